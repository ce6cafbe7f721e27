"""Near values for amounts of two numbers: ranges, times of two parts, and results of votes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise

from questions.distractors.candidates import Candidate, Wanted
from questions.world import quantities, spans
from questions.world.quantities import Figure

# By how much ranges and times differ from the key, the nearest first.
_STEPS = tuple(map(Decimal, ("0.7", "1.4", "0.5", "1.8")))
_LENGTHS = tuple(map(Decimal, ("0.75", "1.3", "0.55", "1.6", "1.9", "2.2")))
# A range this much wider than its lower end is scaled; a narrow one is shifted.
_WIDE = Decimal("1.6")
# How much nearer or farther apart the sides of a vote may have been.
_MARGINS = tuple(map(Decimal, ("0.35", "1.8", "2.6", "0.7", "3.4")))
_WHOLES = tuple(map(Decimal, (3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 100)))
# Up to so many in all, each result differs by one.
_FEW = 13
_GRAINS = tuple(map(Decimal, ("1000", "500", "100", "50", "10", "5", "1", "0.5", "0.1")))
_SMALLER = {
    ("year", "month"): 12,
    ("week", "day"): 7,
    ("day", "hour"): 24,
    ("hour", "minute"): 60,
    ("minute", "second"): 60,
}
_FIVES = 5
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_GROUPED = 10_000
_MOST_SPELLED = 99


def near(wanted: Wanted) -> Iterator[Candidate]:
    """Other amounts of the key's make on both sides, the nearest first; none for other keys."""
    text, seen = wanted.key.text, {wanted.key.text}
    for place, (other, side) in enumerate(_others(text, wanted.stem)):
        if other and other not in seen:
            seen.add(other)
            why = f"The article gives another value: {text}."
            yield Candidate(other, wanted.key.kind, "near value", why, fit=-place, side=side)


def _others(text: str, stem: str) -> Iterator[tuple[str, int]]:
    if span := spans.of_all(text):
        yield from _of_all(text, span)
    elif span := next(iter(spans.ranges(text)), None):
        yield from _ranges(text, span)
    elif span := spans.length(text):
        yield from _lengths(text, span)
    elif span := spans.score(text):
        yield from _votes(text, span) if "majority" in stem else _results(text, span)


def are_alike(text: str, other: str) -> bool:
    """Whether two texts differ in nothing but their two numbers."""
    return _bare(text) == _bare(other)


def _bare(text: str) -> str:
    found = [
        0,
        *(edge for one in quantities.find(text) for edge in (one.start, one.end)),
        len(text),
    ]
    return re.sub(r"s\b", "", "#".join(text[a:b] for a, b in list(pairwise(found))[::2]))


def _of_all(text: str, span: spans.Span) -> Iterator[tuple[str, int]]:
    """Beside "one in ten" one in six, beside "two in five" three in five."""
    some, whole = span.low.value, span.high.value
    if some == 1:
        nearest = sorted(_WHOLES, key=lambda one: abs(one / whole - 1))
        others = [(some, one) for one in nearest if _is_apart(one, whole)]
    else:
        nearest = sorted(map(Decimal, range(1, int(whole))), key=lambda one: abs(one - some))
        others = [(one, whole) for one in nearest if one != some]
    for first, last in others:
        yield _written(text, span, first, last), -1 if first / last < some / whole else 1


def _is_apart(one: Decimal, other: Decimal) -> bool:
    return not Decimal("0.7") < one / other < Decimal("1.4")


def _ranges(text: str, span: spans.Span) -> Iterator[tuple[str, int]]:
    low, high = span.low.value, span.high.value
    grain = next((one for one in _GRAINS if not low % one and not high % one), _GRAINS[-1])
    for step in _STEPS:
        first = max(_rounded(low * step, grain), grain)
        width = (high - low) * (step if high / low > _WIDE else 1)
        last = first + max(_rounded(width, grain), grain)
        yield _written(text, span, first, last), -1 if first < low else 1


def _rounded(value: Decimal, grain: Decimal) -> Decimal:
    return (value / grain).quantize(Decimal(1), rounding=ROUND_HALF_UP) * grain


def _lengths(text: str, span: spans.Span) -> Iterator[tuple[str, int]]:
    units = spans.units_of(text)
    parts = _SMALLER.get(units)
    if parts is None:
        return
    whole = span.low.value * parts + span.high.value
    grain = Decimal(1 if span.high.value % _FIVES else _FIVES)
    for step in _LENGTHS:
        first, last = divmod(_rounded(whole * step, grain), parts)
        if first and last:
            told = _written(text, span, first, last)
            for unit, value in zip(units, (first, last), strict=True):
                told = re.sub(rf"\b{unit}s?\b", unit if value == 1 else f"{unit}s", told)
            yield told, -1 if step < 1 else 1


def _votes(text: str, span: spans.Span) -> Iterator[tuple[str, int]]:
    """Results of the same number of votes, or, of a few, of two more or fewer."""
    won, lost = span.low.value, span.high.value
    whole, margin = won + lost, won - lost
    if whole > _FEW:
        for factor in _MARGINS:
            other = max(Decimal(1), _rounded(margin * factor, Decimal(1)))
            first = _rounded((whole + other) / 2, Decimal(1))
            yield _written(text, span, first, whole - first), -1 if first < won else 1
        return
    for count in (whole, whole + 2, whole - 2):
        for first in (won - 1, won + 1, won):
            if first > count - first > 0:
                yield _written(text, span, first, count - first), -1 if first < won else 1


def _results(text: str, span: spans.Span) -> Iterator[tuple[str, int]]:
    """Results of a match, a little higher or lower on one side."""
    won, lost = span.low.value, span.high.value
    step = max(Decimal(1), _rounded(won / 5, Decimal(1)))
    for first, last in ((won, lost + step), (won + step, lost), (won - step, lost)):
        if first > last >= 0:
            yield _written(text, span, first, last), -1 if first < won else 1
    yield _written(text, span, won + step, lost + step), 1
    yield _written(text, span, won + 2 * step, lost + step), 1


def _written(text: str, span: spans.Span, first: Decimal, last: Decimal) -> str:
    """The key with other numbers; "" where they cannot be written in its manner."""
    low, high = _shown(span.low, first), _shown(span.high, last)
    if not low or not high:
        return ""
    link = text[span.low.end : span.high.start]
    return f"{text[: span.low.start]}{low}{link}{high}{text[span.high.end :]}"


def _shown(figure: Figure, value: Decimal) -> str:
    match = _NUMBER.search(figure.text)
    if any(scale in figure.text for scale in quantities.SCALES):
        return ""
    is_whole = value == value.to_integral_value()
    if match is None:
        words = quantities.spell(int(value)) if is_whole and value <= _MOST_SPELLED else ""
        return words.capitalize() if figure.text[:1].isupper() else words
    is_grouped = "," in match.group() or value >= _GROUPED
    if is_whole and "." not in match.group():
        number = f"{int(value):,}" if is_grouped else str(int(value))
    else:
        number = f"{value:.1f}"
    return f"{figure.text[: match.start()]}{number}{figure.text[match.end() :]}"
