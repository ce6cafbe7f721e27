"""Statements that their time does not fit: it is another's, or only the text before tells it."""

from __future__ import annotations

import re
from dataclasses import replace

from spacy.tokens import Token

from questions.facts import verbs
from questions.facts.clauses import Clause
from questions.facts.phrases import Unclear
from questions.model.dates import HistoricalDate
from questions.model.facts import Kind, Phrase, Role

_AT_THE_MOMENT = re.compile(
    r"(?:by|at|around|about|until|during|from) (?:this|that|the same) "
    r"(?:time|point|stage|moment|period|date|day|week|month|year)|by (?:now|then)",
    re.IGNORECASE,
)
_AND_ELSEWHERE = re.compile(r" and (?:[a-z]+ )?(?:across|at|in|on|throughout)\b| and [a-z]+wide\b")
"""What goes on behind a date with another place: "in 1995 and nationwide in 1998"."""

_NOW = frozenset(("now", "still"))
_WHEN = frozenset(("during", "after", "before", "when", "while", "at the time of"))


def check_date(date: HistoricalDate | None, parts: tuple[Phrase, ...], clause: Clause) -> None:
    """Refuse a statement that its date does not date.

    "In 264, Rome had won Sicily" tells what was so by then; "Novak reports on the flood of 1902"
    dates the flood.

    Raises:
        Unclear: It is one of these.
    """
    times = [part for part in parts if part.role is Role.TIME]
    if date is None and not times:
        return
    before = clause.auxiliaries[0].lower_ if clause.auxiliaries else ""
    own = any(part.start > clause.verb.idx for part in times)
    if before in ("had", "'d", "’d") and date is not None and not own:
        raise Unclear("time")
    present = clause.verb.tag_ in ("VBZ", "VBP")
    if present and clause.verb.lemma_ in verbs.SAYING | verbs.DESCRIBING:
        raise Unclear("saying")


def check_moment(date: HistoricalDate | None, parts: tuple[Phrase, ...], clause: Clause) -> None:
    """Refuse what was so at a moment that only the text before tells.

    "By this point Ann Hale ruled Peru", "The city was now in ruins", "Ann Hale was leaving Peru".

    Raises:
        Unclear: It is so.
    """
    group = (*clause.auxiliaries, clause.verb)
    told = any(part.role is Role.TIME or _tells_when(part) for part in parts)
    if date is not None or told or group[0].tag_ != "VBD":
        return
    under_way = clause.verb.tag_ == "VBG" and group[0].lemma_ == "be"
    if under_way or any(map(_points_to_moment, clause.verb.children)):
        raise Unclear("time")


def _tells_when(part: Phrase) -> bool:
    """Whether a phrase tells when by something that happened: "when Ann Hale came"."""
    return part.text.startswith(("when ", "while ", "as ")) or part.preposition in _WHEN


def _points_to_moment(child: Token) -> bool:
    if child.dep_ == "advmod":
        return child.lower_ in _NOW
    words = " ".join(token.text for token in child.subtree if not token.is_punct)
    return child.dep_ == "prep" and bool(_AT_THE_MOMENT.fullmatch(words))


def first_of_two(phrase: Phrase) -> Phrase:
    """A phrase with the first of two times alone: "in 1995 and nationwide in 1998"."""
    first = phrase.mentions[0] if phrase.mentions else None
    if phrase.role is not Role.OBLIQUE or first is None or first.date is None or first.at:
        return phrase
    if not _AND_ELSEWHERE.match(phrase.text, len(first.text)):
        return phrase
    return replace(
        phrase, role=Role.TIME, text=first.text, bound="", kind=Kind.DATE, mentions=(first,)
    )
