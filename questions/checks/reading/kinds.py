"""What kind of thing a name can be, as far as its words show."""

from __future__ import annotations

import re
from functools import lru_cache

from questions.checks.reading.names import country_meant, is_name
from questions.checks.reading.stated_dates import find_dates
from questions.checks.reading.wording import bare, straight
from questions.world import city, country

BODY = "heavenly body"
NUMBERED = "numbered thing"
_HEADS = {
    "organisation": "academy agency army association authority bank board bureau cabinet church "
    "club college commission committee company congress corporation council court embassy "
    "federation foundation fund government group hospital institute institution laboratory league "
    "ministry mission museum navy network newspaper organisation organization parliament party "
    "parliament police press senate society studio team times tribune union university school",
    "agreement": "accord accords act agreement amendment armistice bill charter code constitution "
    "convention covenant declaration decree law pact protocol resolution statute treaty",
    "event": "battle conference coup crisis earthquake election elections epidemic famine festival "
    "games match massacre olympics pandemic plague protest protests rebellion referendum reform "
    "reformation revolt revolution siege summit tournament trial trials uprising war",
    "place": "airport avenue bay beach bridge canal cape castle cathedral channel coast continent "
    "county desert district forest gulf harbor harbour hill hills island islands isle lake mount "
    "mountain mountains ocean palace park peninsula plain port province region river sea square "
    "station strait street tower town valley village volcano",
    "award": "award cup medal prize trophy",
    "illness": "anthrax cholera diphtheria disease ebola fever flu hepatitis influenza malaria "
    "measles mumps polio rabies rubella smallpox syndrome tetanus tuberculosis typhoid typhus "
    "virus covid covid-19 sars mers aids hiv",
    BODY: "earth jupiter mars mercury moon neptune planet pluto saturn sun uranus venus comet "
    "galaxy",
}
_KIND_OF_HEAD = {head: kind for kind, heads in _HEADS.items() for head in heads.split()}
_PLACES = frozenset(
    "africa america americas antarctica asia australia europe oceania eurasia scandinavia".split()
) | {"north america", "south america", "latin america", "middle east", "central america"}
_UNDERTAKINGS = frozenset("project operation programme program".split())
_NUMBERED = re.compile(r"[A-Za-z].*[\s-]\d+$")
_FIRST_NAMED = frozenset("mount lake cape port fort gulf bay university bank isle ministry".split())


@lru_cache(maxsize=20_000)
def kind_of(text: str) -> str:
    """The kind of what a text names: "country", "city", "organisation", "agreement" …; or "".

    Names of people show nothing in their words, and neither do most others.
    """
    name = bare(text)
    if country(straight(text).removeprefix("the ")):
        return "country"
    if name in _PLACES:
        return "place"
    parts = name.split()
    if not parts:
        return ""
    if len(parts) > 1 and parts[0] in _UNDERTAKINGS and is_name(text):
        return "undertaking"
    if _NUMBERED.fullmatch(name) and is_name(text.rstrip("0123456789 -")) and not find_dates(text):
        return NUMBERED
    head = name.split(" of ")[0].split(" for ")[0].split(" on ")[0].split()[-1]
    first = parts[0] if parts[0] in _FIRST_NAMED else ""
    kind = _KIND_OF_HEAD.get(first) or _KIND_OF_HEAD.get(head, "")
    if not kind and country_meant(text) and city(straight(text)):
        return "city"
    return kind
