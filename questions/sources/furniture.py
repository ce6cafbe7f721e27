"""What web pages hold besides their running text, line by line.

The rules know how pages speak to their readers, so that a sentence of a story does not look like
one. Each carries lines that it takes and lines that it spares; the tests run them all.
"""

from __future__ import annotations

from functools import lru_cache

from questions.sources import rules_credits, rules_links, rules_notices
from questions.sources.rules import Rule

MAX_LENGTH = 600
"""In characters; a longer stretch of text is a paragraph, whatever it begins with."""

RULES: tuple[Rule, ...] = (*rules_links.RULES, *rules_credits.RULES, *rules_notices.RULES)


@lru_cache(maxsize=1024)
def reason_for(line: str) -> str:
    """Why a line is no running text; "" where no rule takes it."""
    if len(line) > MAX_LENGTH:
        return ""
    return next((rule.reason for rule in RULES if rule.holds(line)), "")
