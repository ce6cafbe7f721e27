"""Whether a deed could as well be somebody else's, because little is told of what was done."""

from __future__ import annotations

import re
from collections.abc import Sequence

from questions.builders.wording.clause import Clause, is_core
from questions.builders.wording.superlatives import SUPERLATIVE
from questions.model.dates import MONTHS
from questions.model.facts import NAMED, Kind, Phrase, Role

_OWNED = re.compile(r"(?:the|its|his|her|their)\b|\S+['’]s? ", re.IGNORECASE)
_OF_MANY = re.compile(r"(?:an?|one of|some|part of|\d[\d,.]*|two|three|four|five|six)\b", re.I)
_OF_ONE = re.compile(r"(?:an?|the|its|his|her|their|this|that|every|each|\d\S*|one|two|three)\b")
_WHERE = ("in", "at", "on")
_NAMES = re.compile(r"[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*)*")
_MANY_NAMES = 2
_CAPITAL = re.compile(r"\b[A-Z]\w")
# Of these, one is given a year.
_AWARD = re.compile(r"(?:an?|the) (?:[A-Z][\w’'.-]* )+(?:Award|Cup|Medal|Prize|Title|Trophy)\b")
# "the bloodiest day in its history": whose, only the answer tells.
_OF_ITS_OWN = re.compile(r"\b(?:its|his|her|their) (?:own )?(?:career|history|life|rule|reign)\b")
_DATE = re.compile(r"\b\d{3,4}\b|\b\d{1,2} BC\b")
_DAY = re.compile(rf"\b(?:{'|'.join(MONTHS)})\b")
# To or with whom or what something is done may be many, one after the other.
_ELSEWHERE = ("to", "from", "into", "with")
# They say how, and tie nothing: "supplied troops in earnest".
_MANNER = re.compile(
    r"(?:in (?:detail|earnest|force|full|general|part|particular|person|private|public|secret|"
    r"turn|vain)|at (?:first|last|once|random)|by (?:force|hand|surprise)|for good|"
    r"on (?:foot|purpose))"
)
# What happens to everybody, at some time and place.
_OF_EVERYBODY = frozenset(
    "appear arrive bear come die emigrate go grow live marry move perform retire return settle "
    "stay study".split()
)
# What many do at one place, one after the other, or think of one thing.
_OF_MANY_YEARS = frozenset(
    "attend consider emphasise emphasize regard serve stress study teach view visit work".split()
)
# What somebody thinks has no place: "gave up hope in London".
_OF_THE_MIND = frozenset(
    "believe decide doubt fear feel forget hope know realise realize regret remember think "
    "understand want wish".split()
)
_STATES_OF_MIND = re.compile(
    r"\b(?:belief|courage|doubt|faith|hope|interest|patience|plan|trust)s?\b"
)
_SINGLING = re.compile(rf"\b(?:first|last|only|(?:most|least) \w+|{SUPERLATIVE})\b")


def is_anybodys(stem: str, clause: Clause, asked: Phrase) -> bool:
    """Whether no date ties a deed, and what it was done to is one of many or a mere stuff.

    "Who opened a school?" has more answers than one; "Who opened the Lund School?" has not, nor
    has "Who opened a school in Lund in 1921?".
    """
    others = [phrase for phrase in clause.rest if phrase is not asked]
    objects = [phrase for phrase in others if is_core(phrase)]
    if asked is clause.subject and any(_OF_ITS_OWN.search(one.bound or one.text) for one in others):
        return not _DATE.search(stem)
    if clause.group.lemma in ("be", "become") or _SINGLING.search(stem):
        return False
    is_open = any(map(is_generic, objects))
    if asked is not clause.subject:
        if asked.role is Role.OBLIQUE and asked.preposition in _WHERE:
            tied = bool(_DATE.search(stem)) or len(_NAMES.findall(stem[1:])) >= _MANY_NAMES
            return _is_anywhere(clause, objects, tied=tied)
        moves = asked.preposition in _ELSEWHERE or not _is_named(clause.subject)
        return is_open and moves and not _DATE.search(stem)
    if _is_under_way(clause) or _have_many_done(stem, clause.group.lemma):
        return True
    if clause.group.lemma in _OF_EVERYBODY and not objects and not _DAY.search(stem):
        return True
    told = [one for one in others if one.role is not Role.TIME and not _is_manner(one)]
    if not told or (is_open and len(told) == 1):
        return not any(_AWARD.match(one.text) or _CAPITAL.search(one.text) for one in told)
    if not _DATE.search(stem):
        return is_open
    if any(_AWARD.match(one.text) for one in objects):
        return False
    return not _DAY.search(stem) and (is_open or not objects) and not any(map(_is_named, others))


# Of these, a war has many; "the Treaty of Lund", "a raid on Lund" are told apart.
_OF_A_WAR = re.compile(
    r"\b(?:advance|agreement|ambush|assault|attack|attempt|battle|blow|bombardment|bombing|campaign|"
    r"ceasefire|cease-fire|clash|counter-?attack|counter-?offensive|defeat|effort|fighting|invasion|"
    r"manoeuvre|maneuver|measure|mission|mutiny|negotiation|offensive|operation|patrol|"
    r"peace talk|protest|raid|retreat|rising|setback|siege|strike|talk|truce|uprising|victory|"
    r"withdrawal)(?:s|es)?\b"
)
_PEOPLE_OF = re.compile(r"\b(?:Allied|[A-Z]\w+(?:an|ese|ish|ch|ic|i|ist|ite)s?)\b")

