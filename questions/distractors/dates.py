"""Near values for dates, of the key's precision and written in its manner."""

from __future__ import annotations

import re
from collections.abc import Iterator

from questions.distractors.candidates import Candidate, Wanted, draw, draw_below
from questions.model.dates import MONTHS, Day, HistoricalDate, Precision, month_length
from questions.model.facts import Kind

# Years from the key, by how long ago it was: people confuse near years of their own time, and
# decades of distant times.
_YEAR_STEPS = {40: (1, 2, 3, 4, 5), 150: (2, 4, 6, 9, 12), 600: (5, 9, 14, 22, 31)}
# Ages count back from here and not from today: the same article gives the same options forever.
_PRESENT = 2030
_FAR_STEPS = (20, 45, 70, 95, 120)


def near(wanted: Wanted, seed: int, *, latest: HistoricalDate | None) -> Iterator[Candidate]:
    """Dates near the key, on both sides of it.

    No year lies far after `latest`, when the article appeared; the next one may, and so may days
    and months: in news of the day the key would otherwise always be the last.
    """
    date = wanted.key.date
    if date is None:
        return
    place = 0
    if date.precision in (Precision.DAY, Precision.MONTH):
        latest = None
    for other in _others(date, seed, wanted.stem, latest):
        text = write(other, like=wanted.key.text)
        if text and text != wanted.key.text:
            why = f"The article gives another date: {wanted.key.text}."
            yield Candidate(text, Kind.DATE, "near value", why, fit=-place)
            place += 1


def _others(
    date: HistoricalDate, seed: int, stem: str, latest: HistoricalDate | None
) -> Iterator[HistoricalDate]:
    below = draw_below(seed, stem)
    signs = [-1] * below + [1] * (3 - below)
    shifts = tuple(_shifts(date, seed, stem))
    first = tuple(sign * step for sign, step in zip(signs, shifts, strict=False))
    rest = [sign * step for step in shifts for sign in (-1, 1)]
    for shift in dict.fromkeys((*first, *rest)):
        other = _shifted(date, shift)
        is_late = latest is not None and other and other.earliest.year > latest.latest.year + 1
        if other and not other.overlaps(date) and not is_late:
            yield other


def _shifts(date: HistoricalDate, seed: int, stem: str) -> Iterator[int]:
    """How many units of its precision the near values lie away, nearest first."""
    if date.precision in (Precision.DECADE, Precision.CENTURY, Precision.MILLENNIUM):
        yield from (1, 2, 3, 4)
        return
    if date.precision is not Precision.YEAR:
        base = 1 + int(draw(seed, stem, "shift") * 2)
        yield from (base, base + 1, base + 3, base + 4, base + 6)
        return
    age = _PRESENT - date.earliest.year
    steps = next((steps for limit, steps in _YEAR_STEPS.items() if age <= limit), _FAR_STEPS)
    start = int(draw(seed, stem, "shift") * 2)
    yield from steps[start : start + 3] + steps[:start] + steps[start + 3 :]


def _shifted(date: HistoricalDate, shift: int) -> HistoricalDate | None:
    year, month = date.earliest.year, date.earliest.month
    match date.precision:
        case Precision.YEAR:
            return HistoricalDate.in_year(year + shift)
        case Precision.MONTH:
            months = year * 12 + month - 1 + shift
            return HistoricalDate.in_month(months // 12, months % 12 + 1)
        case Precision.DAY:
            return HistoricalDate.on(_moved_day(date.earliest, shift))
        case Precision.DECADE:
            first = year + 10 * shift
            return HistoricalDate(Day(first, 1, 1), Day(first + 9, 12, 31), Precision.DECADE)
        case Precision.CENTURY:
            first = year + 100 * shift
            return HistoricalDate(Day(first, 1, 1), Day(first + 99, 12, 31), Precision.CENTURY)
        case _:
            return None


def _moved_day(day: Day, shift: int) -> Day:
    """Another day some weeks away: month and day of the month both differ."""
    moved = day.plus(shift * 31 + (3 if shift % 2 else -5))
    if moved.day == day.day:
        return moved.plus(2)
    return moved


_YEAR_TEXT = re.compile(r"(?:AD )?(\d{1,4})( AD| CE| BC| BCE)?")
_FULL = re.compile(r"(\d{1,2}) ([A-Z][a-z]+) (\d{3,4})")
_FULL_AMERICAN = re.compile(r"([A-Z][a-z]+) (\d{1,2}), (\d{3,4})")
_MONTH_YEAR = re.compile(r"([A-Z][a-z]+) (\d{3,4})")
_DAY_MONTH = re.compile(r"(\d{1,2}) ([A-Z][a-z]+)")
_MONTH_DAY = re.compile(r"([A-Z][a-z]+) (\d{1,2})")
_DECADE = re.compile(r"the (\d{3,4})s")
_CENTURY = re.compile(r"the (\d{1,2})(?:st|nd|rd|th) century( BC| BCE)?")


def write(date: HistoricalDate, *, like: str) -> str:
    """A date in the manner of another one's words; "" where that manner is not known."""
    day = date.earliest
    if day.month > 12 or day.day > month_length(day.year, day.month):
        return ""
    month = MONTHS[day.month - 1]
    if match := _YEAR_TEXT.fullmatch(like):
        return _year(day.year, like, match.group(2) or "")
    for pattern, text in (
        (_FULL, f"{day.day} {month} {day.year}"),
        (_FULL_AMERICAN, f"{month} {day.day}, {day.year}"),
        (_MONTH_YEAR, f"{month} {day.year}"),
        (_DAY_MONTH, f"{day.day} {month}"),
        (_MONTH_DAY, f"{month} {day.day}"),
        (_DECADE, f"the {day.year}s"),
    ):
        if pattern.fullmatch(like):
            return text if day.year > 0 else ""
    if _CENTURY.fullmatch(like) and day.year > 0:
        number = day.year // 100 + 1
        suffix = "th" if 10 <= number <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        return f"the {number}{suffix} century"
    return ""


def _year(year: int, like: str, era: str) -> str:
    if year <= 0:
        return f"{1 - year}{era if era in (' BC', ' BCE') else ' BC'}"
    if era in (" BC", " BCE"):
        return f"AD {year}" if era == " BC" else f"{year} CE"
    return f"AD {year}" if like.startswith("AD") else f"{year}{era}"
