"""Which items do not go into one set: those that ask the same, and those that tell an answer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import assert_never

from questions.model.articles import Evidence
from questions.model.candidates import Candidate
from questions.model.items import Choice, Item, Ordering
from questions.world.words import telling

# The shares of a stem's telling words that another text needs to ask the same, and to answer it:
# the verb may differ ("won", "wins").
_SAME, _ANSWERED = 0.6, 0.5
# The share of a key's words that tells it.
_HALF = 0.5
# Choices among events, and how many of them may stand in another such item.
_OF_EVENTS, _MOST_SHARED = ("first", "happening"), {"ordering": 1, "first": 3, "happening": 3}
_NOBODY: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Telling:
    """What an item asks and shows, in telling words.

    Attributes:
        item: The item.
        candidate: What it was made of.
        key: The words of its key; empty for an ordering.
        asked: The words of its stem.
        told: The words of each text that it shows as true: its stem, or its events.
        events: The words of each event that it puts in order, or chooses among by time.
    """

    item: Item
    candidate: Candidate
    key: frozenset[str]
    asked: frozenset[str]
    told: tuple[frozenset[str], ...]
    events: frozenset[frozenset[str]] = frozenset()

    @classmethod
    def of(cls, candidate: Candidate) -> Telling:
        """What a candidate's item asks and shows."""
        item, asked = candidate.item, telling(candidate.item.stem)
        match item.interaction:
            case Choice():
                key = telling(item.interaction.key.text)
                shown = item.interaction.options if item.kind in _OF_EVENTS else ()
                events = frozenset(telling(option.text) for option in shown)
                return cls(item, candidate, key, asked, (asked,), events)
            case Ordering(entries):
                told = tuple(telling(entry.text) for entry in entries)
                return cls(item, candidate, _NOBODY, asked, told, frozenset(told))
        assert_never(item.interaction)

    @property
    def only_fact(self) -> tuple[Evidence, str] | None:
        """What tells the fact that it asks about from others, if it is only one."""
        first = self.candidate.facts[0]
        return (first.evidence[0], first.text) if len(self.candidate.facts) == 1 else None


@dataclass
class ChosenItems:
    """Items chosen for one set, ready to be asked whether another one goes with them."""

    _by_fact: dict[tuple[Evidence, str], list[Telling]] = field(
        default_factory=lambda: defaultdict(list)
    )
    _by_key: dict[str, list[Telling]] = field(default_factory=lambda: defaultdict(list))
    _by_stem: dict[str, list[Telling]] = field(default_factory=lambda: defaultdict(list))
    _by_word: dict[str, list[Telling]] = field(default_factory=lambda: defaultdict(list))
    _by_key_word: dict[str, list[Telling]] = field(default_factory=lambda: defaultdict(list))
    _of_events: list[Telling] = field(default_factory=list)

    def add(self, candidate: Candidate) -> None:
        """Choose an item."""
        one = Telling.of(candidate)
        if one.only_fact:
            self._by_fact[one.only_fact].append(one)
        for word in sorted(one.told[0].union(*one.told)):
            self._by_word[word].append(one)
        if isinstance(one.item.interaction, Choice):
            self._by_key[one.item.interaction.key.text].append(one)
            if not one.events and " of these " not in one.item.stem:
                self._by_stem[one.item.stem].append(one)
            if one.key:
                self._by_key_word[min(one.key)].append(one)
        if one.events:
            self._of_events.append(one)

    def clash(self, candidate: Candidate) -> str:
        """Why an item does not go with those chosen, or ""."""
        one = Telling.of(candidate)
        for other in self._by_fact[one.only_fact] if one.only_fact else ():
            if _show_each_other(one, other):
                return f"One gives away the answer of the other: {other.item.stem}"
        if again := self._asked_already(one):
            return f"It asks what another item asks: {again.item.stem}"
        if any(_hold_the_same_events(one, other) for other in self._of_events):
            return "Another item puts the same events in order."
        for other in self._near(one):
            if _gives_away(one, other) or _gives_away(other, one) or _turn_round(one, other):
                return f"One gives away the answer of the other: {other.item.stem}"
        return ""

    def _asked_already(self, one: Telling) -> Telling | None:
        """A chosen item with the same stem, or with the same key and nearly the same stem."""
        if not isinstance(one.item.interaction, Choice):
            return None
        alike = (
            other
            for other in self._by_key[one.item.interaction.key.text]
            if _ask_the_same(one, other)
        )
        return next(alike, None) or next(iter(self._by_stem[one.item.stem]), None)

    def _near(self, one: Telling) -> Iterator[Telling]:
        """Chosen items that show this one's key, or whose key this one shows."""
        if one.key:
            yield from min((self._by_word[word] for word in sorted(one.key)), key=len)
        for word in sorted(one.told[0].union(*one.told)):
            yield from self._by_key_word[word]


def _hold_the_same_events(one: Telling, other: Telling) -> bool:
    """Whether two items on the order of events share more of them than such items may."""
    most = max(_MOST_SHARED.get(each.item.kind, 0) for each in (one, other))
    return len(one.events & other.events) > most


def _show_each_other(one: Telling, other: Telling) -> bool:
    """Whether one item on a fact shows the key of another item on that fact, or a part of it."""
    if one.key != other.key and one.key & other.key:
        return True
    return any(
        bool(left.key) and any(left.key <= told for told in right.told)
        for left, right in ((one, other), (other, one))
    )


def _ask_the_same(one: Telling, other: Telling) -> bool:
    """Whether two items with one key tell nearly the same in their stems."""
    shared = len(one.asked & other.asked)
    return shared >= _SAME * min(len(one.asked), len(other.asked))


def _turn_round(one: Telling, other: Telling) -> bool:
    """Whether each item holds the other one's key: "Who leads X?", "Who is Y?" – "the leader of X".

    The stem of one then names the key of the other together with what it asks for.
    """
    if not one.key or not other.key or one.key & other.key:
        return False
    return _is_held(one.key, other.asked) and _is_held(other.key, one.asked)


def _is_held(key: frozenset[str], asked: frozenset[str]) -> bool:
    """Whether a stem holds at least half of a key's words."""
    return len(key & asked) >= _HALF * len(key)


def _gives_away(one: Telling, other: Telling) -> bool:
    """Whether what one item shows holds the other one's key together with what it asks."""
    if not other.key:
        return False
    needed = _ANSWERED * len(other.asked - other.key)
    return any(other.key <= told and len(other.asked & told) >= max(1, needed) for told in one.told)
