"""When "the" means no single thing, but what there is one of or all of a sort."""

from __future__ import annotations

from collections.abc import Mapping

from spacy.tokens import Token

_TRADES = frozenset(("industry", "trade"))
_INVENTIONS = frozenset(
    "railway railroad telegraph telephone radio television motorcar automobile wheel "
    "aeroplane computer".split()
)
"""What came up once, so that "the railway reached Hull" tells of it as such."""

_MACHINES: Mapping[str, frozenset[str]] = {
    "engine": frozenset(("steam", "diesel", "combustion", "jet")),
    "machine": frozenset(("sewing", "washing", "fax")),
    "press": frozenset(("printing",)),
    "bomb": frozenset(("atomic", "hydrogen")),
}
"""Inventions of two words, by the second."""

_SERVICES = frozenset(("police", "coastguard"))
_ACTING = frozenset(("nsubj", "nsubjpass", "agent"))
_SEASONS = frozenset("spring summer autumn winter".split())
_MOVING = frozenset("come reach arrive spread arrival coming spread advent invention".split())
_PRESENT = frozenset(("VBZ", "VBP"))


def is_generic(noun: Token) -> bool:
    """Whether a noun with "the" needs nothing that a text tells before."""
    lemma, before = noun.lemma_.lower(), [child for child in noun.lefts if child.lower_ != "the"]
    words = {child.lower_ for child in before}
    if lemma == "rainbow":
        return not before
    if noun.tag_ not in ("NN", "NNS") or len(before) > 1:
        return False
    if lemma in _TRADES:
        return any(child.dep_ == "compound" and child.pos_ == "NOUN" for child in before)
    if lemma in _MACHINES:
        return not words.isdisjoint(_MACHINES[lemma])
    if words == {"human"}:
        return noun.tag_ == "NN"
    return not before and _is_bare_generic(noun, lemma)


def _is_bare_generic(noun: Token, lemma: str) -> bool:
    """Whether "the" and a noun alone mean all of a sort, or what everybody has."""
    if lemma in _SERVICES:
        return noun.dep_ not in _ACTING
    if lemma in _INVENTIONS and noun.tag_ == "NN":
        above = noun.head.head if noun.dep_ == "pobj" else noun.head
        return above.lemma_.lower() in _MOVING
    if lemma in _SEASONS:
        verb = noun.head.head
        return noun.head.lower_ in ("in", "during") and verb.tag_ in _PRESENT
    if lemma == "year":
        week = noun.head.head
        return noun.head.lower_ == "of" and any(each.tag_ == "JJS" for each in week.lefts)
    return False
