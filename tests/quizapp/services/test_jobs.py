"""Long work: done once, told, taken up again when its process fell silent, and given up at last."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest
from sqlmodel import select

from quizapp.database import Database
from quizapp.errors import NotAllowed, NotFound, Refused
from quizapp.services import jobs
from quizapp.services.jobs import LEASE, MOST_TRIES, Job
from quizapp.storage.rows import JobRow
from quizapp.storage.states import JobKind
from tests.quizapp.conftest import Mill
from tests.quizapp.library import Clock


def ask(database: Database, mill: Mill, argument: str = "1") -> int:
    with database.write() as session:
        return jobs.ask(session, mill.editor, JobKind.BUILD, argument, now=database.now())


def done(_: Database, job: Job) -> str:
    return f"did {job.argument}"


def falls_silent(_: Database, _job: Job) -> str:
    """End as a process does that is killed: nothing behind this runs."""
    raise SystemExit


def newest(database: Database, mill: Mill) -> Job:
    return jobs.newest(database, mill.editor)[0]


def test_jobs_are_done_once_and_told(database: Database, mill: Mill) -> None:
    first = ask(database, mill)
    assert ask(database, mill) == first
    assert jobs.is_waiting(database)
    assert jobs.work(database, done) == 1
    assert jobs.work(database, done) == 0
    assert not jobs.is_waiting(database)
    job = newest(database, mill)
    assert (job.outcome, job.failed, job.tries, job.who) == ("did 1", False, 1, mill.editor.name)
    assert job.ended is not None
    assert ask(database, mill) != first


def test_a_job_that_breaks_off_is_told_and_the_next_goes_on(database: Database, mill: Mill) -> None:
    ask(database, mill)
    ask(database, mill, "2")

    def do(where: Database, job: Job) -> str:
        if job.argument == "1":
            raise ValueError("no facts")
        return done(where, job)

    assert jobs.work(database, do) == 2
    assert [(job.failed, job.outcome) for job in jobs.newest(database, mill.editor)] == [
        (False, "did 2"),
        (True, "no facts"),
    ]


def test_a_job_whose_process_fell_silent_is_taken_up_by_another(
    database: Database, mill: Mill, clock: Clock
) -> None:
    ask(database, mill)
    with pytest.raises(SystemExit):
        jobs.work(database, falls_silent)
    assert newest(database, mill).begun is not None
    assert jobs.work(database, done) == 0
    clock.wind(seconds=LEASE.total_seconds() + 1)
    assert jobs.is_waiting(database)
    assert jobs.work(database, done) == 1
    job = newest(database, mill)
    assert (job.outcome, job.tries) == ("did 1", 2)


def test_a_job_that_kills_every_process_is_given_up(
    database: Database, mill: Mill, clock: Clock
) -> None:
    ask(database, mill)
    for _ in range(MOST_TRIES):
        with pytest.raises(SystemExit):
            jobs.work(database, falls_silent)
        clock.wind(seconds=LEASE.total_seconds() + 1)
    assert jobs.work(database, done) == 0
    job = newest(database, mill)
    assert job.failed
    assert job.outcome == "The process that did it ended 3 times before it was done."
    jobs.again(database, mill.editor, job.id)
    assert jobs.work(database, done) == 1
    assert newest(database, mill).outcome == "did 1"


def test_a_process_that_is_alive_keeps_its_job(
    database: Database, mill: Mill, clock: Clock
) -> None:
    """The clock runs on while the job is done; its process says again and again that it lives."""
    ask(database, mill)
    others: list[int] = []

    def do(where: Database, job: Job) -> str:
        for _ in range(3):
            clock.wind(seconds=LEASE.total_seconds() - 1)
            while newest(where, mill).tries == 1 and not was_seen(where, clock):
                Event().wait(0.01)
            others.append(jobs.work(where, done))
        return done(where, job)

    assert jobs.work(database, do, beat=0.01) == 1
    assert others == [0, 0, 0]
    assert newest(database, mill).tries == 1


def was_seen(database: Database, clock: Clock) -> bool:
    with database.read() as session:
        return session.exec(select(JobRow)).one().seen_at == clock.now


def test_who_lost_a_job_does_not_end_it_for_who_has_it_now(
    database: Database, mill: Mill, clock: Clock
) -> None:
    ask(database, mill)

    def slow(where: Database, _job: Job) -> str:
        clock.wind(seconds=LEASE.total_seconds() + 1)
        assert jobs.work(where, done) == 1
        return "too late"

    assert jobs.work(database, slow, beat=600) == 1
    assert newest(database, mill).outcome == "did 1"


def test_no_job_is_done_twice_by_many_at_once(database: Database, mill: Mill) -> None:
    for number in range(6):
        ask(database, mill, str(number))
    with ThreadPoolExecutor(4) as pool:
        counts = list(pool.map(lambda _: jobs.work(database, done), range(4)))
    assert sum(counts) == 6
    found = jobs.newest(database, mill.editor)
    assert sorted(job.outcome for job in found) == [f"did {number}" for number in range(6)]


def test_only_what_broke_off_is_tried_again_and_only_by_editors(
    database: Database, mill: Mill
) -> None:
    number = ask(database, mill)
    jobs.work(database, done)
    with pytest.raises(Refused):
        jobs.again(database, mill.editor, number)
    for unknown in (number + 1, 0, 2**40):
        with pytest.raises(NotFound):
            jobs.again(database, mill.editor, unknown)
    for act in (
        lambda: jobs.again(database, mill.teacher, number),
        lambda: jobs.newest(database, mill.teacher),
    ):
        with pytest.raises(NotAllowed):
            act()


KILLED = """
import os, signal, sys
from quizapp.database import Database
from quizapp.services import jobs
jobs.work(Database(sys.argv[1]), lambda *_: os.kill(os.getpid(), signal.SIGKILL))
"""


@pytest.mark.slow
def test_a_killed_process_leaves_its_job_to_the_next(
    database: Database, url: str, mill: Mill, clock: Clock
) -> None:
    ask(database, mill)
    ended = subprocess.run([sys.executable, "-c", KILLED, url], check=False, timeout=300)
    assert ended.returncode == -9
    clock.now = database.now().replace(year=2100)
    assert jobs.work(database, done) == 1
    assert newest(database, mill).tries == 2
