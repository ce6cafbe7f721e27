"""The place and agency in front of a news story: "LIMA (Example) – ", "OSLO, Norway — "."""

from __future__ import annotations

import re

from questions.sources.rules_credits import NAME
from questions.sources.sheet import Sheet

_AGENCY = rf"\({NAME}(?:[ /&]+{NAME}){{0,3}}\)"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_DAY = rf"(?:,? \d{{1,2}}\.?(?: {_MONTH})?)?(?:,? \d{{4}})?"
_BEFORE_STORY = r"(?=[\"“‘'A-ZÀ-Þ0-9])"
_FORMS = (
    rf"(?:{NAME}(?:[ ,/]+{NAME}){{0,5}}{_DAY} ?)?{_AGENCY}\s*[.:]?\s*[-–—]+",
    rf"[A-Z][A-Z.'’-]+(?:[ ,/]+{NAME}){{0,4}}{_DAY} *(?:[–—]|--?(?= ))",
)
_PLACE_LINE = re.compile(rf"(?:{'|'.join(_FORMS)})\s*{_BEFORE_STORY}")
_OPENING_PARAGRAPHS = 3


def cut(sheet: Sheet) -> None:
    """Take the place and agency off the first paragraph that opens with them."""
    for i, part in list(sheet.open_parts())[:_OPENING_PARAGRAPHS]:
        if match := _PLACE_LINE.match(part.text):
            sheet.cut_opening(i, match.end(), "a place line")
            return
