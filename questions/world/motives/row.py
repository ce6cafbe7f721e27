"""One reason of somebody's, and how rows of them are written."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Motive:
    """A reason of somebody's.

    Attributes:
        theme: What it has to do with: "money", "law".
        words: What stands behind "because", or behind "because of".
        tail: Words that may follow, or "".
    """

    theme: str
    words: str
    tail: str = ""


def rows(text: str) -> tuple[Motive, ...]:
    """The reasons of a text, one a line."""
    lines = (line.strip().partition(": ") for line in text.strip().splitlines())
    split = ((theme, *words.partition(" + ")) for theme, _, words in lines)
    return tuple(Motive(theme, words, tail) for theme, words, _, tail in split)
