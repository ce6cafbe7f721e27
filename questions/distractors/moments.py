"""Of which year an article speaks where it states a fact, as far as it tells."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache

from questions.model.articles import Article
from questions.model.facts import Fact, Modality

_YEAR = re.compile(
    r"\b(?P<before>\d{1,4}) BCE?\b"
    r"|(?<![\w.$£€,])(?P<year>1[0-9]{3}|20[0-4]\d)(?![\w,]|\.\d)"
)
# An article that names no year speaks of its readers' time; this year keeps that the same forever.
_TODAY = 2025
# From this year on, people of whom an article tells without a date are taken to live.
_LATELY = 1990
# Characters before a fact in which an old year shows that the article tells of old times there.
_BEFORE = 400
_NOW = frozenset("is are has have does do".split())
_SAYING = frozenset("add argue believe claim estimate explain insist note say tell warn".split())


def year_of(fact: Fact, article: Article | None) -> int | None:
    """The year of a fact: its own, or that of its article for what is said to be so now.

    Without a date, what stands far from any old year is taken to be of the article's time.
    """
    told = fact.date or fact.as_of
    if told is not None:
        return told.earliest.year
    if article is None:
        return None
    place = fact.evidence[0]
    near = _years(article.text, since=place.start - _BEFORE, until=place.end)
    is_old = not _is_of_late(article.text) or any(year < _LATELY for year in near)
    if is_old and not _is_present(fact):
        return None
    return article.published.latest.year if article.published else _latest(article.text)


def time_told(fact: Fact, article: Article | None) -> int | None:
    """The year of a fact, or else the last one that its article names so far."""
    year = year_of(fact, article)
    if year is not None or article is None:
        return year
    return next(reversed(_years(article.text, until=fact.evidence[0].end)), None)


def _is_present(fact: Fact) -> bool:
    """Whether a fact is told in the present tense, or is somebody's saying."""
    verb = fact.verb
    if verb is None:
        return False
    is_now = (verb.auxiliaries[:1] or (verb.form,))[0].lower() in _NOW
    is_said = verb.lemma in _SAYING or fact.modality is Modality.REPORTED
    return is_now or is_said or (not verb.auxiliaries and verb.tag in ("VBZ", "VBP"))


def _years(text: str, *, since: int = 0, until: int | None = None) -> tuple[int, ...]:
    """The years that a text names between two places, in its order; before Christ negative."""
    starts, ends, years = _dated(text)
    last = len(years) if until is None else bisect_right(ends, until)
    return years[bisect_left(starts, since) : last]


@lru_cache(maxsize=64)
def _dated(text: str) -> tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]:
    """Where the years of a text start and end, and which they are, in its order."""
    found = tuple(_YEAR.finditer(text))
    years = (int(one["year"]) if one["year"] else -int(one["before"]) for one in found)
    return tuple(one.start() for one in found), tuple(one.end() for one in found), tuple(years)


@lru_cache(maxsize=64)
def _latest(text: str) -> int | None:
    """The last year that a text names, unless all of them are long past."""
    years = _years(text)
    return max((year for year in years if year >= _LATELY), default=None if years else _TODAY)


@lru_cache(maxsize=64)
def _is_of_late(text: str) -> bool:
    """Whether more than half of the years that a text names are not long past."""
    years = sorted(_years(text))
    return not years or years[(len(years) - 1) // 2] >= _LATELY
