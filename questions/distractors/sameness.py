"""When two answers are one: aliases, parts, equal values."""

from __future__ import annotations

from functools import lru_cache

from questions import world
from questions.distractors.candidates import Candidate
from questions.model.facts import Mention
from questions.world import aliases, measures, spans
from questions.world.organisations import ORGANISATIONS
from questions.world.places import PLACES
from questions.world.spelling import plain


@lru_cache(maxsize=65_536)
def is_same(one: str, other: str) -> bool:
    """Whether two names stand for one thing, or one for a part of the other."""
    left, right = _bare(one), _bare(other)
    if left == right or _is_part(left, right) or _is_part(right, left):
        return True
    if aliases.are_one(one, other):
        return True
    for find in (world.country, world.country_of_capital):
        if (state := find(one)) and state == world.country(other):
            return True
    for sorts in (ORGANISATIONS, PLACES):
        if (name := sorts.full_name(one)) and name == sorts.full_name(other):
            return True
    return _initials(one) == plain(other).replace(".", "") or _initials(other) == plain(
        one
    ).replace(".", "")


def _bare(name: str) -> str:
    return plain(name).casefold().removeprefix("the ").removesuffix("'s")


def _is_part(part: str, whole: str) -> bool:
    words = whole.split()
    return len(words) > 1 and set(part.split()) < set(words)


def _initials(name: str) -> str:
    letters = [word[0] for word in plain(name).split() if word[0].isupper()]
    return "".join(letters) if len(letters) > 1 else ""


def is_equal_value(candidate: Candidate, key: Mention) -> bool:
    """Whether a number or date lies within the key's, or is the same in other words."""
    if candidate.mention and candidate.mention.date and key.date:
        return candidate.mention.date.overlaps(key.date)
    left, right = spans.of_all(candidate.text), spans.of_all(key.text)
    if left and right:
        return left.low.value * right.high.value == right.low.value * left.high.value
    return measures.are_equal(candidate.text, key.text)


@lru_cache(maxsize=16_384)
def names_of(name: str) -> tuple[str, ...]:
    """All names of a thing, in one spelling."""
    state = world.country(name)
    names = [name]
    if state:
        names += [state.name, *state.aliases]
    names += aliases.others_of(name)
    return tuple(dict.fromkeys(plain(known) for known in names))
