"""What names of people tell: sex, language area, and whether they are names of people at all."""

from __future__ import annotations

import pytest

from questions.world import people


@pytest.mark.parametrize(
    ("name", "area", "woman"),
    [
        ("Torsten Falkner", "German", False),
        ("Prof. Birgit von Ebert", "German", True),
        ("Greta Ekman Lindqvist", "Scandinavian", True),
        ("Pilar Zamora", "Spanish", True),
        ("Ivan Petrov", "Russian", False),
        ("Kim Min-seo", "Korean", True),
        ("Yoko Fujita", "Japanese", True),
        ("Samir el-Fassi", "Arabic", False),
        ("Kofi Mensah", "West African", False),
        ("François-Joseph Lambert", "", False),
        ("Xq Zzy", "", None),
    ],
)
def test_a_name_tells_area_and_sex(name: str, area: str, woman: bool | None) -> None:
    found = people.area_of(name)
    assert (found.name if found else "") == area
    assert people.is_woman(name) is woman


def test_a_borrowed_given_name_does_not_tell_another_area_than_that_of_the_text() -> None:
    home = people.area_of_country("RW")
    assert people.area_of("Véronique Xyabana", home=home) is home
    found = people.area_of("Birgit Xyabana", home=home)
    assert found is not None
    assert found.name == "German"


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Gen. Ana Solis", "Ana Solis"),
        ("Rear-Admiral Ana Solis", "Ana Solis"),
        ("Vice President Ana Solis", "Ana Solis"),
        ("Commander-in-Chief Ana Solis", "Ana Solis"),
        ("Marshall Unger", "Marshall Unger"),
    ],
)
def test_ranks_are_no_part_of_a_name(name: str, bare: str) -> None:
    assert people.without_rank(name) == bare


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("Harbour Rowing Club", True),
        ("UK Rowing", True),
        ("Task Force Otter", True),
        ("the Norwegians", True),
        ("New Zealand", True),
        ("Court Ellison", False),
        ("Ana House Solis", False),
    ],
)
def test_a_body_of_people_is_no_person(name: str, body: bool) -> None:
    assert people.is_body_of_people(name) is body


@pytest.mark.parametrize("area", people.AREAS, ids=lambda area: area.name)
def test_each_area_can_make_up_a_cast_of_either_sex(area: people.Area) -> None:
    for woman in (True, False):
        given, family = area.given_for(is_woman=woman), area.families_for(is_woman=woman)
        assert min(len(set(given)), len(set(family))) >= 4
        assert len(given) == len(set(given))
        assert len(family) == len(set(family))


def test_no_country_belongs_to_two_areas() -> None:
    codes = [code for area in people.AREAS for code in area.countries.split()]
    assert len(codes) == len(set(codes))
