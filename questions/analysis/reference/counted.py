"""Some of a sort told with their number, for the plural behind them: "40 forged paintings"."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from spacy.tokens import Token

_FEW = frozenset(("one", "two", "three"))
"""Numbers so small that they tell nobody which ones are meant."""

_MODIFYING = frozenset(("amod", "compound", "nummod"))
_TOO_COMMON = frozenset(
    "day hour man member minute month name part people person place point second thing time unit "
    "way week woman year".split()
)
_WORDS = range(2, 7)
"""Words before a noun that say enough of what sort it is."""

_FAR = 300
"""Tokens behind which a plural may mean others."""


@dataclass(slots=True)
class Counted:
    """The plurals of a text that it brings in with a number and more words.

    Attributes:
        told: Where each stands, its words and those that modify it, by its lemma.
        brought_in: How often the text brings in some of a sort, by its lemma.
    """

    told: dict[str, tuple[int, str, frozenset[str]]] = field(default_factory=dict)
    brought_in: Counter[str] = field(default_factory=Counter)

    def read(self, noun: Token) -> None:
        """Remember some that are not known yet, and how many of what sort they are."""
        lefts, lemma = [*noun.lefts], noun.lemma_.lower()
        if noun.tag_ != "NNS" or any(child.dep_ in ("det", "poss") for child in lefts):
            return
        self.brought_in[lemma] += 1
        figure = lefts[0] if lefts else noun
        many = figure.tag_ == "CD" and figure.lower_ not in _FEW and figure.i == noun.left_edge.i
        plain = all(child.dep_ in _MODIFYING for child in lefts)
        if plain and many and len(lefts) in _WORDS and lemma not in _TOO_COMMON:
            words = noun.doc[figure.i : noun.i + 1].text
            middle = frozenset(child.lower_ for child in lefts)
            self.told[lemma] = (noun.i, f"the {words}", middle)

    def again(self, noun: Token, middle: frozenset[str]) -> str:
        """The words of the only some of a sort that "the" and a plural may take up, or ""."""
        lemma = noun.lemma_.lower()
        found = self.told.get(lemma) if noun.tag_ == "NNS" else None
        if found is None or self.brought_in[lemma] != 1:
            return ""
        at, words, known = found
        return words if middle <= known and at < noun.i <= at + _FAR else ""
