"""From when relative and incomplete dates count, by kind of text."""

from __future__ import annotations

import pytest

from questions.model.dates import Day, HistoricalDate
from questions.times import find

WEDNESDAY = HistoricalDate.on(Day(2014, 3, 12))
HISTORY = "The town burned down in 1311, 1345, 1349, 1402, 1420 and 1488. "


def value(text: str, words: str, published: HistoricalDate | None = WEDNESDAY) -> str:
    """The value of the expression that holds the words."""
    at = text.index(words)
    (found,) = [one for one in find(text, published=published) if one.start <= at < one.end]
    return found.value


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("The firm said Wednesday that it lost money.", "Wednesday", "2014-03-12"),
        ("The firm said Thursday that it lost money.", "Thursday", "2014-03-06"),
        ("The trial is set to begin on Thursday.", "Thursday", "2014-03-13"),
        ("The trial begins Monday.", "Monday", "2014-03-17"),
        ("The phone will be delivered on Monday.", "Monday", "2014-03-17"),
        ("The phone was delivered on Monday.", "Monday", "2014-03-10"),
        ("Sales rose in December.", "December", "2013-12"),
        ("Sales rose in March.", "March", "2014-03"),
        ("The shop will open in February.", "February", "2015-02"),
        ("The shop will open on 3 April.", "3 April", "2014-04-03"),
        ("The shop opened on 3 April.", "3 April", "2013-04-03"),
        ("He said it would close on 20 May.", "20 May", "2014-05-20"),
        ("In 1961 they met on 17 April in Rome.", "17 April", "1961-04-17"),
        ("Profits fell in the first quarter.", "first quarter", "2014-Q1"),
        ("Profits fell in the last quarter.", "last quarter", "2013-Q4"),
        ("A closure of mills in the second quarter: so the plan.", "second quarter", "2014-Q2"),
        ("A closure of mills in the third quarter: so the plan.", "third quarter", "2013-Q3"),
        ("The old law of '68 fell.", "'68", "1968"),
        ("The jury will sit on Wednesday.", "Wednesday", "2014-03-12"),
        ("The rule, which covers all farms, is effective April 1.", "April 1", "2014-04-01"),
        ("A fair on 30 June: that is the plan.", "30 June", "2014-06-30"),
        ("A fair on 30 December: that is the plan.", "30 December", "2013-12-30"),
        ("The jury will sit on Thursday and Friday.", "Friday", "2014-03-14"),
        ("The jury sat on 3 and 5 May.", "3", "2013-05-03"),
        ("It fell on Monday, as in 2009.\nIt rose later in the day.", "later", "2014-03-10"),
        ("It fell as in 2009.\nIt rose later in the day.", "later", "2014-03-12"),
    ],
)
def test_news_counts_from_its_publication(text: str, words: str, wanted: str) -> None:
    assert value(text, words) == wanted


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("In May 1488 he fled. On 3 June he came back.", "3 June", "1488-06-03"),
        ("On 9 December 1488 he fled. In January he came back.", "January", "1489-01"),
        ("He fled on 3 May 1488. The next day they followed.", "next day", "1488-05-04"),
        ("He fled in 1488. The following year they followed.", "following year", "1489"),
        ("He fled on 30 May 1488 with 9 men. Two weeks later they met.", "Two weeks", "1488-W24"),
        ("He fled in May 1488. In the winter they followed.", "winter", "1488-WI"),
        ("He fled in October 1488. In the winter they followed.", "winter", "1489-WI"),
        ("He fled in May 1488, under the 1311 law. On 3 June he came.", "3 June", "1488-06-03"),
        ("He fled in May 1488 (the wall fell in 1520). On 3 June he came.", "3 June", "1488-06-03"),
        (
            "He fled in May 1488. In 1420 he had been a monk. On 3 June he came.",
            "3 June",
            "1488-06-03",
        ),
        ("In 44 BC he died. Two years later they fought.", "Two years later", "BC0042"),
    ],
)
def test_history_counts_from_the_date_it_has_reached(text: str, words: str, wanted: str) -> None:
    assert value(HISTORY + text, words) == wanted


def test_heading_opens_a_new_chapter() -> None:
    text = HISTORY + "In 1488 they won.\n\nThe first war (1311)\n\nOn 3 June they met."
    assert value(text, "3 June") == "1311-06-03"


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("The firm said Thursday that it lost money.", "Thursday", "XXXX-WXX-4"),
        ("The shop opened on 3 April, she said.", "3 April", "XXXX-04-03"),
        ("They left yesterday.", "yesterday", "XXXX-XX-XX"),
        ("They left last year, he said on Monday.", "last year", "XXXX"),
    ],
)
def test_without_a_publication_nothing_is_guessed(text: str, words: str, wanted: str) -> None:
    assert value(text, words, None) == wanted
    assert all(one.date is None for one in find(text))


