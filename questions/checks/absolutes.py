"""Words that admit no exception give a wrong option away."""

from __future__ import annotations

import re
from collections.abc import Iterator

from questions.checks.reading.item_texts import answer_texts
from questions.checks.reading.own_words import own_words
from questions.checks.reading.wording import quoted
from questions.model.items import Choice, Item
from questions.model.review import Finding, Knowledge, Severity

NAME = "absolutes"

_ABSOLUTE = re.compile(
    r"(?<![\w-])(?:always|never|not ever|all(?! of the above|\sabove|\sthe above)|"
    r"every(?:one|body|thing|where)?|"
    r"none(?! of the above|\sof these|\sabove)|no one|nobody|nothing|nowhere|completely|totally|"
    r"entirely|absolutely|exclusively|invariably|impossible|solely|utterly|forever|"
    r"in all cases|in every case|at all times|without fail|without exception|"
    r"under no circumstances|100\s?%)(?![\w-])|^only\b",
    re.IGNORECASE,
)
_IN_STEM = re.compile(
    r"\b(?:always|never|invariably|completely|totally|absolutely|without exception)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\b(?:every (?:\w+ )?(?:\d+|two|three|four|five|ten)|all-\w+)\b", re.IGNORECASE
)


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """In options "all", "never" and their like; in the stem those that nothing real satisfies."""
    if not isinstance(item.interaction, Choice):
        return
    for place, text in answer_texts(item):
        found = dict.fromkeys(
            word.casefold() for word in _ABSOLUTE.findall(_COUNTED.sub("", own_words(text)))
        )
        if found:
            message = f"The {place} is absolute ({quoted(found)}), which test-wise takers avoid."
            yield Finding(NAME, Severity.WARNING, message)
    if found := dict.fromkeys(word.casefold() for word in _IN_STEM.findall(own_words(item.stem))):
        message = f"The stem is absolute ({quoted(found)}); say when and where it holds."
        yield Finding(NAME, Severity.WARNING, message)
