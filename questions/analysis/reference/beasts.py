"""The animals that a text names, which "she" and "he" may mean as well as "it"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from questions.analysis.reference.entities import Entity
from questions.analysis.reference.generics import is_of_animals

Called = Mapping[str, Sequence[tuple[int, Entity | None]]]


def find(called: Called) -> frozenset[Entity]:
    """What a text calls by a noun for animals: "Boris, a griffon vulture", "the octopus Olga"."""
    return frozenset(
        entity
        for lemma, places in called.items()
        for _, entity in places
        if entity is not None and is_of_animals(lemma)
    )
