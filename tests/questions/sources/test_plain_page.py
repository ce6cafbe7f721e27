"""Plain pages: details that whole pages of invented sites do not show."""

import re
from pathlib import Path

import pytest

from questions import sources
from questions.errors import SourceError
from questions.model.dates import HistoricalDate
from questions.sources import plain_page

SHARED = Path(__file__).parents[4] / "shared" / "articles"
SENTENCE = "The mill was closed in 2012, and the town moved its library there."


def test_labelled_lines_above_the_story_are_taken_at_their_word() -> None:
    page = f"Title: The mill\nURL: https://example.org/mill\nDate: 2024-02-14\n\n{SENTENCE}"
    article = plain_page.read(page, name="mill.txt").article

    assert (article.title, article.source) == ("The mill", "https://example.org/mill")
    assert str(article.published.earliest if article.published else None) == "2024-02-14"


def test_a_label_on_one_line_speaks_of_the_next() -> None:
    page = f"The mill\nUpdated\n15 March 2024\nPublished\n14 February 2024\n{SENTENCE}"
    published = plain_page.read(page, name="mill.txt").article.published

    assert str(published.earliest if published else None) == "2024-02-14"


@pytest.mark.parametrize(
    "page",
    [
        f"The mill\n02/03/2024\n\n{SENTENCE}",
        f"The mill\nUpdated 14 February 2024\n\n{SENTENCE}",
        f"The mill\n14 February 2024\n15 February 2024\n\n{SENTENCE}",
        f"The mill\n\n{SENTENCE}\n\nMost read\nChoir wins again\n14 February 2024",
        f"The mill\n\n{SENTENCE}\n\n{SENTENCE[:-1]} in May.\n\n14 February 1912\n\nIt burned.",
        f"The mill\nThe mill, 3 May 1931. Photo: Jane Doe\n\n{SENTENCE}",
    ],
    ids=["two readings", "a revision", "two dates", "another story's", "a heading", "a caption's"],
)
def test_a_date_that_may_be_another_is_absent(page: str) -> None:
    assert plain_page.read(page, name="mill.txt").article.published is None


def test_the_date_below_the_headline_wins_over_the_day_of_the_visit() -> None:
    page = f"Sunday, November 22, 2026\nThe mill of Orme\nFebruary 14, 2024\n\n{SENTENCE}"
    published = plain_page.read(page, name="mill.txt").article.published

    assert str(published.earliest if published else None) == "2024-02-14"


def test_comments_without_a_heading_are_left_out() -> None:
    story = [f"{SENTENCE[:-1]}, and number {i} of {SENTENCE.lower()}" for i in range(4)]
    comment = ["Ann H. 2 hours ago", "My uncle built the mill in 1921.", "Reply  Like (4)"]
    reading = plain_page.read("\n\n".join(["The mill", *story, *comment]), name="mill.txt")

    assert "uncle" not in reading.article.text
    assert story[-1] in reading.article.text


def test_on_this_day_begins_a_list() -> None:
    page = ["The mill", SENTENCE, SENTENCE.replace("2012", "2013"), "On this day"]
    page += ["1936: The airport opened", "1945: The war ended"]
    assert "airport" not in plain_page.read("\n".join(page), name="mill.txt").article.text


@pytest.mark.parametrize("heading", ["Comments (40)", "References", "About the author"])
def test_a_section_behind_the_story_may_be_longer_than_the_story(heading: str) -> None:
    story = [f"{SENTENCE[:-1]}, and number {i} of {SENTENCE.lower() * 4}" for i in range(5)]
    behind = [f"I remember the mill number {i}, said no one but me. {SENTENCE}" for i in range(40)]
    page = "\n\n".join(["The mill", *story, heading, *behind])

    assert plain_page.read(page, name="a.txt").article.text.split("\n\n") == story


def test_another_language_is_told() -> None:
    text = "Die Mühle ist seit dem Jahr 2012 nicht mehr in Betrieb, und die Stadt hat sie gekauft."

    assert plain_page.read(text, name="a.txt").article.language == "de"


def test_the_same_page_gives_the_same_reading() -> None:
    page = f"The mill\n\n{SENTENCE}\n\nShare this"

    assert plain_page.read(page, name="a.txt") == plain_page.read(page, name="a.txt")


@pytest.mark.parametrize("page", ["Home\nNews\nSport", "Subscribe now", "* * *"])
def test_a_page_without_running_text_is_refused(page: str) -> None:
    with pytest.raises(SourceError, match="no running text"):
        plain_page.read(page, name="a.txt")


REAL = pytest.mark.skipif(not SHARED.is_dir(), reason="the collection of real articles is not here")


@REAL
def test_stories_lose_nothing_but_their_headline() -> None:
    for path in sorted(SHARED.glob("onestop-*.txt")):
        lines = [line for line in path.read_text("utf-8").splitlines() if line.strip()]
        reading = sources.read(path)

        assert reading.article.title == lines[0]
        assert len(reading.article.text.split("\n\n")) == len(lines) - 1
        assert [omission.text for omission in reading.left_out] == lines[:1]


@REAL
@pytest.mark.parametrize(
    ("name", "day", "paragraphs"),
    [
        ("voz-cuba-south-korea.txt", None, 7),
        ("asianews-cuba-south-korea.txt", "2024-02-15", 16),
    ],
)
def test_news_pages_keep_their_paragraphs(name: str, day: str | None, paragraphs: int) -> None:
    article = sources.read(SHARED / name).article

    published: HistoricalDate | None = article.published
    assert (str(published.earliest) if published else None) == day
    assert len(article.text.split("\n\n")) == paragraphs


@REAL
def test_an_encyclopedia_page_has_its_name_for_a_title() -> None:
    article = sources.read(SHARED / "wikipedia-new-zealand.html").article

    assert article.title == "New Zealand"
    assert not re.search(r"\[\d+\]", article.text)
    assert "Retrieved" not in article.text


def test_a_word_in_the_corner_of_a_table_does_not_end_a_long_story() -> None:
    paragraphs = [
        f"In {year} the harbour of Lund received more ships than in any of the ten years before, "
        "and the council had a new quay built for the ferries that ran to the islands."
        for year in range(1900, 1916)
    ]
    page = "\n\n".join([*paragraphs[:6], "Notes", "Quay", "Length", *paragraphs[6:], "Notes", "1."])

    reading = plain_page.read(page, name="harbour.txt")

    assert reading.article.text == "\n\n".join(paragraphs)
