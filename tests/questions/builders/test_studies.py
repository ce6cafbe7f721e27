"""A stem says what its study is about."""

from __future__ import annotations

import pytest

from questions.builders.studies import with_topic

STEM = "In which year was the study led by Ann Hale published?"


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("A study of old newts by Ann Hale is out.", " on old newts"),
        ("She found that late-born children were taller.", " on late-born children"),
        ("It found that these newts were old.", ""),
        ("It found that the newts were old.", ""),
        ("It is out.", ""),
    ],
)
def test_a_study_is_on_what_it_found_something_of(text: str, topic: str) -> None:
    expected = STEM.replace(" published", f"{topic} published")
    assert with_topic(STEM, text, key="1921") == expected


@pytest.mark.parametrize(
    ("stem", "key"),
    [
        (STEM, "Old Newts"),
        ("How many newts did the study led by Ann Hale count?", "20"),
        ("In which year was a study of toads published?", "1921"),
        ("When did the study at Lund begin?", "1921"),
    ],
)
def test_what_a_stem_or_its_key_says_is_not_said_again(stem: str, key: str) -> None:
    assert with_topic(stem, "A study of old newts by Ann Hale is out.", key=key) == stem
