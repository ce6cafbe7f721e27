"""Which dates without a year are certain."""

from __future__ import annotations

import pytest

from questions import analysis
from questions.facts import certainty
from questions.model.articles import Article
from questions.model.dates import Day, HistoricalDate, TimeExpression
from questions.times import edtf, find

ACCOUNT = (
    "The mine was dug in 1801, sold in 1822, flooded in 1823, drained in 1834, lit in 1845 and "
    "sold again in 1856.\n\n"
)


def certain(text: str, published: HistoricalDate | None = None) -> list[TimeExpression]:
    """The expressions of a text; unless it is a report, behind a paragraph full of years."""
    text = text if published else ACCOUNT + text
    article = Article("test", "", text, published=published)
    words = analysis.load().analyse(article)
    return certainty.certain(article, find(text, published=published, words=words))


def dates(text: str, published: HistoricalDate | None = None) -> dict[str, str]:
    found = certain(text, published)
    return {each.text: edtf.write(each.date) if each.date else "" for each in found}


def test_year_that_the_paragraph_says_is_certain() -> None:
    found = dates("In 1871 the miners struck. In April, they won. On 3 June the pit opened.")
    assert (found["April"], found["3 June"]) == ("1871-04", "1871-06-03")


def test_year_of_another_paragraph_is_doubtful() -> None:
    found = dates("The miners struck in 1871.\n\nTimes had changed. In April the pit was closed.")
    assert found["April"] == ""


def test_year_that_dates_before_and_behind_agree_on_is_certain() -> None:
    found = dates(
        "The miners struck in March 1871.\n\nIn April the pit was closed.\n\n"
        "It opened again in October 1871."
    )
    assert found["April"] == "1871-04"


def test_heading_says_the_year_of_the_paragraphs_below() -> None:
    found = dates("The strike of 1871\n\nAll was quiet.\n\nIn April the pit was closed.")
    assert found["April"] == "1871-04"


@pytest.mark.parametrize("words", ["Later that year", "The following year"])
def test_step_counts_from_a_date_of_its_paragraph_only(words: str) -> None:
    beside = dates(f"The miners struck in 1871. {words}, the pit was closed.")
    far = dates(f"The miners struck in 1871.\n\nThe peace held. {words}, the pit was closed.")
    assert any(value for text, value in beside.items() if "year" in text)
    assert not any(value for text, value in far.items() if "year" in text)


def test_season_without_a_year_is_doubtful() -> None:
    assert dates("The miners struck in 1871. In the winter they starved.")["the winter"] == ""


def test_report_needs_no_year_around_its_day() -> None:
    published = HistoricalDate.on(Day(1871, 6, 9))
    assert dates("The pit was closed in April.", published)["April"] == "1871-04"


def test_doubtful_date_is_known_as_such() -> None:
    found = certain("The miners struck in 1871.\n\nIn April the pit was closed.")
    assert [each.text for each in found if certainty.is_doubtful(each)] == ["April"]


def test_date_that_a_text_leaves_open_lost_nothing() -> None:
    published = HistoricalDate.on(Day(1871, 6, 9))
    assert not any(map(certainty.is_doubtful, certain("In winter the pit is warm.", published)))


def test_day_of_a_mere_time_is_doubtful() -> None:
    day = HistoricalDate.on(Day(2014, 4, 24))
    text = "Ann Hale woke in the middle of the night and left at 5 a.m. She came on Monday."
    found = dates(text, day)
    assert [found["the middle of the night"], found["5 a.m."]] == ["", ""]
    assert found["Monday"] == "2014-04-21"


REPORT = HistoricalDate.on(Day(2014, 4, 24))
LIFE = "They met at school in 1998. In 2001 they hired a director."


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (f"The firm is worth billions, he said. {LIFE} In August he came to the firm.", ""),
        (f"The firm is worth billions. {LIFE} On Monday he left. He came in August.", "2013-08"),
        ("It was built in 1911. In August an engineer found cracks, she said.", "2013-08"),
    ],
    ids=["a story of old", "back in the news", "a single year of old"],
)
def test_bare_month_in_a_story_of_old_is_not_of_the_year_of_the_report(
    text: str, date: str
) -> None:
    assert dates(text, REPORT)["August"] == date
