"""Work that takes longer than a request: written down, done by a process of its own, and told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from quizapp.database import Database
from quizapp.errors import NotFound
from quizapp.services import ledger, rights
from quizapp.services.identity import Person
from quizapp.storage import articles
from quizapp.storage.rows import JobRow
from quizapp.storage.states import JobKind

SHOWN = 20
Build = Callable[[Database, int], str]


@dataclass(frozen=True, slots=True)
class Job:
    """A piece of work.

    Attributes:
        id: Its number.
        article_id: The article that is built again.
        made: When somebody asked for it, in UTC.
        begun: When it began, or None while it waits.
        ended: When it ended, or None.
        failed: Whether it broke off.
        outcome: What came of it, in a sentence; "" before it ended.
    """

    id: int
    article_id: int
    made: datetime
    begun: datetime | None
    ended: datetime | None
    failed: bool
    outcome: str


def ask(database: Database, actor: Person, article_id: int) -> int:
    """Ask that an article is built again; the number of the job. One that waits is asked once.

    Raises:
        NotFound: There is no such article.
    """
    rights.editor(actor)
    with database.write() as session:
        if articles.find(session, article_id) is None:
            raise NotFound("There is no such article.")
        waiting = _waiting().where(JobRow.argument == str(article_id))
        row = session.exec(waiting).first()
        if row is None:
            row = JobRow(
                kind=JobKind.BUILD,
                argument=str(article_id),
                person_id=actor.id,
                made_at=database.now(),
            )
            session.add(row)
            session.flush()
            ledger.record(session, database.now(), actor, "rebuild", f"article {article_id}")
        return row.pk


def newest(database: Database, actor: Person) -> tuple[Job, ...]:
    """The newest jobs, the newest first."""
    rights.editor(actor)
    with database.read() as session:
        rows = session.exec(select(JobRow).order_by(col(JobRow.id).desc()).limit(SHOWN)).all()
    return tuple(
        Job(
            id=row.pk,
            article_id=int(row.argument),
            made=row.made_at,
            begun=row.begun_at,
            ended=row.ended_at,
            failed=row.failed,
            outcome=row.outcome,
        )
        for row in rows
    )


def work(database: Database, build: Build) -> int:
    """Do the jobs that wait, one after the other; how many there were.

    Args:
        database: Where they are written down.
        build: Builds an article again, and tells in a sentence what came of it.
    """
    done = 0
    while (claimed := _claim(database)) is not None:
        number, article_id = claimed
        try:
            outcome, failed = build(database, article_id), False
        except Exception as error:
            outcome, failed = str(error) or type(error).__name__, True
        with database.write() as session:
            row = session.get(JobRow, number)
            if row is not None:
                row.ended_at, row.failed, row.outcome = database.now(), failed, outcome
                session.add(row)
        done += 1
    return done


def _claim(database: Database) -> tuple[int, int] | None:
    """The oldest job that waits, begun by nobody else."""
    with database.write() as session:
        row = _next(session)
        if row is None:
            return None
        row.begun_at = database.now()
        session.add(row)
        return row.pk, int(row.argument)


def _next(session: Session) -> JobRow | None:
    return session.exec(_waiting().limit(1).with_for_update(skip_locked=True)).first()


def _waiting() -> SelectOfScalar[JobRow]:
    return select(JobRow).where(col(JobRow.begun_at).is_(None)).order_by(col(JobRow.id))
