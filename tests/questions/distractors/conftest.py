"""A made-up article, and facts taken from it by hand."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.model.articles import Article
from questions.model.dates import Day, HistoricalDate
from questions.model.facts import Fact, Kind, Mention, Phrase, Role
from questions.model.review import Knowledge

TEXT = (
    "Peru opened an embassy in Laos in 1962. The harbour strike of 1968 came later. "
    "Chile and Bolivia opened offices in Laos. Brazil is large. "
    "Trade reached $35.67 million in 2003. About 1,100 people live on the island."
)

MakeFact = Callable[..., Fact]


@pytest.fixture
def article() -> Article:
    """Six sentences on trade and embassies."""
    return Article("embassies.txt", "Embassies", TEXT, published=HistoricalDate.on(Day(2004, 5, 6)))


@pytest.fixture
def mention(article: Article) -> Callable[..., Mention]:
    """Makes the mention of some words of the article."""

    def make(text: str, kind: Kind, *, year: int | None = None) -> Mention:
        start = article.text.index(text)
        date = HistoricalDate.in_year(year) if year else None
        return Mention(text, kind, start, start + len(text), date=date)

    return make


@pytest.fixture
def fact(article: Article) -> MakeFact:
    """Makes a fact from a sentence of the article, its mentions each a phrase of its own."""

    def make(sentence: str, *mentions: Mention, text: str = "", number: int = 0) -> Fact:
        start = article.text.index(sentence)
        phrases = tuple(
            Phrase(Role.OBJECT, one.text, one.kind, one.text, one.start, one.end, mentions=(one,))
            for one in mentions
        )
        evidence = article.cite(start, start + len(sentence))
        return Fact("clause", text or sentence, (evidence,), phrases, sentence=number)

    return make


@pytest.fixture
def opening(mention: Callable[..., Mention], fact: MakeFact) -> Fact:
    """Peru opened an embassy in Laos in 1962."""
    return fact(
        "Peru opened an embassy in Laos in 1962.",
        mention("Peru", Kind.COUNTRY),
        mention("Laos", Kind.COUNTRY),
        mention("1962", Kind.DATE, year=1962),
    )


@pytest.fixture
def knowledge(
    article: Article, mention: Callable[..., Mention], fact: MakeFact, opening: Fact
) -> Knowledge:
    """The article with all its facts."""
    strike = mention("1968", Kind.DATE, year=1968)
    facts = (
        opening,
        fact("The harbour strike of 1968 came later.", strike, text="The harbour strike", number=1),
        fact(
            "Chile and Bolivia opened offices in Laos.",
            mention("Chile", Kind.COUNTRY),
            mention("Bolivia", Kind.COUNTRY),
            number=2,
        ),
        fact("Brazil is large.", mention("Brazil", Kind.COUNTRY), number=3),
    )
    return Knowledge((article,), facts)
