"""Articles, facts and built items into their rows, all or nothing."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlmodel import Session, col, delete

from questions.model.articles import Article
from questions.model.candidates import Notice
from questions.model.facts import Fact
from questions.model.items import Item
from questions.model.review import Finding, Reviewed
from questions.model.wire import item_id
from quizapp.database import Database
from quizapp.services import ledger, outdating
from quizapp.services.evidence import article_names
from quizapp.services.identity import Person
from quizapp.storage import articles as library
from quizapp.storage import bank, mapping
from quizapp.storage.rows import ArticleRow, FactRow, ItemArticleRow, ItemRow
from quizapp.storage.states import ItemState

STRETCH = 5_000
"""How many items are looked up at once; databases bound the parameters of a statement."""


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

    def __str__(self) -> str:
        words = f"{self.new} new, {self.same} the same, {self.changed} changed"
        words += f", {self.kept} kept as edited" if self.kept else ""
        return words + (f", {self.retired} retired" if self.retired else "")


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a load did."""

    articles: Counts = field(default_factory=Counts)
    items: Counts = field(default_factory=Counts)


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


def shelve(
    database: Database,
    articles: Sequence[Article],
    facts: Sequence[Fact],
    made: Sequence[Made],
    *,
    build_hash: str,
    builder: str = "",
    notices: Sequence[Notice] = (),
) -> Loaded:
    """Keep articles, facts, items and notices, all or nothing.

    Items whose evidence their article no longer holds go back to review.
    """
    loaded = Loaded()
    with database.write() as session:
        now = database.now()
        rows = _store_articles(session, articles, build_hash, now, loaded.articles)
        for row in rows.values():
            row.builder = builder
        _store_facts(session, rows, facts)
        _store_items(session, rows, made, now, loaded.items)
        outdating.look(session, rows.values(), now)
        outdating.store_notices(session, rows, notices, now)
        names = ", ".join(list(rows)[:3]) + (" …" if len(rows) > 3 else "")
        ledger.record(session, now, None, "load", names, f"items: {loaded.items}")
    return loaded


def _store_articles(
    session: Session,
    articles: Sequence[Article],
    build_hash: str,
    now: datetime,
    counts: Counts,
) -> dict[str, ArticleRow]:
    known = library.named(session, [article.name for article in articles])
    rows = {}
    for article in articles:
        row = known.get(article.name)
        if row is not None and row.content_hash == mapping.article_hash(article):
            counts.same += 1
        else:
            counts.changed += row is not None
            counts.new += row is None
            if row is not None:
                outdating.keep_version(session, row, article.text, now)
            row = row or ArticleRow(name=article.name)  # type: ignore[call-arg] # filled here
            mapping.fill_article(row, article, now)
        row.build_hash = build_hash
        session.add(row)
        rows[article.name] = row
    session.flush()
    return rows


def _store_facts(session: Session, rows: Mapping[str, ArticleRow], facts: Sequence[Fact]) -> None:
    """Put the facts of the articles in the place of those that were known."""
    session.exec(
        delete(FactRow).where(col(FactRow.article_id).in_([row.pk for row in rows.values()]))
    )
    places = dict.fromkeys(rows, 0)
    for fact in facts:
        name = fact.evidence[0].article
        session.add(mapping.fact_row(rows[name].pk, places[name], fact))
        places[name] += 1


def _store_items(
    session: Session,
    articles: Mapping[str, ArticleRow],
    made: Sequence[Made],
    now: datetime,
    counts: Counts,
) -> None:
    keyed = _keyed(made)
    keys = list(keyed)
    for first in range(0, len(keys), STRETCH):
        stretch = keys[first : first + STRETCH]
        known = bank.built(session, stretch)
        newest = bank.newest(session, [row.pk for row in known.values()])
        for key in stretch:
            row, one = known.get(key), keyed[key]
            if row is None:
                _add(session, articles, key, one, now)
                counts.new += 1
            else:
                _bring_up_to_date(session, row, newest[row.pk].content_hash, one, now, counts)
    counts.retired = _retire_vanished(session, articles, set(keyed))


