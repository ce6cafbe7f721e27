"""What the figures of an item amount to: whether it can stay, or what to look at first."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from questions.answer_patterns import Flag, OptionFigures
from questions.statistics import (
    DUBIOUS_EFFICIENCY,
    FEWEST_ATTEMPTS,
    Marks,
    discrimination_index,
    discrimination_interval,
    discriminative_efficiency,
)


class Verdict(StrEnum):
    """What the attempts say of an item, the most urgent first."""

    KEY_IN_DOUBT = "key in doubt"
    AGAINST_THE_REST = "against the rest"
    HARDLY_DISCRIMINATES = "hardly discriminates"
    ALL_ALIKE = "all alike"
    GOOD = "good"


def verdict(marks: Marks, totals: Marks, options: Sequence[OptionFigures] = ()) -> Verdict | None:
    """What attempts say of an item; None below 10 of them, or where nothing else was asked.

    Args:
        marks: What each attempt earned on the item.
        totals: What each attempt earned on the whole quiz, the item included.
        options: How the options were chosen, where the item has any.
    """
    return verdict_on(
        len(marks),
        options,
        alike=len(set(marks)) == 1,
        discrimination=discrimination_index(marks, totals),
        efficiency=discriminative_efficiency(marks, totals),
    )


def verdict_on(
    attempts: int,
    options: Sequence[OptionFigures] = (),
    *,
    alike: bool,
    discrimination: float | None,
    efficiency: float | None,
) -> Verdict | None:
    """The same where the figures are known.

    Args:
        attempts: How many they rest on.
        options: How the options were chosen, where the item has any.
        alike: Whether everybody earned the same.
        discrimination: The discrimination index in percent.
        efficiency: The discriminative efficiency in percent.
    """
    if attempts < FEWEST_ATTEMPTS:
        return None
    if any(Flag.POSSIBLY_THE_KEY in option.flags for option in options):
        return Verdict.KEY_IN_DOUBT
    if alike:
        return Verdict.ALL_ALIKE
    interval = discrimination_interval(discrimination, attempts)
    if interval is None:
        return None
    if interval.high < 0:
        return Verdict.AGAINST_THE_REST
    if efficiency is not None and efficiency < DUBIOUS_EFFICIENCY:
        return Verdict.HARDLY_DISCRIMINATES
    return Verdict.GOOD
