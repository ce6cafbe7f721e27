"""A teacher's work: giving quizzes to classes, or to everybody who has a code."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session

from quizapp.database import Database
from quizapp.errors import Invalid, NotFound, Refused
from quizapp.sentences import said
from quizapp.services import attempting, codes, ledger, terms
from quizapp.services.identity import Person
from quizapp.services.opened import refuse_outdated
from quizapp.services.takers import key_of_row
from quizapp.services.teaching import own_quiz
from quizapp.services.terms import Terms
from quizapp.storage import assignments, attempts, classes
from quizapp.storage.assignments import Given
from quizapp.storage.rows import AssignmentRow, AttemptRow
from quizapp.storage.states import ReviewWindow

MOST_EXTRA_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentDraft:
    """An assignment as a teacher fills it in.

    Attributes:
        terms: On which terms it is taken.
        class_id: The class that it is for; None for everybody who has the code.
    """

    terms: Terms
    class_id: int | None = None


@dataclass(frozen=True, slots=True)
class AssignmentView:
    """An assignment on its teacher's pages.

    Attributes:
        id: Its number.
        quiz_id: The quiz.
        title: The title of the quiz.
        group: The name of the class, or "" for everybody who has the code.
        code: The code that leads to it, as it is kept.
        draft: What a form shows.
        begun: How many attempts were begun.
        submitted: How many were handed in.
        is_open: Whether attempts may begin now.
    """

    id: int
    quiz_id: int
    title: str
    group: str
    code: str
    draft: AssignmentDraft
    begun: int
    submitted: int
    is_open: bool


@dataclass(frozen=True, slots=True)
class UnderWay:
    """An attempt at an assignment that is going on: who, since when, and until when."""

    attempt_id: int
    taker: str
    started: datetime
    deadline: datetime | None
    extra_minutes: int


def create(database: Database, actor: Person, quiz_id: int, draft: AssignmentDraft) -> int:
    """Assign a quiz; returns the number of the assignment.

    Raises:
        Invalid: A field is wrong (`class_id`, `guests_allowed`, `attempts_allowed`, `minutes`,
            `passing`, `closes`, `due`, `late_percent`, `review`).
        NotFound: There is no such quiz of this teacher.
    """
    with database.write() as session:
        own_quiz(session, actor, quiz_id)
        now = database.now()
        row = AssignmentRow(  # type: ignore[call-arg] # the draft is filled in below
            quiz_id=quiz_id, code=codes.draw_free(session), made_at=now
        )
        _fill(session, actor, row, draft)
        ledger.record(session, now, actor, "assign", f"quiz {quiz_id}", f"assignment {row.pk}")
        return row.pk


def change(
    database: Database,
    actor: Person,
    assignment_id: int,
    draft: AssignmentDraft,
    *,
    opened: str | None = None,
) -> None:
    """Change an assignment; attempts that are going on get the end that it has now.

    Args:
        database: Where.
        actor: Who.
        assignment_id: Which assignment.
        draft: What it shall be.
        opened: The mark of the assignment that the form showed; None where none was shown.

    Raises:
        Invalid: A field is wrong.
        NotFound: There is no such assignment of this teacher.
        Outdated: Somebody saved something else meanwhile.
    """
    with database.write() as session:
        given = own(session, actor, assignment_id, lock=True)
        now, thing = database.now(), f"assignment {assignment_id}"
        saved = _draft_of(given.row)
        refuse_outdated(session, [thing], opened=opened, saved=saved, wanted=draft)
        _fill(session, actor, given.row, draft)
        for row in attempts.under_way(session, assignment_id):
            _set_deadline(session, given, row, now)
        ledger.record(session, now, actor, "change", thing)


def _draft_of(row: AssignmentRow) -> AssignmentDraft:
    """What the form of an assignment shows."""
    return AssignmentDraft(terms=terms.of_assignment(row), class_id=row.class_id)


def _fill(session: Session, actor: Person, row: AssignmentRow, draft: AssignmentDraft) -> None:
    problems = _problems(session, actor, draft)
    if problems:
        raise Invalid(problems)
    agreed = draft.terms
    row.class_id = draft.class_id
    row.guests_allowed = agreed.guests_allowed
    row.attempts_allowed, row.minutes = agreed.attempts_allowed, agreed.minutes
    row.passing, row.feedback, row.review = agreed.passing, agreed.feedback, agreed.review
    row.opens_at, row.closes_at = agreed.opens, agreed.closes
    row.due_at, row.late_percent = agreed.due, agreed.late_percent
    session.add(row)
    session.flush()


def _problems(session: Session, actor: Person, draft: AssignmentDraft) -> dict[str, str]:
    agreed = draft.terms
    problems = terms.problems_of_limits(agreed.attempts_allowed, agreed.minutes, agreed.passing)
    if draft.class_id is not None:
        row = classes.find(session, draft.class_id)
        if row is None or not (row.owner_id == actor.id or actor.may_administer):
            problems["class_id"] = "Choose one of your classes, or everybody who has the code."
        elif agreed.guests_allowed:
            problems["guests_allowed"] = "A class has no guests; give the quiz to everybody."
    if agreed.closes and agreed.opens and agreed.closes <= agreed.opens:
        problems["closes"] = "It should close later than it opens."
    problems |= _problems_of_lateness(agreed)
    if agreed.review is ReviewWindow.AFTER_CLOSING and agreed.closes is None:
        problems["review"] = "A review after closing needs a moment when it closes."
    return problems


def _problems_of_lateness(agreed: Terms) -> dict[str, str]:
    problems: dict[str, str] = {}
    if not 0 <= agreed.late_percent <= 100:
        problems["late_percent"] = "A deduction is 1 to 100 percent a day, or none."
    elif agreed.late_percent and agreed.due is None:
        problems["due"] = "A deduction needs a moment from which on work is late."
    if agreed.due and agreed.opens and agreed.due <= agreed.opens:
        problems["due"] = "It should be due later than it opens."
    elif agreed.due and agreed.closes and agreed.closes <= agreed.due:
        problems["due"] = "It should be due before it closes; until then late work is taken."
    return problems


def _set_deadline(session: Session, given: Given, row: AttemptRow, now: datetime) -> None:
    """Give an attempt that is going on the end that follows from the terms; never one long past."""
    if terms.is_over(row, now):
        return
    key = key_of_row(row)
    extra = attempting.extra_time(session, given.quiz, key, minutes=row.extra_minutes)
    agreed = terms.of_assignment(given.row)
    end = agreed.deadline(row.started_at, extra)
    row.deadline_at = max(end, now) if end else None
    row.due_at, row.late_percent = agreed.due_with(extra), agreed.late_percent
    session.add(row)


def lengthen(database: Database, actor: Person, attempt_id: int, minutes: int) -> datetime:
    """Give an attempt that is going on more minutes, whoever takes it; returns its new end.

    Raises:
        Invalid: It should be 1 to 1440 minutes (`minutes`).
        NotFound: There is no such attempt at a quiz of this teacher.
        Refused: It has no time limit, or is over.
    """
    if not 1 <= minutes <= MOST_EXTRA_MINUTES:
        raise Invalid(
            {
                "minutes": said(
                    "Give 1 to %(most_extra_minutes)s more minutes.",
                    most_extra_minutes=MOST_EXTRA_MINUTES,
                )
            }
        )
    with database.write() as session:
        row = attempts.find(session, attempt_id, lock=True)
        own_quiz(session, actor, row.quiz_id if row else None)
        assert row is not None  # noqa: S101 - without it there is no quiz
        now = database.now()
        if row.submitted_at is not None or row.deadline_at is None or terms.is_over(row, now):
            raise Refused("Only an attempt that is going on, with a time limit, gets more time.")
        row.extra_minutes += minutes
        row.deadline_at += timedelta(minutes=minutes)
        row.due_at = row.due_at and row.due_at + timedelta(minutes=minutes)
        session.add(row)
        detail = f"{minutes} minutes"
        ledger.record(session, now, actor, "lengthen", f"attempt {attempt_id}", detail)
        return row.deadline_at


def own(session: Session, actor: Person, assignment_id: int, *, lock: bool = False) -> Given:
    """An assignment that an actor may rule.

    Raises:
        NotFound: There is no such assignment of this teacher.
    """
    given = assignments.find(session, assignment_id, lock=lock)
    if given is None:
        raise NotFound("There is no such assignment.")
    own_quiz(session, actor, given.quiz.pk)
    return given


def get(database: Database, actor: Person, assignment_id: int) -> AssignmentView:
    """An assignment on its teacher's page.

    Raises:
        NotFound: There is no such assignment of this teacher.
    """
    with database.read() as session:
        given = own(session, actor, assignment_id)
        return _views(session, [given], database.now())[0]


def of_quiz(database: Database, actor: Person, quiz_id: int) -> tuple[AssignmentView, ...]:
    """The assignments of a quiz, newest first.

    Raises:
        NotFound: There is no such quiz of this teacher.
    """
    with database.read() as session:
        own_quiz(session, actor, quiz_id)
        return _views(session, assignments.of_quiz(session, quiz_id), database.now())


def _views(session: Session, found: list[Given], now: datetime) -> tuple[AssignmentView, ...]:
    counts = assignments.counts(session, [given.row.pk for given in found])
    return tuple(_view(given, counts.get(given.row.pk, (0, 0)), now) for given in found)


def _view(given: Given, counts: tuple[int, int], now: datetime) -> AssignmentView:
    agreed = terms.of_assignment(given.row)
    return AssignmentView(
        id=given.row.pk,
        quiz_id=given.quiz.pk,
        title=given.quiz.title,
        group=given.group.name if given.group else "",
        code=given.row.code,
        draft=_draft_of(given.row),
        begun=counts[0],
        submitted=counts[1],
        is_open=agreed.has_opened(now) and not agreed.has_closed(now),
    )


def going_on(database: Database, actor: Person, assignment_id: int) -> tuple[UnderWay, ...]:
    """The attempts at an assignment that are going on, oldest first.

    Raises:
        NotFound: There is no such assignment of this teacher.
    """
    with database.read() as session:
        own(session, actor, assignment_id)
        now = database.now()
        return tuple(
            UnderWay(
                row.pk,
                name or row.guest_name or "Guest",
                row.started_at,
                row.deadline_at,
                row.extra_minutes,
            )
            for row, name in assignments.going_on(session, assignment_id)
            if not terms.is_over(row, now)
        )


def not_begun(database: Database, actor: Person, assignment_id: int) -> tuple[str, ...]:
    """The names of those in the class who have not begun, by name; none without a class.

    Raises:
        NotFound: There is no such assignment of this teacher.
    """
    with database.read() as session:
        given = own(session, actor, assignment_id)
        if given.group is None:
            return ()
        return tuple(classes.not_begun(session, given.group.pk, given.row.pk))
