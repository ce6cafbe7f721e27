"""A stem states facts, without the colour of whoever wrote them down."""

from __future__ import annotations

from collections.abc import Iterator

from questions.checks.reading.wording import find_phrases, quoted
from questions.model.items import Item
from questions.model.review import Finding, Knowledge, Severity

NAME = "opinion"

_COLOUR = frozenset(
    "unfortunately|fortunately|sadly|luckily|surprisingly|interestingly|remarkably|astonishingly|"
    "shockingly|amazing|amazingly|incredible|incredibly|wonderful|terrible|awful|horrible|"
    "brilliant|fantastic|magnificent|stunning|spectacular|breathtaking|shocking|disgraceful|"
    "outrageous|ridiculous|pathetic|disastrous|beloved|boast|boasts|boasted|so-called|supposedly|"
    "slap in the face|for many|of course|undoubtedly|clearly|obviously|arguably|needless to say|"
    "truly|no doubt|to be sure|hugely|glorious|infamous|legendary|iconic|groundbreaking|"
    "ground-breaking|beautiful|ugly|evil".split("|")
)


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """Words that praise or blame, or that speak to the reader."""
    if found := dict.fromkeys(word.casefold() for word in find_phrases(item.stem, _COLOUR)):
        message = f"The stem judges ({quoted(found)}); keep to the fact, or say whose view it is."
        yield Finding(NAME, Severity.WARNING, message)
