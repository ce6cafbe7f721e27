"""Parts of what a text is about, told with their owner: "the lock gates of the Orta Canal"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from spacy.tokens import Token

from questions.analysis.reference import lexicon
from questions.analysis.reference.antecedents import Antecedent
from questions.analysis.reference.completed import owned_by
from questions.analysis.reference.entities import Entity
from questions.analysis.reference.leading import Leading
from questions.analysis.reference.values import Reference
from questions.model.facts import Kind

_BUILDINGS = frozenset(
    "building tower lighthouse church cathedral castle palace museum theatre theater hotel hall "
    "library prison temple bath baths pool mosque monastery abbey chapel fort fortress villa "
    "stadium".split()
)
_OF_BUILDINGS = frozenset(
    "roof wall ceiling façade facade foundation dome spire nave foyer cellar basement "
    "lantern".split()
)
_OF_THINGS: Mapping[frozenset[str], frozenset[str]] = {
    frozenset(("canal", "waterway")): frozenset(("lock", "lock gate", "towpath", "aqueduct")),
    _BUILDINGS: _OF_BUILDINGS,
    frozenset(("bridge", "viaduct")): frozenset(("deck", "span", "pylon", "roadway", "pier")),
}
"""What single things have, by what they are called."""

_SEVERAL = frozenset(("lock", "lock gate", "aqueduct", "wall", "span", "pylon", "pier"))
"""Of these a thing has many, so that "the lock" is one of them."""

_OF_TOWNS = frozenset(
    ("council", "mayor", "town hall", "city hall", "town council", "city council", "market square")
)
_TOWNS = lexicon.CITY_NOUNS | {"village", "municipality"}
_NEAR = 4
"""Sentences behind the last mention of a thing in which a text still tells of its parts."""

_OPEN = frozenset(("a", "an", "another", "each", "every", "other"))


@dataclass
class Parts(Leading):
    """Finds the owner of a part that a text tells of as if it were known.

    Attributes:
        meant: What pronouns and descriptions stand for so far, by token number.
    """

    meant: Mapping[int, Antecedent] = field(default_factory=dict)

    def part(self, determiner: Token, noun: Token, words: list[str]) -> Reference | None:
        """A part of what the text is about, if it has told of no other thing with such parts."""
        lead = self.lead
        if lead is None or self.first[lead.entity] >= noun.i or len(words) > 1:
            return None
        part, plural = " ".join((*words, noun.lemma_.lower())), noun.tag_ == "NNS"
        if part in _SEVERAL and not plural:
            return None
        owner, said = lead.entity, noun.doc[determiner.i + 1 : noun.i + 1].text
        if part in _OF_TOWNS:
            towns = owner.kind is Kind.CITY or not lead.callings.isdisjoint(_TOWNS)
            if not towns or self._is_elsewhere(noun, lead):
                return None
            text, sorts = f"{owned_by(owner.in_sentence)} {said}", _TOWNS
        else:
            sorts = self._sorts(part, owner, lead.callings)
            text = f"the {said} of {owner.in_sentence}"
        if not sorts or not self._is_about(owner, noun) or self._has_others(noun, owner, sorts):
            return None
        return Reference(determiner.i, noun.i + 1, text, plural=plural, entities=(owner,))

    def _sorts(self, part: str, owner: Entity, callings: frozenset[str]) -> frozenset[str]:
        """What things with such a part are called, if the owner is one."""
        own = callings | {owner.name.lower().split()[-1]}
        return next(
            (sorts for sorts, parts in _OF_THINGS.items() if part in parts and own & sorts),
            frozenset(),
        )

    def _is_about(self, owner: Entity, noun: Token) -> bool:
        """Whether the last sentences name or take up an owner."""
        for at in range(self.start(noun, sentences=_NEAR), noun.i):
            known = self.meant.get(at)
            if self.named.get(at) is owner or (known is not None and known.entities == (owner,)):
                return True
        return False

    def _has_others(self, noun: Token, owner: Entity, sorts: frozenset[str]) -> bool:
        """Whether the part may be another's: of a second such thing, or of one that is told."""
        lemma = noun.lemma_
        near = self.start(noun, sentences=_NEAR)
        for token in noun.doc[: noun.i]:
            if token.lemma_ == lemma and token.pos_ == "NOUN" and self._is_another(token, owner):
                return True
            if token.i < near or token.dep_ == "compound" or token.lemma_.lower() not in sorts:
                continue
            known = self.meant.get(token.i)
            mine = self.named.get(token.i) is owner or (
                known is not None and known.entities == (owner,)
            )
            if not mine and token.dep_ != "attr":
                return True
        return False

    def _is_another(self, part: Token, owner: Entity) -> bool:
        """Whether a part belongs to another, or is brought in as one of many."""
        for child in part.children:
            if child.lower_ in _OPEN:
                return True
            owners = child.children if child.lower_ == "of" else (child,)
            if child.dep_ != "poss" and child.lower_ != "of":
                continue
            for each in owners:
                known = self.meant.get(each.i)
                meant = known.entities if known is not None else (self.named.get(each.i),)
                if meant != (owner,):
                    return True
        return False
