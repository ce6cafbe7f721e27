"""The figures, against examples worked by hand."""

from __future__ import annotations

from fractions import Fraction

from questions.model.answers import Chosen
from questions.statistics import facility, option_shares, right_share


def test_facility_is_the_mean_share() -> None:
    assert facility([Fraction(1), Fraction(1, 2), Fraction(0)]) == Fraction(1, 2)


def test_right_share_counts_full_marks_only() -> None:
    assert right_share([Fraction(1), Fraction(1, 2), Fraction(0), Fraction(1)]) == Fraction(1, 2)


def test_option_shares_count_who_did_not_answer() -> None:
    responses = [Chosen(0), Chosen(2), Chosen(2), None]
    assert option_shares(responses, 3) == (Fraction(1, 4), Fraction(0), Fraction(1, 2))


def test_without_attempts_there_are_no_figures() -> None:
    assert facility([]) is None
    assert right_share([]) is None
    assert option_shares([], 4) == ()
