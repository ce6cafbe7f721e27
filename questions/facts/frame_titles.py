"""Happenings that a headline names: "Four hurt in engine fire off Orta"."""

from __future__ import annotations

import re

from spacy.tokens import Doc, Span

from questions.facts.designations import indefinite
from questions.facts.frame_kinds import Frame, FrameKind
from questions.facts.wording import Context
from questions.model.dates import MONTHS
from questions.model.facts import Kind

_PLACES = frozenset((Kind.CITY, Kind.PLACE, Kind.COUNTRY, Kind.ORGANISATION))
_LEADING = r"(?:^|\b(?:after|amid|as|by|following|from|in|over) )"
_NAME = r"(?:[A-Z][\w’'-]*)(?: (?:of (?:the )?)?[A-Z][\w’'-]*)*"
_WHERE = rf"(?P<where>(?:at|in|near|off|on|outside) (?:the )?(?P<name>{_NAME})(?: in {_NAME})?)"
_SENTENCES = 3
"""Sentences that must tell of a happening in a headline, its members, or what it brings."""

_LATEST = 31
"""Days from a happening to the article on it."""


def find(doc: Doc, kind: FrameKind, context: Context) -> Frame | None:
    """The happening of a kind that the headline names with its place, or None."""
    if kind.is_study or context.article.published is None:
        return None
    heads = "|".join(sorted(kind.heads))
    pattern = rf"{_LEADING}(?P<words>(?:an? )?(?:[a-z-]+ )?(?P<head>{heads})) {_WHERE}"
    match = re.search(pattern, context.article.title)
    if match is None or not _is_place(match["name"], context) or not month(doc[:], context):
        return None
    head = next((token for token in doc if token.lemma_.lower() == match["head"]), None)
    told = kind.heads | kind.members | kind.deeds
    sentences = {token.sent.start for token in doc if token.lemma_.lower() in told}
    if head is None or len(sentences) < _SENTENCES:
        return None
    words = re.sub(r"^an? ", "", match["words"])
    opening = f"In {indefinite(words)} {words} {match['where']}"
    return Frame(opening, kind.members, context.cite(head.sent), 0, len(doc))


def _is_place(name: str, context: Context) -> bool:
    """Whether the text names a place or a body so, too."""
    known = {
        one
        for entity in set(context.references.entities.values())
        if entity.kind in _PLACES
        for one in (entity.name, *entity.aliases)
    }
    return name in known


def month(stretch: Span, context: Context) -> str:
    """The month of a happening that a text of the same days opens with; "" where it is unsure."""
    published = context.article.published
    if published is None:
        return ""
    first = next((token for token in stretch if not token.is_space), None)
    for token in first.sent if first is not None else ():
        expression = context.times.get(token.i)
        date = expression.date if expression else None
        if date is None or date.earliest.month != date.latest.month:
            continue
        away = published.latest.number - date.earliest.number
        if 0 <= away <= _LATEST and date.earliest.year == date.latest.year:
            return f"in {MONTHS[date.earliest.month - 1]} {date.earliest.year}"
    return ""
