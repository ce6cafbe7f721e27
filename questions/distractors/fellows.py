"""People of the key's calling and time: other poets beside a poet of 1900.

Whoever an article names in another connection is ruled out at a glance: the general beside the
winner of a prize for books.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from questions.distractors.candidates import Candidate, Wanted, draw
from questions.distractors.statements import Statements
from questions.model.facts import Fact, Kind, Role
from questions.world.figures import Figure, calling_known, callings, figures
from questions.world.people import area_of, family_name
from questions.world.words import holds, offsets

_CALLING = "|".join(callings())
_BEFORE = re.compile(rf"\b(?P<calling>{_CALLING}),? $")
_BEHIND = re.compile(
    rf", (?:an?|the) (?:[\w’'-]+ ){{0,3}}?(?P<calling>{_CALLING})\b(?! (?:of|to|and)\b)"
)
# Characters before a name in which a calling stands.
_NEAR = 20
_GROWN_UP = 35
_FARTHEST = 80


def calling_of(person: str, article: str, statements: Statements) -> str:
    """The calling of somebody that the list of figures holds, as an article or the list says it."""
    told = filter(None, map(_told, statements.mentions.told_of(person, article)))
    if found := next(told, ""):
        return found
    return _called(person, statements.mentions.text_of(article)) or calling_known(person)


@lru_cache(maxsize=4096)
def _called(person: str, text: str) -> str:
    """The calling that stands beside a name in a text, or ""."""
    for at in offsets(text, person):
        match = _BEFORE.search(text, max(0, at - _NEAR), at) or _BEHIND.match(
            text, at + len(person)
        )
        if match:
            return match["calling"]
    return ""


def _told(fact: Fact) -> str:
    """The calling that a fact says its subject has, or ""."""
    if fact.verb is None or fact.verb.lemma != "be" or fact.verb.negated:
        return ""
    heads = (one.head for one in fact.phrases if one.role is Role.COMPLEMENT and not one.plural)
    return next((one for one in heads if figures(one)), "")


def beside(
    wanted: Wanted, real: Sequence[Candidate], statements: Statements, seed: int
) -> Iterator[Candidate]:
    """Those of the key's calling whom an article names, then others of the time; or nobody.

    Args:
        wanted: The key, a person, with its stem and fact.
        real: Those whom articles name, the best first.
        statements: All that the library says.
        seed: Chooses among equals.
    """
    article, year = wanted.fact.evidence[0].article, _year(wanted.fact, statements)
    calling = calling_of(wanted.key.text, article, statements) if year is not None else ""
    if not calling or year is None:
        return
    text = statements.mentions.text_of(article)
    found = [
        one
        for one in figures(calling)
        if one.is_active(year) and not holds(text, family_name(one.name))
    ]
    if not found:
        return
    yield from (
        one
        for one in real
        if calling_of(one.text, article, statements) == calling
        and _is_of_time(one.text, year, article, statements)
    )
    found.sort(key=lambda one: (not _is_near(one, wanted.key.text), draw(seed, article, one.name)))
    for one in found:
        why = f"{one.name} was a {calling} as well, but the article says this of {wanted.key.text}."
        yield Candidate(one.name, Kind.PERSON, "gazetteer", why)


def _year(fact: Fact, statements: Statements) -> int | None:
    """The year that a fact is told of; of a birth, when somebody born then was grown."""
    year = statements.mentions.time_told(fact)
    is_birth = fact.verb is not None and fact.verb.lemma == "bear"
    return year + _GROWN_UP if year is not None and is_birth else year


def _is_of_time(name: str, year: int, article: str, statements: Statements) -> bool:
    """Whether what an article first tells of somebody is not told of another age."""
    facts = statements.mentions.told_of(name, article)
    told = _year(facts[0], statements) if facts else None
    return told is None or abs(told - year) <= _FARTHEST


def _is_near(figure: Figure, name: str) -> bool:
    """Whether somebody lived where names are like that of the right one."""
    area = area_of(name)
    return area is not None and figure.country in area.countries.split()
