"""A stem asks for what is so, not for what is not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from questions.checks.reading.own_words import own_words
from questions.checks.reading.wording import quoted, straight
from questions.model.items import Item
from questions.model.review import Finding, Knowledge, Severity

NAME = "negative"

_NEGATIVE = re.compile(
    r"\b(?:not(?!\s(?:far from|later than|only|just|too|yet known))|never|except(?:ing)?|"
    r"cannot|neither|"
    r"least (?:likely|true|accurate|suitable|appropriate|probable|important|useful|relevant)|"
    r"false|incorrect|untrue|wrong|unlikely|all but|other than|apart from|aside from|excluding|"
    r"with the exception of|(?:is|are|was|were|has|have|had) no(?! \w+ (?:than|but)\b))\b"
    r"|^(?:which|who|what)\b[^?]*\s(?:lacks|lacked|lacking)\b|(?<!\w)n't\b|\b\w+n't\b",
    re.IGNORECASE,
)
_REASON = re.compile(r"^(?:why|how come|what (?:is|was|are|were) the reasons?)\b", re.IGNORECASE)


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """Words like "not" and "except" make takers stumble who know the answer."""
    plain = straight(item.stem)
    found = dict.fromkeys(match.casefold() for match in _NEGATIVE.findall(own_words(plain)))
    if not found:
        return
    if _REASON.match(plain):
        message = f"The stem asks for the reason of something that is not so ({quoted(found)})."
        yield Finding(NAME, Severity.NOTE, message)
    else:
        message = f"The stem is negative ({quoted(found)}); ask for what is so."
        yield Finding(NAME, Severity.WARNING, message)
