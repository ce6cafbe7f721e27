"""How far a command has come: a moving bar for people, lines for files."""

from __future__ import annotations

import io

from quizapp.progress import Progress


class Terminal(io.StringIO):
    """A stream that somebody watches."""

    def isatty(self) -> bool:
        """Say that somebody does."""
        return True


def run(stream: io.StringIO) -> list[str]:
    progress = Progress(2, stream)
    progress("Reading")
    progress("Building")
    progress.end("Ready")
    return stream.getvalue().splitlines()


def test_where_nobody_watches_each_stage_is_a_line() -> None:
    first, second, last = run(io.StringIO())
    assert first == f"[{' ' * 24}] Reading …"
    assert second == f"[{'#' * 12}{' ' * 12}] Building …"
    assert last.startswith(f"[{'#' * 24}] Ready (")


def test_on_a_terminal_one_line_is_written_over() -> None:
    written = "".join(run(terminal := Terminal()))
    assert terminal.getvalue().count("\n") == 1
    assert terminal.getvalue().count("\r\033[K") == 3
    assert "Ready (" in written


def test_more_stages_than_expected_fill_the_bar_only() -> None:
    stream = io.StringIO()
    progress = Progress(1, stream)
    for stage in ("One", "Two", "Three"):
        progress(stage)
    assert stream.getvalue().splitlines()[-1] == f"[{'#' * 24}] Three …"
