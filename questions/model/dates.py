"""Days, and dates as intervals of days.

The calendar is the proleptic Gregorian one with astronomical years: year 0 is 1 BCE, year -43 is
44 BCE (ISO 8601). A date before 1582 is taken as the article states it, without conversion from the
Julian calendar: both events of a comparison are normally stated in the same calendar, and a shift
by some days never changes the order of years.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
MONTH_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_ISO_DAY = re.compile(r"(-?\d{4,})-(\d\d)-(\d\d)")


def is_leap(year: int) -> bool:
    """Whether an astronomical year has 366 days."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """The number of days of a month (1 to 12)."""
    return MONTH_LENGTHS[month - 1] + (month == 2 and is_leap(year))


@dataclass(frozen=True, slots=True, order=True)
class Day:
    """One calendar day; days compare in the order of time.

    Raises:
        ValueError: There is no such day.
    """

    year: int
    month: int
    day: int

    def __post_init__(self) -> None:
        if not 1 <= self.month <= 12:
            raise ValueError(f"month {self.month} is not between 1 and 12")
        if not 1 <= self.day <= month_length(self.year, self.month):
            raise ValueError(f"day {self.day} is not in month {self.month} of {self.year}")

    def __str__(self) -> str:
        sign = "-" if self.year < 0 else ""
        return f"{sign}{abs(self.year):04d}-{self.month:02d}-{self.day:02d}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `YYYY-MM-DD`, with a minus sign for years before 1 BCE.

        Raises:
            ValueError: The text is not such a day.
        """
        match = _ISO_DAY.fullmatch(text)
        if not match:
            raise ValueError(f"{text!r} is not a day of the form YYYY-MM-DD")
        return cls(*(int(part) for part in match.groups()))

    @property
    def number(self) -> int:
        """Days since 1 March of year 0, negative before.

        Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
        """
        year = self.year - (self.month <= 2)
        era, year_of_era = divmod(year, 400)
        day_of_year = (153 * ((self.month + 9) % 12) + 2) // 5 + self.day - 1
        return (
            era * 146_097 + year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
        )

    @classmethod
    def from_number(cls, number: int) -> Self:
        """The day with a given `number`: the inverse of that property (civil_from_days)."""
        era, day_of_era = divmod(number, 146_097)
        year_of_era = (
            day_of_era - day_of_era // 1460 + day_of_era // 36_524 - day_of_era // 146_096
        ) // 365
        day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
        shifted_month = (5 * day_of_year + 2) // 153
        day = day_of_year - (153 * shifted_month + 2) // 5 + 1
        month = shifted_month + 3 if shifted_month < 10 else shifted_month - 9
        return cls(era * 400 + year_of_era + (month <= 2), month, day)

    @property
    def weekday(self) -> int:
        """0 for Monday to 6 for Sunday."""
        return (self.number + 2) % 7

    def plus(self, days: int) -> Self:
        """The day so many days later, or earlier when negative."""
        return self.from_number(self.number + days)


class Precision(StrEnum):
    """The grain in which a source states a date."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"
    RANGE = "range"


@dataclass(frozen=True, slots=True)
class HistoricalDate:
    """When something was, as far as the source says: some time from `earliest` to `latest`.

    There is no "<": two dates whose intervals touch have no certain order.

    Attributes:
        earliest: The first possible day.
        latest: The last possible day, not before `earliest`.
        precision: The grain of the statement ("1944" is a year, though it is also 366 days).
        circa: The source only approximates ("around 1800", "in the late 1960s").

    Raises:
        ValueError: The interval ends before it begins.
    """

    earliest: Day
    latest: Day
    precision: Precision = Precision.DAY
    circa: bool = False

    def __post_init__(self) -> None:
        if self.latest < self.earliest:
            raise ValueError(
                f"a date cannot end ({self.latest}) before it begins ({self.earliest})"
            )

    @classmethod
    def on(cls, day: Day) -> Self:
        """A date that is known to the day."""
        return cls(day, day, Precision.DAY)

    @classmethod
    def in_month(cls, year: int, month: int) -> Self:
        """A date that is known to the month."""
        last = month_length(year, month)
        return cls(Day(year, month, 1), Day(year, month, last), Precision.MONTH)

    @classmethod
    def in_year(cls, year: int) -> Self:
        """A date that is known to the year."""
        return cls(Day(year, 1, 1), Day(year, 12, 31), Precision.YEAR)

    def definitely_before(self, other: HistoricalDate) -> bool:
        """Whether every possible day of this date lies before every possible day of the other."""
        return self.latest < other.earliest

    def overlaps(self, other: HistoricalDate) -> bool:
        """Whether some day is possible for both."""
        return self.earliest <= other.latest and other.earliest <= self.latest


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Words about time in a text, with what they mean as TimeML's TIMEX3 writes it.

    Attributes:
        start: Offset of the first character.
        end: Offset behind the last character.
        text: The words themselves.
        type: `DATE`, `TIME`, `DURATION` or `SET`.
        value: The TIMEX3 value ("2024-02-14", "1999", "P20Y", "PAST_REF"); "" when unknown, with X
            for unknown digits ("XXXX-02-14").
        date: The interval meant, or None where the value is no stretch of the calendar.
        mod: TIMEX3's modifier ("START", "MID", "END", "APPROX", "BEFORE", "AFTER" …) or "".
        bound: "since" or "until" where the expression opens or closes a stretch, otherwise "".
        rule: The name of the rule that found it.
    """

    start: int
    end: int
    text: str
    type: str
    value: str
    date: HistoricalDate | None = None
    mod: str = ""
    bound: str = ""
    rule: str = ""
