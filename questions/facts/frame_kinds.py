"""Happenings that whole articles tell of, and who belongs to them: the volunteers of a study."""

from __future__ import annotations

from dataclasses import dataclass

from questions.analysis.reference import Entity
from questions.model.articles import Evidence


@dataclass(frozen=True, slots=True)
class FrameKind:
    """A kind of happening.

    Attributes:
        heads: The nouns that name it, singular.
        members: Those who belong to it, singular; an article tells of no others by these nouns.
        is_study: Whether it looks at something, so that its topic tells it from others.
        deeds: What is done in it to people and things that are counted, by the verbs' lemmas.
    """

    heads: frozenset[str]
    members: frozenset[str]
    is_study: bool = False
    deeds: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Frame:
    """The happening that an article, or a stretch of it, tells of.

    Attributes:
        opening: What a statement of it begins with: "In a study of sleep by Norla University".
        members: Nouns for those who belong to it, singular.
        evidence: Where the article names it.
        start: Number of the token from which on it is told of.
        end: Number of the token before which that ends.
        when: Its month and year, "in May 2024", where they are known and not said in `opening`.
        deeds: What was done in it to people and things that are counted, by the verbs' lemmas.
    """

    opening: str
    members: frozenset[str]
    evidence: Evidence
    start: int
    end: int
    when: str = ""
    deeds: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Setting:
    """The place or the body that an article is on.

    Attributes:
        entity: The place or the body.
        start: Offset of its name in the text where the article says what it is.
        end: Offset behind that.
        evidence: The sentence that says so.
        members: Of a body, the nouns for those who belong to it, singular.
        called: The body with what it is: "the school Alma Mater".
    """

    entity: Entity
    start: int
    end: int
    evidence: Evidence
    members: frozenset[str] = frozenset()
    called: str = ""


def _kind(heads: str, members: str, deeds: str = "", *, is_study: bool = False) -> FrameKind:
    return FrameKind(
        frozenset(heads.split()), frozenset(members.split()), is_study, frozenset(deeds.split())
    )


_HARM = "damage destroy evacuate free hurt injure kill rescue save treat wound"


RESEARCHERS = frozenset(
    "academic anthropologist archaeologist astronomer author biologist ecologist economist "
    "geneticist neuroscientist psychologist researcher scientist sociologist".split()
)
"""Those who carry out studies."""

STUDY = _kind(
    "study research survey experiment trial",
    f"{' '.join(sorted(RESEARCHERS))} participant patient respondent subject volunteer",
    is_study=True,
)

PROTEST = _kind(
    "boycott campaign demonstration march occupation picket protest sit-in strike walkout",
    "activist campaigner demonstrator marcher organiser organizer picket protester protestor "
    "striker supporter",
    "arrest detain fine hurt injure wound",
)

SAMPLED = frozenset(
    "adult athlete baby bee bird boy cat child commuter cow customer diver dog driver employee "
    "farmer fish girl herder horse infant man miner monkey mouse nurse parent passenger patient "
    "pensioner pig pigeon pilot pupil rat resident runner sailor soldier student swimmer teacher "
    "teenager toddler traveller user volunteer woman worker youth youngster".split()
)
"""Those whom studies look at."""

KINDS = (
    STUDY,
    PROTEST,
    _kind(
        "accident blaze capsizing collision crash derailment explosion fire shipwreck sinking",
        "ambulance casualty crewman firefighter lifeboat passenger rescuer sailor survivor victim",
        _HARM,
    ),
    _kind(
        "avalanche blizzard cyclone drought earthquake eruption flood flooding heatwave hurricane "
        "landslide mudslide storm tornado tsunami typhoon wildfire",
        "evacuee firefighter rescuer survivor victim villager",
        _HARM,
    ),
    _kind("dig excavation", "archaeologist digger excavator find student volunteer"),
    _kind("crossing expedition mission voyage", "climber explorer rower sailor"),
    _kind("hearing inquest inquiry lawsuit trial", "defendant juror prosecutor witness"),
    _kind("election referendum", "candidate voter"),
    _kind(
        "championship competition contest marathon race regatta tournament",
        "competitor contestant entrant finisher jockey racer rider rower runner",
    ),
    _kind("exhibition fair festival", "exhibit exhibitor performer visitor"),
)
"""Each happening under its kind; a trial in court is told from one of a drug by who is named."""
