"""Whether a stem is tied to one answer."""

from __future__ import annotations

import re

from questions.builders.wording.agreement import is_plural
from questions.builders.wording.anchors import (
    NAMES,
    SINGLING,
    count_anchors,
    leans_on_article,
)
from questions.builders.wording.apartness import is_told_apart
from questions.builders.wording.clause import Clause, is_core, words_of
from questions.builders.wording.complements import INDEFINITE, is_of_kind, is_singled_out, is_thing
from questions.builders.wording.open_amounts import OPEN, open_amount
from questions.builders.wording.openness import is_anybodys, is_of_the_mind
from questions.builders.wording.singularity import (
    is_given,
    is_singular,
    is_told_at_length,
)
from questions.builders.wording.siting import is_of_place, is_sited
from questions.model.facts import Kind, Mention, Phrase, Role
from questions.world.organisations import ORGANISATIONS
from questions.world.places import PLACES

_OF_ONE_SEX = re.compile(
    r"\b(?:woman|women|female|girl|queen|princess|actress|mother|daughter|sister|wife|widow|"
    r"empress|duchess|countess|lady|nun|waitress|priestess)\b"
)
_LOOSE_VERBS = frozenset(
    "accompany attain comprise contain follow happen include involve know like meet occur precede "
    "see thank visit welcome".split()
)
# What is done to places: an organisation as the object is a place read wrongly.
_TAKEN = frozenset("capture conquer enter invade liberate occupy reach seize".split())
# What is begun by somebody needs an object; without one it begins by itself, and is nobody.
_BY_ITSELF = frozenset("begin continue end resume start".split())
_TELLING_ROLES = (Role.TIME, Role.AGENT, Role.CLAUSE)
# What is found out or made known, by one.
_FINDING = frozenset(
    "acknowledge admit allege announce argue calculate claim complain conclude decide declare "
    "demonstrate deny discover estimate explain find insist note observe predict promise propose "
    "prove recommend report reveal rule say show suggest warn".split()
)
_FEWEST_FOUND = 7
_DOERS = (Kind.PERSON, Kind.ORGANISATION)
_LYING = (Kind.CITY, Kind.PLACE)
_PLACES = (*_LYING, Kind.COUNTRY)
_MOMENTS = ("after", "before", "during", "since", "until")
_NAMING = frozenset("call christen name rename".split())
# A final has two sides.
_FINAL = re.compile(
    r"\b(?:advance|appear|compete|enter|play|qualif|reach)\w*\b.*\b(?:quarter-?|semi-?)?finals?\b"
)
_CONTEST = re.compile(
    r"\b(?:beat|beaten|[Cc]hampionship|[Cc]up|defeated|fixture|goals|promoted|relegated|"
    r"(?:semi-?)?final(?! [a-z]+s?\b(?<! of)(?<! in))|the league|the match|tournament|"
    r"(?:Premier|Champions|Europa|Football|Major) League)\b"
)
# "Which town was a town …?" tells only what sort of thing is asked for.
_REPEATED = re.compile(r"\b[Ww]hich ([a-z]+) (?:is|was|are|were) (?:an?|the|one of the) \1s?\b")
_UNITS = frozenset(
    "Army Battalion Brigade Cavalry Corps Division Fleet Infantry Legion Militia Navy Regiment "
    "Squadron".split()
)
_SEATED = frozenset("base headquarter locate situate".split())
# What is done to bodies and works, and to nobody.
_OF_BODIES = frozenset("dissolve establish found incorporate merge privatise publish".split())
# What is said of a city or a place itself, and not of those who govern from there.
_OF_PLACES = frozenset(
    "be become fall grow have host hold join lie remain serve stand surrender".split()
)
_MADE = frozenset("build come complete create design establish found inaugurate open".split())
_OF_NATURE = frozenset(
    ("desert", "gulf or bay", "lake", "mountain", "ocean", "river", "sea", "strait")
)
# Deeds that have one doer.
_SINGULAR_DEEDS = frozenset(
    "assassinate begin build coin compose create design develop direct discover draw establish "
    "found invent kill launch murder name open paint patent pioneer publish set sing start "
    "write".split()
)
# Everybody is born and dies in one place.
_ONCE_IN_A_LIFE = frozenset(("bear", "die"))
# How long a thing is does not tell how long somebody made it.
_SIZE = re.compile(
    r"(?:About )?[Hh]ow (?:deep|heavy|high|large|long|tall|thick|wide) (?:did|do|does)\b"
)
_SIZING = frozenset(
    "extend fall fly grow jump leap measure reach rise run sail stand stretch swim travel "
    "walk weigh".split()
)
# What is done to a thing once, in one place.
_OF_ONE_PLACE = frozenset("build coin compose create develop establish found invent set".split())
# What one person does is done by one state after the other.
_OF_MANY_STATES = frozenset("begin draw establish kill launch name open set start".split())
# Most of something has one country, and one is "regarded as the discoverer".
_MOST = re.compile(
    r"\b(?:more than half|most|the majority|three[- ]quarters|two[- ]thirds) of\b"
    r"|\b(?:known|regarded) as the\b"
)
# "his results": whose is not told before the answer is known.
_OWN = re.compile(r"(?:his|her|its|their) (?:\w+|[a-z -]+)(?: in\b.*)?")
_CAPITAL = re.compile(r"\b[A-Z]\w")
_FIGURE = re.compile(r"\d")
_YEAR = re.compile(r"\b[12]\d{3}\b(?!\.)")


