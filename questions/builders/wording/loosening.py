"""Ends of phrases cut loose, to be asked for: "in Oslo" of "opened an office in Oslo"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from questions.builders.wording.anchors import NAMES
from questions.builders.wording.clause import Clause
from questions.builders.wording.complements import is_somebody
from questions.builders.wording.superlatives import SUPERLATIVE
from questions.builders.wording.wh import AMOUNTS
from questions.model.facts import Kind, Mention, Phrase, Role
from questions.world.things import thing

# What one party has with another.
BONDS = frozenset(
    "agreement alliance armistice border ceasefire contact deal friendship link pact partnership "
    "peace relation relationship tie trade treaty truce war".split()
)
_PLACED = frozenset(
    "begin build buy celebrate complete create discover employ establish film find finish found "
    "have hold host inaugurate invent keep launch maintain meet open operate own plant press print "
    "publish record run sell set sign start station study teach win".split()
)
_OTHER_PREPOSITIONS = re.compile(r"\b(?:in|at|on|to|for|from|by|with|between|about|against)\b")
_JOINT = re.compile(r" (in|at|near|with|of|for)(?: the)? $")
_SINGLED = re.compile(rf"\b(?:first|last|only|{SUPERLATIVE}|most)\b")


def loosened(clause: Clause, phrase: Phrase, mention: Mention) -> tuple[Clause, Phrase, Mention]:
    """The clause with the end of an object or complement cut loose, to be asked for.

    So "in Oslo" of "opened an office in Oslo", and "of the Bank of Turku" of "is head of …".
    """
    clause, phrase = _halved(clause, phrase, mention)
    if phrase.preposition == "to" and mention.kind in AMOUNTS:
        return _without_former(clause, phrase, mention)
    before = phrase.text[: mention.at]
    match = _JOINT.search(before)
    ends = mention.at + len(mention.text) == len(phrase.text)
    if not match or not ends or mention.kind not in NAMES:
        return clause, phrase, mention
    head, preposition = before[: match.start()], match.group(1)
    if mention.kind is Kind.PERSON or not _is_loose(head, preposition, clause, phrase, mention):
        return clause, phrase, mention
    others = tuple(one for one in phrase.mentions if one.at < match.start())
    bound = phrase.bound.removesuffix(phrase.text[match.start() :])
    bound = bound if bound != phrase.bound else ""
    place = replace(phrase, text=head, bound=bound, mentions=others)
    name = oblique(phrase, preposition, mention)
    return clause.with_split(phrase, place, name), name, name.mentions[0]


def _without_former(
    clause: Clause, phrase: Phrase, mention: Mention
) -> tuple[Clause, Phrase, Mention]:
    """The clause without the value "from" which another one is asked for: it would tell the way.

    What only the former value counts, the other one counts as well.
    """
    former = [
        one
        for one in clause.rest
        if one.preposition == "from" and one is not phrase and _is_amount(one)
    ]
    if not former:
        return clause, phrase, mention
    counted_as_well = with_unit_of(former[0], phrase)
    clause = clause.with_split(phrase, counted_as_well).without(*former)
    return clause, counted_as_well, mention


def _is_amount(phrase: Phrase) -> bool:
    return bool(phrase.mentions) and all(one.kind in AMOUNTS for one in phrase.mentions)


_AT_PART = re.compile(r"the (?:\w+ )?\w+ of (?:the )?$")
_SECOND_PLACE = re.compile(r",? and (?:at|in|near|on) ")


def _halved(clause: Clause, phrase: Phrase, mention: Mention) -> tuple[Clause, Phrase]:
    """The clause with the first of two places alone: "on the coast of Peru and at the foot of …".

    Where a place stands in the second, and everywhere else, the clause stays as it is.
    """
    end = mention.at + len(mention.text)
    at_part = phrase.role is Role.OBLIQUE and _AT_PART.match(phrase.text[: mention.at])
    if not at_part or not _SECOND_PLACE.match(phrase.text[end:]):
        return clause, phrase
    kept = tuple(one for one in phrase.mentions if one.at < end)
    half = replace(phrase, text=phrase.text[:end], bound="", mentions=kept)
    return clause.with_split(phrase, half), half


# Where a post is held changes with its holder, and the holder's name tells the country.
_SERVED_IN = (Kind.CITY, Kind.COUNTRY)


def _is_loose(head: str, preposition: str, clause: Clause, phrase: Phrase, name: Mention) -> bool:
    """Whether what stands behind the preposition belongs to the verb as much as to the noun."""
    if phrase.role is Role.COMPLEMENT:
        people = any(mention.kind is Kind.PERSON for mention in clause.subject.mentions)
        if name.kind in _SERVED_IN:
            return False
        is_post = people and clause.group.lemma in ("be", "become") and is_somebody(phrase)
        return is_post and preposition != "near"
    if phrase.role is Role.OBLIQUE and phrase.preposition == "as":
        return preposition == "of" and is_somebody(phrase)
    if phrase.role is Role.OBLIQUE:
        return preposition == "in" and (
            _is_house(head, phrase, clause) or _is_site(head, phrase, clause)
        )
    if phrase.role is not Role.OBJECT or preposition in ("of", "for"):
        return False
    if preposition == "with":
        return phrase.head in BONDS
    if _OTHER_PREPOSITIONS.search(head) or _SINGLED.search(head):
        return False
    return clause.group.lemma in _PLACED


_HOUSES = (Kind.ORGANISATION, Kind.PLACE)


def _is_house(head: str, phrase: Phrase, clause: Clause) -> bool:
    """Whether something was done at a named house, of which the rest tells the town."""
    if phrase.preposition not in ("at", "from", "into", "inside") or clause.group.lemma == "be":
        return False
    named = any(f"the {one.text}" == head and one.kind in _HOUSES for one in phrase.mentions)
    return named or any(one.text == head and one.kind in _HOUSES for one in phrase.mentions)


_AT_SITE = frozenset("at beneath in inside near on outside under".split())
_DWELLING = frozenset("be lie live remain sit stand stay".split())
# What is built somewhere, or takes place there: of both the rest tells the town.
_SITED = frozenset("building dwelling establishment institution monument shop workplace".split())
_SITE = re.compile(
    r"\b(?:auction|camp|cemetery|conference|congress|exhibition|fair|festival|settlement|site|"
    r"trade show|village)$"
)


def _is_site(head: str, phrase: Phrase, clause: Clause) -> bool:
    """Whether something was done at a house or gathering of some sort: "at a shipyard in Lund"."""
    if phrase.preposition not in _AT_SITE or clause.group.lemma in _DWELLING:
        return False
    own = {one.text for one in clause.subject.mentions}
    others = [one for one in phrase.mentions[:-1] if one.kind in NAMES and one.text not in own]
    if _OTHER_PREPOSITIONS.search(head) or others:
        return False
    built = thing(head)
    return bool(_SITE.search(head)) or (built is not None and built.noun in _SITED)


_HOUSED = re.compile(r"(?P<what>(?:[Aa]n?|[Tt]wo|[Tt]hree) (?:[a-z-]+ ){1,3})in (?:the )?")


def housed(clause: Clause) -> Iterator[tuple[Clause, Phrase, Mention]]:
    """What "a court in Oslo" did, with the town as a phrase of its own, to be asked for."""
    subject = clause.subject
    match = _HOUSED.match(subject.text)
    name = subject.mentions[0] if match and len(subject.mentions) == 1 else None
    if match is None or name is None or name.at != match.end():
        return
    what = match["what"].strip()
    built = thing(what)
    acts = what.endswith(" court") or (built is not None and built.noun in _SITED)
    is_whole = name.at + len(name.text) == len(subject.text)
    if not acts or not is_whole or clause.group.lemma in _DWELLING:
        return
    place = oblique(subject, "in", name)
    bare = replace(subject, text=what, bound="", mentions=())
    times = [one for one in clause.rest if one.role is Role.TIME]
    others = [one for one in clause.rest if one not in times]
    yield Clause(bare, clause.group, (*others, place, *times)), place, place.mentions[0]


def oblique(phrase: Phrase, preposition: str, mention: Mention) -> Phrase:
    """The name at the end of a phrase, as a phrase of its own."""
    return replace(
        phrase,
        role=Role.OBLIQUE,
        text=mention.text,
        bound="",
        preposition=preposition,
        plural=False,
        mentions=(replace(mention, at=0),),
    )


# "eight hours": what the second number of "from eight hours to six" counts as well.
_COUNTS_UNIT = re.compile(r"\S+(?P<unit> [a-z]+s)")


def with_unit_of(first: Phrase, second: Phrase) -> Phrase:
    """The second amount with what the first one counts: "from eight hours to six hours"."""
    unit = _COUNTS_UNIT.fullmatch(first.text)
    is_bare = second.mentions[0].text == second.text and second.mentions[0].kind is Kind.NUMBER
    if unit is None or not is_bare or first.preposition != "from":
        return second
    return replace(second, text=f"{second.text}{unit['unit']}")
