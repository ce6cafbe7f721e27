"""A question that takers hold to be wrong reaches the editors, with its evidence."""

from __future__ import annotations

import pytest

from quizapp.database import Database
from quizapp.errors import Invalid, NotAllowed, NotFound, Refused, Throttled
from quizapp.services import flagging, taking
from quizapp.services.identity import Guest, Person, Taker
from quizapp.storage.states import FlagReason, Role
from tests.quizapp import library
from tests.quizapp.conftest import Mill
from tests.quizapp.library import Clock


def finished(database: Database, mill: Mill, taker: Taker | None = None) -> int:
    attempt = taking.start(database, taker or mill.taker, mill.quiz)
    taking.submit(database, taker or mill.taker, attempt)
    return attempt


def test_a_flag_reaches_the_editors_with_the_evidence(database: Database, mill: Mill) -> None:
    attempt = finished(database, mill)
    flagging.flag(database, mill.taker, attempt, 1, "wrong_key", "  It was\nher sister. ")
    assert flagging.count_waiting(database) == 1
    (item,) = flagging.waiting(database, mill.editor).rows
    assert (item.uid, item.key) == (mill.uids[0], "Ann Bexley")
    assert item.evidence[0].quote == "The mill at Quern was built in 1801 by Ann Bexley."
    (flag,) = item.flags
    assert (flag.reason, flag.note, flag.revision) == (
        FlagReason.WRONG_KEY,
        "It was her sister.",
        1,
    )


def test_a_second_flag_takes_the_place_of_the_first(database: Database, mill: Mill) -> None:
    first, second = finished(database, mill), finished(database, mill)
    flagging.flag(database, mill.taker, first, 1, "wrong_key")
    flagging.settle(database, mill.editor, mill.uids[0], "It is right.")
    flagging.flag(database, mill.taker, second, 1, "unclear")
    (item,) = flagging.waiting(database, mill.editor).rows
    assert [flag.reason for flag in item.flags] == [FlagReason.UNCLEAR]
    assert flagging.of_attempt(database, mill.taker, first)[1].settled is None


def test_people_and_guests_flag_side_by_side_and_most_flags_stand_first(
    database: Database, mill: Mill
) -> None:
    guest = Guest("g" * 32, "Gus")
    flagging.flag(database, mill.taker, finished(database, mill), 1, "language")
    attempt = finished(database, mill, guest)
    flagging.flag(database, guest, attempt, 3, "unclear")
    flagging.flag(database, mill.taker, finished(database, mill), 3, "wrong_key")
    found = flagging.waiting(database, mill.editor)
    assert [(item.uid, len(item.flags)) for item in found.rows] == [
        (mill.uids[2], 2),
        (mill.uids[0], 1),
    ]
    assert set(flagging.of_attempt(database, guest, attempt)) == {3}


def test_whoever_flagged_learns_what_the_editor_found(
    database: Database, mill: Mill, clock: Clock
) -> None:
    attempt = finished(database, mill)
    flagging.flag(database, mill.taker, attempt, 1, "wrong_key")
    clock.wind(hours=1)
    assert flagging.settle(database, mill.editor, mill.uids[0], "See line 1.") == 1
    flag = flagging.of_attempt(database, mill.taker, attempt)[1]
    assert (flag.settled, flag.reply) == (clock.now, "See line 1.")
    assert flagging.waiting(database, mill.editor).rows == ()
    assert flagging.settle(database, mill.editor, mill.uids[0]) == 0


@pytest.mark.parametrize(
    ("reason", "note", "field"),
    [
        ("", "", "reason"),
        ("boring", "", "reason"),
        ("other", " \n", "note"),
        ("unclear", "x" * 1001, "note"),
    ],
)
def test_what_says_nothing_is_asked_for_again(
    database: Database, mill: Mill, reason: str, note: str, field: str
) -> None:
    attempt = finished(database, mill)
    with pytest.raises(Invalid) as caught:
        flagging.flag(database, mill.taker, attempt, 1, reason, note)
    assert list(caught.value.problems) == [field]


def test_only_what_one_has_seen_can_be_flagged(database: Database, mill: Mill) -> None:
    stranger = library.enrol(database, word="stranger")
    open_attempt = taking.start(database, mill.taker, mill.quiz)
    with pytest.raises(Refused):
        flagging.flag(database, mill.taker, open_attempt, 1, "unclear")
    taking.submit(database, mill.taker, open_attempt)
    with pytest.raises(NotFound):
        flagging.flag(database, stranger, open_attempt, 1, "unclear")
    for number in (0, 4, 2**31):
        with pytest.raises(NotFound):
            flagging.flag(database, mill.taker, open_attempt, number, "unclear")


def test_many_flags_in_a_short_time_are_held_up(
    database: Database, mill: Mill, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(flagging, "MOST_IN_A_WHILE", 2)
    attempt = finished(database, mill)
    for number in (1, 2):
        flagging.flag(database, mill.taker, attempt, number, "unclear")
    with pytest.raises(Throttled, match="too many reports"):
        flagging.flag(database, mill.taker, attempt, 3, "unclear")
    clock.wind(hours=1, seconds=1)
    flagging.flag(database, mill.taker, attempt, 3, "unclear")


@pytest.mark.parametrize("role", [Role.TAKER, Role.TEACHER])
def test_the_list_is_for_editors(database: Database, role: Role) -> None:
    person: Person = library.enrol(database, role, f"no-editor-{role}")
    with pytest.raises(NotAllowed):
        flagging.waiting(database, person)
    with pytest.raises(NotAllowed):
        flagging.settle(database, person, "x")
