"""What a text states in full further on: it tells how far an account can have come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from questions.model.dates import Day
from questions.times import values
from questions.times.meanings import Stated
from questions.times.scan import Candidate

# Further on, a date says nothing any more about the one before.
_REACH = 1500


@dataclass(frozen=True, slots=True)
class Following:
    """The dates behind an expression, within reach.

    Attributes:
        day: The first day of the next one that states its month and year.
        year: The year of the next one that states its year.
    """

    day: Day | None = None
    year: int | None = None


def look(candidates: Sequence[Candidate]) -> list[Following]:
    """For each candidate what follows it."""
    found: list[Following] = []
    day, day_at, year, year_at = None, 0, None, 0
    for candidate in reversed(candidates):
        found.append(
            Following(
                day if day_at - candidate.end <= _REACH else None,
                year if year_at - candidate.end <= _REACH else None,
            )
        )
        meaning = candidate.meaning
        if isinstance(meaning, Stated) and meaning.year is not None:
            year, year_at = meaning.year, candidate.start
            if meaning.month is not None:
                day, day_at = values.first_day(meaning) or day, candidate.start
    return found[::-1]
