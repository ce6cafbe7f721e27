"""Roles with one word of a row exchanged for the others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from questions.distractors.things import with_article

OF = re.compile(r"(?P<office>(?:the )?[\w' -]+?) (?P<link>of|for|at|to) (?P<whole>.+)")
"""What an office is of: "the head", "of", "Norway's coastguard"."""


def swapped(role: str, names: Sequence[str], place: str) -> Iterator[str]:
    """A role with one name of a row exchanged for the others, where it stands as `place` says."""
    match = row(tuple(names), place).search(role)
    if match is None:
        return
    start, end = match.span(1)
    if f"{role[:start]}{role[end:]}".strip():
        others = (one for one in names if one != match.group(1))
        yield from (agreeing(f"{role[:start]}{one}{role[end:]}") for one in others)


@cache
def row(names: tuple[str, ...], place: str) -> re.Pattern[str]:
    """The words of a row, the longest first, where they stand as `place` says."""
    longest_first = sorted(names, key=len, reverse=True)
    return re.compile(place.format(name="|".join(map(re.escape, longest_first))))


def agreeing(role: str) -> str:
    """A role with "a" or "an" as its next word wants it."""
    match = re.match(r"an? (?=\w)", role)
    return with_article(role[match.end() :]) if match else role
