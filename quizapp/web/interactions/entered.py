"""What a form holds for a question, whichever its interaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Entered:
    """What a form holds for a question.

    Attributes:
        tokens: The answer, or None where nothing was answered or it is not whole.
        places: For an ordering: the place that was typed, by the token of the event.
        problem: What keeps it from being an answer, in a sentence; "" where nothing does.
        wrong: The tokens of the events that the problem is about.
    """

    tokens: tuple[str, ...] | None
    places: Mapping[str, str] = field(default_factory=dict)
    problem: str = ""
    wrong: frozenset[str] = frozenset()
