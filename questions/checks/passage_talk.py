"""A stem asks about the world, not about a text that the taker does not see."""

from __future__ import annotations

import re
from collections.abc import Iterator

from questions.checks.reading.wording import straight
from questions.model.items import Item
from questions.model.review import Finding, Knowledge, Severity

NAME = "passage_talk"

_TEXT = re.compile(
    r"\b(?:the|this|that) (?:\w+ )?(?:article|passage|text|paragraph|excerpt|author|writer|report"
    r"(?=\W*$| (?:mention|say|state|describe|claim|suggest|imply))|story)\b"
    r"(?! (?:of|by|in|about) [A-Z])"
    r"|\b(?:mentioned|described|listed|stated|quoted) (?:above|below|here)\b"
    r"|\bas (?:stated|mentioned|described) in\b|\bin (?:line|paragraph) \d+\b",
    re.IGNORECASE,
)


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """Expressions like "according to the passage"; the source is named where it is the point."""
    if match := _TEXT.search(straight(item.stem)):
        message = f'The stem speaks of its source ("{match[0]}"); ask for the fact itself.'
        yield Finding(NAME, Severity.WARNING, message)
