"""Neighbouring expressions that make one, or lend each other what they lack."""

import pytest

from questions.model.dates import Day, HistoricalDate
from questions.times import find

PUBLISHED = HistoricalDate.on(Day(2014, 3, 12))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "It came on the night of 18 April 1775.",
            [("the night of 18 April 1775", "1775-04-18TNI")],
        ),
        ("It came at 12:00 UTC Monday.", [("12:00 UTC Monday", "2014-03-10T12:00Z")]),
        ("It came Monday night.", [("Monday night", "2014-03-10TNI")]),
        (
            "It came at 11 a.m. on 11 November 1918.",
            [("11 a.m.", "1918-11-11T11:00"), ("11 November 1918", "1918-11-11")],
        ),
        (
            "It ran 18 August - 15 September 1951.",
            [("18 August", "1951-08-18"), ("15 September 1951", "1951-09-15")],
        ),
        (
            "It ran from 18 December to 15 January 1951.",
            [("18 December", "1950-12-18"), ("15 January 1951", "1951-01-15")],
        ),
        (
            "It ran from the 13th to the 19th of October 1950.",
            [("the 13th", "1950-10-13"), ("the 19th of October 1950", "1950-10-19")],
        ),
        (
            "It came between 1pm and 3pm on Tuesday.",
            [("1pm", "2014-03-11T13:00"), ("3pm", "2014-03-11T15:00"), ("Tuesday", "2014-03-11")],
        ),
        (
            "It came at 6:30 a.m. (0530 GMT) on Monday.",
            [
                ("6:30 a.m.", "2014-03-10T06:30"),
                ("0530 GMT", "2014-03-10T05:30Z"),
                ("Monday", "2014-03-10"),
            ],
        ),
        (
            "It came in the early hours of Saturday morning.",
            [("the early hours of Saturday morning", "2014-03-08TMO")],
        ),
        (
            "It came at 3:00 PM EST, Tuesday, March 11, 2014.",
            [("3:00 PM EST", "2014-03-11T15:00"), ("Tuesday, March 11, 2014", "2014-03-11")],
        ),
        (
            "It was shut from Monday to Friday.",
            [("Monday", "2014-03-10"), ("Friday", "2014-03-14")],
        ),
        (
            "They worked from April to February.",
            [("April", "2013-04"), ("February", "2014-02")],
        ),
        (
            "It came in May. The law of 1990 was old.",
            [("May", "2013-05"), ("1990", "1990")],
        ),
    ],
)
def test_neighbours(text: str, wanted: list[tuple[str, str]]) -> None:
    assert [(one.text, one.value) for one in find(text, published=PUBLISHED)] == wanted


def test_date_in_brackets_explains_the_words_before() -> None:
    text = "In 264 BC they won. Many years later (218 BC) they lost."
    assert [one.value for one in find(text)][-2:] == ["BC0218", "BC0218"]


def test_years_without_era_follow_those_with_one() -> None:
    text = "In 490 BC they won, and by 479, after a war, they ruled."
    assert [one.value for one in find(text)] == ["BC0490", "BC0479"]
