"""The text of a shared article, always the same: offsets of gold labels count in it."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path


class Paragraphs(HTMLParser):
    """The words of the `<p>` elements of a page, without footnote marks."""

    def __init__(self) -> None:
        super().__init__()
        self.paragraphs: list[str] = []
        self._depth = 0
        self._skipped = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        """Begin a paragraph, or something in it that is no running text."""
        if tag == "p":
            self._depth = 1
            self.paragraphs.append("")
        elif tag in ("sup", "style", "script"):
            self._skipped += 1

    def handle_endtag(self, tag: str) -> None:
        """End what has begun."""
        if tag == "p":
            self._depth = 0
        elif tag in ("sup", "style", "script"):
            self._skipped = max(0, self._skipped - 1)

    def handle_data(self, data: str) -> None:
        """Keep the words of a paragraph."""
        if self._depth and not self._skipped:
            self.paragraphs[-1] += data


def read(path: Path) -> str:
    """A text file as it is; of a page its paragraphs, a blank line between them."""
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".html":
        return text
    parser = Paragraphs()
    parser.feed(text)
    paragraphs = (re.sub(r"\s+", " ", part).strip() for part in parser.paragraphs)
    return "\n\n".join(part for part in paragraphs if part)
