"""Lines with dates of a page, and what they say."""

import pytest

from questions.model.dates import Day, Precision
from questions.sources.publication import Order, Rank, numeric_order, parse_date, parse_line

LABELLED, BARE, REVISION = Rank.LABELLED, Rank.BARE, Rank.REVISION
IN_FEBRUARY = "2024-02-14"


@pytest.mark.parametrize(
    ("line", "rank", "day"),
    [
        ("Published: 14 Feb 2024", LABELLED, IN_FEBRUARY),
        ("First published on Wed 14 Feb 2024 11.00 GMT", LABELLED, IN_FEBRUARY),
        ("Published Feb. 14, 2024Updated Feb. 15, 2024", LABELLED, IN_FEBRUARY),
        ("Last updated: 15/02/2024; First published 14/02/2024", LABELLED, IN_FEBRUARY),
        ("Posted at 10:00 on 14 February 2024", LABELLED, IN_FEBRUARY),
        ("This article was first published on 14 February 2024.", LABELLED, IN_FEBRUARY),
        ("Published 10:30 GMT, 14 February 2024 | Updated 15 February 2024", LABELLED, IN_FEBRUARY),
        ("02/14/2024, 15.13", BARE, IN_FEBRUARY),
        ("14 February 2024 - 10:30", BARE, IN_FEBRUARY),
        ("Feb 14, 2024 5:00 AM ET", BARE, IN_FEBRUARY),
        ("February 14, 20243:10 AM ESTUpdated 2 days ago", BARE, IN_FEBRUARY),
        ("2024-02-14T23:30:00-05:00", BARE, IN_FEBRUARY),
        ("14th of February, 2024 at 3pm", BARE, IN_FEBRUARY),
        ("By Jane Doe | 14 February 2024", BARE, IN_FEBRUARY),
        ("Last modified on Wed 14 Feb 2024", REVISION, IN_FEBRUARY),
        ("Updated 14 Feb 2024", REVISION, IN_FEBRUARY),
    ],
)
def test_a_date_line_is_understood(line: str, rank: Rank, day: str) -> None:
    found = parse_line(line)

    assert found is not None
    assert found.date is not None
    assert (found.rank, str(found.date.earliest)) == (rank, day)


@pytest.mark.parametrize(
    "line",
    [
        "On 14 February 2024, the two towns signed a treaty.",
        "The book was published on 14 February 2024.",
        "He died on 4 May 1950.",
        "Published in 1912.",
        "The treaty of 14 February 2024 between the towns and all their neighbours",
    ],
)
def test_a_sentence_with_a_date_is_no_date_line(line: str) -> None:
    assert parse_line(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "02/03/2024",
        "31/02/2024",
        "13/13/2024",
        "Saturday 02/03/2024",
        "Monday, 14 February 2024",
        "14 February 2024 15 February 2024",
    ],
    ids=["two readings", "no such day", "no such month", "both Saturdays", "no Monday", "two"],
)
def test_a_date_that_cannot_be_told_is_absent(line: str) -> None:
    found = parse_line(line)

    assert found is not None
    assert found.date is None


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        (["02/15/2024"], Order.MONTH_FIRST),
        (["02/03/2024", "See also", "31.12.2019 15:14"], Order.DAY_FIRST),
        (["Monday 04/03/2024"], Order.DAY_FIRST),
        (["02/03/2024", "03/04/2024"], None),
        (["02/15/2024", "15/02/2024"], None),
        (["2024-02-15"], None),
    ],
    ids=["itself", "another date", "weekday", "no evidence", "contradiction", "ISO says nothing"],
)
def test_the_order_of_numbers_needs_evidence(texts: list[str], order: Order | None) -> None:
    assert numeric_order(texts) is order


def test_the_order_of_the_page_decides_a_date() -> None:
    first, second = parse_date("02/03/2024", Order.DAY_FIRST), parse_date("02/03/2024")

    assert first is not None
    assert first.earliest == Day(2024, 3, 2)
    assert second is None


def test_a_month_alone_is_a_date_of_a_month() -> None:
    found = parse_date("February 2024")

    assert found is not None
    assert (found.precision, str(found.latest)) == (Precision.MONTH, "2024-02-29")
