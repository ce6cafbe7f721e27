"""How items and whole quizzes behave: the figures of classical test theory.

All functions are pure, take marks and give a number, or None where the data do not allow one: too
few attempts, or marks that do not vary. Formulas are those of Moodle's quiz statistics
(https://docs.moodle.org/dev/Quiz_statistics_calculations), with variances and covariances over
S - 1, where S is the number of attempts. A table of marks has a row an attempt and a column an
item.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import atanh, lcm, sqrt, tanh
from typing import TypeAlias

FEWEST_ATTEMPTS, INDICATIVE_ATTEMPTS = 10, 30
DUBIOUS_EFFICIENCY = 15
_NORMAL_95 = 1.959963984540054

Marks: TypeAlias = Sequence[Fraction | float]


class Trust(StrEnum):
    """How far figures from so many attempts may be trusted."""

    TOO_FEW = "too few"
    INDICATIVE = "indicative"
    SOUND = "sound"


def trust(attempts: int) -> Trust:
    """Below 10 attempts figures are greyed, below 30 they only indicate."""
    if attempts < FEWEST_ATTEMPTS:
        return Trust.TOO_FEW
    return Trust.INDICATIVE if attempts < INDICATIVE_ATTEMPTS else Trust.SOUND


def facility(shares: Sequence[Fraction]) -> Fraction | None:
    """The mean share of the marks that attempts earned on an item; None without attempts."""
    return sum(shares, Fraction(0)) / len(shares) if shares else None


def standard_deviation(marks: Marks) -> float | None:
    """Over S - 1; None below two attempts."""
    return sqrt(_covariance(marks, marks)) if len(marks) > 1 else None


def correlation(first: Marks, second: Marks) -> float | None:
    """Pearson's correlation, -1 to 1; None below two values or where either does not vary."""
    if len(first) < 2:
        return None
    spread = _covariance(first, first) * _covariance(second, second)
    return _covariance(first, second) / sqrt(spread) if spread > 0 else None


def discrimination_index(marks: Marks, totals: Marks) -> float | None:
    """How well an item tells strong from weak: 100 times its correlation with the rest of the quiz.

    Args:
        marks: What each attempt earned on the item.
        totals: What each attempt earned on the whole quiz, the item included.
    """
    found = correlation(marks, _rest(marks, totals))
    return None if found is None else 100 * found


def discriminative_efficiency(marks: Marks, totals: Marks) -> float | None:
    """The discrimination as a percentage of what these marks could reach at best.

    The best is the covariance of marks and rests, both sorted. Below 15 the item is dubious.
    """
    rest = _rest(marks, totals)
    if len(marks) < 2:
        return None
    parts, parts_of_rest = _in_parts(marks), _in_parts(rest)
    best = _covariance_of_parts(parts.ordered(), parts_of_rest.ordered())
    return 100 * _covariance_of_parts(parts, parts_of_rest) / best if best > 0 else None


def effective_weights(table: Sequence[Marks]) -> tuple[float | None, ...]:
    """The percentage of the spread of totals that each item makes up; () below two attempts.

    None for an item whose marks fall when totals rise, which deserves a warning.
    """
    if len(table) < 2:
        return ()
    totals = [float(sum(row)) for row in table]
    covariances = [_covariance(column, totals) for column in zip(*table, strict=True)]
    roots = [sqrt(value) if value >= 0 else None for value in covariances]
    whole = sum(root for root in roots if root is not None)
    return tuple(None if root is None or not whole else 100 * root / whole for root in roots)


def skewness(totals: Marks) -> float | None:
    """k3 / k2^1.5 by k-statistics; negative when many score high. None below three attempts."""
    count = len(totals)
    if count < 3 or not (k2 := _covariance(totals, totals)):
        return None
    k3 = count**2 * _moment(totals, 3) / ((count - 1) * (count - 2))
    return float(k3 / k2**1.5)


def kurtosis(totals: Marks) -> float | None:
    """k4 / k2^2 by k-statistics; above 0 when few stand out far. None below four attempts."""
    count = len(totals)
    if count < 4 or not (k2 := _covariance(totals, totals)):
        return None
    inner = (count + 1) * _moment(totals, 4) - 3 * (count - 1) * _moment(totals, 2) ** 2
    return count**2 * inner / ((count - 1) * (count - 2) * (count - 3)) / k2**2


