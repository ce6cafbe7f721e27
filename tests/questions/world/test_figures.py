"""People of the past by their calling."""

from __future__ import annotations

import pytest

from questions.world.countries import countries
from questions.world.famous import life_of
from questions.world.figures import calling_known, callings, figures

ALL = [one for calling in callings() for one in figures(calling)]


def test_everybody_has_one_calling_and_a_life_of_one() -> None:
    assert len({one.name for one in ALL}) == len(ALL)
    assert all(20 < one.died - one.born <= 105 for one in ALL)


def test_everybody_is_of_a_country() -> None:
    assert {one.country for one in ALL} <= {one.code for one in countries()}


def test_who_is_listed_as_famous_too_has_the_same_years() -> None:
    lives = {one.name: life_of(one.name) for one in ALL}
    shared = [(one, life) for one in ALL if (life := lives[one.name]) is not None]
    assert shared
    assert all((one.born, one.died) == (life.born, life.died) for one, life in shared)


@pytest.mark.parametrize(
    ("year", "is_active"), [(1770, False), (1780, True), (1834, False), (1790, True)]
)
def test_somebody_is_active_from_twenty_till_old_age(year: int, is_active: bool) -> None:
    telford = next(one for one in figures("engineer") if one.name == "Thomas Telford")
    assert telford.is_active(year) is is_active


def test_what_somebody_was_is_known_by_name() -> None:
    assert calling_known("Thomas Telford") == "engineer"
    assert calling_known("Ann Hale") == ""
    assert figures("lighthouse keeper") == ()