def open_to_others(stem: str, clause: Clause, phrase: Phrase, mention: Mention) -> str:
    """Why a stem may have several right answers, or ""."""
    if leans_on_article(clause, phrase):
        return "points out of the stem"
    if mention.kind in _PLACES and _is_moment(phrase, clause):
        return "names a place for what happened there"
    if mention.kind is Kind.MEASURE and _SIZE.match(stem) and clause.group.lemma not in _SIZING:
        return "names no deed of that size"
    if mention.kind not in NAMES:
        return open_amount(stem, clause, phrase, mention)
    if mention.kind is Kind.PERSON and _OF_ONE_SEX.search(stem):
        return "the answer shows by its sex"
    if _locates(clause, phrase) or is_sited(clause, phrase, mention):
        return ""
    if not _suits(mention, phrase, clause):
        return OPEN
    is_place = mention.kind is not Kind.PERSON
    is_apart = is_place and is_told_apart(stem, mention.kind)
    is_apart = is_apart and _is_of_its_time(stem, clause, mention) and not _REPEATED.search(stem)
    is_loose = clause.group.lemma in _LOOSE_VERBS or _is_loose(clause, phrase, mention, stem)
    if is_loose and not is_apart:
        return OPEN
    if mention.kind is Kind.ORGANISATION and _is_team(mention, stem):
        return "asks for a team as for a body"
    return "" if is_apart else _open_name(stem, clause, phrase, mention)


def _open_name(stem: str, clause: Clause, phrase: Phrase, mention: Mention) -> str:
    """Why a stem that asks for a name may have several answers, or ""."""
    is_subject = phrase is clause.subject
    if is_subject and _tells_finding(clause):
        return ""
    if is_subject and _FINAL.search(stem):
        return OPEN
    return OPEN if _is_untied(stem, clause, phrase, mention) else ""


def _is_team(mention: Mention, stem: str) -> bool:
    """Whether "which organisation" would ask for a club at play or for an army."""
    if ORGANISATIONS.sort_of(mention.text):
        return False
    return bool(_CONTEST.search(stem)) or mention.text.rpartition(" ")[2] in _UNITS


