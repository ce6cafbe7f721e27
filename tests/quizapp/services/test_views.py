"""Saved views: each editor's own filters under a name."""

from __future__ import annotations

import pytest

from quizapp.database import Database
from quizapp.errors import Invalid, NotAllowed, NotFound
from quizapp.services import views
from quizapp.storage.states import Role
from tests.quizapp import library
from tests.quizapp.conftest import Mill


def test_a_view_is_kept_replaced_and_forgotten(database: Database, mill: Mill) -> None:
    views.save(database, mill.editor, " Hard  ones ", "hardest=30")
    views.save(database, mill.editor, "Hard ones", "hardest=20")
    saved = views.save(database, mill.editor, "Drafts", "state=draft")
    assert [(view.name, view.query) for view in views.list_all(database, mill.editor)] == [
        ("Drafts", "state=draft"),
        ("Hard ones", "hardest=20"),
    ]
    views.forget(database, mill.editor, saved.id)
    assert [view.name for view in views.list_all(database, mill.editor)] == ["Hard ones"]


def test_views_belong_to_their_editor(database: Database, mill: Mill) -> None:
    other = library.enrol(database, Role.EDITOR, "other")
    saved = views.save(database, mill.editor, "Mine", "state=draft")
    assert views.list_all(database, other) == ()
    for number in (saved.id, 2**70, 0):
        with pytest.raises(NotFound):
            views.forget(database, other, number)
    for look in (
        lambda: views.list_all(database, mill.teacher),
        lambda: views.save(database, mill.teacher, "Mine", ""),
        lambda: views.forget(database, mill.teacher, saved.id),
    ):
        with pytest.raises(NotAllowed):
            look()


@pytest.mark.parametrize(
    ("name", "query"), [("", ""), ("x" * 61, ""), ("a\x1bb", ""), ("a", "x" * 2001)]
)
def test_a_name_or_query_that_is_none_is_told(
    database: Database, mill: Mill, name: str, query: str
) -> None:
    with pytest.raises(Invalid):
        views.save(database, mill.editor, name, query)


def test_there_is_an_end_to_views(
    database: Database, mill: Mill, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(views, "MOST", 1)
    views.save(database, mill.editor, "One", "")
    views.save(database, mill.editor, "One", "state=draft")
    with pytest.raises(Invalid, match="forget one"):
        views.save(database, mill.editor, "Two", "")
