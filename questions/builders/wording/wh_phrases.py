"""Which wh-phrase asks for a mention: "Which country", "Whose house", "How many people"."""

from __future__ import annotations

import re
from dataclasses import replace

from questions.builders.wording.clause import Clause
from questions.builders.wording.wh import Wh, around
from questions.builders.wording.wh_amounts import wh_amount
from questions.model.facts import Kind, Mention, Phrase, Role
from questions.world.organisations import ORGANISATIONS
from questions.world.people import is_body_of_people
from questions.world.places import PLACES

_NAME = {
    Kind.PERSON: "Who",
    Kind.COUNTRY: "Which country",
    Kind.CITY: "Which city",
    Kind.PLACE: "Which place",
    Kind.ORGANISATION: "Which organisation",
}
_ROLES_OF_OFFICE = (
    "president,king,queen,emperor,leader,founder,capital,government,parliament,economy,population,"
    "army,navy,prime minister,foreign minister,chancellor,governor,mayor,flag,currency,"
    "ambassador,embassy,throne".split(",")
)
# What may go before a wh-phrase at the front of a question.
PREPOSITIONS = frozenset(
    " about across after against along among at behind by during for from in into near of off on "
    "over upon through throughout to towards under until with within".split(" ")
) | {"together with"}
# Before a person, these come from words read wrongly: "in the opposition against Ann Hale".
_OF_PLACE = frozenset("across at in into near off on over through throughout within".split())
_AT_MOST = frozenset(("up to ", "as many as ", "as much as ", "at most "))
_BOUND = re.compile(
    r"(?:at least|at most|up to|as many as|as much as|less than|fewer than|no more than|under) ",
    re.I,
)

# Before an organisation, these come from places taken for one: "signed in the Villa Verde".
_SPATIAL = frozenset("in near on".split())


def wh_phrase(
    mention: Mention, phrase: Phrase, clause: Clause, *, sort: str | None = None
) -> Wh | None:
    """The wh-phrase for a mention in its phrase, or None where none would be natural.

    Args:
        mention: What is asked for.
        phrase: What holds it.
        clause: What holds the phrase.
        sort: What the name is asked for as ("supermarket chain"), "" for no more than its kind;
            None for what the world knows that it names.
    """
    if (bound := _BOUND.match(phrase.text)) and bound.end() >= mention.at:
        return _for_limit(mention, phrase, clause, cut=bound.end())
    if _BOUND.match(mention.text):
        return None
    if not _stands_in(mention, phrase) or phrase.preposition not in PREPOSITIONS:
        return None
    if mention.kind in _NAME:
        return _for_name(mention, phrase, noun_for(mention, sort))
    return wh_amount(mention, phrase, clause)


def _for_limit(mention: Mention, phrase: Phrase, clause: Clause, *, cut: int) -> Wh | None:
    """Ask for what somebody or something can do at most: "Up to how many people can … hold?"."""
    can = clause.group.finite == "can" and phrase.text[:cut].lower() in _AT_MOST
    if not can or not _stands_in(mention, phrase) or phrase.preposition not in PREPOSITIONS:
        return None
    bare = replace(mention, text=mention.text[max(0, cut - mention.at) :], at=0)
    within = replace(phrase, text=phrase.text[cut:], bound="", mentions=(bare,))
    wh = wh_amount(bare, within, clause)
    if wh is None or not wh.words.startswith(("How many", "How much", "How long", "How far")):
        return None
    return replace(wh, words=f"Up to {wh.words[:1].lower()}{wh.words[1:]}", key=wh.key or bare.text)


def _stands_in(mention: Mention, phrase: Phrase) -> bool:
    return phrase.text[mention.at : mention.at + len(mention.text)] == mention.text


# Sorts with so few well-known members that an answer is guessed at once.
_TOO_FEW = ("heavenly body", "continent")


def noun_for(mention: Mention, sort: str | None = None) -> str:
    """The wh-phrase for a name: "Who", "Which country", "Which university", "Which sea"."""
    if sort is None and mention.kind is Kind.ORGANISATION:
        sort = ORGANISATIONS.sort_of(mention.text) or PLACES.sort_of(mention.text)
    elif sort is None and mention.kind is Kind.PLACE:
        sort = PLACES.sort_of(mention.text)
    return f"Which {sort}" if sort else _NAME[mention.kind]


