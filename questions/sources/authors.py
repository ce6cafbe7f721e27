"""The lines behind a story that tell about its author."""

from __future__ import annotations

import re

from questions.sources.rules_credits import BYLINE, NAME
from questions.sources.sheet import Sheet

_FULL_NAME = re.compile(rf"{NAME}(?: {NAME}){{1,3}}")
_BY = re.compile(r"^(?:\w+ )?by:? ", re.IGNORECASE)
_DOING = (
    r"(?:is|was|has (?:been|worked|written|covered|reported)|covers|leads|heads|edits|writes"
    r"|reports|works|joined|contributed|teaches|lives|speciali[sz]es)\b"
)
_ABOUT_A_WRITER = re.compile(
    rf"^{NAME}(?: {NAME}){{1,3}},? {_DOING}.{{0,120}}"
    r"\b(?:reporter|correspondent|writer|journalist|editor|columnist|freelancer?|contributor|fellow"
    r"|newsroom|intern|bureau)\b"
)
_THE_AUTHOR = re.compile(rf"^The (?:author|writer)s? {_DOING}")


def leave_out(sheet: Sheet) -> None:
    """Leave out the last paragraphs as long as they are about the author."""
    named = _named_authors(sheet)
    for i, part in reversed(list(sheet.open_parts())[1:]):
        by_name = any(re.match(rf"{re.escape(name)},? {_DOING}", part.text) for name in named)
        if not (by_name or _ABOUT_A_WRITER.search(part.text) or _THE_AUTHOR.search(part.text)):
            return
        sheet.leave_out(i, "about the author")


def _named_authors(sheet: Sheet) -> set[str]:
    """The names in the bylines of a page, as they stand there and without capitals."""
    lines = (part.text for i, part in enumerate(sheet.parts) if sheet.reason(i) == BYLINE.reason)
    names = {match[0] for line in lines for match in _FULL_NAME.finditer(_BY.sub("", line))}
    return names | {name.title() for name in names}
