"""Names that a noun takes up: by their own head, or by what the text calls them."""

from __future__ import annotations

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
        if len(fitting) != 1 or common or not self.is_named(fitting[0], noun):
            return None
        found = fitting[0]
        return found if " " in found.name and not found.owned else None

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
