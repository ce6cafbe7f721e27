"""Words that only those understand who have the article before them: "the Swedish chain"."""

from __future__ import annotations

import re

from questions.builders.wording.lacking import lacks_complement
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
# "How many manufacturers did Norway have?": of what?
_COUNTED = re.compile(
    r"\b[Hh]ow many (?:animals|birds|branches|builders|cases|colonies|copies|dealers|exhibits|"
    r"instruments|items|makers|manufacturers|models|objects|participants|pieces|producers|products|"
    r"retailers|samples|sellers|species|specimens|suppliers|units|varieties|versions)"
    r"(?: a (?:day|month|week|year))? (?:are|can|did|do|does|had|has|have|is|was|were)\b"
)
_SHARE = re.compile(
    r"\bpercentage of (?:all |the |its |their )?(?:attendees|cases|customers|guests|interviewees|"
    r"listeners|participants|passengers|readers|respondents|samples|subscribers|users|viewers|"
    r"visitors|volunteers) (?:are|did|do|had|have|is|said|say|was|were)\b"
)
# "Where did a trial begin?": of what?
_UNDERTAKEN = re.compile(
    r"\b(?:an? (?:experiment|pilot|test|trial)|(?:are|did|have|had|were|was|do) "
    r"(?:excavations|experiments|negotiations|talks|tests|trials))\b(?! (?:against|aimed|at|by|for|"
    r"in which|into|of|that|to|where|which|whether|with)\b)(?! (?:on|between) [A-Z])"
)
# "a memorial by Ann Hale": to whom?
_HONOURING = re.compile(
    r"\ban? (?:biography|documentary|memorial|monument|plaque|portrait|statue)\b(?! (?:about|"
    r"called|commemorating|depicting|for|honou?ring|in honou?r|in memory|marking|named|of|on|"
    r"recording|showing|telling|that|to|which)\b)"
)
# "a bridge 300 metres downstream": from where?
_FROM_WHERE = re.compile(
    r"\b(?:downstream|upstream|nearby|next door|further (?:away|down|east|north|on|south|up|west))"
    r"(?=[?,]|$| (?:in|on) \d)"
)
_THE_SORT = re.compile(
    r"\bthe (?:animals|birds|creatures|documents|finds|insects|objects|plants|remains|specimens)"
    r"(?: (?:at|in|on)\b|[?,]|$)"
)
# "Who was Ann Hale's successor?": as what?
_BESIDE_WHOM = re.compile(
    r"Who (?:is|was) (?:the )?[^?,]*[A-Z][^?,]*['’]s? (?:assistant|deputy|predecessor|successor)\?"
    r"|Whose (?:assistant|deputy|predecessor|successor) (?:is|was) [^?,]*\?"
)
# "Ann Hale's book was translated": which of hers?
_ONE_OF_HERS = re.compile(
    r"[A-Z]\w+['’]s? (?:album|article|book|essay|film|lecture|letter|novel|paper|patent|play|poem|"
    r"report|speech|song|study|thesis)(?=[?,]|$"
    r"| (?:appear|are|be|did|had|has|have|into|is|was|were)\w*\b"
    r"| (?:printed|published|released|translated)\b)"
)
# "found eleven animals in a well": of which sort?
_NUMBERED = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,]*) "
    r"(?:animals|birds|creatures|items|objects|specimens)\b(?! (?:called|from|known|of|such)\b)"
)
_OPEN = (
    _NUMBERED,
    _BESIDE_WHOM,
    _ONE_OF_HERS,
    _OF_A_TOWN,
    _COUNTED,
    _SHARE,
    _UNDERTAKEN,
    _HONOURING,
    _FROM_WHERE,
    _THE_SORT,
)
# What the happening that a stem opens with makes clear.
_FRAMED = (_COUNTED, _SHARE, _NUMBERED)
_BODIES = (Kind.ORGANISATION, Kind.WORK)


def leaning(text: str, fact: Fact) -> bool:
    """Whether a stem or an event leaves open which firm, whose post, or a trial of what it means.

    Args:
        text: The stem, or the words of the event.
        fact: What it tells of.
    """
    match = _OF_A_COUNTRY.search(text)
    if match and country_of_adjective(match["country"]):
        return True
    if lacks_complement(text, fact):
        return True
    if any(
        one.search(text) for one in _OPEN if one not in _FRAMED or not fact.frame
    ) or _RULING_CITY.match(text):
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
