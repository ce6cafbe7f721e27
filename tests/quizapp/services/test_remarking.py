"""A corrected key marks earlier attempts again: new rows, old ones kept, with who and why."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

import pytest
from sqlalchemy import text
from sqlmodel import col, select

from questions.model.dates import HistoricalDate
from questions.model.items import Choice, Interaction, Ordering
from quizapp.database import Database
from quizapp.errors import Conflict, Invalid, NotAllowed, Refused
from quizapp.services import (
    analysing,
    auditing,
    drafting,
    editing,
    figures,
    remarking,
    reviewing,
    taking,
)
from quizapp.services.identity import Person
from quizapp.services.remarking import Affected
from quizapp.storage.rows import AttemptRow, AuditRow, MarkingRow, MarkRow
from tests.quizapp import library
from tests.quizapp.conftest import Mill
from tests.quizapp.library import Clock

pytestmark = pytest.mark.slow  # the quick part has the layers around it

WHY = "The deeds of 1801 name Bob Cray."
KEY, OTHER, THIRD = "Ann Bexley", "Bob Cray", "Cy Dunn"


def take(database: Database, mill: Mill, taker: Person, option: str, *, swap: bool = False) -> int:
    attempt = taking.start(database, taker, mill.quiz)
    first, second, _ = taking.attempt(database, taker, attempt).items
    token = {each.text: each.token for each in first.options}[option]
    taking.save(database, taker, attempt, 1, [token])
    events = {each.text: each.token for each in second.options}
    order = [events[entry.text] for entry in library.events()]
    if swap:
        order[0], order[1] = order[1], order[0]
    taking.save(database, taker, attempt, 2, order)
    taking.submit(database, taker, attempt)
    return attempt


def revise(database: Database, mill: Mill, place: int, interaction: Interaction) -> None:
    detail = editing.get(database, mill.editor, mill.uids[place])
    draft = drafting.draft_of(replace(detail.revision.item, interaction=interaction))
    editing.save(database, mill.editor, mill.uids[place], draft, based_on=detail.revision.number)


def rekey(database: Database, mill: Mill, key: str, **renamed: str) -> None:
    """Save a revision by which another option is right; options may get other words."""
    interaction = library.choice().interaction
    assert isinstance(interaction, Choice)
    options = (
        replace(each, correct=each.text == key, text=renamed.get(each.text.split()[0], each.text))
        for each in interaction.options
    )
    revise(database, mill, 0, Choice(tuple(options)))


def markings(database: Database, attempt: int) -> list[MarkingRow]:
    with database.read() as session:
        query = select(MarkingRow).where(MarkingRow.attempt_id == attempt)
        return list(session.exec(query.order_by(col(MarkingRow.number))))


def remark(database: Database, mill: Mill, place: int = 0) -> int:
    return remarking.remark(database, mill.editor, mill.uids[place], WHY)


def earned(database: Database, mill: Mill, attempt: int) -> Fraction:
    return reviewing.review(database, mill.taker, attempt).score.earned


def problems(database: Database) -> tuple[str, ...]:
    return auditing.audit(database).problems


def test_a_corrected_key_raises_lowers_and_leaves_alone(database: Database, mill: Mill) -> None:
    lowered, raised, left = (
        take(database, mill, mill.taker, option) for option in (KEY, OTHER, THIRD)
    )
    rekey(database, mill, OTHER)
    assert remarking.affected(database, mill.editor, mill.uids[0]) == Affected(2, 2, 0)
    assert problems(database) == ()
    assert remark(database, mill) == 2
    assert [earned(database, mill, each) for each in (lowered, raised, left)] == [1, 2, 1]
    assert [len(markings(database, each)) for each in (lowered, raised, left)] == [2, 2, 1]
    assert problems(database) == ()


def test_earlier_markings_stay_and_new_ones_say_who_and_why(
    database: Database, mill: Mill, clock: Clock
) -> None:
    attempt = take(database, mill, mill.taker, OTHER)
    (before,) = markings(database, attempt)
    rekey(database, mill, OTHER)
    clock.wind(days=3)
    remark(database, mill)
    kept, new = markings(database, attempt)
    assert kept.model_dump() == before.model_dump()
    assert (new.number, new.marker_id, new.reason, new.made_at) == (
        *(2, mill.editor.id, WHY),
        clock.now,
    )
    with database.read() as session:
        acts = session.exec(select(AuditRow).where(AuditRow.act == "mark again")).all()
    assert [(row.person_id, row.thing) for row in acts] == [
        (mill.editor.id, f"item {mill.uids[0]}")
    ]


def test_twice_is_as_once(database: Database, mill: Mill) -> None:
    attempt = take(database, mill, mill.taker, OTHER)
    rekey(database, mill, OTHER)
    assert (remark(database, mill), remark(database, mill)) == (1, 0)
    assert len(markings(database, attempt)) == 2
    assert remarking.affected(database, mill.editor, mill.uids[0]) == Affected()


def test_two_at_the_same_time_mark_once(database: Database, mill: Mill) -> None:
    attempts = [take(database, mill, mill.taker, OTHER) for _ in range(3)]
    rekey(database, mill, OTHER)
    with ThreadPoolExecutor(2) as pool:
        done = list(pool.map(lambda _: remark(database, mill), range(2)))
    assert sum(done) == 3
    assert {len(markings(database, each)) for each in attempts} == {2}
    assert problems(database) == ()


def test_a_key_that_is_put_back_marks_again(database: Database, mill: Mill) -> None:
    attempt = take(database, mill, mill.taker, KEY)
    for key, points in ((OTHER, 1), (KEY, 2)):
        rekey(database, mill, key)
        assert remark(database, mill) == 1
        assert earned(database, mill, attempt) == points
    assert [row.number for row in markings(database, attempt)] == [1, 2, 3]
    assert problems(database) == ()


def test_an_order_is_marked_by_its_corrected_dates(database: Database, mill: Mill) -> None:
    right = take(database, mill, mill.taker, KEY)
    swapped = take(database, mill, mill.taker, KEY, swap=True)
    first, second, *others = library.events()
    moved = (
        replace(second, date=HistoricalDate.in_year(1790)),
        first,
        *others,
    )
    revise(database, mill, 1, Ordering(moved))
    assert remark(database, mill, 1) == 2
    assert [earned(database, mill, each) for each in (right, swapped)] == [Fraction(5, 3), 2]
    item = reviewing.review(database, mill.taker, swapped).items[1]
    assert [entry.text for entry in item.entries][:2] == [second.text, first.text]
    assert [entry.given for entry in item.entries] == [1, 2, 3, 4]
    assert problems(database) == ()


def test_a_second_correction_keeps_the_first_of_another_question(
    database: Database, mill: Mill
) -> None:
    attempt = take(database, mill, mill.taker, OTHER, swap=True)
    rekey(database, mill, OTHER)
    remark(database, mill)
    first, second, *others = library.events()
    moved = (replace(second, date=HistoricalDate.in_year(1790)), first, *others)
    revise(database, mill, 1, Ordering(moved))
    assert remark(database, mill, 1) == 1
    assert earned(database, mill, attempt) == 2
    told = reviewing.review(database, mill.taker, attempt).items
    assert [each.again is not None for each in told] == [True, True, False]
    assert problems(database) == ()


def test_the_review_shows_the_corrected_key_and_says_why(
    database: Database, mill: Mill, clock: Clock
) -> None:
    attempt = take(database, mill, mill.taker, OTHER)
    assert reviewing.review(database, mill.taker, attempt).items[0].again is None
    rekey(database, mill, OTHER)
    remark(database, mill)
    item, *others = reviewing.review(database, mill.taker, attempt).items
    assert [option.text for option in item.options if option.correct] == [OTHER]
    assert [option.text for option in item.options if option.chosen] == [OTHER]
    assert item.again is not None
    assert (item.again.at, item.again.reason) == (clock.now, WHY)
    assert {each.again for each in others} == {None}


def test_who_earns_the_same_sees_the_corrected_key_too(
    database: Database, mill: Mill, clock: Clock
) -> None:
    attempt = take(database, mill, mill.taker, THIRD)
    clock.wind(days=1)
    rekey(database, mill, OTHER)
    corrected = clock.now
    clock.wind(days=1)
    for _ in range(2):
        item, *others = reviewing.review(database, mill.taker, attempt).items
        assert [option.text for option in item.options if option.correct] == [OTHER]
        assert [option.text for option in item.options if option.chosen] == [THIRD]
        assert (item.share, item.again, item.corrected) == (0, None, corrected)
        assert {each.corrected for each in others} == {None}
        assert remark(database, mill) == 0
    assert len(markings(database, attempt)) == 1


def test_who_would_earn_something_else_sees_key_and_mark_that_belong_together(
    database: Database, mill: Mill
) -> None:
    attempt = take(database, mill, mill.taker, OTHER)
    rekey(database, mill, OTHER)
    item = reviewing.review(database, mill.taker, attempt).items[0]
    assert [option.text for option in item.options if option.correct] == [KEY]
    assert (item.share, item.corrected) == (0, None)
    remark(database, mill)
    item = reviewing.review(database, mill.taker, attempt).items[0]
    assert [option.text for option in item.options if option.correct] == [OTHER]
    assert (item.share, item.corrected) == (1, None)


def test_a_second_correction_is_shown_where_it_changes_no_mark(
    database: Database, mill: Mill
) -> None:
    attempt = take(database, mill, mill.taker, KEY)
    rekey(database, mill, OTHER)
    remark(database, mill)
    rekey(database, mill, THIRD)
    item = reviewing.review(database, mill.taker, attempt).items[0]
    assert [option.text for option in item.options if option.correct] == [THIRD]
    assert item.again is not None
    assert item.corrected is not None


def test_other_options_correct_no_earlier_key(database: Database, mill: Mill) -> None:
    attempt = take(database, mill, mill.taker, THIRD)
    rekey(database, mill, OTHER, Di="Eva Frost")
    item = reviewing.review(database, mill.taker, attempt).items[0]
    assert [option.text for option in item.options if option.correct] == [KEY]
    assert item.corrected is None


def test_what_is_under_way_is_marked_as_it_was_asked_and_then_again(
    database: Database, mill: Mill
) -> None:
    attempt = taking.start(database, mill.taker, mill.quiz)
    options = taking.attempt(database, mill.taker, attempt).items[0].options
    taking.save(
        database,
        mill.taker,
        attempt,
        1,
        [{each.text: each.token for each in options}[OTHER]],
    )
    rekey(database, mill, OTHER)
    assert remark(database, mill) == 0
    taking.submit(database, mill.taker, attempt)
    assert earned(database, mill, attempt) == 0
    assert remark(database, mill) == 1
    assert earned(database, mill, attempt) == 1


def test_what_was_deducted_for_being_late_stays_deducted(database: Database, mill: Mill) -> None:
    attempt = take(database, mill, mill.taker, OTHER)
    with database.write() as session:
        row = session.get_one(AttemptRow, attempt)
        assert row.submitted_at is not None
        row.due_at, row.late_percent = row.submitted_at - timedelta(hours=30), 10
        (marking,) = session.exec(select(MarkingRow))
        marking.deducted = 20
    rekey(database, mill, OTHER)
    remark(database, mill)
    assert [row.deducted for row in markings(database, attempt)] == [20, 20]
    assert earned(database, mill, attempt) == 2 - Fraction(3, 5)
    assert problems(database) == ()


def test_a_mark_that_lateness_takes_away_is_no_other_score(database: Database, mill: Mill) -> None:
    attempt = take(database, mill, mill.taker, OTHER)
    with database.write() as session:
        row = session.get_one(AttemptRow, attempt)
        assert row.submitted_at is not None
        row.due_at, row.late_percent = row.submitted_at - timedelta(hours=30), 50
        session.exec(select(MarkingRow)).one().deducted = 100
    rekey(database, mill, OTHER)
    assert remarking.affected(database, mill.editor, mill.uids[0]) == Affected(1, 0, 0)


def test_other_options_cannot_be_marked(database: Database, mill: Mill) -> None:
    attempt = take(database, mill, mill.taker, OTHER)
    rekey(database, mill, OTHER, Cy="Flo Grey")
    assert remarking.affected(database, mill.editor, mill.uids[0]) == Affected(0, 0, 1)
    with pytest.raises(Refused, match="keep their marks"):
        remark(database, mill)
    assert len(markings(database, attempt)) == 1


def test_a_correction_before_other_options_came_still_marks(database: Database, mill: Mill) -> None:
    attempt = take(database, mill, mill.taker, OTHER)
    rekey(database, mill, OTHER)
    rekey(database, mill, OTHER, Cy="Flo Grey")
    assert remarking.affected(database, mill.editor, mill.uids[0]) == Affected(1, 1, 1)
    assert remark(database, mill) == 1
    assert earned(database, mill, attempt) == 2
    assert problems(database) == ()


@pytest.mark.parametrize(
    ("tampering", "problem"),
    [
        (
            "UPDATE mark SET numerator = denominator - numerator WHERE position = 1",
            "question 1 is marked 0/1",
        ),
        ("UPDATE marking SET earned_numerator = 0 WHERE number = 2", "the score is 0"),
        (
            "UPDATE marking SET earned_numerator = 3 WHERE number = 1",
            "the score is 3",
        ),
        (
            "UPDATE mark SET revision_id = (SELECT min(revision_id) FROM mark) WHERE position = 1",
            "question 1 is marked 1/1",
        ),
        (
            "UPDATE mark SET revision_id = (SELECT max(revision_id) FROM mark WHERE position = 2)",
            "does not ask what was asked",
        ),
    ],
)
def test_tampering_is_found_after_marking_again(
    database: Database, mill: Mill, tampering: str, problem: str
) -> None:
    take(database, mill, mill.taker, OTHER)
    rekey(database, mill, OTHER)
    remark(database, mill)
    with database.write() as session:
        session.connection().execute(text(tampering))
    assert any(problem in each for each in problems(database))


def test_a_mark_by_a_revision_with_other_options_is_found(database: Database, mill: Mill) -> None:
    take(database, mill, mill.taker, OTHER)
    rekey(database, mill, OTHER, Cy="Flo Grey")
    rekey(database, mill, KEY)
    with database.write() as session:
        mark = session.exec(select(MarkRow).where(MarkRow.position == 1)).one()
        query = text("SELECT id FROM item_revision WHERE number = 2")
        mark.revision_id = session.connection().execute(query).scalar_one()
    (problem,) = problems(database)
    assert "does not ask what was asked" in problem


def test_figures_count_the_corrected_mark_for_what_was_shown(
    database: Database, mill: Mill
) -> None:
    for taker, option in (("first", KEY), ("second", OTHER), ("third", THIRD)):
        take(database, mill, library.enrol(database, word=taker), option)
    figures.refresh(database)
    rekey(database, mill, OTHER)
    remark(database, mill)
    assert figures.refresh(database) == 2
    newest, oldest = editing.revisions(database, mill.editor, mill.uids[0])
    assert newest.figures is not None
    assert oldest.figures is not None
    assert (newest.figures.attempts, oldest.figures.attempts) == (0, 3)
    assert oldest.figures.facility == Fraction(1, 3)


def test_the_analysis_of_a_quiz_knows_the_corrected_key(database: Database, mill: Mill) -> None:
    for taker, option in (("first", KEY), ("second", OTHER), ("third", OTHER)):
        take(database, mill, library.enrol(database, word=taker), option, swap=option == KEY)
    rekey(database, mill, OTHER)
    first, second, *others = library.events()
    moved = (replace(second, date=HistoricalDate.in_year(1790)), first, *others)
    revise(database, mill, 1, Ordering(moved))
    before = analysing.of_item(database, mill.teacher, mill.quiz, mill.uids[0]).item.figures
    assert [row.text for row in before.options if row.correct] == [KEY]
    assert (remark(database, mill), remark(database, mill, 1)) == (3, 3)
    choice, order = (
        analysing.of_item(database, mill.teacher, mill.quiz, uid).item.figures
        for uid in mill.uids[:2]
    )
    assert [row.text for row in choice.options if row.correct] == [OTHER]
    assert choice.facility == Fraction(2, 3)
    assert order.order is not None
    assert order.order.events[0] == second.text
    assert (order.order.pairs[0].words, order.order.pairs[0].share) == (
        (second.text, first.text),
        Fraction(2, 3),
    )


def test_only_editors_mark_again_and_they_say_why(database: Database, mill: Mill) -> None:
    take(database, mill, mill.taker, OTHER)
    rekey(database, mill, OTHER)
    for somebody in (mill.taker, mill.teacher):
        with pytest.raises(NotAllowed):
            remarking.remark(database, somebody, mill.uids[0], WHY)
        with pytest.raises(NotAllowed):
            remarking.affected(database, somebody, mill.uids[0])
    with pytest.raises(Invalid):
        remarking.remark(database, mill.editor, mill.uids[0], " \0 ")
    with pytest.raises(Conflict, match="Revision 2"):
        remarking.remark(database, mill.editor, mill.uids[0], WHY, based_on=1)
    assert remarking.remark(database, mill.editor, mill.uids[0], WHY, based_on=2) == 1
