"""The era of years that have none: "by 479" in a text that counts in years BC."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from questions.times.meanings import Stated
from questions.times.scan import Candidate

# So many years with an era must stand near for a bare number to be one of the same.
_NEAR = 3


def settle(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Give years without an era that of the years before them, or drop them as mere numbers."""
    settled: list[Candidate] = []
    recent: list[int] = []
    for candidate in candidates:
        meaning = candidate.meaning
        if not isinstance(meaning, Stated) or meaning.year is None:
            settled.append(candidate)
        elif not meaning.open_era:
            recent = [*recent[1 - _NEAR :], meaning.year]
            settled.append(candidate)
        elif recent and all(year <= 0 for year in recent):
            year = 1 - meaning.year
            settled.append(replace(candidate, meaning=replace(meaning, year=year, open_era=False)))
    return tuple(settled)
