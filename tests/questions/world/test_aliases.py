"""Other spellings and other names of one thing."""

from __future__ import annotations

import pytest

from questions.world import aliases


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bombay", "Mumbai"),
        ("Kiev", "Kyiv"),
        ("St. Petersburg", "Leningrad"),
        ("Upper Volta", "Burkina Faso"),
        ("the Soviet Union", "USSR"),
        ("George V", "King George the Fifth"),
        ("Pius XI", "Pope Pius XI"),
        ("J. F. Hale", "John Frederick Hale"),
        ("John F. Hale", "John Frederick Hale"),
        ("Harbour Bank", "Harbor Bank"),
        ("Theatre Organisation", "Theater Organization"),
        ("Hale & Moe", "Hale and Moe"),
        ("Rolls Royce", "Rolls-Royce"),
        ("Mt Ararat", "Mount Ararat"),
        ("Second World War", "World War II"),
    ],
)
def test_one_thing(one: str, other: str) -> None:
    assert aliases.are_one(one, other)
    assert aliases.are_one(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("George V", "George VI"),
        ("World War I", "World War II"),
        ("Ann Hale", "Eva Hale"),
        ("A. Hale", "Eva Hale"),
        ("Northern Bank", "Southern Bank"),
        ("four", "for"),
        ("", ""),
    ],
)
def test_two_things(one: str, other: str) -> None:
    assert not aliases.are_one(one, other)


def test_others_of_a_name_are_as_they_are_written() -> None:
    assert "Bombay" in aliases.others_of("Mumbai")
    assert not aliases.others_of("Norla")
