"""Which revisions of an item ask the same, so that what they earned may be taken together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from questions.model.items import Choice, Item, Ordering
from quizapp.services import arranging
from quizapp.storage import mapping
from quizapp.storage.rows import RevisionRow


@dataclass(frozen=True, slots=True)
class Version:
    """Revisions of an item that ask the same.

    Attributes:
        numbers: Their numbers, oldest first.
        items: What they ask, by their rows, oldest first.
        made: When the newest of them was made, in UTC.
    """

    numbers: tuple[int, ...]
    items: Mapping[int, Item]
    made: datetime

    @property
    def item(self) -> Item:
        """What the newest of them asks."""
        return list(self.items.values())[-1]

    @property
    def name(self) -> str:
        """Its numbers in short: "3", "3–5"."""
        first, last = self.numbers[0], self.numbers[-1]
        return str(first) if first == last else f"{first}–{last}"


def of_revisions(rows: Sequence[RevisionRow]) -> tuple[Version, ...]:
    """The versions of an item, oldest first.

    A revision belongs to the version before it where it says that it changed nothing but words,
    and every option or event still stands where it stood.

    Args:
        rows: All its revisions, oldest first.
    """
    runs: list[list[RevisionRow]] = []
    for row in rows:
        if runs and row.wording_only and _same_places(runs[-1][-1], row):
            runs[-1].append(row)
        else:
            runs.append([row])
    return tuple(_version(run) for run in runs)


def _version(run: Sequence[RevisionRow]) -> Version:
    return Version(
        numbers=tuple(row.number for row in run),
        items={row.pk: mapping.item_of(row.content) for row in run},
        made=run[-1].made_at,
    )


def can_mark(shown: RevisionRow, later: RevisionRow) -> bool:
    """Whether an answer to a revision can be marked by a later one of the same item.

    It can where the same options stand at the same places, or the events are the same: which of
    them is right, or in which order, may be another.
    """
    if shown.item_id != later.item_id or shown.number > later.number:
        return False
    return have_same_parts(mapping.item_of(shown.content), mapping.item_of(later.content))


def have_same_parts(one: Item, other: Item) -> bool:
    """Whether items offer the same options at the same places, or the same events."""
    parts = arranging.based(one.interaction), arranging.based(other.interaction)
    return _kind(one) == _kind(other) and parts[0] == parts[1]


def key_of(row: RevisionRow) -> tuple[object, ...]:
    """What decides which answers to a revision are right."""
    interaction = mapping.item_of(row.content).interaction
    match interaction:
        case Choice(options):
            return tuple(option.correct for option in options)
        case Ordering(entries):
            return tuple((entry.text, entry.date) for entry in entries)
    assert_never(interaction)


def _same_places(before: RevisionRow, after: RevisionRow) -> bool:
    """Whether an answer to the one means the same for the other, by the places of the parts."""
    old, new = mapping.item_of(before.content), mapping.item_of(after.content)
    if _keys(old) != _keys(new):
        return False
    places = {text: place for place, text in enumerate(arranging.words(old.interaction))}
    moved = enumerate(arranging.words(new.interaction))
    return all(places.get(text, place) == place for place, text in moved)


def _keys(item: Item) -> tuple[str, tuple[bool, ...]]:
    """How an item is answered, and for each part whether it is a key."""
    match item.interaction:
        case Choice(options):
            return _kind(item), tuple(option.correct for option in options)
        case Ordering(entries):
            return _kind(item), (True,) * len(entries)
    assert_never(item.interaction)


def _kind(item: Item) -> str:
    return mapping.interaction_type(item.interaction).value
