"""Countries and cities under all their names."""

from __future__ import annotations

import pytest

from questions import world
from questions.world import country_groups
from questions.world.countries_since import lasted


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("South Korea", "KR"),
        ("Republic of Korea", "KR"),
        ("the United States", "US"),
        ("U.S.", "US"),
        ("The Netherlands", "NL"),
        ("Holland", "NL"),
        ("Côte d’Ivoire", "CI"),
        ("Burma", "MM"),
        ("Czech Republic", "CZ"),
    ],
)
def test_a_country_is_known_by_all_its_names(name: str, code: str) -> None:
    found = world.country(name)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("name", ["Korea", "Atlantis", "Seoul", "Cuban", ""])
def test_what_is_no_name_of_one_country_gives_none(name: str) -> None:
    assert world.country(name) is None


@pytest.mark.parametrize(
    ("word", "code"), [("Cuban", "CU"), ("Cubans", "CU"), ("Danes", "DK"), ("Dutch", "NL")]
)
def test_an_adjective_or_people_gives_its_country(word: str, code: str) -> None:
    found = world.country_of_adjective(word)
    assert found is not None
    assert found.code == code


def test_an_adjective_of_two_countries_gives_neither() -> None:
    """Dominicans live in Dominica and in the Dominican Republic."""
    assert world.country_of_adjective("Dominican") is None


def test_the_united_nations_have_193_members() -> None:
    assert len(world.members("UN")) == 193
    assert {state.code for state in world.countries() if not state.un_member} == {
        "PS",
        "TW",
        "VA",
        "XK",
    }


def test_a_group_holds_its_countries() -> None:
    assert {"Cuba", "Jamaica", "Haiti"} <= {state.name for state in world.members("Caribbean")}
    assert world.members("Elvish") == ()


def test_each_code_of_a_group_is_a_country() -> None:
    codes = {state.code for state in world.countries()}
    for name, members in country_groups.GROUPS.items():
        assert set(members.split()) <= codes, name


@pytest.mark.parametrize(
    ("capital", "name"),
    [("Seoul", "South Korea"), ("Bogotá", "Colombia"), ("Mexico City", "Mexico")],
)
def test_a_capital_gives_its_country(capital: str, name: str) -> None:
    found = world.country_of_capital(capital)
    assert found is not None
    assert found.name == name


def test_of_cities_with_one_name_the_largest_is_meant() -> None:
    london = world.city("London")
    assert london is not None
    assert (london.country, london.is_capital) == ("GB", True)
    assert world.city("Nowhereville") is None


@pytest.mark.parametrize(
    ("name", "years"),
    [
        ("South Korea", (1948, None)),
        ("the Soviet Union", (1922, 1991)),
        ("East Germany", (1949, 1990)),
        ("France", (None, None)),
        ("Atlantis", (None, None)),
    ],
)
def test_states_have_their_years(name: str, years: tuple[int | None, int | None]) -> None:
    assert lasted(name) == years


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [("Denmark", "Sweden", True), ("Denmark", "Croatia", False), ("Kenya", "Rwanda", True)],
)
def test_countries_of_one_region(one: str, other: str, near: bool) -> None:
    left, right = world.country(one), world.country(other)
    assert left is not None
    assert right is not None
    assert world.are_of_one_region(left, right) is near
