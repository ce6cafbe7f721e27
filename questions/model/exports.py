"""What goes out to other systems, what stays behind, and what comes back."""

from __future__ import annotations

from dataclasses import dataclass

from questions.model.items import Item


@dataclass(frozen=True, slots=True)
class Carries:
    """What a format has a place for.

    Attributes:
        choice: Multiple-choice items.
        ordering: Ordering items, as such.
        reasons: Why each option is right or wrong, shown to who chose it.
        explanation: The explanation of the item.
        evidence: The words of the articles that back up the key.
        dates: The dates of the events of an ordering item.
        difficulty: The estimated difficulty.
        tags: The tags.
        note: In a sentence, what a teacher should know; "".
    """

    choice: bool = True
    ordering: bool = True
    reasons: bool = True
    explanation: bool = True
    evidence: bool = True
    dates: bool = True
    difficulty: bool = True
    tags: bool = True
    note: str = ""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An item that a format could not take.

    Attributes:
        item: The item's id.
        reason: Why, in a sentence that also says what to do.
    """

    item: str
    reason: str


@dataclass(frozen=True, slots=True)
class Export:
    """Items as a file for another system; the same items give the same bytes.

    Attributes:
        data: The content of the file.
        left_out: The items that are not in it.
    """

    data: bytes
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """A part of a file that could not be read as an item.

    Attributes:
        place: Where it stands: "line 12", "item 3".
        reason: What is wrong, in a sentence.
    """

    place: str
    reason: str


@dataclass(frozen=True, slots=True)
class Import:
    """What a reader made of a file: the items, and what could not be read."""

    items: tuple[Item, ...]
    problems: tuple[Problem, ...] = ()
