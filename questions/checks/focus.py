"""A stem asks one thing, and says which."""

from __future__ import annotations

import re
from collections.abc import Iterator

from questions.checks.reading.stems import is_command, is_question, question_word
from questions.checks.reading.wording import content, straight, words
from questions.model.items import Choice, Item
from questions.model.review import Finding, Knowledge, Severity

NAME = "focus"

_WHICH_IS_TRUE = re.compile(
    r"\b(?:which|what)\b[^?]*\b(?:is|are|was|were|be)\s(?:(?!the\sright\b)\w+\s)?(?:true|correct|right|accurate|"
    r"the case|valid)\b"
    r"|\b(?:which|what)\b[^?]*\b(?:statements?|following|of these|answers?|options?)\b[^?]*\b"
    r"(?:true|correct|applies|apply|best describes?)\b",
    re.IGNORECASE,
)
_TELL = re.compile(
    r"^(?:what|which)\s(?:can you (?:say|tell)|do you know|is known|is said|about|happened|"
    r"of the following)\b[^?]*\??$",
    re.IGNORECASE,
)
_TWO_QUESTIONS = re.compile(
    r"\?\s+\S.*\?|,?\s(?:and|or)\s(?:who|whom|when|where|why|how|what|which)\s"
    r"(?:is|are|was|were|did|do|does|has|have|had|\w+ed|many|much|long)\b",
    re.IGNORECASE,
)


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """No question at all, "which is true", a subject alone, and two questions in one."""
    plain = straight(item.stem)
    if not is_question(plain) and not is_command(plain):
        message = "The stem asks no question; end it as one, with a question mark."
        yield Finding(NAME, Severity.WARNING, message)
    elif isinstance(item.interaction, Choice) and not is_command(plain) and not _asks(plain):
        message = "The stem does not say what is asked; begin with who, what, which, when or how."
        yield Finding(NAME, Severity.WARNING, message)
    elif not content(plain):
        message = "The stem does not say what it is about; name it."
        yield Finding(NAME, Severity.WARNING, message)
    if _is_open(plain):
        message = "The stem has no focus: it asks for anything that is so; ask for one thing."
        yield Finding(NAME, Severity.WARNING, message)
    if _TWO_QUESTIONS.search(plain):
        message = "The stem asks two things; ask one."
        yield Finding(NAME, Severity.WARNING, message)


def _asks(plain: str) -> bool:
    return bool(question_word(plain)) or bool(
        re.match(
            r"(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)\b", plain, re.I
        )
    )


def _is_open(plain: str) -> bool:
    if _WHICH_IS_TRUE.search(plain):
        return True
    return bool(_TELL.match(plain)) and len(content(plain)) <= 2 and len(words(plain)) <= 6
