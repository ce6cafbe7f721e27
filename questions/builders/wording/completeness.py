"""Whether a clause has kept what its verb needs, or was read wrongly."""

from __future__ import annotations

import re

from questions.model.facts import Fact, Kind, Role

CORE = (Role.INDIRECT_OBJECT, Role.OBJECT, Role.COMPLEMENT)
"""What a verb needs: its objects and complements."""

_NAMED = (Kind.PERSON, Kind.CITY, Kind.COUNTRY, Kind.PLACE, Kind.ORGANISATION, Kind.GROUP)
# Verbs that say nothing without an object: a clause that lacks it was read wrongly.
_TRANSITIVE = frozenset(
    "abolish accuse achieve acquire adopt announce appoint approve arrest assassinate attempt "
    "award ban behead bring build buy capture cause command conquer contain create declare defeat "
    "demolish describe destroy discover elect enable establish execute exile expel find found gain "
    "get give have imprison "
    "hire inaugurate include introduce invade invent keep kill lay like maintain make murder "
    "name need nominate occupy overthrow own possess publish privatise privatize put raise ratify "
    "recapture receive reject release remove renew replace represent require rescue seek seize "
    "send sign spend supply support take try use want".split()
)


def is_maimed(fact: Fact) -> bool:
    """Whether a verb that wants an object has none."""
    if fact.verb is None or fact.verb.passive:
        return False
    if _goes_nowhere(fact) or _names_nothing(fact):
        return True
    if fact.verb.lemma not in _TRANSITIVE and not _finishes(fact):
        return False
    if fact.verb.particle and any(phrase.preposition in _JOINING for phrase in fact.phrases):
        return False  # "sign up to a treaty" needs none
    return not any(phrase.role in CORE or phrase.role is Role.CLAUSE for phrase in fact.phrases)


_JOINING = frozenset(("for", "to"))
# Verbs that say little without where to.
_MOVING = frozenset("deploy move relocate shift transfer".split())
_LANDING = frozenset("arrive disembark land settle".split())
_WHERE = frozenset("across around at by from in inside into near off on onto out to".split())


def _goes_nowhere(fact: Fact) -> bool:
    """Whether somebody moves something, or lands, and the clause has lost where."""
    lemma = fact.verb.lemma if fact.verb else ""
    has_object = any(one.role is Role.OBJECT for one in fact.phrases)
    if not (lemma in _MOVING if has_object else lemma in _LANDING):
        return False
    told = [one for one in fact.phrases if one.role not in (Role.TIME, Role.SUBJECT, Role.OBJECT)]
    is_told = any(one.preposition in _WHERE or one.role is not Role.OBLIQUE for one in told)
    objects = [one.text for one in fact.phrases if one.role is Role.OBJECT]
    return not is_told and not any(_TO_A_PLACE.search(text) for text in objects)


_BUILT = frozenset(
    "bridge building canal castle cathedral chapel church dam hall headquarters house museum "
    "palace railway road school theatre tower tunnel wall".split()
)


def _finishes(fact: Fact) -> bool:
    """Whether a building is said to finish: it was finished, and the clause has lost its "was"."""
    subjects = [one for one in fact.phrases if one.role is Role.SUBJECT]
    is_done = fact.verb is not None and fact.verb.lemma == "finish"
    return is_done and any(one.head.lower() in _BUILT for one in subjects)


# "declared war on Norla" of which only "declared Norla" is left.
_CALLING = frozenset("call declare deem dub name proclaim".split())


def _names_nothing(fact: Fact) -> bool:
    """Whether somebody or something known is declared, and the clause has lost what to be."""
    if fact.verb is None or fact.verb.lemma not in _CALLING:
        return False
    told = [one for one in fact.phrases if one.role not in (Role.TIME, Role.SUBJECT, Role.OBLIQUE)]
    if len(told) != 1 or told[0].role is not Role.OBJECT or not told[0].mentions:
        return False
    name = told[0].mentions[0]
    return name.kind in _NAMED and told[0].text.removeprefix("the ") == name.text.removeprefix(
        "the "
    )


_TO_A_PLACE = re.compile(r" (?:to|into|from) ")


def says_twice(fact: Fact) -> bool:
    """Whether a clause has two objects, or one that only repeats the subject: read wrongly."""
    objects = [phrase.text for phrase in fact.phrases if phrase.role is Role.OBJECT]
    subjects = [phrase for phrase in fact.phrases if phrase.role is Role.SUBJECT]
    names = {mention.text for phrase in subjects for mention in phrase.mentions}
    return len(objects) > 1 or any(text in names for text in objects)
