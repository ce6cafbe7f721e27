"""The opening "As of May 2020" of questions about what can change."""

from __future__ import annotations

import re
from dataclasses import replace

from questions.builders.wording.clause import Clause
from questions.distractors.dates import MONTHS
from questions.model.dates import HistoricalDate, Precision
from questions.model.facts import Fact

_NOW = frozenset("now currently presently still today already nowadays".split())
_PRESENT_INSIDE = re.compile(
    r"\b(?:that|which|who|where) (?:\w+ly )?(?:is|are|has|have|do|does|\w+s)\b"
)


_LACK = re.compile(
    r"\b(?:that|which|who) (?:do(?:es)? not|did not|has not|have not|doesn['’]t|don['’]t)"
    r"(?: yet)? (?:have|had) (?:any )?"
)


def without_lack(text: str) -> str:
    """Words with a relative clause about lacking something put as "without"."""
    return _LACK.sub("without ", text)


def as_of(fact: Fact, clause: Clause) -> tuple[Clause, str]:
    """The clause and its opening: for a state that may change, past tense behind "As of …"."""
    if fact.as_of is None or not clause.group.is_present:
        return clause, ""
    adverbs = tuple(word for word in clause.group.adverbs if word.lower() not in _NOW)
    group = replace(clause.group, adverbs=adverbs)
    if not any(
        _PRESENT_INSIDE.search(without_lack(phrase.text))
        for phrase in (clause.subject, *clause.rest)
    ):
        group = group.in_past()
    rest = tuple(phrase for phrase in clause.rest if phrase.text.lower() not in _NOW)
    return Clause(clause.subject, group, rest), f"As of {month_of(fact.as_of)}"


def month_of(date: HistoricalDate) -> str:
    """A date to the month, or to the year where the month is not known."""
    day = date.earliest
    if date.precision is Precision.YEAR:
        return str(day.year)
    return f"{MONTHS[day.month - 1]} {day.year}"
