"""Nothing of a page that is not its article gets into an item."""

from __future__ import annotations

import re
from collections.abc import Iterator

from questions.checks.reading.item_texts import shown_texts
from questions.model.items import Item
from questions.model.review import Finding, Knowledge, Severity

NAME = "furniture"

_FURNITURE = re.compile(
    r"https?://\S+|\bwww\.\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[a-z]{2,}\b|"
    r"©|\ball rights reserved\b|"
    r"\bread (?:more|also|next|the full)\b|\bsee also\b|\bclick (?:here|on)\b|\bsubscribe\b|"
    r"\bsign up (?:for|to)\b|\bnewsletter\b|\bshare (?:this|on)\b|\bfollow us\b|\bcookies? "
    r"(?:policy|settings)\b|\bprivacy policy\b|\bterms of (?:use|service)\b|\badvertisement\b|"
    r"\b(?:photo|image|picture|credit|caption|source)\s?:|\bgetty images\b|\bcomments? \(\d+\)|"
    r"\bmin(?:ute)? read\b|\bupdated (?:on|at)\b|\bskip to\b",
)


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """Links, captions, credits and notices are no facts of an article."""
    for place, text in shown_texts(item):
        if match := _FURNITURE.search(text.lower()):
            found = text[slice(*match.span())]
            message = f'The {place} holds what belongs to a page, not to its text: "{found}".'
            yield Finding(NAME, Severity.BLOCKING, message)
