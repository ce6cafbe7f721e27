"""Figures of items: per revision, pooled over those that differ in words alone."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from fractions import Fraction

import pytest
from sqlmodel import col, select

from quizapp.database import Database
from quizapp.services import editing, figures, listing, taking
from quizapp.services.bank import ItemFilter
from quizapp.services.figures import of
from quizapp.storage.figures import Earned
from quizapp.storage.rows import ItemFiguresRow, MarkingRow
from tests.quizapp import library
from tests.quizapp.conftest import Mill


def sit(database: Database, mill: Mill, word: str, *, right: bool, times: int = 1) -> None:
    """Let somebody answer the first item, and leave out the others."""
    taker = library.enrol(database, word=word)
    for _ in range(times):
        attempt = taking.start(database, taker, mill.quiz)
        (asked,) = [
            each for each in taking.attempt(database, taker, attempt).items if "built" in each.stem
        ]
        wanted = "Ann Bexley" if right else "Cy Dunn"
        (token,) = [each.token for each in asked.options if each.text == wanted]
        taking.save(database, taker, attempt, asked.number, [token])
        taking.submit(database, taker, attempt)


def reword(database: Database, mill: Mill, stem: str, based_on: int, *, wording: bool) -> None:
    draft = replace(editing.get(database, mill.editor, mill.uids[0]).draft, stem=stem)
    editing.save(
        database, mill.editor, mill.uids[0], draft, based_on=based_on, wording_only=wording
    )


@pytest.mark.parametrize(("wording", "attempts"), [(True, 3), (False, 1)])
def test_revisions_are_pooled_only_where_they_differ_in_words_alone(
    database: Database, mill: Mill, wording: bool, attempts: int
) -> None:
    sit(database, mill, "one", right=True)
    sit(database, mill, "two", right=False)
    reword(database, mill, "Which woman built the mill?", 1, wording=wording)
    sit(database, mill, "three", right=True)
    found = editing.get(database, mill.editor, mill.uids[0]).figures
    assert found.attempts == attempts
    assert found.facility == (Fraction(2, 3) if wording else 1)
    new, old = editing.revisions(database, mill.editor, mill.uids[0])
    assert new.figures is not None
    assert old.figures is not None
    assert (new.figures.attempts, old.figures.attempts) == (1, 2)
    assert old.figures.facility == Fraction(1, 2)


def test_the_first_attempt_of_each_taker_counts(database: Database, mill: Mill) -> None:
    sit(database, mill, "eager", right=True, times=3)
    assert editing.get(database, mill.editor, mill.uids[0]).figures.attempts == 1


def test_lists_are_filtered_by_figures_once_these_are_brought_up_to_date(
    database: Database, mill: Mill
) -> None:
    hard = ItemFilter(facility_most=40)
    for number in range(3):
        sit(database, mill, f"taker{number}", right=number == 0)
    assert listing.list_items(database, mill.editor, hard).total == 0
    assert figures.refresh(database) == 3
    assert figures.refresh(database) == 0
    listed = {card.uid for card in listing.list_items(database, mill.editor, hard).rows}
    assert mill.uids[0] in listed
    reword(database, mill, "Which man built the mill?", 1, wording=False)
    listed = {card.uid for card in listing.list_items(database, mill.editor, hard).rows}
    assert mill.uids[0] not in listed
    sit(database, mill, "late", right=False)
    assert figures.refresh(database) == 1
    listed = {card.uid for card in listing.list_items(database, mill.editor, hard).rows}
    assert mill.uids[0] in listed


def test_what_a_process_that_ended_left_uncounted_is_counted_by_the_next(
    database: Database, mill: Mill, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(figures, "STRETCH", 1)
    sit(database, mill, "one", right=False)
    count, calls = figures._count, list[object]()

    def ends(where: Database, item_ids: list[int]) -> None:
        if len(calls) == 2:
            raise KeyboardInterrupt
        calls.append(item_ids)
        count(where, item_ids)

    monkeypatch.setattr(figures, "_count", ends)
    with pytest.raises(KeyboardInterrupt):
        figures.refresh(database)
    monkeypatch.setattr(figures, "_count", count)
    assert figures.refresh(database) == 1
    hard = listing.list_items(database, mill.editor, ItemFilter(facility_most=0))
    assert {card.uid for card in hard.rows} == set(mill.uids)


def test_two_processes_that_count_at_once_count_right(database: Database, mill: Mill) -> None:
    for number in range(4):
        sit(database, mill, f"taker{number}", right=number == 0)
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(figures.refresh, [database] * 4))
    with database.read() as session:
        rows = session.exec(select(ItemFiguresRow)).all()
        left = session.exec(select(MarkingRow).where(col(MarkingRow.counted).is_(False))).all()
    assert left == []
    assert [row.attempts for row in rows] == [4, 4, 4]


def test_discrimination_holds_an_item_against_the_rest() -> None:
    strong, weak = Fraction(1), Fraction(0)
    good = [Earned(1, share, share) for share in (strong, weak, strong, weak)]
    bad = [Earned(1, share, 1 - share) for share in (strong, weak, strong, weak)]
    alone = [Earned(1, share, None) for share in (strong, weak)]
    assert of(good).discrimination == pytest.approx(100)
    assert of(bad).discrimination == pytest.approx(-100)
    assert of(alone).discrimination is None
    assert (of([]).facility, of([]).attempts, of([]).interval) == (None, 0, None)
