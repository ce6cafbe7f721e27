"""Where wrong answers come from.

A distractor is of the key's kind and form, meets every restriction in the stem, and is false: it is
no other name, part or equal value of the key, stands not in the stem, and nothing in the library
says of it what the stem asks. Sources, in this order: the same passage, the same article, other
articles, common knowledge, near values, and for people invented names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, repeat

from questions import world
from questions.distractors import (
    bodies,
    capacities,
    company,
    fellows,
    gazetteer,
    invented,
    named,
    restrictions,
    selection,
    things,
    values,
)
from questions.distractors.candidates import Candidate, Wanted, draw
from questions.distractors.form import is_alike, is_brand
from questions.distractors.lifetimes import known
from questions.distractors.restrictions import Restriction
from questions.distractors.sameness import is_same
from questions.distractors.statements import Statements
from questions.distractors.truth import (
    is_added_itself,
    is_done_by_many,
    is_member,
    is_twin,
    shares_fate,
    stands_in,
)
from questions.model.facts import Kind, Mention
from questions.model.items import Option
from questions.model.review import Knowledge
from questions.world import people
from questions.world.organisations import ORGANISATIONS

__all__ = ["Candidate", "Statements", "Wanted", "find", "find_all"]

COUNT = 3
# How much of a stem a sentence must say to add somebody to what is asked; people and bodies are
# told of again and again in an article on them, places are not.
_LEAST_SHARED = {
    Kind.COUNTRY: 0.0,
    Kind.CITY: 0.0,
    Kind.PLACE: 0.0,
    Kind.ORGANISATION: 0.33,
    Kind.PERSON: 0.33,
}


# What the tables of the world hold by sort, with the years of some.
_OF_SORTS = (Kind.ORGANISATION, Kind.PLACE)


def find(
    wanted: Wanted, knowledge: Knowledge, *, seed: int = 0, statements: Statements | None = None
) -> tuple[Option, ...]:
    """Three distractors, the best first, or none at all where three good ones cannot be found.

    Args:
        wanted: The key, with its stem and fact.
        knowledge: All articles and facts that a distractor must not be true by.
        seed: Chooses among equals.
        statements: `Statements(knowledge)`, where many items share one knowledge.
    """
    return next(find_all(wanted, statements or Statements(knowledge), seed=seed), ())


def find_all(wanted: Wanted, statements: Statements, *, seed: int) -> Iterator[tuple[Option, ...]]:
    """Sets of three distractors, the best first; for a value one for each place of the key.

    What is published together then has its keys at all places.
    """
    if wanted.key.kind in _LEAST_SHARED and is_added_itself(wanted.fact):
        return
    if wanted.key.kind is Kind.PERSON:
        wanted = replace(wanted, key=_without_rank(wanted.key))
        if not named.is_person(wanted.key.text, like=wanted.key.text):
            return
    if wanted.key.kind in values.KINDS:
        ways = values.find_all(wanted, _named(wanted, statements, seed), statements, seed)
    else:
        ways = _names(wanted, statements, seed)
    for chosen in ways:
        if len(chosen) == COUNT:
            yield tuple(map(_option, chosen, repeat(wanted.key)))


def _option(candidate: Candidate, key: Mention) -> Option:
    return Option(_in_manner(candidate.text, key), why=candidate.why, origin=candidate.origin)


def _without_rank(key: Mention) -> Mention:
    return replace(key, text=people.without_rank(key.text))


def _names(wanted: Wanted, statements: Statements, seed: int) -> Iterator[tuple[Candidate, ...]]:
    """Three names that fit, the best first; then, where there are more, three with others."""
    restriction = restrictions.read(wanted.stem, wanted.key, text=statements.text_of(wanted.fact))
    fitting = (
        one
        for one in _candidates(wanted, restriction, statements, seed)
        if _fits(one, wanted, restriction, statements)
    )
    return selection.choose(fitting, wanted, seed, pairs=statements.other_names)


def _named(wanted: Wanted, statements: Statements, seed: int) -> Iterator[Candidate]:
    """What articles name, the best first; among equals the seed chooses."""
    by_fit: dict[float, list[Candidate]] = {}
    for one in named.find(wanted, statements.mentions, statements.lifetimes):
        by_fit.setdefault(-one.fit, []).append(one)
    for _, equals in sorted(by_fit.items()):
        yield from sorted(equals, key=lambda one: draw(seed, wanted.stem, one.text))


def _in_manner(text: str, key: Mention) -> str:
    """A name without "the" where the key has none."""
    return text if key.text.startswith("the ") else text.removeprefix("the ")


def _candidates(
    wanted: Wanted, restriction: Restriction, statements: Statements, seed: int
) -> Iterator[Candidate]:
    if wanted.key.kind is Kind.THING:
        year = statements.mentions.time_told(wanted.fact)
        yield from things.find(wanted, statements.text_of(wanted.fact), seed, year=year)
        return
    named_ones = _named(wanted, statements, seed)
    if wanted.key.kind is Kind.PERSON:
        real = _of_capacity(list(named_ones), wanted, statements)
        alike = tuple(fellows.beside(wanted, real, statements, seed))
        yield from alike if len(alike) >= COUNT else ()
        yield from _people(real, invented.find(wanted, statements, seed))
        return
    yield from named_ones
    text = statements.text_of(wanted.fact)
    yield from gazetteer.find(wanted, restriction, seed, text=text)


def _of_capacity(
    real: list[Candidate], wanted: Wanted, statements: Statements
) -> Sequence[Candidate]:
    """People without those who plainly speak for something else, where others are left."""
    text = statements.text_of(wanted.fact)
    apt = [one for one in real if not capacities.is_elsewhere(one.text, wanted.stem, text)]
    return apt or real


# Below it, somebody fits worse than a made-up name.
_FITTING = 1.0


def _people(real: Sequence[Candidate], made_up: Iterator[Candidate]) -> Iterator[Candidate]:
    """Those whom articles name, one made-up name before those who fit badly, then the others."""
    yield from (one for one in real if one.fit >= _FITTING)
    yield from islice(made_up, 1)
    yield from (one for one in real if one.fit < _FITTING)
    yield from made_up


def _fits(
    candidate: Candidate, wanted: Wanted, restriction: Restriction, statements: Statements
) -> bool:
    key = wanted.key
    names = (key.text, *key.aliases)
    if not is_alike(candidate.text, key, sort=wanted.sort):
        return False
    text, stem, fact = candidate.text, wanted.stem, wanted.fact
    if any(is_same(text, name) for name in names) or stands_in(text, stem):
        return False
    is_key = company.are_one(text, key.text, statements.other_names)
    if is_key or _is_added(text, wanted, statements):
        return False
    if is_member(text, stem) or is_twin(text, stem):
        return False
    if key.kind is Kind.COUNTRY and is_done_by_many(stem):
        return False
    if shares_fate(text, fact, key) or not _is_admitted(candidate, restriction, wanted):
        return False
    if key.kind in _OF_SORTS and not _is_body_beside(candidate, wanted, statements):
        return False
    if key.kind is Kind.PERSON and not _is_somebody_else(candidate, wanted, statements):
        return False
    if key.kind is Kind.THING:
        return not any(statements.may_answer(one, stem, fact) for one in things.forms_of(text))
    return not statements.may_answer(text, stem, fact)


def _is_body_beside(candidate: Candidate, wanted: Wanted, statements: Statements) -> bool:
    """Whether a body or a sight was there then, is what the stem says, and a firm as the key is."""
    year, text = statements.mentions.time_told(wanted.fact), statements.text_of(wanted.fact)
    if not bodies.admits(candidate.text, wanted.stem, text):
        return False
    was_there = year is None or known(candidate.text, Kind.ORGANISATION).holds(year)
    return was_there and (
        wanted.key.kind is Kind.PLACE
        or bool(wanted.sort)
        or _are_firms(candidate.text, wanted.key.text, statements)
    )


def _is_added(text: str, wanted: Wanted, statements: Statements) -> bool:
    least = _LEAST_SHARED.get(wanted.key.kind)
    return least is not None and statements.is_added(text, wanted.stem, wanted.fact, least=least)


# Beside a wife or a husband stand people of the same sex.
_MARRIED = re.compile(r"\b(?:divorce|engaged|marri|marry|wed)")


def _is_somebody_else(candidate: Candidate, wanted: Wanted, statements: Statements) -> bool:
    """Whether somebody is not the key by another name, nor took part, nor is ruled out by sex."""
    name = candidate.text
    if candidate.mention is None:
        return not invented.contradicts(name, wanted.stem)
    text = statements.text_of(wanted.fact)
    if company.took_part(name, wanted.fact, text):
        return False
    if _MARRIED.search(wanted.stem):
        sexes = {invented.is_woman(one, text) for one in (name, wanted.key.text)}
        return len(sexes) == 1
    return not invented.contradicts(name, wanted.stem)


def _is_admitted(candidate: Candidate, restriction: Restriction, wanted: Wanted) -> bool:
    if candidate.kind is Kind.COUNTRY:
        state = world.country(candidate.text)
        return state is not None and restrictions.admits(restriction, state, wanted.fact.date)
    if candidate.kind is Kind.CITY:
        return restrictions.admits_city(restriction, candidate.text)
    if candidate.kind is Kind.PLACE:
        return restrictions.admits_place(wanted.stem, candidate.text, wanted.key)
    if candidate.kind is Kind.ORGANISATION:
        return restrictions.admits_body(wanted.stem, wanted.key)
    if candidate.kind is Kind.PERSON and restriction.home:
        area = people.area_of(candidate.text)
        return area is None or restriction.home in area.countries.split()
    return True


# What is said of firms, and hardly of generals, ships and villages that look like their names.
_BUSINESS = frozenset(
    "company companies firm firms brand brands business store stores shop shops ceo founder "
    "co-founder founded seller maker manufacturer retailer start-up startup sell sells sold market "
    "customers products employs investors entrepreneur shares revenue chain".split()
)


def _are_firms(one: str, other: str, statements: Statements) -> bool:
    """Whether two names that tell nothing of what they name are said to be those of firms.

    What the texts write with small letters, too, is no name of a firm: "the Crown".
    """
    if not (is_brand(one) and is_brand(other)):
        return True
    if one.lower() in statements.words and other.lower() not in statements.words:
        return False
    if ORGANISATIONS.sort_of(one) and ORGANISATIONS.sort_of(one) == ORGANISATIONS.sort_of(other):
        return True
    if statements.mentions.surnames & {one, other}:
        return False
    return all(_BUSINESS & statements.words_beside(name.split()[0]) for name in (one, other))
