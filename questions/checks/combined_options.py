"""No option is put together from other options (K-type)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from questions.checks.reading.wording import content, straight
from questions.model.items import Choice, Item
from questions.model.review import Finding, Knowledge, Severity

NAME = "combined_options"

_MARK = r"(?:\(?(?:[a-h]|[ivx]{1,4}|\d)\)?)"
_LETTERS = re.compile(
    rf"^(?:both|only|either|neither)?\s?(?:options?|answers?|statements?)?\s?{_MARK}"
    rf"(?:\s?(?:,|and|or|&|nor|,\s?and)\s?{_MARK})+"
    r"(?:\s(?:only|are (?:all |both )?(?:correct|true|right)))?$"
    r"|^(?:both|any two|two|either) (?:of )?(?:the )?(?:above|these|options|answers|statements)\b"
    r"|^(?:both|either|neither)(?: of them)?$"
    rf"|^{_MARK} only$"
)
_LIST_IN_STEM = re.compile(r"(?:^|\s)\(?(?:I|1|i|a)[.)]\s.+\s\(?(?:II|2|ii|b)[.)]\s")


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """Combinations test whether a taker can rule out, not whether they know."""
    if not isinstance(item.interaction, Choice):
        return
    options = item.interaction.options
    for option in options:
        if _LETTERS.match(straight(option.text).casefold().strip(" .")) and not _is_number(
            option.text
        ):
            message = f'The option "{option.text}" combines others; offer single answers.'
            yield Finding(NAME, Severity.WARNING, message)
    for combined in options:
        others = [option.text for option in options if option is not combined]
        if pair := _joined(combined.text, others):
            message = f'The option "{combined.text}" joins "{pair[0]}" and "{pair[1]}"; split it.'
            yield Finding(NAME, Severity.WARNING, message)
    if _LIST_IN_STEM.search(straight(item.stem)):
        message = "The stem numbers statements for the options to combine; ask for one of them."
        yield Finding(NAME, Severity.WARNING, message)


def _is_number(text: str) -> bool:
    return straight(text).replace(",", "").isdecimal()


def _joined(text: str, others: list[str]) -> tuple[str, str] | None:
    """The two options whose words together are the words of the text."""
    if not re.search(r"\b(?:and|or|both)\b|&", text):
        return None
    whole = content(text) - {"both"}
    for first, second in combinations(others, 2):
        one, other = content(first), content(second)
        if one and other and one | other == whole and one != whole != other:
            return first, second
    return None
