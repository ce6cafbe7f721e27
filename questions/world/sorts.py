"""Well-known names by what they name, so that one can stand for another of its sort."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from questions.world.spelling import plain

_YEARS = re.compile(r" (?P<first>\d{4})(?: (?P<last>\d{4}))?$")
_WHERE = re.compile(r"@(?P<where>(?:New |North |South )?\w+) ")
# Words within names that have no capital.
_SMALL = frozenset("of and the de la del di du von van den der af på".split())


@dataclass(frozen=True)
class Sorts:
    """Names in groups of things alike.

    Attributes:
        table: For each sort ("space agency") its names, separated by ";" and other names of the
            same thing behind "="; "@Asia" in front of a name says where it and the next ones lie,
            and a year behind the names since when it has been there, and a second one till when.
        by_word: Sorts of names that the table lacks, by a word of theirs.
        by_head: The same, by the word that says in a name what it names: the last one, or that
            before "of" ("Norla Bridge", "the Isle of Lund").
        by_first: The same, by the word that stands first in such names ("Lake Norla").
    """

    table: Mapping[str, str]
    by_word: Mapping[str, str] = field(default_factory=dict)
    by_head: Mapping[str, str] = field(default_factory=dict)
    by_first: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def _entries(self) -> dict[str, tuple[str, str, str]]:
        """Every name, in one spelling, with its sort, its common name and where it lies."""
        found: dict[str, tuple[str, str, str]] = {}
        for sort, text in self.table.items():
            where = ""
            for entry in text.split(";"):
                names = [name.strip() for name in _YEARS.sub("", entry).split(" = ")]
                if match := _WHERE.match(names[0]):
                    where, names[0] = match["where"], names[0][match.end() :]
                for name in names:
                    found[_bare(name)] = (sort, names[0], where)
        return found

    @cached_property
    def years(self) -> Mapping[str, tuple[int, int | None]]:
        """The first year of what the table dates, by its common name, and the last where it ended.

        A name stands without "the".
        """
        found: dict[str, tuple[int, int | None]] = {}
        for entry in ";".join(self.table.values()).split(";"):
            if match := _YEARS.search(entry):
                name = _WHERE.sub("", entry[: match.start()].strip()).split(" = ")[0].strip()
                last = match["last"]
                found[name.removeprefix("the ")] = (
                    int(match["first"]),
                    int(last) if last else None,
                )
        return found

    def sort_of(self, name: str) -> str:
        """What a name names ("space agency"), or ""."""
        entry = self._entries.get(_bare(name))
        if entry is not None:
            return entry[0]
        words = name.removeprefix("the ").removeprefix("The ").split()
        if told := next((self.by_word[word] for word in words if word in self.by_word), ""):
            return told
        return self._told_by_place(words) if len(words) > 1 else ""

    def _told_by_place(self, words: Sequence[str]) -> str:
        """What a name of several words names, by the one that stands where such words stand."""
        if not all(word[:1].isupper() or word in _SMALL for word in words):
            return ""
        before_of = words[words.index("of") - 1] if "of" in words[1:] else ""
        if before_of:
            return self.by_head.get(before_of, "")
        return self.by_head.get(words[-1], "") or self.by_first.get(words[0], "")

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
