"""What a new version of an article does to what was made of the old one."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from sqlmodel import Session, col, delete

from questions.model.candidates import Notice
from quizapp.storage import bank, library, mapping
from quizapp.storage.rows import ArticleRow, ArticleVersionRow, ItemRow, NoticeRow
from quizapp.storage.states import ItemState

SHOWN = 80
STRETCH = 1_000


def keep_version(session: Session, row: ArticleRow, text: str, now: datetime) -> None:
    """Keep the text of an article before another comes into its place."""
    if row.text == text:
        return
    number = library.count_versions(session, row.pk) + 1
    session.add(
        ArticleVersionRow(
            article_id=row.pk,
            number=number,
            text=row.text,
            loaded_at=row.loaded_at,
            replaced_at=now,
        )
    )


def look(session: Session, articles: Iterable[ArticleRow], now: datetime) -> None:
    """Find the items whose evidence is gone, and those whose evidence is back.

    One that was ready goes to review; nothing else of an item changes, whoever edited it.
    """
    session.flush()
    items = library.items_of(session, [row.pk for row in articles])
    for first in range(0, len(items), STRETCH):
        part = items[first : first + STRETCH]
        texts = library.texts_behind(session, [row.pk for row in part])
        newest = bank.newest(session, [row.pk for row in part])
        for row in part:
            item = mapping.item_of(newest[row.pk].content)
            known = texts.get(row.pk, {})
            gone = [
                each
                for each in item.all_evidence
                if each.article in known and each.quote not in known[each.article]
            ]
            _note(row, [each.quote for each in gone], now)
            session.add(row)


def _note(row: ItemRow, gone: Sequence[str], now: datetime) -> None:
    if gone and not row.evidence_lost and row.state is ItemState.READY:
        words = gone[0] if len(gone[0]) <= SHOWN else gone[0][:SHOWN] + "…"
        row.state, row.changed_at = ItemState.IN_REVIEW, now
        row.state_note = f"Its article has changed and no longer says: “{words}”"
    row.evidence_lost = bool(gone)


def store_notices(
    session: Session, articles: Mapping[str, ArticleRow], notices: Sequence[Notice], now: datetime
) -> None:
    """Keep what the articles say against each other, in the place of what they said before."""
    numbers = [row.pk for row in articles.values()]
    session.exec(delete(NoticeRow).where(col(NoticeRow.article_id).in_(numbers)))
    for notice in notices:
        sides = [
            {"article": each.article, "start": each.start, "end": each.end, "quote": each.quote}
            for each in notice.evidence
        ]
        first = next((each for each in notice.evidence if each.article in articles), None)
        if first is not None:
            session.add(
                NoticeRow(
                    article_id=articles[first.article].pk,
                    message=notice.message,
                    content=json.dumps(sides, ensure_ascii=False),
                    made_at=now,
                )
            )
