"""Finding the time expressions of a text: scan, combine, resolve in the order of the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from questions.model.dates import HistoricalDate, TimeExpression
from questions.times import (
    anchoring,
    apposition,
    calendar,
    digit_order,
    eras,
    focus,
    genre,
    lookahead,
    modifiers,
    setting,
)
from questions.times.combine import combine
from questions.times.focus import Course
from questions.times.lexicon import Unit
from questions.times.meanings import Anchor, Distance, Length, Ranked, Shift, Stated
from questions.times.scan import Candidate, scan
from questions.times.tense import Clauses, clause_before, looks_timeless
from questions.times.timeline import Context, Timeline
from questions.times.values import Resolved
from questions.times.words import Words

# Rules that count units from a date.
_COUNTED = frozenset(("ago", "from now", "later"))
# What stands between the dates of a list or a range.
_JOINTS = frozenset(("", "and", "or", "to", "until", "till", "through", "and on", "or on"))
_RANGES = frozenset(("to", "until", "till", "through", "-", "–", "—"))
_LONGEST_JOINT = 12


def find(
    text: str,
    *,
    published: HistoricalDate | None = None,
    words: Words | None = None,
    day_first: bool | None = None,
) -> tuple[TimeExpression, ...]:
    """All time expressions of a text, in its order, none overlapping another.

    Args:
        text: Any text in English.
        published: When it was published; only a date known to the day anchors anything.
        words: The words of the text as a parser sees them (a spaCy Doc), where there are some:
            they tell the tense of a clause better than its text alone.
        day_first: Whether the source puts the day before the month in digits ("03/04/2004"), as
            `digit_order.habit` tells; None where that is unknown.
    """
    day = published.earliest if published and published.earliest == published.latest else None
    timeline = Timeline(genre.decide(text, day), day)
    ordered = digit_order.settle(combine(text, scan(text)), text, day, day_first)
    candidates = eras.settle(ordered)
    return tuple(_resolve_all(text, candidates, timeline, Clauses(text, words)))


def _resolve_all(
    text: str, candidates: Sequence[Candidate], timeline: Timeline, clauses: Clauses
) -> Iterator[TimeExpression]:
    following = lookahead.look(candidates)
    before: TimeExpression | None = None
    context = Context()
    passed = 0
    for index, candidate in enumerate(candidates):
        _pass(text, timeline, passed, candidate.start)
        passed = candidate.end
        joint = _joint(text, before, candidate)
        context = Context(
            ahead=context.ahead if joint is not None else None,
            begin=before.date.latest if before and before.date and joint in _RANGES else None,
            following=following[index].day,
            following_year=following[index].year,
            sentence_year=_sentence_year(text, candidate, before),
        )
        if _leaves_open(candidate):
            context = _read_clause(text, candidate, context, clauses, news=timeline.is_news)
        resolved = apposition.read(
            text, candidate, candidates[index + 1 : index + 2], before, news=timeline.is_news
        ) or anchoring.read(candidate.meaning, timeline, context)
        if resolved is None:
            continue
        if not (before and setting.ends_heading(text, before, candidate)):
            _remember(text, timeline, candidate, resolved, following[index].year)
        before = _expression(text, candidate, resolved)
        yield before


def _pass(text: str, timeline: Timeline, start: int, end: int) -> None:
    """Let the account pass the text between two expressions: paragraphs and chapters end there."""
    if "\n" in text[start:end]:
        timeline.end_paragraph(at_heading=setting.has_heading(text, start, end))


def _read_clause(
    text: str, candidate: Candidate, context: Context, clauses: Clauses, *, news: bool
) -> Context:
    """The context with the tense of the clause: news asks for other signs than an account."""
    start, end = candidate.start, candidate.end
    if not news:
        back = setting.looks_back(text, candidate)
        return replace(context, timeless=looks_timeless(text, start, end), back=back)
    ahead = clauses.look_ahead(start, end) if context.ahead is None else context.ahead
    return replace(context, ahead=ahead)


def _joint(text: str, before: TimeExpression | None, candidate: Candidate) -> str | None:
    """What joins an expression to a list or a range: its dates lie in the same direction."""
    between = text[before.end : candidate.start] if before else ""
    joint = between.strip(" ,")
    fits = before is not None and len(between) < _LONGEST_JOINT and joint.strip("-–—") in _JOINTS
    return joint if fits else None


def _leaves_open(candidate: Candidate) -> bool:
    """Whether the year is left to the context, which is only then worth the look."""
    meaning = candidate.meaning
    if isinstance(meaning, Stated):
        return meaning.year is None
    if isinstance(meaning, Shift):
        return meaning.unit is Unit.WEEKEND
    return isinstance(meaning, Ranked | Distance | Length)


def _expression(text: str, candidate: Candidate, resolved: Resolved) -> TimeExpression:
    date = resolved.date
    if date is not None and (candidate.mod in modifiers.CIRCA or _is_rough(candidate)):
        date = replace(date, circa=True)
    return TimeExpression(
        candidate.start,
        candidate.end,
        text[candidate.start : candidate.end],
        resolved.type,
        resolved.value,
        date,
        candidate.mod,
        candidate.bound,
        candidate.rule,
    )


def _is_rough(candidate: Candidate) -> bool:
    """Whether a date is only counted in round units, or from a date that is itself inferred.

    "Twenty years ago" names a year as little as "about 1994" does, and "three days later" leaves
    open from when.
    """
    meaning = candidate.meaning
    if isinstance(meaning, Distance):
        return meaning.base is None
    if not isinstance(meaning, Shift) or candidate.rule not in _COUNTED:
        return False
    exact = meaning.unit in calendar.DAYS_PER or abs(meaning.count) == 1
    return meaning.anchor is not Anchor.SPEECH or not exact


def _sentence_year(text: str, candidate: Candidate, before: TimeExpression | None) -> int | None:
    """The year of the expression before, where it stands in the same sentence."""
    if before is None or before.date is None or before.type != "DATE":
        return None
    if candidate.start - before.end > len(clause_before(text, candidate.start)):
        return None
    return before.date.earliest.year


def _remember(
    text: str,
    timeline: Timeline,
    candidate: Candidate,
    resolved: Resolved,
    next_year: int | None,
) -> None:
    """Let later expressions count from this one, where the account goes on from it."""
    place = resolved.place
    if place is None or place.year is None or focus.is_guess(candidate, place):
        return
    if place.day is not None:
        timeline.memory.add(text, candidate.start, candidate.end, place)
    where = setting.read(text, candidate, fresh=timeline.fresh)
    if where.bracketed and timeline.mentioned is not None:
        return
    timeline.fresh = False
    if isinstance(candidate.meaning, Shift) and candidate.meaning.count == 0 and timeline.mentioned:
        return
    course = focus.course(candidate, where, place, timeline.reached, next_year=next_year)
    timeline.mention(place)
    if course is Course.ON:
        timeline.reached, timeline.digression = place, None
    elif course is Course.DIGRESSION:
        timeline.digression = place
