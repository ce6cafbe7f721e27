"""The page of how a question did: figures with their words, and words for what stands out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizapp.database import Database
from tests.quizapp.sitting import sit
from tests.quizapp.web.checking import CheckedClient, Page
from tests.quizapp.web.school import KEEPER, ORDER, YEAR, School

Browser = Callable[..., CheckedClient]

WEAK = {KEEPER.stem: "Edda Thorne", YEAR.stem: "1809", ORDER.stem: (3, 1, 2, 0)}
STRONG = {KEEPER.stem: "Ivo Lund", YEAR.stem: "1811", ORDER.stem: (0, 1, 2, 3)}
REAL_KEY = (
    "Possibly the real key: those who chose it did better elsewhere than those who chose the "
    "marked one."
)


def results(school: School) -> str:
    """The address of the results of a quiz."""
    return f"/teaching/quizzes/{school.one_by_one}/results"


def rows(page: Page) -> dict[str, str]:
    """The rows of the tables of a page, by the words of their heads."""
    return {
        head.text: next(row.text for row in page.all("tr") if row in head.within)
        for head in page.all("th")
        if head.get("scope") == "row"
    }


def test_a_wrong_key_is_told_in_plain_words(
    browser: Browser, school: School, database: Database
) -> None:
    sit(database, school.one_by_one, [WEAK] * 12 + [STRONG] * 20)
    client = browser("teacher")
    listed = client.page(results(school))
    (row,) = [each for each in listed.all("tr") if KEEPER.stem in each.text]
    assert "Key in doubt" in row.text
    (link,) = [each.get("href") for each in listed.all("a") if each.text == KEEPER.stem]
    page = client.page(link)
    assert page.one("h1").text == "How this question did"
    words = " ".join(page.one("main").text.split())
    assert f"“Ivo Lund” – {REAL_KEY}" in words
    assert "Key in doubt." in words
    assert "38%" in rows(page)["Edda Thorne Key"]
    assert "Edda Thorne Key 38% 0% -1.00" in rows(page)["Edda Thorne Key"]
    charts = [each for each in page.all("svg") if "chart" in each.get("class")]
    assert len(charts) == 2 + 2 * 2 + 2
    assert {each.get("aria-hidden") for each in charts} == {"true"}


def test_the_most_confused_pair_is_named(
    browser: Browser, school: School, database: Database
) -> None:
    swapped = {**STRONG, ORDER.stem: (0, 2, 1, 3)}
    sit(database, school.one_by_one, [swapped, swapped, STRONG])
    page = browser("teacher").page(f"{results(school)}/{school.uids['order']}")
    words = " ".join(page.one("main").text.split())
    assert (
        "Most confused. Masons lay a stone came before Gas replaces oil, and 67% of the orders put "
        "them the wrong way round." in words
    )
    assert "5 pairs were never swapped." in words
    assert "0.78 on average" in words


@pytest.mark.parametrize(
    ("attempts", "said"),
    [
        (9, "Too few attempts: below 10 these figures are mostly chance, so they stand in grey."),
        (10, "Indicative: below 30 attempts these figures can still move a lot."),
        (30, ""),
    ],
)
def test_it_is_said_how_far_figures_can_be_trusted(
    browser: Browser, school: School, database: Database, attempts: int, said: str
) -> None:
    sit(database, school.one_by_one, [WEAK if at % 2 else STRONG for at in range(attempts)])
    page = browser("teacher").page(f"{results(school)}/{school.uids['year']}")
    words = page.one("main").text
    grey = [each for each in page.all("div") if "too-few" in each.get("class").split()]
    assert bool(grey) is (attempts < 10)
    for sentence in ("Too few attempts", "Indicative"):
        assert (sentence in words) is said.startswith(sentence)
    assert said in words


def test_what_counts_follows_from_link_to_link(
    browser: Browser, school: School, database: Database
) -> None:
    sit(database, school.one_by_one, [STRONG])
    client = browser("teacher")
    for place in ("", f"/{school.uids['year']}"):
        page = client.page(f"{results(school)}{place}?assignment=0&attempts=all")
        within = [
            each.get("href")
            for each in page.all("a")
            if "/results/" in each.get("href") or each.get("href").endswith(".xlsx")
        ]
        assert within
        assert all("assignment=0" in each and "attempts=all" in each for each in within)


def test_figures_are_explained_and_missing_ones_are_dashes(
    browser: Browser, school: School, database: Database
) -> None:
    sit(database, school.one_by_one, [STRONG])
    page = browser("teacher").page(results(school))
    named = [each.text for each in page.all("dt")]
    for name in ("Mean", "Standard deviation", "Skewness", "Kurtosis", "Error ratio"):
        assert name in named
    values = [each.text for each in page.all("dd") if each.get("class") == "value"]
    assert values == ["2.00 of 3 points", "–", "–", "–", "–", "–", "–"]


def test_before_anybody_is_done_the_page_says_so(browser: Browser, school: School) -> None:
    page = browser("teacher").page(f"{results(school)}/{school.uids['year']}")
    assert "Nobody has handed it in yet" in [each.text for each in page.all("h2")]


@pytest.mark.parametrize("query", ["version=99", "version=0", "assignment=99"])
def test_what_is_not_there_is_not_found(
    browser: Browser, school: School, database: Database, query: str
) -> None:
    sit(database, school.one_by_one, [STRONG])
    browser("teacher").page(f"{results(school)}/{school.uids['year']}?{query}", status=404)
