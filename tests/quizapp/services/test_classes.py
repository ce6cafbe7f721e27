"""Classes belong to their teachers, and are joined by a code."""

from __future__ import annotations

import pytest

from quizapp.database import Database
from quizapp.errors import Conflict, Invalid, NotAllowed, NotFound
from quizapp.services import assigned, classes
from quizapp.services.assigned import Leads
from quizapp.storage.states import Role
from tests.quizapp import library
from tests.quizapp.conftest import Mill

HERE = "192.0.2.1"


def test_a_class_is_joined_by_its_code_once(database: Database, mill: Mill) -> None:
    class_id = classes.create(database, mill.teacher, "  History \n 10b ")
    code = classes.get(database, mill.teacher, class_id).card.code
    found = assigned.find(database, code.lower(), address=HERE)
    assert (found.leads, found.code) == (Leads.TO_CLASS, code)
    assert classes.to_join(database, code, address=HERE) == "History 10b"
    for _ in range(2):
        assert classes.join(database, mill.taker, code, address=HERE) == "History 10b"
    view = classes.get(database, mill.teacher, class_id)
    assert [member.person_id for member in view.members] == [mill.taker.id]
    assert [card.size for card in classes.list_own(database, mill.teacher)] == [1]


def test_a_code_that_was_taken_back_lets_nobody_in(database: Database, mill: Mill) -> None:
    class_id = classes.create(database, mill.teacher, "History 10b")
    old = classes.get(database, mill.teacher, class_id).card.code
    classes.set_joining(database, mill.teacher, class_id, is_open=False)
    assert classes.get(database, mill.teacher, class_id).card.code == ""
    for code in (old, "", "BBBBBB"):
        with pytest.raises(NotFound):
            classes.join(database, mill.taker, code, address=HERE)
    classes.set_joining(database, mill.teacher, class_id, is_open=True)
    new = classes.get(database, mill.teacher, class_id).card.code
    assert new not in {"", old}
    classes.join(database, mill.taker, new, address=HERE)


def test_extra_time_is_the_most_of_a_teachers_classes(database: Database, mill: Mill) -> None:
    numbers = [classes.create(database, mill.teacher, name) for name in ("9a", "10b")]
    for class_id, percent in zip(numbers, (25, 50), strict=True):
        code = classes.get(database, mill.teacher, class_id).card.code
        classes.join(database, mill.taker, code, address=HERE)
        classes.set_extra_time(database, mill.teacher, class_id, mill.taker.id, percent)
    assert classes.get(database, mill.teacher, numbers[1]).members[0].extra_time == 50
    for percent in (-1, 401):
        with pytest.raises(Invalid):
            classes.set_extra_time(database, mill.teacher, numbers[0], mill.taker.id, percent)


def test_a_page_that_is_out_of_date_replaces_no_code(database: Database, mill: Mill) -> None:
    class_id = classes.create(database, mill.teacher, "10b")

    def joining(*, is_open: bool, shown: str) -> str:
        classes.set_joining(database, mill.teacher, class_id, is_open=is_open, shown=shown)
        return classes.get(database, mill.teacher, class_id).card.code

    first = classes.get(database, mill.teacher, class_id).card.code
    second = joining(is_open=True, shown=first)
    for is_open in (True, False):
        with pytest.raises(Conflict):
            joining(is_open=is_open, shown=first)
    assert classes.get(database, mill.teacher, class_id).card.code == second
    assert [joining(is_open=False, shown=second) for _ in range(2)] == ["", ""]
    with pytest.raises(Conflict):
        joining(is_open=True, shown=second)
    assert joining(is_open=True, shown="")


def test_a_page_that_is_out_of_date_replaces_no_extra_time(database: Database, mill: Mill) -> None:
    class_id = classes.create(database, mill.teacher, "10b")
    code = classes.get(database, mill.teacher, class_id).card.code
    classes.join(database, mill.taker, code, address=HERE)

    def give(percent: int, shown: int) -> None:
        classes.set_extra_time(
            database, mill.teacher, class_id, mill.taker.id, percent, shown=shown
        )

    for _ in range(2):
        give(25, shown=0)
    with pytest.raises(Conflict, match="25 percent"):
        give(50, shown=0)
    give(50, shown=25)
    assert classes.get(database, mill.teacher, class_id).members[0].extra_time == 50


def test_who_is_taken_out_belongs_no_longer(database: Database, mill: Mill) -> None:
    class_id = classes.create(database, mill.teacher, "10b")
    code = classes.get(database, mill.teacher, class_id).card.code
    classes.join(database, mill.taker, code, address=HERE)
    classes.remove(database, mill.teacher, class_id, mill.taker.id)
    assert classes.get(database, mill.teacher, class_id).members == ()
    with pytest.raises(NotFound):
        classes.remove(database, mill.teacher, class_id, mill.taker.id)


def test_others_rule_no_class(database: Database, mill: Mill) -> None:
    class_id = classes.create(database, mill.teacher, "10b")
    for other in (mill.editor, mill.taker, library.enrol(database, Role.TEACHER, "colleague")):
        for act in (
            lambda who: classes.get(database, who, class_id),
            lambda who: classes.set_joining(database, who, class_id, is_open=False),
            lambda who: classes.set_extra_time(database, who, class_id, mill.taker.id, 10),
            lambda who: classes.remove(database, who, class_id, mill.taker.id),
        ):
            with pytest.raises(NotFound):
                act(other)
    for act in (
        lambda: classes.create(database, mill.taker, "11c"),
        lambda: classes.list_own(database, mill.taker),
    ):
        with pytest.raises(NotAllowed):
            act()


@pytest.mark.parametrize("name", ["", "  ", "x" * 121, "a\x1bb", "\u202e", "\u200b"])
def test_a_class_has_a_name(database: Database, mill: Mill, name: str) -> None:
    with pytest.raises(Invalid):
        classes.create(database, mill.teacher, name)
