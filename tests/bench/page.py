"""What a quiz page costs beside the smallest Flask page with one SQLModel query.

    python tests/bench/page.py

Both are served by gunicorn with the same workers and threads, on SQLite, and asked in turns by the
same clients over kept-alive connections. Prints requests a second and milliseconds (medians of the
rounds), and the ratio of the two.
"""

from __future__ import annotations

import contextlib
import http.client
import os
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from flask import Flask
from sqlmodel import Field, Session, SQLModel, create_engine, select

ROUNDS, SECONDS, CLIENTS = 5, 3.0, 4
WORKERS, THREADS = 2, 8
SMALLEST = "QUIZ_BENCH_SMALLEST"


class Line(SQLModel, table=True):
    """The one row of the smallest page."""

    id: int | None = Field(default=None, primary_key=True)
    text: str


def smallest() -> Flask:
    """The smallest page that asks a database something."""
    engine = create_engine(f"sqlite:///{os.environ[SMALLEST]}")
    SQLModel.metadata.create_all(engine, tables=[Line.__table__])  # type: ignore[attr-defined]
    with Session(engine) as session:
        session.add(Line(text="Hello"))
        session.commit()
    app = Flask(__name__)

    @app.get("/")
    def page() -> str:
        with Session(engine) as session:
            line = session.exec(select(Line).limit(1)).one()
            return f"<!doctype html><title>Page</title><p>{line.text}</p>"

    return app


@dataclass(frozen=True)
class Target:
    """A page to ask for."""

    name: str
    port: int
    path: str
    cookie: str = ""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as stack:
        plain = stack.enter_context(served_smallest(Path(folder)))
        quiz = stack.enter_context(served_quiz(Path(folder)))
        rates: dict[str, list[float]] = {plain.name: [], quiz.name: []}
        waits: dict[str, list[float]] = {plain.name: [], quiz.name: []}
        for target in (plain, quiz):
            load(target, 1.0)
        for _ in range(ROUNDS):
            for target in (plain, quiz):
                times = load(target, SECONDS)
                rates[target.name].append(len(times) / SECONDS)
                waits[target.name].append(1000 * statistics.median(times))
    for name, values in rates.items():
        wait = statistics.median(waits[name])
        print(f"{name}: {statistics.median(values):.0f} requests a second, {wait:.1f} ms")
    ratio = statistics.median(rates[plain.name]) / statistics.median(rates[quiz.name])
    print(f"ratio {ratio:.1f}")


def load(target: Target, seconds: float) -> list[float]:
    """Ask for a page over and over with several clients; the seconds that each answer took."""
    times: list[float] = []
    end = time.perf_counter() + seconds

    def ask() -> None:
        connection = http.client.HTTPConnection("127.0.0.1", target.port, timeout=30)
        while (start := time.perf_counter()) < end:
            connection.request("GET", target.path, headers={"Cookie": target.cookie})
            answer = connection.getresponse()
            answer.read()
            if answer.status != 200:
                raise SystemExit(f"{target.name} answered {answer.status}")
            times.append(time.perf_counter() - start)
        connection.close()

    clients = [threading.Thread(target=ask) for _ in range(CLIENTS)]
    for client in clients:
        client.start()
    for client in clients:
        client.join()
    return times


@contextlib.contextmanager
def served_smallest(folder: Path) -> Iterator[Target]:
    arguments = ["-m", "gunicorn", "--bind", "127.0.0.1:0", "--workers", str(WORKERS)]
    arguments += ["--worker-class", "gthread", "--threads", str(THREADS), "page:smallest()"]
    (folder / "plain").mkdir()
    environment = {SMALLEST: str(folder / "plain" / "plain.db")}
    with running(
        arguments, environment, folder, r"Listening at: http://127\.0\.0\.1:(\d+)"
    ) as port:
        yield Target("smallest page", port, "/")


@contextlib.contextmanager
def served_quiz(folder: Path) -> Iterator[Target]:
    environment = {
        "DATABASE_URL": f"sqlite:///{folder / 'quiz.db'}",
        "QUIZAPP_INSTANCE": str(folder),
        "QUIZAPP_WORKERS": str(WORKERS),
        "QUIZAPP_THREADS": str(THREADS),
    }
    arguments = ["-c", "from quizapp.cli import main; main()", "demo", "--port", "0"]
    with running(arguments, environment, folder, r"Serving at http://127\.0\.0\.1:(\d+)/") as port:
        yield in_an_attempt(port)


@contextlib.contextmanager
def running(
    arguments: list[str], environment: dict[str, str], folder: Path, pattern: str
) -> Iterator[int]:
    """Start a server and wait until it says at which port it listens."""
    log = folder / f"{len(list(folder.iterdir()))}.log"
    with log.open("w") as output:
        process = subprocess.Popen(
            [sys.executable, *arguments],
            cwd=Path(__file__).parent,
            env={**os.environ, **environment},
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        for _ in range(1200):
            if match := re.search(pattern, log.read_text()):
                yield int(match.group(1))
                return
            if process.poll() is not None:
                break
            time.sleep(0.1)
        raise SystemExit(f"The server did not start:\n{log.read_text()}")
    finally:
        process.terminate()
        process.wait(20)


def in_an_attempt(port: int) -> Target:
    """Begin an attempt as a guest, as a browser would; its first question is the page."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    cookies: dict[str, str] = {}

    def ask(method: str, path: str, form: dict[str, str] | None = None) -> tuple[str, str]:
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in cookies.items())}
        if form is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        connection.request(method, path, urllib.parse.urlencode(form or {}), headers)
        answer = connection.getresponse()
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                key, _, rest = value.partition("=")
                cookies[key] = rest.partition(";")[0]
        return answer.read().decode(), answer.getheader("Location") or path

    home, _ = ask("GET", "/")
    for path in re.findall(r'href="(/quizzes/\d+)"', home):
        page, _ = ask("GET", path)
        token = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', page)
        if token and 'name="name"' in page:
            _, place = ask("POST", f"{path}/attempts", {"csrf_token": token[1], "name": "Guest"})
            _, place = ask("GET", urllib.parse.urlsplit(place).path)
            cookie = "; ".join(f"{name}={value}" for name, value in cookies.items())
            return Target("quiz page", port, urllib.parse.urlsplit(place).path, cookie)
    raise SystemExit("No quiz of the demo is open to guests.")


if __name__ == "__main__":
    main()
