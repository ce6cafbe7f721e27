"""After submitting: the answer, the key, the reasons, and the evidence in its paragraph."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

import pytest
from sqlmodel import select

from questions.ordering_schemes import Scheme, chance_level
from quizapp.database import Database
from quizapp.errors import NotFound
from quizapp.services import editing, reviewing, taking
from quizapp.services.outcomes import Paragraph, ReviewView
from quizapp.storage.rows import ArticleRow, AssignmentRow, AttemptRow
from quizapp.storage.states import Feedback, ReviewWindow
from tests.quizapp import library
from tests.quizapp.conftest import Mill
from tests.quizapp.library import Clock


def taken(database: Database, mill: Mill, *, option: str, swap: bool = False) -> ReviewView:
    attempt = taking.start(database, mill.taker, mill.quiz)
    view = taking.attempt(database, mill.taker, attempt)
    token = {each.text: each.token for each in view.items[0].options}[option]
    taking.save(database, mill.taker, attempt, 1, [token])
    events = {each.text: each.token for each in view.items[1].options}
    order = [events[entry.text] for entry in library.events()]
    if swap:
        order[0], order[1] = order[1], order[0]
    taking.save(database, mill.taker, attempt, 2, order)
    taking.submit(database, mill.taker, attempt)
    return reviewing.review(database, mill.taker, attempt)


def test_a_wrong_choice_is_shown_with_key_and_reasons(database: Database, mill: Mill) -> None:
    item = taken(database, mill, option="Bob Cray").items[0]
    by_text = {option.text: option for option in item.options}
    assert [text for text, option in by_text.items() if option.chosen] == ["Bob Cray"]
    assert [text for text, option in by_text.items() if option.correct] == ["Ann Bexley"]
    assert by_text["Bob Cray"].why == "Bob Cray did not."
    assert (item.share, item.answered, item.right) == (0, True, False)
    assert item.explanation == "Ann Bexley built it in 1801."


def test_options_stand_as_they_were_shown(database: Database, mill: Mill) -> None:
    review = taken(database, mill, option="Ann Bexley")
    shown = taking.attempt(database, mill.taker, review.attempt_id).items[0].options
    assert [option.text for option in review.items[0].options] == [each.text for each in shown]


def test_an_order_is_shown_with_right_and_given_places(database: Database, mill: Mill) -> None:
    item = taken(database, mill, option="Ann Bexley", swap=True).items[1]
    assert [(entry.place, entry.given) for entry in item.entries] == [
        (1, 2),
        (2, 1),
        (3, 3),
        (4, 4),
    ]
    assert [entry.date for entry in item.entries] == ["1801", "1850", "1860", "1901"]
    assert item.entries[1].earliest == "1850-01-01"
    assert item.share == Fraction(2, 3)


def test_what_was_not_answered_is_told_apart(database: Database, mill: Mill) -> None:
    item = taken(database, mill, option="Ann Bexley").items[2]
    assert not item.answered
    assert not any(option.chosen for option in item.options)


def test_evidence_stands_in_its_paragraph(database: Database, mill: Mill) -> None:
    review = taken(database, mill, option="Ann Bexley")
    burnt = review.items[1].entries[1].evidence[0]
    assert burnt.before + burnt.quote + burnt.after == library.MILL.text.split("\n\n")[1]
    assert burnt.quote == "It burnt down in 1850"
    assert library.MILL.text[burnt.start : burnt.end] == burnt.quote
    assert burnt.article == "The mill at Quern"


def test_evidence_is_found_again_when_its_article_has_changed(
    database: Database, mill: Mill
) -> None:
    before = taken(database, mill, option="Ann Bexley")
    changed = replace(library.MILL, text="A new beginning.\n\n" + library.MILL.text)
    library.load(database, [library.choice()], article=changed)
    after = reviewing.review(database, mill.taker, before.attempt_id)
    moved = after.items[0].evidence[0]
    assert moved.start == before.items[0].evidence[0].start + len("A new beginning.\n\n")
    library.load(database, [library.choice()], article=replace(library.MILL, text="All is lost."))
    lost = reviewing.review(database, mill.taker, before.attempt_id).items[0].evidence[0]
    assert (lost.before, lost.after) == ("", "")
    assert lost.quote == moved.quote


def test_an_old_attempt_shows_the_wording_that_it_asked(database: Database, mill: Mill) -> None:
    before = taken(database, mill, option="Bob Cray")
    detail = editing.get(database, mill.editor, mill.uids[0])
    draft = replace(detail.draft, stem="Whose work was the mill?")
    editing.save(database, mill.editor, mill.uids[0], draft, based_on=1)
    assert reviewing.review(database, mill.taker, before.attempt_id) == before
    new = taking.attempt(database, mill.taker, taking.start(database, mill.taker, mill.quiz))
    assert new.items[0].stem == "Whose work was the mill?"


def test_others_find_no_review(database: Database, mill: Mill) -> None:
    review = taken(database, mill, option="Bob Cray")
    with pytest.raises(NotFound):
        reviewing.review(database, mill.teacher, review.attempt_id)


CLOSES = library.START + timedelta(days=2)


def assigned(database: Database, mill: Mill, attempt_id: int, window: ReviewWindow) -> None:
    """Turn an attempt into one at an assignment with a review window."""
    with database.write() as session:
        row = AssignmentRow(
            quiz_id=mill.quiz,
            code=window,
            feedback=Feedback.AT_END,
            review=window,
            closes_at=CLOSES,
            made_at=database.now(),
        )
        session.add(row)
        session.flush()
        attempt = session.get_one(AttemptRow, attempt_id)
        attempt.assignment_id = row.pk
        session.add(attempt)


@pytest.mark.parametrize(
    ("window", "at_once"),
    [
        (ReviewWindow.AFTER_SUBMISSION, True),
        (ReviewWindow.AFTER_CLOSING, False),
        (ReviewWindow.NEVER, False),
    ],
)
def test_the_review_opens_as_the_teacher_chose(
    database: Database, mill: Mill, clock: Clock, window: ReviewWindow, at_once: bool
) -> None:
    before = taken(database, mill, option="Bob Cray")
    assigned(database, mill, before.attempt_id, window)
    view = reviewing.review(database, mill.taker, before.attempt_id)
    assert (view.is_open, bool(view.items), view.score) == (at_once, at_once, before.score)
    assert view.opens == (CLOSES if window is ReviewWindow.AFTER_CLOSING else None)
    clock.now = CLOSES
    later = reviewing.review(database, mill.taker, before.attempt_id)
    assert later.is_open is (window is not ReviewWindow.NEVER)
    assert bool(later.items) is later.is_open


def test_an_article_opens_with_the_review_that_it_proves(
    database: Database, mill: Mill, clock: Clock
) -> None:
    review = taken(database, mill, option="Bob Cray")
    article = review.items[0].evidence[0].article_id
    assert article
    assert reviewing.article(database, mill.taker, article).title == "The mill at Quern"
    assigned(database, mill, review.attempt_id, ReviewWindow.AFTER_CLOSING)
    with pytest.raises(NotFound):
        reviewing.article(database, mill.taker, article)
    clock.now = CLOSES
    assert reviewing.article(database, mill.taker, article).paragraphs


def test_an_order_left_as_shown_is_told_apart_from_none(database: Database, mill: Mill) -> None:
    attempt = taking.start(database, mill.taker, mill.quiz)
    taking.save(database, mill.taker, attempt, 2, ["1", "2", "3", "4"])
    taking.submit(database, mill.taker, attempt)
    left = reviewing.review(database, mill.taker, attempt).items[1]
    assert (left.answered, left.left_as_shown) == (True, True)
    again = taking.start(database, mill.taker, mill.quiz)
    taking.submit(database, mill.taker, again)
    blank = reviewing.review(database, mill.taker, again).items[1]
    assert (blank.answered, blank.left_as_shown) == (False, False)


def test_an_order_tells_what_chance_would_earn(database: Database, mill: Mill) -> None:
    items = taken(database, mill, option="Bob Cray").items
    assert items[0].chance is None
    assert items[1].chance == chance_level(Scheme.CERTAIN_PAIRS, 4)
    assert items[1].chance


def test_an_article_is_shown_with_its_passage(database: Database, mill: Mill) -> None:
    with database.read() as session:
        article = session.exec(select(ArticleRow)).one().pk
    quote = library.cite("It burnt down in 1850.")
    view = reviewing.article(database, mill.teacher, article, start=quote.start, end=quote.end)
    assert (view.published, view.source) == ("1990", "https://quern.example/mill")
    assert [paragraph.marked for paragraph in view.paragraphs] == ["", quote.quote, ""]
    assert "\n\n".join(paragraph.text for paragraph in view.paragraphs) == library.MILL.text
    assert all(library.MILL.text.startswith(each.text, each.start) for each in view.paragraphs)


@pytest.mark.parametrize(("start", "end"), [(-5, -1), (9_000, 9_100), (30, 10), (5, 5)])
def test_a_passage_that_is_none_marks_nothing(
    database: Database, mill: Mill, start: int, end: int
) -> None:
    with database.read() as session:
        article = session.exec(select(ArticleRow)).one().pk
    view = reviewing.article(database, mill.teacher, article, start=start, end=end)
    assert all(isinstance(each, Paragraph) and each.marked == "" for each in view.paragraphs)


def test_a_passage_may_run_over_paragraphs(database: Database, mill: Mill) -> None:
    with database.read() as session:
        article = session.exec(select(ArticleRow)).one().pk
    view = reviewing.article(database, mill.teacher, article, start=45, end=60)
    marked = [paragraph.marked for paragraph in view.paragraphs]
    assert marked[0]
    assert marked[1]
    assert "\n\n".join(marked[:2]) == library.MILL.text[45:60]
