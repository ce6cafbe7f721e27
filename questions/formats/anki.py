"""Anki: a package of cards to learn from.

A card's front is the question with its options, or with its events in an order that betrays
nothing; its back adds the answer, the reasons and the evidence. The ids of note types, decks and
notes depend on what they are made from, so that a second import doubles nothing.
"""

from __future__ import annotations

import hashlib
import itertools
import re
import sqlite3
from collections.abc import Iterator, Sequence
from types import ModuleType
from typing import assert_never

from questions.formats import optional, titles
from questions.formats.archive import pack
from questions.formats.feedback import quote, write_date
from questions.formats.hypertext import to_html
from questions.formats.selection import Question, is_complete, is_xml, select
from questions.formats.shuffling import shuffled
from questions.model.exports import PLAIN, Carries, Export, ExportOptions
from questions.model.items import Choice, Entry, Item, Ordering

NAME = "anki"
TITLE = "Anki"
SUFFIX = ".apkg"
MEDIA_TYPE = "application/apkg"
CARRIES = Carries(
    difficulty=False,
    note="Cards to learn from: question and options on the front, the answer with reasons and "
    "evidence on the back. Learners grade themselves.",
)

_FIELDS = ("Question", "Options", "Answer", "Feedback", "Evidence", "Id")
_FRONT = '<div class="question">{{Question}}</div>{{Options}}'
_BACK = (
    '{{FrontSide}}<hr id="answer"><div class="answer">{{Answer}}</div>'
    '{{Feedback}}<div class="evidence">{{Evidence}}</div>'
)
_STYLE = (
    ".card { font-family: sans-serif; font-size: 20px; text-align: left; max-width: 40em; "
    "margin: 0 auto; } .question { font-weight: bold; } .evidence { font-size: 80%; }"
)
_CHOICE_TYPE, _ORDER_TYPE = 1_704_067_201_001, 1_704_067_201_002
# Anki wants to know when a note was changed; the first of January 2024 says nothing and stays.
_CHANGED = 1_704_067_200.0


def write(items: Sequence[Item], *, title: str = "", options: ExportOptions = PLAIN) -> Export:
    """A deck of the set's name."""
    genanki = optional.load("genanki", "Anki packages")
    selection = select(items, is_xml, is_complete, options=options)
    name = re.sub(":{2,}", ":", titles.one_line(title))
    deck = genanki.Deck(_deck_id(name), name)
    kinds = {kind: _note_type(genanki, kind) for kind in (Choice, Ordering)}
    for asked in selection.kept:
        note = genanki.Note(
            model=kinds[type(asked.item.interaction)],
            fields=list(_fields(asked, options)),
            guid=asked.ident,
            tags=["_".join(tag.split()) or "_" for tag in asked.item.tags],
        )
        deck.add_note(note)
    database = _database(genanki, deck)
    return Export(pack({"collection.anki2": database, "media": b"{}"}), selection.left_out)


def _deck_id(name: str) -> int:
    """A number as Anki gives to decks, which are milliseconds of our time."""
    return 1_700_000_000_000 + int(hashlib.sha256(name.encode()).hexdigest()[:9], 16)


def _note_type(genanki: ModuleType, kind: type) -> object:
    is_choice = kind is Choice
    name = "Multiple choice" if is_choice else "Events in order"
    return genanki.Model(
        _CHOICE_TYPE if is_choice else _ORDER_TYPE,
        f"{name} (Quiz from Articles)",
        fields=[{"name": name} for name in _FIELDS],
        templates=[{"name": "Card 1", "qfmt": _FRONT, "afmt": _BACK}],
        css=_STYLE,
    )


def _database(genanki: ModuleType, deck: object) -> bytes:
    connection = sqlite3.connect(":memory:")
    try:
        package = genanki.Package(deck)
        first = itertools.count(int(_CHANGED * 1000))
        package.write_to_db(connection.cursor(), _CHANGED, first)
        connection.commit()
        return connection.serialize()
    finally:
        connection.close()


def _fields(asked: Question, options: ExportOptions) -> Iterator[str]:
    item = asked.item
    yield _html(item.stem)
    match item.interaction:
        case Choice(choices):
            yield _list("ol", (choice.text for choice in choices))
            yield "<br>".join(_html(choice.text) for choice in choices if choice.correct)
            told = (f"{one.text}: {one.why}" for one in choices if one.why)
            reasons = _list("ul", told)
        case Ordering(entries):
            yield _list("ul", (entries[place].text for place in shuffled(item)))
            yield _list("ol", map(_event, entries))
            reasons = ""
        case _:
            assert_never(item.interaction)
    yield reasons + (f"<p>{_html(item.explanation)}</p>" if item.explanation else "")
    cited = item.all_evidence if options.feedback else ()
    yield "<br>".join(_html(quote(one, options.articles)) for one in cited)
    yield asked.ident


def _event(entry: Entry) -> str:
    return f"{entry.text} ({write_date(entry.date)})" if entry.date else entry.text


def _list(kind: str, texts: Iterator[str]) -> str:
    """A list with letters for options; "" for none."""
    entries = "".join(f"<li>{_html(text)}</li>" for text in texts)
    return f"<{kind}>{entries}</{kind}>" if entries else ""


def _html(text: str) -> str:
    """HTML in which Anki finds no sound, no formula and no field separator."""
    return to_html(text).replace("<br />", "<br>").replace("[", "&#91;")
