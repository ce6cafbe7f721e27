"""Values read from the fields of a form; what cannot be read becomes a sentence by its field."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

NAMES = {
    "attempts_allowed": "Attempts",
    "minutes": "Minutes",
    "passing": "Percent to pass",
    "class_id": "Class",
    "paging": "Layout",
    "feedback": "Feedback",
    "review": "Review",
    "scheme": "How orders are graded",
}

Word = TypeVar("Word", bound=StrEnum)


def number_in(text: str, field: str, problems: dict[str, str]) -> int | None:
    """A whole number from 1 up; None where the field is empty or holds something else."""
    if not text:
        return None
    if not (text.isascii() and text.isdecimal() and len(text) < 10 and int(text)):
        problems[field] = (
            f"{NAMES[field]}: “{text[:20]}” is no whole number from 1 up; or leave it empty."
        )
        return None
    return int(text)


def one_of(words: type[Word], text: str, field: str, problems: dict[str, str]) -> Word:
    """One of a closed set of words; the first where the field holds something else."""
    try:
        return words(text)
    except ValueError:
        problems[field] = f"{NAMES[field]}: choose one of what the page offers."
        return next(iter(words))
