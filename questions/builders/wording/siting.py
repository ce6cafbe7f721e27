"""What is said of where something lies, flows or works so that it can be one place or body only."""

from __future__ import annotations

import re

from questions.builders.wording.clause import Clause
from questions.model.facts import Kind, Mention, Phrase, Role
from questions.world.organisations import ORGANISATIONS
from questions.world.places import PLACES

_LYING = frozenset("be lie live stand".split())
_PLACES = (Kind.CITY, Kind.COUNTRY, Kind.PLACE)
# What lies for the most part in one place lies so in no other.
_MOST = re.compile(
    r"(?:[Mm]ost|[Tt]he (?:vast )?majority|(?:[Aa]bout |[Aa]lmost |[Nn]early |[Oo]ver )?"
    r"(?:[Tt]wo[- ]thirds|[Tt]hree[- ]quarters|[5-9]\d(?:\.\d+)?(?:%| per ?cent))"
    r"|[Mm]ore than half) of (?:the )?"
)
_INTO = frozenset("discharge drain empty flow run".split())
_AT_WORK = frozenset("lecture research study teach work".split())
_LEARNED = ("college", "university")
# Names in what lies somewhere: "about 60% of the people of Lund".
_FEW = 2


def is_sited(clause: Clause, phrase: Phrase, mention: Mention) -> bool:
    """Whether what is asked for is where something lies, flows to or works, of which there is one.

    Args:
        clause: What is told.
        phrase: What is asked for.
        mention: The name in it.
    """
    if phrase is clause.subject or len(clause.subject.mentions) > _FEW:
        return False
    lemma = clause.group.lemma
    if phrase.role is Role.OBLIQUE and phrase.preposition == "in" and mention.kind in _PLACES:
        return lemma in _LYING and _MOST.match(clause.subject.text) is not None
    named = clause.subject.mentions[0] if len(clause.subject.mentions) == 1 else None
    if named is None or named.text != clause.subject.text.removeprefix("the ").removeprefix("The "):
        return False
    if mention.kind is Kind.PLACE and named.kind is Kind.PLACE:
        follows = lemma == "follow" and phrase.role is Role.OBJECT
        return follows or (lemma in _INTO and phrase.preposition == "into")
    is_learned = ORGANISATIONS.sort_of(mention.text) in _LEARNED
    at_work = lemma in _AT_WORK and phrase.preposition == "at" and clause.group.is_present
    return named.kind is Kind.PERSON and is_learned and at_work


def is_of_place(mention: Mention) -> bool:
    """Whether a name is that of a canal, a bridge, a lake: nobody governs from there."""
    sort = PLACES.sort_of(mention.text)
    return mention.kind is Kind.PLACE and sort in _SITES


_SITES = frozenset(
    "airport bridge canal castle cathedral desert forest glacier island lake lighthouse mountain "
    "museum palace river sea stadium strait valley waterfall".split()
) | {"mountain range", "national park", "railway station"}
