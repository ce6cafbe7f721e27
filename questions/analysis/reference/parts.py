"""Parts of what a text is about, told with their owner: "the lock gates of the Orta Canal"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from spacy.tokens import Token

from questions.analysis import grammar
from questions.analysis.reference import bridges, standing
from questions.analysis.reference.antecedents import Antecedent
from questions.analysis.reference.bridges import Frame
from questions.analysis.reference.cities import Cities
from questions.analysis.reference.completed import owned_by
from questions.analysis.reference.entities import Entity
from questions.analysis.reference.leading import Leading, is_company
from questions.analysis.reference.leads import Lead
from questions.analysis.reference.sorts import Sort
from questions.analysis.reference.values import Reference
from questions.model.facts import Kind

_NEAR, _NEAR_TOPIC = 4, 8
"""Sentences behind the last mention of a thing in which a text still tells of its parts."""

_OPEN = frozenset(("a", "an", "another", "each", "every", "other"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_THINGS = frozenset((Kind.THING, Kind.PLACE, Kind.WORK))
_EDGES = frozenset(("end", "entrance"))
_OF_GAMES = frozenset(("rule",))
_ON = frozenset(("work",))
"""What goes on "on" a thing, and is not said to be "of" it."""


@dataclass
class Parts(Cities, Leading):
    """Finds the owner of a part that a text tells of as if it were known.

    Attributes:
        meant: What pronouns and descriptions stand for so far, by token number.
        sort: What sort of thing the text is about, if that has no name.
    """

    meant: Mapping[int, Antecedent] = field(default_factory=dict)
    sort: Sort | None = None

    def part(self, determiner: Token, noun: Token, words: list[str]) -> Reference | None:
        """A part of the only thing of the text that has such, told with that thing."""
        told = [each for each in words if each not in bridges.SIDES]
        if self._is_of_animal(noun):
            told = []
        if len(told) > 1 or grammar.is_quoted(noun):
            return None
        part, plural = " ".join((*told, noun.lemma_.lower())), noun.tag_ == "NNS"
        part = f"* {part}" if not told and words and noun.lemma_ in _EDGES else part
        said = noun.doc[determiner.i + 1 : noun.i + 1].text
        for frame in bridges.frames_with(part, plural=plural):
            owner = self._owner(frame, noun)
            if owner is None or self._has_others(noun, owner, frame.rivals or frame.sorts):
                continue
            name = owner.in_sentence
            link = "in" if frame is bridges.GAME and noun.lemma_ not in _OF_GAMES else "of"
            text = f"{owned_by(name)} {said}" if frame.owns else f"the {said} {link} {name}"
            return Reference(determiner.i, noun.i + 1, text, plural=plural, entities=(owner,))
        return None

    def _is_of_animal(self, noun: Token) -> bool:
        """Whether a part of the animal that the text is about is only described."""
        if self.sort is None or self.sort.callings.isdisjoint(bridges.LIVING):
            return False
        before = [child for child in noun.lefts if child.dep_ != "det"]
        return bool(before) and all(each.tag_ == "JJ" for each in before)

    def itself(self, noun: Token) -> Entity | None:
        """What the text is about, where a wider noun takes it up: "the scheme" is the canal."""
        lead, lemma = self.lead, noun.lemma_.lower()
        if lead is None or noun.tag_ != "NN" or lemma in self.called or lemma in self.by_word:
            return None
        frames = (frame for frame in bridges.FRAMES if lemma in frame.itself)
        for frame in frames:
            if self._owner(frame, noun) is not lead.entity:
                continue
            if not self._has_others(noun, lead.entity, frame.rivals or frame.sorts):
                return lead.entity
        return None

    def under_way(self, noun: Token) -> Reference | None:
        """At what "Work began": what is built in the text, if that is one thing."""
        if not standing.is_under_way(noun):
            return None
        owner = self._owner(bridges.BUILT, noun)
        if owner is None or self._has_others(noun, owner, bridges.BUILT.sorts):
            return None
        link = "on" if noun.lower_ in _ON else "of"
        text = f"{noun.lower_} {link} {owner.in_sentence}"
        return Reference(noun.i, noun.i + 1, text, entities=(owner,))

    @cached_property
    def _callings(self) -> Mapping[Entity, frozenset[str]]:
        """By which nouns the text calls what it names, and the last word of its name."""
        found: dict[Entity, set[str]] = defaultdict(set)
        lead = self.lead
        for entity in (*self.first, *(() if lead is None else (lead.entity,))):
            if entity.kind not in (Kind.PERSON, Kind.GROUP, Kind.COUNTRY):
                found[entity].add(entity.name.lower().split()[-1])
        for lemma, places in self.called.items():
            for _, called in places:
                if called is not None and called in found:
                    found[called].add(lemma)
        if lead is not None and lead.entity in found:
            found[lead.entity] |= lead.callings
        return {entity: frozenset(callings) for entity, callings in found.items()}

    def _owner(self, frame: Frame, noun: Token) -> Entity | None:
        """What a text has told of, so that a part behind it is that thing's.

        It is what the text is about, or else its only such thing, and the last sentences told of
        it and of nothing else that does something since.
        """
        if frame is bridges.TOWN:
            return self._town(noun)
        if frame is bridges.ANIMAL:
            return self._animal(noun)
        if frame is bridges.GAME and self.sort is not None and not self.sort.counted:
            played = self.sort.noun in bridges.GAMES and noun.i > self.sort.opening
            return self.sort.entity if played else None
        lead = None if self.lead is None else self.lead.entity
        found = [
            entity
            for entity, callings in self._callings.items()
            if self.is_named(entity, noun) and not callings.isdisjoint(frame.sorts)
        ]
        if frame is bridges.FIRM and self.lead is not None and is_company(self.lead):
            found = [self.lead.entity]
        owner = lead if lead in found else found[0] if len(found) == 1 else None
        if owner is None or owner.ambiguous or not self._is_in_view(owner, noun):
            return None
        return owner

    def _animal(self, noun: Token) -> Entity | None:
        """The sort of animal that the text is about, unless it just told of a single one."""
        sort = self.sort
        if sort is None or sort.callings.isdisjoint(bridges.LIVING) or noun.i < sort.opening:
            return None
        opening = noun.doc[sort.opening].sent.end
        near = noun.doc[max(opening, self.start(noun, sentences=_NEAR)) : noun.i]
        single = any(
            each.lemma_.lower() in (sort.noun, "animal", "bird")
            and any(child.lower_ in _OPEN for child in each.children)
            for each in near
        )
        return None if single or self._last(sort.entity, noun) is None else sort.entity

    def _town(self, noun: Token) -> Entity | None:
        """The town that the text is about or set in, if it tells of no other at a place."""
        home = self.scene.town
        if home is None or not self.is_named(home, noun):
            return None
        lead = self.lead if self.lead is not None and self.lead.entity is home else None
        if lead is None and self.has_unknown_town(noun):
            return None
        if self._is_elsewhere(noun, lead or Lead(home, frozenset())):
            return None
        return home if lead is None or self._last(home, noun) is not None else None

    def _last(self, owner: Entity, noun: Token) -> int | None:
        """Where the last sentences name or take up an owner, the last time."""
        topics = (each.entity for each in (self.lead, self.sort) if each is not None)
        is_topic = any(each is owner for each in topics)
        start = self.start(noun, sentences=_NEAR_TOPIC if is_topic else _NEAR)
        for at in range(noun.i - 1, start - 1, -1):
            known = self.meant.get(at)
            if self.named.get(at) is owner or (known is not None and known.entities == (owner,)):
                return at
        return None

    def _is_in_view(self, owner: Entity, noun: Token) -> bool:
        """Whether the last sentences tell of an owner, and of no other thing that acts since.

        What a text is about stays in view while other things act.
        """
        last = self._last(owner, noun)
        if last is None or (self.lead is not None and owner is self.lead.entity):
            return last is not None
        return not any(
            each is not owner and each.kind in _THINGS and noun.doc[at].dep_ in _SUBJECTS
            for at in range(last + 1, noun.i)
            if (each := self.named.get(at)) is not None
        )

    def _has_others(self, noun: Token, owner: Entity, sorts: frozenset[str]) -> bool:
        """Whether the part may be another's: of a second such thing, or of one that is told."""
        lemma = noun.lemma_
        near = self.start(noun, sentences=_NEAR)
        for token in noun.doc[: noun.i]:
            if token.lemma_ == lemma and token.tag_ == noun.tag_ and self._is_another(token, owner):
                return True
            if token.i < near or token.dep_ == "compound" or token.lemma_.lower() not in sorts:
                continue
            if not self._is_mine(token, owner) and token.dep_ not in ("attr", "appos"):
                return True
        return False

    def _is_mine(self, token: Token, owner: Entity) -> bool:
        """Whether a noun or name for such a thing means an owner, or may mean nothing else."""
        known, places = self.meant.get(token.i), self.called.get(token.lemma_.lower(), ())
        if known is not None or token.i in self.named:
            entities = (self.named.get(token.i),) if known is None else known.entities
            return entities == (owner,)
        if any(who is owner and at == token.i for at, who in places):
            return True
        definite = [each.lower_ for each in token.lefts] == ["the"] and token.tag_ == "NN"
        return definite and all(who is owner for _, who in places)

    def _is_another(self, part: Token, owner: Entity) -> bool:
        """Whether a part belongs to another, or is brought in as one of many.

        "Orta has a harbour" and "Orta is a town with a harbour" bring in that of Orta.
        """
        subject = next((each for each in part.sent.root.children if each.dep_ == "nsubj"), None)
        own = subject is not None and self._is_mine(subject, owner)
        for child in part.children:
            if child.lower_ in _OPEN and not (own and child.lower_ in ("a", "an")):
                return True
            owners = child.children if child.lower_ == "of" else (child,)
            if child.dep_ != "poss" and child.lower_ != "of":
                continue
            for each in owners:
                if each.tag_ == "CD":
                    continue  # "a population of 8,000"
                known = self.meant.get(each.i)
                meant = known.entities if known is not None else (self.named.get(each.i),)
                if meant != (owner,):
                    return True
        return False
