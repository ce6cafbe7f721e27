"""Teachers assign their quizzes, change the terms, and give more time."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from quizapp.database import Database
from quizapp.errors import Invalid, NotFound, Refused
from quizapp.services import accounts, assigned, assigning, classes, taking
from quizapp.services.assigning import AssignmentDraft
from quizapp.services.terms import Terms
from quizapp.storage.states import ReviewWindow, Role
from tests.quizapp import library
from tests.quizapp.conftest import Mill
from tests.quizapp.library import START, Clock

HERE = "192.0.2.1"


def test_an_assignment_is_shown_as_it_was_made(database: Database, mill: Mill) -> None:
    terms = Terms(minutes=20, attempts_allowed=2, passing=70, opens=START)
    given = assigning.create(database, mill.teacher, mill.quiz, AssignmentDraft(terms=terms))
    view = assigning.get(database, mill.teacher, given)
    assert (view.draft.terms, view.draft.class_id) == (terms, None)
    assert (view.title, view.group, view.begun, view.is_open) == ("All about the mill", "", 0, True)
    assert assigning.of_quiz(database, mill.teacher, mill.quiz) == (view,)


@pytest.mark.parametrize(
    ("terms", "field"),
    [
        ({"minutes": 0}, "minutes"),
        ({"attempts_allowed": 101}, "attempts_allowed"),
        ({"passing": 101}, "passing"),
        ({"passing": 0}, "passing"),
        ({"opens": START, "closes": START}, "closes"),
        ({"review": ReviewWindow.AFTER_CLOSING}, "review"),
    ],
)
def test_terms_that_cannot_be_are_refused(
    database: Database, mill: Mill, terms: dict[str, Any], field: str
) -> None:
    with pytest.raises(Invalid) as caught:
        library.assign(database, mill.teacher, mill.quiz, **terms)
    assert set(caught.value.problems) == {field}
    assert assigning.of_quiz(database, mill.teacher, mill.quiz) == ()


def test_a_class_has_no_guests_and_belongs_to_its_teacher(database: Database, mill: Mill) -> None:
    own = classes.create(database, mill.teacher, "History 10b")
    with pytest.raises(Invalid) as caught:
        library.assign(database, mill.teacher, mill.quiz, class_id=own, guests_allowed=True)
    assert set(caught.value.problems) == {"guests_allowed"}
    colleague = library.enrol(database, Role.TEACHER, "colleague")
    for class_id in (classes.create(database, colleague, "History 9a"), 999, 2**40):
        with pytest.raises(Invalid) as caught:
            library.assign(database, mill.teacher, mill.quiz, class_id=class_id)
        assert set(caught.value.problems) == {"class_id"}


def test_others_rule_no_assignment(database: Database, mill: Mill) -> None:
    given = library.assign(database, mill.teacher, mill.quiz, minutes=5)
    attempt = assigned.start(database, mill.taker, given.code, address=HERE)
    draft = AssignmentDraft(terms=Terms())
    for other in (mill.editor, mill.taker, library.enrol(database, Role.TEACHER, "colleague")):
        for act in (
            lambda who: assigning.create(database, who, mill.quiz, draft),
            lambda who: assigning.change(database, who, given.id, draft),
            lambda who: assigning.get(database, who, given.id),
            lambda who: assigning.going_on(database, who, given.id),
            lambda who: assigning.lengthen(database, who, attempt, 5),
        ):
            with pytest.raises(NotFound):
                act(other)


def test_new_times_hold_for_those_who_are_at_it(
    database: Database, mill: Mill, clock: Clock
) -> None:
    given = library.assign(database, mill.teacher, mill.quiz, minutes=20)
    attempt = assigned.start(database, mill.taker, given.code, address=HERE)
    clock.wind(minutes=5)

    def deadline(**terms: Any) -> float:  # noqa: ANN401 - as `Terms` has them
        draft = AssignmentDraft(terms=Terms(**terms))
        assigning.change(database, mill.teacher, given.id, draft)
        found = taking.attempt(database, mill.taker, attempt).deadline
        return (found - START).total_seconds() / 60 if found else 0

    assert deadline(minutes=30) == 30
    assert deadline(minutes=30, closes=START + timedelta(minutes=12)) == 12
    assert deadline() == 0
    assert deadline(minutes=2) == 5, "an end never lies before the moment of the change"


def test_an_attempt_whose_time_is_over_is_not_revived(
    database: Database, mill: Mill, clock: Clock
) -> None:
    given = library.assign(database, mill.teacher, mill.quiz, minutes=20)
    attempt = assigned.start(database, mill.taker, given.code, address=HERE)
    clock.wind(minutes=21)
    draft = AssignmentDraft(terms=Terms(minutes=60))
    assigning.change(database, mill.teacher, given.id, draft)
    view = taking.attempt(database, mill.taker, attempt)
    assert view.submitted == view.deadline == START + timedelta(minutes=20)


def test_one_attempt_is_given_more_time(database: Database, mill: Mill, clock: Clock) -> None:
    given = library.assign(database, mill.teacher, mill.quiz, minutes=20, guests_allowed=True)
    guest = accounts.new_guest("Vera")
    attempt = assigned.start(database, guest, given.code, address=HERE)
    clock.wind(minutes=10)
    assert assigning.lengthen(database, mill.teacher, attempt, 15) == START + timedelta(minutes=35)
    draft = AssignmentDraft(terms=Terms(minutes=30))
    assigning.change(database, mill.teacher, given.id, draft)
    (going_on,) = assigning.going_on(database, mill.teacher, given.id)
    assert (going_on.extra_minutes, going_on.deadline) == (15, START + timedelta(minutes=45))
    with pytest.raises(Invalid):
        assigning.lengthen(database, mill.teacher, attempt, 0)
    clock.wind(minutes=36)
    with pytest.raises(Refused):
        assigning.lengthen(database, mill.teacher, attempt, 5)


def test_who_is_at_it_and_who_is_done_are_counted(database: Database, mill: Mill) -> None:
    given = library.assign(database, mill.teacher, mill.quiz, guests_allowed=True)
    attempt = assigned.start(database, mill.taker, given.code, address=HERE)
    assigned.start(database, accounts.new_guest(), given.code, address=HERE)
    taking.submit(database, mill.taker, attempt)
    view = assigning.get(database, mill.teacher, given.id)
    assert (view.begun, view.submitted) == (2, 1)
    assert [each.taker for each in assigning.going_on(database, mill.teacher, given.id)] == [
        "Guest"
    ]


def test_a_teacher_sees_who_of_the_class_has_not_begun(database: Database, mill: Mill) -> None:
    own = classes.create(database, mill.teacher, "History 10b")
    code = classes.get(database, mill.teacher, own).card.code
    members = [library.enrol(database, Role.TAKER, word) for word in ("ash", "birch", "cedar")]
    for member in members:
        classes.join(database, member, code, address=HERE)
    given = library.assign(database, mill.teacher, mill.quiz, class_id=own)
    taking.start(database, members[2], mill.quiz)  # practice is no attempt at the assignment
    assigned.start(database, members[1], given.code, address=HERE)
    missing = assigning.not_begun(database, mill.teacher, given.id)
    assert missing == (members[0].name, members[2].name)
    for_all = library.assign(database, mill.teacher, mill.quiz)
    assert assigning.not_begun(database, mill.teacher, for_all.id) == ()
    colleague = library.enrol(database, Role.TEACHER, "colleague")
    with pytest.raises(NotFound):
        assigning.not_begun(database, colleague, given.id)
