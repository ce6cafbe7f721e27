"""Markdown, with or without front matter."""

from __future__ import annotations

import re

from questions.model.articles import Omission, Reading
from questions.model.dates import HistoricalDate
from questions.sources import front_matter
from questions.sources.characters import clean, squeeze
from questions.sources.sheet import Part, Role, Sheet
from questions.sources.sifting import reading_of, sift_parts

NAME = "markdown"
SUFFIXES: tuple[str, ...] = (".md", ".markdown")

_ATX = re.compile(r" {0,3}(#{1,6})(?:\s+(.*?))?(?:\s+#+)?\s*")
_SETEXT = re.compile(r" {0,3}(=+|-{2,})\s*")
_RULE = re.compile(r" {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_QUOTE = re.compile(r" {0,3}>\s?")
_ITEM = re.compile(r"\s*(?:[-*+]|(?P<number>\d{1,9})[.)])\s+")
_DEFINITION = re.compile(r" {0,3}\[\^?[^\]]+\]:\s*\S.*")
_TABLE = re.compile(r"\s*\|.*\|?\s*|\s*:?-{3,}:?(?:\s*\|\s*:?-{3,}:?)+\s*")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_INLINE = (
    (re.compile(r"!\[[^\[\]]*\](?:\([^)]*\)|\[[^\]]*\])"), ""),
    (re.compile(r"\[\^[^\[\]]+\]"), ""),
    (
        re.compile(
            r"\[([^\[\]]+)\](?:\([^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+[\"'(][^)]*)?\)|\[[^\]]*\])"
        ),
        r"\1",
    ),
    (re.compile(r"<((?:https?|mailto):[^>\s]+)>"), r"\1"),
    (re.compile(r"</?[A-Za-z][^<>]*>"), ""),
    (re.compile(r"(`+)(.{1,400}?)\1"), r"\2"),
    (re.compile(r"(?<!\\)(\*{1,3}|~~)(?=\S)(.{1,400}?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w\\])(_{1,3})(?=\S)(.{1,400}?)(?<=\S)\1(?!\w)"), r"\2"),
    (re.compile(r"\\([!-/:-@\[-`{-~])"), r"\1"),
)


def takes(suffix: str, text: str) -> bool:
    """Whether this reader understands a file."""
    return suffix in SUFFIXES or (not suffix and front_matter.opens(text))


def read(text: str, *, name: str, published: HistoricalDate | None = None) -> Reading:
    """Make an article of a Markdown text.

    Args:
        text: The text of the file.
        name: The article's name.
        published: The date that the caller knows; it wins over the front matter.

    Raises:
        SourceError: The front matter is wrong, or there is no running text.
    """
    text = clean(text)
    matter = front_matter.read(text, name=name)
    body = _COMMENT.sub("", "\n".join(text.split("\n")[matter.length :]))
    blocks = _Blocks()
    for line in body.split("\n"):
        blocks.add(line)
    sheet = Sheet(blocks.finish(), title=matter.title or blocks.first_heading)
    sift_parts(sheet)
    reading = reading_of(
        sheet,
        name=name,
        source=matter.source,
        licence=matter.licence,
        published=published or matter.published,
        language=matter.language,
    )
    left_out = (*matter.left_out, *reading.left_out, *blocks.left_out)
    return Reading(reading.article, left_out)


def plain(text: str) -> str:
    """The words of a stretch of Markdown, without its marks."""
    for pattern, replacement in _INLINE:
        text = pattern.sub(replacement, text)
    return squeeze(text)


class _Blocks:
    """The blocks of a Markdown text, gathered line by line."""

    def __init__(self) -> None:
        self.parts: list[Part] = []
        self.left_out: list[Omission] = []
        self.first_heading = ""
        self._open: list[str] = []
        self._role = Role.PARAGRAPH
        self._fence = ""

    def add(self, line: str) -> None:
        """Take in the next line."""
        fence = _FENCE.match(line)
        if self._fence or fence:
            self._add_code(line, fence[1] if fence else "")
            return
        line = _QUOTE.sub("", line)
        if not line.strip():
            self._close()
        elif heading := _ATX.fullmatch(line):
            self._close()
            self._head(heading[2] or "")
        elif self._open and self._role is Role.PARAGRAPH and _SETEXT.fullmatch(line):
            words, self._open = " ".join(self._open), []
            self._head(words)
        elif _RULE.fullmatch(line):
            self._close()
        elif _TABLE.fullmatch(line) or _DEFINITION.fullmatch(line):
            self._close()
            self.left_out.append(Omission(line.strip(), "a table, footnote or link definition"))
        else:
            self._add_words(line)

    def finish(self) -> list[Part]:
        """The parts, once every line is in."""
        self._close()
        return self.parts

    def _add_code(self, line: str, fence: str) -> None:
        """Leave out a line of code, or open or close a stretch of it."""
        if not self._fence:
            self._close()
            self._fence = fence
        elif fence.startswith(self._fence) and line.strip() == fence:
            self._fence = ""
        elif line.strip():
            self.left_out.append(Omission(line.strip(), "code"))

    def _add_words(self, line: str) -> None:
        """Continue the open block, or begin a list entry."""
        item = _ITEM.match(line)
        if item and not line[item.end() :].strip():
            return
        if item and not self._goes_on(item):
            self._close()
            self._role = Role.ITEM
            line = line[item.end() :]
        self._open.append(line)

    def _goes_on(self, item: re.Match[str]) -> bool:
        """Whether a line goes on with a paragraph: only 1 begins a list there (CommonMark 5.2)."""
        within = bool(self._open) and self._role is Role.PARAGRAPH
        return within and item["number"] is not None and int(item["number"]) != 1

    def _head(self, words: str) -> None:
        """Add a heading."""
        words = plain(words)
        self.first_heading = self.first_heading or words
        if words:
            self.parts.append(Part(words, Role.HEADING))

    def _close(self) -> None:
        """End the open block."""
        words = plain(" ".join(self._open))
        if words:
            self.parts.append(Part(words, self._role))
        self._open = []
        self._role = Role.PARAGRAPH
