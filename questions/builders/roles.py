"""Questions for what somebody is: "Who was Ann Hale?" – "a lighthouse keeper"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from questions.builders.assembly import Question, complete, sentence
from questions.builders.wording.professions import BROAD, FIELDS, are_of_one_field, others_than
from questions.distractors import Statements
from questions.distractors.candidates import draw
from questions.model.candidates import Candidate, Refusal
from questions.model.facts import Fact, Kind, Mention, Modality, Phrase, Role
from questions.model.items import Option

KINDS = (Kind.PERSON,)
_COUNT = 3
_MOST_WORDS = 7
_QUALITY = 0.7
_JUDGING = re.compile(
    r"\b(?:weak|strong|great|good|bad|best|worst|famous|well-known|popular|important|key|leading|"
    r"brilliant|talented|keen|seasoned|true|real|big|major|welcome|likely|former|new|old|young|"
    r"leader|friend|man|woman|person|boy|girl|child|member|hero|expert|fan|critic)\b"
)
# What somebody is to somebody else.
_BONDS = frozenset(
    "aunt brother child cousin daughter father grandfather grandmother grandson heir husband "
    "mother nephew niece parent partner predecessor sister son successor uncle widow wife".split()
)
_BEHIND = re.compile(r",? (?:of|for|at|in|from|with|to|who|that|which|and)\b")
_ROLE = re.compile(r"(?:an?|the) [\w’' -]+|[A-Z][\w’'. -]*['’]s? [a-z][\w -]*")


@dataclass(frozen=True, slots=True)
class Part:
    """What a fact says somebody is.

    Attributes:
        person: The name.
        role: What the person is, with article ("a fisherman", "Ann Hale's grandfather").
        head: The noun of the role.
        fact: Where it is said.
    """

    person: str
    role: str
    head: str
    fact: Fact


def build(
    facts: Sequence[Fact], statements: Statements, *, seed: int
) -> Iterator[Candidate | Refusal]:
    """A candidate for each person whose role an article states."""
    parts = [part for fact in facts if (part := _part(fact))]
    for part in parts:
        stem = f"Who {part.fact.verb.form if part.fact.verb else 'is'} {part.person}?"
        wrong = _others(part, parts, statements, seed)
        if len(wrong) < _COUNT:
            yield Refusal("role", "no three good distractors", stem)
            continue
        what = part.fact.phrases[1]
        key = Mention(part.role, Kind.THING, what.start, what.end)
        question = Question("role", stem, key, part.fact, _QUALITY)
        yield complete(question, wrong, statements, seed=seed)


def _part(fact: Fact) -> Part | None:
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
    if not is_known or what.plural or not _ROLE.fullmatch(what.text):
        return None
    if len(what.text.split()) > _MOST_WORDS or re.search(r"\d", what.text):
        return None
    role = _in_short(what)
    if not role or _JUDGING.search(role):
        return None
    return Part(name.text, role, what.head, fact)


def _in_short(what: Phrase) -> str:
    """A role in the form of the others: "a curator" for "the curator of the museum"; or ""."""
    words, behind = _BEHIND.split(what.text, maxsplit=1)[0], _BEHIND.search(what.text)
    if not _is_calling(what.head):
        return what.text if what.kind is Kind.PERSON and not behind else ""
    bare = words.removeprefix("the ")
    return f"{_article(bare)} {bare}" if bare != words else words


def _article(noun: str) -> str:
    return "an" if noun[0] in "aeiou" else "a"


def _others(
    part: Part, parts: Sequence[Part], statements: Statements, seed: int
) -> tuple[Option, ...]:
    """Roles of others in the article, then callings of another sort."""
    said = _said_of(part.person, statements)
    found: dict[str, Option] = {}
    for other in parts:
        same_article = other.fact.evidence[0].article == part.fact.evidence[0].article
        fits = other.head not in said and _go_together(part, other)
        if same_article and other.person != part.person and fits:
            why = f"The article says that of somebody else: {sentence(other.fact.text)}"
            found.setdefault(other.head, Option(other.role, why=why, origin="article"))
    found.pop(part.head, None)
    if _is_calling(part.head) or len(found) == _COUNT - 1:
        # Beside an office, more callings than one would show it by its weight.
        for calling in sorted(others_than(part.head), key=lambda one: draw(seed, part.person, one)):
            if calling not in said and not any(are_of_one_field(calling, one) for one in found):
                found.setdefault(calling, _unsupported(part.person, calling))
    return tuple(found.values())[:_COUNT]


def _unsupported(person: str, calling: str) -> Option:
    words = f"{_article(calling)} {calling}"
    why = f"Nothing in the article says that {person} is {words}."
    return Option(words, why=why, origin="gazetteer")


def _is_calling(head: str) -> bool:
    return any(head in field for field in FIELDS)


def _go_together(part: Part, other: Part) -> bool:
    """Whether two roles are of one register, and hardly anybody has both."""
    if (part.head in _BONDS) != (other.head in _BONDS):
        return False
    return not are_of_one_field(part.head, other.head) and other.head not in BROAD


def _said_of(person: str, statements: Statements) -> frozenset[str]:
    """The words of all sentences that name a person by the last name."""
    last = person.rsplit(maxsplit=1)[-1]
    words: set[str] = set()
    for article in statements.knowledge.articles:
        for text in re.split(r"(?<=[.!?])\s+|\n+", article.text):
            if last in text:
                words.update(re.findall(r"[a-z]+", text.lower()))
    return frozenset(words)
