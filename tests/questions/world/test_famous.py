"""When people lived whom everybody knows."""

from __future__ import annotations

import pytest

from questions.world.famous import Life, life_of


@pytest.mark.parametrize(
    ("name", "life"),
    [
        ("Marie Curie", Life(1867, 1934)),
        ("Woodrow Wilson", Life(1856, 1924, (1913, 1921))),
        ("Édouard Manet", Life(1832, 1883)),
        ("Edouard Manet", Life(1832, 1883)),
        ("Angela Merkel", Life(1954, None, (2005, 2021))),
    ],
)
def test_somebody_famous_is_known_by_the_full_name(name: str, life: Life) -> None:
    assert life_of(name) == life


@pytest.mark.parametrize("name", ["Curie", "Ann Hale", ""])
def test_nobody_else_is_known(name: str) -> None:
    assert life_of(name) is None
