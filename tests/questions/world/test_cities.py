"""Cities of the gazetteer, by all their names."""

from __future__ import annotations

import pytest

from questions.world import cities


@pytest.mark.parametrize(
    ("name", "common", "country"),
    [
        ("Cologne", "Cologne", "DE"),
        ("Köln", "Cologne", "DE"),
        ("Aarhus", "Aarhus", "DK"),
        ("Århus", "Aarhus", "DK"),
        ("Plzeň", "Pilsen", "CZ"),
        ("Constantinople", "Istanbul", "TR"),
        ("St Petersburg", "Saint Petersburg", "RU"),
        ("Mecca", "Mecca", "SA"),
        ("Canton", "Canton", "US"),
    ],
)
def test_a_city_is_known_by_its_own_its_english_and_its_former_name(
    name: str, common: str, country: str
) -> None:
    """What several cities are called is the largest that bears the name today."""
    found = cities.city(name)
    assert found is not None
    assert (found.name, found.country) == (common, country)


def test_what_is_no_city_is_none() -> None:
    assert cities.city("Norla") is None


def test_islands_are_not_taken_for_a_small_town_of_their_name() -> None:
    assert cities.city("Orkney") is None


def test_every_other_name_leads_to_a_city() -> None:
    names = [*cities._ENGLISH, *(row.partition(" = ")[0] for row in cities._also())]
    assert [name for name in names if cities.city(name) is None] == []


def test_cities_are_offered_by_their_english_names() -> None:
    offered = {place.name for code in ("DE", "ES", "BE", "DK") for place in cities.cities_of(code)}
    assert {"Cologne", "Seville", "Ghent", "Bruges", "Aarhus"} <= offered
    assert not offered & set(cities._ENGLISH)


def test_countries_between_the_tropics_are_told_from_others() -> None:
    assert {"ID", "BR", "CD", "VN", "MX"} <= cities.tropical()
    assert not {"NO", "TR", "JP", "ZA"} & cities.tropical()