def _for_name(mention: Mention, phrase: Phrase, noun: str) -> Wh | None:
    before, after = around(mention, phrase)
    if re.search(r"\b(and|or)\b", before + after) or _is_unasked(mention):
        return None
    if _is_whole(mention, before, after):
        return _for_whole(mention, phrase, noun)
    if not before.removeprefix("the ") and (owned := re.match(r"(?:['’]s|(?<=s)['’]) (.+)", after)):
        is_turned = phrase.role is Role.COMPLEMENT and mention.kind is Kind.COUNTRY
        if noun == "Which place" or is_turned or owned.group(1) in _IDIOMS:
            return None
        return Wh(f"{_possessor(noun)} {owned.group(1)}", phrase.preposition, phrase.plural)
    if (part := _PART.fullmatch(before)) and not after and noun != "Which place":
        words = f"{part.group(1)} {noun[:1].lower()}{noun[1:]}"
        return Wh(words, phrase.preposition, phrase.plural)
    if mention.kind is Kind.PERSON and (owed := _OWED.fullmatch(before)) and not after:
        return Wh(f"Whose {owed.group(1)}", phrase.preposition)
    office = re.fullmatch(r"the (.+) of (?:the )?", before)
    is_told = phrase.role is Role.COMPLEMENT and mention.kind is Kind.COUNTRY
    if office and not after and office.group(1) in _ROLES_OF_OFFICE and not is_told:
        return Wh(f"{_possessor(noun)} {office.group(1)}", phrase.preposition, phrase.plural)
    return None


# "On the coast of which sea does Lund lie?"
_PART = re.compile(
    r"(the (?:[a-z]+ )?(?:bank|banks|border|centre|center|coast|east|edge|foot|forests|heart|"
    r"highlands|hills|interior|jungle|jungles|lowlands|mountains|north|outskirts|plains|shore|"
    r"shores|slopes|south|tip|waters|west) of"
    # "The route of which canal …?", "On the advice of which society …?"
    r"|the (?:advice|building|closure|completion|construction|course|instructions|invitation|"
    r"opening|orders|recommendation|request|route|suggestion) of|part of"
    # "Researchers at which university …?"
    r"|(?:an? (?:[a-z]+ )?(?:group|team) (?:at|from)"
    r"|(?:engineers|researchers|scientists) (?:at|from))) (?:the )?",
    re.IGNORECASE,
)
# "From whose reign …?", "On whose advice …?"
_OWED = re.compile(
    r"the (advice|command|death|direction|guidance|help|initiative|instructions|invitation|"
    r"leadership|murder|orders|patronage|reign|request|suggestion|supervision|tomb) of (?:the )?"
)


# "in Ann Hale's hands", "at her side": nobody's in particular.
_IDIOMS = frozenset(
    "absence behalf disposal eyes favor favour footsteps hands honor honour name opinion own place "
    "presence side view wake".split()
)


def _possessor(noun: str) -> str:
    return "Whose" if noun == "Who" else f"{noun}'s"


def _is_unasked(mention: Mention) -> bool:
    """Whether nobody asks so: "who" for an army, "which continent"."""
    if mention.kind is Kind.PERSON:
        return is_body_of_people(mention.text)
    return mention.kind is Kind.PLACE and PLACES.sort_of(mention.text) in _TOO_FEW


def _for_whole(mention: Mention, phrase: Phrase, noun: str) -> Wh | None:
    """The wh-phrase for a name that is all of its phrase."""
    if noun == "Which place":
        return None
    if mention.kind is Kind.PERSON and phrase.preposition in _OF_PLACE:
        return None
    if phrase.role is Role.OBLIQUE and phrase.preposition == "by":
        return None  # "heard a speech by Ann Hale": whose, and not by whom it was heard
    is_body = mention.kind is Kind.ORGANISATION and noun != "Which journal"
    is_site = noun.removeprefix("Which ") in PLACES.table
    if is_body and phrase.preposition in _SPATIAL and not is_site:
        return None
    is_at_city = mention.kind is Kind.CITY and phrase.preposition == "at"
    return Wh(noun, "in" if is_at_city else phrase.preposition)


# "the charity Norla", "the law firm Hale": the name is what one asks for.
_BODIES = frozenset("agency bank charity company firm foundation group magazine newspaper".split())
_LONGEST_SORT = 4


def _is_whole(mention: Mention, before: str, after: str) -> bool:
    """Whether the phrase is the name alone, but for a title before it or an apposition behind."""
    if after and not after.startswith(","):
        return False
    words = before.split()
    if not words or words == ["the"]:
        return True
    if any(word in ("of", "in", "to", "for", "with", "by", "at", "from", "than") for word in words):
        return False
    if mention.kind is Kind.ORGANISATION and words[0] == "the" and words[-1] in _BODIES:
        return not after and len(words) <= _LONGEST_SORT
    return mention.kind is Kind.PERSON and len(words) <= 5 and "'" not in before
