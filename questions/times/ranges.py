"""The stretches of time that two expressions make together: "from 1996 to 2003", "1914–18"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from questions.model.dates import HistoricalDate, Precision, TimeExpression

_CONNECTORS = frozenset(("to", "until", "till", "through", "-", "–", "—", "−", "to the", "-the"))


@dataclass(frozen=True, slots=True)
class Stretch:
    """Two expressions that are the ends of one stretch.

    Attributes:
        first: Where it begins.
        last: Where it ends.
        date: From the first day of the one to the last day of the other.
    """

    first: TimeExpression
    last: TimeExpression
    date: HistoricalDate

    @property
    def ends(self) -> tuple[TimeExpression, TimeExpression]:
        """Both expressions."""
        return self.first, self.last


def pair(text: str, expressions: Sequence[TimeExpression]) -> tuple[Stretch, ...]:
    """The stretches in a text; "between" and "from" before the first allow "and" or "to"."""
    stretches = []
    used = -1
    for index in range(len(expressions) - 1):
        first, last = expressions[index], expressions[index + 1]
        if index == used or not _connected(text, first, last):
            continue
        if first.date is None or last.date is None or last.date.latest < first.date.earliest:
            continue
        circa = first.date.circa or last.date.circa
        date = HistoricalDate(first.date.earliest, last.date.latest, Precision.RANGE, circa)
        stretches.append(Stretch(first, last, date))
        used = index + 1
    return tuple(stretches)


def _connected(text: str, first: TimeExpression, last: TimeExpression) -> bool:
    if last.start - first.end > 12:
        return False
    between = text[first.end : last.start].strip().lower()
    if between in _CONNECTORS:
        return True
    return between == "and" and text[max(0, first.start - 12) : first.start].lower().split()[
        -1:
    ] == ["between"]
