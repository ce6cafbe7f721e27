"""Whether somebody only held a post at a time that nothing tells."""

from __future__ import annotations

import re
from collections.abc import Collection

from questions.builders.wording.clause import Clause
from questions.model.facts import Fact, Kind, Mention, Phrase, Role
from questions.world.posts import changes_hands

# Offices that one held after the other.
_RULING = frozenset(
    "ambassador archbishop bishop chancellor commander emperor empress governor king leader "
    "minister premier president queen secretary viceroy".split()
)


# Those of a body, where the past is told of, or a year.
_HEADING = frozenset(
    "architect chairman chief coach curator director engineer head manager principal rector".split()
)
_RULING_STATES = frozenset(
    "chancellor emperor empress king minister mayor pope premier queen viceroy".split()
)
# A house that somebody heads, although it is a place.
_INSTITUTION = re.compile(
    r"\b(?:Academy|Aquarium|Archive|Centre|Center|College|Gallery|Garden|Hospital|Library|Museum|"
    r"Observatory|Park|Prison|Reserve|School|Theatre|Theater|Zoo)s?\b"
)
_HAVING_POSTS = (Kind.ORGANISATION, Kind.COUNTRY, Kind.CITY, Kind.PLACE)
_YEAR = re.compile(r"\b1[0-9]\d\d\b")
_THEN = re.compile(r", (?:then|at (?:the|that) time) (?:the )?[a-z]")


def held_once(fact: Fact, clause: Clause, mention: Mention, *, bygone: bool, undated: bool) -> bool:
    """Whether the holder of a post is asked for, or the body, and nothing tells when that was."""
    # beside a name nothing tells a post of the time told of from one of today
    is_told_then = bygone and fact.kind == "apposition"
    is_now = fact.as_of is not None and not is_told_then
    form = fact.verb.form if fact.verb and fact.date is None and not is_now else ""
    past = form in ("was", "were") or ((undated or is_told_then) and form in ("is", "are"))
    if not past or mention.kind not in (Kind.PERSON, *_HAVING_POSTS):
        return False
    quote = fact.evidence[0].quote
    is_old = bygone or _YEAR.search(quote) or _THEN.search(quote)
    complements = [one for one in clause.rest if one.role is Role.COMPLEMENT]
    held = any(_is_post(one, is_old=bool(is_old)) for one in complements)
    if mention.kind is Kind.PERSON and not is_old and _is_of_body(complements):
        return False  # who speaks for a firm or heads it did so when the article was written
    return held and not any(one.date for phrase in fact.phrases for one in phrase.mentions)


def _is_of_body(complements: Collection[Phrase]) -> bool:
    """Whether a post is one of a body with a name, and not of a state or a town."""
    named = [one for phrase in complements for one in phrase.mentions]
    heads = {one.head.lower() for one in complements}
    if heads & _RULING_STATES or (
        "president" in heads and any(one.kind is Kind.COUNTRY for one in named)
    ):
        return False
    return any(
        one.kind is Kind.ORGANISATION or (one.kind is Kind.PLACE and _INSTITUTION.search(one.text))
        for one in named
    )


def _is_post(what: Phrase, *, is_old: bool) -> bool:
    """Whether one holds a post after the other; of old, a house has its architect so as well."""
    heads = _RULING | _HEADING if is_old else _RULING
    return changes_hands(what.text) or what.head.lower() in heads
