"""What a clause can do without, and what it cannot."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from questions.builders.wording.clause import Clause
from questions.model.facts import Kind, Phrase, Role
from questions.world.irregular_verbs import PARTICIPLE

# "put a tax on nitrate", "imposed a fine on Ann Hale": the verb needs the second phrase too.
_GOALS = {
    "convert": ("into", "to"),
    "impose": ("on", "upon"),
    "lay": ("on",),
    "levy": ("on",),
    "place": ("in", "on"),
    "put": ("in", "into", "on"),
    "turn": ("into",),
}


def is_goal(phrase: Phrase, lemma: str) -> bool:
    """Whether a phrase says where something is put, without which the verb says nothing."""
    return phrase.preposition in _GOALS.get(lemma, ())


_APPOSITION = re.compile(
    r"(?P<name>[^,]*\b[A-Z][\w’'-]*)(?:, (?:an?|the|who|which|whose|where)|,? which) "
    r"(?![^?]*,|[^?]*\b(?:and|or)\b)"
)


def without_aside(phrase: Phrase) -> Phrase:
    """A phrase without what it says of its name in passing: "Ann Hale, a baker who …"."""
    match = _APPOSITION.match(phrase.text)
    if match is None or phrase.role in (Role.TIME, Role.CLAUSE):
        return phrase
    end = match.end("name")
    mentions = tuple(one for one in phrase.mentions if one.at + len(one.text) <= end)
    return replace(phrase, text=phrase.text[:end], bound="", mentions=mentions)


_RELATIVE = re.compile(
    r"(?P<told>(?!.*\b(?:first|last|next|only|same|[a-z]+est|most|least) ).*\b[A-Z][\w’'-]*),? "
    r"(?:that|which|who|whose|where) (?:[a-z]+ ){2}.*"
)


def without_relatives(clause: Clause, asked: Phrase) -> Clause:
    """The clause without relative clauses of phrases that are told apart by a name already."""
    return replace(
        clause,
        rest=tuple(one if one is asked else _without_relative(one) for one in clause.rest),
    )


def _without_relative(phrase: Phrase) -> Phrase:
    match = _RELATIVE.fullmatch(phrase.text)
    if match is None or phrase.role in (Role.TIME, Role.CLAUSE):
        return phrase
    end = match.end("told")
    mentions = tuple(one for one in phrase.mentions if one.at + len(one.text) <= end)
    return replace(phrase, text=phrase.text[:end], bound="", mentions=mentions)


# "recorded in twelve countries, from Peru to Chile": which, in passing.
_RANGE = re.compile(r"(?:the )?[A-Z].* to (?:the )?[A-Z]")
_NAME = re.compile(r"[A-Z]")
_GOING = frozenset(
    "carry drive extend fly go lead march move reach ride run sail stretch travel walk".split()
)


def without_ranges(clause: Clause) -> Clause:
    """The clause without what only tells the first and the last of those that it counts."""
    told = [one for one in clause.rest if one.preposition == "from" and _RANGE.match(one.text)]
    if any(_COUNTED_LANDS.fullmatch(one.text) for one in clause.rest):
        for first, last in pairwise(clause.rest):
            if (first.preposition, last.preposition) == ("from", "to") and _are_places(first, last):
                told += [first, last]
    counted = any(one.kind is Kind.NUMBER for each in clause.rest for one in each.mentions)
    return clause.without(*told) if counted and clause.group.lemma not in _GOING else clause


_COUNTED_LANDS = re.compile(
    r"[\w -]+ (?:cities|countries|counties|districts|islands|places|provinces|regions|sites|states|"
    r"towns|villages)"
)
_PLACES = (Kind.CITY, Kind.COUNTRY, Kind.PLACE)


def _are_places(*phrases: Phrase) -> bool:
    return all(
        phrase.mentions and all(one.kind in _PLACES for one in phrase.mentions)
        for phrase in phrases
    )


# "a fire that had started in a wood": which fire it was, a date and a place tell.
_HAD_BEEN = re.compile(
    r"(?P<told>an? (?:[a-z-]+ )*?[a-z-]+),? (?:that|which|who) had (?:[a-z]+ly )?"
    r"(?P<deed>[a-z]+)(?: [a-z’',-]+)*",
    re.IGNORECASE,
)
_PARTICIPLES = frozenset(PARTICIPLE.values())
_YEAR = re.compile(r"\b[12]\d{3}\b")


_COMPARED = re.compile(
    r"(?:about |almost |nearly |more than |roughly |some )?"
    r"(?:half|twice|(?:\w+ )?(?:times|per ?cent|%)|\d+%) "
    r"(?:as many|as much|more|fewer|less|that of|those of)\b.*"
)


def without_comparison(clause: Clause) -> Clause:
    """The clause without what only sets its figure beside another: "twice as many as in 2010"."""
    told = [one for one in clause.rest if not one.preposition and _COMPARED.match(one.text)]
    if len(told) == len(clause.rest):
        return clause
    return clause.without(*told) if told else clause


def without_past(clause: Clause) -> Clause:
    """The clause without what its subject, one of many, had done before, where it has a year.

    What names or counts something stays: the subject may be known by it.
    """
    subject = clause.subject
    match = _HAD_BEEN.fullmatch(subject.text)
    is_dated = any(one.role is Role.TIME and _YEAR.search(one.text) for one in clause.rest)
    if match is None or not is_dated or _NAME.search(subject.text, 1):
        return clause
    if not (match["deed"].endswith("ed") or match["deed"] in _PARTICIPLES):
        return clause
    end = match.end("told")
    if any(one.at >= end for one in subject.mentions):
        return clause
    return replace(clause, subject=replace(subject, text=subject.text[:end], bound=""))
