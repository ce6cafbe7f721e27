"""Posts that one person holds after the other."""

from __future__ import annotations

import re

POSTS = frozenset(
    "ambassador boss captain ceo chair chairman chairperson chairwoman chancellor chief coach "
    "commander commissioner coordinator curator dean director editor governor head king leader "
    "manager mayor minister monarch pope premier president principal queen rector "
    "secretary spokesman spokesperson spokeswoman superintendent".split()
)
NAMED = re.compile(
    rf"\b(?:{'|'.join(sorted(POSTS))}|chief executive|chief \w+ officer)\b", re.IGNORECASE
)
_BEHIND = re.compile(r" (?:at|for|from|in|of|on|to) .*")
_OWNER = re.compile(r".*['’]s? (?=[a-z])")
_ONE_ONLY = re.compile(r"\b(?:first|second|third|last|only|founding|youngest|oldest)\b")


def changes_hands(role: str) -> bool:
    """Whether what somebody is, is a post that others had before and will have: "head of NASA".

    The first president and the only mayor of a place stay so.
    """
    words = _BEHIND.sub("", _OWNER.sub("", role))
    return NAMED.search(words) is not None and not _ONE_ONLY.search(words)
