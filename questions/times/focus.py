"""Which dates carry an account on, and which only look back or aside."""

from __future__ import annotations

from enum import StrEnum

from questions.times.lexicon import Unit
from questions.times.meanings import Shift, Stated
from questions.times.scan import Candidate
from questions.times.setting import Setting

# Years further ahead than this are remarks of later times, or of other books.
_AHEAD = 15


class Course(StrEnum):
    """What a date does to the account that it stands in."""

    ON = "it goes on from there"
    DIGRESSION = "it looks back for the rest of the paragraph"
    ASIDE = "it does not leave the date it has reached"


def is_guess(candidate: Candidate, found: Stated) -> bool:
    """Whether the year is only inferred for a season, which may reach into the next one."""
    meaning = candidate.meaning
    return bool(found.season) and isinstance(meaning, Stated) and meaning.year is None


def course(
    candidate: Candidate,
    where: Setting,
    found: Stated,
    reached: Stated | None,
    *,
    next_year: int | None,
) -> Course:
    """What a date does to an account that has reached another one.

    `next_year` is the year that the text states next: an account that comes back has not left.
    """
    if reached is None or reached.year is None or found.year is None or where.heading:
        return Course.ON
    step = found.year - reached.year
    if where.topic and step:
        return Course.DIGRESSION
    if where.bracketed or where.ahead or _is_excursion(step, reached.year, next_year):
        return Course.ASIDE
    if where.background and step < 0:
        return Course.ASIDE
    if where.aside:
        return _on_if(step in (0, 1) and candidate.bound != "since")
    if isinstance(candidate.meaning, Shift):
        fine = candidate.meaning.unit in (Unit.DAY, Unit.WEEK)
        return _on_if(fine or candidate.meaning.count >= 0)
    return _by_step(step, where, found, reached.year, next_year)


def _by_step(
    step: int, where: Setting, found: Stated, reached: int, next_year: int | None
) -> Course:
    """A step forward goes on; one back may be for the paragraph, or for the sentence."""
    if step >= 0 or where.fresh:
        return Course.ON
    if next_year is not None and next_year >= reached:
        return Course.DIGRESSION
    return _on_if(where.opening or found.month is not None)


def _on_if(goes_on: bool) -> Course:
    return Course.ON if goes_on else Course.ASIDE


def _is_excursion(step: int, reached: int, next_year: int | None) -> bool:
    """Whether an account leaps ahead only to come back to where it was."""
    if next_year is None:
        return False
    if step > _AHEAD and next_year <= reached + _AHEAD:
        return True
    return step > 1 and reached <= next_year < reached + step
