"""What a complement says: that something is the only one of its sort, or what a person is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from questions.model.facts import Kind, Mention, Phrase, Role

INDEFINITE = re.compile(r"^(?:a|an|one of|another|some|part of|among)\b", re.IGNORECASE)
_UNFINISHED = re.compile(
    r"^the (?:first|last|only)\b(?!.*\b(?:to|that|which|who|with|without|of)\b)"
)
_JUDGED = frozenset(
    "base beginning centre center cradle downfall end heart key root start stronghold "
    "symbol".split()
)
_SOMEBODY = re.compile(r"(?:er|or|ist|ant|man|woman|ess|ian)$")
_OFFICES = frozenset(
    "agent boss captain ceo chair champion chief coach executive head host king official pilot "
    "pope president prince professional queen secretary spokesperson student successor widow "
    "wife".split()
)
# What nobody is, be it the first of its sort.
_BODY = re.compile(
    r"(?:airline|album|band|bank|body|book|club|college|company|federation|film|firm|hospital|"
    r"league|magazine|museum|network|newspaper|orchestra|organi[sz]ation|party|school|society|"
    r"station|team|theatre|theater|union|university)s?"
)
# Of these, somebody may have several.
_OF_SEVERAL = frozenset(
    "ally aunt brother child colleague companion cousin daughter descendant follower friend "
    "grandson member nephew niece opponent parent partner sister son student supporter "
    "uncle".split()
)
_RANKED = re.compile(r"\b(?:first|last|only|youngest|oldest)\b")


def is_thing(complement: Phrase) -> bool:
    """Whether a complement is a noun and no quality ("increasingly busy")."""
    first = complement.text.split()[0]
    return complement.role is Role.COMPLEMENT and (
        first in ("the", "a", "an", "its", "his", "her", "their", "one", "part")
        or first[:1].isupper()
        or "’s" in complement.text
        or "'s" in complement.text
        or complement.kind is Kind.PERSON
    )


def is_singled_out(others: Sequence[Phrase]) -> bool:
    """Whether a complement fits one thing only: "the first person to walk on the Moon"."""
    complements = [one for one in others if one.role is Role.COMPLEMENT]
    aims = [one.text for one in others if one.role is Role.CLAUSE and one.text.startswith("to ")]
    return bool(complements) and all(_is_definite(one, aims) for one in complements)


def is_somebody(phrase: Phrase) -> bool:
    """Whether a phrase says what a person is."""
    head = phrase.head.lower()
    return phrase.kind is Kind.PERSON or head in _OFFICES or bool(_SOMEBODY.search(head))


def is_of_kind(mention: Mention, others: Sequence[Phrase]) -> bool:
    """Whether a complement can be said of a person, where a person is asked for."""
    complements = [one for one in others if one.role is Role.COMPLEMENT]
    return mention.kind is not Kind.PERSON or all(
        is_somebody(one) or (_RANKED.search(one.text) and not _BODY.fullmatch(one.head))
        for one in complements
    )


def _is_definite(complement: Phrase, aims: Sequence[str]) -> bool:
    text = complement.text
    if _UNFINISHED.match(" ".join([text, *aims])) or INDEFINITE.match(text):
        return False
    if complement.head in _JUDGED:
        return False
    if complement.head in _OF_SEVERAL and not _RANKED.search(text):
        return False
    is_owned = re.match(r"the |\S+['’]s? |[A-Z]\S* (?:\S+ )?\S+['’]s? ", text) is not None
    return is_owned or is_somebody(complement)
