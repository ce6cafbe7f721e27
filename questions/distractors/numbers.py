"""Near values for numbers, money, shares and measures, written in the manner of the key."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from questions.distractors.candidates import Candidate, Wanted, draw, draw_below
from questions.world import quantities

# Shares of the key by which near values differ from it. Three in a row are far enough apart to be
# told from each other, and from what "about" may mean, yet all are plausible.
_STEPS = tuple(Decimal(step) for step in ("0.48", "0.62", "0.76", "1.27", "1.46", "1.71"))
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
    """Values near the key, of the same precision, on both sides; the best three come first."""
    figures = quantities.find(wanted.key.text)
    if len(figures) != 1:
        return
    figure = figures[0]
    if figure.value < 1 and not _NUMBER.search(figure.text):
        return  # fractions in words have no near values that could be written like them
    below = draw_below(seed, wanted.stem)
    texts: list[str] = []
    for value in _values(wanted.key.text, figure, below, seed, wanted.stem):
        text = "" if _may_hold(value, wanted) else _write(wanted.key.text, figure, value)
        if text and text not in texts and text != wanted.key.text:
            texts.append(text)
    for place, text in enumerate(texts):
        why = f"The article gives another value: {wanted.key.text}."
        yield Candidate(text, wanted.key.kind, "near value", why, fit=-place)


def _values(
    text: str, figure: quantities.Figure, below: int, seed: int, stem: str
) -> Iterator[Decimal]:
    if _is_small_count(figure) and not (_ABOUT.search(f"{stem} {text}") and figure.value >= 10):
        fewest = 1 if figure.value == 1 or figure.ordinal else 2
        yield from _neighbours(int(figure.value), below, fewest)
        return
    shown = _shown(text, figure)
    ceiling = Decimal(100) if figure.unit == "%" and figure.value <= 100 else None
    lower, upper = _STEPS[:3], _STEPS[3:]
    if ceiling is not None and shown * upper[-1] >= ceiling:
        upper = tuple(
            (shown + (ceiling - shown) * part) / shown
            for part in (Decimal("0.3"), Decimal("0.55"), Decimal("0.8"))
        )
    order = (*_pick(lower, below, nearest_last=True), *_pick(upper, 3 - below), *lower, *upper)
    for place, step in enumerate(order):
        jitter = Decimal(str(round(0.96 + 0.08 * draw(seed, stem, place), 3)))
        yield _rounded(shown * step * (jitter if ceiling is None else 1), shown)


def _pick(steps: Sequence[Decimal], count: int, *, nearest_last: bool = False) -> Sequence[Decimal]:
    if not count:
        return ()
    return steps[-count:] if nearest_last else steps[:count]


def _is_small_count(figure: quantities.Figure) -> bool:
    whole = figure.value == figure.value.to_integral_value()
    return whole and (figure.value <= 20 or (figure.ordinal and figure.value <= 999))


def _neighbours(value: int, below: int, fewest: int) -> Iterator[Decimal]:
    """Whole numbers around a small one, so many below it first; none under the fewest."""
    step = 1 if value <= 12 else 2 if value <= 40 else 4
    lows = [value - step * n for n in range(1, 4) if value - step * n >= fewest]
    highs = [value + step * n for n in range(1, 7)]
    chosen = lows[:below] + highs[: 3 - min(below, len(lows))]
    yield from (Decimal(n) for n in (*chosen, *highs, *lows))


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


def _may_hold(value: Decimal, wanted: Wanted) -> bool:
    """Whether a value may hold because the key only bounds it.

    With the bound in the options ("more than 20"), a weaker bound holds as well; with the bound in
    the fact alone, every value beyond it may be the true one.
    """
    text = wanted.key.text
    shown = _shown(text, quantities.find(text)[0])
    if _AT_LEAST.search(text):
        return value <= shown
    if _AT_MOST.search(text):
        return value >= shown
    before = wanted.fact.text.partition(text)[0][-_BOUND:]
    return bool(
        (_AT_LEAST.search(before) and value > shown) or (_AT_MOST.search(before) and value < shown)
    )


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
    digits = str(int(model))
    zeros = min(len(digits) - len(digits.rstrip("0")), len(digits) - 1)
    if zeros and len(digits.rstrip("0")) == 1 and zeros >= 1 and len(digits) > 1:
        zeros -= 1
    grain = Decimal(5 if model % 5 == 0 and not zeros and model >= 25 else 1).scaleb(zeros)
    return (value / grain).to_integral_value() * grain


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
