"""By what means, in what spots, and who leads in what."""

from __future__ import annotations

import pytest

from questions.world.things import thing
from questions.world.things.leaders import leads
from questions.world.things.means import ROWS, means_beside, one_of_each
from questions.world.things.spots import goes_with, is_spot


@pytest.mark.parametrize("name", [one for row in ROWS for one in row])
def test_every_means_has_three_others(name: str) -> None:
    assert len(one_of_each(means_beside(name))) >= 3
    assert name not in means_beside(name)


def test_of_the_same_means_one_is_taken() -> None:
    assert one_of_each(("lorry", "truck", "bus")) == ("lorry", "bus")
    assert "truck" not in means_beside("lorry")


@pytest.mark.parametrize(
    ("name", "preposition", "fits"),
    [("farm", "on", True), ("farm", "in", False), ("cellar", "in", True), ("cellar", "on", False)],
)
def test_a_spot_goes_with_its_preposition(name: str, preposition: str, fits: bool) -> None:
    assert goes_with(name, preposition) is fits


def test_one_is_in_a_building_and_about_none() -> None:
    barn, wheat = thing("a barn"), thing("wheat")
    assert barn is not None
    assert wheat is not None
    assert is_spot(barn, "in")
    assert not is_spot(barn, "about")
    assert not is_spot(wheat, "in")


def test_a_country_leads_in_several_goods() -> None:
    stem = "Of which crop is Brazil the largest producer?"
    assert leads("coffee", stem)
    assert leads("sugar cane", stem)
    assert not leads("tea", stem)
