"""How takers choose options and order events: what works, what attracts, what is confused."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from itertools import combinations

from questions.model.answers import Chosen, Ordered, Response
from questions.statistics import FEWEST_ATTEMPTS, Marks, correlation

_RARELY_CHOSEN = Fraction(1, 20)
_ATTRACTS = 0.1


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
        flags: What deserves a look; none below 10 attempts.
    """

    share: Fraction
    mean_rest: float | None
    point_biserial: float | None
    flags: tuple[Flag, ...] = ()


def option_figures(
    responses: Sequence[Response | None], rests: Marks, *, options: int, key: int
) -> tuple[OptionFigures, ...]:
    """How each option of an item is chosen; () without attempts.

    Args:
        responses: What each attempt did, None where it did nothing.
        rests: What each attempt earned on the other items.
        options: How many options the item has.
        key: The place of the key among them, from 0.
    """
    found = [
        _option_figures(
            [isinstance(one, Chosen) and one.option == option for one in responses], rests
        )
        for option in range(options if responses else 0)
    ]
    if len(responses) < FEWEST_ATTEMPTS:
        return tuple(found)
    return tuple(
        OptionFigures(one.share, one.mean_rest, one.point_biserial, _flags(one, found[key]))
        if place != key
        else one
        for place, one in enumerate(found)
    )


def _option_figures(chose: Sequence[bool], rests: Marks) -> OptionFigures:
    took = [float(rest) for taken, rest in zip(chose, rests, strict=True) if taken]
    return OptionFigures(
        share=Fraction(len(took), len(chose)),
        mean_rest=sum(took) / len(took) if took else None,
        point_biserial=correlation([float(taken) for taken in chose], rests),
    )


def _flags(option: OptionFigures, key: OptionFigures) -> tuple[Flag, ...]:
    """A distractor that the strong take, while the weak take the key, may be the real key."""
    flags = [Flag.RARELY_CHOSEN] if option.share < _RARELY_CHOSEN else []
    if option.point_biserial is not None and option.point_biserial > _ATTRACTS:
        flags.append(Flag.ATTRACTS_THE_STRONG)
        if key.point_biserial is not None and key.point_biserial < 0:
            flags.append(Flag.POSSIBLY_THE_KEY)
    return tuple(flags)


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


def confusions(responses: Sequence[Response | None], events: int) -> tuple[Confusion, ...]:
    """All pairs of events, the most confused first; () without answers."""
    orders = [one.places for one in responses if isinstance(one, Ordered)]
    if not orders:
        return ()
    found = [
        Confusion(
            earlier,
            later,
            Fraction(
                sum(order.index(later) < order.index(earlier) for order in orders), len(orders)
            ),
        )
        for earlier, later in combinations(range(events), 2)
    ]
    return tuple(sorted(found, key=lambda one: (-one.share, one.earlier, one.later)))


def kendall_tau(order: Ordered) -> Fraction | None:
    """Agreement of a given order with the right one, from -1 to 1; None below two events."""
    pairs = list(combinations(order.places, 2))
    if not pairs:
        return None
    return Fraction(2 * sum(first < second for first, second in pairs), len(pairs)) - 1
