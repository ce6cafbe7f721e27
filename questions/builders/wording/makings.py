"""What something is made of, told within a clause: "added an ear plate of ivory"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from questions.builders.wording.anchors import count_anchors
from questions.builders.wording.clause import Clause, inside, words_of
from questions.model.facts import Kind, Phrase, Role
from questions.world.things import Thing, thing

_MATERIALS = frozenset(
    (
        "alloy",
        "building material",
        "fabric",
        "kind of stone",
        "material of small things",
        "metal",
        "precious metal",
    )
)
_OF_STUFF = re.compile(
    r"(?P<what>(?:an?|the|\w+) [^,]+?)(?:,? made)? of (?P<stuff>[a-z-]+(?: [a-z]+)?)"
)
# Of what such things are made is told by the noun before theirs: "oak piles", not "oak forest".
_MADE = (
    "amulet arrowhead axe bangle bead beam bell bench blade bolt boot bracelet brooch buckle "
    "bust button cable candlestick chain chair coffin coin column cone cross crown dagger "
    "disc door dress earring figure figurine fork frame gate goblet helmet hook horn hull hut "
    "idol key knife lid mask medallion mirror nail necklace needle obelisk ornament panel "
    "pendant pile pillar pin pipe plank plaque plate platter pole post pyramid rail ring rod "
    "roof rope sail sarcophagus sculpture shield shirt slab spear spoon statue statuette "
    "sword table tablet throne tile torc tube wheel whistle wire"
)
# These may as well hold it: "a box of clay".
_HOLDING = "barrel basket bowl box bucket chest cup flask jar jug pot tray vase vessel"
_ANY = "|".join(f"{_MADE} {_HOLDING}".split())
_OF_STUFF = re.compile(
    rf"(?P<what>(?:[\w-]+ )+?(?:(?:{'|'.join(_MADE.split())})s?|(?:{_ANY})s?(?= made of)))"
    r"(?: made)? of (?P<stuff>[a-z-]+(?: [a-z]+)?)"
)
_OF_MADE = re.compile(rf"(?P<before>(?:[\w-]+ )+?)(?P<stuff>[a-z]+) (?P<noun>(?:{_ANY})s?)")
# "about 20 centimetres long" says no more of what was made.
_LOOSE = (Role.ADVERB, Role.COMPLEMENT)
_ARTICLE = re.compile(r"(?:an?|the|its|his|her|their|some) ", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Making:
    """A question for what something is made of.

    Attributes:
        stem: The question.
        key: The material.
    """

    stem: str
    key: str


def making(clause: Clause, phrase: Phrase) -> Making | None:
    """The question for the material of what a phrase tells of, if it tells that."""
    if phrase.preposition or phrase.role not in (Role.SUBJECT, Role.OBJECT):
        return None
    if any(one.kind is not Kind.NUMBER for one in phrase.mentions):
        return None
    if phrase is clause.subject and not clause.group.is_passive:
        return None
    found = _read(phrase.text)
    if found is None:
        return None
    what, stuff, name = found
    rest = [words_of(one) for one in clause.rest if one is not phrase and one.role not in _LOOSE]
    doer = "" if phrase is clause.subject else inside(clause.subject.text)
    told = " ".join(filter(None, (doer, *clause.group.words(), *rest)))
    verb = "were" if phrase.plural else "was"
    noun = "wood" if stuff.sort == "tree" else stuff.noun
    stem = f"Of which {noun} {verb} the {what} made that {told}?"
    return Making(stem, name) if count_anchors(stem) >= 1 else None


def _read(text: str) -> tuple[str, Thing, str] | None:
    """What is made, without its article, the material, and what the text calls it."""
    match = _OF_STUFF.fullmatch(text)
    joined = f"{match['what']}" if match else ""
    if match is None:
        match = _OF_MADE.fullmatch(text)
        joined = f"{match['before']}{match['noun']}" if match else ""
    stuff = thing(match["stuff"], context="material metal wood") if match else None
    if match is None or stuff is None or stuff.at or stuff.plural:
        return None
    is_wood = stuff.sort == "tree" and "noun" in match.groupdict()
    if stuff.sort not in _MATERIALS and not is_wood:
        return None
    what = _ARTICLE.sub("", joined, count=1)
    return f"{what[:1].lower()}{what[1:]}", stuff, match["stuff"]
