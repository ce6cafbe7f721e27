"""Near values for numbers, money, shares and measures, written in the manner of the key."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from questions.distractors import parts, spans
from questions.distractors.candidates import Candidate, Wanted, draw
from questions.distractors.rounding import as_round
from questions.world import quantities
from questions.world.things.sort import plural_of

# All of it, in per cent.
_ALL = Decimal(100)
# Shares of the key by which near values differ from it, nearest first: far enough apart to be told
# from each other, yet all are plausible.
_LOWER = tuple(map(Decimal, ("0.83", "0.68", "0.55", "0.44")))
_UPPER = tuple(map(Decimal, ("1.20", "1.42", "1.68", "1.98")))
# The same beyond what "about" may mean.
_ROUGH_LOWER = tuple(map(Decimal, ("0.75", "0.62", "0.49", "0.38")))
_ROUGH_UPPER = tuple(map(Decimal, ("1.29", "1.48", "1.72", "2.0")))
# What nobody would call "more than" or "fewer than" the key.
_FAR_ABOVE = tuple(map(Decimal, ("1.6", "2.1", "2.6", "3.1")))
_FAR_BELOW = tuple(map(Decimal, ("0.36", "0.26", "0.16", "0.08")))
_SURELY_ABOVE, _SURELY_BELOW = Decimal("1.45"), Decimal("0.45")
# Where a value would pass the whole that it is a part of, the near ones lie in these parts of what
# is left.
_PARTS = tuple(map(Decimal, ("0.3", "0.55", "0.8", "0.9")))
# "How many of the 20 days": no part is more than the whole.
_WHOLE = re.compile(
    r"\b(?:how many|what (?:share|part|number)) of\b(?P<words>.{0,40})", re.IGNORECASE
)
# From here on numbers have commas; those of four digits, unless the key has none.
_GROUPED, _FEWEST_GROUPED = 10_000, 4
_MOST_BELOW = 3
# Characters before a number in which its bound stands.
_BOUND = 16
# What "about" may stretch over, as a share of the key.
_ROUNDING = Decimal("0.2")
# The same for a share, in points.
_POINTS = Decimal(6)
# From this share on, lower ones lie so many points below it.
_MOST_OF_ALL, _POINTS_BELOW = 70, (8, 17, 27, 38)
# Shares between these lie so many points apart.
_SOME_OF_ALL, _POINTS_APART = 30, (6, 11, 17, 23)
# "more than 20" is also true of what is more than 15: such keys are only ever over- or understated.
_AT_LEAST = re.compile(r"\b(?:more than|over|at least|above|upwards of|exceeding)\b", re.IGNORECASE)
_AT_MOST = re.compile(r"\b(?:less than|fewer than|under|up to|at most|below)\b", re.IGNORECASE)
_ABOUT = re.compile(
    r"\b(?:about|around|roughly|approximately|some|nearly|almost|close to|circa)\b|~", re.IGNORECASE
)
_AGE = re.compile(
    r"\bat (?:what|which) age\b|\bhow old (?:is|was|were|are)\b"
    r"|\bwhat (?:is|was) the (?:approximate )?(?:average|mean|median) age\b",
    re.IGNORECASE,
)
# How old people get, and by how many years somebody may be taken to be younger or older.
_OLDEST, _YEARS_APART = 105, (4, 7, 11, 15, 19)
_TENTHS = Decimal("0.4")
_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
# "eight thousand": so many of a scale, and no more words of number behind it.
_SCALED = re.compile(
    rf"(?!an? |one )[a-z]+(?:-[a-z]+)? (?P<scale>{'|'.join(quantities.SCALES)})"
    rf"(?= (?:US )?(?:{'|'.join(quantities.CURRENCY_WORDS)})s?$|$)",
    re.IGNORECASE,
)
# A number before "million" up to which others lie one by one beside it.
_FEW_SHOWN = 4
_UNIT = re.compile(
    rf"\s*(?:%|per ?cent|percent|(?:US )?(?:{'|'.join(quantities.CURRENCY_WORDS)})s?)$",
    re.IGNORECASE,
)
_SUFFIX = {1: "st", 2: "nd", 3: "rd"}


def near(wanted: Wanted, seed: int) -> Iterator[Candidate]:
    """Values near the key, of the same precision, on both sides, the best first."""
    figures = quantities.find(wanted.key.text)
    if len(figures) != 1:
        yield from spans.near(wanted)
        return
    figure = figures[0]
    if figure.value < 1 and not _NUMBER.search(figure.text):
        yield from parts.near(wanted, figure)
        return
    shown, seen = _shown(wanted.key.text, figure), {wanted.key.text}
    for place, value in enumerate(_values(wanted, figure, seed)):
        text = _write(wanted.key.text, figure, value)
        if figure.value == 1:
            text = _in_plural(text, wanted.key.text, figure)
        if text and text not in seen:
            seen.add(text)
            why = f"The article gives another value: {wanted.key.text}."
            side = -1 if value < shown else 1
            yield Candidate(text, wanted.key.kind, "near value", why, fit=-place, side=side)


def _values(wanted: Wanted, figure: quantities.Figure, seed: int) -> Iterator[Decimal]:
    text, stem = wanted.key.text, wanted.stem
    ceiling = _ceiling(stem, figure)
    if _is_small_count(figure) and not (_is_rough(wanted) and figure.value >= 10):
        is_bare = figure.text.strip() == text.strip()
        fewest = 1 if figure.ordinal or is_bare else 2
        near = _neighbours(int(figure.value), fewest)
        yield from (value for value in near if ceiling is None or value < ceiling)
        return
    if _AGE.search(stem) and figure.value <= _OLDEST:
        yield from (value for value in _ages(figure.value) if value <= _OLDEST)
        return
    shown = _shown(text, figure)
    if shown <= _FEW_SHOWN and shown != figure.value and shown == shown.to_integral_value():
        yield from _neighbours(int(shown), 1)  # "$3 million"
        return
    for place, step in enumerate(_steps(wanted, shown, ceiling)):
        jitter = Decimal(str(round(0.96 + 0.08 * draw(seed, stem, place), 3)))
        near_one = as_round(shown * step * (jitter if ceiling is None else 1), shown)
        if ceiling is None or near_one < ceiling:
            yield near_one


def _ages(value: Decimal) -> Iterator[Decimal]:
    """How old somebody may have been instead; where tenths are told, they differ too."""
    is_whole = value == value.to_integral_value()
    for away in _YEARS_APART:
        years = Decimal(away) if is_whole else away - _TENTHS
        yield from (value - years, value + years)


def _ceiling(stem: str, figure: quantities.Figure) -> Decimal | None:
    """What no value may reach: all of something, if the key is a part of it; None if it is not."""
    if figure.unit == "%":
        return _ALL if figure.value <= _ALL else None
    match = _WHOLE.search(stem)
    wholes = [found.value for found in quantities.find(match["words"])] if match else []
    return next((value for value in wholes if value > figure.value), None)


def _steps(wanted: Wanted, shown: Decimal, ceiling: Decimal | None) -> list[Decimal]:
    """Shares of the key, the nearest first; beyond a bound of the fact only what lies far off."""
    is_rough, is_share = _is_rough(wanted), ceiling == _ALL
    lower: Sequence[Decimal] = _ROUGH_LOWER if is_rough else _LOWER
    upper: Sequence[Decimal] = _ROUGH_UPPER if is_rough else _UPPER
    bound = _bound_before(wanted)
    if bound > 0:
        upper = _FAR_ABOVE
    elif bound < 0:
        lower = _FAR_BELOW
    if is_share and not (is_rough or bound) and _SOME_OF_ALL <= shown < _MOST_OF_ALL:
        lower = tuple((shown - points) / shown for points in _POINTS_APART)
        upper = tuple((shown + points) / shown for points in _POINTS_APART)
    if is_share and shown >= _MOST_OF_ALL and bound >= 0:
        lower = tuple((shown - points) / shown for points in _POINTS_BELOW)
    if ceiling is not None and shown * upper[-1] >= ceiling:
        room = (ceiling - shown) / shown
        upper = tuple(1 + room * part for part in _PARTS)
    return [step for pair in zip(lower, upper, strict=True) for step in pair]


def _is_rough(wanted: Wanted) -> bool:
    """Whether the key is only about right."""
    return _ABOUT.search(f"{wanted.stem} {wanted.key.text}") is not None


def _is_small_count(figure: quantities.Figure) -> bool:
    whole = figure.value == figure.value.to_integral_value()
    return whole and (figure.value <= 20 or (figure.ordinal and figure.value <= 999))


def _neighbours(value: int, fewest: int) -> Iterator[Decimal]:
    """Whole numbers around a small one, the nearest first; none under the fewest."""
    step = 1 if value <= 12 else 2 if value <= 40 else 4
    for away in range(1, 7):
        if away <= _MOST_BELOW and value - step * away >= fewest:
            yield Decimal(value - step * away)
        yield Decimal(value + step * away)


def is_no_age(text: str, wanted: Wanted) -> bool:
    """Whether a stem asks how old somebody was, and a value would be too far from the right one."""
    left, right = quantities.find(text), quantities.find(wanted.key.text)
    if not _AGE.search(wanted.stem) or not left or not right:
        return False
    return left[0].value > _OLDEST or abs(left[0].value - right[0].value) > _YEARS_APART[-1]


def is_within_rounding(text: str, wanted: Wanted) -> bool:
    """Whether a value is so near that "about" the key may mean it as well."""
    left, right = quantities.find(text), quantities.find(wanted.key.text)
    if not left or not right or not _is_rough(wanted):
        return False
    margin = _ROUNDING * right[0].value
    if right[0].unit == "%":
        margin = min(margin, _POINTS)
    return abs(left[0].value - right[0].value) <= margin


def stands_in(text: str, stem: str) -> bool:
    """Whether the stem already holds the value."""
    values = {(figure.value, figure.unit) for figure in quantities.find(stem)}
    return any((figure.value, figure.unit) in values for figure in quantities.find(text))


def may_hold(text: str, wanted: Wanted) -> bool:
    """Whether a value may hold as well: "about" may mean it, or the key only bounds it.

    With the bound in the options ("more than 20"), a weaker bound holds as well; with the bound in
    the fact alone, what lies a little beyond it may be the true value.
    """
    key = wanted.key.text
    found, right = quantities.find(text), quantities.find(key)
    if is_within_rounding(text, wanted):
        return True
    if not found or not right:
        return False
    value, bound = found[0].value, right[0].value
    if _AT_LEAST.search(key):
        return value <= bound
    if _AT_MOST.search(key):
        return value >= bound
    side = _bound_before(wanted)
    return (side > 0 and bound < value < bound * _SURELY_ABOVE) or (
        side < 0 and bound * _SURELY_BELOW < value < bound
    )


def _bound_before(wanted: Wanted) -> int:
    """1 where the fact says that it is more than the key, -1 for less, 0 for neither."""
    before = wanted.fact.text.partition(wanted.key.text)[0][-_BOUND:]
    if _AT_LEAST.search(before):
        return 1
    return -1 if _AT_MOST.search(before) else 0


def _shown(text: str, figure: quantities.Figure) -> Decimal:
    """The number as it stands, before "million": precision and roundness are judged there."""
    match = _NUMBER.search(text)
    if match:
        return Decimal(match.group().replace(",", ""))
    scaled = _SCALED.match(figure.text)
    return figure.value / quantities.SCALES[scaled["scale"].lower()] if scaled else figure.value


def _write(text: str, figure: quantities.Figure, value: Decimal) -> str:
    """The key's words with another number in them; "" where that cannot be written."""
    if value <= 0:
        return ""
    if match := _NUMBER.search(text):
        is_grouped = (
            "," in match.group() or value >= _GROUPED or len(match.group()) < _FEWEST_GROUPED
        )
        number = f"{value:,f}" if is_grouped else f"{value:f}"
        tail = text[match.end() :]
        if figure.ordinal:
            tail = _ordinal_suffix(int(value)) + tail[2:]
        return text[: match.start()] + number + tail
    return _write_words(text, figure, value)


def _in_plural(text: str, key: str, figure: quantities.Figure) -> str:
    """Words that counted one thing, for several: "two years" for "two year"; "" for "only …"."""
    tail = key.partition(figure.text)[2]
    if figure.ordinal or not tail:
        return text
    return "" if key.startswith("only ") else f"{text.removesuffix(tail)}{plural_of(tail)}"


def _write_words(text: str, figure: quantities.Figure, value: Decimal) -> str:
    if figure.value != figure.value.to_integral_value() or value > 99:
        return ""
    if scaled := _SCALED.match(figure.text):
        other = f"{quantities.spell(int(value))} {scaled['scale']}"
        return text.replace(scaled.group(), other.capitalize() if text[:1].isupper() else other, 1)
    words = (quantities.spell_ordinal if figure.ordinal else quantities.spell)(int(value))
    if figure.text[:1].isupper():
        words = words.capitalize()
    spelled = _UNIT.sub("", figure.text)
    at = text.find(spelled)
    return text[:at] + words + text[at + len(spelled) :]


def _ordinal_suffix(number: int) -> str:
    return "th" if 10 <= number % 100 <= 20 else _SUFFIX.get(number % 10, "th")
