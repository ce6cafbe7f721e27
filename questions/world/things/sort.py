"""A sort of everyday things: what it is called, and what belongs to it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

_ENTRY = re.compile(
    r"(?P<unsure>\?)?(?P<singular>[^/=]+)(?:/(?P<plural>[^=]+))?(?:=(?P<others>.+))?"
)
_HISSING = ("s", "x", "z", "ch", "sh")


@dataclass(frozen=True, slots=True)
class Member:
    """A thing of a sort.

    Attributes:
        name: Its common name, singular.
        plural: Its plural; the name itself where it has no other.
        others: Other names of the same thing, singular.
        unsure: Whether the word means other things as well, so that only a sign tells which.
    """

    name: str
    plural: str
    others: tuple[str, ...] = ()
    unsure: bool = False


@dataclass(frozen=True)
class Sort:
    """Things alike, none of which is a kind or a part of another.

    Attributes:
        name: What all of them are ("sea animal").
        noun: The noun that a question asks with ("animal").
        table: The members, separated by ";": "singular", "singular/plural", "name = other name";
            "?" goes before a word of several meanings.
        countable: Whether one can count them ("an octopus"), or not ("steel").
        signs: Trunks of words, one of which tells that an unsure word is meant in this sense.
    """

    name: str
    noun: str
    table: str
    countable: bool = True
    signs: str = ""

    @cached_property
    def members(self) -> tuple[Member, ...]:
        """The members, in the order of the table."""
        return tuple(map(_member, filter(str.strip, self.table.split(";"))))

    @cached_property
    def sign(self) -> re.Pattern[str]:
        """What tells that an unsure word is meant in this sense."""
        trunks = "|".join(map(re.escape, self.signs.split())) or r"(?!)"
        return re.compile(rf"\b(?:{trunks})", re.IGNORECASE)


def plural_of(noun: str) -> str:
    """The regular plural of a noun."""
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    if noun.endswith("man") and noun not in ("human", "shaman"):
        return f"{noun[:-3]}men"
    return f"{noun}es" if noun.endswith(_HISSING) else f"{noun}s"


def _member(entry: str) -> Member:
    match = _ENTRY.fullmatch(" ".join(entry.split()))
    if match is None:
        raise ValueError(
            f"the entry {entry.strip()!r} is not of the form 'singular/plural = other'"
        )
    name = match["singular"].strip()
    others = (match["others"] or "").split("=")
    return Member(
        name=name,
        plural=(match["plural"] or plural_of(name)).strip(),
        others=tuple(filter(None, map(str.strip, others))),
        unsure=bool(match["unsure"]),
    )
