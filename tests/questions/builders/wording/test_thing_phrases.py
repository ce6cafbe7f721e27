"""Noun phrases read for the everyday thing that they name."""

from __future__ import annotations

import pytest

from questions.builders.wording.thing_phrases import asked_in, means_in, spot_in, wh_for
from questions.model.facts import Kind, Phrase, Role


def phrase(text: str, *, preposition: str = "") -> Phrase:
    role = Role.OBLIQUE if preposition else Role.OBJECT
    return Phrase(
        role, text, Kind.THING, text.rsplit(maxsplit=1)[-1], 0, len(text), preposition=preposition
    )


@pytest.mark.parametrize(
    ("text", "option", "wh"),
    [
        ("a small octopus", "an octopus", "What kind of animal"),
        ("fourteen cargo ships", "cargo ships", "What kind of ships"),
        ("nine rusty tractors", "nine rusty tractors", "What"),
        ("a Roman brooch", "a Roman brooch", "What"),
        ("a silver brooch", "a silver brooch", "What"),
        ("his canoe", "his canoe", "What"),
        ("Chilean wheat", "wheat", "Which Chilean crop"),
        ("a heating failure in the signal box", "a heating failure", "What kind of failure"),
        ("a scrap dealer in Lund", "a scrap dealer", "Who"),
        ("retired miners", "retired miners", "Who"),
        ("antibiotics", "antibiotics", "What kind of medicine"),
    ],
)
def test_what_fits_the_siblings_as_well_stays_before_the_name(
    text: str, option: str, wh: str
) -> None:
    asked = asked_in(text, text)
    assert asked is not None
    assert asked.text == option
    assert wh_for(asked, phrase(text), is_subject=False).words == wh


@pytest.mark.parametrize(
    "text", ["a police dog", "a red squirrel", "nine kilos", "the canoe", "canoes and tractors"]
)
def test_what_makes_another_thing_of_it_is_not_asked_for(text: str) -> None:
    assert asked_in(text, text) is None


@pytest.mark.parametrize(
    ("text", "preposition", "means"),
    [
        ("steamer", "by", "by steamer"),
        ("hand", "by", "by hand"),
        ("Ann Hale", "by", ""),
        ("steamer", "with", ""),
    ],
)
def test_a_bare_noun_tells_the_means(text: str, preposition: str, means: str) -> None:
    assert means_in(phrase(text, preposition=preposition)) == means


@pytest.mark.parametrize(
    ("text", "preposition", "spot"),
    [
        ("a disused barn", "in", ("in a disused barn", "")),
        ("a flower bed behind a cottage", "in", ("in a flower bed", " behind a cottage")),
        ("the attic", "in", ("in the attic", "")),
        ("a biscuit tin", "in", ("in a biscuit tin", "")),
        ("the barn", "in", ("", "")),
        ("a farm", "about", ("", "")),
    ],
)
def test_a_sort_of_place_tells_where(text: str, preposition: str, spot: tuple[str, str]) -> None:
    assert spot_in(phrase(text, preposition=preposition), text) == spot
