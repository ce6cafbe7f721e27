"""The ways to make a role that somebody does not have out of the one that somebody has.

Each way gives roles that differ from the right one in its office, its institution or its calling;
what it gives for a role of another form is nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache

from questions import world
from questions.distractors.candidates import draw
from questions.distractors.statements import Statements
from questions.distractors.things import with_article
from questions.model.facts import Fact, Kind
from questions.world import callings
from questions.world.fields import in_other_fields
from questions.world.organisations import ORGANISATIONS
from questions.world.things import thing

_ENOUGH = 3
_OWNED = re.compile(r"(?P<owner>[A-Z].*['’]s?) (?P<what>[a-z][\w' -]*)")
OF = re.compile(r"(?P<office>(?:the )?[\w' -]+?) (?P<link>of|for|at|to) (?P<whole>.+)")
_CALLING = re.compile(
    r"(?P<det>an?|the) (?P<words>[\w'’ -]+?)(?P<tail> from [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*)?",
    re.IGNORECASE,
)
# Words that relate a calling to something else.
_RELATING = re.compile(r"['’]|\b(?:of|for|at|in|to|from|by|on|with|and|the)\b(?<!^the)")
_NAME = re.compile(r"(?P<the>the )?(?P<name>[A-Z][\w.&’'-]*(?: (?:[A-Z&][\w.’'-]*|of|and))*)")
_BODIES_NAME = re.compile(r"(?:the )?[A-Z][\w' -]+(?: of [A-Z][\w' -]+)?")
# Words before "School" or "Museum" that no other house of a town has before its name.
_SPECIAL_HOUSES = r"(?:Medical|Law|Business|Art|Music|National|High|Primary|Grammar|History) "
# Who runs an organisation, beside whom it has other offices.
_RUNS = re.compile(r"\b(?:CEO|founder|director|chief executive|manager|owner|chairman|chairwoman)$")
# Who stands at the head of a part of a university.
_LEADS = re.compile(r"\b(?:chief|curator|dean|director|head|leader|manager)$")
_ASSOCIATED = r"\b({name})(?=['’]? (?:Association|Union))"
_OF_ALL = frozenset(("National", "American", "International", "Royal", "Federal"))
# What nobody founds or owns.
_PUBLIC = re.compile(
    r"\b(?:Bureau|Agency|Ministry|Department|Commission|Authority|Council|University|Court|Army|"
    r"Parliament|Congress|Senate|Government|Service|Navy|Police)\b"
)
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
_YEAR = re.compile(r"\b1\d{3}\b|\b20\d\d\b")


def exchanged(role: str, fact: Fact, statements: Statements, seed: int) -> list[str]:
    """Roles made of the right one, by the first way that gives three."""
    is_modern = _is_modern(fact, statements)
    ways: tuple[Callable[[str], Iterable[str]], ...] = (
        _relatives,
        _portfolios,
        _subjects,
        _sports,
        _services,
        lambda one: _states(one) if is_modern else (),
        _cities,
        _institutions,
        _namesakes,
        _divisions,
        lambda one: _organisations(one, fact, statements),
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
            others = [one for one in row if one not in (word, *single)]
            yield from (_agreeing(role.replace(f" {word}", f" {one}", 1)) for one in others)


def _swapped(role: str, names: Sequence[str], place: str) -> Iterator[str]:
    """A role with one name of a row exchanged for the others, where it stands as `place` says."""
    match = _row(tuple(names), place).search(role)
    if match is None:
        return
    start, end = match.span(1)
    if f"{role[:start]}{role[end:]}".strip():
        others = (one for one in names if one != match.group(1))
        yield from (_agreeing(f"{role[:start]}{one}{role[end:]}") for one in others)


@cache
def _row(names: tuple[str, ...], place: str) -> re.Pattern[str]:
    longest_first = sorted(names, key=len, reverse=True)
    return re.compile(place.format(name="|".join(map(re.escape, longest_first))))


def _agreeing(role: str) -> str:
    """A role with "a" or "an" as its next word wants it."""
    match = re.match(r"an? (?=\w)", role)
    return with_article(role[match.end() :]) if match else role


def _portfolios(role: str) -> Iterator[str]:
    yield from _swapped(
        role, callings.PORTFOLIOS, r"\b({name})(?= (?:minister|secretary|ministry|department)\b)"
    )
    yield from _swapped(role, callings.PORTFOLIOS, r"(?:minister|secretary) (?:of|for) ({name})\b")


def _subjects(role: str) -> Iterator[str]:
    if _OF_ONE_SUBJECT.search(role):
        return
    people = "student|professor|teacher|lecturer|researcher"
    yield from _swapped(role, callings.SUBJECTS, rf"\b({{name}})(?= (?:{people})\b)")
    yield from _swapped(role, callings.SUBJECTS, rf"(?:{people}) (?:of|in) ({{name}})\b")


def _sports(role: str) -> Iterator[str]:
    """Sports and games alike: "a chess player", "the captain of the Swiss rowing team"."""
    match = re.search(r"([\w-]+) (?:team|player|coach|champion|club|federation)\b", role)
    named = thing(match.group(1)) if match else None
    if match and named and named.noun in ("sport", "game"):
        start, end = match.span(1)
        names = (one for one in named.siblings if " " not in one)
        yield from (_agreeing(f"{role[:start]}{one}{role[end:]}") for one in names)


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


def _states(role: str) -> Iterator[str]:
    """Countries alike: "the prime minister of Denmark", "Norway's foreign minister"."""
    owned, part = _OWNED.fullmatch(role), OF.fullmatch(role)
    if _COUNTED.search(role):
        return
    if owned and _OF_STATES.search(owned["what"]):
        name = re.sub(r"['’]s?$", "", owned["owner"])
        yield from (f"{one}'s {owned['what']}" for one in _countries_like(name))
    elif part and _OF_STATES.search(part["office"]):
        name = part["whole"].removeprefix("the ")
        front = f"{part['office']} {part['link']}"
        yield from (f"{front} {one}" for one in _countries_like(name))


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


def _countries_like(name: str) -> Iterator[str]:
    state = world.country(name)
    if state is None:
        return
    alike = [
        other
        for other in world.countries()
        if other.un_member and other != state and other.continent == state.continent
    ]
    alike.sort(key=lambda other: abs(other.population - state.population) / state.population)
    yield from (other.in_sentence for other in alike[:8])


def _institutions(role: str) -> Iterator[str]:
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
    yield from _swapped(role, callings.NATIONAL, r"\bNational ({name})\b")
    if not _is_special(role):
        yield from _swapped(role, callings.ASSOCIATED, _ASSOCIATED)


def _is_special(role: str) -> bool:
    """Whether an association is for a sort of a trade only: the Home Builders Association."""
    match = _row(tuple(callings.ASSOCIATED), _ASSOCIATED).search(role)
    before = role[: match.start(1)].split()[-1:] if match else []
    word = before[0] if before else ""
    known = word in _OF_ALL or world.city(word) or world.country_of_adjective(word)
    return word[:1].isupper() and not known


def _namesakes(role: str) -> Iterator[str]:
    """The same at bodies of other fields: "the secretary of the Lund Musical Society"."""
    match = OF.fullmatch(role)
    if match is not None and _BODIES_NAME.fullmatch(match["whole"]):
        office = f"{match['office']} {match['link']}"
        others = in_other_fields(match["whole"], beside=office)
        yield from (f"{office} {one}" for one in others)


def _divisions(role: str) -> Iterator[str]:
    """Heads of other divisions of a body: "the head of finance at Norla"."""
    pattern = r"\b(?:head|director|manager|chief) of ({name})(?= (?:at|for|of) )"
    yield from _swapped(role, callings.DIVISIONS, pattern)
    capitals = tuple(one.title() for one in callings.DIVISIONS)
    yield from _swapped(role, capitals, pattern.replace("(?:head", "(?i:head"))


def _organisations(role: str, fact: Fact, statements: Statements) -> Iterator[str]:
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
    return re.split(r" (?:of|for|at|to|in) ", role)[0].rpartition(" ")[2]
