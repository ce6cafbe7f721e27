"""A teacher's work: making quizzes from items."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlmodel import Session, col, delete

from questions.ordering_schemes import Scheme
from quizapp.database import Database
from quizapp.errors import Invalid, NotAllowed, NotFound
from quizapp.sentences import said
from quizapp.services import ledger, listing, terms
from quizapp.services.bank import ItemCard, ItemFilter, Page
from quizapp.services.identity import Person
from quizapp.services.opened import refuse_outdated
from quizapp.storage import bank, quizzes
from quizapp.storage.quizzes import Counted
from quizapp.storage.rows import ItemRow, QuizItemRow, QuizRow
from quizapp.storage.states import Feedback, ItemState, Paging

LONGEST_TITLE = 200
LONGEST_DESCRIPTION = 2_000
MOST_ITEMS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizDraft:
    """A quiz as a teacher fills it in.

    Attributes:
        title: Its title, at most 200 characters.
        item_uids: Its items in their order; only ready ones.
        description: What it is about.
        paging: One question a page, or all on one.
        guests_allowed: Whether it can be taken without an account.
        attempts_allowed: How many attempts each taker has; None for any number.
        minutes: The time limit of an attempt; None for none.
        passing: The percentage of the points that passes; None where nobody passes or fails.
        feedback: When whoever practises learns whether an answer is right.
        scheme: How orderings are graded, also where the quiz is assigned.
    """

    title: str
    item_uids: tuple[str, ...]
    description: str = ""
    paging: Paging = Paging.ONE_PER_PAGE
    guests_allowed: bool = False
    attempts_allowed: int | None = None
    minutes: int | None = None
    passing: int | None = None
    feedback: Feedback = Feedback.AT_END
    scheme: Scheme = Scheme.CERTAIN_PAIRS


@dataclass(frozen=True, slots=True)
class QuizSummary:
    """A quiz in a teacher's list.

    Attributes:
        id: Its number.
        title: Its title.
        owner: The name of who made it.
        published: Whether takers see it.
        item_count: How many items it has.
        started: How many attempts were begun.
        submitted: How many were handed in.
        made: When the quiz was made, in UTC.
    """

    id: int
    title: str
    owner: str
    published: bool
    item_count: int
    started: int
    submitted: int
    made: datetime


@dataclass(frozen=True, slots=True)
class QuizDetail:
    """A quiz on its teacher's page: the summary, what a form shows, and its items."""

    summary: QuizSummary
    draft: QuizDraft
    items: tuple[ItemCard, ...]


def items_to_pick(
    database: Database, actor: Person, chosen: ItemFilter, *, page: int = 1, size: int = 50
) -> Page[ItemCard]:
    """The ready items that a quiz can be made of; the state of the filter is passed over.

    Raises:
        NotAllowed: The actor does not teach.
    """
    _teacher(actor)
    ready = replace(chosen, state=ItemState.READY)
    with database.read() as session:
        return listing.page_of(session, ready, page=page, size=size)


def picked(database: Database, actor: Person, uids: Sequence[str]) -> tuple[ItemCard, ...]:
    """Items in the order given; those that do not exist are left out.

    Raises:
        NotAllowed: The actor does not teach.
    """
    _teacher(actor)
    with database.read() as session:
        rows = bank.with_uids(session, uids)
        known = [rows[uid] for uid in dict.fromkeys(uids) if uid in rows]
        return listing.cards_of(session, known)


def create_quiz(database: Database, actor: Person, draft: QuizDraft) -> int:
    """Make a quiz, published at once; returns its number.

    Raises:
        Invalid: A field is wrong (`title`, `description`, `item_uids`, `attempts_allowed`,
            `minutes`, `passing`).
        NotAllowed: The actor does not teach.
    """
    _teacher(actor)
    with database.write() as session:
        now = database.now()
        row = QuizRow(  # type: ignore[call-arg] # the draft is filled in below
            owner_id=actor.id, made_at=now, published_at=now
        )
        fill_quiz(session, row, draft)
        ledger.record(session, now, actor, "make", f"quiz {row.pk}", row.title)
        return row.pk


def change_quiz(
    database: Database, actor: Person, quiz_id: int, draft: QuizDraft, *, opened: str | None = None
) -> None:
    """Change a quiz; attempts that were begun keep their questions.

    Args:
        database: Where.
        actor: Who.
        quiz_id: Which quiz.
        draft: What it shall be.
        opened: The mark of the quiz that the form showed; None where none was shown.

    Raises:
        Invalid: A field is wrong.
        NotFound: There is no such quiz of this teacher.
        Outdated: Somebody saved something else meanwhile.
    """
    with database.write() as session:
        row = own_quiz(session, actor, quiz_id, lock=True)
        saved = _draft_of(row, quizzes.items(session, quiz_id))
        refuse_outdated(session, [f"quiz {quiz_id}"], opened=opened, saved=saved, wanted=draft)
        fill_quiz(session, row, draft)
        ledger.record(session, database.now(), actor, "change", f"quiz {quiz_id}", row.title)


