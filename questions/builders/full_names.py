"""The full names of people whom a stem would call by their surname alone.

An article says "Hale" once it has named Ann Hale; a stem stands alone.
"""

from __future__ import annotations

import re

from questions.builders.wording.soundness import LONGEST
from questions.distractors import Statements
from questions.model.facts import Fact, Kind
from questions.world.people import family_name, is_full_name
from questions.world.words import holds


def with_full_names(stem: str, key: str, fact: Fact, statements: Statements) -> str:
    """A stem with the given name before each surname that one person of the article has.

    Args:
        stem: The question.
        key: The right answer, whose name stays out of the stem.
        fact: What it asks about.
        statements: All that the library says.
    """
    for short in _surnames(fact):
        full = full_name_of(short, fact, statements) if holds(stem, short) else ""
        if full and short != family_name(key) and not holds(stem, full):
            stem = _replaced(stem, short, full)
    return stem


def _surnames(fact: Fact) -> tuple[str, ...]:
    """The names of people in a fact that are a single word, in its order."""
    named = (one for phrase in fact.phrases for one in phrase.mentions)
    short = (one.text for one in named if one.kind is Kind.PERSON and one.text.isalpha())
    return tuple(dict.fromkeys(short))


def full_name_of(short: str, fact: Fact, statements: Statements) -> str:
    """The name of the only person of a fact's article with a surname, or ""."""
    place = fact.evidence[0].article
    uses = statements.mentions.of_kind(Kind.PERSON, place)
    bearers = {
        one.mention.text
        for one in uses
        if one.article == place
        and is_full_name(one.mention.text)
        and short in one.mention.text.split()
    }
    full = bearers.pop() if len(bearers) == 1 else ""
    return full if full and family_name(full) == short else ""


def _replaced(stem: str, short: str, full: str) -> str:
    """The full name for the first surname that stands without a title or a name beside it."""
    match = next((one for one in re.finditer(rf"\b{short}\b", stem) if _is_alone(one)), None)
    if match is None:
        return stem
    longer = f"{stem[: match.start()]}{full}{stem[match.end() :]}"
    return longer if len(longer.split()) <= LONGEST else stem


def _is_alone(match: re.Match[str]) -> bool:
    before, behind = match.string[: match.start()], match.string[match.end() :]
    return not (_NAME_BEFORE.search(before) or _NAME_BEHIND.match(behind))


# "General Hale", "Tom Hale", "the Hale Medal", "Hale-Bopp": a title or another name.
_NAME_BEFORE = re.compile(r"(?<!^)\b[A-Z][\w.’'-]* $|-$")
_NAME_BEHIND = re.compile(r"(?: [A-Z]|-)")
