"""Hand-labelled passages of news and history, and how what the date rules find compares with them.

A passage is a line `== name | day of publication` (or `-` for none) with its text behind it, where
`[words|value]` marks an expression of time with its TIMEX3 value; `SET:` stands before the value
of a set. The labels were written before the rules were tried on the passages: those of each further
set when errors in the ones before it had been mended.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from questions.model.dates import Day, HistoricalDate, TimeExpression
from questions.times import find

GOLD = Path(__file__).with_name("passages.txt")
SECOND = Path(__file__).with_name("passages_second.txt")
THIRD = Path(__file__).with_name("passages_third.txt")
FOURTH = Path(__file__).with_name("passages_fourth.txt")
FIFTH = Path(__file__).with_name("passages_fifth.txt")
SIXTH = Path(__file__).with_name("passages_sixth.txt")
SEVENTH = Path(__file__).with_name("passages_seventh.txt")
EIGHTH = Path(__file__).with_name("passages_eighth.txt")
NINTH = Path(__file__).with_name("passages_ninth.txt")
TENTH = Path(__file__).with_name("passages_tenth.txt")
SETS = (GOLD, SECOND, THIRD, FOURTH, FIFTH, SIXTH, SEVENTH, EIGHTH, NINTH, TENTH)
_MARK = re.compile(r"\[(?P<words>[^|\]]+)\|(?P<set>SET:)?(?P<value>[^\]]+)\]")
_HEAD = re.compile(r"^== (?P<name>[^|\n]+) \| (?P<published>\S+)\n", re.MULTILINE)
_CALENDAR = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


@dataclass(frozen=True, slots=True)
class Mark:
    """Words about time: their place in the text, their type and their value."""

    start: int
    end: int
    type: str
    value: str

    @property
    def is_calendar_date(self) -> bool:
        """Whether it is a year, a month of a year or a day."""
        return self.type == "DATE" and _CALENDAR.fullmatch(self.value) is not None


@dataclass(frozen=True, slots=True)
class Passage:
    """A labelled text."""

    name: str
    published: HistoricalDate | None
    text: str
    marks: tuple[Mark, ...]

    def found(self) -> tuple[Mark, ...]:
        """What the rules find in it."""
        return tuple(map(_as_mark, find(self.text, published=self.published)))


@dataclass(slots=True)
class Score:
    """How many expressions are labelled, found, met and met with their value.

    Attributes:
        errors: Misses, false finds and wrong values, as lines to read.
    """

    gold: int = 0
    found: int = 0
    met: int = 0
    right: int = 0
    errors: list[str] = field(default_factory=list)

    @property
    def relaxed(self) -> float:
        """F1 of expressions that overlap."""
        return 2 * self.met / max(1, self.gold + self.found)

    @property
    def value(self) -> float:
        """F1 of expressions that overlap and have the same value."""
        return 2 * self.right / max(1, self.gold + self.found)


def read(path: Path = GOLD) -> tuple[Passage, ...]:
    """All passages of a set, in the order of its file."""
    return tuple(_passages(path.read_text(encoding="utf-8")))


def score(passages: Iterable[Passage], *, calendar_only: bool = False) -> Score:
    """Compare what the rules find with the labels; on request only plain calendar dates."""
    total = Score()
    for passage in passages:
        gold, found = passage.marks, passage.found()
        if calendar_only:
            gold = tuple(mark for mark in gold if mark.is_calendar_date)
            found = tuple(mark for mark in found if mark.is_calendar_date)
        _compare(passage, gold, found, total)
    return total


def table(*, errors: bool) -> Iterator[str]:
    """F1 of each set, dated and undated passages apart, of all expressions and of plain dates."""
    for path in SETS:
        for name, dated in (("dated", True), ("undated", False)):
            some = [one for one in read(path) if (one.published is not None) is dated]
            every, dates = score(some), score(some, calendar_only=True)
            yield f"{path.stem}, {name}: {every.gold} labelled, {every.found} found"
            yield f"  relaxed {every.relaxed:.1%}, value {every.value:.1%}, CAL {dates.value:.1%}"
            yield from every.errors if errors else ()


def _compare(passage: Passage, gold: Sequence[Mark], found: Sequence[Mark], total: Score) -> None:
    """Pair labels with finds, those that overlap most first, and count."""
    pairs = _pairs(gold, found)
    total.gold += len(gold)
    total.found += len(found)
    total.met += len(pairs)
    for mark, one in pairs.items():
        total.right += mark.value == one.value
        if mark.value != one.value:
            total.errors.append(f"VALUE {_shown(passage, mark)}, not {one.value}")
    total.errors.extend(f"MISS  {_shown(passage, mark)}" for mark in gold if mark not in pairs)
    met = set(pairs.values())
    total.errors.extend(f"FALSE {_shown(passage, one)}" for one in found if one not in met)


def _pairs(gold: Sequence[Mark], found: Sequence[Mark]) -> dict[Mark, Mark]:
    overlaps = sorted(
        ((_overlap(mark, one), mark.start, mark, one) for mark in gold for one in found),
        key=lambda entry: (-entry[0], entry[1]),
    )
    pairs: dict[Mark, Mark] = {}
    met: set[Mark] = set()
    for shared, _, mark, one in overlaps:
        if shared > 0 and mark not in pairs and one not in met:
            pairs[mark] = one
            met.add(one)
    return pairs


def _overlap(one: Mark, other: Mark) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


def _shown(passage: Passage, mark: Mark) -> str:
    before, words = passage.text[max(0, mark.start - 40) : mark.start], slice(mark.start, mark.end)
    line = f"{passage.name}: {before}[{passage.text[words]}] {mark.type} {mark.value}"
    return line.replace("\n", " ")


def _passages(written: str) -> Iterator[Passage]:
    heads = list(_HEAD.finditer(written))
    ends = [head.start() for head in heads[1:]] + [len(written)]
    for head, end in zip(heads, ends, strict=True):
        text, marks = _unmark(written[head.end() : end].strip())
        day = head["published"]
        published = None if day == "-" else HistoricalDate.on(Day.parse(day))
        yield Passage(head["name"], published, text, marks)


def _unmark(marked: str) -> tuple[str, tuple[Mark, ...]]:
    parts, marks, length, passed = [], [], 0, 0
    for mark in _MARK.finditer(marked):
        between, words, value = marked[passed : mark.start()], mark["words"], mark["value"]
        begin = length + len(between)
        type_ = "SET" if mark["set"] else _type_of(value)
        marks.append(Mark(begin, begin + len(words), type_, value))
        parts += (between, words)
        length, passed = begin + len(words), mark.end()
    return "".join((*parts, marked[passed:])), tuple(marks)


def _type_of(value: str) -> str:
    if re.match(r"P(?:[\dX]|T[\dX])", value):
        return "DURATION"
    return "TIME" if "T" in value.replace("PRESENT", "").replace("PAST", "") else "DATE"


def _as_mark(one: TimeExpression) -> Mark:
    return Mark(one.start, one.end, one.type, one.value)
