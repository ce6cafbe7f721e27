"""The era of years that have none: "by 479" in a text that counts in years BC."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from questions.times.meanings import Stated
from questions.times.scan import Candidate

# So many years with an era must stand near for a bare number to be one of the same.
_NEAR = 3
_FOUR_DIGITS = 1000


def settle(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Give years without an era that of the years before them, or drop them as mere numbers.

    Years of our era must be as early: "in 410" is none in a text about the 20th century.
    """
    settled: list[Candidate] = []
    recent: list[int] = []
    for candidate in candidates:
        meaning = candidate.meaning
        if not isinstance(meaning, Stated) or meaning.year is None:
            settled.append(candidate)
        elif not meaning.open_era:
            recent = [*recent[1 - _NEAR :], meaning.year]
            settled.append(candidate)
        elif (year := _year(meaning.year, recent, certain=bool(meaning.season))) is not None:
            settled.append(replace(candidate, meaning=replace(meaning, year=year, open_era=False)))
    return tuple(settled)


def _year(number: int, recent: Sequence[int], *, certain: bool) -> int | None:
    """The astronomical year that a number names beside the years before it.

    A number that is `certain` to be a year is one of our era, unless its neighbours say otherwise.
    """
    if recent and all(year <= 0 for year in recent):
        return 1 - number
    early = bool(recent) and all(0 < year < _FOUR_DIGITS for year in recent)
    return number if early or certain else None
