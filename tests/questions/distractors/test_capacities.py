"""Those who speak for something else than the stem tells."""

from __future__ import annotations

import pytest

from questions.distractors.capacities import is_elsewhere

_TEXT = (
    "Ann Hale, head of the battery project at Toyota, spoke first. Then came Emil Rod, secretary "
    "of the Bakers’ Guild, and the Microsoft engineer Otto Lind. Ida Falk, a professor at Yale "
    "University, and Jan Moen, director of a small firm, listened. Charles Darwin was quoted."
)
_STEM = "Who, as chair of the Norla Drivers’ Association, warned of the plan?"


@pytest.mark.parametrize("name", ["Ann Hale", "Otto Lind", "Charles Darwin"])
def test_who_speaks_for_a_well_known_firm_or_is_famous_is_elsewhere(name: str) -> None:
    assert is_elsewhere(name, _STEM, _TEXT)


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Emil Rod", _STEM),
        ("Ida Falk", _STEM),
        ("Jan Moen", _STEM),
        ("Ann Hale", "Who, as director of Norla Motors, warned of the plan?"),
        ("Ann Hale", "Who warned the Norla Drivers’ Association of the plan?"),
    ],
)
def test_others_are_not(name: str, stem: str) -> None:
    assert not is_elsewhere(name, stem, _TEXT)