# Of these a place has seen many: "militants killed 20 people".
_OF_VIOLENCE = frozenset("arrest attack injure kill wound".split())


def _is_violence_somewhere(clause: Clause) -> bool:
    """Whether people of no name are killed or hurt, and nothing tells where or in what."""
    if clause.group.lemma not in _OF_VIOLENCE:
        return False
    told = [one for one in (clause.subject, *clause.rest) if one.role is not Role.TIME]
    sufferers = [clause.subject] if clause.group.is_passive else [*filter(is_core, clause.rest)]
    if not sufferers or any(map(_CAPITAL.search, (one.text for one in sufferers))):
        return False
    return not any(one.role is Role.OBLIQUE and _CAPITAL.search(one.text) for one in told)


_ON_SOMEBODY = re.compile(r"\b(?:against|at|of|on|to|upon|with) (?:the )?[A-Z]")


def is_one_of_many(clause: Clause) -> bool:
    """Whether a clause tells of an attack, a truce … by nothing but who made it, or where.

    "The Norlans launched an offensive" leaves open which, also with "in Velland"; "… against Lund"
    does not. What has a clause of its own behind it is told apart by that.
    """
    if _is_violence_somewhere(clause):
        return True
    events = [one for one in (clause.subject, *clause.rest) if _is_event_of_war(one)]
    if not events or any(" that " in one.text or " which " in one.text for one in events):
        return False
    rest = [one for one in clause.rest if one not in events and one.role is not Role.TIME]
    return not any(_is_named(one) and one.preposition != "in" for one in rest)


def _is_event_of_war(phrase: Phrase) -> bool:
    is_core_phrase = phrase.role in (Role.SUBJECT, Role.OBJECT)
    if not is_core_phrase or not _OF_A_WAR.search(phrase.text) or _ON_SOMEBODY.search(phrase.text):
        return False
    return not _CAPITAL.search(_PEOPLE_OF.sub("", phrase.text[1:]))


# Many cross a bridge or take a train.
_OF_MANY_DOERS = re.compile(
    r"\b(?:crosse[sd]|(?:took|takes?) (?:an?|the) (?:\w+ )?"
    r"(?:boat|bus|ferry|flight|plane|taxi|train))\b"
)
# So are the members of a parliament or an academy, in each year.
_OF_MANY_SEATS = re.compile(
    r"\b(?:admitted|appointed|elected|voted) (?:in)?to (?:the )?[A-Z]"
    r"|\b(?:became|elected|made) (?:an? )?(?:honorary )?(?:[Ff]ellow|[Mm]ember) of\b"
)
_YEAR = re.compile(r"\b[12]\d{3}\b")


def _have_many_done(stem: str, lemma: str) -> bool:
    """Whether many do what a stem tells, at any time or in the year that it names."""
    if lemma in _OF_MANY_YEARS and not _DATE.search(stem):
        return True
    is_common = bool(_OF_MANY_DOERS.search(stem)) and not _YEAR.search(stem)
    return is_common or bool(_OF_MANY_SEATS.search(stem))


def _is_under_way(clause: Clause) -> bool:
    """Whether somebody was only doing something: "Who was working in a school in 1921?"."""
    return (
        not clause.group.is_present
        and clause.group.rest[-1:] != ()
        and (clause.group.rest[-1].endswith("ing"))
    )


def is_of_the_mind(clause: Clause) -> bool:
    """Whether a clause tells what somebody thinks or hopes."""
    objects = [one for one in clause.rest if is_core(one)]
    is_thought = any(_STATES_OF_MIND.search(one.text) for one in objects)
    return is_thought or clause.group.lemma in _OF_THE_MIND


def _is_anywhere(clause: Clause, objects: Sequence[Phrase], *, tied: bool) -> bool:
    """Whether what is said has no place, or has one time and again: "entered winter quarters"."""
    if is_of_the_mind(clause):
        return True
    bare = [one for one in objects if re.match(r"[a-z]", one.text) and not _OF_ONE.match(one.text)]
    return bool(bare) and bare == list(objects) and not any(map(_is_named, bare)) and not tied


def _is_manner(phrase: Phrase) -> bool:
    if phrase.mentions and all(one.kind is Kind.DURATION for one in phrase.mentions):
        return True  # "within days", "for three weeks"
    return bool(_MANNER.fullmatch(f"{phrase.preposition} {phrase.text}".strip()))


def _is_named(phrase: Phrase) -> bool:
    return any(mention.kind in NAMED for mention in phrase.mentions)


def is_generic(phrase: Phrase) -> bool:
    """Whether a phrase names nothing, and is not marked as the one that there is."""
    if _is_named(phrase):
        return False
    text = phrase.text
    is_one = _OWNED.match(text) or _CAPITAL.search(text)
    return bool(_OF_MANY.match(text)) or not is_one
