"""Questions for what somebody is: "Who was Ann Hale?" – "a lighthouse keeper"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from questions.builders.assembly import complete, statement
from questions.builders.offices import of_which_country
from questions.builders.out_of_context import (
    halves_a_relative,
    is_kin_of_unknown,
    out_of_context,
)
from questions.builders.wording.bareness import bareness
from questions.builders.wording.clause import Clause, clause_of
from questions.builders.wording.opening import as_of
from questions.builders.wording.soundness import faults
from questions.distractors import Statements, roles
from questions.distractors.roles import Known
from questions.model.candidates import Candidate, Question, Refusal
from questions.model.facts import Fact, Kind, Mention, Modality, Phrase, Role
from questions.model.items import Option
from questions.world import country
from questions.world.callings import FIELDS, RELATIVES
from questions.world.famous import life_of
from questions.world.people import family_name
from questions.world.posts import changes_hands
from questions.world.words import holds, offsets

KINDS = (Kind.PERSON,)
_COUNT = 3
_MOST_WORDS = 12
_QUALITY = 0.7
_JUDGING = re.compile(
    r"\b(?:weak|strong|great|good|bad|best|worst|famous|well-known|popular|important|key|leading|"
    r"able|brave|brilliant|capable|charismatic|controversial|experienced|gifted|notorious|poor|"
    r"skilled|talented|keen|seasoned|true|real|big|major|welcome|likely|former|new|old|young|"
    r"friend|man|woman|person|boy|girl|child|member|hero|expert|fan|critic)\b"
)
_ROLE = re.compile(r"(?:an?|the) .+|[A-Z].*['’]s? [a-z].*|[A-Z]?[\w-]+ (?:of|for|at) [A-Z].*")
# Those whom an article cites: what they are is beside its point.
_CITED = re.compile(
    r"an? (?:[\w-]+ )?(?:analyst|author|commentator|correspondent|historian|journalist|observer|"
    r"reporter|researcher|scholar|spokes\w+|writer)"
)
_CLAUSAL = re.compile(r"\b(?:who|that|which|where|whose)\b|[,;:–()]|\d")


@dataclass(frozen=True, slots=True)
class _Part:
    """What a fact says somebody is.

    Attributes:
        person: The name.
        role: What the person is, as the text puts it ("a fisherman", "Ann Hale's grandfather").
        phrase: Where the fact says it.
        fact: Where it is said.
    """

    person: str
    role: str
    phrase: Phrase
    fact: Fact


def build(
    facts: Sequence[Fact], statements: Statements, *, seed: int
) -> Iterator[Candidate | Refusal]:
    """A candidate for each person whose role an article states."""
    parts = [part for fact in facts if (part := _part(fact))]
    asked: set[tuple[str, str]] = set()
    for part in parts:
        stem = _stem(part)
        if (stem, _article(part)) in asked:
            continue
        others = tuple(
            Known(other.role, statement(other.fact))
            for other in parts
            if other.person != part.person and _article(other) == _article(part)
        )
        wrong = roles.find(part.role, part.person, part.fact, statements, seed=seed, others=others)
        if len(wrong) < _COUNT or _is_mere_calling(part.role, wrong):
            yield Refusal("role", "no three good distractors", stem)
        elif set(faults(stem)) - {"too short"}:
            yield Refusal("role", faults(stem)[0], stem)
        elif halves_a_relative(part.role, part.fact):
            yield Refusal("role", "cut noun", stem)
        elif _is_known_to_rule(part):
            yield Refusal("role", "of no weight", stem)
        elif _is_kin_of_unknown(part, statements):
            yield Refusal("role", "says only whose relative somebody is", stem)
        elif not (_is_public(part) or _is_topic(part, statements) or life_of(part.person)):
            yield Refusal("role", "asks for somebody of whom only the article knows", stem)
        elif reason := out_of_context(stem, part.fact, statements.knowledge):
            yield Refusal("role", reason, stem)
        else:
            asked.add((stem, _article(part)))
            yield _made(part, stem, wrong, statements, seed)


def _made(
    part: _Part, stem: str, wrong: Sequence[Option], statements: Statements, seed: int
) -> Candidate:
    """The item; of an office that other countries have as well, it asks for the country."""
    key = Mention(part.role, Kind.THING, part.phrase.start, part.phrase.end)
    if by_country := of_which_country(stem, key, wrong):
        stem, key, wrong = by_country
    question = Question("role", stem, key, part.fact, _QUALITY)
    return complete(question, wrong, statements, seed=seed)


def _is_kin_of_unknown(part: _Part, statements: Statements) -> bool:
    """Whether a role is to be a relative of somebody whom the headline does not name."""
    article = next(
        (one for one in statements.knowledge.articles if one.name == _article(part)), None
    )
    return article is not None and is_kin_of_unknown(part.role, article)


def _is_known_to_rule(part: _Part) -> bool:
    """Whether all know that somebody rules, or ruled: "Who was Queen Victoria?"."""
    life = life_of(part.person)
    return life is not None and life.ruled is not None


# Offices of a state, and those who have made what bears a name.
_OFFICE = re.compile(
    r"\b(?:ambassador|chancellor|chief justice|emperor|empress|foreign secretary|governor|head|"
    r"king|leader|[a-z]+ minister|minister|monarch|premier|president|queen)\b"
)
_NAME = re.compile(r"[A-Z][\w-]+(?: [A-Z][\w-]+)*")
_MAKER = re.compile(
    r"\b(?:author|co-founder|cofounder|composer|creator|designer|discoverer|founder|inventor) of "
    r"(?:the )?[A-Z]"
)


def _is_public(part: _Part) -> bool:
    """Whether somebody holds an office of a state, is a ruler's kin, or has made what is named."""
    states = any(country(name) for name in _NAME.findall(part.role))
    kin = any(re.search(rf"\b{one}\b", part.role) for pair in RELATIVES for one in pair)
    return bool((states and _OFFICE.search(part.role)) or _MAKER.search(part.role) or kin)


