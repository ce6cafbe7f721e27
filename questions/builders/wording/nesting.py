"""Amounts deep inside what somebody does: "has learned to greet people in nine languages"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from questions.builders.wording.clause import Clause
from questions.builders.wording.recasting import part_of
from questions.builders.wording.wh import AMOUNTS
from questions.model.facts import Mention, Phrase, Role

_VERB = r"(?:to )?(?!be\b|have\b|that\b|because\b)[a-z]+"
_DOING = re.compile(
    r"(?P<front>to have (?:[a-z]+ed|built|made|read|run|seen|sold|written)|"
    rf"{_VERB}(?: (?:down|off|out|up)\b)?|(?:to )?put(?:ting)? in)"
)
_DOING_WITH = re.compile(
    rf"(?P<front>{_VERB}(?: [\w’'-]+){{0,3}}?) (?P<preposition>at|from|in|into|on|to|with)"
)
_AHEAD = frozenset("aim expect hope intend plan want wish".split())
_HEDGE = re.compile(r" (?:(?:about|around|nearly|almost|roughly|some|approximately) )?$")
_BEFORE_DATE = re.compile(r" (in|on|since|until|by) $")


@dataclass(frozen=True, slots=True)
class _Front:
    """What stands before an amount: what is done, and the preposition behind that, or "".

    Attributes:
        doing: "to greet people".
        preposition: "in".
        end: Where the phrase of the amount begins.
    """

    doing: str
    preposition: str
    end: int


def nested(clause: Clause) -> Iterator[tuple[Clause, Phrase, Mention]]:
    """The clause with an amount of what somebody does as a phrase of its own, to be asked for."""
    if clause.group.lemma in _AHEAD:
        return  # whether it came to that, nobody knows yet
    for phrase in clause.rest:
        amounts = [one for one in phrase.mentions if one.kind in AMOUNTS]
        if phrase.role is not Role.CLAUSE or phrase.bound not in ("", phrase.text) or not amounts:
            continue
        first = amounts[0]
        front = _front(phrase, first)
        if front is None or phrase.mentions[0] is not first:
            continue
        doing = replace(phrase, text=front.doing, bound="", mentions=())
        asked, *time = _parts(phrase, front)
        if asked.mentions:
            recast = clause.with_split(phrase, doing, asked, *time)
            yield _with_times_last(recast), asked, asked.mentions[0]


def _with_times_last(clause: Clause) -> Clause:
    """The clause with its dates behind what is done: "to greet people in 1952"."""
    kept = [one for one in clause.rest if one.role is not Role.TIME]
    times = [one for one in clause.rest if one.role is Role.TIME]
    return replace(clause, rest=(*kept, *times))


def _front(phrase: Phrase, first: Mention) -> _Front | None:
    before = phrase.text[: first.at]
    hedge = _HEDGE.search(before)
    told = before[: hedge.start()] if hedge else ""
    match = _DOING.fullmatch(told) or _DOING_WITH.fullmatch(told)
    if match is None:
        return None
    return _Front(match["front"], match.groupdict().get("preposition") or "", len(told) + 1)


def _parts(phrase: Phrase, front: _Front) -> tuple[Phrase, ...]:
    """The amount with what it counts, and a date behind it."""
    date = next((one for one in phrase.mentions if one.date is not None), None)
    link = _BEFORE_DATE.search(phrase.text[: date.at]) if date else None
    end = link.start() if link else len(phrase.text)
    asked = replace(
        part_of(phrase, front.end, end),
        role=Role.OBLIQUE if front.preposition else Role.OBJECT,
        preposition=front.preposition,
    )
    if date is None or link is None:
        return (asked,)
    time = part_of(phrase, date.at, len(phrase.text))
    return asked, replace(time, role=Role.TIME, preposition=link.group(1))
