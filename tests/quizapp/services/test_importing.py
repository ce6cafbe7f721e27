"""Imports: judged item by item first, then taken over as a whole."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from sqlmodel import select

from questions import formats
from questions.model.exports import Export
from questions.model.items import Choice, Item, Option
from quizapp.database import Database
from quizapp.errors import Invalid, NotAllowed, NotFound
from quizapp.services import editing, importable, importing, listing, revising
from quizapp.services.bank import ItemFilter
from quizapp.services.fates import Fate
from quizapp.services.identity import Person
from quizapp.services.importing import Trial
from quizapp.storage.rows import UploadRow
from quizapp.storage.states import ItemState, Role
from tests.quizapp import library
from tests.quizapp.conftest import Mill

pytestmark = pytest.mark.slow  # the quick part has the layers around it


@pytest.fixture
def editor(database: Database) -> Person:
    return library.enrol(database, Role.EDITOR)


def bring(database: Database, editor: Person, data: bytes, name: str = "json") -> Trial:
    number = importing.upload(database, editor, name="a file", format_name=name, data=data)
    return importing.trial(database, editor, number)


def written(items: list[Item], name: str = "json") -> bytes:
    export: Export = formats.export(items, name)
    return export.data


def contents(database: Database, editor: Person) -> list[Item]:
    """The items of the bank, the one that came first first."""
    cards = listing.list_items(database, editor, ItemFilter(), size=200).rows
    return [editing.get(database, editor, card.uid).revision.item for card in cards]


def test_what_was_exported_comes_back_byte_by_byte(database: Database, editor: Person) -> None:
    items = [replace(library.choice(), tags=("a", "b")), library.ordering(), library.numbers()]
    data = written(items)
    assert importing.run(database, editor, bring(database, editor, data).id) == 3
    assert written(contents(database, editor)) == data


@pytest.mark.parametrize("name", [name for name, _ in importable.readable()])
def test_each_format_that_can_be_read_comes_back_with_equal_content(
    database: Database, editor: Person, name: str
) -> None:
    items = [library.choice(), library.choice("Who mended the mill?", "Flo Garth")]
    first = written(items, name)
    importing.run(database, editor, bring(database, editor, first, name).id)
    again = contents(database, editor)
    assert written(again, name) == written(list(formats.load(first, name).items), name)
    found = [(item.stem, item.interaction.key.text) for item in again if is_choice(item)]
    assert found == [
        ("Who built the mill at Quern?", "Ann Bexley"),
        ("Who mended the mill?", "Flo Garth"),
    ]


def is_choice(item: Item) -> bool:
    return isinstance(item.interaction, Choice)


@pytest.mark.parametrize("name", [name for name, _ in importable.readable()])
def test_the_template_of_a_format_can_be_imported(
    database: Database, editor: Person, name: str
) -> None:
    assert bring(database, editor, importable.template(name), name).count(Fate.NEW) >= 1


@pytest.mark.slow
def test_five_hundred_with_twenty_bad_ones(database: Database, editor: Person) -> None:
    items = [library.choice(f"Who built mill number {number}?") for number in range(500)]
    records = json.loads(written(items))
    for at in range(0, 500, 25):
        options = records["items"][at]["interaction"]["options"]
        options[1 if at % 2 else 0]["correct"] = "perhaps"
    found = bring(database, editor, json.dumps(records).encode())
    assert (found.count(Fate.NEW), found.count(Fate.REFUSED)) == (480, 20)
    refused = [line for line in found.lines if line.fate is Fate.REFUSED]
    assert [line.place for line in refused] == [f"item {at + 1}" for at in range(0, 500, 25)]
    assert all("true or false" in line.reason for line in refused)
    assert importing.run(database, editor, found.id) == 480
    drafts = listing.list_items(database, editor, ItemFilter(state=ItemState.DRAFT))
    assert drafts.total == 480


def test_duplicates_are_recognised(database: Database, mill: Mill) -> None:
    reworded = replace(library.choice(), explanation="Another one.")
    other_key = library.choice(key="Flo Garth")
    new = library.choice("Who mended the mill?")
    found = bring(
        database, mill.editor, written([reworded, library.ordering(), other_key, new, new])
    )
    assert [(line.fate, line.uid) for line in found.lines] == [
        (Fate.KNOWN, mill.uids[0]),
        (Fate.KNOWN, mill.uids[1]),
        (Fate.NEW, ""),
        (Fate.NEW, ""),
        (Fate.TWICE, ""),
    ]
    assert "another key: Ann Bexley" in found.lines[2].reason
    assert "item 4" in found.lines[4].reason
    assert importing.run(database, mill.editor, found.id) == 2
    again = bring(database, mill.editor, written([new]))
    with pytest.raises(Invalid, match="nothing new"):
        importing.run(database, mill.editor, again.id)


def test_what_the_editor_could_not_save_is_refused(database: Database, editor: Person) -> None:
    options = (Option("Yes", correct=True), Option("No"))
    bad = [
        library.choice("Who\x07 built it?"),
        library.choice("x" * 3000),
        Item("other", "Two keys?", Choice((options[0], replace(options[1], correct=True)))),
    ]
    found = bring(database, editor, written(bad))
    assert found.count(Fate.REFUSED) == len(bad)
    assert all(line.reason for line in found.lines)


def test_what_no_database_can_hold_is_refused_and_the_rest_is_new(
    database: Database, editor: Person
) -> None:
    """PostgreSQL cannot even be asked for a question with a NUL in it."""
    stem = "Who built the mill at Quern?"
    data = written([library.choice(stem), library.choice("Who built the dam?")])
    for sign in ("\\u0000", "\\ud800"):
        broken = data.replace(stem.encode(), f"{stem}{sign}".encode())
        tried = bring(database, editor, broken)
        assert [line.fate for line in tried.lines] == [Fate.REFUSED, Fate.NEW]
    assert importing.run(database, editor, tried.id) == 1


def test_an_import_that_breaks_leaves_nothing(
    database: Database, editor: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = bring(database, editor, written([library.choice(), library.numbers()]))
    add, calls = revising.add_by_hand, []

    def breaks(*arguments: object, **options: object) -> object:
        calls.append(1)
        if len(calls) == 2:
            raise RuntimeError
        return add(*arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(revising, "add_by_hand", breaks)
    with pytest.raises(RuntimeError):
        importing.run(database, editor, found.id)
    assert listing.list_items(database, editor, ItemFilter()).total == 0
    monkeypatch.setattr(revising, "add_by_hand", add)
    assert importing.run(database, editor, found.id) == 2


@pytest.mark.parametrize(
    ("data", "name", "field"),
    [(b"", "json", "file"), (b"no json", "json", "file"), (b"{}", "word", "format")],
)
def test_a_file_that_is_none_is_told(
    database: Database, editor: Person, data: bytes, name: str, field: str
) -> None:
    with pytest.raises(Invalid) as caught:
        importing.upload(database, editor, name="x", format_name=name, data=data)
    assert set(caught.value.problems) == {field}


def test_uploads_belong_to_who_sent_them_and_only_the_newest_stays(
    database: Database, mill: Mill
) -> None:
    other = library.enrol(database, Role.EDITOR, "other")
    first = bring(database, mill.editor, written([library.choice("Who?")]))
    bring(database, mill.editor, written([library.choice("Who else?")]))
    with database.read() as session:
        assert len(session.exec(select(UploadRow)).all()) == 1
    for number in (first.id, first.id + 1, 2**70):
        with pytest.raises(NotFound):
            importing.trial(database, other, number)
        with pytest.raises(NotFound):
            importing.run(database, other, number)
    with pytest.raises(NotAllowed):
        importing.upload(database, mill.teacher, name="x", format_name="json", data=b"{}")
    with pytest.raises(NotFound):
        importable.template("word")
