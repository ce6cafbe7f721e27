"""Where what a text is about lies: "the country" of a town, "the continent" of two countries."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Token

from questions import world
from questions.analysis.reference import lexicon
from questions.analysis.reference.entities import Entity
from questions.analysis.reference.leading import Leading
from questions.model.facts import Kind

_CONTINENTS = {
    "African": "Africa",
    "Asian": "Asia",
    "European": "Europe",
    "North American": "North America",
    "South American": "South America",
}
_NAMES = frozenset((*_CONTINENTS.values(), "Antarctica", "Australia", "America"))
_HERE = lexicon.CITY_NOUNS | lexicon.ISLAND_NOUNS | {"village", "country", "port"}
_OPENING = 40
"""Tokens behind the name of a town in which a text says where it lies."""

_NEAR = 3
"""Sentences that may name the continent or its countries."""

_SEVERAL = 2
"""Foreign peoples from which on "the country" is none of theirs: "Danes and Swedes came"."""


@dataclass
class Homelands(Leading):
    """Finds the country and the continent of what a text is about."""

    def home(self, noun: Token) -> Entity | None:
        """The country in which the town lies that the text is about, for "the country"."""
        home = self._home
        if home is None or not self.is_named(home, noun):
            return None
        start = self.start(noun, sentences=2)
        around = {self.named[at] for at in range(start, noun.sent.end) if at in self.named}
        if any(each.code and each is not home for each in around):
            return None
        foreign = {
            state.code
            for token in noun.doc[start : noun.i]
            if token.pos_ in ("ADJ", "PROPN")
            and token.whitespace_
            and (state := world.country_of_adjective(token.text)) is not None
            and state.code != home.code
        }
        return home if not foreign or len(foreign) >= _SEVERAL else None

    @cached_property
    def _home(self) -> Entity | None:
        """The only country that the first sentence names of a text on a town."""
        lead = self.lead
        if lead is None or lead.entity.kind is not Kind.CITY:
            return None
        start = self.first.get(lead.entity, -1)
        near = [each for each, at in self.first.items() if each.code and at - start < _OPENING]
        return near[0] if start >= 0 and len(near) == 1 else None

    def continent(self, noun: Token) -> Entity | None:
        """The continent that the last sentences name, or on which all their countries lie."""
        near = self.before(noun, sentences=_NEAR)
        named = {each for each in near if each.name in _NAMES and not each.code}
        if named:
            return named.pop() if len(named) == 1 else None
        home = () if self._home is None else (self._home,)
        near = [each for each in near if each.code] or home
        states = [world.country(each.name) for each in near]
        lying = {state.continent for state in states if state is not None}
        name = _CONTINENTS.get(lying.pop(), "") if len(lying) == 1 else ""
        return Entity(name, Kind.PLACE) if name else None

    def this(self, determiner: Token, noun: Token) -> Entity | None:
        """What the text is about, where "this" and a noun call it so: "this small town"."""
        lead, lemma = self.lead, noun.lemma_.lower()
        if lead is None or noun.tag_ != "NN" or lemma not in _HERE or any(noun.rights):
            return None
        between = noun.doc[determiner.i + 1 : noun.i]
        if any(each.tag_ != "JJ" for each in between) or not self.is_named(lead.entity, noun):
            return None
        city = lead.entity.kind is Kind.CITY and lemma in lexicon.CITY_NOUNS | {"village", "port"}
        if not city and lemma not in lead.callings:
            return None
        near = self.before(noun, sentences=2)
        others = any(each.kind is Kind.CITY and each is not lead.entity for each in near)
        return None if others or self._is_elsewhere(noun, lead) else lead.entity
