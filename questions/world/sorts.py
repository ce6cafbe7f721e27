"""Well-known names by what they name, so that one can stand for another of its sort."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from questions.world.spelling import plain

_WHERE = re.compile(r"@(?P<where>(?:New |North |South )?\w+) ")


@dataclass(frozen=True)
class Sorts:
    """Names in groups of things alike.

    Attributes:
        table: For each sort ("space agency") its names, separated by ";" and other names of the
            same thing behind "="; "@Asia" in front of a name says where it and the next ones lie.
        by_word: Sorts of names that the table lacks, by a word of theirs.
    """

    table: Mapping[str, str]
    by_word: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def _entries(self) -> dict[str, tuple[str, str, str]]:
        """Every name, in one spelling, with its sort, its common name and where it lies."""
        found: dict[str, tuple[str, str, str]] = {}
        for sort, text in self.table.items():
            where = ""
            for entry in text.split(";"):
                names = [name.strip() for name in entry.split(" = ")]
                if match := _WHERE.match(names[0]):
                    where, names[0] = match["where"], names[0][match.end() :]
                for name in names:
                    found[_bare(name)] = (sort, names[0], where)
        return found

    def sort_of(self, name: str) -> str:
        """What a name names ("space agency"), or ""."""
        entry = self._entries.get(_bare(name))
        if entry is not None:
            return entry[0]
        return next((self.by_word[word] for word in name.split() if word in self.by_word), "")

    def full_name(self, name: str) -> str:
        """The common name of a thing, whichever of its names is given, or ""."""
        return self._entries.get(_bare(name), ("", "", ""))[1]

    def place_of(self, name: str) -> str:
        """Where a thing lies ("Asia"), or ""."""
        return self._entries.get(_bare(name), ("", "", ""))[2]

    def others_of(self, sort: str) -> tuple[str, ...]:
        """The common names of all things of a sort, in the order of the table."""
        return tuple(
            dict.fromkeys(name for kind, name, _ in self._entries.values() if kind == sort)
        )


def _bare(name: str) -> str:
    return plain(name).removeprefix("the ").removeprefix("The ")
