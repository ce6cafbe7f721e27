"""The words of a text that tell something, so that two texts can be compared by what they say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from questions.world.spelling import plain

WORD = re.compile(r"[\w’'-]+")
# Words that say nothing about what a question asks.
_EMPTY = frozenset(
    (
        "a an the of in on at to for from by with as and or is are was were be been being has have "
        "had do does did which what who whom whose when where why how many much year date month "
        "day country city organisation organization person people place state name its their his "
        "her it that this these those first last new one most"
    ).split()
)
_ENDINGS = ("isation", "ization", "ments", "ment", "ing", "ies", "ied", "ed", "es", "s", "e")
_SHORTEST = 4


@lru_cache(maxsize=16_384)
def telling(text: str) -> frozenset[str]:
    """The telling words of a text, cut to what inflection leaves alone."""
    words = (plain(word).casefold().removesuffix("'s") for word in WORD.findall(text))
    return frozenset(trunk(word) for word in words if word and word not in _EMPTY)


@lru_cache(maxsize=65_536)
def trunk(word: str) -> str:
    """A word without its inflection, roughly: "established" and "establish" give one trunk."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word[: -len(ending)]
    return word


def holds(text: str, name: str) -> bool:
    """Whether a name stands in a text as whole words."""
    return next(offsets(text, name), None) is not None


def offsets(text: str, name: str) -> Iterator[int]:
    """Where a name stands in a text as whole words."""
    at = text.find(name) if name else -1
    while at >= 0:
        end = at + len(name)
        if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
            yield at
        at = text.find(name, end)
