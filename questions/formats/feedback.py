"""What a taker reads after answering, as one text, for formats with one place for all of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from questions.model.articles import Article, Evidence
from questions.model.dates import MONTHS, HistoricalDate, Precision
from questions.model.items import Item, Ordering

Articles = Mapping[str, Article]


def general_feedback(item: Item, articles: Articles | None = None) -> str:
    """The explanation, for an ordering its timeline, and the evidence, a paragraph each.

    Args:
        item: The item.
        articles: The articles that evidence is cited from, by name, as far as they are known.
    """
    return "\n".join(part for part in _parts(item, articles or {}) if part)


def _parts(item: Item, articles: Articles) -> Iterator[str]:
    yield item.explanation
    if isinstance(item.interaction, Ordering):
        for entry in item.interaction.entries:
            if entry.date:
                yield f"{write_date(entry.date)}: {entry.text}"
    for evidence in item.all_evidence:
        yield quote(evidence, articles)


def quote(evidence: Evidence, articles: Articles) -> str:
    """The words of an article and where they stand: “…” (Title, 14 February 2024. CC BY 4.0)."""
    source = cite(evidence.article, articles)
    return f"“{evidence.quote}” ({source})" if source else f"“{evidence.quote}”"


def cite(name: str, articles: Articles) -> str:
    """An article's title, date, source and licence, as far as they are known; else its name."""
    article = articles.get(name)
    if article is None:
        return name
    headline = article.title or name
    if article.published:
        headline += f", {write_date(article.published)}"
    return ". ".join(part for part in (headline, article.source, article.licence) if part)


def write_date(date: HistoricalDate) -> str:
    """A date in words, in its own precision: "May 1884", "about 1800", "the 1950s"."""
    lead = "about " if date.circa else ""
    first, last = date.earliest, date.latest
    if date.precision is Precision.DAY and first == last:
        return f"{lead}{first.day} {MONTHS[first.month - 1]} {_year(first.year)}"
    if date.precision is Precision.MONTH and (first.year, first.month) == (last.year, last.month):
        return f"{lead}{MONTHS[first.month - 1]} {_year(first.year)}"
    if first.year == last.year:
        return f"{lead}{_year(first.year)}"
    if date.precision is Precision.DECADE and first.year > 0:
        return f"{lead}the {first.year}s"
    return f"{lead}{_year(first.year)} to {_year(last.year)}"


def _year(year: int) -> str:
    return str(year) if year > 0 else f"{1 - year} BC"
