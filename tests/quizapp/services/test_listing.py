"""The list of items: what filters let through, and stretches that hold every item once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlmodel import select

from questions.model.review import Finding, Severity
from quizapp.database import Database
from quizapp.errors import Invalid, NotAllowed
from quizapp.services import editing, listing
from quizapp.services.bank import ItemFilter
from quizapp.storage.filtering import Cursor
from quizapp.storage.rows import ItemFiguresRow, ItemRow
from quizapp.storage.states import ItemState
from tests.quizapp import library
from tests.quizapp.conftest import Mill
from tests.quizapp.library import START, Clock

pytestmark = pytest.mark.slow  # the quick part has the layers around it

WHO, ORDER, HIGH = (
    "Who built the mill at Quern?",
    "Put these events in order, earliest first.",
    "How high was the chimney of the mill?",
)


FILTERS = [
    (ItemFilter(), {WHO, ORDER, HIGH}),
    (ItemFilter(text="who\0 quern"), {WHO}),
    (ItemFilter(text="BEXLEY"), {WHO}),
    (ItemFilter(text="bexl"), {WHO}),
    (ItemFilter(text="exley"), set()),
    (ItemFilter(text="“Béxley”, Ann!"), {WHO}),
    (ItemFilter(text="burns chimney"), {ORDER}),
    (ItemFilter(text="metres OR quern"), set()),
    (ItemFilter(text='metres" OR "quern'), set()),
    (ItemFilter(text="100%"), set()),
    (ItemFilter(text="_"), set()),
    (ItemFilter(text="  "), {WHO, ORDER, HIGH}),
    (ItemFilter(kind="number"), {HIGH}),
    (ItemFilter(state=ItemState.DRAFT), set()),
    (ItemFilter(article_id=999), set()),
    (ItemFilter(article_id=2**70), set()),
    (ItemFilter(finding="vague"), set()),
    (ItemFilter(tag="mills"), set()),
    (ItemFilter(easiest=40, hardest=40), {WHO}),
    (ItemFilter(easiest=41), set()),
    (ItemFilter(author_id=0), {WHO, ORDER, HIGH}),
    (ItemFilter(author_id=2**70), set()),
    (ItemFilter(reviewer_id=1), set()),
    (ItemFilter(since="2031-05-04", until="2031-05-04"), {WHO, ORDER, HIGH}),
    (ItemFilter(since="2031-05-05"), set()),
    (ItemFilter(until="2031-05-03"), set()),
    (ItemFilter(flagged=True), set()),
    (ItemFilter(commented=True), set()),
    (ItemFilter(disputed=True), set()),
    (ItemFilter(evidence_lost=True), set()),
    (ItemFilter(facility_least=0), set()),
    (ItemFilter(text="mill", kind="number", until="2031-05-04"), {HIGH}),
]


def test_filters_restrict(database: Database, mill: Mill) -> None:
    for chosen, stems in FILTERS:
        page = listing.list_items(database, mill.editor, chosen)
        assert {card.stem for card in page.rows} == stems, chosen
        assert page.total == len(stems), chosen


def test_what_an_editor_changed_is_found_by_its_new_words_subjects_and_author(
    database: Database, mill: Mill
) -> None:
    detail = editing.get(database, mill.editor, mill.uids[0])
    draft = replace(detail.draft, stem="Which woman raised it?", tags=("people",), difficulty="90")
    editing.save(database, mill.editor, mill.uids[0], draft, based_on=1)

    def found(**chosen: object) -> set[str]:
        rows = listing.list_items(database, mill.editor, ItemFilter(**chosen)).rows  # type: ignore[arg-type]
        return {card.stem for card in rows}

    new = {"Which woman raised it?"}
    assert found(text="woman") == found(tag="people") == found(author_id=mill.editor.id) == new
    assert found(easiest=80) == new
    assert found(text="quern") == {ORDER}
    assert found(author_id=0) == {ORDER, HIGH}
    known = listing.choices(database, mill.editor)
    assert known.tags == ("people",)
    assert known.authors == known.reviewers == ((mill.editor.id, mill.editor.name),)


def test_figures_restrict_in_percent(database: Database, mill: Mill) -> None:
    with database.write() as session:
        numbers = {row.stem: row.pk for row in session.exec(select(ItemRow))}
        for stem, facility, index in ((WHO, 0.3, -20.0), (ORDER, 0.9, 40.0)):
            session.add(
                ItemFiguresRow(
                    item_id=numbers[stem],
                    attempts=20,
                    facility=facility,
                    discrimination=index / 100,
                    marking_id=1,
                )
            )
    for chosen, stems in (
        (ItemFilter(facility_least=30), {WHO, ORDER}),
        (ItemFilter(facility_most=30), {WHO}),
        (ItemFilter(discrimination_most=0), {WHO}),
        (ItemFilter(discrimination_most=40, facility_least=50), {ORDER}),
    ):
        rows = listing.list_items(database, mill.editor, chosen).rows
        assert {card.stem for card in rows} == stems


def test_a_finding_is_found_in_the_newest_revision(database: Database, mill: Mill) -> None:
    vague = Finding("vague", Severity.WARNING, "Says “often”.")
    item = library.choice("Who often built mills?")
    library.load(database, [item, library.ordering(), library.numbers()], findings=[vague])
    found = listing.list_items(database, mill.editor, ItemFilter(finding="vague"))
    assert [(card.stem, card.warnings, card.blocking) for card in found.rows] == [
        ("Who often built mills?", 1, 0)
    ]
    assert "vague" in listing.choices(database, mill.editor).findings


def test_retired_items_are_listed_where_one_asks_for_them(database: Database, mill: Mill) -> None:
    editing.set_state(database, mill.editor, mill.uids[0], ItemState.RETIRED)
    assert listing.list_items(database, mill.editor, ItemFilter()).total == 2
    retired = listing.list_items(database, mill.editor, ItemFilter(state=ItemState.RETIRED))
    assert [card.uid for card in retired.rows] == [mill.uids[0]]


def test_stretches_hold_every_item_once_forwards_and_backwards(
    database: Database, mill: Mill, clock: Clock
) -> None:
    clock.wind(hours=1)
    items = [library.choice(f"Who built mill number {number}?") for number in range(7)]
    library.load(database, [*items, library.choice(), library.ordering(), library.numbers()])
    whole = [card.uid for card in listing.list_items(database, mill.editor, ItemFilter()).rows]
    assert len(whole) == 10
    page = listing.list_items(database, mill.editor, ItemFilter(), size=4)
    forwards = [page]
    while page.after:
        page = listing.list_items(database, mill.editor, ItemFilter(), after=page.after, size=4)
        forwards.append(page)
    backwards = [page]
    while page.before:
        page = listing.list_items(database, mill.editor, ItemFilter(), before=page.before, size=4)
        backwards.append(page)
    assert [card.uid for page in forwards for card in page.rows] == whole
    assert [len(page.rows) for page in forwards] == [4, 4, 2]
    assert [card.uid for page in backwards[::-1] for card in page.rows] == whole
    assert {page.total for page in forwards + backwards} == {10}


def test_a_change_between_two_stretches_neither_repeats_nor_hides_others(
    database: Database, mill: Mill, clock: Clock
) -> None:
    library.load(database, [library.choice(f"Who built mill {number}?") for number in range(6)])
    first = listing.list_items(database, mill.editor, ItemFilter(), size=3)
    clock.wind(minutes=1)
    editing.set_state(database, mill.editor, first.rows[0].uid, ItemState.DRAFT)
    second = listing.list_items(database, mill.editor, ItemFilter(), after=first.after, size=9)
    assert not {card.uid for card in first.rows} & {card.uid for card in second.rows}
    assert len(first.rows) + len(second.rows) == first.total


def test_a_place_that_is_none_is_the_beginning(database: Database, mill: Mill) -> None:
    first = listing.list_items(database, mill.editor, ItemFilter())
    for text in ("", "1.2", "a.b.c", "-1.0.0", "9" * 40 + ".1.1", "1.1.99999999999"):
        assert listing.list_items(database, mill.editor, ItemFilter(), after=text) == first


def test_a_place_is_read_as_it_was_written() -> None:
    place = Cursor(datetime(2031, 5, 4, 9, 30, 0, 123456, tzinfo=UTC), 3, 17)
    assert Cursor.read(str(place)) == place
    assert Cursor.read(str(Cursor(START, 0, 1))) == Cursor(START, 0, 1)


def test_a_day_that_is_none_is_told(database: Database, mill: Mill) -> None:
    for day in ("yesterday", "2031-02-30", "2031-5", "0000-01-01"):
        with pytest.raises(Invalid, match="is no day"):
            listing.list_items(database, mill.editor, ItemFilter(since=day))


def test_only_editors_list_the_bank(database: Database, mill: Mill) -> None:
    for actor in (mill.teacher, mill.taker):
        with pytest.raises(NotAllowed):
            listing.list_items(database, actor, ItemFilter())
    with pytest.raises(NotAllowed):
        listing.choices(database, mill.taker)
