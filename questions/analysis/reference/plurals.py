"""How the places of plurals tell which of them are counted, told apart or only mentioned."""

from __future__ import annotations

from spacy.tokens import Token

NUMBERS = frozenset(("NNS", "NNPS"))
"""The tags of plurals."""

UNITS = frozenset(
    "time year month week day hour minute second decade century mile kilometre kilometer metre "
    "meter foot inch yard ton tonne pound dollar euro degree way part term side end line kind sort "
    "number lot condition reason thing point step circumstance case".split()
)
"""Plurals of time, size and manner that no pronoun takes up."""

_SHARES = frozenset("all half many most none one part some third two quarter quarters".split())


def is_company(noun: Token) -> bool:
    """Whether somebody does something with several, so that "they" may be all of them."""
    return noun.dep_ == "pobj" and noun.head.lower_ == "with"


def is_partitive(token: Token) -> bool:
    """Whether a pronoun stands behind "some of"."""
    return token.dep_ == "pobj" and token.head.lower_ == "of"


def is_parted(noun: Token, token: Token) -> bool:
    """Whether a clause before counts some of the same as well: "half of the shares"."""
    parted = noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.sent == token.sent
    return parted and noun.head.head.lower_ in _SHARES and is_known(noun)


def is_counted(noun: Token) -> bool:
    """Whether a number says how many there are."""
    return any(each.dep_ == "nummod" for each in noun.lefts)


def is_known(noun: Token) -> bool:
    """Whether a text has told of them, or whose they are."""
    return any(each.lower_ == "the" or each.dep_ == "poss" for each in noun.lefts)


def is_within(noun: Token) -> bool:
    """Whether a plural only belongs to another one: "albums of weeds", not "murders of six men"."""
    if noun.dep_ != "pobj" or noun.head.lower_ != "of" or is_counted(noun):
        return False
    whole = noun.head.head
    return whole.tag_ in NUMBERS and whole.lemma_.lower() not in UNITS
