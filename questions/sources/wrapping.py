"""The lines of a text file as paragraphs: lines that an editor wrapped belong together.

A line was wrapped when the first word of the next line would not have fitted on it any more. So a
break after a shorter line was meant by the writer.
"""

from __future__ import annotations

import itertools
import re

from questions.sources.characters import squeeze
from questions.sources.prose import is_ended
from questions.sources.sheet import Part, Role

_MIN_WIDTH = 40
_MAX_WIDTH = 120
_MAX_LONG_SHARE = 0.1
_MAX_ENDED_SHARE = 0.5
_BULLET = re.compile(r"^\s*(?:[-*•‣▪◦●–]|(?P<number>\d{1,2})[.)])\s+(?=\S)")
_OPEN_WORD = re.compile(r"\b([^\W\d_]{2,})-$")
_COMPOUND = re.compile(r"\b[^\W\d_]+-[^\W\d_]+\b")
# First parts that keep their hyphen wherever they stand: "well-known", "self-made".
_COMPOUNDING = frozenset(
    "all anti co cross ex four full half high left long low mid multi non off one post pre pro "
    "right self semi short three two under well world".split()
)


def parts_of(text: str, *, typeset: bool = False) -> list[Part]:
    """Split a clean text into parts, one a paragraph or stand-alone line.

    Args:
        text: The text.
        typeset: Whether words may have been divided at the end of a line only to fill it.
    """
    lines = text.split("\n")
    width = _wrap_width(lines)
    compounds = frozenset(map(str.lower, _COMPOUND.findall(text))) if typeset else None
    parts: list[Part] = []
    joined = False
    for line, before in zip(lines, ["", *lines], strict=False):
        if not line.strip():
            joined = False
            continue
        if joined and _was_wrapped(before, line, width):
            parts[-1] = Part(
                _join(parts[-1].text, line, compounds), parts[-1].role, parts[-1].joined
            )
        else:
            parts.append(_part(line, joined=joined))
        joined = True
    return [part for part in parts if part.text]


def _part(line: str, *, joined: bool) -> Part:
    """A new part that begins with a line."""
    if bullet := _BULLET.match(line):
        return Part(squeeze(line[bullet.end() :]), Role.ITEM, joined)
    return Part(squeeze(line), Role.LINE, joined)


def _join(text: str, line: str, compounds: frozenset[str] | None) -> str:
    """Add a wrapped line; a word that was divided at its hyphen keeps it.

    Where words were divided to fill lines (`compounds` holds those that have a hyphen of their
    own), the others lose it.
    """
    line = line.strip()
    opened = _OPEN_WORD.search(text)
    if opened is None or not line[:1].islower():
        return squeeze(f"{text} {line}")
    if compounds is not None:
        whole = _COMPOUND.match(opened.group() + line)
        known = whole is not None and whole.group().lower() in compounds
        if not known and opened[1].lower() not in _COMPOUNDING:
            text = text[:-1]
    return squeeze(text + line)


def _wrap_width(lines: list[str]) -> int:
    """The width at which the lines of a text were wrapped; 0 where they were not.

    The evidence: nearly no text stands on long lines, and most lines that another line follows
    do not end a sentence.
    """
    spaced = [line.rstrip() for line in lines if " " in line.strip()]
    long = [line for line in spaced if len(line) > _MAX_WIDTH]
    if sum(map(len, long)) > _MAX_LONG_SHARE * sum(map(len, spaced)):
        return 0
    width = max((len(line) for line in spaced if len(line) <= _MAX_WIDTH), default=0)
    inner = [
        line.rstrip()
        for line, after in itertools.pairwise(lines)
        if after.strip() and len(line.rstrip()) >= _MIN_WIDTH
    ]
    ended = sum(is_ended(line) for line in inner)
    if width < _MIN_WIDTH or not inner or ended > _MAX_ENDED_SHARE * len(inner):
        return 0
    return width


def _was_wrapped(line: str, after: str, width: int) -> bool:
    """Whether a line ended only because the next word did not fit."""
    bullet = _BULLET.match(after)
    if not width or (bullet and (is_ended(line) or not bullet["number"])):
        return False
    first = after.split(maxsplit=1)[0]
    slack = width // 10
    return len(line.rstrip()) + 1 + len(first) > width - slack
