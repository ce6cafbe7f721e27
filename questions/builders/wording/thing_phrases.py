"""Noun phrases read for the everyday thing that they name, and the wh-phrase that asks for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from questions.builders.wording.clause import inside
from questions.builders.wording.wh import Wh
from questions.distractors.things import with_article
from questions.model.facts import Kind, Phrase
from questions.world.things import Thing, thing
from questions.world.things.describing import fits_siblings, is_origin, is_plain
from questions.world.things.means import means_beside
from questions.world.things.sort import plural_of
from questions.world.things.spots import PREPOSITIONS as SPOTS
from questions.world.things.spots import is_spot

_POSTMODIFIED = re.compile(
    r"(?:,(?!\d)| (?:of|in|on|at|for|to|with|from|by|about|into|over|under|between|against|near|"
    r"outside|inside|behind|off|across|through|along|beside|among|above|below|around|after|before|"
    r"during|without|within|towards|beneath|that|which|who|whose|where|when|\w+ing|made|used|called|known|"
    r"named|and|or|but|than|as)\b)"
)
_OPENING = re.compile(r"(?:(?P<article>an?|the)|(?P<owned>his|her|its|their)) ", re.IGNORECASE)
# Behind these stands no more of the name.
_JOINED = (",", " of ", " and ", " or ", " but ", " than ")
_SORTED = re.compile(r"(?:kind|form|part|source|branch|breed|style|unit|piece|means|time) of ")
_VOWEL = re.compile(r"[aeiou]|hour|heir|honest", re.IGNORECASE)
_RELATIVE = re.compile(r"\b(?:that|which|who|whose|where|when)\b")
# Where something was stays beside it: "What kind of failure outside Lund stopped the trains?"
_PLACED = re.compile(r" (?:in|at|on|near|outside|inside|off|under|beneath|behind|beside) [^,]+")


@dataclass(frozen=True, slots=True)
class Asked:
    """A phrase that a question asks for, as it stands among the options.

    Attributes:
        found: What it names.
        text: Its name, with its article and with what is said of it.
        behind: The words of the phrase behind the name.
        origin: "Chilean " of a stuff from there, which goes into the question.
        owned: "his", where it is told as somebody's.
        is_described: Whether more is said than its size, age and number: "What" asks for it.
    """

    found: Thing
    text: str
    behind: str
    origin: str = ""
    owned: str = ""
    is_described: bool = False


def is_postmodified(text: str) -> bool:
    """Whether something stands behind the head of a noun phrase."""
    return _POSTMODIFIED.search(text) is not None


def asked_in(text: str, context: str) -> Asked | None:
    """What a noun phrase names, if only words that fit its siblings as well stand before it."""
    for head, behind in _heads(text):
        found = thing(head, context=context) or thing(head, people=True)
        if found is not None:
            return None if behind.startswith(_JOINED) else _told(head, behind, found)
    return None


def _heads(text: str) -> Iterator[tuple[str, str]]:
    """The beginnings of a phrase that may be all of its name, the shortest first."""
    for cut in _POSTMODIFIED.finditer(text):
        yield text[: cut.start()], text[cut.start() :]
        if not cut.group().endswith("ing"):
            return
    yield text, ""


def _told(head: str, behind: str, found: Thing) -> Asked | None:
    """What is asked for, as an option: "the" goes, and so do size, age and number alone."""
    opening = _OPENING.match(head[: found.at])
    front = head[opening.end() if opening else 0 : found.at]
    article = (opening["article"] or "").lower() if opening else ""
    owned = (opening["owned"] or "").lower() if opening else ""
    name = head[found.at :]
    name = name if found.name[:1].isupper() else f"{name[:1].lower()}{name[1:]}"
    if article == "the":
        is_told = len(front.split()) > 1 and not found.countable  # "the brain chemical oxytocin"
        return Asked(found, name, behind) if is_told else None
    is_one = found.countable and not found.plural
    if not fits_siblings(front, found) or (is_one and not opening):
        return None  # "cease fire" speaks of no fire
    if is_origin(front) and not found.countable:
        return Asked(found, name, behind, origin=front)
    is_described = bool(owned) or not is_plain(front) or found.noun == "people"
    if is_described:
        name = f"{front}{name}" if opening else inside(f"{front}{name}")
    if article:
        name = f"{'an' if _VOWEL.match(name) else 'a'} {name}"
    return Asked(found, f"{owned} {name}".strip(), behind, owned=owned, is_described=is_described)


def anybodys(asked: Asked) -> Asked:
    """A thing without whose it is: "a boat" for "his boat"."""
    found, text = asked.found, asked.text.removeprefix(f"{asked.owned} ")
    is_one = found.countable and not found.plural
    return replace(asked, text=with_article(text) if is_one else text, owned="", is_described=False)


def wh_for(asked: Asked, phrase: Phrase, *, is_subject: bool) -> Wh:
    """The wh-phrase that asks for a thing: by its sort, or with "what" where more is said of it.

    Where it was, if that stands behind it, stays beside the wh-phrase of a subject.
    """
    found, behind = asked.found, "" if is_subject else asked.behind
    placed = asked.behind if is_subject and _PLACED.fullmatch(asked.behind) else ""
    noun = found.noun
    if noun == "people":
        return Wh("Who", phrase.preposition, behind=behind)
    if asked.is_described:
        is_body = noun == "organisation"
        return Wh("Who" if is_body else "What", phrase.preposition, behind=behind)
    if not found.countable:
        return Wh(f"Which {asked.origin}{noun}{placed}", phrase.preposition, behind=behind)
    if noun.startswith("kind of "):
        return Wh(f"What {noun}{placed}", phrase.preposition, behind=behind)
    if found.plural:
        first, of, rest = noun.partition(" of ")
        noun = f"{plural_of(first)}{of}{rest}"
    kind = "What" if _SORTED.match(found.noun) else "What kind of"
    return Wh(f"{kind} {noun}{placed}", phrase.preposition, plural=found.plural, behind=behind)


_BARE = re.compile(r"[a-z]+(?: [a-z]+)?")
# "in the attic": of most rooms a house has one.
_ROOM = re.compile(r"the (?P<name>[a-z]+(?: [a-z]+)?)")


def means_in(phrase: Phrase) -> str:
    """By what means something was done: "by steamer"; or ""."""
    is_means = phrase.preposition == "by" and _BARE.fullmatch(phrase.text)
    return f"by {phrase.text}" if is_means and means_beside(phrase.text) else ""


def spot_in(phrase: Phrase, context: str) -> tuple[str, str]:
    """In or at what sort of place something was ("in a cellar"), and what is said behind it."""
    if phrase.preposition not in SPOTS:
        return "", ""
    room = _ROOM.fullmatch(phrase.text)
    found = thing(room["name"]) if room else None
    if room and found and not found.at and found.noun == "room" and not found.plural:
        return f"{phrase.preposition} the {room['name']}", ""
    asked = asked_in(phrase.text, context)
    if asked is None or asked.owned or not is_spot(asked.found, phrase.preposition):
        return "", ""
    if not is_askable(asked, phrase, is_subject=True):
        return "", ""
    return f"{phrase.preposition} {asked.text}", asked.behind


def is_askable(asked: Asked, phrase: Phrase, *, is_subject: bool) -> bool:
    """Whether nothing that is said behind a thing, and no name before it, would be lost.

    A clause behind the subject goes: "a fire that had broken out at night destroyed the town".
    """
    behind = asked.behind
    if is_subject and behind and not (_PLACED.fullmatch(behind) or _RELATIVE.match(behind[1:])):
        return False
    if not is_subject and _RELATIVE.search(behind):
        return False
    if is_subject and asked.is_described and _PLACED.fullmatch(behind):
        return False
    ahead = len(phrase.text) - len(behind)
    return all(
        one.kind is Kind.NUMBER
        or (one.kind in (Kind.GROUP, Kind.COUNTRY) and one.text in f"{asked.origin}{asked.text}")
        for one in phrase.mentions
        if one.at < ahead
    )
