"""How far a long command has come, on standard error."""

from __future__ import annotations

import sys
import time
from typing import TextIO

WIDTH = 24


class Progress:
    """A bar that moves on with each stage; where nobody watches, a line for each stage.

    Args:
        stages: How many stages there are.
        stream: Where to write.
    """

    def __init__(self, stages: int, stream: TextIO | None = None) -> None:
        self.stages = stages
        self.stream = stream or sys.stderr
        self.done = -1
        self.began = time.monotonic()

    def __call__(self, stage: str) -> None:
        """Begin the next stage."""
        self.done += 1
        self._show(f"{stage} …")

    def end(self, words: str) -> None:
        """Say what came of it all."""
        self.done = self.stages
        seconds = time.monotonic() - self.began
        self._show(f"{words} ({seconds:.1f} s)")
        if self.stream.isatty():
            self.stream.write("\n")

    def _show(self, words: str) -> None:
        full = WIDTH * min(self.done, self.stages) // self.stages
        line = f"[{'#' * full}{' ' * (WIDTH - full)}] {words}"
        self.stream.write(f"\r\033[K{line}" if self.stream.isatty() else f"{line}\n")
        self.stream.flush()
