"""Where clauses and sentences end: not at the points of "6 p.m. on Friday" or "Dec. 3"."""

from __future__ import annotations

import re
from collections.abc import Iterator

_BOUNDARY = re.compile(r"[.!?;:\n](?:[\s\"'”’)]|$)")
_SHORT = re.compile(
    r"(?:\b[ap]\.?m|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|Prof|Inc|Corp|Co|Cos|Ltd|"
    r"Bros|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|"
    r"Sun)|\b[A-Z](?:\.[A-Z]){0,3})\Z"
)
_LONGEST_SHORT = 8
# With these a sentence begins even behind an abbreviation.
_OPENER = re.compile(
    r"\s+[\"“‘']?(?:The|An?|It|He|She|They|We|I|In|On|At|But|And|That|This|These|Those|His|Her|Its|"
    r"Their|Our|After|Before|When|While|If|For|As|By|With|Since|Some|Many|Most|There|No|Both|"
    r"Police|Officials|About|More|One|Two|Three)\b"
)


def ends(text: str, start: int, end: int, *, clauses: bool = True) -> Iterator[int]:
    """The offsets behind the ends of sentences between two offsets, and of clauses that they join.

    Clauses are joined by a colon or a semicolon.
    """
    for boundary in _BOUNDARY.finditer(text, start, end):
        if _ends_here(text, boundary.start(), clauses=clauses):
            yield boundary.end()


def begin(text: str, start: int, end: int, *, clauses: bool = True) -> int:
    """Where the sentence or clause begins that goes on at `end`: at `start` or behind it."""
    for boundary in reversed(list(_BOUNDARY.finditer(text, start, end))):
        if _ends_here(text, boundary.start(), clauses=clauses):
            return boundary.end()
    return start


def _ends_here(text: str, at: int, *, clauses: bool) -> bool:
    mark = text[at]
    if mark == ".":
        return not _is_abbreviation(text, at)
    return clauses or mark not in ";:"


def _is_abbreviation(text: str, point: int) -> bool:
    """Whether a point shortens a word and ends nothing."""
    if not _SHORT.search(text, max(0, point - _LONGEST_SHORT), point):
        return False
    return not _OPENER.match(text, point + 1)
