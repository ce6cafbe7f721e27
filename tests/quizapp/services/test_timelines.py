"""Events on a line of time, true to scale."""

from __future__ import annotations

import pytest

from questions.model.dates import Day, HistoricalDate, Precision
from quizapp.services.timelines import LEFT, MOST_TICKS, RIGHT, Dated, Timeline, draw


def day(text: str) -> HistoricalDate:
    found = Day.parse(text)
    return HistoricalDate(found, found, Precision.DAY)


def line(*dates: HistoricalDate) -> Timeline:
    drawn = draw([Dated(f"Event {at}", date, placed=True) for at, date in enumerate(dates, 1)])
    assert drawn is not None
    return drawn


def test_distances_are_those_of_the_days() -> None:
    first, middle, last = line(day("2024-01-01"), day("2024-01-02"), day("2024-01-05")).marks
    assert (first.start, last.end) == (LEFT, RIGHT)
    assert middle.middle == pytest.approx(LEFT + (RIGHT - LEFT) / 4)


def test_a_date_that_is_known_to_the_year_is_a_stretch() -> None:
    year, later = line(HistoricalDate.in_year(1949), day("1950-12-31")).marks
    assert year.start < year.end
    assert later.start == later.end == RIGHT
    assert (year.date, later.date) == ("1949", "31 December 1950")


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        ("1811-03-02", "1984-05-01", ["1850", "1900", "1950"]),
        ("1949-01-01", "1952-06-01", ["1949", "1950", "1951", "1952"]),
        ("2023-11-20", "2024-03-05", ["December 2023", "January 2024", "February 2024"]),
        ("2024-02-14", "2024-02-20", []),
        ("-0263-06-01", "-0240-06-01", ["260 BC", "255 BC", "250 BC", "245 BC"]),
        ("-0043-03-15", "0014-08-19", ["40 BC", "20 BC"]),
    ],
)
def test_the_scale_has_round_dates(first: str, last: str, labels: list[str]) -> None:
    ticks = [tick.label for tick in line(day(first), day(last)).ticks]
    assert ticks[: len(labels)] == labels
    assert len(ticks) <= MOST_TICKS


@pytest.mark.parametrize("years", [1, 3, 10, 77, 1_000, 9_000])
def test_marks_and_ticks_stay_within_the_drawing(years: int) -> None:
    drawn = line(day("0900-06-15"), day(f"{900 + years:04d}-06-15"))
    places = [mark.middle for mark in drawn.marks] + [tick.at for tick in drawn.ticks]
    assert all(LEFT <= place <= RIGHT for place in places)


def test_one_day_alone_is_no_line() -> None:
    assert draw([]) is None
    assert draw([Dated("One", day("2024-01-01"), placed=True)]) is None
