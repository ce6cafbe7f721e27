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

from questions.formats import gift_reading, moodle
from questions.formats.selection import (
    Question,
    has_line_tags,
    has_one_key,
    is_complete,
    is_xml,
    select,
)
from questions.model.exports import PLAIN, Carries, Export, ExportOptions
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
_START = re.compile(r"^[%\[]")
_BRACE = re.compile("[{}]")
# What would part an event from its line: an escape, a brace, feedback, a comment, and a lone
# nought, which PHP takes for an empty line.
_IN_EVENT = re.compile(r"[\\{}]|#{4,}|^/(?=/)|^0$")


def write(items: Sequence[Item], *, title: str = "", options: ExportOptions = PLAIN) -> Export:
    """A question each, apart by blank lines, in a category of the set's name."""
    rules = (is_xml, is_complete, has_one_key, has_line_tags, _has_closed_tags)
    selection = select(items, *rules, options=options)
    text = "\n\n".join((*_category(title), *map(_question, selection.kept), ""))
    remarks = tuple(moodle.remarks(selection.kept))
    return Export(text.encode(), selection.left_out, remarks=remarks)


read = gift_reading.read


def _category(title: str) -> Iterator[str]:
    if path := moodle.category(title):
        yield f"$CATEGORY: {path}".replace("\\", "\\\\")


def _has_closed_tags(item: Item) -> str | None:
    if any(tag.endswith("\\") for tag in item.tags):
        return "A tag ends with a backslash, behind which Moodle misses its end; take it out."
    return None


def _question(question: Question) -> str:
    item = question.item
    return "\n".join(
        (
            " ".join(("//", f"[id:{question.ident}]", *map(_tag, item.tags))),
            f"::{_name(question)}::[html]{_stem(item)} {{{_kind(item)}",
            *_answers(item),
            *_feedback(question.feedback),
            "}",
        )
    )


def _tag(tag: str) -> str:
    return "[tag:{}]".format(tag.replace("]", "\\]"))


def _name(question: Question) -> str:
    """A label for the teacher; no HTML."""
    return _escape(question.name.replace("{", "(").replace("}", ")"))


def _stem(item: Item) -> str:
    """Older plugins for orderings look for the first brace and know no escapes."""
    if isinstance(item.interaction, Choice):
        return _text(item.stem)
    return _escape(_BRACE.sub(moodle.by_number, _protect(item.stem)))


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
    return _IN_EVENT.sub(moodle.by_number, _protect(text))


def _protect(text: str) -> str:
    """HTML on one line, whose edges no reader trims or takes for a weight or a format."""
    return _START.sub(moodle.by_number, moodle.to_kept_html(text))
