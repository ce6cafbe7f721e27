"""Questions for what somebody did at a time: "What did Ann Hale do in 1921?"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from questions.builders.assembly import offer, statement
from questions.builders.wording.clause import Clause, active_clause_of, clause_of, inside, words_of
from questions.builders.wording.events import is_happening
from questions.builders.wording.openness import is_generic
from questions.builders.wording.predicates import are_alike, deed_of
from questions.distractors import Statements
from questions.distractors.candidates import draw
from questions.model.candidates import Candidate, Question, Refusal
from questions.model.dates import HistoricalDate, Precision
from questions.model.facts import Fact, Kind, Mention, Phrase, Role
from questions.model.items import Option
from questions.world import country
from questions.world.words import holds, telling

_COUNT = 3
_QUALITY = 0.75
_GRAINS = (Precision.DAY, Precision.MONTH, Precision.YEAR)
_ACTORS = (Kind.PERSON, Kind.COUNTRY, Kind.CITY, Kind.ORGANISATION, Kind.GROUP)
_SUFFERERS = (*_ACTORS[1:], Kind.PLACE, Kind.WORK)
# Deeds that say little, or that are told of everybody at some time.
_SLIGHT = frozenset("be become begin come die do get go have live make move see start take".split())


# What fits one subject only: "its blockade".
_POSSESSIVE = re.compile(r"\b(?:its|his|her|their)\b")
_NAME = re.compile(r"\b[A-Z]\w")
# What leans on another event, or on others of its sort: "launched the first of two attacks".
_LEANING = re.compile(
    r"\b(?:when|while|after|before|until|again|also|(?:first|last|one|some|many|most) of)\b"
)


@dataclass(frozen=True, slots=True)
class _Deed:
    """What was done, by or to whom, and when.

    Attributes:
        text: What was done, in the past tense, without its date.
        subject: Who did it, or to whom it was done.
        passive: Whether it was done to the subject.
        when: The date as the article puts it ("in 1921"), or "".
        date: The date, where one is given.
        fact: Where that comes from.
    """

    text: str
    subject: Mention
    passive: bool
    when: str
    date: HistoricalDate | None
    fact: Fact


def build(
    facts: Sequence[Fact], statements: Statements, *, seed: int
) -> Iterator[Candidate | Refusal]:
    """Candidates for dated deeds of somebody named, and what was refused."""
    deeds = [deed for fact in facts for deed in _deeds(fact)]
    asked: set[str] = set()
    for deed in deeds:
        stem = _stem(deed)
        if not deed.when or stem in asked:
            continue
        asked.add(stem)
        key = Mention(deed.text, Kind.THING, deed.subject.start, deed.fact.evidence[0].end)
        question = Question("deed", stem, key, deed.fact, _QUALITY)
        wrong = _others(deed, deeds, statements, seed)
        yield offer(question, wrong, statements, seed=seed)


def _stem(deed: _Deed) -> str:
    subject = inside(deed.subject.text)
    ask = f"What happened to {subject}" if deed.passive else f"What did {subject} do"
    return f"{ask} {deed.when}?"


def _deeds(fact: Fact) -> Iterator[_Deed]:
    """The deed of a fact as what its doer did, and as what happened to its sufferer."""
    if fact.verb is None or not is_happening(fact) or fact.verb.lemma in _SLIGHT:
        return
    plain, active = clause_of(fact), active_clause_of(fact)
    passive = fact.verb.passive
    for clause, is_passive in ((plain, passive), (active, False)):
        if clause is None or _says_little(clause):
            continue
        subject, text = _name_of(clause.subject, passive=is_passive), deed_of(clause)
        if subject and text and not _LEANING.search(text):
            when, date = _when(clause)
            yield _Deed(text, subject, is_passive, when, date, fact)


def _says_little(clause: Clause) -> bool:
    """Whether a deed names nothing and is one of many: "won a game"."""
    others = [one for one in clause.rest if one.role is not Role.TIME]
    return all(is_generic(one) and not _NAME.search(one.text) for one in others)


def _name_of(phrase: Phrase, *, passive: bool) -> Mention | None:
    """The name that a phrase consists of, where it is of a kind that does or suffers deeds."""
    first = phrase.mentions[0] if phrase.mentions else None
    if first is None or first.text != phrase.text:
        return None
    if first.kind is Kind.PERSON and " " not in first.text:
        return None
    return first if first.kind in (_SUFFERERS if passive else _ACTORS) else None


def _when(clause: Clause) -> tuple[str, HistoricalDate | None]:
    times = [one for one in clause.rest if one.role is Role.TIME and one.mentions]
    if len(times) != 1 or times[0].preposition.lower() not in ("in", "on"):
        return "", None
    date = times[0].mentions[0].date
    is_plain = date is not None and date.precision in _GRAINS and not date.circa
    whole = times[0].mentions[0].text == times[0].text
    return (words_of(times[0]), date) if is_plain and whole else ("", None)


def _others(
    deed: _Deed, deeds: Sequence[_Deed], statements: Statements, seed: int
) -> tuple[Option, ...]:
    """Deeds of the same one at other dates, then deeds of others of the kind."""
    found = [one for one in deeds if _may_stand_beside(one, deed, statements)]
    found.sort(
        key=lambda one: (
            one.subject.text != deed.subject.text,
            not one.when,
            draw(seed, deed.text, one.text),
        )
    )
    chosen: list[_Deed] = []
    for one in found:
        shown = [deed.text, *(other.text for other in chosen)]
        is_new = all(len(telling(one.text) & telling(text)) < 2 for text in shown)
        if is_new and are_alike(one.text, shown):
            chosen.append(one)
    return tuple(Option(one.text, why=_why(one, deed), origin="article") for one in chosen[:_COUNT])


def _may_stand_beside(one: _Deed, deed: _Deed, statements: Statements) -> bool:
    """Whether another deed is of the kind, and surely not also the asked one's at that time."""
    place, other = deed.fact.evidence[0], one.fact.evidence[0]
    if other.article != place.article or one.fact is deed.fact or one.passive != deed.passive:
        return False
    if _overlap(other.start, other.end, place.start, place.end):
        return False
    is_person = deed.subject.kind is Kind.PERSON
    if (one.subject.kind is Kind.PERSON) != is_person or _names(one.text, deed.subject):
        return False
    if one.subject.text == deed.subject.text:
        dates = (one.date, deed.date)
        return None not in dates and not _may_coincide(one, deed)
    if _POSSESSIVE.search(one.text):
        return False
    if not is_person and one.subject.kind is not deed.subject.kind:
        return False  # an army signs no treaty
    if not is_person and (one.date is None or _may_coincide(one, deed)):
        return False  # bodies belong to each other: an army to its country, a country to its allies
    if any(name in other.quote for name in (deed.subject.text, *deed.subject.aliases)):
        return False
    return not statements.may_answer(deed.subject.text, one.text, one.fact)


