"""What holds for every text and every date."""

from __future__ import annotations

import gc
import re
import time
from itertools import pairwise
from math import inf

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from questions.model.dates import MONTHS as MONTH_NAMES
from questions.model.dates import Day, HistoricalDate, Precision, month_length
from questions.times import edtf, find, wording
from questions.times.calendar import season_span
from questions.times.lexicon import FULL_WEEKDAYS, UNITS

PUBLISHED = HistoricalDate.on(Day(2014, 3, 12))
YEARS = st.integers(1000, 2060)
MONTHS = st.integers(1, 12)
WORDS = st.sampled_from(
    [
        *MONTH_NAMES,
        *FULL_WEEKDAYS,
        *UNITS,
        *"the a of in on since until between and to - , . ( ) ' : last next this that same "
        "following previous early late mid end ago later before after two twenty hundred first "
        "third 1 12 31 1950 1914-18 44 BC AD 5:30 pm 1960s ’70s 02/03/2004 had will said "
        "10,000 19th about winter every \n\n".split(" "),
    ]
)


@st.composite
def days(draw: st.DrawFn) -> Day:
    year, month = draw(YEARS), draw(MONTHS)
    return Day(year, month, draw(st.integers(1, month_length(year, month))))


@st.composite
def dates(draw: st.DrawFn) -> HistoricalDate:
    """A date in any grain that has a form of words of its own."""
    year, month = draw(YEARS), draw(MONTHS)
    fifties = year // 100 * 100 + 50
    circa = draw(st.booleans())
    first, last, precision = draw(
        st.sampled_from(
            [
                (Day(year, month, 1), Day(year, month, 1), Precision.DAY),
                (Day(year, month, 1), Day(year, month, month_length(year, month)), Precision.MONTH),
                (Day(year, 1, 1), Day(year, 12, 31), Precision.YEAR),
                (Day(-year, 1, 1), Day(-year, 12, 31), Precision.YEAR),
                (Day(fifties, 1, 1), Day(fifties + 9, 12, 31), Precision.DECADE),
                (*season_span(year, "SU"), Precision.SEASON),
                (Day(year, 4, 1), Day(year, 6, 30), Precision.QUARTER),
                (
                    Day(year // 100 * 100 + 1, 1, 1),
                    Day(year // 100 * 100 + 100, 12, 31),
                    Precision.CENTURY,
                ),
            ]
        )
    )
    return HistoricalDate(first, last, precision, circa)


@given(st.text(max_size=300))
@settings(max_examples=150)
def test_no_text_breaks_it(text: str) -> None:
    check(text)


@given(st.lists(WORDS, max_size=40).map(" ".join))
@settings(max_examples=300)
def test_no_heap_of_words_about_time_breaks_it(text: str) -> None:
    check(text)


def check(text: str) -> None:
    for published in (None, PUBLISHED):
        found = find(text, published=published)
        assert all(text[one.start : one.end] == one.text != "" for one in found)
        assert all(first.end <= second.start for first, second in pairwise(found))
        assert {one.type for one in found} <= {"DATE", "TIME", "DURATION", "SET"}


@given(dates())
@settings(max_examples=200)
def test_a_written_date_is_read_back(date: HistoricalDate) -> None:
    text = wording.write(date)
    (found, *rest) = find(f"It happened in {text}.")
    assert not rest
    assert found.date == date


@given(dates())
@settings(max_examples=200)
def test_edtf_is_read_back(date: HistoricalDate) -> None:
    read = edtf.read(edtf.write(date))
    assert (read.earliest, read.latest, read.circa) == (date.earliest, date.latest, date.circa)
    # EDTF has no name for a century that begins with a year 1, nor for about a part of a year:
    # they are written as intervals.
    assert read.precision in (date.precision, Precision.RANGE)


_NUMBER = r"(?:-(?!0000)\d{4}|\d{4})"
_EDTF_DATE = rf"{_NUMBER}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?"
# The forms of levels 0 and 1 that this project uses, and the masks of a decade and a millennium.
_EDTF = re.compile(
    rf"{_EDTF_DATE}~?|{_NUMBER}-(?:2[1-4]|3[3-6]|4[01])|Y-?[1-9]\d{{4,}}|"
    rf"\d{{3}}X~?|\d{{2}}XX~?|\dXXX~?|XXXX-\d\d(?:-\d\d)?|\d{{4}}-XX-XX|"
    rf"{_EDTF_DATE}~?/(?:{_EDTF_DATE}~?|\.\.)|\.\./{_EDTF_DATE}~?"
)


@given(st.lists(WORDS, max_size=30).map(" ".join))
@settings(max_examples=300)
def test_edtf_of_whatever_is_found_is_valid(text: str) -> None:
    for one in find(text, published=PUBLISHED):
        code = edtf.of(one)
        assert not code or _EDTF.fullmatch(code), code


@given(dates())
@settings(max_examples=100)
def test_edtf_of_every_precision_is_valid(date: HistoricalDate) -> None:
    assert _EDTF.fullmatch(edtf.write(date))


@given(days(), days())
def test_edtf_keeps_the_days_of_an_interval(one: Day, other: Day) -> None:
    date = HistoricalDate(min(one, other), max(one, other), Precision.RANGE)
    read = edtf.read(edtf.write(date))
    assert (read.earliest, read.latest) == (date.earliest, date.latest)


@given(dates(), dates(), dates())
def test_order_is_transitive_and_never_both_ways(
    one: HistoricalDate, two: HistoricalDate, three: HistoricalDate
) -> None:
    assert not (one.definitely_before(two) and two.definitely_before(one))
    if one.definitely_before(two) and two.definitely_before(three):
        assert one.definitely_before(three)


@given(days())
def test_every_spelling_of_a_day_means_the_same(day: Day) -> None:
    month = MONTH_NAMES[day.month - 1]
    spellings = [
        f"{day.day} {month} {day.year}",
        f"{month} {day.day}, {day.year}",
        f"the {ordinal(day.day)} of {month} {day.year}",
        f"{day.year}-{day.month:02d}-{day.day:02d}",
        f"{day.day:02d}.{day.month:02d}.{day.year}",
    ]
    for spelling in spellings:
        (found,) = find(f"It happened on {spelling}.")
        assert found.date == HistoricalDate.on(day), spelling


def ordinal(number: int) -> str:
    suffix = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if 10 < number < 14 else suffix}"


# What one rule or another begins with, over and over: each would tempt a search to look far.
HOSTILE = [
    *("1 ", "1,", "1.", "1-", "1/", "1/1/", "12:", "2001-", "2001-02-", "1950-", "1950 ", "'99 "),
    *("May ", "May 1 ", "January 1, ", "3, 4 and ", "12-14 July ", "Monday, Tuesday and "),
    *(
        "the the ",
        "of of ",
        "the end of ",
        "early to mid ",
        "more than ",
        "a few ",
        "last ",
        "same ",
    ),
    *("twenty-", "a hundred and ", "and a half ", "twenty-first ", "first Monday of ", "a year-"),
    *(
        "two days after the fall of Rome on 3 May ",
        "two days before the day before the fall of the ",
    ),
    *("the week of the week of ", "and years later ", "former ", "half past ", "every other "),
    *("(", "(1950) ", "(1950", '"', "[", " ", "\t", "\n", "\r", "\n\n", "Heading\n", "(1950\n"),
    *("was due to be held on Friday ", "said in 1990 that ", ", following the vote in 1990 "),
    *(
        "had ",
        "was a b until ",
        "will ",
        ", who ",
        "visits A ",
        "x" * 15 + "ed ",
        "In 490 BC, in 410 ",
    ),
    *(
        "e\u0301",
        "1\u0301",
        "\u05d0 ",
        "\u202e1950 ",
        "\x00",
        "\x001950",
        "\u0663",
        "\u2028",
        "\ufb00",
    ),
]


@pytest.mark.slow
@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_text_costs_no_more_than_its_length(unit: str) -> None:
    """Eight times the length costs about eight times the work; a square would be 64 times."""
    assert growth(unit, 4_000, 32_000, bound=24) < 24


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit",
    [
        "the end of the ",
        "before the fall of the ",
        "1,",
        "\n",
        "\x00",
        "e\u0301",
        "\u05d0 ",
        "May, ",
    ],
)
def test_a_million_characters_cost_four_times_a_quarter_of_them(unit: str) -> None:
    """In one line, or a line each; a square would be 16 times."""
    assert growth(unit, 250_000, 1_000_000, bound=10) < 10


def growth(unit: str, short: int, long: int, *, bound: float) -> float:
    """How many times as much a ``long`` run of ``unit`` costs as a ``short`` one.

    A machine that pauses makes a run dearer, never cheaper: the cheapest of up to five tells what
    the text itself costs.
    """
    texts = [unit * (size // len(unit)) for size in (short, long)]
    costs = [inf, inf]
    for _ in range(5):
        costs = [min(was, cost(text)) for was, text in zip(costs, texts, strict=True)]
        if costs[1] < bound * costs[0]:
            break
    return costs[1] / costs[0]


def cost(text: str) -> float:
    """The seconds of work that ``find`` takes; garbage of other tests is not collected in them."""
    gc.disable()
    try:
        begin = time.process_time()
        find(text, published=PUBLISHED)
        return time.process_time() - begin
    finally:
        gc.enable()
