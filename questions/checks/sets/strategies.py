"""How somebody guesses who sees the items and no article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from fractions import Fraction
from statistics import median

from questions.checks.reading.values import values_of
from questions.checks.reading.wording import content, words
from questions.checks.sets.keyed import Keyed


def _longest(stem: str, options: Sequence[str]) -> list[float]:  # noqa: ARG001 - one shape
    return [len(text) for text in options]


def _most_specific(stem: str, options: Sequence[str]) -> list[float]:  # noqa: ARG001
    return [
        len(words(text)) + sum(2 for character in text if character.isdigit()) for text in options
    ]


def _echo(stem: str, options: Sequence[str]) -> list[float]:
    asked = content(stem)
    return [len(asked & content(text)) for text in options]


def _most_shared(stem: str, options: Sequence[str]) -> list[float]:  # noqa: ARG001
    held = Counter(word for text in options for word in content(text))
    return [sum(held[word] - 1 for word in content(text)) for text in options]


def _odd_one_out(stem: str, options: Sequence[str]) -> list[float]:
    return [-score for score in _most_shared(stem, options)]


def _middle_value(stem: str, options: Sequence[str]) -> list[float]:  # noqa: ARG001
    values = values_of(options)
    if not values:
        return [0.0] * len(options)
    middle = median(value.low for value in values)
    return [-float(abs(value.low - middle)) for value in values]


def _largest_value(stem: str, options: Sequence[str]) -> list[float]:  # noqa: ARG001
    values = values_of(options)
    return [float(value.low) for value in values] if values else [0.0] * len(options)


def _smallest_value(stem: str, options: Sequence[str]) -> list[float]:
    return [-score for score in _largest_value(stem, options)]


STRATEGIES: dict[str, Callable[[str, Sequence[str]], list[float]]] = {
    "the longest option": _longest,
    "the most specific option": _most_specific,
    "the option that echoes the stem": _echo,
    "the option that shares most with the others": _most_shared,
    "the odd one out": _odd_one_out,
    "the value in the middle": _middle_value,
    "the largest value": _largest_value,
    "the smallest value": _smallest_value,
}


def hits(strategy: Callable[[str, Sequence[str]], list[float]], item: Keyed) -> Fraction:
    """How likely a strategy finds the key; options that it cannot tell apart share the guess."""
    scores = strategy(item.item.stem, item.options)
    best = max(scores)
    tied = scores.count(best)
    return Fraction(int(scores[item.right] == best), tied)
