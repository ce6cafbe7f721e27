"""What words about time mean before it is known when the text speaks: a closed union."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from questions.times.lexicon import Unit


class Anchor(StrEnum):
    """From where a relative expression counts.

    `SPEECH` is when the text speaks, `FOCUS` the latest date mentioned, `COURSE` the latest one
    from which the account went on, `NAMED` the one that the text has just named.
    """

    SPEECH = "speech"
    FOCUS = "focus"
    COURSE = "course"
    NAMED = "named"


@dataclass(frozen=True, slots=True)
class Stated:
    """A place in the calendar, as far as the words themselves state it.

    Attributes:
        year: Astronomical (0 is 1 BCE); None when not stated.
        short_year: The last two digits of a year whose century is not stated.
        month: 1 to 12.
        day: 1 to 31; without a month, a day of the month in focus.
        weekday: 0 for Monday to 6 for Sunday.
        season: `SP`, `SU`, `FA` or `WI`.
        to_next_year: A winter that ends in the year behind ("the winter of 1777–78").
        quarter: 1 to 4.
        half: 1 or 2, a half of a year.
        holiday: The name of a day in `questions.times.named_days`.
        by_sight: The day was computed for a feast that may have been kept a day off.
        part: A part of the day (`MO`, `AF`, `EV`, `NI` …) as TIMEX3 writes it.
        clock: A time of day as TIMEX3 writes it ("15:30", "12:00Z").
        in_name: It is a part of a name ("the October Revolution"), where news may mean any year, or
            tells a kind ("winter quarters", "on a Sunday").
        fiscal: The year, quarter or half belongs to a fiscal year.
        open_era: The year has no era, and is one only beside years that have ("by 479").
        ambiguous: Day and month could be the other way round.
        month_first: A date in digits whose month stands before its day.
    """

    year: int | None = None
    short_year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    season: str = ""
    to_next_year: bool = False
    quarter: int | None = None
    half: int | None = None
    holiday: str = ""
    by_sight: bool = False
    part: str = ""
    clock: str = ""
    in_name: bool = False
    fiscal: bool = False
    open_era: bool = False
    ambiguous: bool = False
    month_first: bool = False


@dataclass(frozen=True, slots=True)
class Era:
    """A decade, century or millennium, or a part of one.

    Attributes:
        value: As TIMEX3 writes it ("199", "17", "BC08").
        first: The first year meant, astronomical.
        last: The last year meant.
        unit: Decade, century or millennium.
    """

    value: str
    first: int
    last: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class ShortDecade:
    """A decade whose century is not stated ("the sixties", "the '90s")."""

    digit: int


@dataclass(frozen=True, slots=True)
class Shift:
    """So many units from an anchor ("three years ago", "the following day", "last Friday").

    Attributes:
        count: Signed; 0 means the unit that holds the anchor.
        unit: What is counted.
        anchor: The time of speech, or the date in focus.
        within: What is meant inside the unit that was reached ("October of that year").
        vague: The count is not stated ("months later"); then `count` is only its sign.
        same: The anchor itself is moved and keeps its grain ("the same month last year").
        coming: The nearest to come, however near it is ("this coming Friday").
        grain: What holds the day that was reached ("a year ago today"); None means the unit.
    """

    count: float
    unit: Unit
    anchor: Anchor = Anchor.SPEECH
    within: Stated | None = None
    vague: bool = False
    same: bool = False
    coming: bool = False
    grain: Unit | None = None


@dataclass(frozen=True, slots=True)
class Ranked:
    """A unit by its place in a longer stretch ("the last week of March", "the third day of 1944").

    Attributes:
        rank: From 1; -1 is the last.
        unit: What is counted.
        whole: The stretch; None means the one in focus.
        weekday: Only such weekdays of a month count ("the second Tuesday of May").
    """

    rank: int
    unit: Unit
    whole: Stated | Shift | None = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Length:
    """A stretch of time by its length.

    Attributes:
        count: None for an unknown one ("several days").
        unit: What is counted.
        of: The longer stretch that it is a part of ("the first ten months of 1915").
        more: What is added to it in smaller units ("two hours and eleven minutes").
    """

    count: float | None
    unit: Unit
    of: Stated | None = None
    more: tuple[Length, ...] = ()


@dataclass(frozen=True, slots=True)
class Distance:
    """So far from an event: "two days after the fall of Tunis".

    Attributes:
        count: Signed, negative for "before".
        unit: What is counted.
        event: The words of the event.
        base: The date that stands in place of the event ("two weeks before 17 May").
        narrated: It is an expression of time only where a history is told ("the day after …").
    """

    count: float
    unit: Unit
    event: str
    base: Stated | None = None
    narrated: bool = False


@dataclass(frozen=True, slots=True)
class Repetition:
    """A set of times ("every year", "daily"), by its TIMEX3 value."""

    value: str


@dataclass(frozen=True, slots=True)
class Reference:
    """A vague `PAST_REF`, `PRESENT_REF` or `FUTURE_REF`.

    Attributes:
        value: One of the three, or "".
        narrated: It is an expression of time only where a history is told ("at that time").
        in_news: Its value in news all the same ("at the time").
    """

    value: str
    narrated: bool = False
    in_news: str = ""


Meaning = Stated | Era | ShortDecade | Shift | Ranked | Length | Distance | Repetition | Reference
