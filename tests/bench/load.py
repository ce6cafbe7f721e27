"""Many takers of one quiz at the same time: errors, lost answers, and how long pages take.

Run: python -m tests.bench.load [--takers 2000] [--thought 30 90] [--start 10] [--url URL] [--rush]

Each taker is a guest who opens the quiz by its code, and on each of its pages thinks, answers, and
goes on, then hands in and looks back. The app is served as `quizapp serve` does, in processes of
its own, on a fresh SQLite file, or on the empty database of `--url`. At the end the log is
replayed: what was acknowledged must be there. With `--rush` everybody stops at the first question,
and the processor time that a start cost the server is told.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import random
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

from sqlmodel import select

from questions.model.wire import item_id
from quizapp import schema
from quizapp.database import Database
from quizapp.services import auditing
from quizapp.storage.rows import AnswerRow
from quizapp.storage.states import Role
from tests.quizapp import library

TOKEN = re.compile(r'name="csrf_token" value="([^"]*)"')
LENGTH = re.compile(rb"\r\ncontent-length: (\d+)", re.IGNORECASE)
PAGES = 8
PATIENCE = 60
RUSH = 60
"""For how many seconds everybody comes at once."""
PROMPT = 0.3
SETTLED = 6
"""For how many seconds the server is left alone first: the process beside it starts, too."""


@dataclass
class Tally:
    """What was measured: seconds by kind of request and by moment, and what went wrong."""

    seconds: dict[str, list[float]] = field(default_factory=dict)
    course: list[tuple[float, float]] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    acknowledged: int = 0


@dataclass
class Browser:
    """One taker's browser: a cookie, a token, and a connection for each request."""

    port: int
    tally: Tally
    cookie: str = ""
    token: str = ""

    async def fetch(self, what: str, path: str, fields: dict[str, str] | None = None) -> str:
        """The page, or where it leads; anything but success is noted."""
        began = time.perf_counter()
        status, head, body = await asyncio.wait_for(self._exchange(path, fields), PATIENCE)
        took = time.perf_counter() - began
        self.tally.seconds.setdefault(what, []).append(took)
        self.tally.course.append((began, took))
        if status not in {200, 303, 302}:
            self.tally.errors.append(f"{what} {path}: {status}")
            raise RuntimeError(path)
        headers = [line.partition(": ")[::2] for line in head.splitlines()]
        cookies = [value for name, value in headers if name.lower() == "set-cookie"]
        self.cookie = cookies[-1].partition(";")[0] if cookies else self.cookie
        if status != 200:
            return next(value for name, value in headers if name.lower() == "location")
        found = TOKEN.search(body)
        self.token = found[1] if found else self.token
        return body

    async def _exchange(self, path: str, fields: dict[str, str] | None) -> tuple[int, str, str]:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        lines = ["Host: localhost", "Connection: close", f"Cookie: {self.cookie}"]
        body = b"" if fields is None else urlencode({"csrf_token": self.token} | fields).encode()
        if fields is not None:
            lines += [
                "Content-Type: application/x-www-form-urlencoded",
                f"Content-Length: {len(body)}",
            ]
        head = "\r\n".join([f"{'GET' if fields is None else 'POST'} {path} HTTP/1.1", *lines])
        writer.write(head.encode() + b"\r\n\r\n" + body)
        await writer.drain()
        raw = await reader.read()
        writer.close()
        top, _, rest = raw.partition(b"\r\n\r\n")
        length = LENGTH.search(top)
        if length is None or len(rest) != int(length[1]):
            raise ConnectionError("the response was cut off")
        return int(top.split()[1]), top.decode("latin-1"), rest.decode("utf-8", "replace")


async def take(browser: Browser, code: str, options: argparse.Namespace) -> None:
    """One taker's way from the code to the review."""
    await asyncio.sleep(random.uniform(0, options.start))
    await browser.fetch("start page", f"/assignments/{code}")
    attempt = await browser.fetch("start", f"/assignments/{code}/attempts", {"name": "Load"})
    if options.rush:
        await browser.fetch("question", f"{attempt}/questions/1")
        return
    for number in range(1, PAGES + 1):
        await browser.fetch("question", f"{attempt}/questions/{number}")
        await asyncio.sleep(random.uniform(*options.thought))
        answer = {f"answer-{number}": str(random.randint(1, 4)), "go": str(number + 1)}
        await browser.fetch("answer", f"{attempt}/answers", answer)
        browser.tally.acknowledged += 1
    await browser.fetch("check", f"{attempt}/check")
    await browser.fetch("submit", f"{attempt}/submit", {})
    await browser.fetch("review", f"{attempt}/review")


