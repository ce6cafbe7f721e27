"""Options and orders as takers choose them, worked by hand and on a simulated class."""

from __future__ import annotations

import random
from fractions import Fraction
from math import exp, sqrt

import pytest

from questions.answer_patterns import Confusion, Flag, confusions, kendall_tau, option_figures
from questions.model.answers import Chosen, Ordered, Response
from questions.statistics import discrimination_index


def test_without_answers_there_are_no_patterns() -> None:
    assert option_figures([], [], options=4, key=0) == ()
    assert confusions([None], 3) == ()
    assert kendall_tau(Ordered((0,))) is None


def test_options_by_who_chose_them() -> None:
    responses = [Chosen(0), Chosen(0), Chosen(1), None]
    key, other, unused = option_figures(responses, (3, 2, 1, 0), options=3, key=0)
    assert (key.share, key.mean_rest) == (Fraction(1, 2), 2.5)
    # Covariance of 1, 1, 0, 0 with 3, 2, 1, 0 is 2/3; variances 1/3 and 5/3.
    assert key.point_biserial == pytest.approx((2 / 3) / sqrt(5 / 9))
    assert (other.share, other.mean_rest) == (Fraction(1, 4), 1.0)
    assert (unused.share, unused.mean_rest, unused.point_biserial) == (Fraction(0), None, None)
    assert unused.flags == ()


def test_the_most_confused_pair_comes_first() -> None:
    responses = [Ordered((0, 2, 1)), Ordered((0, 2, 1)), Ordered((1, 0, 2)), None]
    assert confusions(responses, 3) == (
        Confusion(1, 2, Fraction(2, 3)),
        Confusion(0, 1, Fraction(1, 3)),
        Confusion(0, 2, Fraction(0)),
    )


@pytest.mark.parametrize(
    ("places", "tau"),
    [((0, 1, 2), Fraction(1)), ((2, 1, 0), Fraction(-1)), ((0, 2, 1), Fraction(1, 3))],
)
def test_kendalls_tau(places: tuple[int, ...], tau: Fraction) -> None:
    assert kendall_tau(Ordered(places)) == tau


def simulate(takers: int, *, wrong_key: int) -> list[list[Response]]:
    """Answers of a class after Rasch: ten items of four options, the key first, one keyed wrongly.

    The wrongly keyed item really has its key in place 2; nobody takes option 3 of any item.
    """
    chance = random.Random(5)
    abilities = [chance.gauss(0, 1.2) for _ in range(takers)]
    rows = []
    for ability in abilities:
        row: list[Response] = []
        for item in range(10):
            knows = chance.random() < 1 / (1 + exp(item / 5 - 1 - ability))
            right = 2 if item == wrong_key else 0
            row.append(Chosen(right if knows else chance.choice([0, 1, 2])))
        rows.append(row)
    return rows


def test_a_wrongly_keyed_item_of_a_simulated_class_is_flagged_and_the_others_are_not() -> None:
    rows = simulate(300, wrong_key=4)
    marks = [[float(answer == Chosen(0)) for answer in row] for row in rows]
    totals = [sum(row) for row in marks]
    suspected, rare = set(), 0
    for item in range(10):
        column = [row[item] for row in marks]
        rests = [total - mark for total, mark in zip(totals, column, strict=True)]
        figures = option_figures([row[item] for row in rows], rests, options=4, key=0)
        if any(Flag.POSSIBLY_THE_KEY in option.flags for option in figures):
            suspected.add(item)
        rare += Flag.RARELY_CHOSEN in figures[3].flags
        index = discrimination_index(column, totals)
        assert index is not None
        assert (index > 15) is (item != 4)
    assert suspected == {4}
    assert rare == 10
