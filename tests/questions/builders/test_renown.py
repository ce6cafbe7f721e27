"""Names that need no introduction."""

from __future__ import annotations

import pytest

from questions.builders.renown import is_known, is_of_many_towns


@pytest.mark.parametrize(
    "name",
    ["Denmark", "Copenhagen", "the Danube", "UNESCO", "the Lantern Choir", "the Hollin Dam",
     "Hale & Sons", "NDR", "the Golden Medal", "Danish", "the Norla Islands"],
)  # fmt: skip
def test_what_all_know_or_the_name_says_needs_no_introduction(name: str) -> None:
    assert is_known(name)


@pytest.mark.parametrize("name", ["Norla", "Inzola Nisha", "the Sleeper", "R21"])
def test_other_names_need_one(name: str) -> None:
    assert not is_known(name)


@pytest.mark.parametrize(
    ("name", "common"),
    [
        ("the National Maritime Museum", True),
        ("the City Library", True),
        ("the Hale Museum", False),
        ("the National Team", False),
    ],
)
def test_some_names_are_those_of_houses_in_many_towns(name: str, *, common: bool) -> None:
    assert is_of_many_towns(name) is common
