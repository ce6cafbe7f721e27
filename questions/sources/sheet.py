"""The parts of a page, and the marking of those that are no running text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from questions.model.articles import Omission


class Role(StrEnum):
    """What the page itself says that a part is."""

    LINE = "line"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a page on one line.

    Attributes:
        text: Its words, with single spaces.
        role: What the page's markup makes of it; `LINE` where there is no markup.
        joined: It stands right under the part before it, without a blank line.
    """

    text: str
    role: Role = Role.LINE
    joined: bool = False


@dataclass(slots=True)
class Sheet:
    """A page under work: every part is running text until a reason is found to leave it out.

    Attributes:
        parts: The parts in the order of the page.
        title: The headline; "" where there is none.
        headline: The place of the part that states it; 0 where none does.
        source: Where the page says that it was published; "".
    """

    parts: list[Part]
    title: str = ""
    headline: int = 0
    source: str = ""
    _reasons: dict[int, str] = field(default_factory=dict)
    _openings: dict[int, Omission] = field(default_factory=dict)

    def leave_out(self, index: int, reason: str) -> None:
        """Mark a part as no running text; the first reason stays."""
        self._reasons.setdefault(index, reason)

    def cut_opening(self, index: int, length: int, reason: str) -> None:
        """Take the first characters off a part."""
        part = self.parts[index]
        self._openings[index] = Omission(part.text[:length].strip(), reason)
        self.parts[index] = Part(part.text[length:].strip(), part.role, part.joined)

    @property
    def cut_texts(self) -> tuple[str, ...]:
        """What was taken off the beginnings of parts."""
        return tuple(omission.text for omission in self._openings.values())

    def is_open(self, index: int) -> bool:
        """Whether a part still counts as running text."""
        return index not in self._reasons

    def reason(self, index: int) -> str:
        """Why a part was left out; "" for running text."""
        return self._reasons.get(index, "")

    def open_parts(self) -> Iterator[tuple[int, Part]]:
        """The parts that still count as running text, with their places."""
        return ((i, part) for i, part in enumerate(self.parts) if self.is_open(i))

    @property
    def text(self) -> str:
        """The running text, paragraphs apart by a blank line."""
        return "\n\n".join(part.text for _, part in self.open_parts())

    @property
    def omissions(self) -> tuple[Omission, ...]:
        """What was left out, in the order of the page."""
        found: list[Omission] = []
        for i, part in enumerate(self.parts):
            if i in self._openings:
                found.append(self._openings[i])
            if not self.is_open(i):
                found.append(Omission(part.text, self._reasons[i]))
        return tuple(found)
