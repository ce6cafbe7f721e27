"""Markdown to read and print: the questions, then the key with reasons and evidence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import assert_never

from questions.formats.feedback import write_date
from questions.formats.selection import is_complete, is_xml, select
from questions.formats.shuffling import shuffled
from questions.model.articles import Evidence
from questions.model.exports import Carries, Export
from questions.model.items import Choice, Entry, Item, Ordering

NAME = "markdown"
TITLE = "Paper (Markdown)"
SUFFIX = ".md"
MEDIA_TYPE = "text/markdown"
CARRIES = Carries(
    difficulty=False,
    tags=False,
    note="Questions first, the key with reasons and evidence on its own page behind them.",
)

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_SIGNS = re.compile(r"[\\`*_\[\]<>&#|~$^{}]")
_BLOCK_START = re.compile(r"^(\d*)([-+=.)])")


def write(items: Sequence[Item], *, title: str = "") -> Export:
    """Two parts: what takers get, and what the teacher keeps."""
    selection = select(items, is_xml, is_complete)
    heading = f"# {_text(title.strip() or 'Quiz')}"
    numbered = list(enumerate(selection.kept, 1))
    asked = (part for number, item in numbered for part in _question(number, item))
    solved = (part for number, item in numbered for part in _solution(number, item))
    blocks = [heading, *asked, "---", "## Key", *solved]
    return Export(("\n\n".join(blocks) + "\n").encode(), selection.left_out)


def _question(number: int, item: Item) -> Iterator[str]:
    yield f"**{number}.** {_text(item.stem)}"
    match item.interaction:
        case Choice(options):
            lines = (f"- {_letter(place)}) {_text(one.text)}" for place, one in enumerate(options))
        case Ordering(entries):
            lines = (f"- \\_\\_\\_ {_text(entries[place].text)}" for place in shuffled(item))
        case _:
            assert_never(item.interaction)
    yield "\n".join(lines)


def _solution(number: int, item: Item) -> Iterator[str]:
    match item.interaction:
        case Choice(options):
            right = ", ".join(_letter(place) for place, one in enumerate(options) if one.correct)
            yield f"**{number}.** {right or 'no key'}"
            reasons = [
                f"- {_letter(place)}) {_text(one.why)}"
                for place, one in enumerate(options)
                if one.why
            ]
            if reasons:
                yield "\n".join(reasons)
        case Ordering(entries):
            yield f"**{number}.** in this order:"
            yield "\n".join(f"{place}. {_event(entry)}" for place, entry in enumerate(entries, 1))
        case _:
            assert_never(item.interaction)
    if item.explanation:
        yield _BLOCK_START.sub(r"\1\\\2", _text(item.explanation.strip()))
    yield from (_quote(evidence) for evidence in item.evidence)


def _event(entry: Entry) -> str:
    date = f" ({write_date(entry.date)})" if entry.date else ""
    quotes = (f"<br>“{_text(one.quote)}” ({_text(one.article)})" for one in entry.evidence)
    return f"{_text(entry.text)}{date}{''.join(quotes)}"


def _quote(evidence: Evidence) -> str:
    source = f" ({_text(evidence.article)})" if evidence.article else ""
    return f"> “{_text(evidence.quote)}”{source}"


def _letter(place: int) -> str:
    return _LETTERS[place] if place < len(_LETTERS) else str(place + 1)


def _text(text: str) -> str:
    """A text that Markdown shows as it is, on one line."""
    escaped = _SIGNS.sub(lambda sign: f"\\{sign[0]}", text)
    return re.sub(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]", "<br>", escaped)
