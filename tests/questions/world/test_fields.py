"""Bodies whose names tell a field stand beside those of other fields."""

from __future__ import annotations

import pytest

from questions.world.fields import in_other_fields


def test_other_fields_stand_in_the_same_name() -> None:
    found = in_other_fields("Lund Historical Society")
    assert "Lund Literary Society" in found
    assert "Lund Historical Society" not in found
    assert all(one.startswith("Lund ") and one.endswith(" Society") for one in found)


def test_field_told_beside_the_name_is_neither_asked_for_nor_offered() -> None:
    assert in_other_fields("National Institute of Biology", beside="the biologist Ann Hale") == ()
    found = in_other_fields("National Institute of Chemistry", beside="the biologist Ann Hale")
    assert "National Institute of Physics" in found
    assert "National Institute of Biology" not in found


@pytest.mark.parametrize(
    "name",
    [
        "Norla",
        "Orta Bank",
        "Ministry of Agriculture",
        "Natural History Museum",
        "Institute of Physics and Chemistry",
        "Music Sport Trust",
    ],
)
def test_name_without_a_field_of_its_own_has_no_namesakes(name: str) -> None:
    assert in_other_fields(name) == ()
