"""Facts of texts, for the tests of this folder."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions import analysis, facts, times
from questions.facts import Findings
from questions.model.articles import Article
from questions.model.dates import Day, HistoricalDate

PUBLISHED = HistoricalDate.on(Day(2021, 6, 15))

FindFacts = Callable[..., Findings]


@pytest.fixture(scope="session")
def find_facts() -> FindFacts:
    """A function that finds the facts of a text that was published on 15 June 2021."""
    found: dict[tuple[str, str], Findings] = {}

    def find(text: str, title: str = "") -> Findings:
        if (text, title) not in found:
            article = Article("test", title, text, published=PUBLISHED)
            doc = analysis.load().analyse(article)
            expressions = times.find(text, published=PUBLISHED)
            found[text, title] = facts.find(article, doc, expressions)
        return found[text, title]

    return find
