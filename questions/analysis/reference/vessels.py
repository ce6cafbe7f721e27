"""The ships of a text, which "she" and "the vessel" may mean."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc, Span, Token

from questions.analysis.reference import lexicon
from questions.analysis.reference.entities import Entity
from questions.model.facts import Kind

_DONE_TO = frozenset(
    "launch scrap refit rebuild tow commission decommission sink wreck torpedo moor beach dock "
    "scuttle salvage".split()
)
_GENERAL = frozenset(("ship", "vessel", "boat"))
_NEAR = 60
"""Tokens within which a ship without a name may be meant as well."""


@dataclass(frozen=True, slots=True)
class Fleet:
    """The ships that a text names.

    Attributes:
        named: What the text names, by token number.
        ships: Those of them that are ships.
        unnamed: Where it speaks of a ship without a name, by token number.
    """

    named: Mapping[int, Entity] = field(default_factory=dict)
    ships: frozenset[Entity] = frozenset()
    unnamed: Sequence[int] = ()

    def only_in(
        self, span: Span, token: Token, means: Callable[[Token], Entity | None]
    ) -> Token | None:
        """Where a stretch of text last names or takes up its only ship before a token."""
        found: Token | None = None
        seen: set[Entity] = set()
        for each in span:
            if each.i >= token.i:
                break
            entity = means(each)
            if entity is not None and entity in self.ships:
                seen.add(entity)
                found = each
        return found if len(seen) == 1 and not self._has_unnamed(token) else None

    def described(self, noun: Token) -> Entity | None:
        """The only ship so far, where "the" and a noun for ships may mean it."""
        if noun.lemma_.lower() not in _GENERAL or noun.tag_ != "NN" or len(self.ships) != 1:
            return None
        (ship,) = self.ships
        before = any(self.named.get(at) is ship for at in range(noun.i))
        return ship if before and not self._has_unnamed(noun) else None

    def _has_unnamed(self, token: Token) -> bool:
        return any(0 < token.i - at <= _NEAR for at in self.unnamed)


def find(
    doc: Doc, named: Mapping[int, Entity], called: Mapping[str, Sequence[tuple[int, Entity | None]]]
) -> Fleet:
    """The ships of a text: those it calls so, and those with a ship's letters before the name."""
    ships = {each for each in named.values() if each.name.split()[0] in lexicon.SHIP_PREFIXES}
    unnamed: list[int] = []
    for noun in lexicon.SHIP_NOUNS & called.keys():
        for at, entity in called[noun]:
            if entity is None:
                unnamed.append(at)
            elif entity.kind in (Kind.THING, Kind.WORK):
                ships.add(entity)
    ships.update(entity for at, entity in named.items() if _has_sister(at, doc))
    return Fleet(named, frozenset(ships), sorted(unnamed))


def _has_sister(at: int, doc: Doc) -> bool:
    """Whether a name owns a sister ship, as ships do."""
    noun = doc[at].head
    sister = any(child.lower_ == "sister" for child in noun.children)
    return doc[at].dep_ == "poss" and sister and noun.lemma_.lower() in lexicon.SHIP_NOUNS


def is_of_ships(token: Token) -> bool:
    """Whether "she" has something done to her, or is as long, as only ships are."""
    verb = token.head
    if token.dep_ == "nsubjpass":
        return verb.lemma_ in _DONE_TO
    measured = any(child.dep_ == "acomp" and child.lower_ == "long" for child in verb.children)
    return token.dep_ == "nsubj" and verb.lemma_ == "be" and measured
