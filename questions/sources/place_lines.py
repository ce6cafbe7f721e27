"""The place, agency and day in front of a news story: "LIMA (Example) – ", "OSLO, Norway — "."""

from __future__ import annotations

import re

from questions.model.dates import HistoricalDate
from questions.sources import publication
from questions.sources.rules_credits import NAME
from questions.sources.sheet import Sheet

_AGENCY = rf"\({NAME}(?:[ /&]+{NAME}){{0,3}}\)"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_DAY = rf"(?:,? \d{{1,2}}\.?(?: {_MONTH})?)?(?:,? \d{{4}})?"
_BEFORE_STORY = r"(?=[\"“‘'A-ZÀ-Þ0-9])"
_FORMS = (
    rf"(?:{NAME}(?:[ ,/]+{NAME}){{0,5}}{_DAY} ?)?{_AGENCY}\s*[.:]?\s*[-–—]+",
    rf"[A-Z][A-Z.'’-]+(?:[ ,/]+{NAME}){{0,4}}{_DAY} *(?:[–—]|--|-(?= ))",
    rf"[A-Z][A-Z.'’-]+(?:[ ,/]+{NAME}){{0,4}} \({_MONTH} \d{{1,2}}(?:, \d{{4}})?\) *(?:[–—]|--?)",
    rf"(?:{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH}),? \d{{4}} *(?:[–—]|--?(?= ))",
)
_PLACE_LINE = re.compile(rf"(?:{'|'.join(_FORMS)})\s*{_BEFORE_STORY}")
_OPENING_PARAGRAPHS = 3


def cut(sheet: Sheet) -> None:
    """Take the place and agency off the first paragraph that opens with them."""
    for i, part in list(sheet.open_parts())[:_OPENING_PARAGRAPHS]:
        if match := _PLACE_LINE.match(part.text):
            sheet.cut_opening(i, match.end(), "a place line")
            return


def stated_date(sheet: Sheet) -> HistoricalDate | None:
    """The full date that a cut place line holds: the day of the story."""
    return next((found for text in sheet.cut_texts if (found := _full_date(text))), None)


def _full_date(place_line: str) -> HistoricalDate | None:
    found = publication.parse_date(place_line)
    return found if found is not None and found.earliest == found.latest else None
