"""Questions for an everyday thing: "What kind of animal …?", "Which metal …?"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from questions.builders.assembly import assemble
from questions.builders.single_fact import is_vouched_for, word_stem
from questions.builders.wording.anchors import leans_on_article, quality_of
from questions.builders.wording.clause import (
    Clause,
    active_clause_of,
    clause_of,
    repeats_its_subject,
)
from questions.builders.wording.makings import Making, making
from questions.builders.wording.opening import opened
from questions.builders.wording.soundness import support_fault
from questions.builders.wording.tying import open_to_others
from questions.builders.wording.wh import Wh
from questions.builders.wording.wh_phrases import PREPOSITIONS
from questions.distractors import Statements
from questions.model.candidates import Candidate, Question, Refusal
from questions.model.facts import Fact, Kind, Mention, Phrase, Role
from questions.world.things import Thing, thing
from questions.world.things.sort import plural_of

_POSTMODIFIED = re.compile(
    r"(?:,| (?:of|in|on|at|for|to|with|from|by|about|into|over|under|between|against|near|that|"
    r"which|who|whose|where|when|\w+ing|made|used|called|known|named|and|or|but|than|as)\b)"
)
# Words before a noun that do not make another thing of it.
_PLAIN = frozenset(
    "big brown common giant giant-size huge large little local long new old ordinary short simple "
    "single small tall tiny whole young".split()
)
# Every power has an army, and a navy as well.
_RAISING = frozenset("gather have muster own raise send".split())
# What many do, and do to many things.
_TRADING = frozenset(
    "breed buy cultivate drink eat employ export grow have import keep like make manufacture mine "
    "plant play prefer produce raise sell serve speak study use wear".split()
)
# Whoever knows the name knows that it is no glacier.
_SEEN_ON_MAPS = frozenset(("landform", "water in the landscape"))
_RELATIVE = re.compile(r"\b(?:that|which|who|whose|where|when)\b")
_TAIL = re.compile(r" (?P<preposition>about|in|on|from|with|into|by|for|at) (?P<thing>[^,]+)$")
_SINGLE = (Kind.PERSON, Kind.ORGANISATION)
_NOT_ASKED = (Role.TIME, Role.CLAUSE, Role.ADVERB)
# "In what kind of container did she send it?" reads oddly, and says half of the answer.
_BROAD = frozenset("building container device machine place structure thing tool".split()) | {
    "body of water",
    "landscape feature",
}
_SORTED = re.compile(r"(?:kind|form|part|source|branch|breed|style|unit|piece) of ")
_VOWEL = re.compile(r"[aeiou]|hour|heir|honest", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A phrase that a question asks for, as it stands among the options.

    Attributes:
        found: What it names.
        text: Its name, with "a" or "an" where it has one.
        behind: The words of the phrase behind the name.
    """

    found: Thing
    text: str
    behind: str


def build(
    facts: Sequence[Fact], statements: Statements, *, seed: int
) -> Iterator[Candidate | Refusal]:
    """Candidates from facts, and what was refused."""
    titles = {one.name: one.title.lower() for one in statements.knowledge.articles}
    for fact in facts:
        title = titles.get(fact.evidence[0].article, "")
        for made in questions_about(fact):
            if isinstance(made, Refusal):
                yield made
            elif made.key.text.split()[-1].lower() in title:
                yield Refusal("thing", "what the article is about", made.stem)
            else:
                yield assemble(made, statements, seed=seed)


def questions_about(fact: Fact) -> Iterator[Question | Refusal]:
    """The questions that a fact allows for things of a known sort, and those refused."""
    if fact.verb is None or not is_vouched_for(fact):
        return
    for clause in filter(None, (clause_of(fact), active_clause_of(fact))):
        for phrase in (clause.subject, *clause.rest):
            if phrase.role in _NOT_ASKED or (phrase.role is Role.AGENT and phrase in clause.rest):
                continue
            if clause.subject.role is Role.AGENT and phrase is not clause.subject:
                continue
            yield from _asking(fact, *_cut_loose(clause, phrase))
            if told := making(clause, phrase):
                yield _question_of_making(fact, clause, phrase, told)


def _cut_loose(clause: Clause, phrase: Phrase) -> tuple[Clause, Phrase]:
    """The clause with "in a bottle" of "received a message in a bottle" as a phrase of its own."""
    match = _TAIL.search(phrase.text) if phrase.role is Role.OBJECT else None
    if match is None or _POSTMODIFIED.search(phrase.text[: match.start()]):
        return clause, phrase
    if (
        any(one.at >= match.start() for one in phrase.mentions)
        or _asked(match["thing"], "") is None
    ):
        return clause, phrase
    head = replace(phrase, text=phrase.text[: match.start()], bound="")
    tail = replace(
        phrase,
        role=Role.OBLIQUE,
        text=match["thing"],
        bound="",
        preposition=match["preposition"],
        mentions=(),
    )
    return clause.with_split(phrase, head, tail), tail


