"""What holds only for a time: counts, shares and things under way need a date to be asked for."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from questions.builders.wording.clause import Clause
from questions.builders.wording.events import STATES
from questions.model.dates import HistoricalDate
from questions.model.facts import Fact, Kind, Mention, Role

_COUNTED = (Kind.NUMBER, Kind.PERCENT, Kind.MONEY)
_NAMED = (Kind.COUNTRY, Kind.CITY, Kind.PLACE, Kind.ORGANISATION)
# What is so, or comes from a survey, at one time or another.
_STATES = (STATES | {"identify", "report", "speak"}) - {
    *"comprise contain cost include involve last total weigh".split()
}
# Figures that every country has.
_ECONOMIC = re.compile(
    r"\b(?:GDP|GNP|gross domestic product|population|expenditure|economy|unemployment|inflation|"
    r"life expectancy|median age|birth rate|death rate|fertility rate|literacy|budget deficit|"
    r"public debt|national debt|health care|healthcare)\b",
    re.IGNORECASE,
)
_OF_SOME = re.compile(r"(?<!^)\b(?!As\b|GDP|GNP)[A-Z][\w’']+")


def dated_as_of(fact: Fact, published: HistoricalDate | None) -> Fact:
    """The fact as of its article's date, where it tells of a figure or of something under way.

    How long, high or far away something is stays the same, and so does which lake is the largest.
    """
    verb = fact.verb
    if fact.as_of and verb and verb.lemma in _LASTING and (_measures(fact) or _is_nature(fact)):
        return replace(fact, as_of=None)
    if verb is None or published is None or fact.as_of or fact.date:
        return fact
    is_present = (verb.auxiliaries[:1] or (verb.form,))[0] in _PRESENT or (
        not verb.auxiliaries and verb.tag in ("VBZ", "VBP")
    )
    under_way = verb.tag == "VBG" and not verb.passive
    counts = any(one.kind in _COUNTED for phrase in fact.phrases for one in phrase.mentions)
    return replace(fact, as_of=published) if is_present and (under_way or counts) else fact


_AGED = re.compile(r"\b(?:years|months|weeks|days)[- ]old\b|\baged\b")
_PRESENT = frozenset("is are has have do does".split())


_LASTING = frozenset("be lie locate measure situate stand stretch weigh".split())


_NATURE = frozenset(
    "bay capital desert island lake landmass mountain ocean peak peninsula river sea species "
    "valley volcano waterfall".split()
)


def _is_nature(fact: Fact) -> bool:
    complements = [one for one in fact.phrases if one.role is Role.COMPLEMENT]
    return any(one.head.lower() in _NATURE for one in complements) or _lies(fact)


def _lies(fact: Fact) -> bool:
    """Whether a fact tells where a place lies."""
    if fact.verb is None or fact.verb.lemma not in ("be", "lie"):
        return False
    subjects = [one for one in fact.phrases if one.role is Role.SUBJECT]
    return any(one.kind in (Kind.CITY, Kind.PLACE) for one in subjects)


def _measures(fact: Fact) -> bool:
    return any(one.kind is Kind.MEASURE for phrase in fact.phrases for one in phrase.mentions)


# A moment of its own, which needs no date: "employed 140 people at its height".
_AT_ITS_HEIGHT = re.compile(r"\bat (?:its|their|the) (?:height|peak)\b")


def floats_in_time(fact: Fact, clause: Clause, mention: Mention, *, undated: bool = False) -> bool:
    """Whether the answer held at a time that the article might have told.

    Args:
        fact: What is asked about.
        clause: Its clause.
        mention: The answer.
        undated: Whether nothing tells when the article was written; its counts hold for readers
            who have it before them.
    """
    dated = any(one.date for phrase in fact.phrases for one in phrase.mentions)
    if fact.as_of or fact.date or fact.frame or dated:
        return False
    if mention.kind is Kind.DURATION and _AGED.search(fact.text):
        return not any(one.role is Role.CLAUSE for one in clause.rest)
    if _AT_ITS_HEIGHT.search(fact.text):
        return False
    group = clause.group
    under_way = group.lemma not in STATES and group.rest[-1:] and group.rest[-1].endswith("ing")
    if under_way and group.is_present:
        return True
    if mention.kind is Kind.MEASURE and _was_so(clause):
        return True
    if undated:
        return False
    if mention.kind is Kind.PERCENT:
        return True
    return mention.kind in _COUNTED and (group.is_present or group.lemma in _STATES)


_STANDING = re.compile(r" (?:Bridge|Canal|Dam|Railway|Road|Street|Tower|Tunnel|Wall)$")


def _was_so(clause: Clause) -> bool:
    """Whether a place was so large once, and may be larger now: "the canal was 164 km long"."""
    is_place = any(
        one.kind in (Kind.PLACE, Kind.CITY) or _STANDING.search(one.text)
        for one in clause.subject.mentions
    )
    return is_place and clause.group.lemma == "be" and clause.group.finite in ("was", "were")


_YEAR = re.compile(r"\b(?:1\d{3}|20\d\d)\b")
# Before this year nobody who held a post holds it still.
_LONG_PAST = 1990
_SPEAKING = re.compile(
    r"\b(?:add|argue|believe|claim|explain|hope|insist|sa[yi]|think|tell|told|warn)\w*\b"
)


def is_bygone(fact: Fact, text: str, published: HistoricalDate | None = None) -> bool:
    """Whether a text last named a year long past when it tells a fact, and quotes nobody there.

    Args:
        fact: The fact.
        text: The article's text.
        published: The date of the article: what it tells of the year before may still be so.
    """
    ends, years = _years(text)
    so_far = bisect_right(ends, fact.evidence[0].end)
    since = published.earliest.year - 1 if published is not None else _LONG_PAST
    return so_far > 0 and years[so_far - 1] < since and not is_quoting(fact)


@lru_cache(maxsize=16)
def _years(text: str) -> tuple[Sequence[int], Sequence[int]]:
    """Where the years of a text end, and which they are, in its order."""
    found = tuple(_YEAR.finditer(text))
    return tuple(one.end() for one in found), tuple(int(one.group()) for one in found)


def is_quoting(fact: Fact) -> bool:
    """Whether a fact stands where its article tells what somebody says."""
    return bool(_SPEAKING.search(fact.evidence[0].quote))


def lacks_its_country(stem: str, fact: Fact) -> bool:
    """Whether a figure that every country has is asked for of none."""
    if not _ECONOMIC.search(stem):
        return False
    subjects = [phrase for phrase in fact.phrases if phrase.role is not Role.TIME]
    named = any(
        one.kind in _NAMED and one.text in stem for phrase in subjects for one in phrase.mentions
    )
    return not named and not _OF_SOME.search(stem.partition(", ")[2] or stem)