def _overlap(start: int, end: int, other_start: int, other_end: int) -> bool:
    return start < other_end and other_start < end


def _may_coincide(one: _Deed, deed: _Deed) -> bool:
    if one.date is None or deed.date is None:
        return True
    return one.date.overlaps(deed.date)


def _names(text: str, subject: Mention) -> bool:
    """Whether a deed names the one who is asked about: nobody meets himself."""
    words = subject.text.split() if subject.kind is Kind.PERSON else [subject.text]
    state = country(subject.text)
    adjectives = state.adjectives if state else _adjectives_of(subject)
    return any(holds(text, word) for word in (words[-1], *subject.aliases, *adjectives))


def _adjectives_of(subject: Mention) -> tuple[str, ...]:
    """The adjective of a people by its own name: "Soviet" of "the Soviets"."""
    name = subject.text.removeprefix("the ").removeprefix("The ")
    is_people = subject.kind is Kind.GROUP and name.endswith("s")
    return (name.removesuffix("s"),) if is_people else ()


def _why(one: _Deed, deed: _Deed) -> str:
    told = statement(one.fact)
    if one.subject.text == deed.subject.text:
        return f"That was at another time: {told}"
    return (
        f"That was {one.subject.text}: {told}"
        if not one.passive
        else f"That is told of another: {told}"
    )
