"""What changed from one wording of an item to another, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal, assert_never

from questions.model.items import Choice, Entry, Item, Ordering
from questions.times import wording
from quizapp.sentences import said

_WORD = re.compile(r"\s+|\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words that both wordings have, or only one of them."""

    text: str
    change: Literal["same", "added", "gone"]


@dataclass(frozen=True, slots=True)
class Difference:
    """A part of an item that changed.

    Attributes:
        part: Which part, in words.
        pieces: The old and the new words of it, in order.
    """

    part: str
    pieces: tuple[Piece, ...]


def between(old: Item, new: Item) -> tuple[Difference, ...]:
    """The parts that differ; nothing where the two are the same."""
    before, after = dict(_parts(old)), dict(_parts(new))
    return tuple(
        Difference(part, tuple(pieces(before.get(part, ""), after.get(part, ""))))
        for part in dict.fromkeys([*before, *after])
        if before.get(part, "") != after.get(part, "")
    )


def pieces(old: str, new: str) -> Iterator[Piece]:
    """Two texts laid over each other, word by word."""
    before, after = _WORD.findall(old), _WORD.findall(new)
    for act, start, end, first, last in SequenceMatcher(
        None, before, after, autojunk=False
    ).get_opcodes():
        if act == "equal":
            yield Piece("".join(before[start:end]), "same")
            continue
        if end > start:
            yield Piece("".join(before[start:end]), "gone")
        if last > first:
            yield Piece("".join(after[first:last]), "added")


def _parts(item: Item) -> Iterator[tuple[str, str]]:
    yield said("Question"), item.stem
    match item.interaction:
        case Choice(options):
            yield said("Key"), " / ".join(option.text for option in options if option.correct)
            for number, option in enumerate(options, 1):
                yield said("Option %(number)s", number=number), option.text
                yield said("Reason of option %(number)s", number=number), option.why
        case Ordering(entries):
            for number, entry in enumerate(entries, 1):
                yield said("Event %(number)s", number=number), _event(entry)
        case _:
            assert_never(item.interaction)
    yield said("Explanation"), item.explanation
    yield said("Evidence"), "\n".join(f"{each.article}: {each.quote}" for each in item.all_evidence)
    yield said("Kind"), item.kind
    yield said("Subjects"), ", ".join(item.tags)
    yield said("Difficulty"), "" if item.difficulty is None else f"{item.difficulty:.0%}"


def _event(entry: Entry) -> str:
    return f"{entry.text} ({wording.write(entry.date)})" if entry.date else entry.text
