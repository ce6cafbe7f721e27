"""Whether a stem is tied to one answer, and how well it reads."""

from __future__ import annotations

import re
from collections.abc import Sequence

from questions.builders.wording.clause import Clause, is_core, is_plural, words_of
from questions.builders.wording.openness import is_anybodys
from questions.builders.wording.soundness import bareness
from questions.builders.wording.superlatives import SUPERLATIVE
from questions.model.facts import Kind, Mention, Phrase, Role
from questions.world import country_of_adjective

NAMES = (Kind.PERSON, Kind.COUNTRY, Kind.CITY, Kind.PLACE, Kind.ORGANISATION)
_ANCHOR = re.compile(
    r"\b(?:[A-Z][\w’'.-]*)(?: (?:of |the |de |von |van )*[A-Z][\w’'.-]*)*|\b\d{3,4}\b"
)
_ABBREVIATIONS = frozenset("AIDS CEO CO2 COVID DNA GDP GNP HIV IQ IT PhD RNA TV".split())
_INVENTING = frozenset("design develop discover introduce invent patent pioneer".split())
_SINGLING = re.compile(
    rf"\b(?:first|last|only|(?:most|least) \w+|{SUPERLATIVE}|\d+(?:st|nd|rd|th))\b"
)
_OPENING = re.compile(r"^(?:(?:As of|According to) [^,]*, )?\w+ ")
_INDEFINITE = re.compile(r"^(?:a|an|one of|another|some|part of|among)\b", re.IGNORECASE)
_UNFINISHED = re.compile(
    r"^the (?:first|last|only)\b(?!.*\b(?:to|that|which|who|with|without|of)\b)"
)
_OF_ONE_SEX = re.compile(
    r"\b(?:woman|women|female|girl|queen|princess|actress|mother|daughter|sister|wife|widow|"
    r"empress|duchess|countess|lady|nun|waitress|priestess)\b"
)
_LOOSE_VERBS = frozenset(
    "accompany attain comprise contain follow happen include involve know like meet occur precede "
    "see thank visit".split()
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
_LYING = (Kind.CITY, Kind.PLACE)
_SEATED = frozenset("base headquarter locate situate".split())
_JUDGED = frozenset("base centre center heart key stronghold symbol".split())
# What is said of a city or a place itself, and not of those who govern from there.
_OF_PLACES = frozenset(
    "be become fall grow have host hold join lie remain serve stand surrender".split()
)
# Deeds that have one doer.
_SINGULAR_DEEDS = frozenset(
    "assassinate begin build coin compose create design develop direct discover draw establish "
    "found invent kill launch murder name open paint patent pioneer publish set sing start "
    "write".split()
)
# "his results": whose is not told before the answer is known.
_OWN = re.compile(r"(?:his|her|its|their) (?:\w+|[a-z -]+)(?: in\b.*)?")
# "a button", "his results": an object that says little of what was done.
_VAGUE_OBJECT = re.compile(r"\b(?:a|an|his|her|its|their) [a-z]+(?=\?| (?:in|on|at|to|for|with)\b)")


_CAPITAL = re.compile(r"\b[A-Z]\w")
# A source with a name tells whose figures are asked for.
_SOURCE = re.compile(r"According to [^,]*[A-Z]\w[^,]*, .*\b(?:in|on) [^,?]*\d{4}\b")
_OPEN = "more than one answer fits"
_YEAR = re.compile(r"\b[12]\d{3}\b(?!\.)")


def open_to_others(stem: str, clause: Clause, phrase: Phrase, mention: Mention) -> str:
    """Why a stem may have several right answers, or ""."""
    if leans_on_article(clause, phrase):
        return "points out of the stem"
    if mention.kind not in NAMES:
        return _open_amount(stem, clause, phrase, mention)
    if mention.kind is Kind.PERSON and _OF_ONE_SEX.search(stem):
        return "the answer shows by its sex"
    if _locates(clause, phrase):
        return ""
    others = [one for one in clause.rest if one is not phrase]
    is_loose = clause.group.lemma in _LOOSE_VERBS or _is_loose(clause, phrase, mention, others)
    if is_loose or not _suits(mention, phrase, clause):
        return _OPEN
    if phrase is clause.subject and _tells_finding(clause):
        return ""
    return _OPEN if _is_untied(stem, clause, phrase, mention) else ""


def _open_amount(stem: str, clause: Clause, phrase: Phrase, mention: Mention) -> str:
    """Why a stem that asks for no name may have several answers, or ""."""
    is_told = phrase.preposition not in ("for", "after") or len(clause.rest) > 1
    is_named = _names_in(stem) or _SOURCE.match(stem) or _is_of_a_sort(clause)
    if not is_told or not is_named:
        return "nothing names the subject"
    if stem.startswith(("By how much ", "To what figure ")) and not _YEAR.search(stem):
        return _OPEN  # a price rises and falls from day to day
    is_age = phrase.text.startswith("the age of ")  # at which one does something once
    is_count = mention.kind is Kind.NUMBER and not is_age
    # "What kind of animal did the farmer sell?" tells of one deed among many.
    is_bare = mention.kind is Kind.THING and clause.rest == (phrase,)
    return _OPEN if (is_count or is_bare) and _is_any_deed(stem, clause) else ""


_SORT = re.compile(
    r"(?!(?:the|these|those|such|some|many|most|other|more|few|all)\b)[a-z-]+ [a-z -]+s"
)


def _is_of_a_sort(clause: Clause) -> bool:
    """Whether a stem tells what all of a sort can do: "Up to how much can shop spies earn?"."""
    subject = clause.subject
    return clause.group.finite == "can" and subject.plural and bool(_SORT.fullmatch(subject.text))


def _is_untied(stem: str, clause: Clause, phrase: Phrase, mention: Mention) -> bool:
    """Whether too little in a stem ties it to the one name that it asks for."""
    if is_anybodys(stem, clause, phrase):
        return True
    moving = phrase.preposition in ("to", "from", "into")
    if (mention.kind is Kind.COUNTRY or moving) and not _is_dated_or_single(stem, clause):
        return True
    is_tied = _is_tied(clause) if phrase is clause.subject else _is_told_by_name(clause)
    return count_anchors(stem) < (1 if is_tied else 2)


_FEWEST_ANCHORS = 2
# "the ferry to Narvik" is one thing; "the Navy" has done much.
_SHORT_NAME = 3


def _is_any_deed(stem: str, clause: Clause) -> bool:
    """Whether something past is told neither with its date nor of enough names."""
    is_past = not clause.group.is_present and clause.group.lemma != "be"
    subject = clause.subject
    if subject.text.lower().startswith("the ") and len(subject.text.split()) > _SHORT_NAME:
        return False
    return is_past and not re.search(r"\d", stem) and count_anchors(stem) < _FEWEST_ANCHORS


def _is_loose(clause: Clause, phrase: Phrase, mention: Mention, others: Sequence[Phrase]) -> bool:
    """Whether what is said could as well be said of others."""
    lemma = clause.group.lemma
    if lemma in _BY_ITSELF and phrase is clause.subject and not any(map(is_core, others)):
        return True
    if lemma == "be" and phrase is clause.subject:
        return not _is_singled_out(others) or not _is_of_kind(mention, others)
    if lemma == "be" and phrase.role is Role.COMPLEMENT:
        return is_plural(clause.subject)
    if lemma == "become" and not any(map(_is_thing, others)):
        return True
    if lemma == "have" and mention.kind is Kind.COUNTRY and any(map(_is_number, others)):
        return True
    has_some = lemma in ("have", "show", "offer", "enjoy") and any(
        _INDEFINITE.match(one.text) for one in others if one.role is Role.OBJECT
    )
    one_of_many = any(one.text.startswith("one of") for one in others)
    whose = any(_OWN.fullmatch(one.bound) for one in others)
    told = any(is_core(one) or one.role in _TELLING_ROLES for one in others)
    return has_some or one_of_many or whose or not told


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


def _is_thing(complement: Phrase) -> bool:
    """Whether a complement is a noun and no quality ("increasingly busy")."""
    first = complement.text.split()[0]
    return complement.role is Role.COMPLEMENT and (
        first in ("the", "a", "an", "its", "his", "her", "their", "one", "part")
        or first[:1].isupper()
        or "’s" in complement.text
        or "'s" in complement.text
        or complement.kind is Kind.PERSON
    )


def _suits(mention: Mention, phrase: Phrase, clause: Clause) -> bool:
    """Whether the verb can be said of a place, where the answer is one, and of no body else."""
    if mention.kind is Kind.ORGANISATION and phrase.role is Role.OBJECT:
        return clause.group.lemma not in _TAKEN
    if mention.kind not in (Kind.CITY, Kind.PLACE) or phrase is not clause.subject:
        return True
    is_whole = mention.text == phrase.text.removeprefix("the ")
    return not is_whole or clause.group.lemma in _OF_PLACES or clause.group.rest != ()


def _is_singled_out(others: Sequence[Phrase]) -> bool:
    """Whether a complement fits one thing only: "the first person to walk on the Moon"."""
    complements = [one for one in others if one.role is Role.COMPLEMENT]
    aims = [one.text for one in others if one.role is Role.CLAUSE and one.text.startswith("to ")]
    return bool(complements) and all(_is_definite(one, aims) for one in complements)


_SOMEBODY = re.compile(r"(?:er|or|ist|ant|man|woman|ess|ian)$")
_OFFICES = frozenset(
    "agent boss captain ceo chair champion chief coach executive head host king official pilot "
    "pope president prince professional queen secretary spokesperson student successor widow "
    "wife".split()
)
# Of these, somebody may have several.
_OF_SEVERAL = frozenset(
    "ally aunt brother child colleague cousin daughter descendant follower friend grandson member "
    "nephew niece opponent parent partner sister son student supporter uncle".split()
)
_RANKED = re.compile(r"\b(?:first|last|only|youngest|oldest)\b")


def is_somebody(phrase: Phrase) -> bool:
    """Whether a phrase says what a person is."""
    head = phrase.head.lower()
    return phrase.kind is Kind.PERSON or head in _OFFICES or bool(_SOMEBODY.search(head))


def _is_of_kind(mention: Mention, others: Sequence[Phrase]) -> bool:
    """Whether a complement can be said of a person, where a person is asked for."""
    complements = [one for one in others if one.role is Role.COMPLEMENT]
    return mention.kind is not Kind.PERSON or all(
        is_somebody(one) or _RANKED.search(one.text) for one in complements
    )


def _is_definite(complement: Phrase, aims: Sequence[str]) -> bool:
    text = complement.text
    if _UNFINISHED.match(" ".join([text, *aims])) or _INDEFINITE.match(text):
        return False
    if complement.head in _JUDGED:
        return False
    if complement.head in _OF_SEVERAL and not _RANKED.search(text):
        return False
    is_owned = re.match(r"the |\S+['’]s? |[A-Z]\S* (?:\S+ )?\S+['’]s? ", text) is not None
    return is_owned or is_somebody(complement)


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
    return bool(
        re.search(r"\d", stem)
        or _SINGLING.search(stem)
        or (clause.group.lemma == "be")
        or clause.group.lemma in _SINGULAR_DEEDS
    )


def _names_in(stem: str) -> float:
    """How many names, not years or common abbreviations, a stem holds."""
    found = _ANCHOR.findall(_OPENING.sub("", stem))
    return sum(1 for name in found if not name.isdigit() and name not in _ABBREVIATIONS)


def _is_told_by_name(clause: Clause) -> bool:
    """Whether somebody named does something to something, so that it happens in one place."""
    names = any(mention.kind in NAMES for mention in clause.subject.mentions)
    return names and any(is_core(phrase) for phrase in clause.rest)


def count_anchors(stem: str) -> float:
    """How many names, years and superlatives tie a stem to one thing; "American" counts half."""
    rest = _OPENING.sub("", stem)
    names = sum(0.5 if country_of_adjective(name) else 1 for name in _ANCHOR.findall(rest))
    return names + len(_SINGLING.findall(rest))


# "Of which bank is she the head?": what is asked for completes "the head".
_OWNING = ("at", "for", "of")


def leans_on_article(clause: Clause, asked: Phrase | None) -> bool:
    """Whether a phrase of a stem means nothing to a reader who has not met it: "the study"."""
    told = [one for one in (clause.subject, *clause.rest) if one.role is not Role.TIME]
    if (
        asked is not None
        and asked.preposition in ("at", "for", "of")
        and clause.group.lemma == "be"
    ):
        told = [
            one for one in told if one.role is not Role.COMPLEMENT
        ]  # it belongs to what is asked
    if clause.group.lemma in _INVENTING:
        told = [clause.subject]
    return any(bareness(one.text) for one in told if one is not asked)


def quality_of(stem: str, clause: Clause) -> float:
    """How good a stem is, 0 to 1: of a comfortable length, and tied to names and dates."""
    words = len(stem.split())
    length = 1.0 - min(1.0, max(0, 7 - words) * 0.1 + max(0, words - 16) * 0.06)
    anchors = min(3, count_anchors(stem)) / 3
    vague = 0.2 * len(_VAGUE_OBJECT.findall(stem))
    told = [clause.subject, *clause.rest]
    first_names = 0.15 * any(map(_is_one_word_person, told))
    return round(max(0.0, 0.6 * length + 0.4 * anchors - vague - first_names), 3)


def _is_one_word_person(phrase: Phrase) -> bool:
    """Whether a phrase is a person by one name, known to few who have not read of them."""
    first = phrase.mentions[0] if phrase.mentions else None
    return first is not None and first.kind is Kind.PERSON and " " not in phrase.text
