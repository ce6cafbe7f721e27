"""Happenings told by a noun, with their verbs."""

from __future__ import annotations

import pytest

from questions.builders.wording.happening_nouns import happening_of


@pytest.mark.parametrize(
    ("text", "event", "question", "statement"),
    [
        ("Ann Hale's death", "Ann Hale dies", "did Ann Hale die", "Ann Hale died"),
        ("the death of Ann Hale", "Ann Hale dies", "did Ann Hale die", "Ann Hale died"),
        ("the birth of Ann Hale", "Ann Hale is born", "was Ann Hale born", "Ann Hale was born"),
        (
            "The Treaty of Lund",
            "The Treaty of Lund",
            "was the Treaty of Lund signed",
            "The Treaty of Lund was signed",
        ),
        (
            "the Lund Uprising",
            "the Lund Uprising",
            "did the Lund Uprising take place",
            "the Lund Uprising took place",
        ),
    ],
)
def test_nouns_go_with_their_verbs(text: str, event: str, question: str, statement: str) -> None:
    happening = happening_of(text)
    assert happening is not None
    assert (happening.event, happening.question, happening.statement) == (
        event,
        question,
        statement,
    )


@pytest.mark.parametrize("text", ["the Constitution of Lund", "the War of the Lund Succession"])
def test_texts_and_what_lasts_do_not_take_place(text: str) -> None:
    assert happening_of(text) is None
