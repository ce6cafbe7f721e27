"""What a rule about a line of site furniture is made of."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_DECORATION = " [(*>»→▶•–-"


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of line that is no running text.

    Attributes:
        reason: What such a line is, for the person who reads what was left out.
        forms: Regular expressions; each is searched for in a line without the bullets and brackets
            in front of it.
        takes: Lines of this kind.
        spares: Lines of running text that resemble it.
        any_case: Capitals make no difference.
    """

    reason: str
    forms: tuple[str, ...]
    takes: tuple[str, ...]
    spares: tuple[str, ...]
    any_case: bool = True
    _patterns: tuple[re.Pattern[str], ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        flags = re.IGNORECASE if self.any_case else re.NOFLAG
        patterns = tuple(re.compile(form, flags) for form in self.forms)
        object.__setattr__(self, "_patterns", patterns)

    def holds(self, line: str) -> bool:
        """Whether a line is of this kind."""
        bare = line.lstrip(_DECORATION)
        return any(pattern.search(bare) for pattern in self._patterns)
