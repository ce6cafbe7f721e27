"""A set as it stands on paper: forms in different orders, and a key for each.

Form A keeps the order of the set. Form B asks the same in another order, with other orders of
options and events, so that neighbours cannot copy; options with a natural order keep it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import assert_never

from questions.formats.feedback import quote, write_date
from questions.formats.selection import Question
from questions.formats.shuffling import shuffled
from questions.model.exports import ExportOptions
from questions.model.items import Choice, Entry, Item, Ordering

ORDER_HINT = "Where there are lines, number the events from the earliest, 1, to the latest."
"""How takers answer an ordering."""

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Line:
    """An option, or an event to be numbered.

    Attributes:
        mark: The letter of an option; "" for an event.
        text: What a taker reads.
        why: Why an option is right or wrong.
        correct: Whether it is the key.
    """

    mark: str
    text: str
    why: str = ""
    correct: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """A question on a form, with its part of the key.

    Attributes:
        number: Its place on the form, from 1.
        stem: The question.
        lines: Its options, or its events in an order that betrays nothing.
        is_choice: Whether it has options.
        order: The events in the right order, each with its date where it is known.
        explanation: What a taker may be told.
        quotes: The evidence, each with its source.
    """

    number: int
    stem: str
    lines: tuple[Line, ...]
    is_choice: bool
    order: tuple[str, ...] = ()
    explanation: str = ""
    quotes: tuple[str, ...] = ()

    @property
    def answer(self) -> str:
        """The letter of the key, or the numbers of the events from the first line to the last."""
        if self.is_choice:
            return ", ".join(line.mark for line in self.lines if line.correct) or "no key"
        return ", ".join(line.mark for line in self.lines)


@dataclass(frozen=True, slots=True)
class Form:
    """The questions in one order; its letter is "" where there is only one form."""

    letter: str
    questions: tuple[Asked, ...]


def forms(questions: Sequence[Question], options: ExportOptions) -> tuple[Form, ...]:
    """The forms that the options ask for."""
    first = _form("A" if options.forms > 1 else "", questions, options)
    if options.forms == 1:
        return (first,)
    other = sorted(questions, key=lambda asked: _draw("B", asked.ident))
    if len(other) > 1 and other == list(questions):
        other.reverse()
    return first, _form("B", other, options)


def _form(letter: str, questions: Sequence[Question], options: ExportOptions) -> Form:
    asked = (_ask(number, one, letter, options) for number, one in enumerate(questions, 1))
    return Form(letter, tuple(asked))


def _ask(number: int, question: Question, letter: str, options: ExportOptions) -> Asked:
    item = question.item
    order: tuple[str, ...] = ()
    match item.interaction:
        case Choice():
            mixed = letter == "B" or options.shuffle
            lines = _options(item.interaction, question, mixed=mixed, salt=letter)
        case Ordering(entries):
            lines = tuple(
                Line(str(place + 1), entries[place].text) for place in _events(item, letter)
            )
            order = tuple(map(_dated, entries))
        case _:
            assert_never(item.interaction)
    return Asked(
        number=number,
        stem=item.stem,
        lines=lines,
        is_choice=isinstance(item.interaction, Choice),
        order=order,
        explanation=item.explanation,
        quotes=tuple(quote(evidence, options.articles) for evidence in item.all_evidence),
    )


def _dated(entry: Entry) -> str:
    return f"{entry.text} ({write_date(entry.date)})" if entry.date else entry.text


def _options(choice: Choice, question: Question, *, mixed: bool, salt: str) -> tuple[Line, ...]:
    shown = list(choice.options)
    if mixed and question.may_shuffle:
        shown.sort(key=lambda option: _draw(salt, question.ident, option.text))
    return tuple(
        Line(letter(place), option.text, option.why, option.correct)
        for place, option in enumerate(shown)
    )


def _events(item: Item, salt: str) -> tuple[int, ...]:
    """The places of the events as a form shows them; B has another order where there is one."""
    first = shuffled(item)
    if salt != "B" or len(first) < 3:
        return first
    return (*first[1:], first[0]) if (*first[1:], first[0]) != tuple(sorted(first)) else first[::-1]


def letter(place: int) -> str:
    """The letter of the option at a place, counted from 0; a number beyond Z."""
    return _LETTERS[place] if place < len(_LETTERS) else str(place + 1)


def _draw(*parts: str) -> bytes:
    return hashlib.sha256("\n".join(parts).encode("utf-8", "surrogatepass")).digest()
