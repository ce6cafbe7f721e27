"""The places of keys over a set: every place about equally often."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from questions.distractors.candidates import draw
from questions.model.candidates import Candidate
from questions.model.items import Choice, Option

# Kinds whose options stand in their natural order, whatever the place of the key.
_ASCENDING = ("date", "duration", "number", "money", "percent", "measure")


def spread_keys(candidates: Iterable[Candidate], *, seed: int) -> Iterator[Candidate]:
    """Move the key of each item with free order to the place that was taken least so far."""
    taken: Counter[int] = Counter()
    for candidate in candidates:
        item = candidate.item
        if not isinstance(item.interaction, Choice):
            yield candidate
            continue
        options = item.interaction.options
        if item.kind not in _ASCENDING:
            place = min(range(len(options)), key=lambda at: (taken[at], draw(seed, item.stem, at)))
            options = _with_key_at(options, place)
        taken[next(at for at, option in enumerate(options) if option.correct)] += 1
        yield replace(candidate, item=replace(item, interaction=Choice(options)))


def _with_key_at(options: tuple[Option, ...], place: int) -> tuple[Option, ...]:
    key = next(option for option in options if option.correct)
    others = [option for option in options if option is not key]
    return (*others[:place], key, *others[place:])
