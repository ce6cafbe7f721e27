"""A stem asks; it does not leave a gap to be filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from questions.checks.reading.stems import is_command, is_question
from questions.checks.reading.wording import straight
from questions.model.items import Item
from questions.model.review import Finding, Knowledge, Severity

NAME = "gap"

_GAP = re.compile(
    r"_{2,}|(?<!\S)_(?![\w])|\.{4,}|-{4,}|\[\s*(?:\.{3}|…|blank)?\s*\]|\(\s*(?:\.{3}|…|blank)?\s*\)",
    re.IGNORECASE,
)
# A colon, or a word behind which a sentence cannot end.
_OPEN_END = re.compile(
    r"(?:\.{3}|…|:|-)$|\b(?:an?|the|is|are|was|were|has|had|of|by|to|from|called|named|because|"
    r"that|and|in|on|at|for|with|as|became|includes?|means)$",
    re.IGNORECASE,
)
_BLANK = re.compile(r"\bfill in\b|\bthe (?:blank|gap|missing word)\b|\bcomplete the\b", re.I)


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """A blank in a sentence, and a sentence that breaks off for the options to complete."""
    plain = straight(item.stem)
    if _GAP.search(plain) or _BLANK.search(plain):
        message = "The stem leaves a gap to be filled in; ask a question instead."
        yield Finding(NAME, Severity.BLOCKING, message)
    elif not is_question(plain) and not is_command(plain) and _OPEN_END.search(plain):
        message = "The stem breaks off for the options to complete; ask a question instead."
        yield Finding(NAME, Severity.WARNING, message)
