"""What a text is about that nobody counts and that has no article: basketball, tea, silk."""

from __future__ import annotations

from itertools import islice

from spacy.tokens import Doc, Token

from questions.analysis.reference import subjects
from questions.analysis.reference.entities import Entity
from questions.analysis.reference.sorts import Sort
from questions.model.facts import Kind
from questions.world import things

_SENTENCES = 3
"""Sentences in which a text says what it is about."""

_NOUNS = frozenset(("NN", "NNP"))
_TELLING = frozenset("amod compound det nmod nummod poss".split())
_ARTICLES = frozenset(("a", "an", "the"))
_PLAYED = frozenset(("game", "sport"))


def find(doc: Doc, title: str) -> Sort | None:
    """What the headline names and one of the first sentences is about: "Chess is a game"."""
    words = [word.strip(".,:;?!'’\"").lower() for word in title.split()]
    before = ("", *words)
    said = {word for at, word in enumerate(words) if before[at] not in _ARTICLES}
    for sentence in islice(doc.sents, _SENTENCES):
        subject = subjects.own_subject(sentence.root)
        if subject is None or subject.lower_ not in said or not is_bare(subject):
            continue
        known = things.thing(subject.lower_)
        if known is None or known.countable:
            continue
        callings = {known.noun} | (_PLAYED if known.noun in _PLAYED else set())
        entity = Entity(known.name, Kind.THING)
        return Sort(entity, known.name, frozenset(), frozenset(callings), subject.i, counted=False)
    return None


def is_bare(noun: Token) -> bool:
    """Whether a noun stands alone, neither joined to others nor a part of another's name."""
    told = any(child.dep_ in _TELLING for child in noun.lefts) or any(noun.conjuncts)
    return noun.tag_ in _NOUNS and noun.dep_ not in ("compound", "nmod", "poss") and not told
