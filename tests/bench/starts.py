"""What each step of taking a quiz costs: milliseconds of processor time, and statements.

Run: python -m tests.bench.starts [--takers 200] [--url URL] [--profile STEP]

The app is asked in this process and one thread, as a server would ask it, on a fresh SQLite file or
the empty database of `--url`. The takers are guests. A rush consists of start pages, starts and
first questions. `--profile` tells where the time of one step goes as well.
"""

from __future__ import annotations

import argparse
import cProfile
import io
import pstats
import tempfile
import time
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

from flask import Flask

from quizapp import create_app, web
from quizapp.database import Database
from quizapp.serving import settle_memory
from quizapp.settings import Settings
from tests.bench.load import PAGES, TOKEN, furnish
from tests.quizapp.statements import noted

RUSH = ("start page", "start", "question")
WARM = 20


@dataclass
class Costs:
    """By step: the milliseconds of each request, and how many statements the last one sent."""

    milliseconds: dict[str, list[float]] = field(default_factory=dict)
    statements: dict[str, int] = field(default_factory=dict)


@dataclass
class Browser:
    """One taker: a cookie and a token; asks the app without a server between."""

    app: Flask
    costs: Costs
    sent: list[str]
    profile: cProfile.Profile | None = None
    profiled: str = ""
    cookie: str = ""
    token: str = ""

    def fetch(self, step: str, path: str, fields: dict[str, str] | None = None) -> str:
        """The page, or where it leads."""
        body = urlencode({"csrf_token": self.token} | (fields or {})).encode()
        environ = self._environ(path, None if fields is None else body)
        answer: list[tuple[str, list[tuple[str, str]]]] = []
        measured = self.profile is not None and step == self.profiled
        before = len(self.sent)
        with self.profile if measured and self.profile else nullcontext():
            began = time.thread_time()
            chunks = self.app(
                environ, lambda status, headers, _=None: answer.append((status, headers))
            )
            page = b"".join(chunks).decode()
            took = time.thread_time() - began
        self.costs.milliseconds.setdefault(step, []).append(took * 1000)
        self.costs.statements[step] = len(self.sent) - before
        return self._read(path, *answer[0], page)

    def _environ(self, path: str, body: bytes | None) -> dict[str, object]:
        return {
            "REQUEST_METHOD": "GET" if body is None else "POST",
            "PATH_INFO": path,
            "QUERY_STRING": "",
            "SCRIPT_NAME": "",
            "SERVER_NAME": "localhost",
            "SERVER_PORT": "80",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "REMOTE_ADDR": "127.0.0.1",
            "HTTP_HOST": "localhost",
            "HTTP_COOKIE": self.cookie,
            "CONTENT_TYPE": "application/x-www-form-urlencoded",
            "CONTENT_LENGTH": str(len(body or b"")),
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": "http",
            "wsgi.input": io.BytesIO(body or b""),
            "wsgi.errors": io.StringIO(),
            "wsgi.multithread": True,
            "wsgi.multiprocess": True,
            "wsgi.run_once": False,
        }

    def _read(self, path: str, status: str, headers: list[tuple[str, str]], page: str) -> str:
        if status[:3] not in {"200", "302", "303"}:
            raise SystemExit(f"{path}: {status}")
        cookies = [value for name, value in headers if name == "Set-Cookie"]
        self.cookie = cookies[-1].partition(";")[0] if cookies else self.cookie
        if status[:3] != "200":
            return next(value for name, value in headers if name == "Location")
        found = TOKEN.search(page)
        self.token = found[1] if found else self.token
        return page


def take(browser: Browser, code: str) -> None:
    """One taker's way from the code to the review."""
    browser.fetch("start page", f"/assignments/{code}")
    attempt = browser.fetch("start", f"/assignments/{code}/attempts", {"name": "Load"})
    for number in range(1, PAGES + 1):
        browser.fetch("question", f"{attempt}/questions/{number}")
        answer = {f"answer-{number}": "1", "go": str(number + 1)}
        browser.fetch("answer", f"{attempt}/answers", answer)
    browser.fetch("check", f"{attempt}/check")
    browser.fetch("submit", f"{attempt}/submit", {})
    browser.fetch("review", f"{attempt}/review")


def report(costs: Costs) -> None:
    """Print what each step costs, and what one start does."""
    typical = {step: _quiet(found) for step, found in costs.milliseconds.items()}
    for step, milliseconds in typical.items():
        print(f"{step:>12}: {milliseconds:6.2f} ms, {costs.statements[step]} statements")
    start = sum(typical[step] for step in RUSH)
    statements = sum(costs.statements[step] for step in RUSH)
    print(f"{'rush':>12}: {start:6.2f} ms, {statements} statements ({', '.join(RUSH)})")


def _quiet(found: list[float]) -> float:
    """The lower quartile: others who use the machine only make things slower."""
    return sorted(found)[len(found) // 4]


def measure(options: argparse.Namespace, folder: str) -> Costs:
    """Let everybody take the quiz, one after the other."""
    url = options.url or f"sqlite:///{Path(folder) / 'starts.db'}"
    database = Database(url)
    code = furnish(database)
    app = create_app(
        Settings(instance=Path(folder), database_url=url, secret_key="starts"), database=database
    )
    profile = cProfile.Profile() if options.profile else None
    web.warm(app)
    settle_memory()
    with noted(database) as sent:
        for _ in range(WARM):
            take(Browser(app, Costs(), sent), code)
        costs = Costs()
        for _ in range(options.takers):
            take(Browser(app, costs, sent, profile, options.profile), code)
    if profile is not None:
        pstats.Stats(profile).sort_stats("tottime").print_stats(45)
        pstats.Stats(profile).sort_stats("cumtime").print_stats(90)
    database.close()
    return costs


def main() -> None:
    """Measure, and report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--takers", type=int, default=200)
    parser.add_argument("--url", help="an empty database (default: a fresh SQLite file)")
    parser.add_argument("--profile", default="", metavar="STEP")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        report(measure(options, folder))


if __name__ == "__main__":
    main()
