"""A class after Rasch that takes a quiz with items that are good, random, or wrongly keyed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import exp
from random import Random

from questions.model.answers import Chosen, Response

OPTIONS, KEY, REAL_KEY = 4, 0, 2
"""Every item is keyed to its first option; the wrongly keyed ones really have another."""


class Plant(StrEnum):
    """What an item is made to be."""

    GOOD = "good"
    RANDOM = "random"
    WRONGLY_KEYED = "wrongly keyed"


@dataclass(frozen=True, slots=True)
class Simulated:
    """What a class did: for each item, what each member chose."""

    columns: tuple[tuple[Response, ...], ...]

    def marks(self, item: int) -> list[float]:
        """What each member earned on an item."""
        return [float(answer == Chosen(KEY)) for answer in self.columns[item]]

    @property
    def totals(self) -> list[float]:
        """What each member earned on all items."""
        return [sum(row) for row in zip(*map(self.marks, range(len(self.columns))), strict=True)]

    def rests(self, item: int) -> list[float]:
        """What each member earned on all items but one."""
        pairs = zip(self.totals, self.marks(item), strict=True)
        return [total - mark for total, mark in pairs]


def simulate(plants: Sequence[Plant], *, takers: int, seed: int) -> Simulated:
    """Let a class take a quiz; difficulties lie evenly from -1 to 1, abilities around 0."""
    chance = Random(seed)
    abilities = [chance.gauss(0, 1.2) for _ in range(takers)]
    hardest = max(1, len(plants) - 1)
    return Simulated(
        tuple(
            tuple(_answer(chance, plant, ability, 2 * item / hardest - 1) for ability in abilities)
            for item, plant in enumerate(plants)
        )
    )


def _answer(chance: Random, plant: Plant, ability: float, difficulty: float) -> Response:
    """Whoever knows takes the key that is real, and whoever does not takes anything but it."""
    if plant is Plant.RANDOM:
        return Chosen(chance.randrange(OPTIONS))
    right = REAL_KEY if plant is Plant.WRONGLY_KEYED else KEY
    if chance.random() < 1 / (1 + exp(difficulty - ability)):
        return Chosen(right)
    return Chosen(chance.choice([option for option in range(OPTIONS) if option != right]))
