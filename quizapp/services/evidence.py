"""Quotations of articles in their paragraphs, and articles with a passage marked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from questions.model.articles import Evidence
from questions.model.items import Item, Ordering
from questions.times import wording
from quizapp.services.outcomes import ArticleView, EvidenceView, Paragraph
from quizapp.storage.mapping import published_of
from quizapp.storage.rows import ArticleRow

BREAK = "\n\n"


def article_names(items: Iterable[Item]) -> set[str]:
    """The names of the articles that items quote."""
    return {evidence.article for item in items for evidence in _all(item)}


def _all(item: Item) -> Iterable[Evidence]:
    yield from item.evidence
    if isinstance(item.interaction, Ordering):
        for entry in item.interaction.entries:
            yield from entry.evidence


def views(
    evidence: Iterable[Evidence], articles: Mapping[str, ArticleRow]
) -> tuple[EvidenceView, ...]:
    """Quotations in their paragraphs; the articles by name."""
    return tuple(_view(each, articles.get(each.article)) for each in evidence)


def _view(evidence: Evidence, article: ArticleRow | None) -> EvidenceView:
    """A quotation in its paragraph, or alone where the article no longer holds it."""
    found = _find(evidence, article.text) if article else None
    if article is None or found is None:
        title = article.title or article.name if article else evidence.article
        number = article.id if article else None
        return EvidenceView(number, title, "", evidence.quote, "", evidence.start, evidence.end)
    start, end = found, found + len(evidence.quote)
    before = article.text.rfind(BREAK, 0, start) + len(BREAK)
    after = article.text.find(BREAK, end)
    return EvidenceView(
        article_id=article.id,
        article=article.title or article.name,
        before=article.text[before if before >= len(BREAK) else 0 : start].lstrip("\n"),
        quote=evidence.quote,
        after=article.text[end : after if after >= 0 else len(article.text)],
        start=start,
        end=end,
    )


def _find(evidence: Evidence, text: str) -> int | None:
    """Where the quotation stands now: in its place, or elsewhere if the article has changed."""
    if text.startswith(evidence.quote, evidence.start):
        return evidence.start
    found = text.find(evidence.quote)
    return found if found >= 0 else None


def article_view(row: ArticleRow, start: int, end: int) -> ArticleView:
    """An article with the passage from `start` to `end` marked; nothing where they are equal."""
    published = published_of(row)
    return ArticleView(
        id=row.pk,
        title=row.title or row.name,
        source=row.source,
        licence=row.licence,
        published=wording.write(published) if published else "",
        language=row.language,
        paragraphs=_paragraphs(row.text, start, end),
    )


def _paragraphs(text: str, start: int, end: int) -> tuple[Paragraph, ...]:
    paragraphs, offset = [], 0
    for part in text.split(BREAK):
        first = min(max(start - offset, 0), len(part))
        last = min(max(end - offset, first), len(part))
        if part.strip():
            before = part if first == last else part[:first]
            rest = ("", "") if first == last else (part[first:last], part[last:])
            paragraphs.append(Paragraph(offset, before, *rest))
        offset += len(part) + len(BREAK)
    return tuple(paragraphs)
