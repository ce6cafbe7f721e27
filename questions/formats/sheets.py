"""What the sheets of quiz games have in common: a row a question, and tight limits."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from questions.formats.selection import (
    Rule,
    Selection,
    has_line_texts,
    has_one_key,
    is_complete,
    is_xml,
    select,
)
from questions.model.exports import ExportOptions
from questions.model.items import Choice, Item, Option


def to_csv(rows: Iterable[Iterable[str]]) -> bytes:
    """A CSV file without marks or defused cells, because games show them to the players."""
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode()


def choices_of_one_line(items: Iterable[Item], *rules: Rule, options: ExportOptions) -> Selection:
    """The multiple-choice items whose stem and options have a line each, by further rules."""
    common = (is_xml, is_complete, has_one_key, has_line_texts)
    return select(items, *common, *rules, options=options, orderings=False, separator="; ")


def at_most(count: int) -> Rule:
    """A rule: a question has no more options than that."""

    def has_few_options(item: Item) -> str | None:
        if isinstance(item.interaction, Choice) and len(item.interaction.options) > count:
            return f"There are {len(item.interaction.options)} options; {count} are taken."
        return None

    return has_few_options


def no_longer(stem: int, option: int) -> Rule:
    """A rule: stem and options have no more characters than that; nothing is cut off."""

    def is_short(item: Item) -> str | None:
        options = item.interaction.options if isinstance(item.interaction, Choice) else ()
        named = [("stem", item.stem, stem)]
        named += [(f"option {place}", one.text, option) for place, one in enumerate(options, 1)]
        for name, text, most in named:
            if len(text) > most:
                return f"The {name} has {len(text)} characters; {most} are taken. Shorten it."
        return None

    return is_short


def options_of(item: Item) -> tuple[Option, ...]:
    """The options of an item that `select` has let pass for a format without orderings."""
    if not isinstance(item.interaction, Choice):
        raise TypeError("only multiple-choice items have options")
    return item.interaction.options


def cells(item: Item, count: int) -> list[str]:
    """The texts of the options, filled up to a number of cells."""
    texts = [option.text for option in options_of(item)]
    return texts + [""] * (count - len(texts))


def key_of(item: Item) -> int:
    """The number of the key, from 1."""
    return next(place for place, option in enumerate(options_of(item), 1) if option.correct)
