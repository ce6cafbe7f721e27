"""Work that takes longer than a request: written down, done by a process of its own, and told.

Whoever does a job says again and again that it is alive. A job whose process fell silent is taken
up by another one, and given up after some tries, so that nothing stays at work for ever.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Event, Thread

from sqlmodel import Session, col, or_, select
from sqlmodel.sql.expression import SelectOfScalar

from quizapp import sentences
from quizapp.database import Database
from quizapp.errors import NotFound, Refused, Unavailable
from quizapp.sentences import Sentence, said
from quizapp.services import ledger, rights
from quizapp.services.identity import Person
from quizapp.storage.columns import is_number
from quizapp.storage.rows import JobRow, PersonRow
from quizapp.storage.states import JobKind

SHOWN = 20
LEASE = timedelta(minutes=2)
BEAT = 20.0
"""After how many seconds a process says again that it is alive."""
MOST_TRIES = 3


@dataclass(frozen=True, slots=True)
class Job:
    """A piece of work.

    Attributes:
        id: Its number.
        kind: What is to be done.
        argument: What it works on, as whoever asked for it wrote it down.
        who: The name of whoever asked for it, or "".
        made: When somebody asked for it, in UTC.
        begun: When it began, or None while it waits.
        ended: When it ended, or None.
        failed: Whether it broke off.
        tries: How often it was begun.
        outcome: What came of it, in a sentence; "" before it ended.
    """

    id: int
    kind: JobKind
    argument: str
    who: str
    made: datetime
    begun: datetime | None
    ended: datetime | None
    failed: bool
    tries: int
    outcome: str


Work = Callable[[Database, Job], str]
"""Does a job, and tells in a sentence what came of it."""


def ask(session: Session, actor: Person, kind: JobKind, argument: str, *, now: datetime) -> int:
    """Write a job down; the number of it. One that waits already is asked for once."""
    waiting = _free().where(JobRow.kind == kind, JobRow.argument == argument)
    row = session.exec(waiting.where(col(JobRow.begun_at).is_(None))).first()
    if row is None:
        row = JobRow(kind=kind, argument=argument, person_id=actor.id, made_at=now)
        session.add(row)
        session.flush()
    return row.pk


def newest(database: Database, actor: Person, *, limit: int = SHOWN) -> tuple[Job, ...]:
    """The newest jobs, the newest first."""
    rights.editor(actor)
    with database.read() as session:
        query = select(JobRow, PersonRow.name).outerjoin(
            PersonRow, col(PersonRow.id) == JobRow.person_id
        )
        rows = session.exec(query.order_by(col(JobRow.id).desc()).limit(limit)).all()
    return tuple(_job(row, name or "") for row, name in rows)


def _job(row: JobRow, who: str = "") -> Job:
    return Job(
        id=row.pk,
        kind=JobKind(row.kind),
        argument=row.argument,
        who=who,
        made=row.made_at,
        begun=row.begun_at,
        ended=row.ended_at,
        failed=row.failed,
        tries=row.tries,
        outcome=sentences.read(row.outcome),
    )


def again(database: Database, actor: Person, job_id: int) -> None:
    """Let a job that broke off wait for another try.

    Raises:
        NotFound: There is no such job.
        Refused: It did not break off.
    """
    rights.editor(actor)
    with database.write() as session:
        row = session.get(JobRow, job_id, with_for_update=True) if is_number(job_id) else None
        if row is None:
            raise NotFound("There is no such job.")
        if not row.failed:
            raise Refused("Only what broke off can be tried again.")
        row.begun_at = row.seen_at = row.ended_at = None
        row.failed, row.outcome, row.tries = False, "", 0
        session.add(row)
        ledger.record(session, database.now(), actor, "try again", f"job {job_id}")


def is_waiting(database: Database) -> bool:
    """Whether there is a job that nobody does."""
    with database.read() as session:
        return session.exec(_free(database.now()).limit(1)).first() is not None


def work(database: Database, do: Work, *, beat: float = BEAT) -> int:
    """Do the jobs that nobody does, one after the other; how many there were.

    Args:
        database: Where they are written down.
        do: Does one.
        beat: After how many seconds to say again that this process is alive.
    """
    done = 0
    while (job := _claim(database)) is not None:
        try:
            with _alive(database, job, beat):
                outcome, failed = do(database, job), False
        except Exception as error:
            outcome, failed = _told(error), True
        _end(database, job, outcome, failed=failed)
        done += 1
    return done


def _told(error: Exception) -> str:
    """What went wrong, with its parts where it has any."""
    if error.args and isinstance(error.args[0], Sentence):
        return error.args[0]
    return str(error) or type(error).__name__


def _claim(database: Database) -> Job | None:
    """The oldest job that nobody does, begun; those that were begun too often are given up."""
    with database.write() as session:
        now = database.now()
        query = _free(now).with_for_update(skip_locked=True)
        for row in session.exec(query):
            session.add(row)
            if row.tries < MOST_TRIES:
                row.begun_at = row.seen_at = now
                row.tries += 1
                return _job(row)
            row.ended_at, row.failed = now, True
            told = said(
                "The process that did it ended %(tries)s times before it was done.", tries=row.tries
            )
            row.outcome = sentences.written(told)
    return None


def _free(now: datetime | None = None) -> SelectOfScalar[JobRow]:
    """Jobs that nobody does: not begun, or by a process that fell silent until now."""
    query = select(JobRow).where(col(JobRow.ended_at).is_(None)).order_by(col(JobRow.id))
    if now is None:
        return query
    silent = col(JobRow.seen_at) < now - LEASE
    never_seen = col(JobRow.seen_at).is_(None)
    return query.where(or_(col(JobRow.begun_at).is_(None), silent, never_seen))


@contextmanager
def _alive(database: Database, job: Job, beat: float) -> Iterator[None]:
    """Say again and again that this process does a job."""
    over = Event()

    def tell() -> None:
        while not over.wait(beat):
            # Others may hold the database for longer than anybody waits; the next beat tells it.
            with suppress(Unavailable), database.write() as session:
                row = _of_this_try(session, job)
                if row is not None:
                    row.seen_at = database.now()
                    session.add(row)

    thread = Thread(target=tell, daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def _end(database: Database, job: Job, outcome: str, *, failed: bool) -> None:
    with database.write() as session:
        row = _of_this_try(session, job)
        if row is not None:
            row.ended_at, row.failed = database.now(), failed
            row.outcome = sentences.written(outcome)
            session.add(row)


def _of_this_try(session: Session, job: Job) -> JobRow | None:
    """The row of a job, unless another process has taken it up since."""
    row = session.get(JobRow, job.id, with_for_update=True)
    return row if row is not None and row.tries == job.tries and row.ended_at is None else None
