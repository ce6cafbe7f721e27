"""No option says that all others are right."""

from __future__ import annotations

import re
from collections.abc import Iterator

from questions.checks.reading.wording import bare
from questions.model.items import Choice, Item
from questions.model.review import Finding, Knowledge, Severity

NAME = "all_of_the_above"

_ALL = re.compile(
    r"^(?:all|every one|each)(?: (?:of )?(?:the )?(?:above|these|them|those|others|preceding|"
    r"options|answers|statements|mentioned|listed))*"
    r"(?: (?:are|is) (?:correct|true|right|possible))?$"
    r"|^all (?:(?:three|four) )?(?:answers|options|statements)(?: are)?(?: correct| true)?$"
    r"|^(?:any|everything) (?:of the above|above|mentioned|listed)$"
    r"|^all (?:of )?the (?:above|preceding|options|answers)\b.*$|^aota$"
    r"|^(?:\(?[a-e]\)?,? (?:and |& )?)+(?:are|is) all (?:correct|true|right)$"
)


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """Two options known as right give it away, one known as wrong rules it out."""
    if not isinstance(item.interaction, Choice):
        return
    for option in item.interaction.options:
        if _ALL.match(bare(option.text)):
            message = f'The option "{option.text}" stands for the others; replace it by one more.'
            yield Finding(NAME, Severity.WARNING, message)
