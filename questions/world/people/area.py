"""A language area: what people there are called."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Area:
    """Frequent names of a language area, apart from each other: no real person is meant by a pair.

    In a name of two words "_" stands for the space.

    Attributes:
        name: What the area is called.
        countries: ISO codes of the countries where such names are common.
        women: Given names of women.
        men: Given names of men.
        families: Family names that do not depend on the sex.
        known_women: More given names of women, to recognise only.
        known_men: More given names of men, to recognise only.
        known_families: More family names, to recognise only.
        ending: What ends family names of the area, or "".
        families_of_women: Family names of women, where these differ.
        family_first: Whether the family name stands in front.
        borrows: Other areas whose given names are usual here as well, separated by "; ".
    """

    name: str
    countries: str
    women: str
    men: str
    families: str
    known_women: str = ""
    known_men: str = ""
    known_families: str = ""
    ending: str = ""
    families_of_women: str = ""
    family_first: bool = False
    borrows: str = ""

    @cached_property
    def given(self) -> frozenset[str]:
        """All given names that are recognised."""
        names = (self.women, self.men, self.known_women, self.known_men)
        return frozenset(" ".join(names).split())

    @cached_property
    def family(self) -> frozenset[str]:
        """All family names that are recognised."""
        names = (self.families, self.families_of_women, self.known_families)
        return frozenset(" ".join(names).split())

    @cached_property
    def _ends(self) -> re.Pattern[str]:
        return re.compile(rf"\w{{2,}}(?:{self.ending or '(?!)'})$")

    def likeness(self, given: str, family: str) -> int:
        """How well a name fits the area: 0 for not at all."""
        return (
            2 * (family in self.family)
            + (given in self.given)
            + bool(self.ending and self._ends.search(family))
        )

    def families_for(self, *, is_woman: bool) -> tuple[str, ...]:
        """The family names that a woman or a man may have."""
        names = self.families_of_women if is_woman and self.families_of_women else self.families
        return tuple(name.replace("_", " ") for name in names.split())

    def given_for(self, *, is_woman: bool) -> tuple[str, ...]:
        """The given names of women or of men."""
        names = self.women if is_woman else self.men
        return tuple(name.replace("_", " ") for name in names.split())
