"""What a set is called: a label, which unlike the words of an item may be made to fit."""

from __future__ import annotations

import re
from typing import Final

_UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_MOST_BYTES: Final = 255
"""What databases and validators of other systems take, most of them without counting letters."""


def one_line(title: str, otherwise: str = "Quiz") -> str:
    """The title on one line, without what no file can carry, or what to say in its place."""
    return " ".join(_UNWRITABLE.sub(" ", title).split()) or otherwise


def short(label: str) -> str:
    """A label that other systems have room for."""
    if len(label.encode()) <= _MOST_BYTES:
        return label
    return label.encode()[: _MOST_BYTES - 3].decode(errors="ignore") + "…"
