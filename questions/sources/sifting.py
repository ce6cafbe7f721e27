"""The stages by which a page becomes running text: each marks what it knows to be none."""

from __future__ import annotations

import re
from collections.abc import Callable

from questions.errors import SourceError
from questions.model.articles import Article, Reading
from questions.model.dates import HistoricalDate
from questions.sources import furniture, headline, languages, lists, publication
from questions.sources.prose import is_prose
from questions.sources.publication import DateLine, Rank
from questions.sources.sheet import Role, Sheet

_NAME = r"[A-ZÀ-Þ][\w.'’-]*"
_DATELINE = re.compile(
    rf"""^(?:
      {_NAME}(?:[ ,/]+{_NAME}){{0,5}}(?:,?\ \d{{1,2}}\.?)?(?:,?\ \d{{4}})?\ ?
      \({_NAME}(?:[ /&]+{_NAME}){{0,3}}\)\s*[.:]?\s*[-–—]+
    | [A-Z][A-Z.'’-]+(?:[ ,/]+[A-Z][\w.'’-]+){{0,4}}(?:,?\ \d{{1,2}})?(?:,?\ \d{{4}})?
      \ *[–—-]{{1,2}}
    )\s*(?=["“‘'A-Z0-9])""",
    re.VERBOSE,
)
_BIOGRAPHY = re.compile(
    rf"""^{_NAME}(?:\ {_NAME}){{1,3}},?
    \ (?:is|was|has\ been|covers|writes|reports|works|joined|contributed)\b.{{0,120}}
    \b(?:reporter|correspondent|writer|journalist|editor|columnist|freelancer?|contributor|fellow
       |newsroom|intern|bureau)\b""",
    re.VERBOSE,
)
_OPENING_PARAGRAPHS = 3


def sift_lines(sheet: Sheet) -> HistoricalDate | None:
    """Mark what is no running text on a page without markup; the result is its own date."""
    leave_out_known_lines(sheet)
    lists.leave_out_lists(sheet)
    found = leave_out_dates(sheet)
    for stage in (headline.choose, *SHARED_STAGES):
        stage(sheet)
    return found


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
        published=published,
        language=language or languages.guess(sheet.text),
    )
    return Reading(article, sheet.omissions)


def leave_out_known_lines(sheet: Sheet) -> None:
    """Leave out the lines that a rule about site furniture knows."""
    for i, part in sheet.open_parts():
        if reason := furniture.reason_for(part.text):
            sheet.leave_out(i, reason)


def leave_out_dates(sheet: Sheet) -> HistoricalDate | None:
    """Leave out the lines that hold a date of the page; the result is when it was published."""
    order = publication.numeric_order(part.text for part in sheet.parts)
    before: list[DateLine] = []
    for i, part in enumerate(sheet.parts):
        line = publication.parse_line(part.text, order)
        if line is None:
            continue
        if sheet.is_open(i) or line.rank is Rank.LABELLED:
            before.append(line)
        if line.alone or line.rank is not Rank.BARE:
            sheet.leave_out(i, "a date of the page")
    return publication.choose(before)


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
    """Leave out paragraphs that stand on the page twice, and sentences set large."""
    seen: list[str] = []
    kept = list(sheet.open_parts())
    for i, part in kept:
        words = part.text.strip("\"'“”‘’ ")
        others = (
            other.text for j, other in kept if j != i and len(other.text) > len(part.text) + 10
        )
        if part.text in seen or (
            len(words.split()) > 4 and any(words in other for other in others)
        ):
            sheet.leave_out(i, "a repetition of words of the page")
        seen.append(part.text)


def leave_out_biography(sheet: Sheet) -> None:
    """Leave out the lines about the author behind the story."""
    kept = list(sheet.open_parts())
    for i, part in reversed(kept[1:]):
        if not _BIOGRAPHY.search(part.text):
            return
        sheet.leave_out(i, "about the author")


def cut_dateline(sheet: Sheet) -> None:
    """Take the place and agency off the first paragraph that opens with them."""
    for i, part in list(sheet.open_parts())[:_OPENING_PARAGRAPHS]:
        if match := _DATELINE.match(part.text):
            sheet.cut_opening(i, match.end(), "a place line")
            return


SHARED_STAGES: tuple[Callable[[Sheet], None], ...] = (
    leave_out_fragments,
    leave_out_foreign,
    leave_out_repeats,
    leave_out_biography,
    cut_dateline,
)
