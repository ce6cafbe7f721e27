"""Questions that takers hold to be wrong: saying so, and what editors make of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session

from quizapp.database import Database
from quizapp.errors import Invalid, NotAllowed, NotFound, Throttled
from quizapp.sentences import said
from quizapp.services import evidence, ledger, reviewing
from quizapp.services.bank import Page
from quizapp.services.identity import Person, Taker
from quizapp.services.outcomes import EvidenceView
from quizapp.services.takers import key_of
from quizapp.storage import articles, bank, flags, turns
from quizapp.storage.attempts import TakerKey
from quizapp.storage.flags import Waiting
from quizapp.storage.mapping import item_of
from quizapp.storage.rows import ArticleRow, FlagRow, RevisionRow
from quizapp.storage.states import FlagReason, ItemState
from quizapp.storage.turns import Turn

LONGEST_NOTE = 1000
MOST_IN_A_WHILE = 20
WHILE = timedelta(hours=1)
PAGE_SIZE = 20


@dataclass(frozen=True, slots=True)
class Flag:
    """That somebody holds a question to be wrong.

    Attributes:
        reason: Why.
        note: More in their own words, or "".
        made: When, in UTC.
        revision: The number of the revision that they saw; 0 where it is not asked for.
        settled: When an editor had looked at it, or None while it waits.
        reply: What the editor found, or "".
    """

    reason: FlagReason
    note: str
    made: datetime
    revision: int
    settled: datetime | None
    reply: str


@dataclass(frozen=True, slots=True)
class FlaggedItem:
    """An item with the flags that wait, as an editor sees it.

    Attributes:
        uid: The item.
        state: Where it stands.
        stem: Its question, in the newest wording.
        key: The right answer in a line.
        revision: The number of the newest revision.
        evidence: The words of the articles that back up the key.
        flags: What takers say, the oldest first.
    """

    uid: str
    state: ItemState
    stem: str
    key: str
    revision: int
    evidence: tuple[EvidenceView, ...]
    flags: tuple[Flag, ...]


def flag(
    database: Database, taker: Taker, attempt_id: int, number: int, reason: str, note: str = ""
) -> None:
    """Tell the editors that a question of one's own reviewed attempt is wrong.

    Everybody has one flag at an item: a second one takes the place of the first, and waits anew.

    Raises:
        NotFound: There is no such attempt of this taker, or no such question in it.
        Refused: Its review is not shown yet.
        Invalid: There is no such reason, or "other" comes without words, or there are too many.
        Throttled: This taker has made many of late.
    """
    key = key_of(taker)
    with database.write() as session:
        now = database.now()
        reviewing.reviewable(session, attempt_id, taker, now)
        revision = flags.revision_at(session, attempt_id, number)
        if revision is None:
            raise NotFound("There is no such question in this attempt.")
        chosen, words = _checked(reason, note)
        turns.take(session, Turn.FLAG, str(revision.item_id))
        _throttle(session, key, now)
        row = flags.find(session, revision.item_id, key) or FlagRow(
            item_id=revision.item_id,
            person_id=key.person_id,
            guest_hash=key.guest_hash,
            revision_id=revision.pk,
            reason=chosen,
            made_at=now,
        )
        row.revision_id, row.reason, row.note, row.made_at = revision.pk, chosen, words, now
        row.settled_at, row.settled_by_id, row.reply = None, None, ""
        session.add(row)


def _checked(reason: str, note: str) -> tuple[FlagReason, str]:
    words = " ".join(note.replace("\0", "").split())
    if reason not in set(FlagReason):
        raise Invalid({"reason": "Choose what is wrong with the question."})
    if reason == FlagReason.OTHER and not words:
        raise Invalid({"note": "Say in a few words what is wrong."})
    if len(words) > LONGEST_NOTE:
        raise Invalid(
            {"note": said("Use %(longest_note)s characters at most.", longest_note=LONGEST_NOTE)}
        )
    return FlagReason(reason), words


def _throttle(session: Session, taker: TakerKey, now: datetime) -> None:
    made, first = flags.made_since(session, taker, now - WHILE)
    if made >= MOST_IN_A_WHILE and first is not None:
        raise Throttled(max(1, round((first + WHILE - now).total_seconds())), said("reports"))


def of_attempt(database: Database, taker: Taker, attempt_id: int) -> dict[int, Flag]:
    """One's own flags at the questions of an attempt, by the number of the question."""
    with database.read() as session:
        found = flags.of_attempt(session, attempt_id, key_of(taker))
        return {number: _flag(row) for number, row in found.items()}


def _flag(row: FlagRow, revision: int = 0) -> Flag:
    return Flag(row.reason, row.note, row.made_at, revision, row.settled_at, row.reply)


def count_waiting(database: Database) -> int:
    """How many items have flags that wait for an editor."""
    with database.read() as session:
        return flags.count_waiting(session)


def waiting(database: Database, actor: Person, *, page: int = 1) -> Page[FlaggedItem]:
    """The items with flags that wait, those that most takers hold to be wrong first."""
    _editor(actor)
    with database.read() as session:
        total = flags.count_waiting(session)
        number = min(max(page, 1), max(1, -(-total // PAGE_SIZE)))
        found = flags.waiting(session, offset=(number - 1) * PAGE_SIZE, limit=PAGE_SIZE)
        return Page(_flagged(session, found), number, PAGE_SIZE, total)


def _flagged(session: Session, found: Sequence[Waiting]) -> tuple[FlaggedItem, ...]:
    numbers = [each.item.pk for each in found]
    newest = bank.newest(session, numbers)
    said = flags.of_items(session, numbers)
    seen = bank.revision_numbers(
        session, {row.revision_id for rows in said.values() for row in rows}
    )
    names = evidence.article_names(item_of(row.content) for row in newest.values())
    quoted = articles.named(session, names)
    return tuple(
        _flagged_item(
            each,
            newest[each.item.pk],
            quoted,
            tuple(_flag(row, seen[row.revision_id]) for row in said[each.item.pk]),
        )
        for each in found
    )


def _flagged_item(
    each: Waiting, newest: RevisionRow, quoted: dict[str, ArticleRow], said: tuple[Flag, ...]
) -> FlaggedItem:
    return FlaggedItem(
        uid=each.item.uid,
        state=each.item.state,
        stem=each.item.stem,
        key=each.item.answer,
        revision=each.item.revision,
        evidence=evidence.views(item_of(newest.content).all_evidence, quoted),
        flags=said,
    )


def settle(database: Database, actor: Person, uid: str, reply: str = "") -> int:
    """Say that all flags at an item were looked at; returns how many waited.

    Raises:
        NotAllowed: The actor is no editor.
        NotFound: There is no such item.
        Invalid: The reply is too long.
    """
    _editor(actor)
    words = " ".join(reply.replace("\0", "").split())
    if len(words) > LONGEST_NOTE:
        raise Invalid(
            {"reply": said("Use %(longest_note)s characters at most.", longest_note=LONGEST_NOTE)}
        )
    with database.write() as session:
        item = bank.find(session, uid)
        if item is None:
            raise NotFound("There is no such item.")
        rows = flags.of_items(session, [item.pk]).get(item.pk, [])
        for row in rows:
            row.settled_at, row.settled_by_id, row.reply = database.now(), actor.id, words
            session.add(row)
        if rows:
            ledger.record(session, database.now(), actor, "settle flags", f"item {uid}", words)
        return len(rows)


def _editor(actor: Person) -> None:
    if not actor.may_edit:
        raise NotAllowed("Only editors may do that.")
