"""Amounts of two numbers, to be asked for as one: ranges and the results of votes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from questions.builders.wording.clause import Clause
from questions.model.facts import Fact, Kind, Mention, Phrase, Role
from questions.world import spans

_BETWEEN = "between"
# What stands behind a number and belongs to it; what is counted does not.
_UNIT = re.compile(r" (?:(?:square|cubic) )?[a-z]+")
_MEASURED = (Kind.MEASURE, Kind.DURATION)
_AMOUNTS = (*_MEASURED, Kind.MONEY, Kind.PERCENT, Kind.NUMBER)
_HOLDING = (Role.ADVERB, Role.OBLIQUE)
_ADJECTIVES = ("long", "tall", "high", "deep", "wide", "thick")
_OFTEN = re.compile(
    r"(?:\b(?:about|around|roughly) )?(?P<often>\bevery [\w-]+(?: (?:to|or) [\w-]+)? "
    r"(?:minute|hour|day|week|month|year)s"
    r"|\b(?:three|four|five|six|seven|eight|nine|ten|\d+) times an? (?:day|week|month|year))$"
)
_MAJORITY = re.compile(r"an? (?:[a-z]+ )?majority of ")
_VOTES = re.compile(r"[\w,]+(?: votes)?")


def spanned(clause: Clause) -> Iterator[tuple[Clause, Phrase, Mention]]:
    """Each range of a clause, and by how many votes to how many something was decided."""
    clause = _with_adjective(clause)
    yield from _frequencies(clause)
    for phrase in (clause.subject, *clause.rest):
        if len([one for one in phrase.mentions if one.kind in _AMOUNTS]) > 1:
            yield from _ranges(clause, phrase)
    for place, phrase in enumerate(clause.rest):
        if phrase.preposition == "by":
            yield from _votes(clause, phrase, *clause.rest[place + 1 : place + 2])


def tells_how_often(fact: Fact) -> bool:
    """Whether a fact tells how often something is done."""
    return any(_OFTEN.search(one.text) for one in fact.phrases if one.role in _HOLDING)


def _with_adjective(clause: Clause) -> Clause:
    """The clause of "is 80 to 105 centimetres long" with the adjective in one phrase."""
    for phrase, following in pairwise(clause.rest):
        is_range = phrase.role is Role.COMPLEMENT and spans.ranges(phrase.text)
        if is_range and following.text in _ADJECTIVES:
            whole = replace(phrase, text=f"{phrase.text} {following.text}", bound="")
            return clause.without(following).with_split(phrase, whole)
    return clause


def _frequencies(clause: Clause) -> Iterator[tuple[Clause, Phrase, Mention]]:
    """How often something is done, also where it stands behind the time of day."""
    for phrase in clause.rest:
        match = _OFTEN.search(phrase.text)
        if match is None or phrase.role not in _HOLDING:
            continue
        at = match.start("often")
        start = min(phrase.start + at, phrase.end - 1)
        key = Mention(match["often"], Kind.DURATION, start, phrase.end, at=match.start("often"))
        text = phrase.text[match.start() :]
        key = replace(key, at=at - match.start())
        often = replace(
            phrase, role=Role.ADVERB, text=text, bound="", preposition="", mentions=(key,)
        )
        before = phrase.text[: match.start()].strip()
        parts = (replace(phrase, text=before, bound="", mentions=()), often) if before else (often,)
        yield clause.with_split(phrase, *parts), often, key


def _ranges(clause: Clause, phrase: Phrase) -> Iterator[tuple[Clause, Phrase, Mention]]:
    if phrase.role in (Role.TIME, Role.CLAUSE):
        return
    opener = f"{_BETWEEN} " if phrase.preposition == _BETWEEN else ""
    text = f"{opener}{phrase.text}"
    placed = [replace(one, at=one.at + len(opener)) for one in phrase.mentions]
    for span in spans.ranges(text):
        parts = [one for one in placed if span.start <= one.at < span.end]
        kind = next((kind for kind in _AMOUNTS if any(one.kind is kind for one in parts)), None)
        if kind is None:
            continue
        unit = _UNIT.match(text, span.end) if kind in _MEASURED else None
        told = text[span.start : unit.end() if unit else span.end]
        key = Mention(told, kind, parts[0].start, parts[-1].end, at=span.start)
        others = (one for one in placed if one not in parts)
        whole = replace(
            phrase,
            text=text,
            bound="",
            preposition="" if opener else phrase.preposition,
            mentions=tuple(sorted((*others, key), key=lambda one: one.at)),
        )
        if phrase is clause.subject:
            yield replace(clause, subject=whole), whole, key
        else:
            yield clause.with_split(phrase, whole), whole, key


def _votes(
    clause: Clause, phrase: Phrase, following: Phrase | None = None
) -> Iterator[tuple[Clause, Phrase, Mention]]:
    """By how many votes to how many: "by 91 votes to 80", "by a majority of four to one"."""
    text = phrase.text
    if following is not None and following.preposition == "to" and _VOTES.fullmatch(text):
        clause, text = clause.without(following), f"{text} to {following.text}"
    text = _MAJORITY.sub("", text)
    if spans.score(text) is None or not phrase.mentions:
        return
    first = phrase.mentions[0]
    key = Mention(text, Kind.NUMBER, first.start, first.end, at=0)
    whole = replace(phrase, text=text, bound="", role=Role.OBLIQUE, mentions=(key,))
    yield clause.with_split(phrase, whole), whole, key
