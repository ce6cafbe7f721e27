"""Of which year an article tells."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.distractors.moments import time_told, year_of
from questions.model.articles import Article
from questions.model.dates import Day, HistoricalDate
from questions.model.facts import Fact, Verb

MakeFact = Callable[..., Fact]
LEADS = Verb("lead", "leads", "VBZ")
LED = Verb("lead", "led", "VBD")
SAID = Verb("say", "said", "VBD")


@pytest.mark.parametrize(
    ("text", "verb", "year"),
    [
        ("The club was founded in 1903 and reformed in 2012.", LEADS, 2012),
        ("The club was founded in 1903 and reformed in 2012.", LED, None),
        ("The club was founded in 1903.", LEADS, None),
        ("The club has 40 members.", LED, 2025),
        ("The club was reformed in 2011 and 2012.", LED, 2012),
        ("The club was founded in 1903 and reformed in 2012.", SAID, 2012),
    ],
)
def test_what_is_said_without_a_date_is_of_the_time_of_its_article(
    make_fact: MakeFact, text: str, verb: Verb, year: int | None
) -> None:
    fact = make_fact(verb, "subject: [Ann Hale|person]", "object: [the club|organisation]")
    assert year_of(fact, Article("made-up.txt", "", text)) == year


def test_a_published_article_tells_its_year(make_fact: MakeFact) -> None:
    fact = make_fact(LEADS, "subject: [Ann Hale|person]", "object: [the club|organisation]")
    published = HistoricalDate.on(Day(2004, 5, 6))
    assert year_of(fact, Article("made-up.txt", "", "A club.", published=published)) == 2004


def test_a_fact_with_a_date_is_of_its_own_time(make_fact: MakeFact) -> None:
    fact = make_fact(LED, "subject: [Ann Hale|person]", "time in: [1840|date]")
    assert year_of(fact, None) == 1840


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("The fort was built in 1711. It fell in 1733. Ann Hale led the guard.", 1733),
        ("The fort fell in 433 BC. Ann Hale led the guard.", -433),
        ("Ann Hale led the guard of the fort.", 2025),
    ],
)
def test_what_has_no_date_is_told_after_the_last_year_named(
    make_fact: MakeFact, text: str, year: int
) -> None:
    start = text.index("Ann Hale")
    fact = make_fact(LED, "subject: [Ann Hale|person]", "object: the guard", at=start)
    assert time_told(fact, Article("made-up.txt", "", text)) == year
