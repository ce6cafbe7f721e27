"""Evidence stands in its article where it says."""

from __future__ import annotations

from collections.abc import Iterator

from questions.checks.reading.library import library_of
from questions.model.articles import Evidence
from questions.model.items import Item
from questions.model.review import Finding, Knowledge, Severity

NAME = "evidence_place"


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:
    """A quote that is not at its offsets backs nothing up; without the article nobody can tell."""
    articles = library_of(knowledge).articles
    for evidence in item.all_evidence:
        if article := articles.get(evidence.article):
            yield from _compare(evidence, article.text)
        elif articles and evidence.article:
            message = f'The article "{evidence.article}" is not at hand; its quote was not checked.'
            yield Finding(NAME, Severity.NOTE, message)


def _compare(evidence: Evidence, text: str) -> Iterator[Finding]:
    if text[evidence.start : evidence.end] == evidence.quote:
        return
    elsewhere = text.find(evidence.quote)
    where = f'characters {evidence.start} to {evidence.end} of "{evidence.article}"'
    if elsewhere >= 0:
        remedy = f"it begins at {elsewhere}; correct the place."
    else:
        remedy = "the article does not hold these words; find the right ones or retire the item."
    yield Finding(NAME, Severity.BLOCKING, f"The quote does not stand at {where}: {remedy}")
