"""Dates as a sentence says them: "on 14 February 2024", "in June 1999"."""

from __future__ import annotations

import re

from questions.model.dates import MONTHS, HistoricalDate, Precision, TimeExpression

_YEAR = re.compile(r"\b\d{3,4}s?\b|\bcentur(?:y|ies)\b|\b(?:BCE?|AD|CE)\b|\bmillenni")
_POINTING = re.compile(
    r"\b(?:this|that|last|next|ago|later|earlier|previous|following|same|current|then|now)\b", re.I
)

_SMALL_MONTH = re.compile(rf"\b(?:{'|'.join(month.lower() for month in MONTHS)})(?= \d)")


def stands_alone(expression: TimeExpression) -> bool:
    """Whether the words mean the same to somebody who sees neither article nor its date."""
    text = expression.text
    return bool(_YEAR.search(text)) and not _POINTING.search(text)


def with_capitals(text: str) -> str:
    """Words about time with the capital letters of their months ("3 august 1916")."""
    return _SMALL_MONTH.sub(lambda match: match.group().capitalize(), text)


def in_words(date: HistoricalDate) -> tuple[str, str] | None:
    """The preposition and the words of a date; None for stretches that have no plain name."""
    day = date.earliest
    if day.year <= 0:
        return ("in", f"{1 - day.year} BC") if date.precision is Precision.YEAR else None
    match date.precision:
        case Precision.DAY:
            return "on", f"{day.day} {MONTHS[day.month - 1]} {day.year}"
        case Precision.MONTH:
            return "in", f"{MONTHS[day.month - 1]} {day.year}"
        case Precision.YEAR:
            return "in", str(day.year)
        case Precision.DECADE:
            return "in", f"the {day.year}s"
        case _:
            return None
