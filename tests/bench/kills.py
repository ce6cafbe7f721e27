"""What is left of acknowledged answers when the server is killed again and again under load.

Run: python -m tests.bench.kills [KILLS] [--takers 10] [--postgresql] [--seed 0]

Takers save answers and hand in all the time, and send again what was not acknowledged, as the pages
do. At random moments every process of the app gets SIGKILL at once; then the database is compared
with what was acknowledged, the log is replayed, and the app starts again.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from random import Random

from sqlmodel import Session, select

from quizapp.database import Database
from quizapp.services import auditing
from quizapp.storage.rows import AnswerEventRow, AnswerRow, AttemptRow, MarkingRow
from tests.bench import databases
from tests.bench.load import PAGES, Browser, Tally, furnish, serve

PAUSE = 0.1
"""How long a taker waits, in seconds, before sending again what was not acknowledged."""
AT_WORK = (0.02, 3.0)
"""After how many seconds of answers the kill comes, at least and at most."""
CUT_OFF = (OSError, TimeoutError, EOFError, IndexError, ValueError)
"""What a request meets whose server is gone before, while or after it answers."""


@dataclass(frozen=True, slots=True)
class Save:
    """An answer that was acknowledged."""

    attempt: int
    number: int
    sequence: int
    key: str
    token: str


@dataclass
class Promises:
    """What the app has acknowledged."""

    saves: list[Save] = field(default_factory=list)
    submitted: set[int] = field(default_factory=set)
    sent_again: int = 0
    errors: list[str] = field(default_factory=list)


class Taker:
    """Somebody who takes one quiz after the other, each as a new guest."""

    def __init__(self, port: int, code: str, promises: Promises, dice: Random) -> None:
        self.port = port
        self.code = code
        self.promises = promises
        self.dice = dice
        self.sequences = count(1)

    async def keep_on(self) -> None:
        """Take quizzes until told to stop."""
        while True:
            browser = Browser(self.port, Tally())
            try:
                attempt = await self._start(browser)
            except CUT_OFF:
                await asyncio.sleep(PAUSE)
                continue
            for number in self.dice.choices(range(1, PAGES + 1), k=PAGES + 4):
                await self._save(browser, attempt, number)
            await self._submit(browser, attempt)

    async def _start(self, browser: Browser) -> int:
        await browser.fetch("start page", f"/assignments/{self.code}")
        address = await browser.fetch("start", f"/assignments/{self.code}/attempts", {"name": "K"})
        await browser.fetch("question", f"{address}/questions/1")
        return int(address.rpartition("/")[2])

    async def _save(self, browser: Browser, attempt: int, number: int) -> None:
        sequence, token = next(self.sequences), str(self.dice.randint(1, 4))
        save = Save(attempt, number, sequence, f"{attempt}-{sequence}", token)
        fields = {f"answer-{number}": token, "sequence": str(sequence), "key": save.key}
        text = await self._insist(browser, f"/attempts/{attempt}/answers/{number}", fields)
        told = json.loads(text) if text else {}
        if not (told.get("kept") and told.get("sequence") == sequence):
            self.promises.errors.append(f"save {save}: {text[:200]}")
        self.promises.saves.append(save)

    async def _submit(self, browser: Browser, attempt: int) -> None:
        """Hand in, often twice at the same time."""
        address, times = f"/attempts/{attempt}/submit", self.dice.randint(1, 2)
        await asyncio.gather(*(self._insist(browser, address, {}) for _ in range(times)))
        self.promises.submitted.add(attempt)

    async def _insist(self, browser: Browser, path: str, fields: dict[str, str]) -> str:
        """Send until it is acknowledged."""
        while True:
            try:
                return await browser.fetch("insist", path, fields)
            except CUT_OFF:
                self.promises.sent_again += 1
                await asyncio.sleep(PAUSE)
            except RuntimeError:
                self.promises.errors += browser.tally.errors
                browser.tally.errors.clear()
                await asyncio.sleep(PAUSE)


def broken(database: Database, promises: Promises) -> list[str]:
    """The promises that the database does not keep."""
    with database.read() as session:
        return [
            *_lost_answers(session, promises.saves),
            *_lost_scores(session, promises.submitted),
            *auditing.audit(database).problems,
        ]


def _lost_answers(session: Session, saves: list[Save]) -> list[str]:
    query = select(AnswerEventRow)
    events = {(row.attempt_id, row.idempotency_key): row for row in session.exec(query)}
    answers = {(row.attempt_id, row.position): row for row in session.exec(select(AnswerRow))}
    lost = []
    for save in saves:
        event = events.get((save.attempt, save.key))
        told = (save.number, save.sequence, json.dumps([save.token]))
        if event is None or (event.position, event.sequence, event.response) != told:
            lost.append(f"{save} is not in the log")
        counts = answers.get((save.attempt, save.number))
        if counts is None or counts.sequence < save.sequence:
            lost.append(f"{save} was passed over")
    return lost


def _lost_scores(session: Session, submitted: set[int]) -> list[str]:
    markings = Counter(session.exec(select(MarkingRow.attempt_id)))
    rows = {row.pk: row for row in session.exec(select(AttemptRow))}
    lost = [f"attempt {one} is not handed in" for one in submitted if not rows[one].submitted_at]
    wanted = {number: int(row.submitted_at is not None) for number, row in rows.items()}
    return lost + [
        f"attempt {number} has {markings[number]} scores, not {scores}"
        for number, scores in wanted.items()
        if markings[number] != scores
    ]


def kill(process: subprocess.Popen[bytes], port: int) -> None:
    """End every process of the app at once, without a word, and wait until all are gone."""
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    while True:
        with socket.socket() as probe, suppress(OSError):
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(("127.0.0.1", port))
            return
        time.sleep(0.05)


async def torment(url: str, code: str, options: argparse.Namespace) -> Promises:
    """Let them take quizzes, kill and start the app so many times, and report what is lost."""
    dice, promises, database = Random(options.seed), Promises(), Database(url)
    with tempfile.TemporaryDirectory() as folder:
        process, port = serve(url, folder)
        takers = [Taker(port, code, promises, Random(dice.random())) for _ in range(options.takers)]
        tasks = [asyncio.create_task(taker.keep_on()) for taker in takers]
        for number in range(1, options.kills + 1):
            before = len(promises.saves)
            while len(promises.saves) == before:
                await _go_on(tasks, 0.01)
            await _go_on(tasks, dice.uniform(*AT_WORK))
            kill(process, port)
            found = broken(database, promises)
            promises.errors += found
            saves, scores = len(promises.saves), len(promises.submitted)
            print(f"kill {number}: {saves} answers, {scores} scores, {len(found)} problems")
            process, _ = serve(url, folder, port=port)
        await _go_on(tasks, AT_WORK[1])
        for task in tasks:
            task.cancel()
        kill(process, port)
        promises.errors += broken(database, promises)
    database.close()
    return promises


async def _go_on(tasks: list[asyncio.Task[None]], seconds: float) -> None:
    """Let time pass; a taker who fell over ends everything."""
    done, _ = await asyncio.wait(tasks, timeout=seconds, return_when=asyncio.FIRST_EXCEPTION)
    for task in done:
        task.result()


def main() -> int:
    """Torment an app, and print what came of it; the exit status tells whether all was kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kills", type=int, nargs="?", default=100)
    parser.add_argument("--takers", type=int, default=10)
    parser.add_argument("--postgresql", action="store_true")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    with databases.fresh(postgresql=options.postgresql) as url:
        database = Database(url)
        code = furnish(database)
        database.close()
        began = time.perf_counter()
        promises = asyncio.run(torment(url, code, options))
    print(
        f"{options.kills} kills in {time.perf_counter() - began:.0f} s: "
        f"{len(promises.saves)} answers and {len(promises.submitted)} scores acknowledged, "
        f"{promises.sent_again} requests sent again, {len(promises.errors)} problems"
    )
    print(*promises.errors[:20], sep="\n")
    return 1 if promises.errors else 0


if __name__ == "__main__":
    sys.exit(main())
