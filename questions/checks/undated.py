"""What can change is asked with its date: "As of February 2024, …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from questions.checks.reading.stated_dates import find_dates
from questions.checks.reading.wording import straight
from questions.model.items import Choice, Item
from questions.model.review import Finding, Knowledge, Severity

NAME = "undated"

_COUNT_NOW = re.compile(
    r"\bhow (?:many|much|old|large|big|long)\b.*?\b(?:is|are|has|have|does|do)\b", re.IGNORECASE
)
_OFFICE_NOW = re.compile(
    r"\b(?:who|which (?!year|month|day|date|decade|century)\w+)\s"
    r"(?:is|are|leads|heads|governs|owns|runs|holds|remains)\s(?:currently\s)?"
    r"(?:the\s(?:only|largest|biggest|smallest|richest|poorest|oldest|youngest|tallest|longest|"
    r"most \w+|president|prime minister|king|queen|head|chief|leader|chair\w*|mayor|governor|"
    r"minister|director|owner)\b)",
    re.IGNORECASE,
)


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """Counts, holders of an office and superlatives in the present tense, without a date."""
    stem = straight(item.stem)
    if not isinstance(item.interaction, Choice) or find_dates(stem):
        return
    if _COUNT_NOW.search(stem) or _OFFICE_NOW.search(stem):
        message = 'The answer may change with time; begin with "As of" and the date of the source.'
        yield Finding(NAME, Severity.NOTE, message)
