"""Words that only those understand who have the article before them: "the Swedish chain"."""

from __future__ import annotations

import re

from questions.model.facts import Fact, Kind
from questions.world import country_of_adjective

_TIED = (
    r"(?! (?:of|that|which|who|where|whose|called|named|known|for|by|behind|based|led|founded|"
    r"owned|run|built|designed|[A-Z“\"]))"
)
# Of these each country has many: "the Swedish chain".
_OF_A_COUNTRY = re.compile(
    r"\b[Tt]he (?P<country>[A-Z][a-z]+) (?:[a-z-]+ )?(?:airline|band|bank|boat|book|brand|brewery|"
    r"chain|charity|company|factory|ferry|film|firm|foundation|group|hotel|magazine|maker|"
    r"manufacturer|newspaper|novel|plant|producer|publisher|restaurant|retailer|ship|shop|startup|"
    r"start-up|store|supplier|team|website)\b(?!['’-])" + _TIED
)
# Of these each town has many: "the shop in Mill Street", "Norway's centre in Lund".
_OF_A_TOWN = re.compile(
    r"(?:\b[Tt]he|['’]s?) (?:(?:[a-z]+-storey|big|brick|large|little|new|old|red|small|stone|white|"
    r"wooden) )*(?:building|centre|center|factory|farm|garage|hotel|house|laboratory|mill|mine|"
    r"office|plant|restaurant|school|shop|store|warehouse|workshop|yard)s? (?:at|in|near|on) "
    r"(?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)*\b(?!['’-])" + _TIED
)
_BODY = (
    r"(?:Academy|Act|Agreement|Association|Charter|Club|College|Company|Convention|Corporation|"
    r"Foundation|Hospital|Institute|Museum|Park|Prison|Protocol|School|Society|Treaty|Trust|"
    r"University)"
)
# "Park records", "breaches of the Treaty": of which?
_CUT_NAME = re.compile(
    rf"(?:^|[a-z,] )(?P<whole>{_BODY} (?:[a-z]+s|staff|data)\b"
    rf"|(?:by|from|of|to|under|with) the {_BODY}(?=[?,]|$| (?:at|in|on|when)\b))"
)
# A city that stands for those who govern in it is no city that one asks for.
_RULING_CITY = re.compile(r"Which city['’]s (?:[\w-]+ )?(?:government|leaders|regime)\b")
# At the head of what?
_AT_THE_HEAD = re.compile(
    r"\b(?:appointed|as|became|become|elected|is|made|named|was) (?:its |the |their )?"
    r"(?:first |new |next )?(?:CEO|chair(?:man|woman|person)?|chief executive(?: officer)?|"
    r"editor-in-chief|(?:artistic|executive|managing) director|general manager|head coach)"
    r"(?=[?,]|$| (?:after|by|in|on|until|when)\b)"
)
_BODIES = (Kind.ORGANISATION, Kind.WORK)


def leaning(text: str, fact: Fact) -> bool:
    """Whether a stem or an event speaks of a firm, a house or a post, and leaves open which.

    Args:
        text: The stem, or the words of the event.
        fact: What it tells of.
    """
    match = _OF_A_COUNTRY.search(text)
    if match and country_of_adjective(match["country"]):
        return True
    if _OF_A_TOWN.search(text) or _RULING_CITY.match(text):
        return True
    if (cut := _CUT_NAME.search(text)) and not _is_named_elsewhere(cut["whole"], text):
        return True
    return bool(_AT_THE_HEAD.search(text)) and not _names_body(text, fact)


def _is_named_elsewhere(cut: str, text: str) -> bool:
    """Whether a text gives the whole name of what it then cuts short: "the Lund Treaty"."""
    body = re.search(_BODY, cut)
    return body is not None and bool(
        re.search(rf"[A-Z]\w+ {body[0]}\b|\b{body[0]} (?:for|of|on) ", text)
    )


def _names_body(text: str, fact: Fact) -> bool:
    mentions = (one for phrase in fact.phrases for one in phrase.mentions)
    return any(one.kind in _BODIES and one.text in text for one in mentions)
