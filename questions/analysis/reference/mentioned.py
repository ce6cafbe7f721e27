"""What a text names where, how often, and which country it is about."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from spacy.tokens import Token

from questions.analysis.reference.entities import Entity
from questions.analysis.reference.scenes import Scene
from questions.model.facts import Kind

_OFTEN = 4
"""Times that a text names the country that it is about."""

_OPENING = 40
"""Tokens in which a text tells what it is about."""

UNSURE = frozenset((Kind.THING, Kind.PLACE))
"""Kinds of names of which nothing surer is known."""


@dataclass
class Mentioned:
    """The names of a text in their order.

    Attributes:
        named: What the text names, by token number.
        titled: The ISO codes of the countries in the headline.
        title: The headline.
        first: The first token of each entity.
        frequency: How often each is named.
        called: Where a noun calls something, with what it calls, by its lemma.
        scene: Where the text is set.
        by_word: The entities that are no persons or peoples, by the head of their names.
    """

    named: Mapping[int, Entity]
    titled: frozenset[str] = frozenset()
    title: str = ""
    called: Mapping[str, Sequence[tuple[int, Entity | None]]] = field(default_factory=dict)
    scene: Scene = field(default_factory=Scene)
    first: dict[Entity, int] = field(default_factory=dict)
    frequency: Counter[Entity] = field(default_factory=Counter)
    by_word: dict[str, list[Entity]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        for index, entity in self.named.items():
            self.frequency[entity] += self.named.get(index - 1) is not entity
            if entity not in self.first:
                self.first[entity] = index
                if entity.kind not in (Kind.PERSON, Kind.GROUP):
                    self.by_word[_head_word(entity.name)].append(entity)

    @cached_property
    def topic(self) -> Entity | None:
        """The only country that the headline names, or that the text names far more than others.

        Otherwise it is the one in which the text is set.
        """
        titled = [each for each in self.first if each.code in self.titled]
        if len(titled) == 1:
            return titled[0]
        ranked = [(n, each) for each, n in self.frequency.most_common() if each.code]
        if titled or not ranked:
            return None if titled else self.scene.country
        times, most = ranked[0]
        second = ranked[1][0] if len(ranked) > 1 else 0
        return most if times >= _OFTEN and times >= 2 * second else self.scene.country

    def is_named(self, entity: Entity, token: Token) -> bool:
        """Whether a text, or its headline, has named something before a token."""
        return self.first.get(entity, -1) < token.i

    def so_far(self, token: Token) -> Sequence[Entity]:
        """What the text names before a token, each once."""
        return [entity for entity, index in self.first.items() if index < token.i]

    def before(self, token: Token, *, sentences: int) -> Sequence[Entity]:
        """The names in this and some sentences before, in the order of the text."""
        start = self.start(token, sentences=sentences)
        return [self.named[index] for index in range(start, token.i) if index in self.named]

    def start(self, token: Token, *, sentences: int) -> int:
        """Where the sentence begins that stands some before; one is the token's own."""
        start = token.sent.start
        for _ in range(sentences - 1):
            if start == 0:
                break
            start = token.doc[start - 1].sent.start
        return start

    def opens_with_another(self, found: Entity, noun: Token) -> bool:
        """Whether the text begins with another body or city, which a noun may mean throughout."""
        of_kind = [each for each in self.so_far(noun) if each.kind is found.kind]
        first = min(of_kind, key=self.first.__getitem__, default=found)
        return first is not found and self.first[first] < _OPENING


def only(found: Sequence[Entity], kind: Kind) -> Entity | None:
    """The one name of a kind, or None where there are several or none."""
    fitting = {entity for entity in found if entity.kind is kind}
    return fitting.pop() if len(fitting) == 1 else None


def _head_word(name: str) -> str:
    """The noun of a name: "commission" in "Commission of Inquiry"."""
    words = name.split()
    links = ("of", "on", "for", "in", "at", "against")
    end = next((at for at, word in enumerate(words) if at and word in links), len(words))
    return words[end - 1].lower()
