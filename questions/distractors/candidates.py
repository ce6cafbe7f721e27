"""What is asked of the search for distractors, and what it considers."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from questions.model.facts import Fact, Kind, Mention

# Cumulated shares of having none, one, two or three of three near values below the key.
_BELOW = (0.2, 0.5, 0.8, 1.0)


@dataclass(frozen=True, slots=True)
class Wanted:
    """The key for which distractors are sought.

    Attributes:
        stem: The question as it will be asked; its words restrict what fits.
        key: The right answer, as it will be shown.
        fact: The fact that the question asks about.
    """

    stem: str
    key: Mention
    fact: Fact


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible distractor.

    Attributes:
        text: What a taker would read.
        kind: What it is.
        origin: Where it comes from: "passage", "article", "library", "gazetteer" or "near value".
        why: Why it is wrong, in a sentence for the taker.
        fit: How well it suits, higher is better; compared within one origin.
        mention: Where an article names it; None for other origins.
    """

    text: str
    kind: Kind
    origin: str
    why: str
    fit: float = 0.0
    mention: Mention | None = None


def draw(seed: int, *parts: object) -> float:
    """A number from 0 to 1 that depends on the seed and the parts alone, on every machine."""
    text = "\x1f".join(str(part) for part in (seed, *parts))
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8]) / 2**64


def draw_below(seed: int, stem: str) -> int:
    """How many of three near values shall lie below the key.

    Mostly some lie on either side, yet no place of the key is so rare that it could be ruled out.
    """
    drawn = draw(seed, stem, "below")
    return next(count for count, share in enumerate(_BELOW) if drawn <= share)
