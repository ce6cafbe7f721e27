"""Quotations that an editor typed or marked, as places in the articles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from questions.model.articles import Evidence
from questions.model.items import Item, Ordering
from quizapp.sentences import said
from quizapp.services.bank import EvidenceDraft, ItemDraft

MOST = 40
SHOWN = 60


@dataclass(frozen=True, slots=True)
class Quoted:
    """What backs up an item.

    Attributes:
        item: The evidence of the item.
        entries: The evidence of its events by their rows; None where the form showed none.
    """

    item: tuple[Evidence, ...]
    entries: Mapping[int, tuple[Evidence, ...]] | None


def drafts(item: Item) -> Iterator[EvidenceDraft]:
    """The evidence of an item as a form shows it."""
    for each in item.evidence:
        yield EvidenceDraft(article=each.article, quote=each.quote, start=each.start)
    if isinstance(item.interaction, Ordering):
        for row, entry in enumerate(item.interaction.entries):
            for each in entry.evidence:
                yield EvidenceDraft(
                    article=each.article, quote=each.quote, start=each.start, entry=row
                )


def read(
    draft: ItemDraft, before: Item | None, texts: Mapping[str, str], problems: dict[str, str]
) -> Quoted:
    """The evidence of a draft; words that stand nowhere are told in `problems["evidence"]`.

    Evidence that was not touched stays as it was, even where its article no longer holds it; that
    of events goes with their words then, and not with their rows.
    """
    given = [each for each in draft.evidence or () if each.quote.strip()]
    if draft.evidence is None or (before is not None and given == list(drafts(before))):
        return Quoted(before.evidence if before else (), None)
    kept = {(each.article, each.quote): each for each in (before.all_evidence if before else ())}
    rows: dict[int | None, list[Evidence]] = {}
    if len(given) > MOST:
        problems["evidence"] = said("A question has %(most)s quotations at most.", most=MOST)
    for each in given[:MOST]:
        found = _place(each, texts) or kept.get((each.article, each.quote))
        if found is None:
            problems["evidence"] = _told(each, texts)
        else:
            rows.setdefault(each.entry, []).append(found)
    first = tuple(rows.pop(None, ()))
    return Quoted(first, {row: tuple(found) for row, found in rows.items() if row is not None})


def _place(draft: EvidenceDraft, texts: Mapping[str, str]) -> Evidence | None:
    text = texts.get(draft.article, "")
    if draft.start is not None and text.startswith(draft.quote, draft.start):
        return Evidence(draft.article, draft.start, draft.start + len(draft.quote), draft.quote)
    quote = draft.quote.strip()
    start = text.find(quote)
    return Evidence(draft.article, start, start + len(quote), quote) if start >= 0 else None


def _told(draft: EvidenceDraft, texts: Mapping[str, str]) -> str:
    if draft.article not in texts:
        name = draft.article[:SHOWN]
        return said("There is no article “%(name)s”; choose one of the library.", name=name)
    words = draft.quote if len(draft.quote) <= SHOWN else draft.quote[:SHOWN] + "…"
    return said(
        "“%(words)s” does not stand in %(article)s; mark the words in its text.",
        words=words,
        article=draft.article,
    )
