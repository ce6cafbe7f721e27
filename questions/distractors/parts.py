"""Parts of one whole in words: "a third", "two-thirds"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from questions.distractors.candidates import Candidate, Wanted
from questions.world.quantities import Figure

_HALF = "half"
# What stands beside "half", which is of neither make.
_BESIDE_HALF = ("a third", "two-thirds", "a quarter", "three-quarters")
_PARTS = {
    "a tenth": Decimal("0.1"),
    "a fifth": Decimal("0.2"),
    "a quarter": Decimal("0.25"),
    "a third": Decimal(1) / 3,
    "a half": Decimal("0.5"),
    "two-fifths": Decimal("0.4"),
    "three-fifths": Decimal("0.6"),
    "two-thirds": Decimal(2) / 3,
    "three-quarters": Decimal("0.75"),
    "four-fifths": Decimal("0.8"),
    "nine-tenths": Decimal("0.9"),
}


def is_part(text: str) -> bool:
    """Whether a text is a part of one whole, in words: "a third", "two thirds"."""
    return text.lower() == _HALF or _as_listed(text) in _PARTS


def near(wanted: Wanted, figure: Figure) -> Iterator[Candidate]:
    """Other parts of the make of one, the nearest first.

    Beside "a third" stands "a quarter", beside "two thirds" "three quarters".
    """
    key = wanted.key.text
    if not is_part(key):
        return
    is_one = key.lower().startswith("a ")
    made = (one for one in _PARTS if one.startswith("a ") == is_one)
    chosen = _BESIDE_HALF if key.lower() == _HALF else made
    others = sorted(chosen, key=lambda one: abs(_PARTS[one] - figure.value))
    for place, part in enumerate(others):
        value = _PARTS[part]
        if part == _as_listed(key):
            continue
        text = part if is_one or "-" in key else part.replace("-", " ")
        why = f"The article gives another value: {key}."
        side = -1 if value < figure.value else 1
        yield Candidate(text, wanted.key.kind, "near value", why, fit=-place, side=side)


def _as_listed(text: str) -> str:
    words = text.lower().replace("-", " ").split()
    return (" " if words[:1] == ["a"] else "-").join(words)
