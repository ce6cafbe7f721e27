"""Dates in digits: which number is the month."""

import pytest

from questions.model.dates import Day, HistoricalDate
from questions.times import digit_order, find

PUBLISHED = HistoricalDate.on(Day(2014, 3, 12))


def values(text: str, published: HistoricalDate | None = None) -> list[str]:
    return [found.value for found in find(text, published=published)]


def test_number_over_twelve_is_the_day() -> None:
    assert values("Built 02/15/2004.") == ["2004-02-15"]
    assert values("Built 15/02/2004.") == ["2004-02-15"]


def test_dots_put_the_day_first() -> None:
    assert values("Built 03.04.2004.") == ["2004-04-03"]


def test_without_evidence_day_and_month_stay_unknown() -> None:
    (found,) = find("Built 03/04/2004.")
    assert (found.value, found.date) == ("2004-XX-XX", None)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Built 03/04/2004, opened 12/31/2005.", "2004-03-04"),
        ("Built 03/04/2004, opened 31/12/2005.", "2004-04-03"),
        ("Built 03/04/2004, opened on May 5, 2005.", "2004-03-04"),
        ("Built 03/04/2004, opened on 5 May 2005.", "2004-04-03"),
    ],
)
def test_other_dates_of_the_text_decide(text: str, value: str) -> None:
    assert values(text)[0] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("03/12/2014. They met on 05/06/2013.", "2013-05-06"),
        ("12/03/2014. On 05/06/2013", "2013-06-05"),
        ("03/12/14. They met on 05/06/2013.", "2013-05-06"),
    ],
)
def test_day_of_publication_decides(text: str, value: str) -> None:
    assert values(text, PUBLISHED)[1] == value


def test_same_number_twice_needs_no_evidence() -> None:
    assert values("Built 05/05/2004.") == ["2004-05-05"]


@pytest.mark.parametrize("text", ["13/13/2004", "00/05/2004", "31/02/2004", "version 1.2.10.4"])
def test_what_is_no_day_is_no_date(text: str) -> None:
    assert not [found for found in find(f"It was {text} then.") if found.rule == "date in digits"]


@pytest.mark.parametrize(
    ("source", "language", "day_first"),
    [
        ("https://www.example.co.uk/news/1.html", "en", True),
        ("example.com.au", "en", True),
        ("https://example.gov/", "en", False),
        ("https://example.com/story", "en", None),
        ("https://example.com/story", "en-GB", True),
        ("https://example.com/story", "en-US", False),
        ("https://example.ca", "en", None),
        ("The Daily Lamp", "en", None),
        ("", "en", None),
    ],
)
def test_habit_of_the_source(source: str, language: str, day_first: bool | None) -> None:
    assert digit_order.habit(source, language) is day_first


def test_habit_decides_where_the_text_does_not() -> None:
    text = "Built 03/04/2004."
    assert [one.value for one in find(text, day_first=True)] == ["2004-04-03"]
    assert [one.value for one in find(text, day_first=False)] == ["2004-03-04"]


def test_number_over_twelve_prevails_over_habit() -> None:
    text = "Built 03/04/2004, opened 12/31/2005."
    assert [one.value for one in find(text, day_first=True)] == ["2004-03-04", "2005-12-31"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The theatre was built 03/04/2004.", "2004-04-03"),
        ("The theater was built 03/04/2004.", "2004-03-04"),
    ],
)
def test_spelling_tells_the_country(text: str, value: str) -> None:
    assert values(text) == [value]
