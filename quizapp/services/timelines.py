"""Events along a line of time: where each stands, and what the line says in words.

Places are shares of the width in percent, so that a drawing of any width can use them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from questions.model.dates import Day, HistoricalDate, Precision
from questions.times import wording

LEFT, RIGHT = 4.0, 96.0
MOST_TICKS = 4
YEARS = tuple(step * 10**power for power in range(5) for step in (1, 2, 5))
MONTHS = (1, 2, 3, 6)


@dataclass(frozen=True, slots=True)
class Dated:
    """An event with its date, and whether the taker has put it in its place."""

    text: str
    date: HistoricalDate
    placed: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """An event on the line.

    Attributes:
        number: Its place in the right order, from 1.
        text: Its words.
        date: Its date in words.
        start: Where its date may begin, in percent of the width.
        end: Where its date may end.
        placed: Whether the taker has put it in its place.
    """

    number: int
    text: str
    date: str
    start: float
    end: float
    placed: bool

    @property
    def middle(self) -> float:
        """Where its dot stands."""
        return (self.start + self.end) / 2


@dataclass(frozen=True, slots=True)
class Tick:
    """A date on the scale, in percent of the width."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """Events on a line that is true to scale, the earliest first."""

    marks: tuple[Mark, ...]
    ticks: tuple[Tick, ...]


def draw(events: Sequence[Dated]) -> Timeline | None:
    """The line of events that stand in their right order; None where it would be a point."""
    if not events:
        return None
    first = min(event.date.earliest.number for event in events)
    last = max(event.date.latest.number for event in events)
    if first == last:
        return None

    def at(day: int) -> float:
        return round(LEFT + (RIGHT - LEFT) * (day - first) / (last - first), 2)

    marks = tuple(
        Mark(
            number=number,
            text=event.text,
            date=wording.write(event.date),
            start=at(event.date.earliest.number),
            end=at(event.date.latest.number),
            placed=event.placed,
        )
        for number, event in enumerate(events, start=1)
    )
    days = (Day.from_number(first), Day.from_number(last))
    return Timeline(marks, tuple(Tick(at(day), label) for day, label in _ticks(*days)))


def _ticks(first: Day, last: Day) -> list[tuple[int, str]]:
    """Round years with their day numbers; months where there are too few of these; or nothing."""
    years = [year for year in range(first.year, last.year + 1) if Day(year, 1, 1) >= first]
    for step in YEARS:
        # Year 0 is 1 BC: what is round is the number that people read.
        found = [year for year in years if (year if year > 0 else 1 - year) % step == 0]
        if len(found) <= MOST_TICKS:
            break
    labels = [(Day(year, 1, 1).number, _year(year)) for year in found]
    return labels if len(labels) > 1 else _months(first, last) or labels


def _months(first: Day, last: Day) -> list[tuple[int, str]]:
    starts = [day for day in _firsts_of_months(first, last) if first <= day <= last]
    for step in MONTHS:
        chosen = [day for day in starts if (day.month - 1) % step == 0]
        if len(chosen) <= MOST_TICKS:
            return [(day.number, _month(day)) for day in chosen]
    return []


def _firsts_of_months(first: Day, last: Day) -> Iterator[Day]:
    for year in range(first.year, last.year + 1):
        yield from (Day(year, month, 1) for month in range(1, 13))


def _year(year: int) -> str:
    return wording.write(HistoricalDate(Day(year, 1, 1), Day(year, 12, 31), Precision.YEAR))


def _month(day: Day) -> str:
    month = day.month % 12 + 1
    end = Day(day.year + (month == 1), month, 1).plus(-1)
    return wording.write(HistoricalDate(day, end, Precision.MONTH))
