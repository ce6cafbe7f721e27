"""GIFT, the text format of Moodle, with its ordering questions.

Source: https://docs.moodle.org/en/GIFT_format, and Moodle's own `qformat_gift`.

All texts are HTML, so that no text can be taken for syntax: angle brackets, blank lines, a leading
weight or format are written as HTML, and then GIFT's own signs are escaped. Moodle does not undo
escapes in the events of an ordering, so there HTML alone protects.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import assert_never

from questions.formats import gift_reading
from questions.formats.hypertext import to_html
from questions.formats.selection import (
    Question,
    has_line_tags,
    has_one_key,
    is_complete,
    is_xml,
    select,
)
from questions.model.exports import PLAIN, Carries, Export, ExportOptions, Import
from questions.model.items import Choice, Item, Option, Ordering

NAME = "gift"
TITLE = "Moodle (GIFT)"
SUFFIX = ".gift.txt"
MEDIA_TYPE = "text/plain"
CARRIES = Carries(
    dates=False,
    difficulty=False,
    note="Dates and evidence are shown in the general feedback. Only Moodle knows the ordering "
    "questions; it grades them by the pairs of events that stand in the right order.",
)

_SIGNS = re.compile(r"[\\~=#{}:]")
_EDGE = re.compile(r"^[ \t]|[ \t]$")
_START = re.compile(r"^[%\[]")


def write(items: Sequence[Item], *, title: str = "", options: ExportOptions = PLAIN) -> Export:
    """A question each, apart by blank lines, in a category of the set's name."""
    selection = select(items, is_xml, is_complete, has_one_key, has_line_tags, options=options)
    blocks = [_category(title)] if title.strip() else []
    blocks += map(_question, selection.kept)
    return Export("\n\n".join((*blocks, "")).encode(), selection.left_out)


def read(data: bytes) -> Import:
    """Read multiple-choice and ordering questions; the others are listed with their lines.

    The general feedback becomes the explanation.

    Raises:
        WireError: The file is not in UTF-8.
    """
    return gift_reading.read(data)


def _category(title: str) -> str:
    return f"$CATEGORY: $course$/top/{' '.join(title.split()).replace('/', '//')}"


def _question(question: Question) -> str:
    item = question.item
    return "\n".join(
        (
            " ".join(("//", f"[id:{question.ident}]", *map(_tag, item.tags))),
            f"::{_escape(question.name)}::[html]{_text(item.stem)} {{{_kind(item)}",
            *_answers(item),
            *_feedback(question.feedback),
            "}",
        )
    )


def _tag(tag: str) -> str:
    return "[tag:{}]".format(tag.replace("\\", "\\\\").replace("]", "\\]"))


def _kind(item: Item) -> str:
    """All six settings of an ordering: with fewer, Moodle eats the first digits of an event."""
    if isinstance(item.interaction, Choice):
        return ""
    return f">{len(item.interaction.entries)} ALL VERTICAL RELATIVE_ALL_PREVIOUS_AND_NEXT SHOW none"


def _answers(item: Item) -> Iterator[str]:
    match item.interaction:
        case Choice(options):
            yield from map(_option, options)
        case Ordering(entries):
            yield from (_event(entry.text) for entry in entries)
        case _:
            assert_never(item.interaction)


def _option(option: Option) -> str:
    why = f"#{_text(option.why)}" if option.why else ""
    return f"{'=' if option.correct else '~'}{_text(option.text)}{why}"


def _feedback(feedback: str) -> Iterator[str]:
    if feedback:
        yield f"####{_text(feedback)}"


def _text(text: str) -> str:
    return _escape(_protect(text))


def _escape(text: str) -> str:
    return _SIGNS.sub(lambda sign: f"\\{sign[0]}", text)


def _event(text: str) -> str:
    markup = _protect(text)
    for sign in ("\\", "{", "}"):
        markup = markup.replace(sign, f"&#{ord(sign)};")
    markup = re.sub("#{4,}", lambda run: "&#35;" * len(run[0]), markup)
    return re.sub("^//", "&#47;/", markup)


def _protect(text: str) -> str:
    """HTML on one line, whose edges no reader trims or takes for a weight or a format."""
    markup = to_html(text).replace("\r", "&#13;")
    return _EDGE.sub(_by_number, _START.sub(_by_number, markup))


def _by_number(match: re.Match[str]) -> str:
    return f"&#{ord(match[0])};"
