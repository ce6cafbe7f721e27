"""What happens within one country only: who was mayor, where two rivers meet, where a court sat.

A city of another country is thrown out there at a glance.
"""

from __future__ import annotations

import re

from questions import world
from questions.distractors.whereabouts import country_of

_CITY = r"(?:city|town|village|place|port)"
_LOCAL = re.compile(
    r"\b(?:mayors?|mayoress|aldermen|alderman|town clerk|co-?operatives?|municipal\w*|"
    r"parish(?:es|ioners)?|dioceses?|bishopric|boroughs?|suburbs?|growers|allotments?|"
    r"chamber of commerce|fire brigade|neighbourhood|neighborhood|polling station)\b"
    rf"|\b(?:{_CITY}|local|town|municipal|district|regional|county|provincial) "
    r"(?:authorit(?:y|ies)|councils?|councillors?|courts?|hall|newspaper|police)\b"
    r"|\ba court (?:order|rul|fin|convict|sentenc)\w*"
    r"|\b(?:confluence|tributary)\b"
    r"|\b(?:joined|met) by the (?:[Rr]iver )?[A-Z]"
    r"|\b[Rr]ivers?\b.*\b(?:join|joins|meet|meets|flow|flows)\b"
    r"|\b(?:flows?|meets?|joins?)\b.*\b[Rr]iver\b"
    rf"|\b[Nn]ear which {_CITY}\b"
    r"|\b(?:runs?|owns?|keeps?|manages?) (?:an?|the|his|her|their) (?:[a-z-]+ ){0,3}?"
    r"(?:bakery|bookshop|butcher|caf[eé]|clinic|farm|garage|inn|nursery|pub|restaurant|salon|"
    r"school|shop|stall|surgery|workshop)\b",
)


def home_of(stem: str, city: str, text: str) -> str:
    """The code of the country in which a local fact keeps all answers; "" for any other stem.

    Args:
        stem: The question.
        city: Its answer.
        text: The text of its article, which may tell where a town lies.
    """
    if not _LOCAL.search(stem):
        return ""
    place = world.city(city)
    return place.country if place is not None else country_of(city, text)
