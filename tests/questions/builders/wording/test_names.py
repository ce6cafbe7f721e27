"""Names of people in one form."""

from __future__ import annotations

import pytest

from questions.builders.wording.names import is_body_of_people, is_full_name, without_rank


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("President Ann Hale", "Ann Hale"),
        ("Maj. Gen. Ann B. Hale", "Ann B. Hale"),
        ("Rear-Admiral Hale", "Hale"),
        ("Lieutenant-General Sir Robert Hale", "Robert Hale"),
        ("Generals Robert Hale", "Robert Hale"),
        ("Commander-in-Chief Rosa Lind", "Rosa Lind"),
        ("Kingsley Hale", "Kingsley Hale"),
        ("Ann Hale", "Ann Hale"),
    ],
)
def test_ranks_fall_away(name: str, bare: str) -> None:
    assert without_rank(name) == bare


@pytest.mark.parametrize(
    ("name", "full"),
    [("Ann Hale", True), ("Hale", False), ("A. Hale", False), ("A.B. Hale", False)],
)
def test_a_surname_is_no_full_name(name: str, *, full: bool) -> None:
    assert is_full_name(name) is full


@pytest.mark.parametrize(
    ("name", "many"),
    [
        ("Nationalists", True),
        ("the Northern Army", True),
        ("Japanese", True),
        ("UK Rowing", True),
        ("Task Force Hale", True),
        ("Ann Hale", False),
        ("Robert Fields", False),
    ],
)
def test_armies_and_peoples_are_many(name: str, *, many: bool) -> None:
    assert is_body_of_people(name) is many
