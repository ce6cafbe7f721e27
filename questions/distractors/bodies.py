"""Which bodies are of the sort that a stem tells: "which organisation was the largest *bank*?"."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from questions.world.organisations import ORGANISATIONS
from questions.world.words import offsets

# What may be called by a noun, by words of its sort, or of its name.
_FIRMS = (
    "airline airlines airways bank brand brewery broadcaster business chain co company "
    "conglomerate corp corporation enterprise enterprises firm giant group holdings inc industries "
    "insurer label limited ltd maker manufacturer motors plc producer publisher retailer startup "
    "studio supplier supermarket"
)
_SORTS = {
    "airline": "airline airlines airways",
    "bank": "bank",
    "broadcaster": "broadcaster channel network radio station television tv",
    "charity": "charity foundation trust",
    "club": "club",
    "company": _FIRMS,
    "employer": f"{_FIRMS} college council hospital university",
    "firm": _FIRMS,
    "magazine": "magazine review weekly",
    "manufacturer": _FIRMS,
    "newspaper": (
        "chronicle courier daily echo gazette guardian herald journal mail news newspaper observer "
        "post press standard star sun telegraph times tribune weekly"
    ),
    "party": "alliance congress democrats front greens labour league movement party union",
    "retailer": "chain retailer shop shops store stores supermarket",
    "trade union": "federation union",
    "university": "college institute university",
}
_NOUNS = "|".join(sorted(_SORTS, key=len, reverse=True))
_TOLD = re.compile(
    r"\b[Ww]hich (?:body|group|institution|organi[sz]ation)\b.*?"
    r"\b(?:was|is|were|are|became|become|becomes|remained|remains|been)\b"
    rf"(?: (?!(?:at|by|for|from|in|of|on|to|with)\b)[\w’'-]+){{1,6}}? "
    rf"(?P<sort>{_NOUNS})\b(?!['’]s| [a-z]+(?:er|or)\b)"
)
_WORD = re.compile(r"[a-z]+")
_LONGEST = 60


def admits(name: str, stem: str, text: str) -> bool:
    """Whether a body is known or told to be what the stem says; any, where it says nothing.

    Args:
        name: The body.
        stem: The question.
        text: The text of the article, which may tell what the body is.
    """
    match = _TOLD.search(stem)
    if match is None:
        return True
    words = frozenset(_SORTS[match["sort"]].split())
    called = _words(f"{ORGANISATIONS.sort_of(name)} {name}")
    return not words.isdisjoint(called) or _is_told(name, text, match["sort"])


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower()))


@lru_cache(maxsize=1_024)
def _is_told(name: str, text: str, sort: str) -> bool:
    """Whether a text says right beside a name that it is one of a sort."""
    before, behind = _presenting(sort)
    return any(
        before.search(text, max(0, at - _LONGEST), at) or behind.match(text, at + len(name))
        for at in offsets(text, name)
    )


@cache
def _presenting(sort: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    nouns = f"(?:{'|'.join(_SORTS[sort].split())})"
    is_one = r"(?:,| is| was| became) (?:an?|the|one of the) (?:[\w’'-]+ ){0,4}?"
    return (
        re.compile(rf"\b{nouns},? (?:called |named |such as )?[“\"‘']?$"),
        re.compile(rf"[”\"’']?{is_one}{nouns}s?\b"),
    )
