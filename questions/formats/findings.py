"""What a reader finds in a file, item by item; and how the text of a file is read."""

from __future__ import annotations

import codecs
from dataclasses import dataclass, field
from typing import Final

from questions.errors import WireError
from questions.model.exports import Import, Problem
from questions.model.items import Item

MOST_ITEMS: Final = 100_000
MOST_PROBLEMS: Final = 10_000
"""Beyond these a file is no set of questions, or not in the format that it is read in."""


@dataclass(slots=True)
class Found:
    """The items of a file so far, and the parts that are none.

    Both `add` and `refuse` raise a WireError when there are more than any set of questions has.
    """

    items: list[Item] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def add(self, item: Item) -> None:
        """Keep an item."""
        if len(self.items) >= MOST_ITEMS:
            raise WireError(f"The file has more than {MOST_ITEMS} questions; split it.")
        self.items.append(item)

    def refuse(self, place: str, reason: object, source: str) -> None:
        """List a part of the file that is no item, as it stands."""
        if len(self.problems) >= MOST_PROBLEMS:
            raise WireError(
                f"The file has more than {MOST_PROBLEMS} parts that are no questions, the first in "
                f"{self.problems[0].place}; is it in this format?"
            )
        self.problems.append(Problem(place, str(reason), source))

    def whole(self) -> Import:
        """All that was found."""
        return Import(tuple(self.items), tuple(self.problems))


def decode(data: bytes) -> str:
    """The text of a file in UTF-8, or in UTF-16 that says so by its mark.

    Raises:
        WireError: It is in another encoding, which nobody can tell for sure.
    """
    marked = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return data.decode("utf-16" if marked else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise WireError("The file is not in UTF-8; save it so (CSV UTF-8, Unicode).") from error
