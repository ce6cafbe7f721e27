"""What ties a stem to one thing: names, dates and superlatives; and how well it reads."""

from __future__ import annotations

import re

from questions.builders.wording.bareness import bareness
from questions.builders.wording.clause import Clause
from questions.builders.wording.superlatives import SUPERLATIVE
from questions.model.dates import MONTHS
from questions.model.facts import Kind, Phrase, Role
from questions.world import country, country_of_adjective
from questions.world.people import is_given_name

NAMES = (Kind.PERSON, Kind.COUNTRY, Kind.CITY, Kind.PLACE, Kind.ORGANISATION)
_CAPITAL = "A-ZÀ-ÖØ-ÞĀĆČĎĐĒĘĚĞĪİŁŃŇŌŐŘŚŞŠŤŪŮŰŹŻŽ"
_ANCHOR = re.compile(
    rf"\b(?:[{_CAPITAL}][\w’'.-]*)(?: (?:of |the |de |von |van )*[{_CAPITAL}][\w’'.-]*)*"
    r"|\b\d{3,4}\b"
)
_ABBREVIATIONS = frozenset("AIDS CEO CO2 COVID DNA GDP GNP HIV IQ IT PhD RNA TV".split())
_NO_NAMES = _ABBREVIATIONS | set(MONTHS)
_INVENTING = frozenset("design develop discover introduce invent patent pioneer".split())
SINGLING = re.compile(
    rf"\b(?:first|last|only|(?:most|least) \w+|{SUPERLATIVE}|\d+(?:st|nd|rd|th))\b"
)
_OPENING = re.compile(r"^(?:(?:As of|According to) [^,]*, )?\w+ ")
# "a button", "his results": an object that says little of what was done.
_VAGUE_OBJECT = re.compile(r"\b(?:a|an|his|her|its|their) [a-z]+(?=\?| (?:in|on|at|to|for|with)\b)")
_OF_A_LIFE = frozenset(("bear", "die", "marry"))
_TAKING_OVER = frozenset(("replace", "succeed"))
_GIVING_POSTS = frozenset("appoint elect hire nominate".split())
# "Of which bank is she the head?": what is asked for completes "the head".
_OWNING = ("at", "for", "of")


def names_in(stem: str) -> float:
    """How many names, not years or common abbreviations, a stem holds."""
    found = _ANCHOR.findall(_OPENING.sub("", stem))
    return sum(1 for name in found if not name.isdigit() and name not in _NO_NAMES)


def count_anchors(stem: str) -> float:
    """How many names, years and superlatives tie a stem to one thing; "American" counts half."""
    rest = _OPENING.sub("", stem)
    names = sum(0.5 if _is_adjective(name) else 1 for name in _ANCHOR.findall(rest))
    return names + len(SINGLING.findall(rest))


def _is_adjective(name: str) -> bool:
    """Whether a name only says of which nation something is; "New Zealand" is one itself."""
    return country_of_adjective(name) is not None and country(name) is None


def leans_on_article(clause: Clause, asked: Phrase | None) -> bool:
    """Whether a phrase of a stem means nothing to a reader who has not met it: "the study"."""
    if clause.group.lemma in _OF_A_LIFE and _is_known_by_given_name(clause.subject):
        return True
    if takes_over_untold(clause):
        return True
    told = [one for one in (clause.subject, *clause.rest) if one.role is not Role.TIME]
    if asked is not None and asked.preposition in _OWNING and clause.group.lemma == "be":
        told = [one for one in told if one.role is not Role.COMPLEMENT]
    if clause.group.lemma in _INVENTING:
        told = [clause.subject]
    return any(bareness(one.text) for one in told if one is not asked and not is_sort(one))


def is_sort(phrase: Phrase) -> bool:
    """Whether a phrase is what an article about a sort of thing calls it: "the snowy owl"."""
    words = phrase.text.removeprefix("the ")
    return " " in words and any(one.text.removeprefix("the ") == words for one in phrase.mentions)


def takes_over_untold(clause: Clause) -> bool:
    """Whether somebody succeeds somebody, or is given a post, and nothing tells as what."""
    if clause.group.lemma in _GIVING_POSTS:
        return _gives_no_post(clause)
    if clause.group.lemma not in _TAKING_OVER or any(
        one.preposition == "as" for one in clause.rest
    ):
        return False
    told = [one for one in (clause.subject, *clause.rest) if one.role is not Role.TIME]
    return all(one.kind is Kind.PERSON and one.text[:1].isupper() for one in told)


def _gives_no_post(clause: Clause) -> bool:
    told = [one for one in clause.rest if one.role is not Role.TIME]
    return len(told) == 1 and told[0].role is Role.OBJECT and told[0].kind is Kind.PERSON


def quality_of(stem: str, clause: Clause) -> float:
    """How good a stem is, 0 to 1: of a comfortable length, and tied to names and dates."""
    words = len(stem.split())
    length = 1.0 - min(1.0, max(0, 7 - words) * 0.1 + max(0, words - 16) * 0.06)
    anchors = min(3, count_anchors(stem)) / 3
    vague = 0.2 * len(_VAGUE_OBJECT.findall(stem))
    told = [clause.subject, *clause.rest]
    first_names = 0.15 * any(map(_is_one_word_person, told))
    return round(max(0.0, 0.6 * length + 0.4 * anchors - vague - first_names), 3)


def _is_known_by_given_name(phrase: Phrase) -> bool:
    """Whether somebody is only called "Victorine": a relative of whom the text is about."""
    return _is_one_word_person(phrase) and is_given_name(phrase.text)


def _is_one_word_person(phrase: Phrase) -> bool:
    """Whether a phrase is a person by one name, known to few who have not read of them."""
    first = phrase.mentions[0] if phrase.mentions else None
    return first is not None and first.kind is Kind.PERSON and " " not in phrase.text
