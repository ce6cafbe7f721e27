"""Items as files: complete, in order, in their newest wording, and with what was left out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from questions.formats import project_json
from quizapp.database import Database
from quizapp.errors import NotAllowed, NotFound
from quizapp.services import downloads, editing
from quizapp.storage.states import ItemState, Role
from tests.quizapp import library
from tests.quizapp.conftest import Mill

pytestmark = pytest.mark.slow  # the quick part has the layers around it


def test_a_quiz_comes_back_as_it_is(database: Database, mill: Mill) -> None:
    made = downloads.of_quiz(database, mill.teacher, mill.quiz, project_json.NAME)
    assert made.name == f"all-about-the-mill{project_json.SUFFIX}"
    read = project_json.read(made.data)
    assert [item.stem for item in read.items] == [
        library.choice().stem,
        library.ordering().stem,
        library.numbers().stem,
    ]
    assert made.left_out == ()


def test_chosen_items_come_in_the_order_asked_for(database: Database, mill: Mill) -> None:
    detail = editing.get(database, mill.editor, mill.uids[0])
    draft = replace(detail.draft, stem="Whose work was the mill?")
    editing.save(database, mill.editor, mill.uids[0], draft, based_on=1)
    uids = [mill.uids[2], mill.uids[0]]
    made = downloads.of_items(database, mill.teacher, uids, project_json.NAME)
    stems = [item.stem for item in project_json.read(made.data).items]
    assert stems == [library.numbers().stem, "Whose work was the mill?"]


def test_items_of_a_quiz_can_be_left_out(database: Database, mill: Mill) -> None:
    made = downloads.of_quiz(
        database, mill.teacher, mill.quiz, project_json.NAME, without=[mill.uids[0], "unknown"]
    )
    assert len(project_json.read(made.data).items) == 2


def test_only_editors_have_items_that_are_not_ready(database: Database, mill: Mill) -> None:
    editing.set_state(database, mill.editor, mill.uids[0], ItemState.RETIRED)
    with pytest.raises(NotFound):
        downloads.of_items(database, mill.teacher, mill.uids[:1], project_json.NAME)
    made = downloads.of_items(database, mill.editor, mill.uids[:1], project_json.NAME)
    assert len(project_json.read(made.data).items) == 1


@pytest.mark.parametrize("name", [each.name for each in downloads.formats()])
def test_every_format_takes_the_quiz_or_says_what_it_left_out(
    database: Database, mill: Mill, name: str
) -> None:
    made = downloads.of_quiz(database, mill.teacher, mill.quiz, name)
    assert made.data
    assert made.media_type
    assert len(made.left_out) < 3


def test_what_is_not_there_is_not_found(database: Database, mill: Mill) -> None:
    with pytest.raises(NotFound, match="format"):
        downloads.of_quiz(database, mill.teacher, mill.quiz, "papyrus")
    with pytest.raises(NotFound, match="unknown"):
        downloads.of_items(database, mill.teacher, ["unknown"], project_json.NAME)
    other = library.enrol(database, Role.TEACHER, "other")
    with pytest.raises(NotFound):
        downloads.of_quiz(database, other, mill.quiz, project_json.NAME)
    with pytest.raises(NotAllowed):
        downloads.of_items(database, mill.taker, mill.uids, project_json.NAME)


@pytest.mark.parametrize(
    ("title", "ending", "name"),
    [
        ("The Panama Canal!", ".csv", "the-panama-canal.csv"),
        ("Über Öl", "results.csv", "uber-ol-results.csv"),
        ("運河", ".json", "quiz.json"),
        ("../../etc/passwd", ".json", "etc-passwd.json"),
        ("x" * 99, ".json", "x" * 60 + ".json"),
    ],
)
def test_file_names_are_plain(title: str, ending: str, name: str) -> None:
    assert downloads.file_name(title, ending) == name
