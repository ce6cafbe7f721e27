"""Where wrong answers come from.

A distractor is of the key's kind and form, meets every restriction in the stem, and is false: it is
no other name, part or equal value of the key, stands not in the stem, and nothing in the library
says of it what the stem asks. Sources, in this order: the same passage, the same article, other
articles, common knowledge, near values, and for people invented names.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from questions import world
from questions.distractors import gazetteer, invented, named, restrictions, things, values
from questions.distractors.candidates import Candidate, Wanted, draw
from questions.distractors.form import is_alike
from questions.distractors.restrictions import Restriction
from questions.distractors.sameness import is_same
from questions.distractors.statements import Statements
from questions.distractors.truth import (
    is_done_by_many,
    is_member,
    is_twin,
    shares_fate,
    stands_in,
)
from questions.model.facts import Fact, Kind, Mention
from questions.model.items import Option
from questions.model.review import Knowledge
from questions.world import people
from questions.world.countries_since import existed

__all__ = ["Candidate", "Statements", "Wanted", "find"]

COUNT = 3
# How far down the candidates one is looked for that is as long as the key.
_FARTHEST = 24
# In how many of the items with the longest key one is looked for: enough to make them a quarter.
_EVENED = 0.25


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
    if wanted.key.kind is Kind.PERSON:
        bare = people.without_rank(wanted.key.text)
        if not named.is_person(bare, like=bare):
            return ()
        wanted = replace(wanted, key=replace(wanted.key, text=bare))
    statements = statements or Statements(knowledge)
    if wanted.key.kind in values.KINDS:
        chosen = values.find(wanted, _named(wanted, statements, seed), statements, seed)
    else:
        chosen = _names(wanted, statements, seed)
    if len(chosen) < COUNT:
        return ()
    return tuple(
        Option(_in_manner(one.text, wanted.key), why=one.why, origin=one.origin) for one in chosen
    )


def _names(wanted: Wanted, statements: Statements, seed: int) -> tuple[Candidate, ...]:
    """The first three names that fit and do not stand for one thing.

    Where all are shorter than the key, at times one of the next that is as long takes the place of
    the last: so the key is the longest no more often than chance.
    """
    restriction = restrictions.read(wanted.stem, wanted.key)
    length, chosen = len(wanted.key.text), list[Candidate]()
    is_balanced = draw(seed, wanted.stem, "length") >= _EVENED
    for place, candidate in enumerate(_candidates(wanted, restriction, statements, seed)):
        if len(chosen) == COUNT and (is_balanced or place >= _FARTHEST):
            break
        if len(chosen) == COUNT:
            if max(len(one.text) for one in chosen) >= length:
                break
            if len(candidate.text) < length:
                continue
        others = chosen[: COUNT - 1]
        if _fits(candidate, wanted, restriction, statements) and not any(
            is_same(candidate.text, other.text) for other in others
        ):
            chosen = [*others, candidate] if len(chosen) == COUNT else [*chosen, candidate]
    return tuple(chosen)


def _named(wanted: Wanted, statements: Statements, seed: int) -> Iterator[Candidate]:
    """What articles name, the best first; among equals the seed chooses."""
    by_fit: dict[float, list[Candidate]] = {}
    for one in named.find(wanted, statements.mentions):
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
        yield from things.find(wanted, statements.text_of(wanted.fact), seed)
        return
    yield from _named(wanted, statements, seed)
    yield from gazetteer.find(wanted, restriction, seed)
    if wanted.key.kind is Kind.PERSON:
        yield from invented.find(wanted, statements, seed)


def _fits(
    candidate: Candidate, wanted: Wanted, restriction: Restriction, statements: Statements
) -> bool:
    key = wanted.key
    names = (key.text, *key.aliases)
    if not is_alike(candidate.text, key):
        return False
    text, stem, fact = candidate.text, wanted.stem, wanted.fact
    if any(is_same(text, name) for name in names) or stands_in(text, stem):
        return False
    if is_member(text, stem) or is_twin(text, stem):
        return False
    if key.kind is Kind.COUNTRY and is_done_by_many(stem):
        return False
    if shares_fate(text, fact, key) or not _is_admitted(candidate, restriction, fact):
        return False
    if key.kind is Kind.PERSON and invented.contradicts(text, stem):
        return False
    if key.kind is Kind.THING:
        return not any(statements.may_answer(one, stem, fact) for one in things.forms_of(text))
    return not statements.may_answer(text, stem, fact)


def _is_admitted(candidate: Candidate, restriction: Restriction, fact: Fact) -> bool:
    if candidate.kind is Kind.COUNTRY:
        state = world.country(candidate.text)
        if state is None or (fact.date and not existed(state.code, fact.date.latest.year)):
            return False
        return restriction.countries is None or state.code in restriction.countries
    if candidate.kind is Kind.CITY and (restriction.home or restriction.capital):
        place = world.city(candidate.text)
        if place is None or (restriction.capital and not place.is_capital):
            return False
        return not restriction.home or place.country == restriction.home
    if candidate.kind is Kind.PERSON and restriction.home:
        area = people.area_of(candidate.text)
        return area is None or restriction.home in area.countries.split()
    return True
