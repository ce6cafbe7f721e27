"""What goes out to other systems, what stays behind, and what comes back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from questions.model.articles import Article
from questions.model.items import Item


class Part(StrEnum):
    """What of a paper to write: what takers get, what the teacher keeps, or both."""

    ALL = "all"
    QUESTIONS = "questions"
    KEY = "key"


class Paper(StrEnum):
    """The size of a sheet."""

    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOptions:
    """What a teacher may choose; a format heeds what it carries.

    Attributes:
        orderings_as_choice: Whether to ask for the right order by multiple choice where a format
            has no ordering items; they are left out otherwise.
        feedback: Whether reasons, explanation, evidence and dates go along.
        shuffle: Whether the system shall shuffle options that have no natural order.
        points: What an item is worth.
        forms: How many forms of a paper, each in another order: 1, or 2 for A and B.
        part: What of a paper to write.
        paper: The size of its sheets.
        libraries: A folder with the libraries of H5P to pack, or None for sites that have them.
        articles: What evidence is cited from, by name; others are cited by their name alone.

    Raises:
        ValueError: The points or forms are beyond their bounds.
    """

    orderings_as_choice: bool = False
    feedback: bool = True
    shuffle: bool = False
    points: int = 1
    forms: int = 1
    part: Part = Part.ALL
    paper: Paper = Paper.A4
    libraries: Path | None = None
    articles: Mapping[str, Article] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not 1 <= self.points <= 100:
            raise ValueError(f"{self.points} points are not between 1 and 100")
        if self.forms not in (1, 2):
            raise ValueError(f"there may be 1 form or 2, not {self.forms}")


PLAIN = ExportOptions()
"""Everything that a format carries, and nothing of one's own choice."""


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
        points: What an item is worth.
        shuffle: That options shall be shuffled.
        forms: Several forms of one paper, on sheets of a chosen size, with the key apart.
        libraries: The programs that show the items.
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
    points: bool = False
    shuffle: bool = False
    forms: bool = False
    libraries: bool = False
    note: str = ""


BARE = Carries(
    ordering=False,
    reasons=False,
    explanation=False,
    evidence=False,
    dates=False,
    difficulty=False,
    tags=False,
)
"""Stem, options and key, and nothing else."""


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
class Remark:
    """What a teacher should know of an item that a format did take.

    Attributes:
        item: The item's id.
        text: The matter, in a sentence.
    """

    item: str
    text: str


@dataclass(frozen=True, slots=True)
class Export:
    """Items as a file for another system; the same items give the same bytes.

    Attributes:
        data: The content of the file.
        left_out: The items that are not in it.
        suffix: How its name should end where that is not the format's suffix; "".
        remarks: What should be known of items that are in it.
    """

    data: bytes
    left_out: tuple[LeftOut, ...] = ()
    suffix: str = ""
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """A part of a file that could not be read as an item.

    Attributes:
        place: Where it stands: "line 12", "item 3".
        reason: What is wrong, in a sentence.
        source: The part as it stands in the file, so that nothing is lost; "" where it has no text.
    """

    place: str
    reason: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Import:
    """What a reader made of a file: the items, and what could not be read."""

    items: tuple[Item, ...]
    problems: tuple[Problem, ...] = ()
