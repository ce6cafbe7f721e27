"""Candidates that articles name: in the same passage, elsewhere in the article, in the library."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from questions import world
from questions.distractors.candidates import Candidate, Wanted
from questions.model.facts import Fact, Kind, Mention, Role
from questions.model.review import Knowledge

_ORIGIN_FIT = {"passage": 3.0, "article": 2.0, "library": 1.0}
_NAMED = (Kind.PERSON, Kind.ORGANISATION, Kind.CITY, Kind.PLACE, Kind.COUNTRY, Kind.EVENT)
# Articles that share so many names speak of the same things.
_SHARED_NAMES = 3
_COUNTED = (Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.DURATION)


@dataclass(frozen=True, slots=True)
class Named:
    """A mention with the fact that names it, and what it does there."""

    mention: Mention
    role: Role
    fact: Fact


@dataclass(frozen=True)
class Mentions:
    """All that the facts of a library name, ready to be asked by kind."""

    knowledge: Knowledge

    @cached_property
    def of_kind(self) -> dict[Kind, list[Named]]:
        """What is named, in the order of the facts."""
        found: dict[Kind, list[Named]] = {}
        for fact in self.knowledge.facts:
            for phrase in fact.phrases:
                for mention in phrase.mentions:
                    found.setdefault(mention.kind, []).append(Named(mention, phrase.role, fact))
        return found

    @cached_property
    def _names(self) -> dict[str, set[str]]:
        names: dict[str, set[str]] = {}
        for kind in _NAMED:
            for one in self.of_kind.get(kind, ()):
                names.setdefault(one.fact.evidence[0].article, set()).add(one.mention.text)
        return names

    def related(self, article: str) -> frozenset[str]:
        """The articles that share names of people, places and organisations with an article."""
        here = self._names.get(article, set())
        return frozenset(
            other for other, names in self._names.items() if len(here & names) >= _SHARED_NAMES
        )


def find(wanted: Wanted, mentions: Mentions) -> Iterator[Candidate]:
    """Mentions of the key's kind, each once, with the fact that names it as the reason.

    Of other articles only those count that speak of the same things: a name from elsewhere would
    be thrown out at a glance.
    """
    seen: set[str] = set()
    role = _role(wanted.fact, wanted.key)
    related = mentions.related(wanted.fact.evidence[0].article)
    alike = mentions.of_kind.get(wanted.key.kind, [])
    for one in sorted(alike, key=lambda one: _distance(one.fact, wanted.fact)):
        origin = _origin(one.fact, wanted.fact)
        if origin == "library" and one.fact.evidence[0].article not in related:
            continue
        text = _shown(one.mention, wanted.key)
        if text in seen or not _is_sound(text, one.mention):
            continue
        seen.add(text)
        fit = _ORIGIN_FIT[origin] + 0.5 * (one.role is role)
        why = _why(text, one.mention, one.fact, origin)
        yield Candidate(text, one.mention.kind, origin, why, fit, one.mention)


def _shown(mention: Mention, key: Mention) -> str:
    """A mention's text in the manner of the key: countries with or without "the"."""
    state = world.country(mention.text) if mention.kind is Kind.COUNTRY else None
    if state is None:
        return mention.text
    return state.in_sentence if key.text.startswith("the ") else state.name


def _is_sound(text: str, mention: Mention) -> bool:
    """Whether a name looks like what it is said to be; the recognition of names errs at times."""
    match mention.kind:
        case Kind.COUNTRY:
            return world.country(text) is not None
        case Kind.CITY:
            return world.city(text) is not None
        case Kind.PERSON:
            words = text.split()
            return len(words) > 1 and not any(char.isdigit() for char in text)
        case Kind.ORGANISATION:
            return not any(char.isdigit() for char in text)
        case _:
            return True


def _role(fact: Fact, key: Mention) -> Role | None:
    return next(
        (
            phrase.role
            for phrase in fact.phrases
            if any(mention.start == key.start for mention in phrase.mentions)
        ),
        None,
    )


def _distance(fact: Fact, other: Fact) -> tuple[bool, int, str]:
    same = fact.evidence[0].article == other.evidence[0].article
    gap = abs(fact.sentence - other.sentence) if same else fact.sentence
    return (not same, gap, fact.evidence[0].article)


def _origin(fact: Fact, other: Fact) -> str:
    if fact.evidence[0].article != other.evidence[0].article:
        return "library"
    return "passage" if abs(fact.sentence - other.sentence) <= 1 else "article"


def _why(text: str, mention: Mention, fact: Fact, origin: str) -> str:
    statement = fact.text.rstrip(".")
    where = "Another article" if origin == "library" else "The article"
    if mention.kind is Kind.DATE:
        if fact.verb is None:
            return f"{text} is the date of something else: {statement}."
        return f"{where} gives this date for something else: {statement}."
    if mention.kind in _COUNTED:
        return f"{where} gives this figure for something else: {statement}."
    return f"{where} says something else of {text}: {statement}."
