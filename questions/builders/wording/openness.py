"""Whether a deed could as well be somebody else's, because little is told of what was done."""

from __future__ import annotations

import re

from questions.builders.wording.clause import Clause, is_core
from questions.model.dates import MONTHS
from questions.model.facts import Kind, Phrase, Role

_NAMED = (
    Kind.PERSON,
    Kind.COUNTRY,
    Kind.CITY,
    Kind.PLACE,
    Kind.ORGANISATION,
    Kind.EVENT,
    Kind.WORK,
)
_OWNED = re.compile(r"(?:the|its|his|her|their)\b|\S+['’]s? ", re.IGNORECASE)
_OF_MANY = re.compile(r"(?:an?|one of|some|part of|\d[\d,.]*|two|three|four|five|six)\b", re.I)
_CAPITAL = re.compile(r"\b[A-Z]\w")
# Of these, one is given a year.
_AWARD = re.compile(r"(?:an?|the) (?:[A-Z][\w’'.-]* )+(?:Award|Cup|Medal|Prize|Title|Trophy)\b")
# "the bloodiest day in its history": whose, only the answer tells.
_OF_ITS_OWN = re.compile(r"\b(?:its|his|her|their) (?:own )?(?:career|history|life|rule|reign)\b")
_DATE = re.compile(r"\b\d{3,4}\b|\b\d{1,2} BC\b")
_DAY = re.compile(rf"\b(?:{'|'.join(MONTHS)})\b")
# To or with whom or what something is done may be many, one after the other.
_ELSEWHERE = ("to", "from", "into", "with")
_SINGLING = re.compile(r"\b(?:first|last|only|(?:most|least) \w+|\w{3,}est)\b")


def is_anybodys(stem: str, clause: Clause, asked: Phrase) -> bool:
    """Whether no date ties a deed, and what it was done to is one of many or a mere stuff.

    "Who opened a school?" has more answers than one; "Who opened the Lund School?" has not, nor
    has "Who opened a school in Lund in 1921?".
    """
    others = [phrase for phrase in clause.rest if phrase is not asked]
    objects = [phrase for phrase in others if is_core(phrase)]
    if clause.group.lemma in ("be", "become") or _SINGLING.search(stem):
        return False
    is_open = any(map(is_generic, objects))
    if asked is not clause.subject:
        moves = asked.preposition in _ELSEWHERE or not _is_named(clause.subject)
        return is_open and moves and not _DATE.search(stem)
    told = [one for one in others if one.role is not Role.TIME]
    if not told or (is_open and len(told) == 1):
        return not any(_AWARD.match(one.text) or _CAPITAL.search(one.text) for one in told)
    if not _DATE.search(stem):
        return is_open or any(_OF_ITS_OWN.search(one.bound) for one in told)
    if any(_AWARD.match(one.text) for one in objects):
        return False
    return not _DAY.search(stem) and (is_open or not objects) and not any(map(_is_named, others))


def _is_named(phrase: Phrase) -> bool:
    return any(mention.kind in _NAMED for mention in phrase.mentions)


def is_generic(phrase: Phrase) -> bool:
    """Whether a phrase names nothing, and is not marked as the one that there is."""
    if _is_named(phrase):
        return False
    text = phrase.text
    is_one = _OWNED.match(text) or _CAPITAL.search(text)
    return bool(_OF_MANY.match(text)) or not is_one
