"""Which items a format takes, and the reason for each that it does not.

A rule looks at an item and says in a sentence why a format cannot take it, or nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias, assert_never

from questions.model.exports import LeftOut
from questions.model.items import Choice, Item, Ordering
from questions.model.wire import item_id

Rule: TypeAlias = Callable[[Item], str | None]

_SURROGATE = re.compile("[\ud800-\udfff]")
_NO_XML_CHARACTER = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Selection:
    """The items that go into a file, and those that do not."""

    kept: tuple[Item, ...]
    left_out: tuple[LeftOut, ...]


def select(items: Iterable[Item], *rules: Rule) -> Selection:
    """Keep the items to which no rule objects."""
    kept: list[Item] = []
    left_out: list[LeftOut] = []
    for item in items:
        reason = next((reason for rule in rules if (reason := rule(item))), None)
        if reason is None:
            kept.append(item)
        else:
            left_out.append(LeftOut(item_id(item), reason))
    return Selection(tuple(kept), tuple(left_out))


def texts(item: Item) -> Iterator[tuple[str, str]]:
    """All texts of an item, each after the name of its place."""
    yield "kind", item.kind
    yield "stem", item.stem
    match item.interaction:
        case Choice(options):
            for number, option in enumerate(options, 1):
                yield f"option {number}", option.text
                yield f"reason of option {number}", option.why
                yield f"origin of option {number}", option.origin
        case Ordering(entries):
            for number, entry in enumerate(entries, 1):
                yield f"event {number}", entry.text
                for evidence in entry.evidence:
                    yield f"evidence of event {number}", evidence.quote
                    yield f"evidence of event {number}", evidence.article
        case _:
            assert_never(item.interaction)
    yield "explanation", item.explanation
    for evidence in item.evidence:
        yield "evidence", evidence.quote
        yield "evidence", evidence.article
    for tag in item.tags:
        yield "tag", tag


def is_text(item: Item) -> str | None:
    """Lone halves of surrogate pairs have no place in any encoding of text."""
    return _find_character(item, _SURROGATE, "text files")


def is_xml(item: Item) -> str | None:
    """XML has no place for most control characters (XML 1.0, production 2)."""
    return _find_character(item, _NO_XML_CHARACTER, "XML")


def _find_character(item: Item, unwanted: re.Pattern[str], carrier: str) -> str | None:
    for place, text in texts(item):
        if match := unwanted.search(text):
            return (
                f"The {place} holds the character U+{ord(match[0]):04X}, "
                f"which {carrier} cannot carry; take it out."
            )
    return None


def has_one_key(item: Item) -> str | None:
    """Systems import an item with no key, or with several, without complaint."""
    if isinstance(item.interaction, Choice) and len(item.interaction.keys) != 1:
        return (
            f"{len(item.interaction.keys)} options are marked as correct; "
            "mark exactly one before exporting."
        )
    return None


def is_choice(item: Item) -> str | None:
    """For formats that know no ordering items."""
    if isinstance(item.interaction, Ordering):
        return "The format has no ordering items; choose one that has, such as Moodle XML."
    return None


def is_complete(item: Item) -> str | None:
    """An option, event or tag without words has no place in a table or in another system."""
    match item.interaction:
        case Choice(options):
            blank = [number for number, option in enumerate(options, 1) if not option.text]
            what = "Option"
        case Ordering(entries):
            blank = [number for number, entry in enumerate(entries, 1) if not entry.text]
            what = "Event"
        case _:
            assert_never(item.interaction)
    if blank:
        return f"{what} {blank[0]} has no words; write them, or take it out."
    return None if all(item.tags) else "A tag is empty; take it out."


def short_name(number: int, item: Item) -> str:
    """A name by which a person finds an item in another system's list: its number and stem."""
    words = re.sub(r"[<>\s]+", " ", item.stem).strip()
    return f"{number:03} {words if len(words) <= 70 else words[:69] + '…'}"


def has_line_tags(item: Item) -> str | None:
    """For formats that write tags on one line."""
    if any(len(tag.splitlines()) > 1 or tag != tag.strip() for tag in item.tags):
        return "A tag has several lines, or blanks at its ends; shorten it."
    return None


def has_line_texts(item: Item) -> str | None:
    """For formats that give a stem, and each option, one line."""
    for place, text in texts(item):
        if (place == "stem" or re.fullmatch(r"option \d+|event \d+", place)) and (
            len(text.splitlines()) > 1 or text != text.strip()
        ):
            return f"The {place} has several lines, or blanks at its ends; write it on one line."
    return None
