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
