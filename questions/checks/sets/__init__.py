"""What is wrong with items that are asked together: one module a check, named in `SET_CHECKS`.

A set check is a module with a `NAME` and

    check(items, knowledge) -> (the item's place in the set, or None for the whole; the finding) …
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from questions.checks.sets import asked_twice, given_away, guessing, key_length, key_place
from questions.model.items import Item
from questions.model.review import Finding, Knowledge


class SetCheck(Protocol):
    """The shape of a set check's module."""

    @property
    def NAME(self) -> str: ...  # noqa: N802, D102 - name of a module's constant

    def check(
        self, items: Sequence[Item], knowledge: Knowledge
    ) -> Iterable[tuple[int | None, Finding]]:
        """What is wrong, with the place of the item, or None where it is the whole set."""


SET_CHECKS: tuple[SetCheck, ...] = (asked_twice, given_away, key_place, key_length, guessing)


@dataclass(frozen=True, slots=True)
class SetFindings:
    """Findings by the item's place in the set, and those of the whole."""

    of_item: Mapping[int, tuple[Finding, ...]]
    of_set: tuple[Finding, ...]


def find_in_set(items: Sequence[Item], knowledge: Knowledge) -> SetFindings:
    """Run all set checks."""
    of_item: dict[int, tuple[Finding, ...]] = {}
    of_set: list[Finding] = []
    for check in SET_CHECKS:
        for place, finding in check.check(items, knowledge):
            if place is None:
                of_set.append(finding)
            else:
                of_item[place] = (*of_item.get(place, ()), finding)
    return SetFindings(of_item, tuple(of_set))
