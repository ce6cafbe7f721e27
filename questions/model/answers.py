"""What a taker did, and what it earned."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Chosen:
    """The option that was chosen: its place among the item's options, from 0."""

    option: int


@dataclass(frozen=True, slots=True)
class Ordered:
    """The order that was given.

    Attributes:
        places: For each place from the first, the index of the entry put there; indices count the
            item's entries in their right order, so `(0, 1, 2)` is all right.
    """

    places: tuple[int, ...]


Response: TypeAlias = Chosen | Ordered


@dataclass(frozen=True, slots=True)
class Grade:
    """What a response earned.

    Attributes:
        share: The earned share of the item's marks, exactly, from 0 to 1.
        answered: Whether there was a response at all.
        why: One sentence that explains the share.
    """

    share: Fraction
    answered: bool
    why: str
