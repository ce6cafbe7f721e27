"""The figures, against examples worked by hand."""

from __future__ import annotations

from fractions import Fraction
from math import sqrt

import pytest

from questions.statistics import (
    Trust,
    discrimination_index,
    discrimination_interval,
    discriminative_efficiency,
    effective_weights,
    error_ratio,
    facility,
    facility_interval,
    kurtosis,
    reliability,
    skewness,
    standard_deviation,
    standard_error,
    trust,
)

# Four attempts at three items, each item harder than the one before. Totals 3, 2, 1, 0:
# variance 5/3; variances of the items 1/4, 1/3, 1/4.
TABLE = ((1.0, 1.0, 1.0), (1.0, 1.0, 0.0), (1.0, 0.0, 0.0), (0.0, 0.0, 0.0))
TOTALS = tuple(sum(row) for row in TABLE)
FIRST, SECOND, THIRD = (tuple(column) for column in zip(*TABLE, strict=True))


def test_facility_is_the_mean_share() -> None:
    assert facility([Fraction(1), Fraction(1, 2), Fraction(0)]) == Fraction(1, 2)


def test_standard_deviation_is_over_one_less_than_the_attempts() -> None:
    assert standard_deviation(TOTALS) == pytest.approx(sqrt(5 / 3))


def test_discrimination_is_the_correlation_with_the_rest() -> None:
    # Rests 2, 1, 0, 0: covariance 1/4, variances 1/4 and 11/12.
    assert discrimination_index(FIRST, TOTALS) == pytest.approx(100 * 0.25 / sqrt(0.25 * 11 / 12))


def test_efficiency_is_full_when_no_other_order_of_the_marks_would_do_better() -> None:
    assert discriminative_efficiency(FIRST, TOTALS) == pytest.approx(100)
    # Marks 0, 0, 1, 0 against rests 3, 2, 0, 0: covariance -5/12, at best 7/12.
    assert discriminative_efficiency((0, 0, 1, 0), (3, 2, 1, 0)) == pytest.approx(-100 * 5 / 7)


def test_effective_weights_share_out_the_spread() -> None:
    # Covariances with the totals: 1/2, 2/3, 1/2.
    roots = sqrt(1 / 2), sqrt(2 / 3), sqrt(1 / 2)
    expected = [100 * root / sum(roots) for root in roots]
    assert effective_weights(TABLE) == pytest.approx(expected)


def test_an_item_whose_marks_fall_as_totals_rise_has_no_weight() -> None:
    table = [(*row, mark) for row, mark in zip(TABLE, (0.0, 0.0, 1.0, 1.0), strict=True)]
    weights = effective_weights(table)
    assert weights[3] is None
    assert sum(weight for weight in weights if weight is not None) == pytest.approx(100)


def test_shape_of_the_totals() -> None:
    assert skewness(TOTALS) == pytest.approx(0)
    # m2 = 5/4, m4 = 41/16, k2 = 5/3: k4 = 16/6 (5 * 41/16 - 9 * 25/16) = -10/3.
    assert kurtosis(TOTALS) == pytest.approx(-10 / 3 / (25 / 9))
    # Totals 0, 0, 3: m3 = 2, k3 = 9 * 2 / 2 = 9, k2 = 3.
    assert skewness((0, 0, 3)) == pytest.approx(9 / 3**1.5)


def test_reliability_and_its_error() -> None:
    alpha = 100 * 3 / 2 * (1 - (5 / 6) / (5 / 3))
    assert alpha == 75
    assert reliability(TABLE) == pytest.approx(75)
    assert error_ratio(75) == pytest.approx(50)
    assert standard_error(TABLE) == pytest.approx(0.5 * sqrt(5 / 3))


def test_wilsons_interval() -> None:
    # Worked in Newcombe 1998, Statistics in Medicine 17, table I: 81 of 263.
    interval = facility_interval(81, 263)
    assert interval is not None
    assert (interval.low, interval.high) == pytest.approx((0.2553, 0.3662), abs=5e-5)
    none_right = facility_interval(0, 20)
    assert none_right is not None
    assert (none_right.low, none_right.high) == pytest.approx((0.0, 0.1611), abs=5e-5)


def test_the_interval_of_a_discrimination_holds_it_and_narrows() -> None:
    few, many = discrimination_interval(40.0, 12), discrimination_interval(40.0, 120)
    assert few is not None
    assert many is not None
    assert few.low < many.low < 40 < many.high < few.high
    assert discrimination_interval(100.0, 12) is not None


def test_without_attempts_there_are_no_figures() -> None:
    assert facility([]) is None
    assert facility_interval(0, 0) is None
    assert effective_weights([]) == ()
    assert reliability([]) is None
    assert standard_error([]) is None


@pytest.mark.parametrize("totals", [(), (1.0,), (2.0, 2.0, 2.0, 2.0)])
def test_marks_that_do_not_vary_give_no_figures(totals: tuple[float, ...]) -> None:
    marks = tuple(0.1 for _ in totals)
    assert discrimination_index(marks, totals) is None
    assert discriminative_efficiency(marks, totals) is None
    assert skewness(totals) is None
    assert kurtosis(totals) is None
    assert reliability([(0.1, 0.2)] * len(totals)) is None


@pytest.mark.parametrize(
    ("attempts", "expected"),
    [(0, Trust.TOO_FEW), (9, Trust.TOO_FEW), (10, Trust.INDICATIVE), (30, Trust.SOUND)],
)
def test_trust_grows_with_attempts(attempts: int, expected: Trust) -> None:
    assert trust(attempts) is expected


def test_rests_that_are_equal_do_not_vary_by_what_floats_lose() -> None:
    rest = Fraction(1, 3)
    marks = [Fraction(0), Fraction(1), Fraction(1, 7), Fraction(2, 3), Fraction(1)]
    totals = [mark + rest for mark in marks]
    assert discrimination_index(marks, totals) is None
    assert discriminative_efficiency(marks, totals) is None
