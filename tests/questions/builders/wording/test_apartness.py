"""What a stem must say of a place or a body for readers to know which one is meant."""

from __future__ import annotations

import pytest

from questions.builders.wording.apartness import is_told_apart
from questions.model.facts import Kind


@pytest.mark.parametrize(
    "stem",
    [
        "Which railway company withdrew its last sleeper carriages in December 2016?",
        "As of June 2021, which country sold salt and timber to its two southern neighbours?",
        "Which city is known for its painted houses, its trams and its steep stairs?",
        "Which organisation runs 30 shops in Norway?",
        "Which country did Danish troops occupy in 1882?",
    ],
)
def test_much_that_is_told_sets_one_apart(stem: str) -> None:
    assert is_told_apart(stem, Kind.ORGANISATION)


@pytest.mark.parametrize(
    "stem",
    [
        "Which canal was out of date?",
        "In which lake were fourteen ships trapped?",
        "As of May 2017, which international bank had promised $1.1 billion?",
        "In which city did Ann Hale hold long talks?",
        "Which country was repelled within three days in October 1940?",
        "Which museum is in Hamburg?",
    ],
)
def test_a_sort_a_date_and_a_name_do_not(stem: str) -> None:
    assert not is_told_apart(stem, Kind.ORGANISATION)


@pytest.mark.parametrize(
    ("stem", "is_apart"),
    [
        ("Who kept a house in Essex full of ropes and other tricks?", True),
        ("Who was handed a pair of socks and a bill for 40 dinners?", True),
        ("Who carried out a long series of careful experiments?", False),
        ("Who studied navigation at Lund University?", False),
    ],
)
def test_a_person_is_told_apart_with_a_name_or_a_figure(stem: str, *, is_apart: bool) -> None:
    assert is_told_apart(stem, Kind.PERSON) is is_apart


@pytest.mark.parametrize(
    ("stem", "is_apart"),
    [
        ("How many old trams did the baker Ann Hale and her sister buy from a dealer?", True),
        ("How many pendulums did the clockmaker Ann Hale use?", False),
        ("How many old trams did a baker and her sister buy from a rich dealer?", False),
    ],
)
def test_a_count_is_told_apart_in_more_words_with_a_name(stem: str, *, is_apart: bool) -> None:
    assert is_told_apart(stem, Kind.NUMBER) is is_apart
