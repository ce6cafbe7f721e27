"""The stages by which a page becomes running text: each marks what it knows to be none."""

from __future__ import annotations

import re
from collections.abc import Callable

from questions.errors import SourceError
from questions.model.articles import Article, Reading
from questions.model.dates import HistoricalDate
from questions.sources import (
    authors,
    furniture,
    headline,
    labels,
    languages,
    lists,
    page_dates,
    place_lines,
)
from questions.sources.prose import is_prose
from questions.sources.rules_credits import CAPTION, CAPTION_LABEL
from questions.sources.sheet import Role, Sheet

_SENTENCE_EDGES = "\"'“”‘’«»,.!?… "
_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’»]*\s|[“”\"«»]")
_MIN_QUOTED_WORDS = 5


def sift_lines(sheet: Sheet) -> HistoricalDate | None:
    """Mark what is no running text on a page without markup; the result is its own date."""
    for stage in LINE_STAGES:
        stage(sheet)
    found = page_dates.find(sheet)
    for stage in PART_STAGES:
        stage(sheet)
    return found


def sift_parts(sheet: Sheet) -> None:
    """Mark what is no running text among the parts of a page with markup."""
    for stage in (leave_out_known_lines, *PART_STAGES):
        stage(sheet)


def reading_of(
    sheet: Sheet,
    *,
    name: str,
    published: HistoricalDate | None = None,
    source: str = "",
    licence: str = "",
    language: str = "",
) -> Reading:
    """The article that a sifted page makes.

    Raises:
        SourceError: Nothing is left of it.
    """
    if not sheet.text:
        raise SourceError(name, "the page holds no running text, only headings or site furniture")
    article = Article(
        name=name,
        title=sheet.title,
        text=sheet.text,
        source=source,
        licence=licence,
        published=published or place_lines.stated_date(sheet),
        language=language or languages.guess(sheet.text),
    )
    return Reading(article, sheet.omissions)


def leave_out_known_lines(sheet: Sheet) -> None:
    """Leave out the lines that a rule about site furniture knows, and captions under a label."""
    for i, part in sheet.open_parts():
        if reason := furniture.reason_for(part.text):
            sheet.leave_out(i, reason)
        elif i and CAPTION_LABEL.fullmatch(sheet.parts[i - 1].text):
            sheet.leave_out(i, CAPTION.reason)


def leave_out_fragments(sheet: Sheet) -> None:
    """Leave out headings and other lines that are no sentences."""
    for i, part in sheet.open_parts():
        if part.role is Role.HEADING:
            sheet.leave_out(i, "a heading")
        elif not is_prose(part.text, marked_up=part.role is Role.PARAGRAPH):
            sheet.leave_out(i, "a heading or fragment, no sentence")


def leave_out_foreign(sheet: Sheet) -> None:
    """Leave out paragraphs in another language than the page's."""
    language = languages.guess(sheet.text)
    for i, part in sheet.open_parts():
        if languages.is_other_than(language, part.text):
            sheet.leave_out(i, "in another language than the page")


def leave_out_repeats(sheet: Sheet) -> None:
    """Leave out paragraphs that stand on the page twice, and sentences of it set large."""
    kept = list(sheet.open_parts())
    sentences = {sentence for _, part in kept for sentence in _sentences_within(part.text)}
    seen: set[str] = set()
    for i, part in kept:
        if part.text in seen or part.text.strip(_SENTENCE_EDGES) in sentences:
            sheet.leave_out(i, "a repetition of words of the page")
        seen.add(part.text)


def _sentences_within(paragraph: str) -> list[str]:
    """The longer sentences of a paragraph that holds more than one."""
    found = [sentence.strip(_SENTENCE_EDGES) for sentence in _SENTENCE_END.split(paragraph)]
    found = [sentence for sentence in found if sentence]
    return [s for s in found if len(found) > 1 and len(s.split()) >= _MIN_QUOTED_WORDS]


LINE_STAGES: tuple[Callable[[Sheet], None], ...] = (
    labels.take,
    leave_out_known_lines,
    lists.leave_out_lists,
    page_dates.leave_out_dates,
    headline.choose,
)
PART_STAGES: tuple[Callable[[Sheet], None], ...] = (
    leave_out_fragments,
    leave_out_foreign,
    leave_out_repeats,
    authors.leave_out,
    place_lines.cut,
)
