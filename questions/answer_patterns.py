"""How takers choose options and order events: what works, what attracts, what is confused.

All functions are pure. Shares, means and Kendall's tau are exact; correlations are floats. What a
flag says holds beyond chance: the interval of the correlation behind it lies above 0.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction
from itertools import combinations

from questions.model.answers import Chosen, Ordered, Response
from questions.statistics import (
    FEWEST_ATTEMPTS,
    Marks,
    correlation,
    discrimination_interval,
)

_RARELY_CHOSEN = Fraction(1, 20)
_FEWEST_WHO_CHOSE = 5


class Flag(StrEnum):
    """What deserves a look in how an option is chosen."""

    RARELY_CHOSEN = "rarely chosen"
    ATTRACTS_THE_STRONG = "attracts the strong"
    POSSIBLY_THE_KEY = "possibly the key"


@dataclass(frozen=True, slots=True)
class OptionFigures:
    """How one option is chosen.

    Attributes:
        share: The share of attempts that chose it.
        mean_rest: What those earned on the rest of the quiz, on average; None where nobody chose.
        point_biserial: Correlation of choosing it with the rest, -1 to 1; None where all or none
            chose it, or the rest does not vary.
        flags: What deserves a look; none below 10 attempts, and none of the key.
    """

    share: Fraction
    mean_rest: Fraction | None
    point_biserial: float | None
    flags: tuple[Flag, ...] = ()


def option_figures(
    responses: Sequence[Response | None], rests: Marks, *, options: int, key: int | None
) -> tuple[OptionFigures, ...]:
    """How each option of an item is chosen; () without attempts.

    Args:
        responses: What each attempt did, None where it did nothing.
        rests: What each attempt earned on the other items.
        options: How many options the item has.
        key: The place of the key among them, from 0; None where not exactly one is marked, and
            then nothing is flagged as attracting whom it should not.
    """
    chosen = [one.option if isinstance(one, Chosen) else None for one in responses]
    found = [_option_figures(chosen, rests, option) for option in range(options if chosen else 0)]
    if len(chosen) < FEWEST_ATTEMPTS:
        return tuple(found)
    return tuple(
        one if place == key else replace(one, flags=_flags(one, chosen, rests, place, key))
        for place, one in enumerate(found)
    )


def _option_figures(chosen: Sequence[int | None], rests: Marks, option: int) -> OptionFigures:
    took = [Fraction(rest) for each, rest in zip(chosen, rests, strict=True) if each == option]
    return OptionFigures(
        share=Fraction(len(took), len(chosen)),
        mean_rest=sum(took, Fraction(0)) / len(took) if took else None,
        point_biserial=correlation([float(each == option) for each in chosen], rests),
    )


def _flags(
    figures: OptionFigures,
    chosen: Sequence[int | None],
    rests: Marks,
    option: int,
    key: int | None,
) -> tuple[Flag, ...]:
    """A distractor that the strong take, and the weaker the key, may be the real key."""
    if figures.share < _RARELY_CHOSEN:
        return (Flag.RARELY_CHOSEN,)
    if key is None or chosen.count(option) < _FEWEST_WHO_CHOSE:
        return ()
    flags = []
    if _is_above_chance(figures.point_biserial, len(chosen)):
        flags.append(Flag.ATTRACTS_THE_STRONG)
    beside = [
        (float(each == option), rest)
        for each, rest in zip(chosen, rests, strict=True)
        if each in (option, key)
    ]
    instead = correlation([took for took, _ in beside], [rest for _, rest in beside])
    if _is_above_chance(instead, len(beside)) or (flags and key not in chosen):
        flags.append(Flag.POSSIBLY_THE_KEY)
    return tuple(flags)


def _is_above_chance(found: float | None, attempts: int) -> bool:
    interval = discrimination_interval(None if found is None else 100 * found, attempts)
    return interval is not None and interval.low > 0


@dataclass(frozen=True, slots=True)
class Confusion:
    """Two events of an ordering, counted from 0 in the right order, and how often they are swapped.

    Attributes:
        earlier: The event that comes first.
        later: The event that comes after it.
        share: The share of answers that put them the other way round.
    """

    earlier: int
    later: int
    share: Fraction


def put_after(
    responses: Sequence[Response | None], events: int
) -> tuple[tuple[Fraction | None, ...], ...]:
    """By event (row) and event (column), the share of answers that put the one after the other.

    None on the diagonal, and everywhere without answers; events are counted in the right order.
    """
    orders = _orders(responses)
    places = [{event: place for place, event in enumerate(order)} for order in orders]

    def share(one: int, other: int) -> Fraction | None:
        if one == other or not places:
            return None
        return Fraction(sum(place[one] > place[other] for place in places), len(places))

    return tuple(tuple(share(one, other) for other in range(events)) for one in range(events))


def confusions(
    responses: Sequence[Response | None],
    events: int,
    *,
    pairs: Collection[tuple[int, int]] | None = None,
) -> tuple[Confusion, ...]:
    """Pairs of events, the most confused first; () without answers.

    Args:
        responses: What each attempt did, None where it did nothing.
        events: How many events the item has.
        pairs: Those whose order is certain, the earlier event first; all of them where not given.
    """
    after = put_after(responses, events)
    certain = combinations(range(events), 2) if pairs is None else pairs
    shares = ((earlier, later, after[earlier][later]) for earlier, later in certain)
    found = [Confusion(one, other, share) for one, other, share in shares if share is not None]
    return tuple(sorted(found, key=lambda one: (-one.share, one.earlier, one.later)))


def most_confused(found: Sequence[Confusion]) -> Confusion | None:
    """The pair that is swapped most often; None where no pair ever is."""
    worst = max(found, key=lambda one: one.share, default=None)
    return worst if worst is not None and worst.share else None


def kendall_tau(
    order: Ordered, *, pairs: Collection[tuple[int, int]] | None = None
) -> Fraction | None:
    """Agreement of a given order with the right one, from -1 to 1; None without pairs.

    Args:
        order: What was given.
        pairs: Those whose order is certain, the earlier event first; all of them where not given.
    """
    place = {event: at for at, event in enumerate(order.places)}
    certain = list(combinations(range(len(place)), 2)) if pairs is None else list(pairs)
    if not certain:
        return None
    kept = sum(place[earlier] < place[later] for earlier, later in certain)
    return Fraction(2 * kept, len(certain)) - 1


def mean_tau(
    responses: Sequence[Response | None], *, pairs: Collection[tuple[int, int]] | None = None
) -> Fraction | None:
    """The mean of Kendall's tau over the orders that were given; None without any, or pairs."""
    given = [one for one in responses if isinstance(one, Ordered)]
    found = [tau for one in given if (tau := kendall_tau(one, pairs=pairs)) is not None]
    return sum(found, Fraction(0)) / len(found) if found else None


def _orders(responses: Sequence[Response | None]) -> list[tuple[int, ...]]:
    return [one.places for one in responses if isinstance(one, Ordered)]
