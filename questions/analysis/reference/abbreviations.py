"""Abbreviations with the names that a text says they are short for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from questions.world.abbreviations import is_common

_DEFINED = re.compile(r" \((?P<short>[A-Z]{2,6})(?=[),;])")
_NAMED = re.compile(r"\b[Tt]he (?P<name>[A-Z][\w’'-]+(?: (?:of|for|the|[A-Z][\w’'-]+)){1,6})")
_SHORT = re.compile(r"\b[A-Z]{3,6}\b")
_SMALL = frozenset("of the for and in on de".split())
_MARKS = (",", ".", ";", ":")
_MOST_WORDS = 10


def spelled_out(text: str) -> dict[str, str]:
    """The long forms by their abbreviations, where the text puts these in brackets behind them.

    Each letter of an abbreviation stands in its long form, in order, and the first one begins it
    (Schwartz and Hearst 2003). "The Coast Rescue Service (CRS)" spells out "CRS". Without brackets,
    it must be the only name with these initials.
    """
    found = _by_initials(text)
    in_brackets: dict[str, str] = {}
    for match in _DEFINED.finditer(text):
        short, line = match["short"], text[: match.start()].rpartition("\n")[2]
        long = "" if is_common(short) else _long_form(short, line.split()[-_MOST_WORDS:])
        if long:
            in_brackets.setdefault(short, long)
    return found | in_brackets


def _by_initials(text: str) -> dict[str, str]:
    """The names by those of their initials that stand in a text as a word."""
    shorts = {word for word in _SHORT.findall(text) if not is_common(word)}
    found: dict[str, set[str]] = {}
    for match in _NAMED.finditer(text):
        words = match["name"].split()
        for end in range(2, len(words) + 1):
            for short in _initials(words[:end]) & shorts:
                found.setdefault(short, set()).add(" ".join(words[:end]))
    return {short: next(iter(long)) for short, long in found.items() if len(long) == 1}


def _initials(words: Sequence[str]) -> frozenset[str]:
    """The initials of a name, with and without those of its small words."""
    if words[-1] in _SMALL:
        return frozenset()
    large = "".join(word[0] for word in words if word not in _SMALL)
    return frozenset((large, "".join(word[0] for word in words).upper()))


def _long_form(short: str, words: Sequence[str]) -> str:
    """The shortest name at the end of words that an abbreviation stands for, or ""."""
    for at in range(len(words) - 1, -1, -1):
        word = words[at]
        if not (word[:1].isupper() or word in _SMALL) or word.endswith(_MARKS):
            return ""
        name = " ".join(words[at:])
        if " " in name and _stands_for(short, name):
            return " ".join(words[_beginning(words, at) :])
    return ""


def _beginning(words: Sequence[str], at: int) -> int:
    """Where a name begins of which an abbreviation leaves out the first words: behind "the"."""
    first = at
    while first and words[first - 1][:1].isupper() and words[first - 1] != "The":
        first -= 1
    return first if first and words[first - 1].lower() == "the" else at


def _stands_for(short: str, long: str) -> bool:
    """Whether a name begins with an abbreviation's first letter and has the others in order."""
    letters = iter(long.lower())
    return long[0] == short[0] and all(letter in letters for letter in short.lower())