def _bring_up_to_date(
    session: Session, row: ItemRow, newest: str, one: Made, now: datetime, counts: Counts
) -> None:
    if newest == item_id(one.reviewed.item):
        counts.same += 1
        _place(row, one)
    elif row.human_edited:
        counts.kept += 1
    else:
        counts.changed += 1
        _renew(session, row, one, now)


def _keyed(made: Sequence[Made]) -> dict[str, Made]:
    """What was built, by what names the question: its kind, its stem, its articles."""
    keyed: dict[str, Made] = {}
    for one in made:
        item = one.reviewed.item
        parts = [item.kind, item.stem, *sorted(article_names([item]))]
        key = hashlib.sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
        keyed.setdefault(key if key not in keyed else f"{key}:{item_id(item)}", one)
    return keyed


def _add(
    session: Session, articles: Mapping[str, ArticleRow], key: str, one: Made, now: datetime
) -> None:
    item, findings = one.reviewed.item, one.reviewed.findings
    row = ItemRow(  # type: ignore[call-arg] # what lists show is filled below
        uid=_free_uid(session, item, key),
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
    _revise(session, row, item, findings, now, "")


def add_by_hand(
    session: Session,
    actor: Person,
    item: Item,
    findings: Sequence[Finding],
    *,
    now: datetime,
    note: str = "",
) -> ItemRow:
    """Put an item that a person brings into the bank, as a draft."""
    row = ItemRow(  # type: ignore[call-arg] # what lists show is filled below
        uid=_free_uid(session, item, now.isoformat()),
        state=ItemState.DRAFT,
        human_edited=True,
        human_placed=True,
        revision=1,
        rank=0,
        made_at=now,
        author_id=actor.id,
    )
    session.add(mapping.fill_item(row, item, findings, now=now))
    session.flush()
    link(session, row, item)
    _revise(session, row, item, findings, now, note)
    return row


def link(session: Session, row: ItemRow, item: Item) -> None:
    """Say which articles back an item up, and whether they still hold the words quoted."""
    known = library.named(session, article_names([item]))
    session.exec(delete(ItemArticleRow).where(col(ItemArticleRow.item_id) == row.pk))
    for name in sorted(known):
        session.add(ItemArticleRow(item_id=row.pk, article_id=known[name].pk))
    row.evidence_lost = any(
        each.article in known and each.quote not in known[each.article].text
        for each in item.all_evidence
    )
    session.add(row)


def _free_uid(session: Session, item: Item, key: str) -> str:
    """The item's id, unless an item that came to differ was named by it before."""
    uid = item_id(item)
    if bank.find(session, uid) is None:
        return uid
    return hashlib.sha256(f"{uid} {key}".encode()).hexdigest()[:16]


def _renew(session: Session, row: ItemRow, one: Made, now: datetime) -> None:
    item, findings = one.reviewed.item, one.reviewed.findings
    row.revision += 1
    mapping.fill_item(row, item, findings, now=now)
    _place(row, one)
    row.author_id = None
    session.add(row)
    _revise(session, row, item, findings, now, "The article or the builder has changed.")


def _revise(
    session: Session,
    row: ItemRow,
    item: Item,
    findings: Sequence[Finding],
    now: datetime,
    note: str,
) -> None:
    revision = mapping.revision_row(
        item, of=row.pk, number=row.revision, author_id=row.author_id, now=now, note=note
    )
    session.add(revision)
    session.flush()
    session.add_all(mapping.finding_rows(revision.pk, findings))
    checks = {finding.check for finding in findings}
    bank.describe(session, row.pk, tags=item.tags, checks=checks, is_new=row.revision == 1)


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
    for first in range(0, len(rows), STRETCH):
        used |= bank.in_use(session, [row.pk for row in rows[first : first + STRETCH]])
    vanished = [row for row in rows if row.pk not in used]
    for row in vanished:
        row.state = ItemState.RETIRED
        row.state_note = "Its articles, as they were last read, no longer give this question."
        session.add(row)
    return len(vanished)
