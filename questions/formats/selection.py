"""Which items a format takes, and the reason for each that it does not.

A rule looks at an item and says in a sentence why a format cannot take it, or nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias, assert_never

from questions.formats.feedback import general_feedback
from questions.formats.order_choice import as_choice
from questions.model.exports import PLAIN, ExportOptions, LeftOut
from questions.model.items import Choice, Item, Ordering
from questions.model.wire import item_id

Rule: TypeAlias = Callable[[Item], str | None]

_SURROGATE = re.compile("[\ud800-\udfff]")
_NO_XML_CHARACTER = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


# Kinds whose options stand in their natural order, which shuffling would spoil.
_NATURAL_ORDER = frozenset(("date", "duration", "number", "money", "percent", "measure"))


@dataclass(frozen=True, slots=True)
class Question:
    """An item as it goes into a file.

    Attributes:
        number: Its place in the file, from 1.
        ident: The id of the item that it was made from.
        item: What to write; of an ordering that is asked by multiple choice, that choice.
        feedback: What is shown after any answer; "" for nothing.
        may_shuffle: Whether its options have no order of their own.
    """

    number: int
    ident: str
    item: Item
    feedback: str
    may_shuffle: bool

    @property
    def name(self) -> str:
        """What a person finds it by in another system's list: its number and stem."""
        words = re.sub(r"[<>\s]+", " ", self.item.stem).strip()
        return f"{self.number:03} {words if len(words) <= 70 else words[:69] + '…'}"


@dataclass(frozen=True, slots=True)
class Selection:
    """What goes into a file, and what does not."""

    kept: tuple[Question, ...]
    left_out: tuple[LeftOut, ...]


def select(
    items: Iterable[Item],
    *rules: Rule,
    options: ExportOptions = PLAIN,
    orderings: bool = True,
    separator: str = "\n",
) -> Selection:
    """Keep the items to which no rule objects, as the options want them.

    Args:
        items: The items.
        rules: What a format demands.
        options: What the teacher chose.
        orderings: Whether the format has ordering items.
        separator: What parts the events of an ordering that is asked by multiple choice.
    """
    kept: list[Question] = []
    left_out: list[LeftOut] = []
    demanded = rules if orderings else (is_choice, *rules)
    for item in items:
        as_options = not orderings and options.orderings_as_choice
        shown = as_choice(item, separator) if as_options else item
        if reason := next(filter(None, (rule(shown) for rule in demanded)), None):
            left_out.append(LeftOut(item_id(item), reason))
        else:
            kept.append(_question(len(kept) + 1, item, shown, options))
    return Selection(tuple(kept), tuple(left_out))


def _question(number: int, item: Item, shown: Item, options: ExportOptions) -> Question:
    """An item as it is shown, with what is told afterwards."""
    return Question(
        number=number,
        ident=item_id(item),
        item=shown if options.feedback else _without_feedback(shown),
        feedback=general_feedback(item, options.articles) if options.feedback else "",
        may_shuffle=item.kind not in _NATURAL_ORDER,
    )


def _without_feedback(item: Item) -> Item:
    interaction = item.interaction
    if isinstance(interaction, Choice):
        interaction = Choice(tuple(replace(option, why="") for option in interaction.options))
    else:
        bare = (replace(entry, date=None, evidence=()) for entry in interaction.entries)
        interaction = Ordering(tuple(bare))
    return replace(item, interaction=interaction, evidence=(), explanation="")


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
        return (
            "The format has no ordering items; choose one that has, such as Moodle XML, or have "
            "the right order asked by multiple choice."
        )
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
