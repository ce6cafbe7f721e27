"""Whom a text takes up by a calling or by kin: "the painter", "her grandfather"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from spacy.tokens import Token

from questions.analysis import grammar
from questions.analysis.reference import lexicon
from questions.analysis.reference.entities import Entity
from questions.analysis.reference.values import Reference
from questions.model.facts import Kind

Called = Mapping[str, Sequence[tuple[int, Entity | None]]]
"""Where a noun calls something, with what it calls, by its lemma."""


def relative(
    noun: Token,
    named: Mapping[int, Entity],
    called: Called,
    resolved: Mapping[int, Reference],
) -> Entity | None:
    """Who "her grandfather" is, where the text names one of hers by that word."""
    lemma = noun.lemma_.lower()
    if noun.tag_ != "NN" or lemma not in lexicon.KIN:
        return None
    owner, told = _owner(noun, named, resolved), called.get(lemma, ())
    known = {who for at, who in told if _owner(noun.doc[at], named, resolved) is owner}
    everybody = {who for _, who in told}
    if owner is None or len(everybody) != 1 or known != everybody:
        return None
    return known.pop()


def _owner(
    noun: Token, named: Mapping[int, Entity], resolved: Mapping[int, Reference]
) -> Entity | None:
    """Whose a noun is."""
    owner = next((child for child in noun.children if child.dep_ == "poss"), None)
    if owner is None:
        return None
    reference = resolved.get(owner.i)
    if reference is not None:
        return reference.entities[0] if len(reference.entities) == 1 else None
    return named.get(owner.i)


def is_introduced(noun: Token, named: Mapping[int, Entity]) -> bool:
    """Whether a noun is only now given its name, or is told of by the one who is named.

    So in "The owner is Ann Hale", in "Judge Ann Hale said that the captain slept", and in "Ann
    Hale, who is a niece of the founder".
    """
    verb = noun.head
    if verb.lemma_ == "be" and any(
        child.dep_ in ("attr", "acomp") and child.i in named for child in verb.children
    ):
        return True
    above = [*noun.ancestors]
    if any(each.i in named and named[each.i].kind is Kind.PERSON for each in above):
        return True
    return any(
        child.i in named and named[child.i].kind is Kind.PERSON
        for each in above
        for child in each.children
        if child.dep_ in ("nsubj", "nsubjpass") and child.i < noun.i
    )


def taken_up(noun: Token, start: int, named: Mapping[int, Entity], called: Called) -> Entity | None:
    """The only person named from a token on, whom "the painter" takes up."""
    lemma = noun.lemma_.lower()
    if noun.tag_ != "NN" or lemma not in lexicon.DESCRIBING_PERSONS or lemma in called:
        return None
    if is_introduced(noun, named):
        return None
    around = [*noun.doc[start : noun.i]]
    if any(grammar.is_quoted(token) for token in (*around[:1], noun)):
        return None
    found = {named[each.i] for each in around if each.i in named}
    people = {each for each in found if each.kind is Kind.PERSON}
    others = any(
        each.lemma_.lower() in lexicon.DESCRIBING_PERSONS
        for each in around
        if each.pos_ == "NOUN" and each.i not in named
    )
    unsure = any(each.kind is Kind.THING and " " in each.name for each in found)
    return people.pop() if len(people) == 1 and not others and not unsure else None
