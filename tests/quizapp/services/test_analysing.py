"""How questions did: what counts, what is pooled, and what planted items come back as."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from random import Random

import pytest

from questions.answer_patterns import Flag
from questions.model.wire import item_id
from questions.statistics import Trust, discrimination_index, reliability
from questions.verdicts import Verdict
from quizapp.database import Database
from quizapp.errors import NotFound
from quizapp.services import analysing, assigned, editing, taking, teaching
from quizapp.services.analysing import ItemAnalysis, Selection
from quizapp.services.classroom import probability
from quizapp.services.identity import Person
from quizapp.services.teaching import QuizDraft
from quizapp.storage.states import Role
from tests.quizapp import library
from tests.quizapp.conftest import Mill
from tests.quizapp.sitting import Given, again, sit

BUILT, ORDER, HEIGHT = (
    "Who built the mill at Quern?",
    "Put these events in order, earliest first.",
    "How high was the chimney of the mill?",
)
RIGHT: Given = {BUILT: "Ann Bexley", ORDER: (0, 1, 2, 3), HEIGHT: "40 metres"}
KEY, REAL_KEY, OTHERS = "Ann Bexley", "Cy Dunn", ("Bob Cray", "Di Eck")


def analyse(database: Database, mill: Mill, place: int, **chosen: bool | int) -> ItemAnalysis:
    """How the item of the mill at a place did."""
    selection = Selection(**chosen)  # type: ignore[arg-type] # as the callers write them
    found = analysing.of_quiz(database, mill.teacher, mill.quiz, selection)
    return next(item for item in found.items if item.uid == mill.uids[place])


@dataclass(frozen=True, slots=True)
class Planted:
    """A quiz whose item in place 2 is answered at random, and whose item in place 4 is miskeyed."""

    teacher: Person
    quiz: int
    uids: tuple[str, ...]


RANDOM, MISKEYED, SIZE = 2, 4, 8


@pytest.fixture
def planted(database: Database) -> Planted:
    """Eighty people after Rasch, whose answers to eight questions on persons follow from a seed."""
    items = [library.choice(f"Who built mill {number}?") for number in range(SIZE)]
    library.load(database, items)
    teacher = library.enrol(database, Role.TEACHER)
    uids = tuple(item_id(item) for item in items)
    quiz = library.set_quiz(database, teacher, uids)
    chance = Random(7)
    given = []
    for _ in range(80):
        ability = chance.gauss(0, 1.8)
        given.append({item.stem: _answer(chance, at, ability) for at, item in enumerate(items)})
    sit(database, quiz, given)
    return Planted(teacher, quiz, uids)


def _answer(chance: Random, place: int, ability: float) -> str:
    if place == RANDOM:
        return chance.choice((KEY, REAL_KEY, *OTHERS))
    right, wrong = (REAL_KEY, KEY) if place == MISKEYED else (KEY, REAL_KEY)
    if chance.random() < probability(ability, place / 4 - 1):
        return right
    return chance.choice((wrong, *OTHERS))


@pytest.mark.slow
def test_planted_items_come_back_as_what_they_are(database: Database, planted: Planted) -> None:
    found = analysing.of_quiz(database, planted.teacher, planted.quiz)
    verdicts = [item.figures.verdict for item in found.items]
    expected = [Verdict.GOOD] * SIZE
    expected[RANDOM], expected[MISKEYED] = Verdict.HARDLY_DISCRIMINATES, Verdict.KEY_IN_DOUBT
    assert verdicts == expected
    suspected = {
        (item.number - 1, option.text)
        for item in found.items
        for option in item.figures.options
        if Flag.POSSIBLY_THE_KEY in option.figures.flags
    }
    assert suspected == {(MISKEYED, REAL_KEY)}
    assert found.items[MISKEYED].falls
    weights = [item.weight for item in found.items if item.weight is not None]
    assert sum(weights) == pytest.approx(100)
    assert found.figures.trust is Trust.SOUND


def test_the_page_of_a_question_says_the_same_and_knows_its_neighbours(
    database: Database, mill: Mill
) -> None:
    sit(database, mill.quiz, [RIGHT, {**RIGHT, HEIGHT: "20 metres"}, {BUILT: "Cy Dunn"}])
    whole = analysing.of_quiz(database, mill.teacher, mill.quiz)
    around = ["", *mill.uids, ""]
    for place, uid in enumerate(mill.uids):
        page = analysing.of_item(database, mill.teacher, mill.quiz, uid)
        assert page.item == whole.items[place]
        assert (page.title, page.total) == (whole.title, 3)
        assert (page.before, page.after) == (around[place], around[place + 2])


def test_the_figures_are_those_of_the_formulas(database: Database, mill: Mill) -> None:
    """Three of four questions right, two, one, and none: worked from the marks themselves."""
    sit(
        database,
        mill.quiz,
        [
            RIGHT,
            {**RIGHT, HEIGHT: "20 metres"},
            {BUILT: "Ann Bexley", ORDER: (3, 2, 1, 0)},
            {BUILT: "Cy Dunn", ORDER: (1, 0, 2, 3)},
        ],
    )
    found = analysing.of_quiz(database, mill.teacher, mill.quiz)
    table = [(1, 1, 1), (1, 1, 0), (1, 0, 0), (0, Fraction(2, 3), 0)]
    totals = [sum(row, Fraction(0)) for row in table]
    assert (found.figures.attempts, found.figures.possible) == (4, 3)
    assert found.figures.mean == sum(totals) / 4
    assert found.figures.reliability == pytest.approx(reliability(table))
    for place, item in enumerate(found.items):
        marks = [Fraction(row[place]) for row in table]
        assert item.figures.facility == sum(marks) / 4
        assert item.figures.discrimination == pytest.approx(discrimination_index(marks, totals))
        assert item.figures.trust is Trust.TOO_FEW
        assert item.figures.verdict is None


def test_options_are_told_by_who_chose_them(database: Database, mill: Mill) -> None:
    sit(database, mill.quiz, [RIGHT, {**RIGHT, BUILT: "Cy Dunn", HEIGHT: "20 metres"}, {}])
    figures = analyse(database, mill, 0).figures
    by_text = {option.text: option for option in figures.options}
    assert by_text["Ann Bexley"].correct
    assert by_text["Ann Bexley"].figures.share == Fraction(1, 3)
    assert by_text["Ann Bexley"].figures.mean_rest == 1
    assert by_text["Cy Dunn"].figures.mean_rest == Fraction(1, 2)
    assert by_text["Di Eck"].figures.mean_rest is None
    assert (figures.unanswered, figures.rest) == (Fraction(1, 3), Fraction(1, 2))
    assert figures.order is None


def test_events_are_told_by_which_were_swapped(database: Database, mill: Mill) -> None:
    swapped = {**RIGHT, ORDER: (0, 2, 1, 3)}
    sit(database, mill.quiz, [RIGHT, swapped, swapped, {}])
    order = analyse(database, mill, 1).figures.order
    assert order is not None
    assert order.most == order.pairs[0]
    assert (order.most.earlier, order.most.later) == (2, 3)
    assert order.most.words == ("The mill burns down", "The mill gets a chimney")
    assert order.most.share == Fraction(2, 3)
    assert [pair.share for pair in order.pairs[1:]] == [0] * 5
    assert order.after[1][2] == Fraction(2, 3)
    assert order.tau == Fraction(1, 3) * (1 + 2 * Fraction(2, 3))


def test_the_first_attempt_of_each_counts_and_all_of_them_where_that_is_asked_for(
    database: Database, mill: Mill
) -> None:
    again(database, mill.quiz, mill.taker, {BUILT: "Cy Dunn"})
    again(database, mill.quiz, mill.taker, RIGHT)
    taking.start(database, mill.editor, mill.quiz)
    assert analyse(database, mill, 0).figures.facility == 0
    every = analyse(database, mill, 0, every=True).figures
    assert (every.attempts, every.facility) == (2, Fraction(1, 2))


def test_the_first_attempt_at_an_assignment_counts_there(database: Database, mill: Mill) -> None:
    again(database, mill.quiz, mill.taker, RIGHT)
    given = library.assign(database, mill.teacher, mill.quiz)
    attempt = assigned.start(database, mill.taker, given.code, address="192.0.2.1")
    taking.submit(database, mill.taker, attempt)
    assert analyse(database, mill, 0).figures.facility == 1
    assert analyse(database, mill, 0, assignment_id=0).figures.facility == 1
    assert analyse(database, mill, 0, assignment_id=given.id).figures.facility == 0


def reword(database: Database, mill: Mill, stem: str, based_on: int, *, wording: bool) -> None:
    draft = replace(editing.get(database, mill.editor, mill.uids[0]).draft, stem=stem)
    editing.save(
        database, mill.editor, mill.uids[0], draft, based_on=based_on, wording_only=wording
    )


@pytest.mark.parametrize(("wording", "attempts"), [(True, 3), (False, 1)])
def test_versions_are_taken_together_only_where_they_differ_in_words_alone(
    database: Database, mill: Mill, wording: bool, attempts: int
) -> None:
    sit(database, mill.quiz, [RIGHT, {}])
    reword(database, mill, "Which woman built it?", 1, wording=wording)
    sit(database, mill.quiz, [{"Which woman built it?": "Ann Bexley"}], word="late")
    found = analyse(database, mill, 0)
    assert (found.stem, found.figures.attempts) == ("Which woman built it?", attempts)
    assert [number for _, number in found.asked] == ([3] if wording else [1, 2])
    assert found.is_newest
    page = analysing.of_item(database, mill.teacher, mill.quiz, mill.uids[0], revision=1)
    assert page.item.figures.attempts == (3 if wording else 2)
    with pytest.raises(NotFound):
        analysing.of_item(database, mill.teacher, mill.quiz, mill.uids[0], revision=9)


def test_what_was_asked_is_shown_where_the_newest_version_was_not(
    database: Database, mill: Mill
) -> None:
    sit(database, mill.quiz, [RIGHT])
    reword(database, mill, "Which woman built it?", 1, wording=False)
    found = analyse(database, mill, 0)
    assert (found.stem, found.version.name, found.is_newest) == (BUILT, "1", False)


def test_attempts_that_were_asked_other_questions_are_left_out_of_the_whole(
    database: Database, mill: Mill
) -> None:
    sit(database, mill.quiz, [RIGHT, RIGHT])
    fewer = QuizDraft(title="Less", item_uids=mill.uids[:1])
    teaching.change_quiz(database, mill.teacher, mill.quiz, fewer)
    sit(database, mill.quiz, [RIGHT], word="late")
    found = analysing.of_quiz(database, mill.teacher, mill.quiz)
    assert (found.figures.attempts, found.figures.left_out) == (2, 1)
    assert found.items[0].figures.attempts == 3
    # One was asked nothing else, so that nobody can be held against the others.
    assert {each.figures.mean_rest for each in found.items[0].figures.options} == {None}


def test_without_attempts_there_are_no_figures(database: Database, mill: Mill) -> None:
    found = analysing.of_quiz(database, mill.teacher, mill.quiz)
    assert (found.figures.attempts, found.figures.mean, found.figures.weights) == (0, None, {})
    assert {item.figures.facility for item in found.items} == {None}
    page = analysing.of_item(database, mill.teacher, mill.quiz, mill.uids[1])
    assert page.item.figures.order is not None
    assert (page.item.figures.order.tau, page.item.figures.order.most) == (None, None)


def test_figures_belong_to_the_teacher(database: Database, mill: Mill) -> None:
    for other in (mill.taker, mill.editor, library.enrol(database, Role.TEACHER, "other")):
        with pytest.raises(NotFound):
            analysing.of_quiz(database, other, mill.quiz)
        with pytest.raises(NotFound):
            analysing.of_item(database, other, mill.quiz, mill.uids[0])
    elsewhere = library.set_quiz(database, mill.teacher, mill.uids[1:])
    with pytest.raises(NotFound):
        analysing.of_item(database, mill.teacher, elsewhere, mill.uids[0])
    for number in (999, 2**40, library.assign(database, mill.teacher, elsewhere).id):
        with pytest.raises(NotFound):
            analysing.of_quiz(database, mill.teacher, mill.quiz, Selection(number))
