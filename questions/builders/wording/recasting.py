"""Clauses recast so that what stands deep inside a phrase can be asked for naturally."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from questions.builders.wording.anchors import NAMES
from questions.builders.wording.clause import Clause
from questions.builders.wording.loosening import BONDS, oblique, with_unit_of
from questions.builders.wording.wh import AMOUNTS
from questions.model.facts import Kind, Mention, Phrase, Role
from questions.world import quantities
from questions.world.places import PLACES

_SETTLEMENT = re.compile(
    r"an? (?:[a-z-]+ ){0,2}?(?P<noun>city|town|village|port|island|region) (?P<link>in|on) "
    r"(?:the )?(?:island of )?"
)
_SHORE = re.compile(
    r"an? (?:[a-z-]+ ){0,2}?(?P<noun>city|town|village|port|island|region) on the "
    r"(?P<sea>[A-Z][a-z]+(?: Sea)?) coast of (?:[a-z-]+ )?[A-Z][\w ]+"
)


def located(clause: Clause) -> Iterator[tuple[Clause, Phrase, Mention]]:
    """What is said of "a city in Sweden", told so that the country can be asked for."""
    complements = [one for one in clause.rest if one.role is Role.COMPLEMENT]
    if clause.group.lemma != "be" or clause.group.rest or len(complements) != 1:
        return
    what = complements[0]
    if shore := _SHORE.fullmatch(what.text):
        yield from _on_shore(clause, what, shore)
        return
    match = _SETTLEMENT.match(what.text)
    names = [one for one in what.mentions if match and one.at == match.end()]
    is_named = any(one.text == clause.subject.text for one in clause.subject.mentions)
    if match is None or not names or not is_named or names[0].kind not in _LAND[match["link"]]:
        return
    if what.text != f"{match.group()}{names[0].text}":
        return
    place = oblique(what, match["link"], names[0])
    called = _called(clause.subject, match["noun"])
    yield Clause(called, clause.group, (place,)), place, place.mentions[0]


_LAND = {"in": (Kind.COUNTRY,), "on": (Kind.PLACE,)}


def _called(name: Phrase, noun: str) -> Phrase:
    """A settlement with what it is: "the town of Lund"."""
    text = f"the {noun} of {name.text}"
    at = len(text) - len(name.text)
    mentions = tuple(replace(one, at=one.at + at) for one in name.mentions)
    return replace(name, text=text, bound="", mentions=mentions)


def _on_shore(
    clause: Clause, what: Phrase, match: re.Match[str]
) -> Iterator[tuple[Clause, Phrase, Mention]]:
    """What is said of "a port on the Pacific coast of Chile", told so that the ocean is asked for.

    Only those oceans and seas that are known by such a word.
    """
    sea = PLACES.full_name(match["sea"]).removeprefix("the ")
    if PLACES.sort_of(sea) not in ("ocean", "sea"):
        return
    named = Mention(
        sea, Kind.PLACE, what.start, what.end, aliases=(match["sea"],), at=len("the coast of the ")
    )
    place = replace(
        what,
        role=Role.OBLIQUE,
        text=f"the coast of the {sea}",
        bound="",
        preposition="on",
        mentions=(named,),
    )
    yield Clause(_called(clause.subject, match["noun"]), clause.group, (place,)), place, named


_NUMBERS = "|".join(quantities.UNITS_SPELLED[1:] + quantities.TENS_SPELLED)
_FROM_TO = re.compile(
    rf" to (?=(?:about |nearly |almost |just |over |more than )?(?:[$£€]?\d|(?:{_NUMBERS})\b))"
)


def parted(clause: Clause) -> Clause:
    """The clause with "by 5% to $3 million" and "from 4 to 3 million" as two phrases each.

    A date behind them ("from 25% to 12% in 2017") becomes a phrase as well.
    """
    for phrase in clause.rest:
        match = _FROM_TO.search(phrase.text) if phrase.preposition in ("by", "from") else None
        amounts = [one for one in phrase.mentions if one.kind in AMOUNTS]
        dates = [one for one in phrase.mentions if one.kind is Kind.DATE]
        others = len(phrase.mentions) - len(amounts)
        if match is None or len(amounts) > _BOTH or others != len(dates):
            continue
        end = _before_date(phrase, dates)
        if end is None:
            continue
        first = part_of(phrase, 0, match.start())
        second = replace(part_of(phrase, match.end(), end), preposition="to")
        if first.mentions and second.mentions:
            parts = [first, with_unit_of(first, second)]
            if dates:
                time = part_of(phrase, dates[0].at, len(phrase.text))
                parts.append(replace(time, role=Role.TIME, preposition="in"))
            return clause.with_split(phrase, *parts)
    return clause


_AGE = re.compile(r"the age of \d+")


def with_ages(clause: Clause) -> Clause:
    """The clause with "over the age of 65" as a part of the people behind whom it stands."""
    for people, age in pairwise(clause.rest):
        is_age = age.preposition in ("over", "under", "above") and _AGE.fullmatch(age.text)
        if people.role is Role.OBJECT and is_age and 0 < age.start - people.end <= _JOINT_LETTERS:
            text = f"{people.text} {age.preposition} {age.text}"
            whole = replace(people, text=text, bound="", end=age.end)
            return clause.with_split(people, whole).without(age)
    return clause


def _before_date(phrase: Phrase, dates: Sequence[Mention]) -> int | None:
    """Where the date at the end of a phrase begins with its "in"; None for other dates."""
    if not dates:
        return len(phrase.text)
    start = dates[0].at - len(" in ")
    is_last = dates[0].at + len(dates[0].text) == len(phrase.text)
    joint = phrase.text[max(0, start) : dates[0].at]
    return start if len(dates) == 1 and is_last and joint == " in " else None


def part_of(phrase: Phrase, start: int, end: int) -> Phrase:
    """A part of a phrase, from one place in its text to another, with its mentions."""
    found = (one for one in phrase.mentions if start <= one.at and one.at + len(one.text) <= end)
    moved = tuple(replace(one, at=one.at - start) for one in found)
    return replace(phrase, text=phrase.text[start:end], bound="", mentions=moved)


_BOTH, _JOINT_LETTERS = 2, 8
_COUNTING = re.compile(r"[Tt]he (?:total |overall )?number of (?P<what>[^,]+)")


def counted(clause: Clause) -> Clause:
    """The clause, or of "the number of bees was 300" the clause "there were 300 bees"."""
    match = _COUNTING.fullmatch(clause.subject.text)
    figures = [one for one in clause.rest if one.role is Role.COMPLEMENT]
    is_plain = clause.group.lemma == "be" and not clause.group.rest and len(figures) == 1
    if match is None or not is_plain or not figures[0].mentions:
        return clause
    number = figures[0].mentions[0]
    if number.kind is not Kind.NUMBER or not figures[0].text.endswith(number.text):
        return clause
    there = replace(clause.subject, text="there", bound="", mentions=())
    what = match["what"]
    things = replace(
        figures[0],
        role=Role.OBJECT,
        text=f"{figures[0].text} {what}",
        plural=True,
        mentions=(number, *_moved(clause.subject, match.start("what"), len(figures[0].text) + 1)),
    )
    group = clause.group.agreeing(plural=True)
    return Clause(there, group, clause.with_split(figures[0], things).rest)


def _moved(phrase: Phrase, since: int, to: int) -> Iterator[Mention]:
    """The mentions from a place of a phrase on, where its words now begin at another."""
    for one in phrase.mentions:
        if one.at >= since:
            yield replace(one, at=one.at - since + to)


def paired(clause: Clause) -> Iterator[tuple[Clause, Phrase, Mention]]:
    """What two parties have together, told of one of them: "With which country did Chile …?"."""
    names = [one for one in clause.subject.mentions if one.kind in NAMES]
    if len(names) != 2 or clause.subject.text != f"{names[0].text} and {names[1].text}":
        return
    if not any(one.role is Role.OBJECT and one.head in BONDS for one in clause.rest):
        return
    for asked, other in (names[::-1], names):
        subject = replace(
            clause.subject,
            text=other.text,
            bound="",
            plural=False,
            mentions=(replace(other, at=0),),
        )
        partner = oblique(clause.subject, "with", asked)
        place = next(at for at, one in enumerate(clause.rest) if one.role is Role.OBJECT) + 1
        rest = (*clause.rest[:place], partner, *clause.rest[place:])
        yield (
            Clause(subject, clause.group.agreeing(plural=False), rest),
            partner,
            partner.mentions[0],
        )
