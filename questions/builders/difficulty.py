"""An estimate of how many takers will miss an item, from what makes answers easy to recall."""

from __future__ import annotations

from collections.abc import Sequence

from questions.model.facts import Fact, Kind, Mention
from questions.model.items import Option
from questions.model.review import Knowledge

# What is asked for: names are recalled more easily than figures, rough dates than exact ones.
_BASE = {
    Kind.PERSON: 0.30,
    Kind.COUNTRY: 0.28,
    Kind.CITY: 0.32,
    Kind.PLACE: 0.32,
    Kind.ORGANISATION: 0.34,
    Kind.DATE: 0.46,
    Kind.DURATION: 0.44,
    Kind.NUMBER: 0.48,
    Kind.MONEY: 0.50,
    Kind.PERCENT: 0.48,
    Kind.MEASURE: 0.48,
}
# A distractor that the reader met in the text is chosen more often than one never heard of.
_PULL = {"passage": 0.06, "article": 0.04, "library": 0.02, "near value": 0.02}
# Each further mention of the key in the text makes it easier, up to some.
_REPEATED, _MOST_REPEATED = 0.02, 5
_PAIR = 0.06


def estimate(
    key: Mention, fact: Fact, distractors: Sequence[Option], knowledge: Knowledge
) -> float:
    """The expected share of takers who miss a multiple-choice item, 0.05 to 0.95."""
    share = _BASE.get(key.kind, 0.4)
    share += sum(_PULL.get(option.origin, 0.0) for option in distractors)
    share -= _REPEATED * min(_MOST_REPEATED, max(0, _count(key, fact, knowledge) - 1))
    return _bounded(share)


def estimate_ordering(gaps: Sequence[int]) -> float:
    """The expected share of marks lost in an ordering.

    Args:
        gaps: Days from the end of each event to the beginning of the next; near ones confuse.
    """
    near = sum(1 for gap in gaps if gap < 3 * 365)
    return _bounded(0.25 + _PAIR * len(gaps) + 0.05 * near)


def _count(key: Mention, fact: Fact, knowledge: Knowledge) -> int:
    name = fact.evidence[0].article
    return sum(
        article.text.count(key.text) for article in knowledge.articles if article.name == name
    )


def _bounded(share: float) -> float:
    return round(min(0.95, max(0.05, share)), 2)
