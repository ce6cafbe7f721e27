"""The headline of a page without markup: the line before the story that tells most of it."""

from __future__ import annotations

import re

from questions.sources import lists
from questions.sources.languages import words_of
from questions.sources.prose import is_prose, may_be_headline
from questions.sources.sheet import Sheet

_MASTHEAD = re.compile(
    r"\b(?:news|times|post|daily|journal|herald|gazette|tribune|magazine|press|media|today|online"
    r"|weekly|chronicle|telegraph|observer|courier|agency|network|tv|radio|blog)\b|\w\.[a-z]{2,4}\b",
    re.IGNORECASE,
)
_MAX_MASTHEAD_WORDS = 6
_MAX_SHARED = 5
_MAX_LENGTH = 12
_STEM_LENGTH = 5
_MIN_WORD_LENGTH = 4


def choose(sheet: Sheet) -> None:
    """Give the sheet its title, if it has none yet, and leave out the lines that state it."""
    if sheet.title:
        return
    story = _stems(" ".join(part.text for _, part in sheet.open_parts() if is_prose(part.text)))
    chosen = max(
        _candidates(sheet),
        key=lambda place: _score(sheet.parts[place].text, place, story),
        default=None,
    )
    if chosen is None:
        return
    sheet.headline = chosen
    sheet.title = sheet.parts[chosen].text
    for i, part in sheet.open_parts():
        if part.text == sheet.title:
            sheet.leave_out(i, "the headline")


def _candidates(sheet: Sheet) -> list[int]:
    """The places of the lines that can be the headline, of the best kind that there is.

    The best kind is an open line before the first paragraph; then one that a menu above the story
    seemed to hold; then a question in the place of the first paragraph.
    """
    first = next((i for i, part in sheet.open_parts() if is_prose(part.text)), len(sheet.parts))
    lines = [
        i
        for i, part in enumerate(sheet.parts[:first])
        if may_be_headline(part.text) and not _is_masthead(part.text)
    ]
    in_lists = [i for i in lines if lists.is_listed(sheet, i)]
    asked = [first] if first < len(sheet.parts) and may_be_headline(sheet.parts[first].text) else []
    return [i for i in lines if sheet.is_open(i)] or in_lists or asked


def _is_masthead(line: str) -> bool:
    """Whether a short line names a site rather than a story."""
    return len(line.split()) <= _MAX_MASTHEAD_WORDS and bool(_MASTHEAD.search(line))


def _score(line: str, place: int, story: frozenset[str]) -> tuple[int, int, int]:
    """How well a line fits a story: by shared words, then by its length; of equals the first."""
    shared = len(_stems(line) & story)
    return min(shared, _MAX_SHARED), min(len(line.split()), _MAX_LENGTH), -place


def _stems(text: str) -> frozenset[str]:
    """The longer words of a text, cut to what their forms have in common."""
    words = (word.lower() for word in words_of(text) if len(word) >= _MIN_WORD_LENGTH)
    return frozenset(word[:_STEM_LENGTH] for word in words)
