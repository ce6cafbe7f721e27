"""Lines above a story that name what they say: "Title: …", "URL: …"."""

from __future__ import annotations

import re

from questions.sources.prose import is_ended
from questions.sources.sheet import Sheet

_TITLE = re.compile(r"(?:title|headline)\s*:\s+(?P<words>.{3,200})", re.IGNORECASE)
_SOURCE = re.compile(
    r"(?:url|link|source|publisher|publication)\s*:\s+(?P<words>.{3,200})", re.IGNORECASE
)
_HEAD = 10


def take(sheet: Sheet) -> None:
    """Take title and source from labelled lines before the first sentence of a page."""
    for i, part in enumerate(sheet.parts[:_HEAD]):
        if title := _TITLE.fullmatch(part.text):
            sheet.title = title["words"]
            sheet.headline = i
            sheet.leave_out(i, "the headline")
        elif source := _SOURCE.fullmatch(part.text):
            sheet.source = source["words"]
            sheet.leave_out(i, "the source")
        elif is_ended(part.text):
            return