def reliability(table: Sequence[Marks]) -> float | None:
    """Cronbach's alpha as a percentage; None below two attempts or two items."""
    if len(table) < 2 or len(table[0]) < 2:
        return None
    totals = [float(sum(row)) for row in table]
    spread = _covariance(totals, totals)
    if not spread:
        return None
    items = len(table[0])
    within = sum(_covariance(column, column) for column in zip(*table, strict=True))
    return 100 * items / (items - 1) * (1 - within / spread)


def error_ratio(alpha: float | None) -> float | None:
    """The percentage of the spread of totals that is chance and not ability."""
    return None if alpha is None else 100 * sqrt(max(0.0, 1 - alpha / 100))


def standard_error(table: Sequence[Marks]) -> float | None:
    """By how many marks a total may be off by chance, as a standard deviation."""
    ratio = error_ratio(reliability(table))
    deviation = standard_deviation([float(sum(row)) for row in table])
    return None if ratio is None or deviation is None else ratio * deviation / 100


@dataclass(frozen=True, slots=True)
class Interval:
    """A range that holds the true value in 95 of 100 samples."""

    low: float
    high: float


def facility_interval(right: float, attempts: int) -> Interval | None:
    """Wilson's interval for a share (Wilson 1927, JASA 22); None without attempts.

    Args:
        right: How many earned the whole mark, or the sum of the shares they earned: these vary
            less than marks of all or nothing with the same mean, so the interval is wide enough.
        attempts: How many there are.
    """
    if attempts < 1:
        return None
    share, z2 = right / attempts, _NORMAL_95**2
    middle = (share + z2 / (2 * attempts)) / (1 + z2 / attempts)
    spread = sqrt(share * (1 - share) / attempts + z2 / (4 * attempts**2))
    half = _NORMAL_95 * spread / (1 + z2 / attempts)
    return Interval(max(0.0, middle - half), min(1.0, middle + half))


def discrimination_interval(index: float | None, attempts: int) -> Interval | None:
    """Fisher's z interval for a discrimination index; None below four attempts."""
    if index is None or attempts < 4:
        return None
    bounded = max(-0.999999, min(0.999999, index / 100))
    half = _NORMAL_95 / sqrt(attempts - 3)
    return Interval(100 * tanh(atanh(bounded) - half), 100 * tanh(atanh(bounded) + half))


def _rest(marks: Marks, totals: Marks) -> list[Fraction]:
    """Exactly, since rests that are equal would differ by what floats lose, and seem to vary."""
    return [Fraction(total) - Fraction(mark) for mark, total in zip(marks, totals, strict=True)]


def _covariance(first: Marks, second: Marks) -> float:
    """Over S - 1, exactly until the last step, so that marks that do not vary give 0."""
    return _covariance_of_parts(_in_parts(first), _in_parts(second))


@dataclass(frozen=True, slots=True)
class _Parts:
    """Marks as whole numbers of a part that all of them are made of, and how many parts make 1."""

    numbers: Sequence[int]
    per_mark: int

    def ordered(self) -> _Parts:
        """The same, the smallest first."""
        return _Parts(sorted(self.numbers), self.per_mark)


def _in_parts(marks: Marks) -> _Parts:
    ratios = [mark.as_integer_ratio() for mark in marks]
    parts = lcm(*{below for _, below in ratios})
    return _Parts([above * (parts // below) for above, below in ratios], parts)


def _covariance_of_parts(first: _Parts, second: _Parts) -> float:
    count = len(first.numbers)
    products = sum(a * b for a, b in zip(first.numbers, second.numbers, strict=True))
    above = count * products - sum(first.numbers) * sum(second.numbers)
    return float(Fraction(above, count * (count - 1) * first.per_mark * second.per_mark))


def _moment(values: Marks, power: int) -> float:
    mean = sum(map(float, values)) / len(values)
    return float(sum((float(value) - mean) ** power for value in values) / len(values))
