"""No option says that all others are wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator

from questions.checks.reading.wording import bare
from questions.model.items import Choice, Item
from questions.model.review import Finding, Knowledge, Severity

NAME = "none_of_the_above"

_NONE = re.compile(
    r"^(?:none|neither|no(?:t any)? one)(?: (?:of )?(?:the )?(?:above|these|them|those|others|"
    r"preceding|options|answers|statements|mentioned|listed))*"
    r"(?: (?:are|is) (?:correct|true|right|possible))?$"
    r"|^no (?:correct|right) (?:answer|option)(?: (?:is )?(?:given|listed))?$"
    r"|^(?:there is )?no (?:correct|right) (?:answer|option)\b.*$|^nota$"
    r"|^none (?:of )?the (?:\w+ ){0,2}(?:above|listed|given|mentioned|named|shown)$"
    r"|^none of the (?:options|answers|above|preceding)\b.*$"
    r"|^(?:nothing|not) (?:of the above|above|mentioned|listed)(?: above)?$"
)


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """Who takes it knows what is wrong, which does not show that they know what is right."""
    if not isinstance(item.interaction, Choice):
        return
    for option in item.interaction.options:
        if _NONE.match(bare(option.text)):
            message = f'The option "{option.text}" stands for no answer; replace it by one more.'
            yield Finding(NAME, Severity.WARNING, message)
