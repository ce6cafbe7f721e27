"""Candidates that articles name: in the same passage, elsewhere in the article, in the library."""

from __future__ import annotations

from collections.abc import Iterator

from questions.distractors.candidates import Candidate, Wanted
from questions.model.facts import Fact, Kind, Mention, Role
from questions.model.review import Knowledge

_ORIGIN_FIT = {"passage": 3.0, "article": 2.0, "library": 1.0}
_COUNTED = (Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.DURATION)


def find(wanted: Wanted, knowledge: Knowledge) -> Iterator[Candidate]:
    """Mentions of the key's kind, each once, with the fact that names it as the reason."""
    seen: set[str] = set()
    role = _role(wanted.fact, wanted.key)
    for fact in sorted(knowledge.facts, key=lambda fact: _distance(fact, wanted.fact)):
        for phrase in fact.phrases:
            for mention in phrase.mentions:
                if mention.kind != wanted.key.kind or mention.text in seen:
                    continue
                seen.add(mention.text)
                origin = _origin(fact, wanted.fact)
                fit = _ORIGIN_FIT[origin] + 0.5 * (phrase.role is role)
                yield Candidate(
                    mention.text, mention.kind, origin, _why(mention, fact, origin), fit, mention
                )


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


def _why(mention: Mention, fact: Fact, origin: str) -> str:
    statement = fact.text.rstrip(".")
    where = "Another article" if origin == "library" else "The article"
    if mention.kind is Kind.DATE:
        if fact.verb is None:
            return f"{mention.text} is the date of another event: {statement}."
        return f"{where} gives this date for something else: {statement}."
    if mention.kind in _COUNTED:
        return f"{where} gives this figure for something else: {statement}."
    return f"{where} says something else of {mention.text}: {statement}."
