"""The package for Anki: what Anki itself finds in it."""

from __future__ import annotations

import sqlite3
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from questions.formats import anki
from questions.model.exports import ExportOptions
from questions.model.wire import item_id
from tests.questions.formats.samples import CHOICE, ORDERING


def notes(data: bytes) -> list[tuple[str, str, list[str]]]:
    """The guid, tags and fields of each note."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        database = archive.read("collection.anki2")
    connection = sqlite3.connect(":memory:")
    try:
        connection.deserialize(database)
        found = connection.execute("SELECT guid, tags, flds FROM notes").fetchall()
    finally:
        connection.close()
    return [(guid, tags, fields.split("\x1f")) for guid, tags, fields in found]


def test_a_note_has_question_options_answer_reasons_evidence_and_id() -> None:
    ((guid, tags, fields),) = notes(anki.write([CHOICE]).data)
    assert guid == fields[5] == item_id(CHOICE)
    assert tags.split() == ["lighthouses", "Norrby"]
    assert fields[1].count("<li>") == 4
    assert fields[2] == "1871"
    assert "In 1884 its keeper retired." in fields[3]
    assert "norrby.md" in fields[4]


def test_events_stand_in_the_right_order_on_the_back_alone() -> None:
    ((_, _, fields),) = notes(anki.write([ORDERING]).data)
    assert fields[1].startswith("<ul>")
    assert fields[2].index("1871") < fields[2].index("May 1884") < fields[2].index("1902")
    assert fields[1].replace("ul>", "ol>") != fields[2]


def test_without_feedback_a_card_has_the_answer_alone() -> None:
    ((_, _, fields),) = notes(anki.write([CHOICE], options=ExportOptions(feedback=False)).data)
    assert fields[2:5] == ["1871", "", ""]


@pytest.mark.slow
def test_anki_imports_all_of_it_and_a_second_time_nothing_new(tmp_path: Path) -> None:
    collection_module = pytest.importorskip("anki.collection", reason="Anki is not installed")
    path = tmp_path / "norrby.apkg"
    path.write_bytes(anki.write([CHOICE, ORDERING], title="Norrby: lights").data)
    collection = collection_module.Collection(str(tmp_path / "collection.anki2"))
    try:
        request = collection_module.ImportAnkiPackageRequest(package_path=str(path))
        for _ in range(2):
            collection.import_anki_package(request)
        assert collection.note_count() == collection.card_count() == 2
        assert collection.decks.by_name("Norrby: lights")
        (found,) = collection.find_cards("tag:lighthouses")
        card = collection.get_card(found)
        assert "In which year did the lighthouse of Norrby first shine?" in card.question()
        assert "three years after work began" in card.answer()
    finally:
        collection.close()
