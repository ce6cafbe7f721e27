"""A people named by its adjective as what a country has: "British troops" as Britain's troops."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from questions.model.facts import Fact, Kind, Mention, Phrase, Role
from questions.world import country_of_adjective

# Each country has its own: "the Danish parliament", "Danish troops".
_OF_COUNTRIES = frozenset(
    "administration aircraft archaeologists army artists astronomers athletes authorities banks "
    "biologists businesses cabinet chemists citizens coastguard colonists companies court courts "
    "customers diplomats divers doctors economy embassy engineers explorers exporters farmers "
    "firms fishermen fleet forces geologists government historians investors journalists "
    "lawmakers merchants military ministers missionaries miners navy newspapers nurses officers "
    "officials parliament physicists pilots police politicians press prisons prosecutors "
    "regulators researchers sailors scientists scholars settlers ships shipyards soldiers students "
    "submarines surgeons tanks teachers tourists traders troops universities voters warships "
    "women workers zoologists planes".split()
)
_NATION = re.compile(
    r"(?:[Tt]he )?(?P<nation>[A-Z][a-z]+(?: [A-Z][a-z]+)?) "
    r"(?P<rest>(?:(?:air|armed|central|civil|foreign|merchant|naval|secret|supreme) )?"
    r"(?P<head>[a-z]+))"
)
_ASKED = (Role.SUBJECT, Role.AGENT)


def told_of_nations(fact: Fact) -> Iterator[tuple[Fact, Mention]]:
    """The fact with the country in the place of its adjective, for each doer told by that."""
    for phrase in fact.phrases:
        if phrase.role in _ASKED and not phrase.mentions and not phrase.text.islower():
            told = _told(phrase)
            if told is not None:
                phrases = tuple(told if one is phrase else one for one in fact.phrases)
                yield replace(fact, phrases=phrases), told.mentions[0]


def _told(phrase: Phrase) -> Phrase | None:
    """The phrase with the country as the owner, if each country has one of its own."""
    match = _NATION.fullmatch(phrase.text)
    state = country_of_adjective(match["nation"]) if match else None
    if match is None or state is None or match["head"] not in _OF_COUNTRIES:
        return None
    owner = f"{state.in_sentence}'s"
    at = len("the ") if owner.startswith("the ") else 0
    name = Mention(
        owner[at : -len("'s")],
        Kind.COUNTRY,
        phrase.start,
        phrase.end,
        aliases=(match["nation"],),
        at=at,
    )
    return replace(phrase, text=f"{owner} {match['rest']}", bound="", mentions=(name,))
