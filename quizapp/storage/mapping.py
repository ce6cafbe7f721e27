"""Rows from values and values from rows: the only place that knows both."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import lru_cache
from typing import assert_never

from questions.model.articles import Article
from questions.model.dates import Day, HistoricalDate, Precision
from questions.model.facts import Fact
from questions.model.items import Choice, Interaction, Item, Ordering
from questions.model.json_text import dumps
from questions.model.review import Finding, Severity
from questions.model.wire import item_from_json, item_id, item_to_json
from quizapp.storage import fact_content, search
from quizapp.storage.rows import ArticleRow, FactRow, FindingRow, ItemRow, RevisionRow
from quizapp.storage.states import InteractionType

BETWEEN_EVENTS = " → "


def fill_article(row: ArticleRow, article: Article, now: datetime) -> ArticleRow:
    """Put an article into its row."""
    published = article.published
    row.title, row.text = article.title, article.text
    row.source, row.licence, row.language = article.source, article.licence, article.language
    row.published_earliest = str(published.earliest) if published else None
    row.published_latest = str(published.latest) if published else None
    row.published_precision = str(published.precision) if published else None
    row.published_circa = bool(published and published.circa)
    row.content_hash = article_hash(article)
    row.loaded_at = now
    return row


def article_of(row: ArticleRow) -> Article:
    """The article of a row."""
    return Article(
        name=row.name,
        title=row.title,
        text=row.text,
        source=row.source,
        licence=row.licence,
        published=published_of(row),
        language=row.language,
    )


def published_of(row: ArticleRow) -> HistoricalDate | None:
    """When the article of a row was published."""
    if row.published_earliest is None or row.published_latest is None:
        return None
    return HistoricalDate(
        Day.parse(row.published_earliest),
        Day.parse(row.published_latest),
        Precision(row.published_precision or Precision.RANGE),
        row.published_circa,
    )


def article_hash(article: Article) -> str:
    """What changes whenever anything about an article does."""
    date = article.published
    parts = [
        article.name,
        article.title,
        article.text,
        article.source,
        article.licence,
        article.language,
        [str(date.earliest), str(date.latest), str(date.precision), date.circa] if date else None,
    ]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def fact_row(article_id: int, place: int, fact: Fact) -> FactRow:
    """The row of a fact; its first evidence is the sentence or clause that says so."""
    evidence, date = fact.evidence[0], fact.date
    return FactRow(
        article_id=article_id,
        place=place,
        kind=fact.kind,
        text=fact.text,
        modality=str(fact.modality),
        speaker=fact.speaker,
        start_at=evidence.start,
        end_at=evidence.end,
        quote=evidence.quote,
        content=fact_content.write(fact),
        date_earliest=str(date.earliest) if date else None,
        date_latest=str(date.latest) if date else None,
        date_precision=str(date.precision) if date else None,
    )


def fact_of(row: FactRow) -> Fact:
    """The fact of a row."""
    return fact_content.read(row.content)


def revision_row(
    item: Item, *, of: int, number: int, author_id: int | None, now: datetime, note: str
) -> RevisionRow:
    """The row of a new revision."""
    return RevisionRow(
        item_id=of,
        number=number,
        content=content_of(item),
        content_hash=item_id(item),
        stem=item.stem,
        author_id=author_id,
        made_at=now,
        note=note,
    )


def content_of(item: Item) -> str:
    """An item as a revision keeps it: the project's JSON, with what only storage needs."""
    record = item_to_json(item, full=True)
    del record["findings"]
    return dumps(record)


@lru_cache(maxsize=4096)
def item_of(content: str) -> Item:
    """The item that a revision keeps; since revisions never change, each is read once."""
    return item_from_json(json.loads(content))


def finding_rows(revision_id: int, findings: Sequence[Finding]) -> list[FindingRow]:
    """The rows of what the checks said of a revision."""
    return [
        FindingRow(
            revision_id=revision_id,
            place=place,
            check=finding.check,
            severity=finding.severity,
            message=finding.message,
        )
        for place, finding in enumerate(findings)
    ]


def finding_of(row: FindingRow) -> Finding:
    """The finding of a row."""
    return Finding(row.check, Severity(row.severity), row.message)


def fill_item(row: ItemRow, item: Item, findings: Sequence[Finding], *, now: datetime) -> ItemRow:
    """Repeat in an item's row what lists show of its newest revision."""
    row.kind, row.stem = item.kind, item.stem
    row.interaction = interaction_type(item.interaction)
    row.answer = answer_in_short(item.interaction)
    row.blocking = sum(finding.severity is Severity.BLOCKING for finding in findings)
    row.warnings = sum(finding.severity is Severity.WARNING for finding in findings)
    row.words, row.difficulty = words_of(item), item.difficulty
    row.answer_words = search.answer_words(row.answer)
    row.changed_at = now
    return row


def words_of(item: Item) -> str:
    """What a search for an item looks through."""
    return search.words(_texts(item))


def _texts(item: Item) -> Iterator[str]:
    yield item.stem
    match item.interaction:
        case Choice(options):
            yield from (option.text for option in options)
        case Ordering(entries):
            yield from (entry.text for entry in entries)
        case _:
            assert_never(item.interaction)
    yield item.explanation
    yield from item.tags


def interaction_type(interaction: Interaction) -> InteractionType:
    """How an item is answered, as a word."""
    match interaction:
        case Choice():
            return InteractionType.CHOICE
        case Ordering():
            return InteractionType.ORDERING
    assert_never(interaction)


def answer_in_short(interaction: Interaction) -> str:
    """The right answer in a line."""
    match interaction:
        case Choice():
            return " / ".join(option.text for option in interaction.keys)
        case Ordering(entries):
            return BETWEEN_EVENTS.join(entry.text for entry in entries)
    assert_never(interaction)
