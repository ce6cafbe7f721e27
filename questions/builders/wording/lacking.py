"""Nouns that say little without what they are of: "the first coach", "her last entry"."""

from __future__ import annotations

import re

from questions.builders.wording.bareness import OF_WHICH_GOODS
from questions.model.dates import MONTHS
from questions.model.facts import Fact, Kind

_END = r"(?=[?,]|$| (?:after|at|before|by|during|for|from|in|on|until|when)\b)"
# "the first coach at the University of Lund": in which sport?
_CHAMPION = re.compile(
    r"\b(?:(?:as|are|be|became|become|becomes|is|was|were) (?:the |an? )?|(?:the|an?) )"
    r"(?:(?:first|last|new|next|oldest|only|youngest) )*"
    r"(?:champion|coach|medallist|national champion|record[- ]holder|runner-up|winner|"
    r"world champion)s?\b" + _END
)
# "set a world record in Lund": in what?
_RECORD = re.compile(
    r"\b(?:break|breaks|broke|broken|equal(?:s|led)?|h[eo]lds?|sets?|takes?|took) "
    r"(?:the|an?) (?:(?:European|national|new|Olympic|world) )*record(?=[?,]|$| (?:at|in|on) )"
)
_SPORTING = re.compile(
    r"\b(?:archer|athlete|boxer|climber|cyclist|dancer|diver|driver|fencer|footballer|golfer|"
    r"gymnast|jockey|jumper|player|racer|rider|rower|runner|sailor|skater|skier|sprinter|swimmer|"
    r"thrower|wrestler|\w+ball|chess|tennis)\b"
)
# "Ann Hale's last entry": in what?
_ENTRY = re.compile(
    r"(?:['’]s?|\b(?:her|his|its|the|their)) (?:earliest|final|first|last|latest|longest|next|"
    r"oldest) entr(?:y|ies)\b(?! (?:for|from|in|into|of|on|to) "
    rf"(?!\d|early|late|{'|'.join(MONTHS)}))"
)
# "Whose first attempt failed …?": at what? What is done at the first attempt is told.
_ATTEMPT = re.compile(
    r"(?<!\bat )(?<!\bon )(?:['’]s?|\b(?:[Aa]n?|[Hh]er|[Hh]is|[Ii]ts|[Tt]he|[Tt]heir|[Ww]hose)) "
    r"(?:(?:earlier|failed|final|first|last|next|only|own|second|successful|third|unsuccessful) )*"
    r"(?:attempt|bid|try|tries)s?\b(?! (?:against|at|for|of|on)\b)(?![^?]*\bto [a-z])"
)
# "abolished slavery in the north": of what?
_REGION = re.compile(
    r"\b(?:in|on) the (?:coast|east|interior|north|north-?east|north-?west|south|south-?east|"
    r"south-?west|west)" + _END
)
# "the study of 640 passengers": of what?
_SURVEYED = re.compile(
    r"\b(?:analysis|census|examination|interviews|poll|study|survey|test|trial) (?:of|with) "
    r"(?:(?:about|almost|more than|nearly|over|some) )?[\d,]+ (?:commuters|customers|employees|"
    r"guests|members|participants|passengers|readers|respondents|staff|subscribers|users|viewers|"
    r"visitors|volunteers)\b(?! (?:aboard|at|from|in|of|on|to|who|with)\b)"
)
# "Ann Hale heads a growers' co-operative": which?
_SOME_BODY = re.compile(
    r"\b(?:chair|direct|head|lead|manage|own|run)(?:s|ed)? an? (?:[a-z’'-]+ ){0,2}(?:association|"
    r"body|business|charity|club|company|co-?operative|federation|firm|foundation|group|"
    r"organi[sz]ation|society|union)(?=\?|$)"
)
# "In which year was Ann Hale's tower built?": which of hers? One asked for by place is found by it.
_OWN_BUILDING = re.compile(
    r"^(?!(?:At|In|Near|On) which (?!century|decade|month|year)).*?(?P<owner>[A-Z][^?]*?)['’]s? "
    r"(?:[a-z-]+ )?(?:barn|bridge|canal|castle|chapel|church|dam|factory|hall|house|laboratory|"
    r"lighthouse|mill|museum|palace|pier|school|shop|studio|theatre|tower|windmill|workshop)\b"
    r"(?!['’-])(?! (?:at|called|for|in|named|near|of|on|outside)\b(?! \d))"
)
# "Of which crop is Chile the largest producer?" asks for that.
_OF_WHICH = re.compile(r"\b[Oo]f wh(?:at|ich)\b")
_LANDS = (Kind.COUNTRY, Kind.PLACE)


def lacks_complement(text: str, fact: Fact) -> bool:
    """Whether a stem or an event has a noun without what it is of, at or in.

    Args:
        text: The stem, or the words of the event.
        fact: What it tells of; the happening that a stem opens with may tell the sport.
    """
    if any(one.search(text) for one in (_ENTRY, _ATTEMPT, _SOME_BODY)):
        return True
    if OF_WHICH_GOODS.search(text) and not _OF_WHICH.search(text):
        return True
    if not fact.frame and _SURVEYED.search(text):
        return True
    is_sport_told = bool(fact.frame) or _SPORTING.search(text) is not None
    if not is_sport_told and (_CHAMPION.search(text) or _RECORD.search(text)):
        return True
    if _REGION.search(text) and not any(map(text.__contains__, _names(fact, *_LANDS))):
        return True
    building = _OWN_BUILDING.match(text)
    people = _names(fact, Kind.PERSON)
    return building is not None and any(building["owner"].endswith(one) for one in people)


def _names(fact: Fact, *kinds: Kind) -> tuple[str, ...]:
    """The names of some kinds that a fact tells."""
    mentions = (one for phrase in fact.phrases for one in phrase.mentions)
    return tuple(one.text for one in mentions if one.kind in kinds)
