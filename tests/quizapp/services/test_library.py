"""Articles: corrected by hand, replaced by newer versions, and what that does to their items."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlmodel import select

from questions.model.candidates import Notice
from questions.model.dates import HistoricalDate
from questions.model.review import Reviewed
from quizapp.database import Database
from quizapp.errors import Invalid, NotAllowed, NotFound
from quizapp.services import corrections, editing, library, shelving
from quizapp.services.renewing import Made
from quizapp.services.shelving import Origin
from quizapp.storage import mapping
from quizapp.storage.rows import ArticleRow
from quizapp.storage.states import ItemState
from tests.quizapp import library as shelf
from tests.quizapp.conftest import Mill
from tests.quizapp.library import MILL, Clock

NEWER = replace(MILL, text=MILL.text.replace("by Ann Bexley", "by Flo Garth"))


def mill_id(database: Database, mill: Mill) -> int:
    """The number of the article on the mill."""
    found = library.list_all(database, mill.editor)
    return next(each.id for each in found if each.title == MILL.title)


def reload(database: Database, text: str) -> None:
    """Load another version of the article, from which the builder makes the same items."""
    newer = replace(MILL, text=text)
    items = [shelf.choice(), shelf.ordering(), shelf.numbers()]
    made = [Made(Reviewed(item), ItemState.READY, rank) for rank, item in enumerate(items)]
    (corrected,) = corrections.applied(database, [newer])
    shelving.shelve(database, [corrected], (), made, origin=Origin("again"))


def test_items_whose_evidence_is_gone_go_back_to_review(
    database: Database, mill: Mill, clock: Clock
) -> None:
    clock.wind(days=1)
    reload(database, NEWER.text)
    lost = editing.get(database, mill.editor, mill.uids[0])
    assert (lost.state, lost.evidence_lost) == (ItemState.IN_REVIEW, True)
    assert "built in 1801 by Ann Bexley" in lost.state_note
    others = [editing.get(database, mill.editor, uid) for uid in mill.uids[1:]]
    assert [each.state for each in others] == [ItemState.READY] * 2
    detail = library.get(database, mill.editor, mill_id(database, mill))
    assert [card.uid for card in detail.lost] == [mill.uids[0]]
    assert detail.replaced == clock.now
    changed = [piece.text for piece in detail.changes[0] if piece.change != "same"]
    assert changed == ["Ann", "Flo", "Bexley", "Garth"]
    (listed,) = library.list_all(database, mill.editor)
    assert (listed.items, listed.lost) == (3, 1)


def test_evidence_that_comes_back_is_no_longer_lost(database: Database, mill: Mill) -> None:
    reload(database, NEWER.text)
    reload(database, MILL.text)
    assert not editing.get(database, mill.editor, mill.uids[0]).evidence_lost
    assert library.get(database, mill.editor, mill_id(database, mill)).lost == ()


def test_a_new_version_never_touches_what_a_person_edited(database: Database, mill: Mill) -> None:
    detail = editing.get(database, mill.editor, mill.uids[0])
    draft = replace(detail.draft, stem="Which woman built the mill?")
    editing.save(database, mill.editor, mill.uids[0], draft, based_on=1)
    saved = editing.get(database, mill.editor, mill.uids[0])
    reload(database, NEWER.text)
    found = editing.get(database, mill.editor, mill.uids[0])
    assert found.revision == saved.revision
    assert (found.evidence_lost, found.state) == (True, ItemState.IN_REVIEW)


def test_marking_new_evidence_finds_what_was_lost(database: Database, mill: Mill) -> None:
    reload(database, NEWER.text)
    detail = editing.get(database, mill.editor, mill.uids[0])
    quote = "The mill at Quern was built in 1801 by Flo Garth."
    assert detail.draft.evidence is not None
    again = replace(detail.draft.evidence[0], quote=quote, start=None)
    draft = replace(detail.draft, evidence=(again,))
    saved = editing.save(database, mill.editor, mill.uids[0], draft, based_on=1)
    assert not saved.evidence_lost
    assert [each.quote for each in saved.evidence] == [quote]


def test_corrections_stay_whatever_is_loaded(database: Database, mill: Mill) -> None:
    fields = {"source": "An archive", "licence": "CC BY 4.0", "published": "1991-05"}
    assert library.correct(database, mill.editor, mill_id(database, mill), **fields)
    assert not library.correct(database, mill.editor, mill_id(database, mill), **fields)
    reload(database, NEWER.text)
    (found,) = library.list_all(database, mill.editor)
    assert (found.source, found.licence, found.published) == ("An archive", "CC BY 4.0", "1991-05")
    assert found.is_corrected
    with database.read() as session:
        row = session.exec(select(ArticleRow)).one()
        assert row.content_hash == mapping.article_hash(mapping.article_of(row))
    assert library.correct(
        database, mill.editor, mill_id(database, mill), source="", licence="", published=""
    )
    (found,) = library.list_all(database, mill.editor)
    assert (found.source, found.published) == ("", "")


def test_what_was_not_corrected_follows_the_file(database: Database, mill: Mill) -> None:
    library.correct(
        database,
        mill.editor,
        mill_id(database, mill),
        source=MILL.source,
        licence="CC0",
        published="1990",
    )
    (kept,) = corrections.applied(
        database, [replace(MILL, source="elsewhere", published=HistoricalDate.in_year(1995))]
    )
    assert (kept.source, kept.licence) == ("elsewhere", "CC0")
    assert kept.published == HistoricalDate.in_year(1995)


@pytest.mark.parametrize("published", ["yesterday", "1990-13", "90"])
def test_a_date_that_is_none_is_told(database: Database, mill: Mill, published: str) -> None:
    with pytest.raises(Invalid, match="Write the date"):
        library.correct(
            database,
            mill.editor,
            mill_id(database, mill),
            source="",
            licence="",
            published=published,
        )
    assert library.list_all(database, mill.editor)[0].source == MILL.source


def test_statements_that_contradict_each_other_are_told(database: Database, mill: Mill) -> None:
    sides = (shelf.cite("was built in 1801"), shelf.cite("It was rebuilt in 1860"))
    notices = [Notice("The mill was built in 1801 or 1860.", sides)]
    for each in (notices, notices):
        shelving.shelve(database, [MILL], (), (), origin=Origin("x"), notices=each)
    (notice,) = library.get(database, mill.editor, mill_id(database, mill)).notices
    assert notice.message == "The mill was built in 1801 or 1860."
    assert [side.quote for side in notice.sides] == [side.quote for side in sides]
    shelving.shelve(database, [MILL], (), (), origin=Origin("x"))
    assert library.get(database, mill.editor, mill_id(database, mill)).notices == ()


def test_a_change_of_the_builder_is_told(
    database: Database, mill: Mill, monkeypatch: pytest.MonkeyPatch
) -> None:
    built = corrections.builder()
    shelving.shelve(database, [MILL], (), (), origin=Origin("x", built))
    assert not library.list_all(database, mill.editor)[0].is_outdated
    monkeypatch.setattr(corrections, "builder", lambda: "another")
    assert library.list_all(database, mill.editor)[0].is_outdated


def test_only_editors_see_the_library(database: Database, mill: Mill) -> None:
    for act in (
        lambda: library.list_all(database, mill.teacher),
        lambda: library.get(database, mill.teacher, 1),
        lambda: library.text_of(database, mill.teacher, MILL.name),
    ):
        with pytest.raises(NotAllowed):
            act()
    for act in (
        lambda: library.get(database, mill.editor, 99),
        lambda: library.correct(database, mill.editor, 99, source="", licence="", published=""),
    ):
        with pytest.raises(NotFound):
            act()
