"""Names that a noun takes up: by their own head, or by what the text calls them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from questions.analysis.reference import lexicon
from questions.analysis.reference.companies import COMPANIES, is_firm
from questions.analysis.reference.entities import Entity
from questions.analysis.reference.mentioned import Mentioned
from questions.model.facts import Kind

_TOO_COMMON = frozenset(
    "land area region place coast side part house home hill field road street way day game party "
    "group team service office club board force forces line point head number world people time "
    "system project study report programme program plan book work building city town campaign "
    "offensive operation attack siege expedition incident uprising".split()
)
"""Nouns that texts use of many things beside the one that has them in its name."""

_OF_BODIES = frozenset(("group", "service"))
"""Of these a text has many, but if it calls a firm so, it means that."""

_OFTEN = 4
"""Times that a text names what it is about, for each that it names another of the sort."""

_NEAR = 3
_TOLD_OF = frozenset(
    "war revolution rebellion famine plague pandemic earthquake games olympics festival expo "
    "exposition treaty convention constitution canal railway museum university observatory".split()
)
"""Of which of these a text tells, it calls so without the name, though it names others."""

_NAMED_THINGS = frozenset((Kind.THING, Kind.WORK, Kind.ORGANISATION))


@dataclass
class Headed(Mentioned):
    """Finds what "the ministry" and "the shop" mean, where one name fits."""

    def by_head(self, noun: Token) -> Entity | None:
        """The only name of the text with the noun in it: "the ministry", "the convention"."""
        word = noun.lower_
        fitting = self.by_word.get(word, [])
        if word in COMPANIES:  # one of which the text does not yet tell is not meant
            fitting = [each for each in fitting if self.is_named(each, noun)]
        common = word in lexicon.UNIQUE | _TOO_COMMON
        if not fitting or common:
            return None
        found = fitting[0] if len(fitting) == 1 else None
        if found is None and word in _TOLD_OF:
            found = self._main(fitting, noun)
        if found is None or not self.is_named(found, noun):
            return None
        return found if " " in found.name and not found.owned else None

    def _main(self, fitting: Sequence[Entity], noun: Token) -> Entity | None:
        """Of several names with one noun that of which the text tells, if no other is near.

        It is in the headline, or named time and again, and all others hardly ever.
        """
        whole = [each for each in fitting if " " in each.name]
        titled = [each for each in whole if each.name in self.title]
        ranked = sorted(whole, key=lambda each: -self.frequency[each])
        times = [self.frequency[each] for each in ranked]
        if len(titled) == 1:
            main = titled[0]
        elif times[:1] >= [_OFTEN] and sum(times[1:2]) * _OFTEN <= times[0]:
            main = ranked[0]
        else:
            return None
        near = self.before(noun, sentences=_NEAR)
        return None if any(each in fitting and each is not main for each in near) else main

    def by_calling(self, noun: Token) -> Entity | None:
        """The only name that the text calls so before: "a shop called Norla … the shop"."""
        lemma = noun.lemma_.lower()
        before = [entity for at, entity in self.called.get(lemma, ()) if at < noun.i]
        if not before or noun.tag_ != "NN" or lemma in lexicon.UNIQUE or len(set(before)) != 1:
            return None
        bodily = lemma in _OF_BODIES and before[0] is not None and is_firm(before[0])
        if lemma in self.by_word or (lemma in _TOO_COMMON - {"building", "town"} and not bodily):
            return None
        first = self.called[lemma][0][0]
        if any(each.lemma_.lower() == lemma and each.tag_ == "NN" for each in noun.doc[:first]):
            return None  # said of another before
        found = before[0]
        return None if found is None or self._has_thing_since(found, noun) else found

    def _has_thing_since(self, found: Entity, noun: Token) -> bool:
        """Whether the last sentences name others, and not the one that is called so."""
        if noun.lemma_.lower() in lexicon.PLACE_NOUNS | lexicon.CITY_NOUNS:
            return False
        lemma = noun.lemma_.lower()
        near = self.before(noun, sentences=3)
        if found in near:
            return False
        if found.kind is Kind.PERSON and any(each.kind is Kind.PERSON for each in near):
            return True
        return any(each.kind in _NAMED_THINGS and not _is_other_sort(each, lemma) for each in near)


def _is_other_sort(entity: Entity, lemma: str) -> bool:
    """Whether a name says that it is no such thing: "Hull University" is no school."""
    first, *_, last = entity.name.lower().split() * 2
    told = {word for word in (first, last) if word in lexicon.ORGANISATION_NOUNS}
    return bool(told) and lemma not in told
