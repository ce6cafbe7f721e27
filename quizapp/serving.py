"""Serving the app with gunicorn."""

from __future__ import annotations

import errno
import gc
import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from quizapp import create_app, working
from quizapp.errors import StartError
from quizapp.settings import Settings

if TYPE_CHECKING:
    from flask import Flask


@contextmanager
def reserved(settings: Settings) -> Iterator[socket.socket]:
    """Hold the address to serve at, before any work is done; connections are not yet accepted.

    Raises:
        StartError: The port is in use, or the address cannot be had.
    """
    try:
        family, *_, address = socket.getaddrinfo(
            settings.host, settings.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
    except OSError as error:
        raise StartError(_refusal(settings, error)) from error
    with socket.socket(family, socket.SOCK_STREAM) as held:
        try:
            held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            held.bind(address)
        except OSError as error:
            raise StartError(_refusal(settings, error)) from error
        yield held


def _refusal(settings: Settings, error: OSError) -> str:
    host, port = settings.host, settings.port
    if error.errno == errno.EADDRINUSE:
        return f"Port {port} of {host} is in use; choose another one with --port or QUIZAPP_PORT."
    return f"The app cannot listen at {host}, port {port}: {error.strerror or error}."


def address_of(held: socket.socket) -> str:
    """The address for a browser."""
    host, port = held.getsockname()[:2]
    if host in {"0.0.0.0", "::", "127.0.0.1", "::1"}:  # noqa: S104 - compared, not listened at
        host = "localhost" if host != "127.0.0.1" else host
    return f"http://{f'[{host}]' if ':' in host else host}:{port}/"


def serve(settings: Settings, held: socket.socket, *, tell: Callable[[str], None]) -> None:
    """Serve until the process is told to stop.

    Args:
        settings: How the app runs.
        held: The address, as `reserved` gave it.
        tell: Hears a sentence when the app is there.

    Raises:
        StartError: This system has no fork, which gunicorn needs.
    """
    try:
        # Here and not above: where there is no fork, importing it fails.
        from gunicorn.app.base import BaseApplication  # noqa: PLC0415
    except ImportError as error:
        raise StartError(
            "Serving needs a system with fork, such as Linux, macOS or WSL; elsewhere, run "
            "create_app() of the package quizapp with a WSGI server for that system."
        ) from error

    from quizapp import web  # noqa: PLC0415 - it brings Flask, as in create_app

    app = create_app(replace(settings, port=held.getsockname()[1]))
    try:
        held.listen(2048)
    except OSError as error:
        raise StartError(_refusal(settings, error)) from error

    web.warm(app)
    settle_memory()

    class Server(BaseApplication):  # type: ignore[misc] # gunicorn has no types
        def load_config(self) -> None:
            for name, value in _options(settings, held, tell).items():
                self.cfg.set(name, value)

        def load(self) -> Flask:
            return app

    Server().run()


def settle_memory() -> None:
    """Let the processes that serve look through less memory, less often; an eighth of their time.

    What is loaded by now stays until the end, and pages make little that only a collection frees.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(25_000, 20, 50)


def _options(
    settings: Settings, held: socket.socket, tell: Callable[[str], None]
) -> dict[str, Any]:
    address = address_of(held)

    beside: list[subprocess.Popen[bytes]] = []

    def begun(_server: object) -> None:
        beside.append(working.look_after(settings))
        tell(f"Serving at {address} (Ctrl-C ends it)")

    def ended(_server: object) -> None:
        for process in beside:
            process.terminate()

    return {
        "bind": [f"fd://{held.detach()}"],
        "workers": settings.workers,
        "threads": settings.threads,
        "worker_class": "gthread",
        "loglevel": "warning",
        "graceful_timeout": 10,
        "when_ready": begun,
        "on_exit": ended,
    }
