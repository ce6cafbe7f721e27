"""The errors that the library raises, each a sentence for its reader.

A message says what was wrong, where, and what to do. Expected problems (a finding, an item that
an export leaves out) are values and not errors.
"""

from __future__ import annotations


class QuestionsError(Exception):
    """Anything that the library refuses, with a sentence that a user can act on."""


class SourceError(QuestionsError):
    """A file or page cannot be read as an article.

    Args:
        path: The file as the user named it.
        reason: What was wrong and what to do, without a final full stop.
        line: The line of the problem, counted from 1, where one line is to blame.
    """

    def __init__(self, path: object, reason: str, *, line: int | None = None) -> None:
        where = f"{path}, line {line}" if line else f"{path}"
        super().__init__(f"{where}: {reason}.")
        self.path = str(path)
        self.line = line
        self.reason = reason


class WireError(QuestionsError):
    """A record is not an item in the project's JSON form."""


class ModelMissing(QuestionsError):  # noqa: N818 - it reads as the sentence it is
    """The language model is not installed, or is not the one that the rules were written for."""


class UsageError(QuestionsError):
    """A command or function was asked for something that does not exist."""
