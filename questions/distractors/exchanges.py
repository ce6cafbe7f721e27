"""The ways to make a role that somebody does not have out of the one that somebody has.

Each way gives roles that differ from the right one in its office, its institution or its calling;
what it gives for a role of another form is nothing.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator

from questions import world
from questions.distractors import institutions
from questions.distractors.candidates import draw
from questions.distractors.statements import Statements
from questions.distractors.swapping import OF, agreeing, swapped
from questions.distractors.things import with_article
from questions.model.facts import Fact
from questions.world import callings
from questions.world.countries_since import existed
from questions.world.empires import POWERS
from questions.world.things import thing

_ENOUGH = 3
_OWNED = re.compile(r"(?P<owner>[A-Z].*['’]s?) (?P<what>[a-z][\w' -]*)")
_CALLING = re.compile(
    r"(?P<det>an?|the) (?P<words>[\w'’ -]+?)(?P<tail> from [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*)?",
    re.IGNORECASE,
)
# Words that relate a calling to something else.
_RELATING = re.compile(r"['’]|\b(?:of|for|at|in|to|from|by|on|with|and|the)\b(?<!^the)")
# Heads of states whose countries can be exchanged.
_OF_STATES = re.compile(
    r"(?:president|prime minister|foreign minister|ambassador|leader|head of state|"
    r"finance minister)$"
)
# Of few countries it is known who was their third.
_COUNTED = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|only|"
    r"female|oldest|youngest)\b"
)
# Where one subject is taught.
_OF_ONE_SUBJECT = re.compile(
    r"\b(?:Law|Medical|Business|Divinity|Dental|Art|Drama|Music|Nursing|Film) (?:School|College)\b|"
    r"\b(?:School|College|Institute|Faculty|Department|Academy) (?:of|for) [A-Z]"
)
_OF_CITIES = re.compile(r"\b(?:mayor|bishop|archbishop)$")
_MODERN_SINCE = 1920
_MOST_STATES = 8
_YEAR = re.compile(r"\b1\d{3}\b|\b20\d\d\b")


def exchanged(role: str, fact: Fact, statements: Statements, seed: int) -> list[str]:
    """Roles made of the right one, by the first way that gives three."""
    is_modern, year = _is_modern(fact, statements), statements.mentions.time_told(fact)
    ways: tuple[Callable[[str], Iterable[str]], ...] = (
        _relatives,
        lambda one: _portfolios(one, modern=is_modern),
        _subjects,
        _sports,
        _services,
        lambda one: _states(one, year),
        _cities,
        institutions.institutions,
        institutions.namesakes,
        institutions.divisions,
        lambda one: institutions.organisations(one, fact, statements),
        lambda one: _callings(one, modern=is_modern),
    )
    for way in ways:
        found = list(dict.fromkeys(way(role)))
        if len(found) >= _ENOUGH:
            return sorted(found, key=lambda one: (_oddness(one, role), draw(seed, role, one)))
    return []


def _oddness(role: str, right: str) -> tuple[bool, int]:
    """How far a role stands out beside the right one, by what it is and by its length."""
    heads = head_of(role), head_of(right)
    is_calling = all(map(callings.field_of, heads))
    return (is_calling and not callings.are_alike(*heads), abs(len(role) - len(right)) // 8)


def _is_modern(fact: Fact, statements: Statements) -> bool:
    """Whether a fact is of the time of today's countries and callings, as far as dates tell."""
    years = statements.years_of(fact)
    before = _YEAR.findall(statements.text_of(fact)[: fact.evidence[0].end])
    if fact.date:
        return fact.date.earliest.year >= _MODERN_SINCE
    if before:
        return int(before[-1]) >= _MODERN_SINCE
    return not years or years[len(years) // 2] >= _MODERN_SINCE


def _relatives(role: str) -> Iterator[str]:
    """Ann Hale's uncle for Ann Hale's grandfather, an uncle of hers for a brother."""
    match = re.fullmatch(
        r"(?P<owner>.+['’]s?) (?P<one>[a-z]+)|(?P<art>an?) (?P<two>[a-z]+) of .+", role
    )
    if match is None:
        return
    word = match["one"] or match["two"]
    for row in callings.RELATIVES:
        if word in row:
            single = callings.SINGLE if match["two"] else callings.SPOUSES
            far = () if word in (row[0], row[-1]) else (row[0], row[-1])
            others = [one for one in row if one not in (word, *single, *far)]
            yield from (agreeing(role.replace(f" {word}", f" {one}", 1)) for one in others)


def _portfolios(role: str, *, modern: bool) -> Iterator[str]:
    names = callings.PORTFOLIOS if modern else callings.OLD_PORTFOLIOS
    yield from swapped(role, names, r"\b({name})(?= (?:minister|secretary|ministry|department)\b)")
    yield from swapped(role, names, r"(?:minister|secretary) (?:of|for) ({name})\b")


def _subjects(role: str) -> Iterator[str]:
    if _OF_ONE_SUBJECT.search(role):
        return
    people = "student|professor|teacher|lecturer|researcher"
    yield from swapped(role, callings.SUBJECTS, rf"\b({{name}})(?= (?:{people})\b)")
    yield from swapped(role, callings.SUBJECTS, rf"(?:{people}) (?:of|in) ({{name}})\b")


def _sports(role: str) -> Iterator[str]:
    """Sports and games alike: "a chess player", "the captain of the Swiss rowing team"."""
    match = re.search(r"([\w-]+) (?:team|player|coach|champion|club|federation)\b", role)
    named = thing(match.group(1)) if match else None
    if match and named and named.noun in ("sport", "game"):
        start, end = match.span(1)
        names = (one for one in named.siblings if " " not in one)
        yield from (agreeing(f"{role[:start]}{one}{role[end:]}") for one in names)


def _services(role: str) -> Iterator[str]:
    """Services of the same country: what a country has one of."""
    match = OF.fullmatch(role)
    if match is None:
        return
    named = [name for name in callings.SERVICES if match["whole"].endswith(name)]
    owner = re.match(r"(?:[A-Z][\w-]*(?: [A-Z][\w-]*)*['’]s?|the (?:[A-Z]\w+ )+)", match["whole"])
    if not named or owner is None:
        return
    front = f"{match['office']} {match['link']} {owner.group().strip()}"
    in_it = match["whole"]
    yield from (f"{front} {one}" for one in callings.SERVICES if one not in in_it)


def _states(role: str, year: int | None) -> Iterator[str]:
    """Countries alike at the time: "the prime minister of Denmark", "Norway's foreign minister"."""
    owned, part = _OWNED.fullmatch(role), OF.fullmatch(role)
    if _COUNTED.search(role):
        return
    if owned and _OF_STATES.search(owned["what"]):
        name = re.sub(r"['’]s?$", "", owned["owner"])
        others = _countries_like(name, year, owned["what"])
        yield from (f"{one}'s {owned['what']}" for one in others)
    elif part and _OF_STATES.search(part["office"]):
        name = part["whole"].removeprefix("the ")
        front = f"{part['office']} {part['link']}"
        yield from (f"{front} {one}" for one in _countries_like(name, year, part["office"]))


def _cities(role: str) -> Iterator[str]:
    """Cities of the same country: "the mayor of Leeds"."""
    match = OF.fullmatch(role)
    place = world.city(match["whole"]) if match else None
    if match and place and _OF_CITIES.search(match["office"]):
        alike = sorted(
            (one for one in world.cities_of(place.country) if one.name.isascii()),
            key=lambda one: abs(one.population - place.population),
        )
        front = f"{match['office']} {match['link']}"
        yield from (f"{front} {one.name}" for one in alike[1:9] if not one.is_near(place))


def _countries_like(name: str, year: int | None, office: str) -> Iterator[str]:
    """Countries near one that were there at the time; before today's, the great powers as well.

    No kingdom has a president.
    """
    state = world.country(name)
    if state is None:
        return
    kingdoms = world.members("kingdom") if office.endswith("president") else ()
    is_modern = year is None or year >= _MODERN_SINCE
    alike = [
        other
        for other in world.countries()
        if other.un_member
        and other != state
        and other not in kingdoms
        and (other.continent == state.continent or (not is_modern and other.code in POWERS))
        and (year is None or (existed(other.code, year) and (is_modern or other.code in POWERS)))
    ]
    near = [other for other in alike if world.are_of_one_region(other, state)]
    enough = near if len(near) >= _ENOUGH else alike
    yield from sorted(
        (other.in_sentence for other in enough), key=lambda name: _gap(name, state.population)
    )[:_MOST_STATES]


def _gap(name: str, population: int) -> float:
    """How far a country is from having so many people, as a logarithm."""
    state = world.country(name)
    return abs(math.log((state.population if state else 0) + 1) - math.log(population + 1))


def _callings(role: str, *, modern: bool) -> Iterator[str]:
    """Other callings: of the same nation, or of the same name; with a speciality for one."""
    match = _CALLING.fullmatch(role)
    if match is None or _RELATING.search(match["words"]):
        return
    *before, head = match["words"].split()
    if not callings.field_of(head):
        return
    kept = [word for word in before if world.country_of_adjective(word)]
    find_others = callings.others_than if len(kept) == len(before) else callings.special_others_than
    tail = match["tail"] or ""
    for one in find_others(head, modern=modern):
        yield f"{with_article(' '.join((*kept, one)))}{tail}"


def head_of(role: str) -> str:
    """What a role is at its core: "head" of "the head of Norway's coastguard"."""
    return re.split(r" (?:of|for|from|at|to|in) ", role)[0].rpartition(" ")[2]
