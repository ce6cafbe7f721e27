"""Who speaks for something else: the manager of a car maker beside the secretary of a union."""

from __future__ import annotations

import re
from functools import lru_cache

from questions.world import people
from questions.world.famous import life_of
from questions.world.organisations import ORGANISATIONS
from questions.world.words import offsets

_CAPACITY = re.compile(r"^Who, as (?P<capacity>[^?“]+?), [a-z]")
# What is no firm, by a word of its name or of the office in it.
_PUBLIC = re.compile(
    r"\b(?:Academy|Aquarium|Association|Cathedral|Church|College|Council|Department|Federation|"
    r"Foundation|Hospital|Institute|League|Ministry|Museum|Party|Police|Prison|School|Society|"
    r"Trust|Union|Universit(?:y|ies)|Zoo|ambassador|bishop|general secretary|governor|head teacher|"
    r"mayor|minister|professor)\b"
)
_FIRM = re.compile(
    r"\b(?:company|maker|chain|airline|bank|retailer|firm|studio|label|publisher|brewery)\b"
)
_NAME = re.compile(r"[A-Z][\w&.’'-]*(?: (?:& )?[A-Z][\w&.’'-]*)*")
_APPOSITION = re.compile(r"(?:,| is| was) (?:an?|the|[a-z])[^,.;:“”()]{0,80}")
# "Google's director Ann Hale", "the Google engineer, Ann Hale".
_OFFICE = re.compile(r"(?P<firm>[A-Z][\w&.-]*)(?:['’]s)? (?:[a-z-]+ ){0,4}?[a-z-]+,? $")
_BEFORE = 60


def is_elsewhere(name: str, stem: str, text: str) -> bool:
    """Whether somebody speaks for a well-known firm, or is famous, and the stem tells otherwise.

    Args:
        name: Somebody whom the article names.
        stem: The question, which may tell in what capacity somebody did something.
        text: The text of the article.
    """
    match = _CAPACITY.match(stem)
    if match is None or not _PUBLIC.search(match["capacity"]):
        return False
    return life_of(people.without_rank(name)) is not None or _is_of_firm(name, text)


@lru_cache(maxsize=4096)
def _is_of_firm(name: str, text: str) -> bool:
    """Whether a text puts somebody into a well-known firm, right beside the name."""
    for at in offsets(text, name):
        told = _APPOSITION.match(text, at + len(name))
        office = _OFFICE.search(text, max(0, at - _BEFORE), at)
        names = _NAME.findall(told.group()) if told else []
        if any(map(_is_firm, [*names, office["firm"]] if office else names)):
            return True
    return False


def _is_firm(name: str) -> bool:
    return _FIRM.search(ORGANISATIONS.sort_of(re.sub(r"['’]s$", "", name))) is not None
