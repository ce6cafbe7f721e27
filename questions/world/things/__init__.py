"""Everyday things by sort: "octopus" is a sea animal, and so is "squid".

Pure knowledge, in our own choice of words. A word stands in as few sorts as possible; one of
several meanings counts only where a sign in the text around tells which is meant.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from questions.world.countries import country
from questions.world.things.animals import ANIMALS
from questions.world.things.bodies import BODIES
from questions.world.things.body import BODY
from questions.world.things.buildings import BUILDINGS
from questions.world.things.culture import CULTURE
from questions.world.things.dealings import DEALINGS
from questions.world.things.finds import FINDS
from questions.world.things.food import FOOD
from questions.world.things.household import HOUSEHOLD
from questions.world.things.learning import LEARNING
from questions.world.things.machines import MACHINES
from questions.world.things.nature import NATURE
from questions.world.things.people import PEOPLE
from questions.world.things.plants import PLANTS
from questions.world.things.society import SOCIETY
from questions.world.things.sort import Member, Sort, plural_of
from questions.world.things.substances import SUBSTANCES
from questions.world.things.transport import TRANSPORT

__all__ = ["PEOPLE", "SORTS", "Member", "Sort", "Thing", "thing"]

SORTS: tuple[Sort, ...] = (
    *ANIMALS,
    *PLANTS,
    *FOOD,
    *SUBSTANCES,
    *TRANSPORT,
    *CULTURE,
    *LEARNING,
    *BODIES,
    *BODY,
    *HOUSEHOLD,
    *BUILDINGS,
    *NATURE,
    *SOCIETY,
    *DEALINGS,
    *MACHINES,
    *FINDS,
)
_WORD = re.compile(r"[^\W_][\w’'-]*")
_LONGEST = 5


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing as some words name it.

    Attributes:
        member: What it is.
        belongs_to: The sort that it is of.
        plural: Whether the words name several of it.
        at: Where its name starts in the words.
    """

    member: Member
    belongs_to: Sort
    plural: bool
    at: int

    @property
    def name(self) -> str:
        """Its common name, singular."""
        return self.member.name

    @property
    def noun(self) -> str:
        """The noun that a question asks with: "animal"."""
        return self.belongs_to.noun

    @property
    def sort(self) -> str:
        """What it and its siblings are: "sea animal"."""
        return self.belongs_to.name

    @property
    def countable(self) -> bool:
        """Whether one can count it: "an octopus", but "steel"."""
        return self.belongs_to.countable

    @property
    def siblings(self) -> tuple[str, ...]:
        """The others of its sort, in the number of the words."""
        others = (one for one in self.belongs_to.members if one is not self.member)
        return tuple(one.plural if self.plural else one.name for one in others)


_COUNTED = re.compile(r"an? ", re.IGNORECASE)


def thing(words: str, *, context: str = "", people: bool = False) -> Thing | None:
    """What the last words of a noun phrase name, or None where that is unknown or unsure.

    Args:
        words: A noun phrase without anything behind its head: "the small octopus".
        context: The text around, for signs of what a word of several meanings stands for.
        people: Whether people are meant by what they do, and no things.
    """
    names = _names(people=people)
    for first in list(_WORD.finditer(words))[-_LONGEST:]:
        at = first.start()
        for one in names.get(_bare(words[at:]), ()):
            if _is_spelled(words[at:], one, opens=at == 0) and _is_meant(one, words, at, context):
                return Thing(one.member, one.belongs_to, one.plural, at)
    return None


def _is_meant(one: Thing, words: str, at: int, context: str) -> bool:
    """Whether a word has one meaning only, or a sign around it tells this one.

    With "a" in front, nothing is meant that one cannot count: "a bridge" is no card game.
    """
    if not one.countable and _COUNTED.fullmatch(words[:at]):
        return False
    if not one.member.unsure:
        return True
    around = f"{words[:at]} {context.replace(words[at:], '')}"
    return one.belongs_to.sign.search(around) is not None


def _is_spelled(text: str, one: Thing, *, opens: bool) -> bool:
    """Whether only a proper name has a capital ("Latin"), if no sentence may begin with it."""
    if text[:1].isupper() == one.name[:1].isupper():
        return True
    return opens and text[:1].isupper() and country(text) is None


def _bare(text: str) -> str:
    return " ".join(text.replace("’", "'").casefold().split())


@cache
def _names(*, people: bool) -> dict[str, tuple[Thing, ...]]:
    """Every name, singular and plural, with what it may mean, in the order of the sorts."""
    found: dict[str, list[Thing]] = {}
    for sort in PEOPLE if people else SORTS:
        for member in sort.members:
            for name, plural in _forms(member, sort):
                found.setdefault(_bare(name), []).append(Thing(member, sort, plural, 0))
    return {name: tuple(things) for name, things in found.items()}


def _forms(member: Member, sort: Sort) -> list[tuple[str, bool]]:
    forms = [(name, False) for name in (member.name, *member.others)]
    if sort.countable and member.plural != member.name:
        forms.append((member.plural, True))
        forms += [(plural_of(name), True) for name in member.others]
    return forms
