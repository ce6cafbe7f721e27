"""What formats carry, as a table for people, made from what they declare."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields

from questions.model.exports import Carries

_PLACES = tuple(field.name for field in fields(Carries) if field.name not in ("choice", "note"))
_HEADINGS = ("format", *_PLACES, "read back")


def table(declared: Iterable[tuple[str, Carries, bool]]) -> str:
    """A Markdown table, and below it what a teacher should know of each.

    Args:
        declared: The name of each format, what it carries, and whether it can be read back.
    """
    formats = list(declared)
    lines = [_row(_HEADINGS), _row("---" for _ in _HEADINGS)]
    lines += [_row(_cells(*form)) for form in formats]
    notes = [f"- `{name}`: {carries.note}" for name, carries, _ in formats if carries.note]
    return "\n".join((*lines, "", *notes)) + "\n"


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cells(name: str, carries: Carries, is_readable: bool) -> Iterator[str]:
    yield f"`{name}`"
    for place in _PLACES:
        if place == "ordering" and not carries.ordering:
            yield "as a choice"
        else:
            yield "yes" if getattr(carries, place) else "–"
    yield "yes" if is_readable else "–"
