"""Clauses recast so that what stands deep inside a phrase can be asked for naturally."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from questions.builders.wording.anchors import NAMES
from questions.builders.wording.clause import Clause
from questions.builders.wording.complements import is_somebody
from questions.builders.wording.superlatives import SUPERLATIVE
from questions.builders.wording.wh import AMOUNTS
from questions.model.facts import Kind, Mention, Phrase, Role
from questions.world import quantities

# What one party has with another.
_BONDS = frozenset(
    "agreement alliance armistice border ceasefire contact deal friendship link pact partnership "
    "peace relation relationship tie trade treaty truce war".split()
)
_PLACED = frozenset(
    "begin build buy celebrate complete create discover employ establish film find finish found "
    "have hold host inaugurate invent keep launch maintain meet open operate own plant press print "
    "publish record run sell set sign start station win".split()
)
_OTHER_PREPOSITIONS = re.compile(r"\b(?:in|at|on|to|for|from|by|with|between|about|against)\b")
_JOINT = re.compile(r" (in|at|with|of|for)(?: the)? $")
_SINGLED = re.compile(rf"\b(?:first|last|only|{SUPERLATIVE}|most)\b")


def loosened(clause: Clause, phrase: Phrase, mention: Mention) -> tuple[Clause, Phrase, Mention]:
    """The clause with the end of an object or complement cut loose, to be asked for.

    So "in Oslo" of "opened an office in Oslo", and "of the Bank of Turku" of "is head of …".
    """
    clause, phrase = _halved(clause, phrase, mention)
    if phrase.preposition == "to" and mention.kind in AMOUNTS:
        return _without_former(clause, phrase, mention)
    before = phrase.text[: mention.at]
    match = _JOINT.search(before)
    ends = mention.at + len(mention.text) == len(phrase.text)
    if not match or not ends or mention.kind not in NAMES:
        return clause, phrase, mention
    head, preposition = before[: match.start()], match.group(1)
    if mention.kind is Kind.PERSON or not _is_loose(head, preposition, clause, phrase, mention):
        return clause, phrase, mention
    others = tuple(one for one in phrase.mentions if one.at < match.start())
    thing = replace(phrase, text=head, bound="", mentions=others)
    name = _oblique(phrase, preposition, mention)
    return clause.with_split(phrase, thing, name), name, name.mentions[0]


def _without_former(
    clause: Clause, phrase: Phrase, mention: Mention
) -> tuple[Clause, Phrase, Mention]:
    """The clause without the value "from" which another one is asked for: it would tell the way.

    What only the former value counts, the other one counts as well.
    """
    former = [
        one
        for one in clause.rest
        if one.preposition == "from" and one is not phrase and _is_amount(one)
    ]
    if not former:
        return clause, phrase, mention
    counted_as_well = _with_unit_of(former[0], phrase)
    clause = clause.with_split(phrase, counted_as_well).without(*former)
    return clause, counted_as_well, mention


def _is_amount(phrase: Phrase) -> bool:
    return bool(phrase.mentions) and all(one.kind in AMOUNTS for one in phrase.mentions)


_AT_PART = re.compile(r"the (?:\w+ )?\w+ of (?:the )?$")
_SECOND_PLACE = re.compile(r",? and (?:at|in|near|on) ")


def _halved(clause: Clause, phrase: Phrase, mention: Mention) -> tuple[Clause, Phrase]:
    """The clause with the first of two places alone: "on the coast of Peru and at the foot of …".

    Where a place stands in the second, and everywhere else, the clause stays as it is.
    """
    end = mention.at + len(mention.text)
    at_part = phrase.role is Role.OBLIQUE and _AT_PART.match(phrase.text[: mention.at])
    if not at_part or not _SECOND_PLACE.match(phrase.text[end:]):
        return clause, phrase
    kept = tuple(one for one in phrase.mentions if one.at < end)
    half = replace(phrase, text=phrase.text[:end], bound="", mentions=kept)
    return clause.with_split(phrase, half), half


# Where a post is held changes with its holder, and the holder's name tells the country.
_SERVED_IN = (Kind.CITY, Kind.COUNTRY)


def _is_loose(head: str, preposition: str, clause: Clause, phrase: Phrase, name: Mention) -> bool:
    """Whether what stands behind the preposition belongs to the verb as much as to the noun."""
    if phrase.role is Role.COMPLEMENT:
        people = any(mention.kind is Kind.PERSON for mention in clause.subject.mentions)
        if name.kind in _SERVED_IN:
            return False
        return people and clause.group.lemma == "be" and is_somebody(phrase)
    if phrase.role is Role.OBLIQUE:
        return preposition == "in" and _is_house(head, phrase, clause)
    if phrase.role is not Role.OBJECT or preposition in ("of", "for"):
        return False
    if preposition == "with":
        return phrase.head in _BONDS
    if _OTHER_PREPOSITIONS.search(head) or _SINGLED.search(head):
        return False
    return clause.group.lemma in _PLACED


_HOUSES = (Kind.ORGANISATION, Kind.PLACE)


def _is_house(head: str, phrase: Phrase, clause: Clause) -> bool:
    """Whether something was done at a named house, of which the rest tells the town."""
    if phrase.preposition not in ("at", "from", "into", "inside") or clause.group.lemma == "be":
        return False
    named = any(f"the {one.text}" == head and one.kind in _HOUSES for one in phrase.mentions)
    return named or any(one.text == head and one.kind in _HOUSES for one in phrase.mentions)


def _oblique(phrase: Phrase, preposition: str, mention: Mention) -> Phrase:
    return replace(
        phrase,
        role=Role.OBLIQUE,
        text=mention.text,
        bound="",
        preposition=preposition,
        plural=False,
        mentions=(replace(mention, at=0),),
    )


_SETTLEMENT = re.compile(
    r"an? (?:[a-z-]+ ){0,2}?(?P<noun>city|town|village|port|island|region) in "
)


def located(clause: Clause) -> Iterator[tuple[Clause, Phrase, Mention]]:
    """What is said of "a city in Sweden", told so that the country can be asked for."""
    complements = [one for one in clause.rest if one.role is Role.COMPLEMENT]
    if clause.group.lemma != "be" or clause.group.rest or len(complements) != 1:
        return
    what = complements[0]
    match = _SETTLEMENT.match(what.text)
    names = [one for one in what.mentions if match and one.at == match.end()]
    is_named = any(one.text == clause.subject.text for one in clause.subject.mentions)
    if match is None or not names or not is_named or names[0].kind is not Kind.COUNTRY:
        return
    if what.text != f"{match.group()}{names[0].text}":
        return
    text = f"the {match['noun']} of {clause.subject.text}"
    at = len(text) - len(clause.subject.text)
    mentions = tuple(replace(one, at=one.at + at) for one in clause.subject.mentions)
    subject = replace(clause.subject, text=text, bound="", mentions=mentions)
    place = _oblique(what, "in", names[0])
    yield Clause(subject, clause.group, (place,)), place, place.mentions[0]


_NUMBERS = "|".join(quantities.UNITS_SPELLED[1:] + quantities.TENS_SPELLED)
_FROM_TO = re.compile(
    rf" to (?=(?:about |nearly |almost |just |over |more than )?(?:[$£€]?\d|(?:{_NUMBERS})\b))"
)
# "eight hours": what the second number of "from eight hours to six" counts as well.
_COUNTS_UNIT = re.compile(r"\S+(?P<unit> [a-z]+s)")


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
            parts = [first, _with_unit_of(first, second)]
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


def _with_unit_of(first: Phrase, second: Phrase) -> Phrase:
    """The second amount with what the first one counts: "from eight hours to six hours"."""
    unit = _COUNTS_UNIT.fullmatch(first.text)
    is_bare = second.mentions[0].text == second.text and second.mentions[0].kind is Kind.NUMBER
    if unit is None or not is_bare or first.preposition != "from":
        return second
    return replace(second, text=f"{second.text}{unit['unit']}")


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
    if not any(one.role is Role.OBJECT and one.head in _BONDS for one in clause.rest):
        return
    for asked, other in (names[::-1], names):
        subject = replace(
            clause.subject,
            text=other.text,
            bound="",
            plural=False,
            mentions=(replace(other, at=0),),
        )
        partner = _oblique(clause.subject, "with", asked)
        place = next(at for at, one in enumerate(clause.rest) if one.role is Role.OBJECT) + 1
        rest = (*clause.rest[:place], partner, *clause.rest[place:])
        yield (
            Clause(subject, clause.group.agreeing(plural=False), rest),
            partner,
            partner.mentions[0],
        )
