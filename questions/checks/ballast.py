"""A stem says what is needed to answer it, and no more."""

from __future__ import annotations

import re
from collections.abc import Iterator

from questions.checks.reading.stems import is_question
from questions.checks.reading.wording import straight, words
from questions.model.items import Item
from questions.model.review import Finding, Knowledge, Severity

NAME = "ballast"

_MOST_WORDS = 30
_MOST_LETTERS = 300
_ABBREVIATIONS = (
    "Mr Mrs Ms Dr St Mt Prof Gen Sen Rep Gov Lt Col Capt Sgt Jr Sr vs No Fig Jan Feb Mar Apr Jun "
    "Jul Aug Sep Sept Oct Nov Dec Inc Ltd Co Corp Ave Rd Ft"
).split()
_SENTENCE_END = re.compile(
    r"[.!](?<!\b[A-Z].)(?<!\.[A-Z].)"
    + "".join(rf"(?<!\b{short}.)" for short in _ABBREVIATIONS)
    + r"[\"')]*\s+(?=[A-Z\"'])"
)
_QUESTION_WITHIN = re.compile(
    r"[^?]{12,}(?<!\bThe)(?<![(:])\s(?:Who|Whom|Whose|What|Which|When|Where|Why|How)\s[a-z]"
)
_ASIDE = re.compile(
    r"\([^)]{25,}\)|\b(?:who|whom|what|which|when|where|why|how)\b[^?]*[^?,],\s(?:who|which|where|"
    r"whose|by the way|incidentally)\b[^,?]{15,},",
    re.IGNORECASE,
)


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """Sentences before the question, long asides, and more words than one reads at once."""
    plain = straight(item.stem)
    count = len(words(plain))
    if count > _MOST_WORDS or len(plain) > _MOST_LETTERS:
        message = f"The stem has {count} words; say it in {_MOST_WORDS} or fewer."
        yield Finding(NAME, Severity.WARNING, message)
    if is_question(plain) and (_SENTENCE_END.search(plain) or _QUESTION_WITHIN.match(plain)):
        message = "Sentences stand before the question; keep what is needed, within the question."
        yield Finding(NAME, Severity.WARNING, message)
    elif _ASIDE.search(plain):
        message = "The stem holds an aside that is not needed to answer it; take it out."
        yield Finding(NAME, Severity.WARNING, message)
