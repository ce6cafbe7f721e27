"""The noun phrases that a pronoun may stand for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from spacy.tokens import Token

from questions import world
from questions.analysis.reference import lexicon
from questions.analysis.reference.entities import Entity
from questions.analysis.reference.vessels import Fleet

_SETTLED = frozenset("village port island isle province state county region district".split())
"""Beside towns and cities, what "of" gives a name to."""


@dataclass(frozen=True, slots=True)
class Antecedent:
    """A noun phrase that a pronoun may stand for.

    Attributes:
        head: Its head.
        entities: What it names; empty where it has no name.
        plural: Whether it means more than one.
        words: What it says by itself where that is more than its names; or "".
    """

    head: Token
    entities: tuple[Entity, ...]
    plural: bool
    words: str = ""

    @property
    def text(self) -> str:
        """Its names or, of a whole class, its words as they stand within a sentence, or ""."""
        if self.words:
            return self.words
        names = [entity.in_sentence for entity in self.entities]
        if not names:
            return generic(self.head) if self.plural else ""
        if len(names) < 2:
            return names[0]
        return f"{', '.join(names[:-1])} and {names[-1]}"


def bearer(noun: Token, named: Mapping[int, Entity]) -> Token:
    """The name that a noun goes with: "the port of Hull", "the fisherman, Olaf Berg,"."""
    if noun.i in named:
        return noun
    for child in noun.children:
        if child.dep_ == "appos" and child.i in named:
            return child
        settled = noun.lemma_.lower() in lexicon.CITY_NOUNS | _SETTLED
        if settled and child.lower_ == "of" and child.i == noun.i + 1:
            return next((each for each in child.children if each.i in named), noun)
    return noun


def is_of_name(noun: Token, named: Mapping[int, Entity]) -> bool:
    """Whether a noun only says what something with a name is: "Norla is a shop in Hull"."""
    subjects = (child for child in noun.head.children if child.dep_ == "nsubj")
    return noun.dep_ == "attr" and any(each.i in named for each in subjects)


def generic(noun: Token) -> str:
    """The words of a plural that means a whole class ("electric bikes"), or ""."""
    words = [*noun.lefts, noun]
    if (
        noun.tag_ != "NNS"
        or any(noun.conjuncts)
        or any(not child.is_punct for child in noun.rights)
    ):
        return ""
    if any(each.dep_ not in ("amod", "compound") or each.tag_ == "JJR" for each in words[:-1]):
        return ""
    text = noun.doc[noun.left_edge.i : noun.i + 1].text
    keeps = noun.left_edge.pos_ == "PROPN" or world.country_of_adjective(noun.left_edge.text)
    return text if keeps else text[:1].lower() + text[1:]


@dataclass
class Meant:
    """What the pronouns and descriptions of a text stand for so far.

    Attributes:
        named: What the text names, by token number.
        meant: What the words so far stand for, by token number.
        genders: "m" or "f" for persons of whom "he" or "she" was said.
        lead: Whom or what the text is about, if it says so.
        fleet: The ships that it names.
        topic: What its headline names, and it tells of throughout.
        beasts: The animals that it names.
        sexes: "m" or "f" for nouns of people without a name of whom "he" or "she" was said.
    """

    named: Mapping[int, Entity]
    meant: dict[int, Antecedent] = field(default_factory=dict)
    genders: dict[str, str] = field(default_factory=dict)
    lead: Entity | None = None
    fleet: Fleet = field(default_factory=Fleet)
    topic: Entity | None = None
    beasts: frozenset[Entity] = frozenset()
    sexes: dict[int, str] = field(default_factory=dict)

    def entity_at(self, token: Token) -> Entity | None:
        """The one thing that a token names or takes up."""
        known = self.meant.get(token.i)
        if known is None:
            return self.named.get(token.i)
        return known.entities[0] if len(known.entities) == 1 else None
