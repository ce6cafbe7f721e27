"""What is asked of the search for distractors, and what it considers."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from questions.model.facts import Fact, Kind, Mention

INVENTED = "invented name"


@dataclass(frozen=True, slots=True)
class Wanted:
    """The key for which distractors are sought.

    Attributes:
        stem: The question as it will be asked; its words restrict what fits.
        key: The right answer, as it will be shown.
        fact: The fact that the question asks about.
        sort: By which sort a place or a body is asked for ("supermarket chain"), where the world
            does not tell it by the key's name; or "".
    """

    stem: str
    key: Mention
    fact: Fact
    sort: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible distractor.

    Attributes:
        text: What a taker would read.
        kind: What it is.
        origin: Where it comes from: "passage", "article", "library", "gazetteer", "near value" or
            `INVENTED`.
        why: Why it is wrong, in a sentence for the taker.
        fit: How well it suits, higher is better; compared within one origin.
        mention: Where an article names it; None for other origins.
        side: -1 for a value below the key, 1 for one above it; 0 where that is not told.
    """

    text: str
    kind: Kind
    origin: str
    why: str
    fit: float = 0.0
    mention: Mention | None = None
    side: int = 0


def draw(seed: int, *parts: object) -> float:
    """A number from 0 to 1 that depends on the seed and the parts alone, on every machine."""
    text = "\x1f".join(str(part) for part in (seed, *parts))
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8]) / 2**64