def fill_quiz(session: Session, row: QuizRow, draft: QuizDraft) -> None:
    """Put a draft into a quiz and its items.

    Raises:
        Invalid: A field is wrong.
    """
    problems = _problems(draft)
    items = bank.with_uids(session, draft.item_uids)
    before = {item.uid for item in quizzes.items(session, row.pk)} if row.id else set()
    for uid in draft.item_uids:
        item = items.get(uid)
        if item is None or (item.state is not ItemState.READY and uid not in before):
            problems["item_uids"] = "Some of the questions are no longer ready for use."
    if problems:
        raise Invalid(problems)
    row.title, row.description = " ".join(draft.title.split()), draft.description.strip()
    row.paging, row.guests_allowed = draft.paging, draft.guests_allowed
    row.attempts_allowed, row.minutes = draft.attempts_allowed, draft.minutes
    row.passing, row.feedback, row.scheme = draft.passing, draft.feedback, draft.scheme
    session.add(row)
    session.flush()
    session.exec(delete(QuizItemRow).where(col(QuizItemRow.quiz_id) == row.pk))
    session.add_all(
        QuizItemRow(quiz_id=row.pk, position=position, item_id=items[uid].pk)
        for position, uid in enumerate(draft.item_uids, start=1)
    )
    session.flush()


def _problems(draft: QuizDraft) -> dict[str, str]:
    problems = terms.problems_of_limits(draft.attempts_allowed, draft.minutes, draft.passing)
    title = " ".join(draft.title.split())
    # Some scripts join letters by signs that cannot be seen; other such signs only deceive.
    seen = title.replace("\u200c", "").replace("\u200d", "")
    if not 1 <= len(title) <= LONGEST_TITLE or not seen or not seen.isprintable():
        problems["title"] = said(
            "A title has 1 to %(longest_title)s printable characters.", longest_title=LONGEST_TITLE
        )
    if len(draft.description) > LONGEST_DESCRIPTION or "\0" in draft.description:
        problems["description"] = said(
            "A description has at most %(longest_description)s characters.",
            longest_description=LONGEST_DESCRIPTION,
        )
    if not 1 <= len(draft.item_uids) <= MOST_ITEMS:
        problems["item_uids"] = said("Pick 1 to %(most_items)s questions.", most_items=MOST_ITEMS)
    elif len(set(draft.item_uids)) < len(draft.item_uids):
        problems["item_uids"] = "A question stands twice in this quiz."
    return problems


def set_published(database: Database, actor: Person, quiz_id: int, *, published: bool) -> None:
    """Show a quiz to takers, or hide it; open attempts can still be finished.

    Raises:
        NotFound: There is no such quiz of this teacher.
    """
    with database.write() as session:
        row = own_quiz(session, actor, quiz_id, lock=True)
        if published is (row.published_at is not None):
            return
        row.published_at = database.now() if published else None
        session.add(row)
        act = "publish" if published else "hide"
        ledger.record(session, database.now(), actor, act, f"quiz {quiz_id}")


def quizzes_of(database: Database, actor: Person) -> tuple[QuizSummary, ...]:
    """The quizzes that a teacher made, newest first; all of them for an administrator.

    Raises:
        NotAllowed: The actor does not teach.
    """
    _teacher(actor)
    owner_id = None if actor.may_administer else actor.id
    with database.read() as session:
        found = quizzes.counted(session, owner_id=owner_id)
        counts = quizzes.item_counts(session, [each.row.pk for each in found])
        return tuple(_summary(each, counts.get(each.row.pk, 0)) for each in found)


def quiz(database: Database, actor: Person, quiz_id: int) -> QuizDetail:
    """A quiz on its teacher's page.

    Raises:
        NotFound: There is no such quiz of this teacher.
    """
    with database.read() as session:
        row = own_quiz(session, actor, quiz_id)
        items = quizzes.items(session, quiz_id)
        cards = listing.cards_of(session, items)
        return QuizDetail(summary_of(session, row), _draft_of(row, items), cards)


def _draft_of(row: QuizRow, items: Sequence[ItemRow]) -> QuizDraft:
    """What the form of a quiz shows."""
    return QuizDraft(
        title=row.title,
        item_uids=tuple(item.uid for item in items),
        description=row.description,
        paging=row.paging,
        guests_allowed=row.guests_allowed,
        attempts_allowed=row.attempts_allowed,
        minutes=row.minutes,
        passing=row.passing,
        feedback=row.feedback,
        scheme=row.scheme,
    )


def own_quiz(
    session: Session, actor: Person, quiz_id: int | None, *, lock: bool = False
) -> QuizRow:
    """A quiz that an actor may rule: their own, or any for an administrator.

    Raises:
        NotFound: There is no such quiz of this teacher; others' quizzes are not told of.
    """
    row = quizzes.find(session, quiz_id, lock=lock) if quiz_id is not None else None
    own = row is not None and actor.may_teach and (row.owner_id == actor.id or actor.may_administer)
    if row is None or not own:
        raise NotFound("There is no such quiz.")
    return row


def summary_of(session: Session, row: QuizRow) -> QuizSummary:
    """A quiz as it stands in a teacher's list."""
    found = quizzes.counted(session, quiz_id=row.pk)[0]
    return _summary(found, quizzes.item_counts(session, [row.pk]).get(row.pk, 0))


def _summary(found: Counted, items: int) -> QuizSummary:
    row = found.row
    return QuizSummary(
        id=row.pk,
        title=row.title,
        owner=found.owner,
        published=row.published_at is not None,
        item_count=items,
        started=found.started,
        submitted=found.submitted,
        made=row.made_at,
    )


def _teacher(actor: Person) -> None:
    if not actor.may_teach:
        raise NotAllowed("Only teachers and editors may do that.")
