"""Sentences of news with their time expressions marked: `[words|TIMEX3 value]`."""

from __future__ import annotations

import re

from questions.model.dates import Day, HistoricalDate
from questions.times import find

PUBLISHED = HistoricalDate.on(Day(2014, 3, 12))
"""A Wednesday: the day of publication of all of them."""
_MARK = re.compile(r"\[([^|\]]+)\|([^\]]*)\]")


def labels_of(marked: str) -> list[tuple[str, str]]:
    """The marked words with their values, in the order of the text."""
    return _MARK.findall(marked)


def found_in(marked: str) -> list[tuple[str, str]]:
    """What the rules find in the text without its marks."""
    text = _MARK.sub(r"\1", marked)
    return [(one.text, one.value) for one in find(text, published=PUBLISHED)]
