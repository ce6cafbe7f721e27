"""The stem does not hold its own answer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from questions.checks.reading.names import holds_words
from questions.checks.reading.stated_dates import find_dates
from questions.checks.reading.values import of_date, value_of
from questions.checks.reading.wording import content, straight
from questions.model.items import Choice, Item
from questions.model.review import Finding, Knowledge, Severity

NAME = "key_in_stem"

_ASKS_WHEN = re.compile(
    r"^(?:[a-z]+ )?(?:when|(?:which|what) (?:year|date|day|month|decade|century))\b", re.IGNORECASE
)
_SAYS_WHEN = re.compile(
    r"\b(?:on|in|since|by|until|during|before|after)\s(?:early |late |the )?$", re.IGNORECASE
)


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """A key that stands in the stem, and a "when" beside the date that it asks for."""
    if not isinstance(item.interaction, Choice) or len(item.interaction.keys) != 1:
        return
    stem, key = straight(item.stem), item.interaction.key.text
    others = item.interaction.distractors
    all_in_stem = any(holds_words(stem, option.text) for option in others)
    if content(key) and holds_words(stem, key) and not all_in_stem:
        message = f'The stem holds the key "{key}"; ask without it.'
        yield Finding(NAME, Severity.BLOCKING, message)
    elif _ASKS_WHEN.match(stem):
        yield from _dates(stem, key)


def _dates(stem: str, key: str) -> Iterator[Finding]:
    """The dates that the stem gives by a preposition, and not as a part of a name."""
    value = value_of(key)
    for stated in find_dates(stem):
        before = stem[: stem.find(stated.text)]
        if stated.date is None or not _SAYS_WHEN.search(before):
            continue
        if value and value.overlaps(of_date(stated.date)):
            message = f'The stem asks when and says "{stated.text}"; take the date out.'
            yield Finding(NAME, Severity.BLOCKING, message)
        else:
            message = (
                f'The stem asks when and says "{stated.text}"; make sure that both are needed.'
            )
            yield Finding(NAME, Severity.WARNING, message)
