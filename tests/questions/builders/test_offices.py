"""Offices are asked for by their country."""

from __future__ import annotations

import pytest

from questions.builders.offices import of_which_country
from questions.model.facts import Kind, Mention
from questions.model.items import Option


def asked(stem: str, role: str, *wrong: str) -> tuple[str, str, list[str]] | None:
    key = Mention(role, Kind.THING, 0, len(role))
    made = of_which_country(stem, key, [Option(one, why="", origin="gazetteer") for one in wrong])
    return (made[0], made[1].text, [one.text for one in made[2]]) if made else None


@pytest.mark.parametrize(
    ("stem", "role", "wrong", "question"),
    [
        (
            "Who was Ann Hale?",
            "the prime minister of Norway",
            ("the prime minister of Sweden", "the prime minister of the Netherlands"),
            "Of which country was Ann Hale the prime minister?",
        ),
        (
            "As of March 2015, who was Ann Hale?",
            "Norway's foreign minister",
            ("Sweden's foreign minister", "the Netherlands' foreign minister"),
            "As of March 2015, of which country was Ann Hale the foreign minister?",
        ),
    ],
)
def test_the_same_office_elsewhere_asks_for_the_country(
    stem: str, role: str, wrong: tuple[str, ...], question: str
) -> None:
    assert asked(stem, role, *wrong) == (question, "Norway", ["Sweden", "Netherlands"])


@pytest.mark.parametrize(
    ("role", "wrong"),
    [
        ("Norway's foreign minister", ("Norway's trade minister", "Norway's finance minister")),
        ("the mayor of Lund", ("the mayor of Malmö", "the mayor of Ystad")),
        ("a pilot", ("a painter", "a poet")),
        ("the prime minister of Norway", ("the prime minister of Sweden", "a poet")),
    ],
)
def test_other_roles_stay(role: str, wrong: tuple[str, ...]) -> None:
    assert asked("Who was Ann Hale?", role, *wrong) is None
