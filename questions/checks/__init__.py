"""What is wrong with an item: one module a check, named in `CHECKS`.

A check is a module with this shape:

    NAME    what a finding calls it
    check(item, knowledge) -> findings

and looks at items from anywhere, also at those that people wrote. Checks of whole sets of items
are in `questions.checks.sets`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from questions.checks import (
    absolutes,
    all_of_the_above,
    answer_kind,
    ballast,
    combined_options,
    convergence,
    date_leaks,
    duplicates,
    empty_texts,
    evidence_place,
    focus,
    furniture,
    gap,
    grammar_cues,
    implausible,
    key_in_stem,
    key_support,
    keys,
    logical_cues,
    longest_key,
    negative,
    none_of_the_above,
    opinion,
    option_count,
    order,
    passage_talk,
    references,
    rival_keys,
    sequence,
    slips,
    true_false,
    undated,
    vague,
    word_repeats,
)
from questions.checks.reading.size import oversize
from questions.checks.sets import find_in_set
from questions.model.items import Item
from questions.model.review import Finding, Knowledge, Reviewed, ReviewedSet, Severity

_NOTHING = Knowledge()


class Check(Protocol):
    """The shape of a check's module."""

    @property
    def NAME(self) -> str: ...  # noqa: N802, D102 - name of a module's constant

    def check(self, item: Item, knowledge: Knowledge) -> Iterable[Finding]:
        """What is wrong with the item, held against what is known."""


CHECKS: tuple[Check, ...] = (
    keys,
    empty_texts,
    duplicates,
    evidence_place,
    key_support,
    rival_keys,
    key_in_stem,
    answer_kind,
    order,
    date_leaks,
    references,
    furniture,
    gap,
    focus,
    true_false,
    undated,
    negative,
    passage_talk,
    opinion,
    ballast,
    slips,
    vague,
    absolutes,
    all_of_the_above,
    none_of_the_above,
    combined_options,
    option_count,
    implausible,
    logical_cues,
    grammar_cues,
    word_repeats,
    convergence,
    longest_key,
    sequence,
)


def review(item: Item, knowledge: Knowledge = _NOTHING) -> Reviewed:
    """The item with what the checks say of it.

    Args:
        item: The item.
        knowledge: The articles and facts that it is held against; without them, what takes an
            article to be found is not found.
    """
    if message := oversize(item):
        return Reviewed(item, (Finding(ballast.NAME, Severity.BLOCKING, message),))
    return Reviewed(
        item, tuple(found for check in CHECKS for found in check.check(item, knowledge))
    )


def review_set(items: Sequence[Item], knowledge: Knowledge = _NOTHING) -> ReviewedSet:
    """All items with what the checks say of each, alone and among the others."""
    among = find_in_set(items, knowledge)
    reviewed = []
    for place, item in enumerate(items):
        alone = review(item, knowledge).findings
        reviewed.append(Reviewed(item, (*alone, *among.of_item.get(place, ()))))
    return ReviewedSet(tuple(reviewed), among.of_set)


def review_all(items: Sequence[Item], knowledge: Knowledge = _NOTHING) -> tuple[Reviewed, ...]:
    """The items of `review_set`, without what holds of the set as a whole."""
    return review_set(items, knowledge).items
