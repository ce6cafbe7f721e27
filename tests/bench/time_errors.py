"""Counts of what goes wrong with time expressions, by grain and sort: no text is shown.

They tell which sort of expression does worse in a held-out half, without a look at it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from questions.model.dates import Day

_GRAINS = (
    ("day", r"\d{4}-\d\d-\d\d"),
    ("month", r"\d{4}-\d\d"),
    ("year", r"\d{4}"),
    ("decade or century", r"\d{2,3}"),
    ("week", r"\d{4}-W\d\d"),
    ("weekend", r"\d{4}-W\d\d-WE"),
    ("quarter or half", r"\d{4}-[QH]\d"),
    ("season", r"\d{4}-(?:SP|SU|FA|WI)"),
    ("reference", r"[A-Z]+_REF"),
    ("fiscal", r".*FY.*"),
    ("length as a date", r"P[\dXT].*"),
    ("time", r".+T.+"),
    ("not known", r".*X.*"),
)
_PLAIN = ("day", "month", "year")
_DAYS_PER_WEEK = 7
_SHORT_STEP = 3


@dataclass(frozen=True, slots=True)
class Span:
    """A time expression of the gold or one that was found.

    Attributes:
        start: Where its words begin.
        end: Where they end.
        type: Its TIMEX3 type.
        value: Its TIMEX3 value.
        rule: The rule that found it; of the gold, the rule that would, were its words alone.
    """

    start: int
    end: int
    type: str
    value: str
    rule: str = ""

    @property
    def grain(self) -> str:
        """The length of what it names: "day", "month" … or what else it is."""
        if self.type in ("DURATION", "SET"):
            return self.type.lower()
        fitting = (grain for grain, form in _GRAINS if re.fullmatch(form, self.value))
        return next(fitting, "other")

    @property
    def is_plain(self) -> bool:
        """Whether it is a date that an ordering can use: CAL."""
        return self.type == "DATE" and self.grain in _PLAIN

    def overlap(self, other: Span) -> int:
        """How many characters two share; less than one where they share none."""
        return min(self.end, other.end) - max(self.start, other.start)


@dataclass(slots=True)
class Breakdown:
    """Counts by the grain of the gold, and of what was found where the gold has nothing.

    Attributes:
        gold: How many expressions of each grain there are.
        sorts: By grain and sort of error.
        details: By sort, both grains, rule and distance, of what concerns plain dates.
    """

    gold: Counter[str] = field(default_factory=Counter)
    sorts: Counter[tuple[str, str]] = field(default_factory=Counter)
    details: Counter[tuple[str, str, str, str, str]] = field(default_factory=Counter)

    def add(self, gold: Sequence[Span], found: Sequence[Span]) -> None:
        """Count the errors of one document."""
        pairs = _pairs(gold, found)
        met = set(pairs.values())
        for index, mark in enumerate(gold):
            self.gold[mark.grain] += 1
            self._compare(mark, found[pairs[index]] if index in pairs else None)
        for index, one in enumerate(found):
            if index not in met:
                self._count("spurious", None, one)

    def _compare(self, mark: Span, one: Span | None) -> None:
        if one is None:
            self._count("missed", mark, None)
        elif (mark.type, mark.is_plain) != (one.type, one.is_plain):
            self._count("wrong type", mark, one)
        elif mark.value != one.value:
            self._count("wrong value", mark, one)

    def _count(self, sort: str, mark: Span | None, one: Span | None) -> None:
        shown = mark or one
        assert shown is not None
        self.sorts[shown.grain, sort] += 1
        if (mark and mark.is_plain) or (one and one.is_plain):
            grains = (mark.grain if mark else "-", one.grain if one else "-")
            distance = _distance(mark, one) if mark and one else ""
            self.details[sort, *grains, (one or shown).rule, distance] += 1

    def lines(self) -> Iterator[str]:
        """The counts as lines: by grain, and in detail for plain dates."""
        sorts = ("missed", "wrong value", "wrong type", "spurious")
        yield f"  {'grain':18}{'gold':>6}" + "".join(f"{sort:>13}" for sort in sorts)
        grains = dict.fromkeys((*self.gold, *(grain for grain, _ in self.sorts)))
        for grain in sorted(grains, key=lambda one: (-self.gold[one], one)):
            counts = "".join(f"{self.sorts[grain, sort]:13}" for sort in sorts)
            yield f"  {grain:18}{self.gold[grain]:6}{counts}"
        for (sort, grain, found, rule, distance), count in sorted(self.details.items()):
            yield f"  {count:4} {sort}: {grain} found as {found} {rule} {distance}".rstrip()


def break_down(
    gold: Mapping[str, Sequence[Span]], found: Iterable[tuple[str, Sequence[Span]]]
) -> Breakdown:
    """The errors of documents, by their names."""
    result = Breakdown()
    for name, spans in found:
        result.add(gold.get(name, ()), spans)
    return result


def _pairs(gold: Sequence[Span], found: Sequence[Span]) -> dict[int, int]:
    """Which find belongs to which gold expression: equal bounds first, then the longest overlap."""
    candidates = sorted(
        ((mark.start, mark.end) != (one.start, one.end), -mark.overlap(one), index, other)
        for index, mark in enumerate(gold)
        for other, one in enumerate(found)
        if mark.overlap(one) > 0
    )
    pairs: dict[int, int] = {}
    met: set[int] = set()
    for _, _, index, other in candidates:
        if index not in pairs and other not in met:
            pairs[index] = other
            met.add(other)
    return pairs


def _distance(mark: Span, one: Span) -> str:
    """How far a plain date that was found lies from that of the gold, in rough steps."""
    if not (mark.is_plain and one.is_plain) or mark.grain != one.grain:
        return ""
    if mark.grain == "day":
        days = Day.parse(one.value).number - Day.parse(mark.value).number
        return _days(days)
    years = int(one.value[:4]) - int(mark.value[:4])
    months = int(one.value[5:] or 0) - int(mark.value[5:] or 0)
    return f"{years:+} years" + (f" {months:+} months" if months else "")


def _days(days: int) -> str:
    if abs(days) > 360 and abs(days) % 365 < _SHORT_STEP:
        return f"{round(days / 365):+} years"
    if abs(days) > _SHORT_STEP and days % _DAYS_PER_WEEK == 0:
        return f"{days // _DAYS_PER_WEEK:+} weeks"
    return f"{days:+} days" if abs(days) <= _SHORT_STEP else "other days"
