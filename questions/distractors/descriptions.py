"""What a stem calls what it asks for: "which *landlocked* country", "the only *EU* state".

Only words that restrict are given; that something was the first or the largest does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from questions import world

_NOUNS = (
    r"(?:countr(?:y|ies)|(?:member )?states?|nations?|islands?|republics?|kingdoms?|city|cities|"
    r"capitals?|towns?|ports?|members?|power|economy|monarchy)"
)
_TAIL = (
    r"(?P<tail>(?:,?\s(?:of|in|on|from|south of|north of)\s(?:the\s)?"
    r"(?:(?:[a-z]+ern|central|upper|lower)\s)?(?:[A-Z][\w.-]*(?:\s(?:of\s)?[A-Z][\w.-]*)*|eurozone))?)"
)
_WORDS = r"(?P<words>(?:[\w.'’-]+\s){0,5}?)"
_ASKED = re.compile(rf"\b(?:[Ww]hich|[Ww]hat|[Ww]hose)\s{_WORDS}(?P<noun>{_NOUNS})\b{_TAIL}")
# "What was the only landlocked country that …", "Which country became the first African member …".
_RANKED = re.compile(
    r"\b(?:was|were|is|are|became|become|remained|remains|been)\s(?:the|an?)\s"
    rf"{_WORDS}(?P<noun>{_NOUNS})\b{_TAIL}"
)
_RANK = re.compile(
    r"(?:only|first|last|sole|single|\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|"
    r"most|least|best|worst|[a-z]{2,}(?:[^aeiou]|i)est)",
)
_COPULAS = frozenset("was were is are became remained".split())
_EMPTY = frozenset(
    "a an the other member sovereign independent single one another foreign two three four".split()
)
# What a country became a member of is asked about, and no other member may stand beside it.
_MEMBER = frozenset(("member", "members"))
_OF = re.compile(r"^,?\s(?:of|in|on|from)\s(?:the\s)?|^,?\s(?=(?:south|north) of\s)")


@dataclass(frozen=True, slots=True)
class Description:
    """What is asked for.

    Attributes:
        noun: "country", "city", "island" …, singular; "" where the stem names no such kind.
        names: The words that restrict it, groups of countries under the names that `world` knows.
        is_capital: Whether it is a capital.
    """

    noun: str = ""
    names: tuple[str, ...] = ()
    is_capital: bool = False


def read(stem: str) -> Description:
    """The description of what a stem asks for, from before and behind its nouns."""
    every = [match for match in (_ASKED.search(stem), _RANKED.search(stem)) if match]
    if not every:
        return Description()
    found = [one for one in every if not _COPULAS & set(one["words"].split())]
    # "In which country is the city …" tells nothing of the country.
    found = [one for one in found if _singular(one["noun"]) == _singular(found[0]["noun"])]
    words = [word for match in found or every for word in match["words"].split()]
    names = dict.fromkeys(name for match in found for name in _names(match))
    if not names and not any(one.re is _ASKED for one in found):
        # "What was the 193rd country …": a rank is all that is told, and who has it is unknown.
        names = dict.fromkeys(words)
    return Description(
        noun=_singular(every[0]["noun"]),
        names=tuple(names),
        is_capital="capital" in words or any(one["noun"] == "capital" for one in found),
    )


def _singular(noun: str) -> str:
    noun = noun.removeprefix("member ")
    if noun.startswith(("countr", "state", "nation", "member")) or noun in ("power", "economy"):
        return "country"
    return {"cities": "city"}.get(noun, noun.removesuffix("s"))


def _names(match: re.Match[str]) -> Iterator[str]:
    """The words of restriction around one noun, each in the form in which `world` knows it."""
    noun, tail = match["noun"], _OF.sub("", match["tail"])
    words = [word for word in match["words"].split() if not _RANK.fullmatch(word)]
    if "permanent" in words and noun in _MEMBER:
        yield "permanent member of the Security Council"
        return
    kept = [word for word in words if word.casefold() not in _EMPTY | {"capital"}]
    text = " ".join(kept)
    found = [text] if text and _is_known(text) else kept
    if noun.startswith("island") or "island" in kept:
        found = [name for name in found if name != "island"] + ["island"]
    if noun.startswith(("monarch", "kingdom")):
        found.append("kingdom")
    yield from found
    if tail and not (noun in _MEMBER and not _is_restricted(match)):
        yield tail


def _is_restricted(match: re.Match[str]) -> bool:
    """Whether "member of" restricts what is asked: "which member of the EU", "the only member"."""
    asked = match.re is _ASKED
    return asked or any(_RANK.fullmatch(word) for word in match["words"].split())


def _is_known(name: str) -> bool:
    return bool(world.members(name) or world.country(name) or world.country_of_adjective(name))
