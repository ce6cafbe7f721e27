"""Whom a text takes up by an age: "the 54-year-old" is Ann Hale, 54."""

from __future__ import annotations

from collections.abc import Mapping

from spacy.tokens import Token

from questions.analysis.reference.entities import Entity
from questions.analysis.reference.values import Reference
from questions.model.facts import Kind

_OPENING, _CLOSING = frozenset((",", "(")), frozenset((",", ")", ".", ";"))
_SHAPE = ("the", "", "-", "year", "-", "old")


def is_age(token: Token) -> bool:
    """Whether a word ends "the 54-year-old", with no noun behind that it describes."""
    if token.lower_ != "old" or token.i < len(_SHAPE) - 1 or token.dep_ in ("amod", "acomp"):
        return False
    words = token.doc[token.i - len(_SHAPE) + 1 : token.i + 1]
    fits = all(shape in ("", word.lower_) for word, shape in zip(words, _SHAPE, strict=True))
    return fits and words[1].is_digit


def taken_up(token: Token, named: Mapping[int, Entity]) -> Reference | None:
    """The only person before whom the text gives this age: "Ann Hale, 54,"."""
    if not is_age(token):
        return None
    age, doc = token.nbor(-4).text, token.doc
    found = {
        entity
        for at, entity in named.items()
        if at + 3 < token.i
        and entity.kind is Kind.PERSON
        and doc[at + 1].text in _OPENING
        and doc[at + 2].text == age
        and doc[at + 3].text in _CLOSING
    }
    if len(found) != 1:
        return None
    (person,) = found
    start = token.i - len(_SHAPE) + 1
    return Reference(start, token.i + 1, person.name, entities=(person,))
