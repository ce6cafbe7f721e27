"""The lines of a page that hold its dates, and the one among them that is the publication."""

from __future__ import annotations

import re

from questions.model.dates import Day, HistoricalDate
from questions.sources import publication
from questions.sources.prose import is_prose
from questions.sources.publication import DateLine, Rank
from questions.sources.rules_credits import BYLINE
from questions.sources.rules_notices import COUNT, NOTE
from questions.sources.sheet import Part, Sheet

REASON = "a date of the page"
_BARE_LABEL = re.compile(
    r"(?:first |originally |last )?(?:published|posted|issued|updated|modified|date)"
    r"(?: (?:on|at|date))?\s*:?",
    re.IGNORECASE,
)
_BESIDE_A_DATE = re.compile(r"[|·•,–—/@]| - |^(?i:by|von|par)\b")
_SPEAKING = frozenset({"", REASON, BYLINE.reason, COUNT.reason, NOTE.reason})
_FIRST_DAY_OF_THE_WEB = Day(1991, 1, 1)


def leave_out_dates(sheet: Sheet) -> None:
    """Leave out the lines that hold nothing but dates, times and what they are."""
    order = publication.numeric_order(part.text for part in sheet.parts)
    for i, part in enumerate(sheet.parts):
        line = publication.parse_line(part.text, order)
        is_stated = line is not None and (line.alone or line.rank is not Rank.BARE)
        if is_stated or _BARE_LABEL.fullmatch(part.text):
            sheet.leave_out(i, REASON)


def find(sheet: Sheet) -> HistoricalDate | None:
    """When a page was published, told by its date lines; None where they do not agree.

    A line that says "published" wins. A bare date counts above the second paragraph or below the
    last one: in between, it dates what the story tells. Above the headline it counts only where
    there is none below: sites print the day of the visit there.
    """
    order = publication.numeric_order(part.text for part in sheet.parts)
    story = [i for i, part in sheet.open_parts() if is_prose(part.text)]
    labelled: list[HistoricalDate] = []
    above: list[HistoricalDate] = []
    below: list[HistoricalDate] = []
    for i, part in enumerate(sheet.parts):
        line = publication.parse_line(_with_label(sheet.parts, i), order)
        if line is None or line.date is None:
            continue
        if line.rank is Rank.LABELLED and (_speaks(sheet, i) or i < min(story, default=0)):
            labelled.append(line.date)
        elif line.rank is Rank.BARE and _speaks(sheet, i) and _is_in_place(part, line, i, story):
            (above if i < sheet.headline else below).append(line.date)
    dates = set(labelled or below or above)
    return dates.pop() if len(dates) == 1 else None


def _speaks(sheet: Sheet, place: int) -> bool:
    """Whether a line is the page's own word, and no other story's."""
    return sheet.reason(place) in _SPEAKING


def _with_label(parts: list[Part], place: int) -> str:
    """A line, with the line before it where that is its label."""
    before = parts[place - 1].text if place else ""
    return f"{before} {parts[place].text}" if _BARE_LABEL.fullmatch(before) else parts[place].text


def _is_in_place(part: Part, line: DateLine, place: int, story: list[int]) -> bool:
    """Whether a date without a label stands where pages put the date of publication."""
    if not line.alone and not _BESIDE_A_DATE.search(part.text):
        return False
    if not story or place < story[0]:
        return True
    is_beside = place > story[-1] or (len(story) > 1 and place < story[1])
    return is_beside and line.date is not None and line.date.earliest >= _FIRST_DAY_OF_THE_WEB