def _is_moment(phrase: Phrase, clause: Clause) -> bool:
    """Whether a place stands for the battle or the talks there: "after Lund, the king fled"."""
    return phrase.preposition in _MOMENTS and clause.group.lemma not in _NAMING


def _is_untied(stem: str, clause: Clause, phrase: Phrase, mention: Mention) -> bool:
    """Whether too little in a stem ties it to the one name that it asks for."""
    is_doer = phrase is clause.subject and mention.kind in _DOERS
    if is_doer and is_singular(clause, stem):
        return False
    if mention.kind is Kind.PERSON and is_given(clause, phrase):
        return False
    if is_anybodys(stem, clause, phrase):
        return True
    moving = phrase.preposition in ("to", "from", "into")
    if (mention.kind is Kind.COUNTRY or moving) and not _is_dated_or_single(stem, clause):
        return True
    is_tied = _is_tied(clause) if phrase is clause.subject else _is_told_by_name(clause)
    return count_anchors(stem) < (1 if is_tied else 2)


# What somebody looked at once, in a study of their own.
def _is_loose(clause: Clause, phrase: Phrase, mention: Mention, stem: str) -> bool:
    """Whether what is said could as well be said of others."""
    lemma, others = clause.group.lemma, [one for one in clause.rest if one is not phrase]
    if lemma in _BY_ITSELF and phrase is clause.subject and not any(map(is_core, others)):
        return True
    if lemma == "be" and _OF_SEVERAL.search(phrase.text):
        return True
    if lemma == "be" and phrase is clause.subject:
        return not is_singled_out(others) or not is_of_kind(mention, others)
    if lemma == "be" and phrase.role is Role.COMPLEMENT:
        return is_plural(clause.subject) or clause.subject.text.lower().startswith("one of ")
    if lemma == "write" and any(_is_addressee(one) for one in others):
        return True
    if lemma == "become" and not any(map(is_thing, others)):
        return True
    if lemma == "have" and mention.kind is Kind.COUNTRY and any(map(_is_number, others)):
        return True
    has_some = lemma in ("have", "show", "offer", "enjoy") and any(
        INDEFINITE.match(one.text) for one in others if one.role is Role.OBJECT
    )
    one_of_many = any(one.text.startswith("one of") for one in others)
    whose = any(_OWN.fullmatch(one.bound) for one in others)
    told = any(is_core(one) or one.role in _TELLING_ROLES for one in others)
    is_long = mention.kind is Kind.PERSON and is_told_at_length(clause, others, stem)
    return has_some or one_of_many or whose or not (told or is_long)


def _is_addressee(phrase: Phrase) -> bool:
    """Whether an object is whom one writes to: "wrote the Supreme Court"."""
    first = phrase.mentions[0] if phrase.mentions else None
    is_body = first is not None and first.kind in (Kind.PERSON, Kind.ORGANISATION, Kind.COUNTRY)
    return phrase.role is Role.OBJECT and is_body and phrase.text.endswith(phrase.mentions[0].text)


# "Whose companion was Ann Hale?": she may have been that of others.
_OF_SEVERAL = re.compile(
    r"['’]s? (?:[A-Za-z-]+ )?(?:[a-z]+-in-law|ally|assistant|colleague|companion|friend|"
    r"opponent|partner|pupil|rival|student|supporter|teacher)$"
)


def _locates(clause: Clause, phrase: Phrase) -> bool:
    """Whether a name is said to lie in a place, to have its seat, or to work at a body."""
    lemma, told = clause.group.lemma, clause.subject.mentions
    if phrase.role is not Role.OBLIQUE:
        return False
    is_house = lemma == "be" and all(one.kind in (Kind.ORGANISATION, *_LYING) for one in told)
    is_seat = (is_house or lemma in _SEATED) and phrase.preposition == "in"
    if is_seat or (lemma == "work" and phrase.preposition == "at" and clause.rest == (phrase,)):
        return any(f"the {clause.subject.text.lower()}".endswith(one.text.lower()) for one in told)
    if any(_houses(one, phrase) for one in clause.rest):
        return True
    if lemma in _ONCE_IN_A_LIFE and phrase.preposition == "in":
        return any(one.kind is Kind.PERSON for one in told)
    if lemma == "publish" and phrase.preposition == "in":
        return any(one.kind is Kind.PERSON for one in told)
    return lemma in ("be", "lie") and any(one.kind in _LYING for one in told)


