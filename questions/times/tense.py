"""Whether the words around a date look ahead or back."""

from __future__ import annotations

import re

_AHEAD = re.compile(
    r"\b(?:will|shall|won['’]t|'ll|would|(?:is|are|was|were|be|been)(?: also| now| still| "
    r"currently)? (?:set|due|scheduled|expected|"
    r"slated|planned|planning|going|likely|to|supposed|able)|plans?|planned|planning|"
    r"scheduled|due|intends?|hopes?|expects?|"
    r"expected|aims?|until|deadline|upcoming|may|might|could|should|from now|ahead of)\b",
    re.IGNORECASE,
)
_PROGRESSIVE = re.compile(r"\b(?:is|are) (?:\w+ )?\w+ing\b")
_BACK = re.compile(
    r"\b(?:said|told|announced|reported|added|was|were|had|has|have|did|since|\w{2,}ed|"
    r"came|went|took|began|"
    r"became|rose|fell|won|lost|left|met|held|made|gave|saw|got|found|hit|led|ran|died|"
    r"sent|spoke|wrote)\b"
)
_BOUNDARY = re.compile(r"[.!?;:\n](?:[\s\"'”’)]|$)")


def clause_before(text: str, start: int, *, reach: int = 160) -> str:
    """The words of the sentence before an offset, at most `reach` characters."""
    window = text[max(0, start - reach) : start]
    cut = 0
    for boundary in _BOUNDARY.finditer(window):
        cut = boundary.end()
    return window[cut:]


def clause_after(text: str, end: int, *, reach: int = 80) -> str:
    """The words of the sentence behind an offset, at most `reach` characters."""
    window = text[end : end + reach]
    boundary = _BOUNDARY.search(window)
    return window[: boundary.start()] if boundary else window


def looks_ahead(text: str, start: int, end: int) -> bool:
    """Whether the clause of a date speaks of the time to come.

    The nearest cue counts: in "said that it will close on Monday" that is "will".
    """
    before = clause_before(text, start)
    ahead = [cue.end() for cue in _AHEAD.finditer(before)]
    ahead += [cue.end() for cue in _PROGRESSIVE.finditer(before)]
    back = [cue.end() for cue in _BACK.finditer(before)]
    if ahead or back:
        return max(ahead, default=-1) >= max(back, default=-1) and bool(ahead)
    after = clause_after(text, end)
    first = _AHEAD.search(after)
    behind = _BACK.search(after)
    return first is not None and (behind is None or first.start() < behind.start())
