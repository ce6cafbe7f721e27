"""In which country a town lies that no gazetteer holds, as its article tells."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from questions import world
from questions.world.words import offsets

_SETTLEMENT = r"(?:town|city|village|port|resort|harbour|harbor|hamlet|settlement|suburb)"
_NAME = r"(?P<where>[A-Z][\w-]+(?: [A-Z][\w-]+)?)"
# "the Peruvian port of" before a name.
_BEFORE = re.compile(rf"\b{_NAME} (?:[a-z]+ )?{_SETTLEMENT} (?:of )?$")
# ", a town in northern Peru", " is a port on the coast of Peru", ", Peru" behind one.
_BEHIND = re.compile(
    rf"(?:,| is| was| lies| stands) (?:(?:an?|the) [^.,;:()]{{0,40}}?\b{_SETTLEMENT}\b"
    rf"[^.,;:()]{{0,40}}? (?:in|of) |in )?(?:the )?(?:[a-z-]+ )?{_NAME}"
    rf"| in (?:the )?(?:[a-z-]+ )?{_NAME.replace('where', 'land')}"
)
_MOST_OFTEN, _BACK, _AHEAD = 6, 60, 120


@lru_cache(maxsize=1_024)
def country_of(name: str, text: str) -> str:
    """The code of the country in which a text puts a town, right beside its name; or ""."""
    for at in islice(offsets(text, name), _MOST_OFTEN):
        before = _BEFORE.search(text[max(0, at - _BACK) : at])
        if before and (state := world.country_of_adjective(before["where"])):
            return state.code
        end = at + len(name)
        behind = _BEHIND.match(text, end, end + _AHEAD)
        where = (behind["where"] or behind["land"]) if behind else ""
        if state := world.country(where) or world.country(where.partition(" ")[0]):
            return state.code
    return ""