def _houses(one: Phrase, place: Phrase) -> bool:
    """Whether a phrase names the house that the article puts in a place."""
    beside = one is not place and one.role is Role.OBLIQUE and one.start == place.start
    return beside and place.preposition == "in" and any(m.kind in NAMES for m in one.mentions)


def _is_number(phrase: Phrase) -> bool:
    return phrase.role is Role.OBJECT and any(one.kind is Kind.NUMBER for one in phrase.mentions)


def _tells_finding(clause: Clause) -> bool:
    """Whether somebody found out or made known something that is told in enough words."""
    found = [one.text for one in clause.rest if one.role is Role.CLAUSE]
    return clause.group.lemma in _FINDING and any(
        text.startswith("that ") and len(text.split()) > _FEWEST_FOUND for text in found
    )


def _suits(mention: Mention, phrase: Phrase, clause: Clause) -> bool:
    """Whether the verb can be said of a place, where the answer is one, and of no body else."""
    if mention.kind is Kind.PERSON and clause.group.lemma in _OF_BODIES:
        founds = phrase is clause.subject and not clause.group.is_passive
        return founds or phrase.preposition == "together with"
    if mention.kind is Kind.ORGANISATION and phrase.role is Role.OBJECT:
        return clause.group.lemma not in _TAKEN
    if mention.kind not in (Kind.CITY, Kind.PLACE) or phrase is not clause.subject:
        return True
    if clause.group.lemma in _MADE and PLACES.sort_of(mention.text) in _OF_NATURE:
        return False  # a park or a port there was made
    if is_of_place(mention):
        return True
    is_whole = mention.text == phrase.text.removeprefix("the ")
    return not is_whole or clause.group.lemma in _OF_PLACES or clause.group.rest != ()


def _is_tied(clause: Clause) -> bool:
    """Whether a deed has one doer, or is told in enough words."""
    objects = [phrase for phrase in clause.rest if is_core(phrase)]
    if not objects:
        return False
    if clause.group.lemma == "be":
        return any(phrase.mentions or _CAPITAL.search(phrase.text) for phrase in objects)
    words = sum(len(words_of(phrase).split()) for phrase in clause.rest)
    return clause.group.lemma in _SINGULAR_DEEDS or words >= 5


def _is_dated_or_single(stem: str, clause: Clause) -> bool:
    """Whether a date, or a word like "only", keeps a deed from being that of other countries."""
    date = _FIGURE if clause.group.is_present else _YEAR
    return bool(
        date.search(stem)
        or stem.endswith(" BC?")
        or SINGLING.search(stem)
        or _MOST.search(stem)
        or (clause.group.lemma == "be")
        or clause.group.lemma in _SINGULAR_DEEDS - _OF_MANY_STATES
    )


def _is_of_its_time(stem: str, clause: Clause, mention: Mention) -> bool:
    """Whether a country is told with the time of what is said of it; other places need none."""
    if mention.kind is not Kind.COUNTRY:
        return not is_of_the_mind(clause)
    return bool(_YEAR.search(stem)) or _is_dated_or_single(stem, clause)


def _is_told_by_name(clause: Clause) -> bool:
    """Whether somebody named does something to something, so that it happens in one place."""
    names = any(mention.kind in NAMES for mention in clause.subject.mentions)
    done_once = clause.group.is_passive and clause.group.lemma in _OF_ONE_PLACE
    return names and (done_once or any(is_core(phrase) for phrase in clause.rest))
