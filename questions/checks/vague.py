"""Words that everybody reads in another way have no place in an item."""

from __future__ import annotations

from collections.abc import Iterator

from questions.checks.reading.item_texts import shown_texts
from questions.checks.reading.wording import find_phrases, quoted
from questions.model.items import Item
from questions.model.review import Finding, Knowledge, Severity

NAME = "vague"

_VAGUE = frozenset(
    "often|usually|sometimes|frequently|infrequently|occasionally|generally|commonly|typically|"
    "normally|seldom|rarely|hardly ever|mostly|mainly|largely|regularly|repeatedly|probably|"
    "possibly|perhaps|maybe|likely|a lot|lots of|somewhat|fairly|rather|quite|relatively|sort of|"
    "more or less|various|numerous|several|might|in many cases|in some cases|tends to|tend to|"
    "as a rule|to some extent|almost always|at times".split("|")
)
_HARMLESS = ("least likely", "most likely", "rather than", "as likely", "quite a")


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """The word "usually" is three days of five for one reader and five of five for the next."""
    for place, text in shown_texts(item):
        for harmless in _HARMLESS:
            text = text.replace(harmless, " ")  # noqa: PLW2901 - the text without them
        if found := dict.fromkeys(word.casefold() for word in find_phrases(text, _VAGUE)):
            message = f"The {place} is vague ({quoted(found)}); say how many, how often or when."
            yield Finding(NAME, Severity.WARNING, message)
