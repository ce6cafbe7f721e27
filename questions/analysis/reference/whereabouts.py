"""Which town or country "there" is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from spacy.tokens import Span, Token

from questions.analysis import grammar
from questions.analysis.reference import subjects
from questions.analysis.reference.entities import Entity
from questions.analysis.reference.values import Reference
from questions.model.facts import Kind

_PLACES = frozenset((Kind.CITY, Kind.COUNTRY))
_LINKS = frozenset(("in", "to", "into", "at", "near"))
_MOVING = frozenset(
    "bring come drive emigrate flee fly go head hurry march migrate move relocate return ride run "
    "rush sail send ship steer swim take transfer transport travel walk".split()
)
"""Verbs of which "there" tells the end of a way."""

_VERBAL = frozenset(("VERB", "AUX"))


def there(
    token: Token, named: Mapping[int, Entity], resolved: Mapping[int, Reference]
) -> Reference | None:
    """The only place in which, or to which, the sentence before says that something was.

    A sentence that names places itself may speak of one of these.
    """
    if token.lower_ != "there" or token.dep_ != "advmod" or token.head.pos_ not in _VERBAL:
        return None
    if grammar.is_quoted(token) or _is_part(token):
        return None
    if (own := _at_work(token, named)) is not None or token.sent.start == 0:
        return own
    doc = token.doc
    before = doc[doc[token.sent.start - 1].sent.start : token.sent.start]
    if any(each.is_space and each.text.count("\n") > 1 for each in before):
        return None
    if any(_is_place(each, named) for each in doc[token.sent.start : token.i]):
        return None
    places = [each for each in before if _is_place(each, named)]
    again = next((resolved[each.i] for each in before if _is_meant(each, resolved)), None)
    link = "to" if token.head.lemma_ in _MOVING else "in"
    if again is not None:
        if places or len(again.entities) != 1:
            return None
        text = f"{link} {again.entities[0].in_sentence}"
        return replace(again, start=token.i, end=token.i + 1, text=text)
    reached = [each for each in places if _is_reached(each)]
    everywhere = {named[each.i] for each in places}
    if len(everywhere) != 1 or not reached or _has_other_place(before, reached[0]):
        return None
    entity = named[reached[0].i]
    text = f"{link} {entity.in_sentence}"
    return Reference(token.i, token.i + 1, text, entities=(entity,), antecedent=reached[0].i)


def _at_work(token: Token, named: Mapping[int, Entity]) -> Reference | None:
    """Where somebody is who does something there: "Ann Hale, a cook at an inn, sang there"."""
    who = subjects.own_subject(token.head)
    callings = () if who is None else (each for each in who.rights if each.dep_ == "appos")
    found = [
        place
        for calling in callings
        for link in calling.rights
        if link.lower_ in ("at", "in")
        for place in link.rights
        if place.dep_ == "pobj" and place.i in named and place.i < token.i
    ]
    if len(found) != 1 or token.head.lemma_ in _MOVING or who is None:
        return None
    entity = named[found[0].i]
    if entity.kind not in (*_PLACES, Kind.PLACE, Kind.ORGANISATION) or any(found[0].conjuncts):
        return None
    text = f"{found[0].head.lower_} {entity.in_sentence}"
    return Reference(token.i, token.i + 1, text, entities=(entity,), antecedent=found[0].i)


def _is_meant(token: Token, resolved: Mapping[int, Reference]) -> bool:
    """Whether "there" stands for a place that is known."""
    return token.lower_ == "there" and token.i in resolved


def _is_part(token: Token) -> bool:
    """Whether "there" belongs to other words: "over there", "from there", "there and then"."""
    around = [*token.children, *token.conjuncts]
    before = token.doc[token.i - 1].pos_ if token.i else ""
    return bool(around) or before in ("ADP", "ADV")


def _is_place(token: Token, named: Mapping[int, Entity]) -> bool:
    """Whether the name of a town, country or other place ends here."""
    entity = named.get(token.i)
    if entity is None or named.get(token.i + 1) is entity:
        return False
    return entity.kind in (*_PLACES, Kind.PLACE) or token.ent_type_ in ("GPE", "LOC", "FAC")


def _is_reached(place: Token) -> bool:
    """Whether the main clause says that something is in a place, or goes there."""
    link = place.head
    if place.dep_ != "pobj" or link.lower_ not in _LINKS or any(place.conjuncts):
        return False
    verb = link.head
    return verb.pos_ in _VERBAL and verb.dep_ in ("ROOT", "conj")


def _has_other_place(span: Span, place: Token) -> bool:
    """Whether another place without a name comes up behind the one that has one."""
    return any(
        each.dep_ == "pobj" and each.head.lower_ in _LINKS and each.pos_ == "NOUN"
        for each in span
        if each.i > place.i and each.ent_type_ not in ("DATE", "TIME")
    )
