"""People of one name whom a text tells apart by their kin: "Hanno, the son of Bomilcar"."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence

from spacy.tokens import Doc

from questions import world
from questions.analysis.reference import lexicon
from questions.analysis.reference.names import Name
from questions.model.facts import Kind
from questions.world import people

_OFTEN = 3
"""Times that a text names in full whom it means by one part of the name."""

_NEAR = 120
"""Tokens behind a namesake's full name within which he may be meant as well."""


def are_several(names: Sequence[Name], doc: Doc) -> bool:
    """Whether the places of a name speak of the kin of more than one: two sons of two fathers.

    A name with an epithet ("Hasdrubal the Fair") tells its bearer from others: there it is enough
    that one is a brother, and one a brother-in-law.
    """
    beside = [child for name in names for child in doc[name.end - 1].children]
    kin = [each for each in beside if each.dep_ == "appos" and each.lemma_.lower() in lexicon.KIN]
    of_whom = {
        each.text
        for noun in kin
        for link in noun.children
        if link.lower_ == "of"
        for each in link.children
    }
    if len(of_whom) > 1 or not any(" the " in name.text for name in names):
        return len(of_whom) > 1
    said = {noun.lemma_.lower() for noun in kin}
    said |= {word for name in names if (word := _kin_before(name, doc))}
    return len(said) > 1


def _kin_before(name: Name, doc: Doc) -> str:
    """The word for a relative right before a name, or ""."""
    before = [token.lower_ for token in doc[max(0, name.start - 2) : name.start]]
    word = before[0] if before[-1:] == [","] else "".join(before[-1:])
    return word if word == "law" or word in lexicon.KIN else ""


def bare(full: str) -> str:
    """A full name without what differs between spellings of it: "Chiang Kai-Shek's"."""
    return full.removesuffix("'s").removesuffix("’s").replace("-", " ").casefold()


def spellings(names: Iterable[str]) -> dict[str, str]:
    """The first spelling of each full name, by what all spellings of it share."""
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(bare(name), name.removesuffix("'s").removesuffix("’s"))
    return found


def main(start: int, bearers: Mapping[str, int], times: Mapping[str, int]) -> str:
    """Whom of several a part of their names means: the one named often, if the others are not.

    Args:
        start: Where the part stands alone.
        bearers: The full names with it, by their first places.
        times: How often the text has each full name.
    """
    often = [each for each in bearers if times.get(each, 0) >= _OFTEN]
    others = [at for each, at in bearers.items() if each not in often]
    rare = all(times.get(each, 0) <= 1 for each in bearers if each not in often)
    if len(often) != 1 or not rare or bearers[often[0]] > start:
        return ""
    return "" if any(0 <= start - at <= _NEAR for at in others) else often[0]


def mostly_people(found: Iterable[Name]) -> frozenset[str]:
    """Single words that the model takes for a person's name at least half of the time."""
    counted: dict[str, Counter[bool]] = defaultdict(Counter)
    for name in found:
        if " " not in name.text:
            counted[name.text][name.kind is Kind.PERSON] += 1
    return frozenset(text for text, times in counted.items() if times[True] >= times[False])


def by_given_name(
    found: Sequence[Name], spelled: Mapping[str, str], alone: Container[str]
) -> dict[str, dict[str, int]]:
    """Full names with their first places by the first words in them that stand for nothing else.

    Args:
        found: The names of a text.
        spelled: The full names of people, by what all spellings share.
        alone: Single words that mostly are names of people.
    """
    given: dict[str, dict[str, int]] = defaultdict(dict)
    for name in found:
        full = spelled.get(bare(name.text), "")
        first = full.split(" ", 1)[0]
        if full and (people.is_given_name(first) or first in alone or not world.city(first)):
            given[first].setdefault(full, name.start)
    return given
