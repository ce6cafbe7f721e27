"""What a text says in its own words: "Never" of "Never Mind the Rain" says nothing."""

from __future__ import annotations

import re
from functools import lru_cache

from questions.checks.reading.names import is_name
from questions.checks.reading.wording import ARTICLE, straight

# Sayings and titles of two words or more in quotation marks; the marks are plain ones.
_IN_MARKS = re.compile(
    r"\"[^\"]*\s[^\"]*\""
    r"|(?<![\w'])'(?=\S)[^'\"]*\s(?:[^'\"]|(?<=\w)'(?=\w))*'(?!\w)"
)
_CAPITAL = re.compile(r"[\"'(]*[A-Z0-9&]")
_IN_TITLE_CASE = re.compile(r"[\"'(]*[A-Z][a-z']*[a-z]\b")
_LEFT_OUT = '""'


@lru_cache(maxsize=20_000)
def own_words(text: str) -> str:
    """A text with empty quotation marks for what it quotes, and for the words of names.

    A word belongs to a name when it has a capital as names do, and stands beside another such word;
    the first word of a text only where all others have one too.
    """
    parts = _IN_MARKS.sub(_LEFT_OUT, straight(text)).split()
    capital = [False, *(bool(_CAPITAL.match(part)) for part in parts), False]
    if parts and ARTICLE.match(f"{parts[0]} "):
        capital[1] = False
    whole = is_name(text)
    kept = []
    for place, part in enumerate(parts):
        before, after = capital[place], capital[place + 2]
        beside = (before or after) if place else (whole and after)
        kept.append(_LEFT_OUT if beside and _IN_TITLE_CASE.match(part) else part)
    return " ".join(kept)
