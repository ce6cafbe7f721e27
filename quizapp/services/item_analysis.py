"""How a question did: its figures, who chose which option, and which events were swapped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import assert_never

from questions import statistics
from questions.answer_patterns import (
    OptionFigures,
    confusions,
    mean_tau,
    most_confused,
    option_figures,
    put_after,
)
from questions.grading import certain_pairs
from questions.model.answers import Response
from questions.model.items import Choice, Interaction, Item, Ordering
from questions.statistics import Interval, Trust
from questions.verdicts import Verdict, verdict_on


@dataclass(frozen=True, slots=True)
class Answered:
    """What one attempt did with a question.

    Attributes:
        response: Its answer, or None.
        share: The share of the mark that it earned.
        rest: The share of all other marks that the attempt earned; None where nothing else was
            asked.
    """

    response: Response | None
    share: Fraction
    rest: Fraction | None


@dataclass(frozen=True, slots=True)
class OptionRow:
    """An option, and who chose it.

    Attributes:
        text: Its words.
        correct: Whether it is the key.
        figures: Who chose it; the rest is in shares of the other marks, and None where attempts
            were asked nothing else.
    """

    text: str
    correct: bool
    figures: OptionFigures


@dataclass(frozen=True, slots=True)
class PairRow:
    """Two events by their places in the right order, and how often they were swapped.

    Attributes:
        earlier: The place of the first, from 1.
        later: The place of the other.
        words: What both say.
        share: The share of orders that put them the wrong way round.
    """

    earlier: int
    later: int
    words: tuple[str, str]
    share: Fraction


@dataclass(frozen=True, slots=True)
class OrderFigures:
    """How events were ordered.

    Attributes:
        events: Their words, in the right order.
        pairs: Pairs whose order is certain, the most confused first.
        most: The pair that was confused most often, or None.
        after: By event and event, how often the one was put after the other.
        tau: The mean of Kendall's tau, or None.
    """

    events: tuple[str, ...]
    pairs: tuple[PairRow, ...]
    most: PairRow | None
    after: tuple[tuple[Fraction | None, ...], ...]
    tau: Fraction | None


@dataclass(frozen=True, slots=True)
class ItemFigures:
    """How a question did in attempts.

    Attributes:
        attempts: How many were asked it.
        unanswered: The share of them that gave no answer; None without attempts.
        facility: The mean share of the mark; None without attempts.
        facility_interval: Where that lies for the many who might take it, with 95 % confidence.
        discrimination: The discrimination index in percent, or None.
        discrimination_interval: Where that lies, with 95 % confidence.
        efficiency: The discriminative efficiency in percent, or None.
        rest: The mean share of the other marks that these attempts earned; None where they were
            asked nothing else.
        trust: How far the figures may be trusted.
        verdict: What they amount to, or None where nothing can be said yet.
        options: The options of a choice.
        order: How the events of an ordering were ordered.
    """

    attempts: int
    unanswered: Fraction | None
    facility: Fraction | None
    facility_interval: Interval | None
    discrimination: float | None
    discrimination_interval: Interval | None
    efficiency: float | None
    rest: Fraction | None
    trust: Trust
    verdict: Verdict | None
    options: tuple[OptionRow, ...]
    order: OrderFigures | None

    @property
    def is_dubious(self) -> bool:
        """Whether the efficiency is so low that the question tells nobody from anybody."""
        return self.efficiency is not None and self.efficiency < statistics.DUBIOUS_EFFICIENCY


def of(item: Item, answers: Sequence[Answered]) -> ItemFigures:
    """The figures of a question from what attempts did with it."""
    shares = [each.share for each in answers]
    beside = [each for each in answers if each.rest is not None]
    marks = [each.share for each in beside]
    totals = [each.share + (each.rest or 0) for each in beside]
    index = statistics.discrimination_index(marks, totals)
    efficiency = statistics.discriminative_efficiency(marks, totals)
    options = _options(item.interaction, answers)
    return ItemFigures(
        attempts=len(answers),
        unanswered=statistics.facility([Fraction(each.response is None) for each in answers]),
        facility=statistics.facility(shares),
        facility_interval=statistics.facility_interval(float(sum(shares)), len(shares)),
        discrimination=index,
        discrimination_interval=statistics.discrimination_interval(index, len(marks)),
        efficiency=efficiency,
        rest=statistics.facility([each.rest for each in answers if each.rest is not None]),
        trust=statistics.trust(len(answers)),
        verdict=verdict_on(
            len(marks),
            [option.figures for option in options],
            alike=len(set(marks)) == 1,
            discrimination=index,
            efficiency=efficiency,
        ),
        options=options,
        order=_order(item.interaction, [each.response for each in answers]),
    )


def _options(interaction: Interaction, answers: Sequence[Answered]) -> tuple[OptionRow, ...]:
    match interaction:
        case Choice(options):
            keys = [place for place, option in enumerate(options) if option.correct]
            found = option_figures(
                [each.response for each in answers],
                [each.rest or Fraction(0) for each in answers],
                options=len(options),
                key=keys[0] if len(keys) == 1 else None,
            )
            if any(each.rest is None for each in answers):
                found = tuple(replace(each, mean_rest=None) for each in found)
            return tuple(
                OptionRow(option.text, option.correct, figures)
                for option, figures in zip(options, found, strict=False)
            )
        case Ordering():
            return ()
    assert_never(interaction)


def _order(interaction: Interaction, responses: Sequence[Response | None]) -> OrderFigures | None:
    match interaction:
        case Choice():
            return None
        case Ordering(entries):
            events = tuple(entry.text for entry in entries)
            pairs = certain_pairs(interaction)
            found = confusions(responses, len(events), pairs=pairs)
            rows = tuple(
                PairRow(
                    each.earlier + 1,
                    each.later + 1,
                    (events[each.earlier], events[each.later]),
                    each.share,
                )
                for each in found
            )
            return OrderFigures(
                events=events,
                pairs=rows,
                most=rows[0] if most_confused(found) else None,
                after=put_after(responses, len(events)),
                tau=mean_tau(responses, pairs=pairs),
            )
    assert_never(interaction)
