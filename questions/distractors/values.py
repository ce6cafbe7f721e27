"""Distractors for numbers and dates: some below the key, some above, every share equally often.

Where the key stands among the options must not tell it. So of the places that are possible one is
drawn, and then the values that put the key there: those of the article first, then near ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import chain

from questions.distractors import dates, numbers, parts
from questions.distractors.candidates import Candidate, Wanted, draw
from questions.distractors.form import is_alike
from questions.distractors.sameness import is_equal_value
from questions.distractors.statements import Statements
from questions.model.dates import HistoricalDate
from questions.model.facts import Kind, Mention
from questions.world.quantities import find as figures

COUNT = 3
KINDS = (Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.DURATION, Kind.DATE)
# Of three distractors of a number or date, so many may be values of the article.
_MOST_FROM_ARTICLE = 2
# Two options nearer to each other than this share of the smaller look like one.
_APART = Decimal("0.05")
# Whole numbers up to so many are told from each other, from some on if they lie so far apart.
_MANY, _FEW, _COUNTS_APART = 120, 40, 3


def find_all(
    wanted: Wanted, found: Iterable[Candidate], statements: Statements, seed: int
) -> Iterator[tuple[Candidate, ...]]:
    """Three values beside the key for each place among them that it can have, in a drawn order.

    Args:
        wanted: The key.
        found: What the articles name of its kind, the best first.
        statements: What must not make a value true.
        seed: Draws the place of the key.
    """
    found = chain(_of_passage(wanted), found)
    fitting = _apart(_fitting(wanted, found, statements, seed))
    lows = [one for one in fitting if _is_below(one, wanted)]
    highs = [one for one in fitting if not _is_below(one, wanted)]
    places = range(max(0, COUNT - len(highs)), min(COUNT, len(lows)) + 1)
    for below in sorted(places, key=lambda place: draw(seed, wanted.stem, "below", place)):
        yield (*_best(lows, below), *_best(highs, COUNT - below))


def _of_passage(wanted: Wanted) -> Iterator[Candidate]:
    """Shares and sums that the sentence tells of something else: they tempt who misreads it."""
    place, key = wanted.fact.evidence[0], wanted.key
    right = figures(key.text)
    if key.kind not in (Kind.PERCENT, Kind.MONEY) or len(right) != 1:
        return
    for one in figures(place.quote):
        if one.unit == right[0].unit and not one.ordinal and one.value != right[0].value:
            start = place.start + one.start
            mention = Mention(one.text, key.kind, start, start + len(one.text))
            why = f"The article says this of something else: “{place.quote}”"
            yield Candidate(one.text, key.kind, "passage", why, mention=mention)


def _best(some: Sequence[Candidate], count: int) -> Sequence[Candidate]:
    """The first of some; those of the article go before all others."""
    return sorted(some, key=lambda one: one.mention is None)[:count]


def _fitting(
    wanted: Wanted, found: Iterable[Candidate], statements: Statements, seed: int
) -> Iterator[Candidate]:
    taken, key = 0, wanted.key.date
    setting = _setting(wanted, statements)
    for one in found:
        if taken == _MOST_FROM_ARTICLE:
            break
        date = one.mention.date if one.mention else None
        is_of_time = key is None or date is None or _is_of_time(date, key, wanted, setting)
        if one.origin != "library" and is_of_time and _fits(one, wanted, statements):
            taken += 1
            yield one
    is_date = wanted.key.kind is Kind.DATE
    near = dates.near(wanted, seed, setting) if is_date else numbers.near(wanted, seed)
    yield from (one for one in near if _fits(one, wanted, statements))


def _is_of_time(
    date: HistoricalDate, key: HistoricalDate, wanted: Wanted, setting: dates.Setting
) -> bool:
    return setting.suits(date, key) and not dates.is_out_of_series(date, wanted)


def _setting(wanted: Wanted, statements: Statements) -> dates.Setting:
    if wanted.key.kind is not Kind.DATE:
        return dates.Setting()
    published = _published(wanted, statements)
    years = statements.years_of(wanted.fact)
    return dates.Setting(
        years,
        published.latest.year if published else dates.latest_of(years, wanted.key),
        statements.lifetimes.shared_by(wanted.fact),
    )


def _fits(candidate: Candidate, wanted: Wanted, statements: Statements) -> bool:
    key, text, stem = wanted.key, candidate.text, wanted.stem
    if is_equal_value(candidate, key) or not is_alike(text, key):
        return False
    if parts.is_part(text) is not parts.is_part(key.text):
        return False
    if numbers.stands_in(text, stem) or numbers.is_no_age(text, wanted):
        return False
    if key.kind is Kind.DATE and dates.may_be_part(text, wanted):
        return False
    if key.kind is not Kind.DATE and numbers.may_hold(text, wanted):
        return False
    return not (candidate.mention and statements.may_answer(text, stem, wanted.fact, value=True))


def _apart(some: Iterable[Candidate]) -> list[Candidate]:
    """Candidates without those that come too near to an earlier one."""
    kept: list[Candidate] = []
    for one in some:
        if not any(_are_near(one, other) for other in kept):
            kept.append(one)
    return kept


def _are_near(one: Candidate, other: Candidate) -> bool:
    if one.text == other.text or (one.mention and is_equal_value(other, one.mention)):
        return True
    if one.kind is Kind.DATE:
        return False
    left, right = figures(one.text)[0].value, figures(other.text)[0].value
    is_whole = all(value == value.to_integral_value() for value in (left, right))
    if is_whole and max(left, right) <= _FEW:
        return False
    is_count = is_whole and max(left, right) <= _MANY
    return abs(left - right) < (_COUNTS_APART if is_count else _APART * min(left, right))


def _is_below(one: Candidate, wanted: Wanted) -> bool:
    if one.side:
        return one.side < 0
    if one.mention and one.mention.date and wanted.key.date:
        return one.mention.date.earliest < wanted.key.date.earliest
    left, right = figures(one.text), figures(wanted.key.text)
    return bool(left and right and left[0].value < right[0].value)


def _published(wanted: Wanted, statements: Statements) -> HistoricalDate | None:
    name = wanted.fact.evidence[0].article
    articles = statements.knowledge.articles
    return next((article.published for article in articles if article.name == name), None)
