"""Whether what looks like a person's name is one."""

from __future__ import annotations

import re

from questions.world import people
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
