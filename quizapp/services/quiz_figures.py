"""How a whole quiz measured: the spread of its scores, and how far they may be relied on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from questions import statistics
from questions.statistics import Trust
from quizapp.storage.answers import Answer

Taken = Mapping[int, Mapping[int, Answer]]
"""By attempt and item, what was answered."""


@dataclass(frozen=True, slots=True)
class QuizFigures:
    """How a quiz measured, over attempts that were asked the same questions.

    Attributes:
        attempts: How many these are.
        left_out: How many more there are, which were asked other questions.
        possible: How many points they could earn.
        mean: The points they earned on average, or None without attempts.
        deviation: The standard deviation of these points.
        skewness: Below 0 where many score high.
        kurtosis: Above 0 where a few stand far out.
        reliability: Cronbach's alpha in percent.
        error_ratio: The percentage of the spread that is chance.
        standard_error: By how many points a score may be off by chance.
        weights: By item, the percentage of the spread that it makes up; None where its marks fall
            when scores rise.
        trust: How far the figures may be trusted.
    """

    attempts: int
    left_out: int
    possible: int
    mean: Fraction | None
    deviation: float | None
    skewness: float | None
    kurtosis: float | None
    reliability: float | None
    error_ratio: float | None
    standard_error: float | None
    weights: Mapping[int, float | None]
    trust: Trust


def of(taken: Taken) -> QuizFigures:
    """The figures of attempts; those count that were asked what most of them were asked."""
    items = asked_of_most(taken)
    table = [
        tuple(answers[item].share for item in items)
        for answers in taken.values()
        if set(answers) == set(items)
    ]
    totals = [sum(row, Fraction(0)) for row in table]
    alpha = statistics.reliability(table)
    weights = statistics.effective_weights(table)
    return QuizFigures(
        attempts=len(table),
        left_out=len(taken) - len(table),
        possible=len(items),
        mean=statistics.facility(totals),
        deviation=statistics.standard_deviation(totals),
        skewness=statistics.skewness(totals),
        kurtosis=statistics.kurtosis(totals),
        reliability=alpha,
        error_ratio=statistics.error_ratio(alpha),
        standard_error=statistics.standard_error(table),
        weights=dict(zip(items, weights, strict=True)) if weights else {},
        trust=statistics.trust(len(table)),
    )


def asked_of_most(taken: Taken) -> Sequence[int]:
    """The items that most attempts were asked; of equally many, the newer attempts decide."""
    sets = Counter[frozenset[int]]()
    newest: dict[frozenset[int], int] = {}
    for attempt, answers in taken.items():
        items = frozenset(answers)
        sets[items] += 1
        newest[items] = max(attempt, newest.get(items, 0))
    most = max(sets, key=lambda items: (sets[items], newest[items]), default=frozenset[int]())
    return sorted(most)
