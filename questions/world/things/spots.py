"""Things in or at which something may happen: "in a kitchen", "on a farm", "under a bridge"."""

from __future__ import annotations

from questions.world.things import Thing

_NOUNS = frozenset(
    (
        "body of water",
        "building",
        "container",
        "dwelling",
        "establishment",
        "institution",
        "landscape feature",
        "place",
        "room",
        "shop",
        "structure",
        "workplace",
    )
)
# What one is on, and not in.
_ON = frozenset(
    (
        "balcony;bridge;campsite;cape;cliff;coral reef;farm;floor;flyover;footpath;glacier;"
        "golf course;hill;island;meadow;motorway;mountain;oil rig;peninsula;pier;plateau;"
        "racecourse;beach;football pitch;lawn;rubbish tip;compost heap;building site;"
        "roof;roundabout;sand dune;ski slope;staircase;tennis court;terrace;volcano"
    ).split(";")
)
PREPOSITIONS = frozenset("at behind beneath beside in inside near on outside under".split())


def is_spot(found: Thing, preposition: str) -> bool:
    """Whether one may ask where something is by a thing, with the preposition that it has."""
    return (
        found.noun in _NOUNS and preposition in PREPOSITIONS and goes_with(found.name, preposition)
    )


def goes_with(name: str, preposition: str) -> bool:
    """Whether one is "in" or "on" a thing; "at" or "under" goes with all."""
    if preposition in ("in", "inside"):
        return name not in _ON
    return preposition != "on" or name in _ON
