"""Whom or what a text is about: the subject of its first sentence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from questions.analysis.reference import lexicon
from questions.analysis.reference.antecedents import bearer
from questions.analysis.reference.entities import Entity
from questions.analysis.reference.openings import opening_subject
from questions.model.facts import Kind

_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_TAKEN_UP = frozenset((Kind.PLACE, Kind.CITY, Kind.THING, Kind.ORGANISATION))
_PLACES = lexicon.PLACE_NOUNS | lexicon.ISLAND_NOUNS | lexicon.CITY_NOUNS
_TOWNS = lexicon.CITY_NOUNS | lexicon.ISLAND_NOUNS | {"village", "port"}
_SENTENCES = 2
"""Sentences in which a text says what it is about."""

_OFTEN = 3
"""Times that a text names what it is about, if its headline does not."""


@dataclass(frozen=True, slots=True)
class Lead:
    """Whom or what a text is about.

    Attributes:
        entity: What it names.
        callings: By which nouns its first sentences call that, by their lemmas.
    """

    entity: Entity
    callings: frozenset[str]


def find(
    doc: Doc,
    named: Mapping[int, Entity],
    called: Mapping[str, Sequence[tuple[int, Entity | None]]],
    title: str,
) -> Lead | None:
    """What the first sentence tells of, if the headline or the text names it again and again."""
    subject = opening_subject(doc)
    entity = named.get(bearer(subject, named).i) if subject is not None else None
    if entity is None or entity.ambiguous or entity.kind is Kind.GROUP:
        return None
    if not _is_titled(entity, title) and _times(entity, named) < _OFTEN:
        return None
    end = _opening_end(doc)
    callings = {
        lemma
        for lemma, places in called.items()
        if lemma not in lexicon.KIN and any(who is entity and at < end for at, who in places)
    }
    return Lead(entity, frozenset(callings | _bridged(doc, subject, entity)))


def _bridged(doc: Doc, subject: Token | None, entity: Entity) -> set[str]:
    """The noun with which the second sentence takes up what the first one tells of.

    "Orta lies off the coast. The island has two villages" calls Orta an island.
    """
    if subject is None or entity.kind not in _TAKEN_UP or subject.sent.end >= len(doc):
        return set()
    root = doc[subject.sent.end].sent.root
    noun = next((child for child in root.children if child.dep_ in _SUBJECTS), None)
    if noun is None or noun.tag_ != "NN" or [each.lower_ for each in noun.children] != ["the"]:
        return set()
    lemma = noun.lemma_.lower()
    said = any(each.lemma_.lower() == lemma for each in subject.sent)
    places = _TOWNS if entity.kind is Kind.CITY else _PLACES
    return {lemma} if lemma in places and not said else set()


def _opening_end(doc: Doc) -> int:
    """The token behind the first sentences."""
    ends: Iterable[int] = (sentence.end for sentence in doc.sents)
    return [end for end, _ in zip(ends, range(_SENTENCES), strict=False)][-1]


def _is_titled(entity: Entity, title: str) -> bool:
    """Whether a headline holds a name, of a person also the surname alone."""
    words = title.replace("’s", "").replace("'s", "").replace(",", " ").replace(":", " ")
    last = entity.name.split()[-1]
    person = entity.kind is Kind.PERSON and last in words.split()
    return person or entity.name.lower() in " ".join(words.split()).lower()


def _times(entity: Entity, named: Mapping[int, Entity]) -> int:
    """How often a text names something."""
    return sum(each is entity and named.get(at - 1) is not entity for at, each in named.items())