async def take_all(port: int, code: str, options: argparse.Namespace) -> Tally:
    """Let all takers take the quiz."""
    tally = Tally()

    async def one() -> None:
        try:
            await take(Browser(port, tally), code, options)
        except RuntimeError:
            return
        except (OSError, TimeoutError) as error:
            tally.errors.append(type(error).__name__)

    await asyncio.gather(*(one() for _ in range(options.takers)))
    return tally


def furnish(database: Database) -> str:
    """Make a quiz of eight questions; the code of its assignment."""
    schema.upgrade(database)
    items = [library.choice(f"Who built mill {number}?") for number in range(PAGES)]
    library.load(database, items)
    teacher = library.enrol(database, Role.TEACHER)
    quiz = library.set_quiz(database, teacher, [item_id(item) for item in items])
    return library.assign(database, teacher, quiz, guests_allowed=True, minutes=60).code


def serve(url: str, folder: str, *, port: int = 0) -> tuple[subprocess.Popen[bytes], int]:
    """Serve as the command does, in a group of processes of its own; the process and its port."""
    port = port or _free_port()
    environment = os.environ | {
        "DATABASE_URL": url,
        "QUIZAPP_INSTANCE": folder,
        "SECRET_KEY": "load",
    }
    code = "from quizapp.cli import main; raise SystemExit(main())"
    process = subprocess.Popen(
        [sys.executable, "-c", code, "serve", "--port", str(port)],
        env=environment,
        stdout=subprocess.DEVNULL,
        start_new_session=True,
    )
    for _ in range(300):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return process, port
        time.sleep(0.1)
    raise SystemExit("the app does not answer")


def processor_seconds(process: subprocess.Popen[bytes]) -> float:
    """The processor time that a server with all its processes has taken so far; Linux alone."""
    ticks = 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            fields = stat.read_text().rpartition(")")[2].split()
            if int(fields[2]) == process.pid:
                ticks += sum(int(each) for each in fields[11:13])
    return ticks / os.sysconf("SC_CLK_TCK")


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def report(tally: Tally, database: Database) -> None:
    """Print what was measured."""
    every = sorted(second for seconds in tally.seconds.values() for second in seconds)
    first = min(began for began, _ in tally.course)
    rest = [took for began, took in tally.course if began > first + RUSH] or every
    kinds = [*tally.seconds.items(), (f"after {RUSH} s", rest), ("all", every)]
    for what, seconds in kinds:
        ordered = sorted(seconds)
        p95 = ordered[int(len(ordered) * 0.95)]
        print(
            f"{what:>12}: {len(ordered):6} requests, median {statistics.median(ordered) * 1000:.0f}"
            f" ms, p95 {p95 * 1000:.0f} ms, longest {ordered[-1] * 1000:.0f} ms"
        )
    with database.read() as session:
        kept = len(session.exec(select(AnswerRow.event_id)).all())
    found = auditing.audit(database)
    prompt = sum(second <= PROMPT for second in every) / len(every)
    print(
        f"within {PROMPT * 1000:.0f} ms: {prompt:.1%}; load of the machine {os.getloadavg()[0]:.1f}"
    )
    print(f"errors: {len(tally.errors)} {tally.errors[:5]}")
    print(f"answers acknowledged {tally.acknowledged}, kept {kept}")
    print(f"replayed {found.attempts} attempts, {len(found.problems)} problems")


def main() -> None:
    """Serve, let them take it, and report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--takers", type=int, default=2000)
    parser.add_argument("--thought", type=float, nargs=2, default=(30, 90), metavar="SECONDS")
    parser.add_argument("--start", type=float, default=10, metavar="SECONDS")
    parser.add_argument("--url", help="an empty database (default: a fresh SQLite file)")
    parser.add_argument("--rush", action="store_true", help="stop at the first question")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        url = options.url or f"sqlite:///{Path(folder) / 'load.db'}"
        database = Database(url)
        code = furnish(database)
        process, port = serve(url, folder)
        try:
            time.sleep(SETTLED)
            began = processor_seconds(process)
            tally = asyncio.run(take_all(port, code, options))
            took = processor_seconds(process) - began
        finally:
            process.terminate()
            process.wait()
        report(tally, database)
        print(f"processor time of the server: {took / options.takers * 1000:.1f} ms a taker")
        database.close()


if __name__ == "__main__":
    main()
