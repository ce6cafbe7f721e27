"""What every command of the project shares: one-line errors, statuses, and common arguments."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from typing import NoReturn

from questions.errors import QuestionsError
from questions.model.dates import Day, HistoricalDate


class Parser(argparse.ArgumentParser):
    """A parser that says in one line what is wrong."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong, and end with status 2."""
        self.exit(2, f"{self.prog}: {message} (see {self.prog} --help)\n")


def day(text: str) -> HistoricalDate:
    """An argument of the form YYYY-MM-DD."""
    try:
        return HistoricalDate.on(Day.parse(text))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no day: {error}") from error


def count(text: str) -> int:
    """An argument that is a whole number of 1 or more."""
    if not (text.isascii() and text.isdigit()) or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number of 1 or more")
    return int(text)


def run(name: str, task: Callable[[], int | None]) -> int:
    """Run a command's task; the status is the task's, 1 for what cannot be done, 130 when stopped.

    Args:
        name: The command, for messages.
        task: Does the work; its `QuestionsError`s and `OSError`s become one line each.
    """
    try:
        status = task() or 0
        sys.stdout.flush()
    except QuestionsError as error:
        return fail(name, str(error))
    except BrokenPipeError:
        # Whoever read the output has seen enough; Python must not complain of it at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return fail(name, "Stopped.", status=130)
    except OSError as error:
        return fail(name, f"{error.filename or 'A file'}: {error.strerror or error}.")
    return status


def fail(name: str, message: str, *, status: int = 1) -> int:
    """Say in one line what was wrong, and return the status."""
    print(f"{name}: {' '.join(message.split())}", file=sys.stderr)
    return status
