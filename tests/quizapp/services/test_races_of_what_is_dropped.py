"""What is kept and dropped side by side: nobody meets what is gone as a failure."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizapp.database import Database
from quizapp.errors import NotFound
from quizapp.services import classes, keeping, standings, views
from tests.quizapp.conftest import Mill
from tests.quizapp.services.test_races_of_people import HERE, outcomes_of

pytestmark = pytest.mark.slow


def outcomes_of_both(one: Callable[[], object], other: Callable[[], object]) -> set[object]:
    """What those get of whom every second does the one thing, and the rest the other."""

    def act(number: int) -> None:
        if number % 2:
            one()
        else:
            other()

    return set(outcomes_of(act))


def test_a_form_is_kept_while_it_is_dropped(database: Database, mill: Mill) -> None:
    """As when a script keeps a form that is being saved."""
    uid = mill.uids[0]
    done = outcomes_of_both(
        lambda: keeping.keep(database, mill.editor, uid, {"stem": "Who?"}, based_on=1),
        lambda: keeping.drop(database, mill.editor, uid),
    )
    assert done == {None}


def test_a_view_is_saved_while_it_is_forgotten(database: Database, mill: Mill) -> None:
    first = views.save(database, mill.editor, "Mine", "page=1").id
    done = outcomes_of_both(
        lambda: views.save(database, mill.editor, "Mine", "page=2"),
        lambda: views.forget(database, mill.editor, first),
    )
    assert done <= {None, NotFound}


def test_a_leaderboard_is_joined_while_it_is_left(database: Database, mill: Mill) -> None:
    done = outcomes_of_both(
        lambda: standings.join(database, mill.taker, "Kestrel"),
        lambda: standings.leave(database, mill.taker),
    )
    assert done == {None}


def test_a_member_is_given_time_while_taken_out(database: Database, mill: Mill) -> None:
    number = classes.create(database, mill.teacher, "History")
    code = classes.get(database, mill.teacher, number).card.code
    classes.join(database, mill.taker, code, address=HERE)
    done = outcomes_of_both(
        lambda: classes.set_extra_time(database, mill.teacher, number, mill.taker.id, 25),
        lambda: classes.remove(database, mill.teacher, number, mill.taker.id),
    )
    assert done <= {None, NotFound}
    assert classes.get(database, mill.teacher, number).members == ()
