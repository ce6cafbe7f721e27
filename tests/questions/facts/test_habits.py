"""A month of what is so every year is no date."""

from __future__ import annotations

import pytest

from questions import analysis, times
from questions.facts import habits
from questions.model.articles import Article
from questions.model.dates import Day, HistoricalDate

PUBLISHED = HistoricalDate.on(Day(2021, 6, 15))


def _kept(text: str, published: HistoricalDate | None) -> list[str]:
    article = Article("test", "", text, published=published)
    doc = analysis.load().analyse(article)
    found = times.find(text, published=published, words=doc)
    return [each.text for each in habits.without(found, article, doc)]


@pytest.mark.parametrize("published", [None, PUBLISHED], ids=["undated", "report"])
@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Since 1995 snow leopards give birth between April and June.", ["1995"]),
        ("Snow leopards gave birth in June 1995.", ["June 1995"]),
        ("Snow leopards have moved away since April.", ["April"]),
        ("Island towns are warmest in January.", []),
    ],
)
def test_months_of_a_whole_sort_are_no_dates(
    text: str, kept: list[str], published: HistoricalDate | None
) -> None:
    assert _kept(text, published) == kept


def test_a_report_tells_in_the_present_what_is_to_come() -> None:
    text = "The Orta Museum opens in May."
    assert _kept(text, PUBLISHED) == ["May"]
    assert _kept(text, None) == []
