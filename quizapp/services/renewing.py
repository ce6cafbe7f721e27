"""What the builder made into the bank: new items, items brought up to date, items left alone."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlmodel import Session

from questions.model.items import Item
from questions.model.review import Reviewed
from questions.model.wire import item_id
from quizapp.sentences import Sentence, said
from quizapp.services import revising
from quizapp.services.evidence import article_names
from quizapp.storage import bank, mapping, twins
from quizapp.storage.bulk import stretches
from quizapp.storage.rows import ArticleRow, ItemArticleRow, ItemRow, RevisionRow
from quizapp.storage.states import ItemState

CHANGED = "The article or the builder has changed."


@dataclass(slots=True)
class Counts:
    """How many things a load found.

    Attributes:
        new: Not known before.
        same: Known, and left as they are.
        changed: Known, and brought up to date.
        kept: Items that would have changed, but a person edited them.
        retired: Items that the articles no longer give.
    """

    new: int = 0
    same: int = 0
    changed: int = 0
    kept: int = 0
    retired: int = 0

    @property
    def told(self) -> Sentence:
        """The numbers in words."""
        kept = said(", %(count)s kept as edited", count=self.kept) if self.kept else ""
        retired = said(", %(count)s retired", count=self.retired) if self.retired else ""
        return said(
            "%(new)s new, %(same)s the same, %(changed)s changed%(kept)s%(retired)s",
            new=self.new,
            same=self.same,
            changed=self.changed,
            kept=kept,
            retired=retired,
        )

    def __str__(self) -> str:
        return str(self.told)


@dataclass(frozen=True, slots=True)
class Made:
    """An item from the builder on its way into the bank.

    Attributes:
        reviewed: The item and what the checks said.
        state: Where it starts: ready when it was chosen, a draft when it is to spare.
        rank: Its place among what was built, the best first, from 0.
    """

    reviewed: Reviewed
    state: ItemState
    rank: int


@dataclass(frozen=True, slots=True)
class Known:
    """An item of the bank that the builder gives again.

    Attributes:
        row: The item.
        newest: Its newest revision.
        built: The newest one that the builder made; what differs since are subjects, or an edit.
    """

    row: ItemRow
    newest: RevisionRow
    built: RevisionRow

    def with_subjects(self, item: Item) -> Item:
        """What was built, with the subjects that people gave to it and took from it."""
        if self.newest is self.built:
            return item
        before, now = (
            set(mapping.item_of(each.content).tags) for each in (self.built, self.newest)
        )
        tags = (set(item.tags) - (before - now)) | (now - before)
        return replace(item, tags=tuple(sorted(tags)))


def store(
    session: Session,
    articles: Mapping[str, ArticleRow],
    made: Sequence[Made],
    now: datetime,
    counts: Counts,
) -> None:
    """Put what was built of articles into the bank; what people changed stays as it is."""
    keyed = _keyed(made)
    fresh: list[int] = []
    for keys in stretches(list(keyed)):
        known = _known(session, keys)
        for key in keys:
            if key not in known:
                fresh.append(_add(session, articles, key, keyed[key], now))
                counts.new += 1
            elif _is_renewed(session, known[key], keyed[key], now, counts):
                fresh.append(known[key].row.pk)
    twins.renew(session, fresh)
    counts.retired = _retire_vanished(session, articles, set(keyed))


def _keyed(made: Sequence[Made]) -> dict[str, Made]:
    """What was built, by what names the question: its kind, its stem, its articles."""
    keyed: dict[str, Made] = {}
    for one in made:
        item = one.reviewed.item
        parts = [item.kind, item.stem, *sorted(article_names([item]))]
        key = hashlib.sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
        keyed.setdefault(key if key not in keyed else f"{key}:{item_id(item)}", one)
    return keyed


def _known(session: Session, keys: Sequence[str]) -> dict[str, Known]:
    rows = bank.built(session, keys)
    newest = bank.newest(session, [row.pk for row in rows.values()])
    changed = [number for number, row in newest.items() if row.author_id is not None]
    built = newest | bank.newest_built(session, changed)
    return {key: Known(row, newest[row.pk], built[row.pk]) for key, row in rows.items()}


def _is_renewed(session: Session, known: Known, one: Made, now: datetime, counts: Counts) -> bool:
    """Bring an item up to date, unless it is or a person edited it; whether that changed it."""
    if known.newest.content_hash == item_id(known.with_subjects(one.reviewed.item)):
        counts.same += 1
        _place(known.row, one)
        return False
    if known.row.human_edited:
        counts.kept += 1
        return False
    counts.changed += 1
    _renew(session, known, one, now)
    return True


def _add(
    session: Session, articles: Mapping[str, ArticleRow], key: str, one: Made, now: datetime
) -> int:
    item, findings = one.reviewed.item, one.reviewed.findings
    row = ItemRow(  # type: ignore[call-arg] # what lists show is filled below
        uid=revising.free_uid(session, item, key),
        built_key=key,
        state=one.state,
        revision=1,
        rank=one.rank,
        made_at=now,
    )
    session.add(mapping.fill_item(row, item, findings, now=now))
    session.flush()
    for name in sorted(article_names([item]) & set(articles)):
        session.add(ItemArticleRow(item_id=row.pk, article_id=articles[name].pk))
    revising.write(session, row, item, findings, now=now)
    return row.pk


def _renew(session: Session, known: Known, one: Made, now: datetime) -> None:
    """Make a revision of what was built, and another one where people gave it subjects."""
    row, item, findings = known.row, one.reviewed.item, one.reviewed.findings
    _place(row, one)
    row.author_id = None
    row.revision += 1
    mapping.fill_item(row, item, findings, now=now)
    revising.write(session, row, item, findings, now=now, note=CHANGED)
    tagged = known.with_subjects(item)
    if tagged != item:
        row.author_id = known.newest.author_id
        row.revision += 1
        mapping.fill_item(row, tagged, findings, now=now)
        note = "The subjects that people chose are kept."
        revising.write(session, row, tagged, findings, now=now, note=note, wording_only=True)
    session.add(row)


def _place(row: ItemRow, one: Made) -> None:
    """Give an item the state and rank of this build, unless a person has chosen its state."""
    row.rank = one.rank
    if not row.human_placed and not row.human_edited:
        row.state, row.state_note = one.state, ""


def _retire_vanished(session: Session, articles: Mapping[str, ArticleRow], built: set[str]) -> int:
    rows = [
        row
        for row in bank.built_of_articles(session, [row.pk for row in articles.values()])
        if row.built_key not in built
        and row.state is not ItemState.RETIRED
        and not row.human_edited
        and not row.human_placed
    ]
    used: set[int] = set()
    for part in stretches([row.pk for row in rows]):
        used |= bank.in_use(session, part)
    vanished = [row for row in rows if row.pk not in used]
    for row in vanished:
        row.state = ItemState.RETIRED
        row.state_note = "Its articles, as they were last read, no longer give this question."
        session.add(row)
    return len(vanished)
