"""Nouns that say what somebody is: by trade, by office, or of whom."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

from spacy.tokens import Token

from questions.analysis.reference import lexicon, personal

OFFICES = frozenset(
    "leader president king queen emperor empress premier chancellor monarch head chief director "
    "executive ceo chairman chairwoman chair chairperson founder co-founder cofounder owner "
    "co-owner manager governor mayor commissioner captain commander boss principal rector dean "
    "curator editor coordinator chieftain treasurer superintendent creator inventor "
    "secretary".split()
)
"""What one is of something: without that something the word says little."""

KIN = lexicon.KIN | frozenset(
    "friend partner colleague neighbour neighbor successor predecessor deputy rival fiancee".split()
)
"""What one is of somebody."""

_SHARED = frozenset("co-founder cofounder co-owner".split())
_MORE = frozenset(
    "official spokesman spokeswoman spokesperson analyst adviser advisor consultant therapist "
    "psychologist activist campaigner journalist reporter lecturer academic neuroscientist "
    "ecologist geologist astronomer mathematician botanist zoologist archaeologist anthropologist "
    "sociologist psychiatrist designer architect photographer sculptor novelist playwright dancer "
    "musician violinist pianist cellist chef cook baker carpenter tailor blacksmith miner sailor "
    "gardener keeper ranger veterinarian vet dentist midwife pharmacist librarian archivist "
    "accountant banker entrepreneur businessman businesswoman trader broker programmer developer "
    "technician mechanic electrician plumber firefighter policeman policewoman detective diplomat "
    "ambassador politician lawmaker legislator councillor councilor deputy footballer cyclist "
    "swimmer runner boxer rower skier climber mountaineer athlete coach trainer referee umpire "
    "filmmaker film-maker screenwriter comedian broadcaster presenter publisher cartoonist "
    "translator interpreter printer goldsmith shepherd beekeeper winemaker brewer cosmonaut "
    "navigator missionary theologian imam rabbi pastor vicar fellow member counsellor counselor "
    "midfielder goalkeeper striker defender winger quarterback batsman bowler pitcher sprinter "
    "shopkeeper salesman trustee volunteer shopper pupil assistant virtuoso bookkeeper "
    "conquistador potter pensioner showman prodigy".split()
)
_UNFIT = frozenset(
    "man woman boy girl child person guest customer visitor user resident citizen victim suspect "
    "candidate patient neighbour neighbor".split()
)

PERSONS = (lexicon.PERSON_NOUNS | OFFICES | KIN | _MORE) - _UNFIT
"""Every noun that may stand for what a person is."""

_ENDING = re.compile(r"[a-z]{3,}(?:blower|grapher|herd|monger|man|woman)")
"""Endings of nouns for those who do something or come from somewhere: "glassblower"."""

_NO_CALLINGS = _UNFIT | frozenset(
    "caiman german human layman norman ottoman roman talisman freshman".split()
)

STATE = frozenset("leader president king queen emperor empress premier chancellor monarch".split())
"""Offices of which a state has one."""


def article_for(calling: str, before: Sequence[str] = ()) -> str:
    """The article of a calling that stands without one in an apposition, behind other words."""
    ministry = calling == "minister" and not {"prime", "of", "for"}.isdisjoint(before)
    if calling in OFFICES - _SHARED or "chief" in before or ministry:
        return "the"
    return "an" if calling[:1] in "aeiou" else "a"


def ends_with_another(head: Token, last: Token) -> bool:
    """Whether a name behind a phrase may be that of the one it ends with.

    So in "the daughter of a painter, Ann Hale", where nobody knows which of the two she is.
    """
    person = is_calling(last.lower_) or any(each.tag_ == "PRP$" for each in last.lefts)
    return last.i > head.i and last.tag_ == "NN" and person


def is_calling(noun: str) -> bool:
    """Whether a noun says what a person is."""
    if noun in PERSONS:
        return True
    if noun in _NO_CALLINGS:
        return False
    return personal.is_calling(noun) or bool(_ENDING.fullmatch(noun))


class _Callings:
    """All nouns for persons, as far as their endings tell."""

    def __contains__(self, noun: object) -> bool:
        return noun in lexicon.PERSON_NOUNS or (isinstance(noun, str) and is_calling(noun))


CALLINGS: Container[str] = _Callings()
"""What stands for a person, by work, office, kin or otherwise."""
