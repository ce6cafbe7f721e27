"""Whether what looks like a person's name is one."""

from __future__ import annotations

import re
from functools import lru_cache

from questions.world import city, people
from questions.world.words import offsets

# What people are called, and what they do or are told of, right beside their names.
_CALLED = re.compile(
    r"(?:\b(?:by|whom?|named|called|under|[a-z]+(?:er|or|ist|man|ian|ant|ess|head|chief|king|queen))"
    r"|\b(?:[A-Z][a-z]+\.|Mrs?|Ms|Lords?|Sir|Generals?|Presidents?|Premier|Minister|Chancellor|King|"
    r"Queen|Emperor|Pope|Prince|Princess|Saint|Dr|Professor|Senator|Admiral|Marshal|Colonel|Captain|"
    r"Leader|Chairman|Pasha|Sheikh|Secretary|Governor|Commander|Chief|brother|sister|son|daughter|"
    r"wife|husband|father|mother)) $"
)
_DOING = re.compile(
    r"(?:, (?:who|whose|then|an?|the|aged|\d{1,3}[,.;)])| \("
    r"|['’]s (?:son|wife|army|men|book|death|life)"
    r"| (?:and [A-Z]\w+ (?:[A-Z]\w+ )?)?(?:who|was|had|has|is|did|could|would|says?|said|led|fell|"
    r"won|lost|took|gave|made|went|came|fought|wrote|became|began|held|left|sent|set|saw|met|knew|"
    r"thought|told|built|ran|put|kept|bought|sold|chose|drew|fled|rose|broke|brought|caught|felt|"
    r"found|got|heard|laid|paid|read|spoke|stood|swore|taught|withdrew|[a-z]+ed|[a-z]+s)\b)"
)
_VOUCHING = 40
# A further part of a name, right behind one.
_NEXT_NAME = re.compile(r" (?:(?:de|del|van|von|der|bin|al) )?[A-Z][\w’'-]+")
_LONGEST_WORD = 20
_SORT_BEFORE = re.compile(
    r"\b(?:agency|airline|bank|brand|brewery|charity|club|company|firm|foundation|frigate|group|"
    r"hotel|magazine|newspaper|orchestra|party|ship|steamer|store|submarine|yacht) [“\"‘]?$"
)
# The share of its mentions with "the" that makes a name that of a body.
_MOSTLY = 0.4
# "in Iwo Jima", "off Cape Wrath": a person is hardly ever named so.
_LOCATING = re.compile(
    r"\b(?:at|around|in|inside|near|off|outside|(?i:battle|city|invasion|island|province|siege|town|"
    r"village) (?:at|of|on)) (?:the )?$|\b[Oo]peration $"
)
_MOSTLY_THERE = 0.5
# What no person is called by: "Lake Jervis", "Madame Reed", "De Lesseps", "Confederate Generals …".
_NO_GIVEN_NAME = frozenset(
    "Abbé Al Army Bay Camp Cape Citizen Citoyen Confederate De Del Der Des Di Du El Fort Harbour "
    "Harbor Hotel Island La Lake Las Le Los Madam Madame Mademoiselle Monsieur Mount Mr Mrs "
    "Operation Park Point Port Radio River San Santa Señor Señora The Union Van Von".split()
)
# "Simultaneously Hale": longer than the given names in "ly".
_LONGEST_ADVERB_LIKE = 8
# What no family is called: "Energy Control", "Falk Holdings".
_NO_FAMILY_NAME = frozenset(
    "Airlines Airways Action Bank Capital Central Channel Consulting Control Controls Data Digital "
    "Drive Enterprises Entertainment Films Foundation Fund Games Holding Holdings Images "
    "Industries Institute Labs Line Magazine Management Media Motors Museum Network Networks "
    "News Online Park Partners Pictures Press Productions Project Records Research Reserve "
    "School Security Service Services Shop Show Software Solutions Station Stores Street "
    "Studio Studios Systems Talks Technologies Technology Television Theatre Times Trust "
    "Ventures World Works".split()
)
# "Ann Halereports": the next word stuck to a name.
_STUCK = re.compile(r"[A-Z][a-z]{2,}(?:reports|reported|writes|explains|argues)")
_EAST_ASIAN = re.compile(r"\w+ (?:\w+-\w+|\w+ \w+)")
_JOINING = re.compile(r" (?:at|in|on|for|near|with) ")
# A family name with another given name behind it is somebody else's.
_LONGER = re.compile(r" [A-Z]")


def is_vouched_for(name: str, text: str) -> bool:
    """Whether a given name, a title or a deed shows that a text has a person by a name.

    The recognition of names takes places, sects and foreign words for people.
    """
    first, last = name.split(maxsplit=1)[0], people.family_name(name)
    if people.is_given_name(first.partition("-")[0]):
        return True
    places = [(at, at + len(name)) for at in offsets(text, name)]
    alone = [(at, at + len(last)) for at in offsets(text, last) if places]
    places += [place for place in alone if not _LONGER.match(text, place[1])]
    return not places or any(
        _CALLED.search(text, max(0, start - _VOUCHING), start) or _DOING.match(text, end)
        for start, end in places
    )


@lru_cache(maxsize=4096)
def is_no_name(name: str) -> bool:
    """Whether something in a full name shows that it is none of a person."""
    words = name.split()
    first, last = words[0], words[-1]
    area = people.area_of(name)
    is_first = area is not None and area.family_first and _EAST_ASIAN.fullmatch(name) is not None
    is_led_in = first in _NO_GIVEN_NAME and not (is_first or people.is_given_name(first))
    is_doubled = len(set(words)) < len(words)
    is_adverb = first.endswith("ly") and len(first) > _LONGEST_ADVERB_LIKE
    return (
        is_led_in
        or ((is_adverb or city(name) is not None) and not people.is_given_name(first))
        or is_doubled
        or last in _NO_FAMILY_NAME
        or _STUCK.fullmatch(last) is not None
        or _JOINING.search(name) is not None
    )


def is_place(name: str, text: str) -> bool:
    """Whether a text mostly tells what happened in, at or near what has a name."""
    places = list(offsets(text, name))
    there = sum(bool(_LOCATING.search(text, max(0, at - _VOUCHING), at)) for at in places)
    return there > _MOSTLY_THERE * len(places)


def is_torn(name: str, text: str) -> bool:
    """Whether a text has a name only within a longer one: "Ana Lucía" in "Ana Lucía Peña Rey".

    The recognition of names cuts long ones at times.
    """
    places = list(offsets(text, name))
    return bool(places) and all(
        _NEXT_NAME.match(text, at + len(name))
        or people.is_given_name(text[max(0, at - _LONGEST_WORD) : at].rstrip().rpartition(" ")[2])
        for at in places
    )


def is_body(name: str, text: str) -> bool:
    """Whether a text puts "the" before a name as before a body of people: "the Viet Minh".

    So it is where a text says of what sort the body is: "the insurance company Hale & Reed".
    """
    places = list(offsets(text, name))
    if any(_SORT_BEFORE.search(text, max(0, at - _LONGEST_WORD), at) for at in places):
        return True
    told = sum(text[max(0, at - 4) : at].lower() == "the " for at in places)
    return bool(told) and told >= _MOSTLY * len(places)
