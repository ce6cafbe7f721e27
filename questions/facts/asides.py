"""Figures that a sentence only sets beside its own: "…, up from 120 in 2015"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Token

HEDGE = r"(?:(?:about|around|almost|nearly|roughly|some|only|just|just over|just under) )?"
BESIDE = (
    r"(?:(?:,| –| —| -|\()? ?(?<!is )(?<!are )(?<!was )(?<!were )(?<!been )(?<!be )"
    r"(?:up from|down from|compared (?:with|to))|(?:,| –| —) against)"
)
_ASIDE = re.compile(rf"{BESIDE} {HEDGE}(?=[$£€]?\d)(?:[^,;:()–—]|,(?=\d))*")
# ", two of them with heated floors": told of a part of those that the sentence counts.
_OF_THEM = re.compile(r"(?:,| –| —) (?:[\w-]+ ){1,3}of (?:them|these|those|which|whom) [^,;:()–—]*")


def spans(text: str) -> Iterator[tuple[int, int]]:
    """From where to where a sentence sets figures beside others, or tells of some of them."""
    if "from" in text or "compared" in text or "against" in text:
        yield from (match.span() for match in _ASIDE.finditer(text))
    if ", " in text and " of " in text:
        yield from (match.span() for match in _OF_THEM.finditer(text))


def holds(text: str, at: int) -> bool:
    """Whether a place of a sentence lies where it sets figures beside others."""
    return any(start <= at < end for start, end in spans(text))


def hold(aside: Sequence[tuple[int, int]], head: Token) -> bool:
    """Whether a constituent is, or belongs to, a figure that is only set beside another."""
    first = head.left_edge
    at = first.idx - head.sent.start_char
    return any(start <= at + len(first) and at < end for start, end in aside)
