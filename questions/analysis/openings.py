"""Mends the beginnings of sentences that the parser mixes up with the subject behind them.

It takes a date for a part of the subject ("In May 1999 Hale left", "By 1907 ships sailed"), and a
subject of several names for more of what an aim is about ("To test it, Hale and her sons built …").
"""

from __future__ import annotations

import re

from spacy.tokens import Token

_DATING = frozenset("in by since until from on after before".split())
_MODIFYING = frozenset("nmod nummod compound amod".split())
_SUBJECTS = frozenset(("nsubj", "nsubjpass", "expl", "csubj"))
_NOMINAL = frozenset(("NOUN", "PROPN"))
_YEAR = re.compile(r"1\d\d\d|20\d\d")


def mend(verb: Token) -> None:
    """Give a finite verb the date and the subject that stand before it."""
    first = next(verb.lefts, None)
    if first is None:
        return
    if first.dep_ == "prep" and first.lower_ in _DATING:
        _part_date(verb, first)
    elif first.dep_ == "advcl" and not any(child.dep_ in _SUBJECTS for child in verb.children):
        _part_aim(verb, first)


def _part_date(verb: Token, preposition: Token) -> None:
    """Hang a date that precedes a noun on the preposition before it."""
    date = _date_behind(preposition, verb)
    tops = [each for each in date if each.head not in date]
    noun = tops[0].head if tops else preposition
    if noun.pos_ not in _NOMINAL or any(each.head != noun for each in tops):
        return
    if any(each.dep_ not in _MODIFYING for each in tops):
        return
    if noun.head == preposition:
        if any(child.dep_ in _SUBJECTS for child in verb.children) or noun.right_edge.i > verb.i:
            return
        passive = any(child.dep_ == "auxpass" for child in verb.children)
        noun.head, noun.dep_ = verb, "nsubjpass" if passive else "nsubj"
    elif any(preposition.children):
        return
    first = next((each for each in tops if each.is_alpha), tops[0])
    first.head, first.dep_ = preposition, "pobj"
    for each in tops:
        if each != first:
            each.head, each.dep_ = first, "nummod"


def _date_behind(preposition: Token, verb: Token) -> list[Token]:
    """The tokens of a date that ends with a year: "28 January 1958"."""
    doc, end = verb.doc, preposition.i + 1
    while end < verb.i and doc[end].ent_type_ == "DATE" and not _YEAR.fullmatch(doc[end].text):
        if not doc[end].is_alpha and not doc[end].is_digit and doc[end].text != ",":
            return []
        end += 1
    whole = end < verb.i and doc[end].ent_type_ == "DATE"
    return [*doc[preposition.i + 1 : end + 1]] if whole else []


def _part_aim(verb: Token, opening: Token) -> None:
    """Give "To test it, Hale and her sons built a boat" its subject: it has no other one."""
    group = [child for child in verb.lefts if child.dep_ in ("aux", "auxpass", "neg")]
    before = min(each.i for each in (*group, verb)) - 1
    for noun in opening.subtree:
        if noun.dep_ != "conj" or noun.pos_ not in _NOMINAL or noun.right_edge.i != before:
            continue
        comma = noun.left_edge.i - 1
        if verb.doc[comma].text == "," and noun.head.i < comma:
            passive = any(child.dep_ == "auxpass" for child in group)
            noun.head, noun.dep_ = verb, "nsubjpass" if passive else "nsubj"
            return
