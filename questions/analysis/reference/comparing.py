"""Adjectives that set a thing beside another: whether the sentence itself says beside which."""

from __future__ import annotations

from collections.abc import Mapping

from spacy.tokens import Token

from questions.analysis import grammar
from questions.analysis.reference import lexicon
from questions.analysis.reference.entities import Entity
from questions.model.facts import Kind

_BEFORE = frozenset(("amod", "det", "predet"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_AGES = frozenset(("older", "younger"))
_PEOPLE = frozenset("adult child generation girl boy man people student voter woman worker".split())
_FIXED = {"education": "higher", "house": "lower", "chamber": "lower", "good": "greater"}
"""Nouns with what only looks like a comparison before them."""

_OTHERS: Mapping[Kind, frozenset[str]] = {
    Kind.COUNTRY: frozenset("country nation power state".split()),
    Kind.CITY: frozenset("city place port town village".split()),
    Kind.ORGANISATION: lexicon.ORGANISATION_NOUNS,
    Kind.PERSON: frozenset("people person".split()),
}
"""What others than the subject are of its kind."""


def is_open(noun: Token, named: Mapping[int, Entity]) -> bool:
    """Whether a word before a noun compares it with what the sentence does not tell."""
    for child in noun.children:
        pointing = child.dep_ in _BEFORE and child.lower_ in lexicon.POINTING
        if pointing and not _is_told(child, noun, named):
            return True
        if child.tag_ == "JJR" and child.dep_ == "amod" and not _is_plain(child, noun):
            return True
    return False


def _is_told(adjective: Token, noun: Token, named: Mapping[int, Entity]) -> bool:
    """Whether an adjective that may point elsewhere does not: "a former mill"."""
    word, several = adjective.lower_, noun.tag_ in ("NNS", "NNPS")
    if word == "former" or (word == "different" and several):
        return all(each.lower_ != "the" for each in noun.lefts) or word == "former"
    if word == "same":
        behind = noun.doc[noun.i + 1 : noun.i + 2].text
        return behind == "as" or (noun.lower_ == "name" and noun.head.lower_ == "of")
    if word != "other" or not several:
        return False
    return _ends_list(noun) or _is_other_than_subject(noun, named)


def _ends_list(noun: Token) -> bool:
    """Whether "other" ends a list that says which: "strokes, falls and other accidents"."""
    return noun.dep_ == "conj" and noun.head.pos_ in ("NOUN", "PROPN")


def _is_other_than_subject(noun: Token, named: Mapping[int, Entity]) -> bool:
    """Whether others are meant than the subject: "Peru sold tin to other countries"."""
    verb = grammar.ancestors_verb(noun)
    if verb is None or noun.dep_ in _SUBJECTS or any(each.lower_ == "the" for each in noun.lefts):
        return False
    subject = next((each for each in verb.children if each.dep_ in _SUBJECTS), None)
    entity = None if subject is None else named.get(subject.i)
    return entity is not None and noun.lemma_.lower() in _OTHERS.get(entity.kind, ())


def _is_plain(adjective: Token, noun: Token) -> bool:
    """Whether "safer", "larger" compares with what is said, or with nothing."""
    if adjective.lower_ in ("more", "less"):
        return True
    around = (*adjective.children, *noun.children)
    if any(each.lower_ == "than" for each in around):
        return True
    lemma, word = noun.lemma_.lower(), adjective.lower_
    if lemma in lexicon.KIN:
        return word in _AGES | {"elder"} and any(each.dep_ == "poss" for each in noun.lefts)
    if word in _AGES and (lemma in _PEOPLE or noun.lower_ == "people"):
        return all(each.lower_ != "the" for each in noun.lefts)
    return _FIXED.get(lemma) == word
