"""Which languages are those of countries."""

from __future__ import annotations

import pytest

from questions.world import countries
from questions.world.languages import _SPOKEN, is_language_of


def test_every_country_of_a_language_is_known() -> None:
    known = {state.code for state in countries()} | {"GL", "HK", "MO", "PR"}
    assert all(codes <= known for codes in _SPOKEN.values())


@pytest.mark.parametrize(
    ("language", "place"),
    [("English", "Jamaica"), ("Spanish", "Chile"), ("Norwegian", "Norway"), ("Arabic", "Egypt")],
)
def test_an_atlas_tells_the_language_of_a_country(language: str, place: str) -> None:
    assert is_language_of(language, place)


@pytest.mark.parametrize(
    ("language", "place"), [("French", "Norway"), ("Basque", "Spain"), ("English", "Bergen")]
)
def test_other_languages_are_not_those_of_a_country(language: str, place: str) -> None:
    assert not is_language_of(language, place)
