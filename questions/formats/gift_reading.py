"""Reads GIFT."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from questions.formats.findings import Found, decode
from questions.formats.hypertext import from_html
from questions.model.exports import Import
from questions.model.items import Choice, Entry, Item, Option, Ordering

# What is never closed runs to the end of the line, lest each "[tag:" in it be followed there anew.
# Nothing that repeats is tried another way ("*+"): to remember each step takes 150 bytes a sign.
_TAG = re.compile(r"\[tag:((?:\\\]|[^\]])*+)(\]|$)")
_NAME = re.compile(r"\s*+::((?:[^:\\]|\\.|:(?!:))*+)::", re.DOTALL)
_FORMAT = re.compile(r"\s*\[(html|moodle|plain|markdown)\]", re.IGNORECASE)
_ORDER = re.compile(
    r">[ \t]*\d*(?:[ \t]*(?:ALL|RANDOM|CONTIGUOUS|VERTICAL|HORIZONTAL|SHOW|HIDE|none|abc|ABCD|123|"
    r"iii|IIII|ALL_OR_NOTHING|ABSOLUTE_POSITION|RELATIVE_[A-Z_]+|LONGEST_[A-Z_]+)\b)*+",
)
_WEIGHT = re.compile(r"\s*%(-?[\d.]+)%")
_MOST_ANSWERS = 1_000
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Block:
    """A question as it stands in the file: its first line, its tags, and its text."""

    line: int
    tags: tuple[str, ...]
    text: str


def read(data: bytes) -> Import:
    """The multiple-choice and ordering questions of a file; the others are listed.

    The general feedback becomes the explanation.

    Raises:
        WireError: The file is not in UTF-8.
    """
    found = Found()
    for block in _blocks(re.sub(r"\r\n?", "\n", decode(data))):
        try:
            found.add(_item(block))
        except ValueError as error:
            found.refuse(f"line {block.line}", error, block.text)
    return found.whole()


def _blocks(text: str) -> Iterator[_Block]:
    """Questions are apart by blank lines; comments may hold tags."""
    lines: list[str] = []
    tags: list[str] = []
    first = 0
    for number, line in enumerate((*text.split("\n"), ""), 1):
        if line.startswith("//"):
            tags += [tag.replace("\\]", "]") for tag, end in _TAG.findall(line) if end == "]"]
        elif line.strip() and not line.startswith("$CATEGORY"):
            first = first or number
            lines.append(line)
        elif lines:
            yield _Block(first, tuple(tags), "\n".join(lines))
            lines, tags, first = [], [], 0


def _item(block: _Block) -> Item:
    name = _NAME.match(block.text)
    parts = _split_braces(block.text[name.end() :] if name else block.text)
    if parts is None:
        raise ValueError("the question has no answers in braces; it was left out")
    stem, answers, tail = parts
    is_html, stem = _read_format(stem, default=False)
    if tail.strip():
        stem = f"{stem.rstrip()} _____ {tail.strip()}"
    answers, feedback = _general_feedback(answers)
    interaction = _interaction(answers, is_html=is_html)
    return Item(
        kind="ordering" if isinstance(interaction, Ordering) else "",
        stem=_clean(stem, is_html=is_html),
        interaction=interaction,
        explanation=_clean(feedback, is_html=is_html),
        tags=block.tags,
    )


def _split_braces(text: str) -> tuple[str, str, str] | None:
    """What stands before, within and after the braces."""
    found = [
        match.start() for match in re.finditer(r"\\.|[{}]", text, re.DOTALL) if match[0] in "{}"
    ]
    if len(found) < 2 or text[found[0]] != "{" or text[found[-1]] != "}":
        return None
    return text[: found[0]], text[found[0] + 1 : found[-1]], text[found[-1] + 1 :]


def _general_feedback(answers: str) -> tuple[str, str]:
    for match in re.finditer(r"\\.|####", answers, re.DOTALL):
        if match[0] == "####":
            return answers[: match.start()], answers[match.end() :]
    return answers, ""


def _read_format(text: str, *, default: bool) -> tuple[bool, str]:
    """Whether a text is HTML, and the text without the mark that says so."""
    if match := _FORMAT.match(text):
        return match[1].lower() in ("html", "moodle"), text[match.end() :]
    return default, text


def _interaction(answers: str, *, is_html: bool) -> Choice | Ordering:
    if match := _ORDER.match(answers.lstrip()):
        lines = answers.lstrip()[match.end() :].split("\n")
        events = [from_html(_trim(line)) if is_html else _trim(line) for line in lines]
        return Ordering(tuple(Entry(event) for event in events if event))
    parts = _split_answers(answers)
    signs = [sign for sign, _ in parts]
    if (
        "=" not in signs
        or "~" not in signs
        or any("->" in text for _, text in parts if not is_html)
    ):
        raise ValueError(
            "only multiple-choice and ordering questions are supported; it was left out"
        )
    return Choice(tuple(_option(sign, text, is_html=is_html) for sign, text in parts))


def _split_answers(answers: str) -> list[tuple[str, str]]:
    """The answers, each after its sign."""
    signs = (match for match in re.finditer(r"\\.|[=~]", answers, re.DOTALL) if match[0] in "=~")
    marks = [match.start() for match in islice(signs, _MOST_ANSWERS + 1)]
    if len(marks) > _MOST_ANSWERS:
        raise ValueError(f"it has more than {_MOST_ANSWERS} answers; it was left out")
    ends = [*marks[1:], len(answers)][: len(marks)]
    return [(answers[at], answers[at + 1 : end]) for at, end in zip(marks, ends, strict=True)]


def _option(sign: str, text: str, *, is_html: bool) -> Option:
    correct = sign == "="
    if match := _WEIGHT.match(text):
        weight = match[1].rstrip("0").rstrip(".") if "." in match[1] else match[1]
        if weight not in ("0", "100"):
            raise ValueError("options with a part of the marks are not supported; it was left out")
        correct, text = weight == "100", text[match.end() :]
    answer, why = text, ""
    for match in re.finditer(r"\\.|#", text, re.DOTALL):
        if match[0] == "#":
            answer, why = text[: match.start()], text[match.end() :]
            break
    is_html, answer = _read_format(answer, default=is_html)
    return Option(_clean(answer, is_html=is_html), correct, _clean(why, is_html=is_html))


def _trim(text: str) -> str:
    return text.strip(" \t\n")


def _clean(text: str, *, is_html: bool) -> str:
    """A text without escapes and, where it is HTML, without markup."""
    plain = _ESCAPE.sub(lambda match: "\n" if match[1] == "n" else match[1], _trim(text))
    return from_html(plain) if is_html else plain
