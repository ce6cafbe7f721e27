"""Which city "the city" stands for, and when a capital stands for its country."""

from __future__ import annotations

import re
from dataclasses import dataclass

from spacy.tokens import Token

from questions import world
from questions.analysis.reference import lexicon
from questions.analysis.reference.entities import Entity
from questions.analysis.reference.mentioned import UNSURE, Mentioned, only
from questions.analysis.reference.values import Reference
from questions.model.facts import Kind

_OLD_YEAR = re.compile(r"\b(?:1[0-8]\d\d|19[0-5]\d)\b|\bcentur(?:y|ies)\b|\bBC\b")
"""A time at which another city may have been the capital."""

_OWNED_BY_CITIES = frozenset(
    "mayor street station airport harbour harbor centre center suburb suburbs population skyline "
    "museum river district residents inhabitants citizens".split()
)
_RANKING = frozenset(
    "capital first second third main major largest biggest other neighbouring neighboring nearby "
    "home native twin whole entire old new inner next small little few".split()
)
"""Words before "city" that may bring in another one."""


_HOME = frozenset(("city", "town"))


@dataclass
class Cities(Mentioned):
    """Finds the city that a text takes up, and the country whose capital acts for it."""

    def city(self, noun: Token, lemma: str) -> Entity | None:
        """The only city of the last two sentences; "the capital" means one only if it is one.

        Where these name none it is the town in which the text is set.
        """
        near = self.before(noun, sentences=2)
        found = only(near, Kind.CITY)
        if found is None and lemma in _HOME and all(each.kind is not Kind.CITY for each in near):
            home = self.scene.town
            found = home if home is not None and self.is_named(home, noun) else None
        if found is not None and lemma != "capital" and self.opens_with_another(found, noun):
            return None
        return _seat(found, lemma)

    def sole_city(self, noun: Token, middle: str) -> Entity | None:
        """The only city that the text has named, which "the trading city" takes up."""
        words = middle.lower().split()
        plain = all(each.isalpha() and each == each.lower() for each in middle.split())
        if not plain or set(words) & (_RANKING | lexicon.POINTING) or words[-1].endswith("est"):
            return None
        near = only(self.before(noun, sentences=3), Kind.CITY)
        if near is None or near is not only(self.so_far(noun), Kind.CITY):
            return None
        return None if self.has_unknown_town(noun) else near

    def capital_of(self, noun: Token, middle: str) -> Entity | None:
        """The city that "the Peruvian capital" is, unless the sentence tells of an older time."""
        state = world.country_of_adjective(middle) if noun.tag_ == "NN" else None
        if state is None or not state.capital or _OLD_YEAR.search(noun.sent.text):
            return None
        name = state.capital
        known = (each for each in self.first if each.kind is Kind.CITY and each.name == name)
        return next(known, Entity(name, Kind.CITY))

    def has_unknown_town(self, noun: Token) -> bool:
        """Whether a noun may mean a town that has no name, or one that nobody knows.

        The one was called "this town" or "a town" before; the last two sentences hold the other's
        name.
        """
        lemma = noun.lemma_.lower()
        near = range(self.start(noun, sentences=4), noun.i)
        if any(who is None and at in near for at, who in self.called.get(lemma, ())):
            return True
        if any(
            token.lemma_.lower() == lemma
            and any(child.lower_ in ("this", "that") for child in token.children)
            for token in noun.doc[: noun.i]
            if token.tag_ == "NN"
        ):
            return True
        return any(
            self.named[at].kind in UNSURE
            and noun.doc[at].ent_type_ == "GPE"
            and self.named[at].name not in lexicon.REGIONS
            for at in range(self.start(noun, sentences=2), noun.i)
            if at in self.named
        )

    def capital(self, token: Token) -> Reference | None:
        """The country that a capital stands for where it acts as its government.

        A text that speaks more of the city than of the country means the city ("Rome" in the
        Punic Wars).
        """
        entity = self.named[token.i]
        state = world.country_of_capital(entity.name)
        if state is None or not _governs(token):
            return None
        country = next((each for each in self.first if each.code == state.code), None)
        if country is None or self.frequency[country] < self.frequency[entity]:
            return None
        start = token.i
        while start > 0 and self.named.get(start - 1) is entity:
            start -= 1
        return Reference(start, token.i + 1, country.in_sentence, entities=(country,))


def _seat(found: Entity | None, lemma: str) -> Entity | None:
    """A city, where "the capital" means one only if it is a capital."""
    if found is None or lemma != "capital":
        return found
    return found if world.country_of_capital(found.name) else None


def _governs(token: Token) -> bool:
    """Whether the name of a capital stands for the government there, and not for the place."""
    if token.dep_ in ("nsubj", "nsubjpass"):
        return token.head.lemma_ in lexicon.AGENTIVE and token.head.tag_ != "VBN"
    if token.dep_ == "conj":
        return _governs(token.head)
    if token.dep_ == "poss":
        return token.head.lemma_ not in _OWNED_BY_CITIES
    return token.dep_ == "pobj" and token.head.lower_ in ("with", "between", "against", "by")
