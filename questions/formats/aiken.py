"""Aiken: stem, lettered options, answer; nothing else.

Source: https://docs.moodle.org/en/Aiken_format
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from questions.formats.findings import Found, decode
from questions.formats.sheets import choices_of_one_line
from questions.model.exports import (
    BARE,
    PLAIN,
    Export,
    ExportOptions,
    Import,
)
from questions.model.items import Choice, Item, Option

NAME = "aiken"
TITLE = "Aiken (plain text)"
SUFFIX = ".aiken.txt"
MEDIA_TYPE = "text/plain"
CARRIES = replace(
    BARE,
    note="Stem, options and key only.",
)

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_OPTION = re.compile(r"([A-Z])[.)]\s?(.*)")
_ANSWER = re.compile(r"ANSWER:\s*(.*)")


def write(
    items: Sequence[Item],
    *,
    title: str = "",  # noqa: ARG001 - no place for it
    options: ExportOptions = PLAIN,
) -> Export:
    """A question each, apart by blank lines."""
    selection = choices_of_one_line(items, _is_no_syntax, options=options)
    text = "\n".join(_question(question.item) for question in selection.kept)
    return Export(text.encode(), selection.left_out)


def _is_no_syntax(item: Item) -> str | None:
    """A stem that looks like an option or an answer would be read as one, and Moodle skips "?"."""
    if len(item.stem.encode()) < 2:
        return "The stem is a single character, which importers pass over; write a question."
    if _OPTION.match(item.stem) or _ANSWER.match(item.stem):
        return f'The stem begins with "{item.stem[:7].strip()}", as options do; begin it otherwise.'
    if isinstance(item.interaction, Choice) and len(item.interaction.options) > len(_LETTERS):
        return f"There are more than {len(_LETTERS)} options; take some out."
    return None


def _question(item: Item) -> str:
    choice = item.interaction
    if not isinstance(choice, Choice):
        raise TypeError("only multiple-choice items are selected")
    pairs = tuple(zip(_LETTERS, choice.options, strict=False))
    answer = next(letter for letter, option in pairs if option.correct)
    lines = (item.stem, *(f"{letter}. {option.text}" for letter, option in pairs))
    return "\n".join((*lines, f"ANSWER: {answer}", ""))


def read(data: bytes) -> Import:
    """Read such a file; what is no whole question is listed with its line.

    Raises:
        WireError: The file is not in UTF-8.
    """
    found = Found()
    lines: list[str] = []
    first = 1
    for number, line in enumerate((*re.split(r"\r\n|\n|\r", decode(data)), ""), 1):
        if line.strip():
            first = first if lines else number
            lines.append(line.strip())
        if lines and (not line.strip() or _ANSWER.match(line)):
            _take(lines, first, found)
            lines = []
    return found.whole()


def _take(lines: Sequence[str], first: int, found: Found) -> None:
    try:
        found.add(_item(lines))
    except ValueError as error:
        found.refuse(f"line {first}", error, "\n".join(lines))


def _item(lines: Sequence[str]) -> Item:
    answer = _ANSWER.fullmatch(lines[-1])
    if not answer:
        raise ValueError('the question has no line "ANSWER: …"')
    matches = [_OPTION.fullmatch(line) for line in lines[1:-1]]
    options = [match for match in matches if match]
    letters = "".join(match[1] for match in options)
    if len(options) < len(matches) or letters != _LETTERS[: len(options)]:
        raise ValueError("stem and options should have one line each, lettered from A in order")
    if answer[1].strip() not in letters or len(answer[1].strip()) != 1:
        raise ValueError(f"the answer {answer[1].strip()!r} is none of the options")
    right = answer[1].strip()
    return Item("", lines[0], Choice(tuple(Option(one[2], one[1] == right) for one in options)))
