"""Values read from the fields of a form; what cannot be read becomes a sentence by its field."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

from quizapp.sentences import said

NAMES = {
    "attempts_allowed": said("Attempts"),
    "minutes": said("Minutes"),
    "passing": said("Percent to pass"),
    "late_percent": said("Deduction a day"),
    "class_id": said("Class"),
    "paging": said("Layout"),
    "feedback": said("Feedback"),
    "review": said("Review"),
    "scheme": said("How orders are graded"),
}

Word = TypeVar("Word", bound=StrEnum)


def number_in(text: str, field: str, problems: dict[str, str]) -> int | None:
    """A whole number from 1 up; None where the field is empty or holds something else."""
    if not text:
        return None
    if not (text.isascii() and text.isdecimal() and len(text) < 10 and int(text)):
        problems[field] = said(
            "%(field)s: “%(text)s” is no whole number from 1 up; or leave it empty.",
            field=NAMES[field],
            text=text[:20],
        )
        return None
    return int(text)


def one_of(words: type[Word], text: str, field: str, problems: dict[str, str]) -> Word:
    """One of a closed set of words; the first where the field holds something else."""
    try:
        return words(text)
    except ValueError:
        problems[field] = said("%(field)s: choose one of what the page offers.", field=NAMES[field])
        return next(iter(words))