def _is_topic(part: _Part, statements: Statements) -> bool:
    """Whether the headline of an article names somebody, or a long text does time and again.

    The posts that they have held are asked for with their time only.
    """
    text = statements.text_of(part.fact)
    last = family_name(part.person)
    title = next(
        (one.title for one in statements.knowledge.articles if one.name == _article(part)), ""
    )
    often = sum(1 for _ in offsets(text, last))
    if changes_hands(part.role):
        return False
    return holds(title, last) or (len(text) >= _LONG and often >= _OFTEN)


# So often a long text names somebody of weight.
_LONG, _OFTEN = 6_000, 5
_NAMED = re.compile(r" (?:at|for|from|in|of) (?:the )?[A-Z]")


def _is_mere_calling(role: str, wrong: Sequence[Option]) -> bool:
    """Whether a calling ("a fisherman") stands among others that nobody has.

    It says too little of somebody, but where it names a body or place ("a surgeon at …").
    """
    is_bare = role.startswith(("a ", "an ")) and not _NAMED.search(role)
    return is_bare and all(one.origin != "article" for one in wrong)


def _article(part: _Part) -> str:
    return part.fact.evidence[0].article


def _stem(part: _Part) -> str:
    """Ask who somebody is or was; of an office that changes hands, when."""
    clause = clause_of(part.fact)
    if clause is None:
        return f"Who is {part.person}?"
    is_calling = part.role.rpartition(" ")[2] in _CALLINGS
    kept, opening = (clause, "") if is_calling else as_of(part.fact, _alone(clause, part.phrase))
    verb = kept.group.finite
    return f"{opening}, who {verb} {part.person}?" if opening else f"Who {verb} {part.person}?"


_CALLINGS = frozenset(calling for field in FIELDS for calling in field)


def _alone(clause: Clause, phrase: Phrase) -> Clause:
    return replace(clause, rest=(phrase,))


def _part(fact: Fact) -> _Part | None:
    """The role that a fact with "is" or "was" gives to a person known by a full name."""
    if fact.verb is None or fact.modality is not Modality.ASSERTED or len(fact.phrases) != 2:
        return None
    if fact.verb.lemma != "be" or fact.verb.auxiliaries or fact.verb.negated:
        return None
    who, what = fact.phrases
    if who.role is not Role.SUBJECT or what.role is not Role.COMPLEMENT or not who.mentions:
        return None
    name = who.mentions[0]
    is_known = name.kind is Kind.PERSON and name.text == who.text and " " in name.text
    if not is_known or what.plural or not _tells_role(what):
        return None
    return _Part(name.text, what.text, what, fact)


def _tells_role(what: Phrase) -> bool:
    """Whether a phrase is a role in a few words, without judgement or a clause of its own."""
    if not _ROLE.fullmatch(what.text) or len(what.text.split()) > _MOST_WORDS:
        return False
    if _JUDGING.search(what.text) or _CLAUSAL.search(what.text) or _CITED.fullmatch(what.text):
        return False
    return not bareness(what.text)
