"""What a rule is: words, what they mean, and examples of both that run as tests."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from questions.times.meanings import Meaning
from questions.times.patterns import COUNTED, compile_pattern

Match = re.Match[str]


@dataclass(frozen=True, slots=True)
class Part:
    """One expression of the several that a rule may find in its words ("12" and "14 July")."""

    start: int
    end: int
    meaning: Meaning


Found = Meaning | tuple[Part, ...] | None


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to speak of time.

    Attributes:
        name: Names it in results and tests.
        pattern: In the notation of `questions.times.patterns`.
        starts: The words, in lower case, with which a match can begin.
        meaning: What a match means; None where it means no time after all.
        finds: Texts with what the rule finds in square brackets, and the TIMEX3 value of each, when
            read as news of Wednesday, 12 March 2014 (or as history, when a text is one).
        refuses: Texts in which the rule finds nothing.
        guard: Whether the words around a match (text, start, end) allow it.
        counted: It begins with a number and its unit.
    """

    name: str
    pattern: str
    starts: frozenset[str]
    meaning: Callable[[Match], Found]
    finds: tuple[tuple[str, str], ...]
    refuses: tuple[str, ...] = ()
    guard: Callable[[str, int, int], bool] | None = None
    regex: re.Pattern[str] = field(init=False, repr=False)
    counted: bool = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "regex", compile_pattern(self.pattern))
        object.__setattr__(self, "counted", self.pattern.startswith(COUNTED))
