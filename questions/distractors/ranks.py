"""Of what standing people are: soldiers, rulers, clergy, scholars, as titles beside names tell.

A general stands well beside generals, and badly beside the president.
"""

from __future__ import annotations

import re
from functools import lru_cache

from questions.world import people
from questions.world.famous import life_of
from questions.world.words import offsets

_STANDINGS = {
    "soldier": (
        r"(?i:general|admiral|colonel|marshal|commander|lieutenant|brigadier|commodore|captain|major|"
        r"army|troops|forces|fleet|cavalry|offensive|campaign)"
    ),
    "ruler": (
        r"(?i:president|prime minister|premier|king|queen|emperor|empress|tsar|czar|chancellor|"
        r"minister|secretary of state|senator|governor|kaiser|dictator|prince|princess)"
    ),
    "cleric": r"(?i:pope|bishop|archbishop|cardinal|abbot|abbess|rabbi|imam|ayatollah|pastor|monk)",
    "scholar": r"(?:Dr|Prof)\.?|(?i:professor|scientist|researcher|biologist|physicist|economist)",
}
_TITLES = {name: re.compile(rf"\b(?:{words})\W*$") for name, words in _STANDINGS.items()}
_TOLD = {name: re.compile(rf"\b(?:{words})s?\b") for name, words in _STANDINGS.items()}
# Characters before a name in which a title stands.
_REACH = 24
# What counts for and against somebody beside the one who is asked for.
_ALIKE, _APART = 0.7, 2.5


def likeness(name: str, key: str, stem: str, text: str, *, acting: bool = True) -> float:
    """How well somebody stands beside the one who is asked for, by standing and by fame.

    Args:
        name: Somebody whom the article names.
        key: Who is asked for.
        stem: The question.
        text: The text of the article.
        acting: Whether the article tells what somebody does; the famous are often only cited.
    """
    wanted = _of(key, text) | _told_in(stem)
    own = _of(name, text)
    if own & wanted:
        return _ALIKE
    is_famed = not acting and life_of(name) is not None and life_of(key) is None
    if is_famed or (own and (wanted or "ruler" in own)):
        return -_APART
    return 0.0


def are_alike(name: str, key: str, stem: str, text: str) -> bool:
    """Whether two people are of one standing, as titles beside their names or a stem tell."""
    return bool(_of(name, text) & (_of(key, text) | _told_in(stem)))


@lru_cache(maxsize=4096)
def _of(name: str, text: str) -> frozenset[str]:
    """The standings that titles before a name tell."""
    found = set()
    for start in offsets(text, name):
        before = text[max(0, start - _REACH) : start]
        found |= {one for one, title in _TITLES.items() if title.search(before)}
    life = life_of(people.without_rank(name))
    if life is not None and life.ruled:
        found.add("ruler")
    return frozenset(found)


@lru_cache(maxsize=256)
def _told_in(stem: str) -> frozenset[str]:
    return frozenset(one for one, words in _TOLD.items() if words.search(stem))
