"""Near values for dates, of the key's precision and written in its manner."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from questions.distractors import series
from questions.distractors.candidates import Candidate, Wanted, draw
from questions.distractors.lifetimes import Lifetime
from questions.model.dates import MONTHS, Day, HistoricalDate, Precision, month_length
from questions.model.facts import Kind, Mention

# Years from the key, by how long ago it was: people confuse near years of their own time, and
# decades of distant times.
_YEAR_STEPS = {40: (1, 2, 3, 4, 5), 150: (2, 4, 6, 9, 12), 600: (5, 9, 14, 22, 31)}
# Ages count back from here and not from today: the same article gives the same options forever.
_PRESENT = 2030
_FAR_STEPS = (20, 45, 70, 95, 120)
_NEAREST_STEPS = (1, 2, 3, 4, 5)
# How many dated facts make a time that an article is about, and how many years it may span.
_FEWEST_DATES, _LONGEST_TIME = 6, 60
# Before this year sources disagree by a year or two.
_DISPUTED_BEFORE, _DISPUTED = 500, 3
# What lasts for years: sources put it into its first, its last, or the year of its victory.
_LASTING = re.compile(
    r"\b(?:Campaign|Crisis|Depression|Famine|Rebellion|Revolt|Revolution|Uprising|Wars?)\b"
    r".*\btake place\b"
)
_LASTED = 8
_NUMBER = re.compile(r"\d+")
# How many years after its appearance an article may be thought to tell of.
_AHEAD = 2
# How far off a date of the article may lie, by the farthest of the near years.
_FARTHEST = 1.6


@dataclass(frozen=True, slots=True)
class Setting:
    """The time in which a fact stands, as far as its article tells.

    Attributes:
        years: The years of all that the article dates, ascending: a war, a life. Where the key
            lies among them, other years are of that time as well.
        latest: The year in which the article appeared; no year lies far after it. Days and months
            may: in news of the day the key would otherwise always be the last.
        lifetime: When all that the fact names was there.
    """

    years: Sequence[int] = ()
    latest: int | None = None
    lifetime: Lifetime = field(default_factory=Lifetime)

    def admits(self, year: int) -> bool:
        """Whether a year is no nonsense."""
        is_told = self.latest is None or year <= self.latest + _AHEAD
        return is_told and self.lifetime.holds(year)

    def suits(self, date: HistoricalDate, key: HistoricalDate) -> bool:
        """Whether a date of the article is of the key's time, and about as near as others."""
        right, year = key.earliest.year, date.earliest.year
        time = _time_of(right, self.years)
        is_near = abs(year - right) <= _FARTHEST * _steps(right, time)[-1]
        if right < _DISPUTED_BEFORE and abs(year - right) < _DISPUTED:
            return False
        return self.admits(year) and is_near and (time is None or year in time)


def latest_of(years: Sequence[int], key: Mention) -> int | None:
    """The year up to which an undated article tells, if it dates enough to show."""
    if len(years) < _FEWEST_DATES or key.date is None:
        return None
    return max(*years, key.date.latest.year)


_ANY_TIME = Setting()


def near(wanted: Wanted, seed: int, setting: Setting = _ANY_TIME) -> Iterator[Candidate]:
    """Dates near the key, on both sides of it, the best first.

    Args:
        wanted: The key.
        seed: Chooses among equals.
        setting: The time in which it stands.
    """
    date = wanted.key.date
    if date is None:
        return
    for place, (shift, other) in enumerate(_others(date, seed, wanted.stem, setting)):
        text = write(other, like=wanted.key.text)
        if text and text != wanted.key.text:
            why = f"The article gives another date: {wanted.key.text}."
            side = -1 if shift < 0 else 1
            yield Candidate(text, Kind.DATE, "near value", why, fit=-place, side=side)


def may_be_part(text: str, wanted: Wanted) -> bool:
    """Whether a year may belong to what took place in the key's: a war, a revolution."""
    year, date = _NUMBER.search(text), wanted.key.date
    if date is None or year is None or not _LASTING.search(wanted.stem):
        return False
    return abs(int(year.group()) - abs(date.earliest.year)) <= _LASTED


def is_out_of_series(date: HistoricalDate, wanted: Wanted) -> bool:
    """Whether a year lies between those in which what the stem speaks of takes place."""
    key = wanted.key.date
    if key is None or key.precision is not Precision.YEAR:
        return False
    years = series.beside(key.earliest.year, wanted.stem)
    return bool(years) and date.earliest.year not in years


def _others(
    date: HistoricalDate, seed: int, stem: str, setting: Setting
) -> Iterator[tuple[int, HistoricalDate]]:
    """Other dates, each with its distance from the key in units of its precision."""
    is_year = date.precision is Precision.YEAR
    if is_year:
        shifts = _year_shifts(date.earliest.year, seed, stem, setting.years)
    else:
        shifts = _shifts(date, seed, stem)
    for shift in shifts:
        other = _shifted(date, shift)
        is_admitted = not is_year or other is None or setting.admits(other.earliest.year)
        if other and not other.overlaps(date) and is_admitted:
            yield shift, other


def _shifts(date: HistoricalDate, seed: int, stem: str) -> list[int]:
    """How many decades, months or days away the near dates lie, nearest first."""
    if date.precision in (Precision.DECADE, Precision.CENTURY, Precision.MILLENNIUM):
        return _both_sides((1, 2, 3, 4))
    base = 1 + int(draw(seed, stem, "shift") * 2)
    return _both_sides((base, base + 1, base + 3, base + 4, base + 6))


def _both_sides(steps: Sequence[int]) -> list[int]:
    return [sign * step for step in steps for sign in (-1, 1)]


def _year_shifts(year: int, seed: int, stem: str, years: Sequence[int]) -> list[int]:
    """How many years away the near ones lie: within the time of the article, if it has one.

    They are years of the series that the stem speaks of, where it does.
    """
    if in_series := series.beside(year, stem):
        return [other - year for other in in_series]
    time = _time_of(year, years)
    steps = _steps(year, time)
    start = int(draw(seed, stem, "shift") * 2)
    if year < _DISPUTED_BEFORE:
        steps = tuple(step for step in steps if step >= _DISPUTED) or _FAR_STEPS
    shifts = _both_sides((*steps[start:], *steps[:start]))
    within = [shift for shift in shifts if time is None or year + shift in time]
    return within if len(within) >= _ENOUGH else shifts


_ENOUGH = 3


def _steps(year: int, time: range | None) -> tuple[int, ...]:
    """Distances that tempt: wider the longer ago, but no wider than the time of the article."""
    age = _PRESENT - year
    by_age = next((steps for limit, steps in _YEAR_STEPS.items() if age <= limit), _FAR_STEPS)
    if time is None or len(time) >= 2 * by_age[-1]:
        return by_age
    narrower = (steps for steps in reversed(_YEAR_STEPS.values()) if len(time) >= 2 * steps[-1])
    return next(narrower, _NEAREST_STEPS)


def _time_of(year: int, years: Sequence[int]) -> range | None:
    """The years that an article is about, a little widened, where the key is among them."""
    if len(years) < _FEWEST_DATES:
        return None
    first, last = years[len(years) // 10], years[-1 - len(years) // 10]
    margin = max(1, (last - first) // 10)
    time = range(first - margin, last + margin + 1)
    return time if year in time and last - first <= _LONGEST_TIME else None


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
