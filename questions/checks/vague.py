"""Words that everybody reads in another way have no place in an item."""

from __future__ import annotations

import re
from collections.abc import Iterator

from questions.checks.reading.item_texts import shown_texts
from questions.checks.reading.own_words import own_words
from questions.checks.reading.wording import find_phrases, quoted
from questions.model.items import Item
from questions.model.review import Finding, Knowledge, Severity

NAME = "vague"

_VAGUE = frozenset(
    "often|usually|sometimes|frequently|infrequently|occasionally|generally|commonly|typically|"
    "normally|seldom|rarely|hardly ever|mostly|regularly|repeatedly|probably|possibly|perhaps|"
    "maybe|sort of|more or less|in many cases|in some cases|in most cases|as a rule|"
    "to some extent|almost always|almost never|at times|from time to time|now and then|"
    "in the majority of cases|a lot of the time|much of the time|most of the time|tend to|tends to|"
    "tended to|more often than not|by and large|for the most part|on the whole|generally speaking|"
    "every so often|once in a while|not infrequently|as likely as not".split("|")
)

# What asks for a number of times.
_HOW_OFTEN = re.compile(r"\bhow often\b", re.IGNORECASE)


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """The word "usually" is three days of five for one reader and five of five for the next."""
    for place, text in shown_texts(item):
        if found := dict.fromkeys(
            word.casefold() for word in find_phrases(_HOW_OFTEN.sub("", own_words(text)), _VAGUE)
        ):
            message = f"The {place} is vague ({quoted(found)}); say how many, how often or when."
            yield Finding(NAME, Severity.WARNING, message)
