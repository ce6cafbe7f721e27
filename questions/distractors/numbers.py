"""Near values for numbers, money, shares and measures, written in the manner of the key."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from questions.distractors.candidates import Candidate, Wanted, draw
from questions.world import quantities

# Shares of the key by which near values differ from it. Three in a row are far enough apart to be
# told from each other, and from what "about" may mean, yet all are plausible.
_LOWER = (Decimal("0.76"), Decimal("0.62"), Decimal("0.48"))
_UPPER = (Decimal("1.27"), Decimal("1.46"), Decimal("1.71"))
# What nobody would call "more than" or "fewer than" the key.
_FAR_ABOVE = (Decimal("1.6"), Decimal("2.1"), Decimal("2.6"))
_FAR_BELOW = (Decimal("0.36"), Decimal("0.26"), Decimal("0.16"))
_SURELY_ABOVE, _SURELY_BELOW = Decimal("1.45"), Decimal("0.45")
# Where a share would pass 100 %, the near ones lie in these parts of what is left.
_PARTS = (Decimal("0.3"), Decimal("0.55"), Decimal("0.8"))
_MOST_BELOW = 3
# Characters before a number in which its bound stands.
_BOUND = 16
# What "about" may stretch over, as a share of the key.
_ROUNDING = Decimal("0.2")
# "more than 20" is also true of what is more than 15: such keys are only ever over- or understated.
_AT_LEAST = re.compile(r"\b(?:more than|over|at least|above|upwards of|exceeding)\b", re.IGNORECASE)
_AT_MOST = re.compile(r"\b(?:less than|fewer than|under|up to|at most|below)\b", re.IGNORECASE)
_ABOUT = re.compile(
    r"\b(?:about|around|roughly|approximately|some|nearly|almost|close to|circa)\b|~", re.IGNORECASE
)
_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
_SUFFIX = {1: "st", 2: "nd", 3: "rd"}


def near(wanted: Wanted, seed: int) -> Iterator[Candidate]:
    """Values near the key, of the same precision, on both sides, the best first."""
    figures = quantities.find(wanted.key.text)
    if len(figures) != 1:
        return
    figure = figures[0]
    if figure.value < 1 and not _NUMBER.search(figure.text):
        return  # fractions in words have no near values that could be written like them
    shown, seen = _shown(wanted.key.text, figure), {wanted.key.text}
    for place, value in enumerate(_values(wanted, figure, seed)):
        text = _write(wanted.key.text, figure, value)
        if text and text not in seen:
            seen.add(text)
            why = f"The article gives another value: {wanted.key.text}."
            side = -1 if value < shown else 1
            yield Candidate(text, wanted.key.kind, "near value", why, fit=-place, side=side)


def _values(wanted: Wanted, figure: quantities.Figure, seed: int) -> Iterator[Decimal]:
    text, stem = wanted.key.text, wanted.stem
    if _is_small_count(figure) and not (_ABOUT.search(f"{stem} {text}") and figure.value >= 10):
        is_bare = figure.text.strip() == text.strip()
        yield from _neighbours(int(figure.value), 1 if figure.ordinal or is_bare else 2)
        return
    shown = _shown(text, figure)
    ceiling = Decimal(100) if figure.unit == "%" and figure.value <= 100 else None
    for place, step in enumerate(_steps(wanted, shown, ceiling)):
        jitter = Decimal(str(round(0.96 + 0.08 * draw(seed, stem, place), 3)))
        yield _rounded(shown * step * (jitter if ceiling is None else 1), shown)


def _steps(wanted: Wanted, shown: Decimal, ceiling: Decimal | None) -> list[Decimal]:
    """Shares of the key, the nearest first; beyond a bound of the fact only what lies far off."""
    lower: Sequence[Decimal] = _LOWER
    upper: Sequence[Decimal] = _UPPER
    bound = _bound_before(wanted)
    if bound > 0:
        upper = _FAR_ABOVE
    elif bound < 0:
        lower = _FAR_BELOW
    if ceiling is not None and shown * upper[-1] >= ceiling:
        room = (ceiling - shown) / shown
        upper = tuple(1 + room * part for part in _PARTS)
    return [step for pair in zip(lower, upper, strict=True) for step in pair]


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


def is_within_rounding(text: str, wanted: Wanted) -> bool:
    """Whether a value is so near that "about" the key may mean it as well."""
    left, right = quantities.find(text), quantities.find(wanted.key.text)
    if not left or not right or not _ABOUT.search(f"{wanted.stem} {wanted.key.text}"):
        return False
    return abs(left[0].value - right[0].value) <= _ROUNDING * right[0].value


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
    return Decimal(match.group().replace(",", "")) if match else figure.value


def _rounded(value: Decimal, model: Decimal) -> Decimal:
    """A value with as many decimals, or as many round zeros, as the model has."""
    exponent = model.as_tuple().exponent
    places = int(exponent) if isinstance(exponent, int) else 0
    if places < 0:
        return value.quantize(Decimal(1).scaleb(places))
    return (value / _grain(model)).to_integral_value() * _grain(model)


def _grain(model: Decimal) -> Decimal:
    """What a whole number is rounded to: 50,000 to five thousands, 1,500 to hundreds."""
    digits = str(int(model))
    zeros = len(digits) - len(digits.rstrip("0"))
    if zeros and len(digits) - zeros == 1:
        return Decimal(1 if model < Decimal(3).scaleb(zeros) else 5).scaleb(zeros - 1)
    if not zeros and model >= 25 and model % 5 == 0:
        return Decimal(5)
    return Decimal(1).scaleb(zeros)


def _write(text: str, figure: quantities.Figure, value: Decimal) -> str:
    """The key's words with another number in them; "" where that cannot be written."""
    if value <= 0:
        return ""
    if match := _NUMBER.search(text):
        number = f"{value:,f}" if "," in match.group() or value >= 10_000 else f"{value:f}"
        tail = text[match.end() :]
        if figure.ordinal:
            tail = _ordinal_suffix(int(value)) + tail[2:]
        return text[: match.start()] + number + tail
    return _write_words(text, figure, value)


def _write_words(text: str, figure: quantities.Figure, value: Decimal) -> str:
    if figure.value != figure.value.to_integral_value() or value > 99:
        return ""
    words = (quantities.spell_ordinal if figure.ordinal else quantities.spell)(int(value))
    if figure.text[:1].isupper():
        words = words.capitalize()
    spelled = re.sub(r"\s*(%|per ?cent|percent)$", "", figure.text)
    at = text.find(spelled)
    return text[:at] + words + text[at + len(spelled) :]


def _ordinal_suffix(number: int) -> str:
    return "th" if 10 <= number % 100 <= 20 else _SUFFIX.get(number % 10, "th")
