"""Roles at other institutions: of the same place, university or trade, or of other fields."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from questions import world
from questions.distractors.statements import Statements
from questions.distractors.swapping import OF, row, swapped
from questions.model.facts import Fact, Kind
from questions.world import callings
from questions.world.fields import in_other_fields
from questions.world.organisations import ORGANISATIONS

_NAME = re.compile(r"(?P<the>the )?(?P<name>[A-Z][\w.&’'-]*(?: (?:[A-Z&][\w.’'-]*|of|and))*)")
_BODIES_NAME = re.compile(r"(?:the )?[A-Z][\w' -]+(?: of [A-Z][\w' -]+)?")
# Words before "School" or "Museum" that no other house of a town has before its name.
_SPECIAL_HOUSES = r"(?:Medical|Law|Business|Art|Music|National|High|Primary|Grammar|History) "
# Who runs an organisation, beside whom it has other offices.
_RUNS = re.compile(r"\b(?:CEO|founder|director|chief executive|manager|owner|chairman|chairwoman)$")
# Who stands at the head of a part of a university.
_LEADS = re.compile(r"\b(?:chief|curator|dean|director|head|leader|manager)$")
# What nobody founds or owns.
_PUBLIC = re.compile(
    r"\b(?:Bureau|Agency|Ministry|Department|Commission|Authority|Council|University|Court|Army|"
    r"Parliament|Congress|Senate|Government|Service|Navy|Police)\b"
)
_ASSOCIATED = r"\b({name})(?=['’]? (?:Association|Union))"
_OF_ALL = frozenset(("National", "American", "International", "Royal", "Federal"))


def institutions(role: str) -> Iterator[str]:
    """Institutions of the same place, university, country or trade."""
    match = OF.fullmatch(role)
    if match is None:
        return
    office, whole = match["office"], match["whole"]
    front = f"{office} {match['link']}"
    heads = "|".join(callings.HEADS)
    if place := re.fullmatch(rf"((?:(?!{_SPECIAL_HOUSES})[A-Z][\w-]+ ){{1,2}})({heads})", whole):
        yield from (
            f"the {head} of {place.group(1)}{kind}"
            for kind, head in callings.HEADS.items()
            if kind != place.group(2)
        )
        return
    if at := re.search(
        r" (?:at|of) (?:the )?(?:University of [A-Z]\w+|[A-Z]\w+ University)", whole
    ):
        if _LEADS.search(office):
            yield from (f"{front} the {one}{whole[at.start() :]}" for one in callings.FACULTIES)
        return
    yield from swapped(role, callings.NATIONAL, r"\bNational ({name})\b")
    if not _is_special(role):
        for trades in callings.ASSOCIATED:
            yield from swapped(role, trades, _ASSOCIATED)


def namesakes(role: str) -> Iterator[str]:
    """The same at bodies of other fields: "the secretary of the Lund Musical Society"."""
    match = OF.fullmatch(role)
    if match is not None and _BODIES_NAME.fullmatch(match["whole"]):
        office = f"{match['office']} {match['link']}"
        others = in_other_fields(match["whole"], beside=office)
        yield from (f"{office} {one}" for one in others)


def divisions(role: str) -> Iterator[str]:
    """Heads of other divisions of a body: "the head of finance at Norla"."""
    pattern = r"\b(?:head|director|manager|chief) of ({name})(?= (?:at|for|of) )"
    yield from swapped(role, callings.DIVISIONS, pattern)
    capitals = tuple(one.title() for one in callings.DIVISIONS)
    yield from swapped(role, capitals, pattern.replace("(?:head", "(?i:head"))


def organisations(role: str, fact: Fact, statements: Statements) -> Iterator[str]:
    """The same office of other organisations.

    Other offices of the same one would be made up: nobody knows whether it has them.
    """
    match = OF.fullmatch(role)
    name = _NAME.fullmatch(match["whole"]) if match else None
    if match is None or name is None or not _RUNS.search(match["office"]):
        return
    bare, link, the = match["office"], match["link"], name["the"] or ""
    for other in _bodies_like(name["name"], the, fact, statements):
        yield f"{bare} {link} {the}{other}"


def _bodies_like(name: str, the: str, fact: Fact, statements: Statements) -> Iterator[str]:
    """Other organisations of the article, called as the right one is, but not known to all."""
    article, text = fact.evidence[0].article, statements.text_of(fact)
    for use in statements.mentions.of_kind(Kind.ORGANISATION, article):
        other = use.mention.text.removeprefix("the ")
        alike = abs(len(other.split()) - len(name.split())) <= 1 and other[:1].isupper()
        is_known = ORGANISATIONS.sort_of(other) or world.country(other) or " and " in other
        is_public = bool(_PUBLIC.search(other)) != bool(_PUBLIC.search(name))
        is_so_called = bool(the) == (f"the {other}" in text)
        if (
            use.article == article
            and alike
            and other != name
            and is_so_called
            and not (is_known or is_public)
        ):
            yield other


def _is_special(role: str) -> bool:
    """Whether an association is for a sort of a trade only: the Home Builders Association."""
    match = row(tuple(chain.from_iterable(callings.ASSOCIATED)), _ASSOCIATED).search(role)
    before = role[: match.start(1)].split()[-1:] if match else []
    word = before[0] if before else ""
    known = word in _OF_ALL or world.city(word) or world.country_of_adjective(word)
    return word[:1].isupper() and not known
