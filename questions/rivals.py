"""Questions that articles answer in more than one way.

Each answer is right by its own article, so that the question has no single one: two who led a town
at different times, two who share a work, two dates for one opening.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from questions.checks.reading.values import value_of
from questions.distractors.sameness import is_same
from questions.model.candidates import Candidate, Refusal
from questions.model.items import Choice
from questions.world.spelling import plain

_REASON = "more than one answer fits"
# Their stems say nothing by themselves: the options are what is asked.
_OF_OPTIONS = frozenset(("ordering", "first", "happening"))


def part(made: Sequence[Candidate | Refusal]) -> tuple[Candidate | Refusal, ...]:
    """What was made, with a refusal in the place of each item that another one contradicts."""
    by_stem: dict[str, list[Candidate]] = defaultdict(list)
    for one in made:
        if isinstance(one, Candidate) and (stem := _stem(one)):
            by_stem[stem].append(one)
    rivals = {id(one) for alike in by_stem.values() if _differ(alike) for one in alike}
    return tuple(
        Refusal(one.item.kind, _REASON, one.item.stem)
        if isinstance(one, Candidate) and id(one) in rivals
        else one
        for one in made
    )


def _stem(one: Candidate) -> str:
    """The stem of a choice that stands by itself, in one spelling; "" for others."""
    item = one.item
    if item.kind in _OF_OPTIONS or not isinstance(item.interaction, Choice):
        return ""
    stem = plain(item.stem).casefold()
    return "" if " of these " in stem else stem


def _differ(alike: Sequence[Candidate]) -> bool:
    """Whether two items with one stem have keys that do not mean the same."""
    keys = [
        one.item.interaction.key.text for one in alike if isinstance(one.item.interaction, Choice)
    ]
    return any(not _agree(keys[0], other) for other in keys[1:])


def _agree(one: str, other: str) -> bool:
    values = value_of(one), value_of(other)
    if values[0] and values[1]:
        return values[0].equals(values[1]) or values[0].overlaps(values[1])
    return is_same(one, other)
