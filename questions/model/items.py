"""Items: a stem, an interaction, and the evidence for the key."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from questions.model.articles import Evidence
from questions.model.dates import HistoricalDate


@dataclass(frozen=True, slots=True)
class Option:
    """One answer that a multiple-choice item offers.

    Attributes:
        text: What a taker reads.
        correct: Whether it is the key.
        why: Why it is right or wrong, in a sentence for the taker; "" where nobody said.
        origin: Where a distractor came from ("article", "library", "gazetteer", "near value" …);
            "" for a key or where unknown.
    """

    text: str
    correct: bool = False
    why: str = ""
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """Options of which exactly one is the key, in the order in which they are shown.

    Raises:
        ValueError: There are fewer than two options.
    """

    options: tuple[Option, ...]

    def __post_init__(self) -> None:
        if len(self.options) < 2:
            raise ValueError("a choice needs two options or more")

    @property
    def keys(self) -> tuple[Option, ...]:
        """The options marked as correct: one in a sound item, whatever a flawed one brings."""
        return tuple(option for option in self.options if option.correct)

    @property
    def key(self) -> Option:
        """The one correct option.

        Raises:
            ValueError: No option, or more than one, is marked as correct.
        """
        if len(self.keys) != 1:
            raise ValueError(f"{len(self.keys)} options are marked as correct instead of one")
        return self.keys[0]

    @property
    def distractors(self) -> tuple[Option, ...]:
        """The options that are not correct."""
        return tuple(option for option in self.options if not option.correct)


@dataclass(frozen=True, slots=True)
class Entry:
    """One event of an ordering item.

    Attributes:
        text: The event in words that hold no date.
        date: When it happened; None only in an item that somebody else wrote without dates.
        evidence: The sentences that state the event and its date.
    """

    text: str
    date: HistoricalDate | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Ordering:
    """Events in the right order, earliest first.

    Raises:
        ValueError: There are fewer than two events.
    """

    entries: tuple[Entry, ...]

    def __post_init__(self) -> None:
        if len(self.entries) < 2:
            raise ValueError("an ordering needs two events or more")

    @property
    def is_certain(self) -> bool:
        """Whether each event ended before the next began."""
        dates = [entry.date for entry in self.entries]
        return all(
            first is not None and second is not None and first.definitely_before(second)
            for first, second in pairwise(dates)
        )


Interaction: TypeAlias = Choice | Ordering


@dataclass(frozen=True, slots=True)
class Item:
    """A question with its key and the evidence for it.

    Attributes:
        kind: What is asked ("person", "place", "organisation", "date", "number", "money",
            "ordering" …).
        stem: The question.
        interaction: How it is answered.
        evidence: The words of the articles that back up the key.
        explanation: What a taker reads after answering.
        difficulty: Estimated share of takers who will miss it, 0 to 1; None where unknown.
        tags: Subjects, sorted.

    Raises:
        ValueError: The stem is empty or the difficulty is no share.
    """

    kind: str
    stem: str
    interaction: Interaction
    evidence: tuple[Evidence, ...] = ()
    explanation: str = ""
    difficulty: float | None = None
    tags: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.stem.strip():
            raise ValueError("an item needs a stem")
        if self.difficulty is not None and not 0 <= self.difficulty <= 1:
            raise ValueError(f"difficulty {self.difficulty} is not between 0 and 1")

    @property
    def all_evidence(self) -> tuple[Evidence, ...]:
        """The evidence of the item and of its events, each once."""
        found = list(self.evidence)
        if isinstance(self.interaction, Ordering):
            found += [piece for entry in self.interaction.entries for piece in entry.evidence]
        return tuple(dict.fromkeys(found))
