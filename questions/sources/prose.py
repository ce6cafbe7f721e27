"""Which lines of a page read as sentences, and which are headings or fragments."""

from __future__ import annotations

import re

from questions.sources.languages import common_share, words_of

_ENDED = re.compile(r"[.!?…]+[\"'”’»›)\]]*$|[.!?…][\"'”’»)\]]*\s*[\"'”’»)\]]$")
_ENDED_BY_INITIALS = re.compile(r"\b(?:[A-Z]\.){2,}$|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St|No)\.$")
_TWO_SENTENCES = re.compile(r"[a-z0-9]{2,}[\"'”’)]*\. [\"'“‘(]*[A-Z]")
_ASKED = re.compile(r"[?!][\"'”’»)\]]*$")
_LOOKED_AT = 40
_MIN_UNENDED_WORDS = 20
_MIN_UNENDED_PARAGRAPH = 8
_MAX_HEADLINE_WORDS = 20
_MAX_HEADLINE = 300


def is_ended(line: str) -> bool:
    """Whether a line ends as a sentence does, and not just with an abbreviation."""
    ending = line[-_LOOKED_AT:]
    return bool(_ENDED.search(ending)) and not (
        _ENDED_BY_INITIALS.search(ending) and len(line.split()) <= _MAX_HEADLINE_WORDS
    )


def is_prose(line: str, *, marked_up: bool = False) -> bool:
    """Whether a line reads as running text rather than as a heading or fragment.

    A line without a final mark counts when it is long and holds the small words of sentences, or
    when it leads in what follows with a colon.

    Args:
        line: The line.
        marked_up: The page's markup says that it is a paragraph.
    """
    if is_ended(line):
        return bool(words_of(line))
    count = len(line.split())
    if line.endswith(":"):
        return count >= 6 and common_share(line) > 0.15
    least = _MIN_UNENDED_PARAGRAPH if marked_up else _MIN_UNENDED_WORDS
    return count >= least and common_share(line) > 0.15


def may_be_headline(line: str) -> bool:
    """Whether a line can be a headline: short, one sentence, and no full stop at its end."""
    if len(line) > _MAX_HEADLINE:
        return False
    if len(line.split()) > _MAX_HEADLINE_WORDS + 5 or _TWO_SENTENCES.search(line):
        return False
    return not is_ended(line) or bool(_ASKED.search(line[-_LOOKED_AT:]))