def _asking(fact: Fact, clause: Clause, phrase: Phrase) -> Iterator[Question | Refusal]:
    asked = _asked(phrase.text, fact.evidence[0].quote)
    if asked is None or not _may_ask(asked, phrase, clause):
        return
    if repeats_its_subject(clause):
        yield Refusal("thing", "names its subject twice", fact.text)
    elif _is_habit(clause):
        yield Refusal("thing", "more than one answer fits", fact.text)
    else:
        yield _question(fact, clause, phrase, asked)


def _may_ask(asked: _Asked, phrase: Phrase, clause: Clause) -> bool:
    """Whether a thing stands where a question can ask for it, and no name within its phrase."""
    if phrase.preposition not in PREPOSITIONS or _RELATIVE.search(asked.behind):
        return False
    if phrase.preposition and asked.found.noun in _BROAD:
        return False
    if clause.group.lemma == "be" and asked.found.sort in _SEEN_ON_MAPS:
        return False
    if clause.group.lemma in _RAISING and asked.found.sort == "armed force":
        return False
    named = any(one.at < len(phrase.text) - len(asked.behind) for one in phrase.mentions)
    return not named and not (asked.behind and phrase is clause.subject)


def _question(fact: Fact, clause: Clause, phrase: Phrase, asked: _Asked) -> Question | Refusal:
    key = Mention(asked.text, Kind.THING, phrase.start, phrase.end)
    if phrase.role is Role.COMPLEMENT:
        fact = replace(fact, as_of=None)  # what something is, it stays
    bare, opening = opened(fact, clause)
    stem = word_stem(wh_for(asked.found, phrase, asked.behind), bare, phrase, opening=opening)
    if support_fault(stem, clause.group.lemma):
        return Refusal("thing", "verb form", stem)
    if reason := open_to_others(stem, clause, phrase, key):
        return Refusal("thing", reason, stem)
    return Question("thing", stem, key, fact, quality_of(stem, bare))


def _question_of_making(
    fact: Fact, clause: Clause, phrase: Phrase, told: Making
) -> Question | Refusal:
    """The question of what something is made of; what it is of, it stays."""
    if repeats_its_subject(clause) or leans_on_article(clause, phrase):
        return Refusal("thing", "points out of the stem", told.stem)
    key = Mention(told.key, Kind.THING, phrase.start, phrase.end)
    return Question(
        "thing", told.stem, key, replace(fact, as_of=None), quality_of(told.stem, clause)
    )


def _is_habit(clause: Clause) -> bool:
    """Whether many or a whole country do something time and again: grow wheat, and rice too."""
    if clause.group.lemma not in _TRADING and clause.subject.mentions:
        return all(one.kind is Kind.GROUP for one in clause.subject.mentions)
    is_done = clause.group.finite in ("has", "have") and bool(clause.group.rest)
    if not clause.group.is_present or clause.group.lemma == "be" or is_done:
        return False
    return not any(one.kind in _SINGLE for one in clause.subject.mentions)


def _asked(text: str, context: str) -> _Asked | None:
    """What a noun phrase names, if plain words alone stand before the name."""
    cut = _POSTMODIFIED.search(text)
    head, behind = (text[: cut.start()], text[cut.start() :]) if cut else (text, "")
    found = thing(head, context=context)
    if found is None or behind.startswith((",", " of ", " and ", " or ", " but ", " than ")):
        return None
    first, *others = [*head[: found.at].lower().split(), ""]
    plain = others if first in ("a", "an") else [first, *others]
    described = first == "the" and len(others) > 2 and not found.countable
    if not described and not set(filter(None, plain)) <= _PLAIN:
        return None
    if found.countable and not found.plural and first not in ("a", "an"):
        return None  # "cease fire" speaks of no fire
    name = head[found.at :]
    name = name if found.name[:1].isupper() else f"{name[:1].lower()}{name[1:]}"
    article = ("an " if _VOWEL.match(name) else "a ") if first in ("a", "an") else ""
    return _Asked(found, f"{article}{name}", behind)


def wh_for(found: Thing, phrase: Phrase, behind: str) -> Wh:
    """The wh-phrase that asks for a thing by its sort."""
    noun, preposition = found.noun, phrase.preposition
    if not found.countable:
        return Wh(f"Which {noun}", preposition, behind=behind)
    if found.plural:
        first, of, rest = noun.partition(" of ")
        noun = f"{plural_of(first)}{of}{rest}"
    kind = "What" if _SORTED.match(found.noun) else "What kind of"
    return Wh(f"{kind} {noun}", preposition, plural=found.plural, behind=behind)
