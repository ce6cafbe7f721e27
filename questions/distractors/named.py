"""Candidates that articles name: in the same passage, elsewhere in the article, in the library."""

from __future__ import annotations

from collections.abc import Iterator

from questions import world
from questions.distractors.candidates import Candidate, Wanted
from questions.model.facts import Fact, Kind, Mention, Role
from questions.model.review import Knowledge

_ORIGIN_FIT = {"passage": 3.0, "article": 2.0, "library": 1.0}
_NAMED = (Kind.PERSON, Kind.ORGANISATION, Kind.CITY, Kind.PLACE, Kind.COUNTRY, Kind.EVENT)
# Articles that share so many names speak of the same things.
_SHARED_NAMES = 3
_COUNTED = (Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.DURATION)


def find(wanted: Wanted, knowledge: Knowledge) -> Iterator[Candidate]:
    """Mentions of the key's kind, each once, with the fact that names it as the reason.

    Of other articles only those count that speak of the same things: a name from elsewhere would
    be thrown out at a glance.
    """
    seen: set[str] = set()
    role = _role(wanted.fact, wanted.key)
    related = _related(wanted.fact.evidence[0].article, knowledge)
    nearest_first = sorted(knowledge.facts, key=lambda fact: _distance(fact, wanted.fact))
    for fact in nearest_first:
        origin = _origin(fact, wanted.fact)
        if origin == "library" and fact.evidence[0].article not in related:
            continue
        for phrase in fact.phrases:
            for mention in phrase.mentions:
                text = _shown(mention, wanted.key)
                if mention.kind != wanted.key.kind or text in seen or not _is_sound(text, mention):
                    continue
                seen.add(text)
                fit = _ORIGIN_FIT[origin] + 0.5 * (phrase.role is role)
                why = _why(text, mention, fact, origin)
                yield Candidate(text, mention.kind, origin, why, fit, mention)


def _related(article: str, knowledge: Knowledge) -> frozenset[str]:
    """The articles that share names of people, places and organisations with an article."""
    names: dict[str, set[str]] = {}
    for fact in knowledge.facts:
        found = names.setdefault(fact.evidence[0].article, set())
        for phrase in fact.phrases:
            found |= {one.text for one in phrase.mentions if one.kind in _NAMED}
    here = names.get(article, set())
    return frozenset(other for other, found in names.items() if len(here & found) >= _SHARED_NAMES)


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
