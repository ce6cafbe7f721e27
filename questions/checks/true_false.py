"""A multiple-choice item offers more than yes and no."""

from __future__ import annotations

import re
from collections.abc import Iterator

from questions.checks.reading.stems import is_yes_no_question
from questions.checks.reading.wording import bare, straight
from questions.model.items import Choice, Item
from questions.model.review import Finding, Knowledge, Severity

NAME = "true_false"

_VERDICT = re.compile(
    r"^(?:yes|no|true|false|right|wrong|correct|incorrect|agree|disagree|not given|maybe|"
    r"cannot be determined|it is true|it is false)\b(?=$|[,.;:!\s-])"
)
_ASKED = re.compile(r"\b(?:true or false|true/false|yes or no|right or wrong)\b", re.IGNORECASE)


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """True and false, or yes and no: half of the takers guess right."""
    if not isinstance(item.interaction, Choice):
        return
    verdicts = [option for option in item.interaction.options if _VERDICT.match(bare(option.text))]
    if len(verdicts) >= 2 or _ASKED.search(straight(item.stem)):
        message = "The options are verdicts such as true and false; ask for the fact itself."
        yield Finding(NAME, Severity.WARNING, message)
    elif is_yes_no_question(item.stem):
        message = "The stem asks for yes or no; ask who, what, which, when or how."
        yield Finding(NAME, Severity.WARNING, message)
