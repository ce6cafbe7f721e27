"""Where wrong answers come from.

A distractor is of the key's kind and form, meets every restriction in the stem, and is false: it is
no other name, part or equal value of the key, stands not in the stem, and nothing in the library
says of it what the stem asks. Sources, in this order: the same passage, the same article, other
articles, common knowledge, near values.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from questions import world
from questions.distractors import dates, gazetteer, named, numbers, restrictions, things
from questions.distractors.candidates import Candidate, Wanted, draw
from questions.distractors.form import is_alike, is_full_name
from questions.distractors.restrictions import Restriction
from questions.distractors.sameness import is_equal_value, is_same
from questions.distractors.statements import Statements
from questions.distractors.truth import is_member, is_twin, shares_fate, stands_in
from questions.model.dates import HistoricalDate
from questions.model.facts import Kind, Mention
from questions.model.items import Option
from questions.model.review import Knowledge

__all__ = ["Candidate", "Statements", "Wanted", "find"]

COUNT = 3
_VALUES = (Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.DURATION, Kind.DATE)
# Of three distractors of a number or date, so many may be values of the article.
_MOST_FROM_ARTICLE = 2


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
    if wanted.key.kind is Kind.PERSON and not is_full_name(wanted.key.text):
        return ()
    statements = statements or Statements(knowledge)
    restriction = restrictions.read(wanted.stem)
    chosen: list[Candidate] = []
    for candidate in _candidates(wanted, restriction, statements, seed):
        if len(chosen) == COUNT:
            break
        if _fits(candidate, wanted, restriction, statements) and not any(
            is_same(candidate.text, other.text) or _equal(candidate, other) for other in chosen
        ):
            chosen.append(candidate)
    if len(chosen) < COUNT:
        return ()
    return tuple(
        Option(_in_manner(one.text, wanted.key), why=one.why, origin=one.origin) for one in chosen
    )


def _in_manner(text: str, key: Mention) -> str:
    """A name without "the" where the key has none."""
    return text if key.text.startswith("the ") else text.removeprefix("the ")


def _candidates(
    wanted: Wanted, restriction: Restriction, statements: Statements, seed: int
) -> Iterator[Candidate]:
    if wanted.key.kind is Kind.THING:
        yield from things.find(wanted, statements.text_of(wanted.fact), seed)
        return
    found = sorted(
        named.find(wanted, statements.mentions),
        key=lambda one: (-one.fit, draw(seed, wanted.stem, one.text)),
    )
    if wanted.key.kind not in _VALUES:
        yield from found
        yield from gazetteer.find(wanted, restriction, seed)
        return
    yield from _near_enough(found, wanted)
    if wanted.key.kind is Kind.DATE:
        yield from dates.near(wanted, seed, latest=_published(wanted, statements.knowledge))
    else:
        yield from numbers.near(wanted, seed)


def _near_enough(found: Iterable[Candidate], wanted: Wanted) -> Iterator[Candidate]:
    """Values of the same article that could be taken for the key's, two at most."""
    plausible = (one for one in found if one.origin != "library" and is_alike(one.text, wanted.key))
    for place, one in enumerate(plausible):
        if place == _MOST_FROM_ARTICLE:
            return
        yield one


def _fits(
    candidate: Candidate, wanted: Wanted, restriction: Restriction, statements: Statements
) -> bool:
    key = wanted.key
    names = (key.text, *key.aliases)
    if is_equal_value(candidate, key) or not is_alike(candidate.text, key):
        return False
    text, stem, fact = candidate.text, wanted.stem, wanted.fact
    if key.kind in _VALUES:
        return not (
            numbers.stands_in(text, stem)
            or numbers.is_within_rounding(text, wanted)
            or (candidate.mention and statements.may_answer(text, stem, fact, value=True))
        )
    if any(is_same(text, name) for name in names) or stands_in(text, stem):
        return False
    if is_member(text, stem) or is_twin(text, stem):
        return False
    if shares_fate(text, fact, key) or not _is_admitted(candidate, restriction):
        return False
    if key.kind is Kind.THING:
        return not any(statements.may_answer(one, stem, fact) for one in things.forms_of(text))
    return not statements.may_answer(text, stem, fact)


def _is_admitted(candidate: Candidate, restriction: Restriction) -> bool:
    if candidate.kind is Kind.COUNTRY:
        state = world.country(candidate.text)
        if state is None:
            return False
        return restriction.countries is None or state.code in restriction.countries
    if candidate.kind is Kind.CITY and (restriction.home or restriction.capital):
        place = world.city(candidate.text)
        if place is None or (restriction.capital and not place.is_capital):
            return False
        return not restriction.home or place.country == restriction.home
    return True


def _equal(one: Candidate, other: Candidate) -> bool:
    return one.mention is not None and is_equal_value(other, one.mention)


def _published(wanted: Wanted, knowledge: Knowledge) -> HistoricalDate | None:
    name = wanted.fact.evidence[0].article
    return next((article.published for article in knowledge.articles if article.name == name), None)