def test_what_is_always_so_has_no_year() -> None:
    text = HISTORY + "In 1488 they left. The rains are heaviest in June."
    assert value(text, "June") == "XXXX-06"


def test_leap_day_never_falls_into_another_year() -> None:
    assert value("The shop opened on 29 February.", "29 February") == "XXXX-02-29"


def test_vague_dates_say_that_they_are_approximate() -> None:
    (early, about) = find("It began in early 1944 and ended in about 1950.")
    assert early.date is not None
    assert early.date.circa
    assert (early.mod, about.mod) == ("START", "APPROX")


def test_open_ends_are_marked() -> None:
    (since, until) = find("They had lived there since 1905, and stayed until 1911.")
    assert (since.bound, until.bound) == ("since", "until")


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("In May 1420 a vote was to be held in 1488. On 3 June they met.", "3 June", "1420-06-03"),
        (
            "In May 1420 they left. Hale wrote in 1488 of it. On 3 June he came.",
            "3 June",
            "1420-06-03",
        ),
        (
            "In May 1402 they left. In 1488 it was doubted. On 3 June they met. In 1402 it fell.",
            "3 June",
            "1402-06-03",
        ),
        (
            "In May 1488 the gate, built in 1420, fell. On 3 June they came.",
            "3 June",
            "1488-06-03",
        ),
        (
            "In May 1488 it fell, following the vote of June 1487. On 3 July he came.",
            "3 July",
            "1488-07-03",
        ),
        (
            "In 1488 he fled. It had been begun in 1402, and by May 1420 stood. On 3 June he won.",
            "3 June",
            "1488-06-03",
        ),
        (
            "On 3 May 1488 he fled. A year before, in May 1487, he had won. On 3 June he came.",
            "3 June",
            "1488-06-03",
        ),
        (
            "In May 1402 it was held until its fall in 1488. On 3 June he came.",
            "3 June",
            "1402-06-03",
        ),
        ("In July 1488, as in May 1402, he fled. In May the next year he came.", "next", "1489-05"),
        ("In July 1488 he fled. He came on 3 August, and in 1490 he died.", "3 Aug", "1488-08-03"),
        ("In 1488 he fled. The following spring he came back.", "following spring", "1489-SP"),
    ],
)
def test_what_looks_aside_does_not_move_the_account(text: str, words: str, wanted: str) -> None:
    assert value(HISTORY + text, words) == wanted


def test_paragraph_about_an_older_event_keeps_its_year() -> None:
    text = HISTORY + "In 1488 they won.\n\nThe 1311 fire was the worst. It began on 3 June."
    assert value(text, "3 June") == "1311-06-03"


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("In 490 BC and 480 BC they won. In late 479 they lost.", "479", "BC0479"),
        ("In AD 406 they crossed. In 410 they won.", "410", "0410"),
        ("In 1488 they won with 410 men, in 410 ships.", "1488", "1488"),
        ("In 490 BC they won. By the end of the century they lost.", "century", "BC04"),
    ],
)
def test_era_is_that_of_the_years_around(text: str, words: str, wanted: str) -> None:
    assert value(text, words) == wanted


def test_bare_number_is_no_year_among_later_years() -> None:
    found = find("In 1488 they won. In 410 they lost, in 410 ways.")
    assert [one.value for one in found] == ["1488"]


@pytest.mark.parametrize(
    "day",
    ["30 February 2013", "February 30, 2013", "29 February 2013", "Feb. 29, 2013", "2013-02-29"],
)
def test_day_that_never_was_is_no_date(day: str) -> None:
    assert not find(f"The gate fell on {day}, it is said.", published=WEDNESDAY)


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("It was built in the 8th century BC. By the end of the century it fell.", "end", "BC07"),
        ("It was built in the 12th century. In the following century it fell.", "follow", "12"),
        (
            "It rose in the 1420s. In the next decade, and the previous decade, it fell.",
            "prev",
            "141",
        ),
        ("It rose in the 490s BC. By the end of the decade it fell.", "end", "BC049"),
        ("It rose in the 1700s. In 1488 it stood. At the end of the century it fell.", "end", "14"),
    ],
)
def test_century_and_decade_in_focus(text: str, words: str, wanted: str) -> None:
    assert value(HISTORY + text, words) == wanted
