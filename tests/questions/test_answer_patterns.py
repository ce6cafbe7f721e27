"""Options and orders as takers choose them: worked by hand, and by what must hold of any class."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import permutations
from math import sqrt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from questions.answer_patterns import (
    Confusion,
    Flag,
    OptionFigures,
    confusions,
    kendall_tau,
    mean_tau,
    most_confused,
    option_figures,
    put_after,
)
from questions.model.answers import Chosen, Ordered, Response

OPTIONS, EVENTS = 4, 4
MARKS = st.fractions(min_value=0, max_value=5, max_denominator=12)
CHOICES = st.lists(
    st.tuples(st.one_of(st.none(), st.integers(0, OPTIONS - 1).map(Chosen)), MARKS), max_size=40
)
ORDERS = st.lists(
    st.one_of(st.none(), st.sampled_from([Ordered(each) for each in permutations(range(EVENTS))])),
    max_size=30,
)


def test_without_answers_there_are_no_patterns() -> None:
    assert option_figures([], [], options=4, key=0) == ()
    assert confusions([None], 3) == ()
    assert put_after([None], 2) == ((None, None), (None, None))
    assert kendall_tau(Ordered((0,))) is None
    assert mean_tau([None]) is None
    assert most_confused([]) is None


def test_options_by_who_chose_them() -> None:
    responses = [Chosen(0), Chosen(0), Chosen(1), None]
    key, other, unused = option_figures(responses, (3, 2, 1, 0), options=3, key=0)
    assert (key.share, key.mean_rest) == (Fraction(1, 2), Fraction(5, 2))
    # Covariance of 1, 1, 0, 0 with 3, 2, 1, 0 is 2/3; variances 1/3 and 5/3.
    assert key.point_biserial == pytest.approx((2 / 3) / sqrt(5 / 9))
    assert (other.share, other.mean_rest) == (Fraction(1, 4), Fraction(1))
    assert (unused.share, unused.mean_rest, unused.point_biserial) == (Fraction(0), None, None)
    assert unused.flags == ()


def test_means_of_exact_marks_are_exact() -> None:
    rests = [Fraction(1, 3), Fraction(1, 3), Fraction(1, 7)]
    first, _ = option_figures([Chosen(0)] * 3, rests, options=2, key=0)
    assert first.mean_rest == Fraction(17, 63)


def flags(
    chosen: Sequence[int | None], rests: Sequence[int], key: int | None = 0
) -> list[set[Flag]]:
    """The flags of four options."""
    responses = [None if option is None else Chosen(option) for option in chosen]
    found = option_figures(responses, rests, options=OPTIONS, key=key)
    return [set(each.flags) for each in found]


# Twenty takers, the weak first; the rest of the quiz is worth their number.
RESTS = list(range(20))
WEAK_TAKE_THE_KEY: list[int | None] = [0] * 8 + [2] * 12


def test_a_distractor_that_only_the_strong_take_is_possibly_the_key() -> None:
    found = flags(WEAK_TAKE_THE_KEY, RESTS)
    assert found[0] == set()
    assert found[1] == found[3] == {Flag.RARELY_CHOSEN}
    assert found[2] == {Flag.ATTRACTS_THE_STRONG, Flag.POSSIBLY_THE_KEY}


def test_the_same_with_the_right_key_has_no_flag_but_of_what_nobody_takes() -> None:
    found = flags(WEAK_TAKE_THE_KEY, RESTS, key=2)
    assert found == [set(), {Flag.RARELY_CHOSEN}, set(), {Flag.RARELY_CHOSEN}]


def test_a_distractor_may_attract_the_strong_beside_a_key_that_the_strongest_take() -> None:
    # The weak answer nothing, or anything; the middling take 1, the strongest the key.
    found = flags([3] * 10 + [1] * 5 + [0] * 5, [0] * 10 + [8] * 5 + [9] * 5)
    assert found[1] == {Flag.ATTRACTS_THE_STRONG}


def test_where_nobody_takes_the_key_the_option_of_the_strong_may_be_it() -> None:
    found = flags([1] * 8 + [2] * 12, RESTS, key=3)
    assert Flag.POSSIBLY_THE_KEY in found[2]
    assert Flag.POSSIBLY_THE_KEY not in found[1]


def test_few_who_chose_and_an_unclear_key_flag_nobody() -> None:
    assert flags([0] * 16 + [2] * 4, RESTS)[2] == set()
    assert flags(WEAK_TAKE_THE_KEY, RESTS, key=None)[2] == set()
    assert flags(WEAK_TAKE_THE_KEY[4:13], RESTS[4:13]) == [set()] * 4


def test_a_fifth_of_a_quarter_is_not_rare() -> None:
    shares = [1] + [0] * 19
    assert flags(list(shares), RESTS)[1] == set()
    assert flags([*shares, 0], [*RESTS, 20])[1] == {Flag.RARELY_CHOSEN}


@settings(max_examples=60)
@given(CHOICES)
def test_shares_means_and_correlations_stay_in_their_ranges(
    answers: list[tuple[Chosen | None, Fraction]],
) -> None:
    responses = [response for response, _ in answers]
    rests = [rest for _, rest in answers]
    found = option_figures(responses, rests, options=OPTIONS, key=0)
    assert len(found) == (OPTIONS if answers else 0)
    answered = sum(response is not None for response in responses)
    assert sum(each.share for each in found) * len(answers) == answered
    for each in found:
        assert (each.mean_rest is None) is (each.share == 0)
        if each.mean_rest is not None:
            assert min(rests) <= each.mean_rest <= max(rests)
        if each.point_biserial is not None:
            assert -1 - 1e-9 <= each.point_biserial <= 1 + 1e-9
            assert (each.point_biserial > 1e-9) <= (_mean_of_takers_is_above(each, rests))
    assert found == () or found[0].flags == ()
    assert len(answers) >= 10 or not any(each.flags for each in found)


def _mean_of_takers_is_above(option: OptionFigures, rests: list[Fraction]) -> bool:
    return option.mean_rest is not None and option.mean_rest > sum(rests) / len(rests)


@settings(max_examples=40)
@given(CHOICES, st.permutations(range(40)))
def test_the_order_of_attempts_does_not_matter(
    answers: list[tuple[Chosen | None, Fraction]], order: list[int]
) -> None:
    def found(these: list[tuple[Chosen | None, Fraction]]) -> tuple[OptionFigures, ...]:
        return option_figures(
            [one for one, _ in these], [rest for _, rest in these], options=OPTIONS, key=1
        )

    moved = [answers[place] for place in order if place < len(answers)]
    assert found(moved) == found(answers)


def test_the_most_confused_pair_comes_first() -> None:
    responses = [Ordered((0, 2, 1)), Ordered((0, 2, 1)), Ordered((1, 0, 2)), None]
    found = confusions(responses, 3)
    assert found == (
        Confusion(1, 2, Fraction(2, 3)),
        Confusion(0, 1, Fraction(1, 3)),
        Confusion(0, 2, Fraction(0)),
    )
    assert most_confused(found) == found[0]
    assert most_confused(confusions([Ordered((0, 1))], 2)) is None


def test_pairs_without_a_certain_order_cannot_be_confused() -> None:
    responses = [Ordered((2, 1, 0)), None]
    assert confusions(responses, 3, pairs=[(0, 1)]) == (Confusion(0, 1, Fraction(1)),)
    assert mean_tau(responses, pairs=[(0, 1)]) == -1
    assert mean_tau(responses, pairs=[]) is None


def test_how_often_one_event_was_put_after_another() -> None:
    third, two_thirds = Fraction(1, 3), Fraction(2, 3)
    responses: list[Response | None] = [Ordered((0, 1)), Ordered((0, 1)), Ordered((1, 0)), None]
    assert put_after(responses, 2) == ((None, third), (two_thirds, None))


@pytest.mark.parametrize(
    ("places", "tau"),
    [((0, 1, 2), Fraction(1)), ((2, 1, 0), Fraction(-1)), ((0, 2, 1), Fraction(1, 3))],
)
def test_kendalls_tau(places: tuple[int, ...], tau: Fraction) -> None:
    assert kendall_tau(Ordered(places)) == tau


def test_the_mean_of_tau_is_that_of_the_orders_given() -> None:
    responses = [Ordered((0, 1, 2)), Ordered((0, 2, 1)), None]
    assert mean_tau(responses) == Fraction(2, 3)


@given(ORDERS)
def test_of_two_events_one_stands_after_the_other(responses: list[Ordered | None]) -> None:
    after = put_after(responses, EVENTS)
    given_any = any(responses)
    for one in range(EVENTS):
        for other in range(EVENTS):
            share, back = after[one][other], after[other][one]
            if one == other or not given_any:
                assert share is None
            else:
                assert share is not None
                assert back is not None
                assert share + back == 1


@given(ORDERS)
def test_the_mean_of_tau_follows_from_the_pairs(responses: list[Ordered | None]) -> None:
    pairs = confusions(responses, EVENTS)
    swapped = sum((pair.share for pair in pairs), Fraction(0))
    expected = 1 - 2 * swapped / len(pairs) if pairs else None
    assert mean_tau(responses) == expected
