"""What sort of thing a text is about that has no name of its own: "the ridge-backed toad"."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from questions.analysis.reference import generics, lexicon
from questions.analysis.reference.entities import Entity
from questions.analysis.reference.openings import opening_subject
from questions.model.facts import Kind
from questions.world.things import thing

_OFTEN = 3
"""Times that a text takes up what it is about, if its headline does not name it."""

_LIVING = frozenset("species animal bird fish insect plant tree mammal reptile".split())
"""By what a text takes up any living thing."""


_LATIN = re.compile(r"\( ?[A-Z][a-z]+ [a-z]+")


@dataclass(frozen=True, slots=True)
class Sort:
    """A sort of thing that a text is about.

    Attributes:
        entity: What it is called, as if that were a name.
        noun: The lemma of its noun.
        middle: The words between "the" and the noun.
        callings: By which other nouns a text may take it up.
        opening: The number of the noun in the first sentence.
        counted: Whether it is one of many, and so has an article.
    """

    entity: Entity
    noun: str
    middle: frozenset[str]
    callings: frozenset[str]
    opening: int
    counted: bool = True

    def takes_up(self, noun: Token, middle: frozenset[str]) -> bool:
        """Whether "the" with a noun and the words between may mean this sort."""
        species = noun.lower_ == "species"
        lemma = "species" if species else noun.lemma_.lower()
        if not (species or noun.tag_ == "NN") or noun.i < self.opening:
            return False
        if lemma == self.noun:
            return self.counted and middle <= self.middle
        return not middle and lemma in self.callings


def find(doc: Doc, title: str) -> Sort | None:
    """What the first sentence says something general of: "The ridge-backed toad is a toad that".

    The headline calls it so as well, or the text takes it up again and again.
    """
    subject = opening_subject(doc)
    if subject is None or subject.tag_ != "NN" or lexicon.PERSON_NOUNS & {subject.lemma_.lower()}:
        return None
    first = subject.left_edge
    subject_of, subject = subject.head, _whole(first, subject, title)
    before = [token for token in doc[first.i + 1 : subject.i] if not token.is_punct]
    if first.lower_ != "the" or any(map(_is_relative, before)) or _goes_on(subject):
        return None
    words = doc[first.i + 1 : subject.i + 1].text
    attribute = next((each for each in subject_of.children if each.dep_ == "attr"), None)
    general = subject_of.lemma_ == "be" and subject_of.tag_ == "VBZ" and attribute is not None
    titled = words.lower() in title.lower()
    if not titled and not (general and before and _times(doc, subject) >= _OFTEN):
        return None
    lemma = subject.lemma_.lower()
    called = {attribute.lemma_.lower()} if general and attribute is not None else set()
    living = _LIVING if _is_living(subject, called) else frozenset[str]()
    middle = frozenset(token.lower_ for token in before)
    entity = Entity(words, Kind.THING, article=True)
    called |= _other_names(words)
    return Sort(entity, lemma, middle, frozenset(called) | living, subject.i)


def _whole(first: Token, subject: Token, title: str) -> Token:
    """The noun of a sort, also where it was taken for an adverb: the headline has it whole."""
    words = title.lower().removeprefix("the ").split()
    named = first.doc[first.i + 1 : first.i + 1 + len(words)]
    if not words or [each.lower_ for each in named] != words or named.end <= subject.i:
        return subject
    return named[-1]


def _is_relative(token: Token) -> bool:
    """Whether a word tells one of several, or one of a moment: "the first", "the new"."""
    return (
        token.tag_ in ("JJS", "JJR", "CD", "PRP$", "POS", "RBS")
        or (token.tag_ == "VBN" and token.nbor(-1).text != "-")
        or token.ent_type_ in ("ORDINAL", "DATE")
        or token.lower_ in lexicon.POINTING | {"first", "last", "new", "current", "only", "main"}
    )


def _goes_on(subject: Token) -> bool:
    """Whether words behind a noun tell which one is meant: "the toad of Lake Tana"."""
    told = any(
        (child.dep_ in ("prep", "relcl", "acl", "poss") and child.lower_ not in ("called", "known"))
        or (child.dep_ == "appos" and child.i == subject.i + 1)
        for child in subject.children
    )
    return told or any(subject.conjuncts)


def _times(doc: Doc, subject: Token) -> int:
    """How often a text takes up a noun with "the"."""
    return sum(
        token.lemma_.lower() == subject.lemma_.lower()
        and any(child.lower_ == "the" for child in token.children)
        for token in doc
    )


def _other_names(words: str) -> set[str]:
    """By which other names all know a thing: the zip fastener is the zip."""
    known = thing(words)
    if known is None or known.at or known.member.unsure:
        return set()
    return {each for each in (known.member.name, *known.member.others) if each != words.lower()}


def _is_living(subject: Token, called: Container[str]) -> bool:
    """Whether a sort is one of animals or plants: it is called so, or by its Latin name."""
    behind = subject.doc[subject.i + 1 : subject.i + 5].text
    latin = bool(_LATIN.match(behind)) or generics.is_animal(subject)
    return latin or any(each in called for each in _LIVING)
