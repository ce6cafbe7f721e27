"""Items as lists show them, whoever looks."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session

from quizapp.errors import Invalid
from quizapp.services.bank import ItemCard, ItemFilter, Page
from quizapp.storage import articles, bank
from quizapp.storage.bank import Wanted
from quizapp.storage.rows import ItemRow

LARGEST_PAGE = 200


def page_of(session: Session, chosen: ItemFilter, *, page: int, size: int) -> Page[ItemCard]:
    """One page of the items that a filter lets through.

    Raises:
        Invalid: There is no page of that number or size.
    """
    if page < 1 or not 1 <= size <= LARGEST_PAGE:
        raise Invalid({"page": f"Pages count from 1, with 1 to {LARGEST_PAGE} items on each."})
    wanted = Wanted(
        text=chosen.text,
        state=chosen.state,
        kind=chosen.kind,
        article_id=chosen.article_id,
        finding=chosen.finding,
    )
    total = bank.count(session, wanted)
    number = min(page, max(1, -(-total // size)))
    rows = bank.page(session, wanted, offset=(number - 1) * size, limit=size)
    return Page(cards_of(session, rows), number, size, total)


def cards_of(session: Session, rows: Sequence[ItemRow]) -> tuple[ItemCard, ...]:
    """Items as lists show them."""
    titles = articles.titles_of_items(session, [row.pk for row in rows])
    return tuple(
        ItemCard(
            uid=row.uid,
            state=row.state,
            kind=row.kind,
            stem=row.stem,
            key=row.answer,
            interaction=row.interaction.value,
            articles=tuple(titles.get(row.pk, ())),
            blocking=row.blocking,
            warnings=row.warnings,
            edited=row.human_edited,
            revision=row.revision,
            changed=row.changed_at,
        )
        for row in rows
    )
