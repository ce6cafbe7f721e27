"""What people do twice, or two people at the same moment, is done once and never a failure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import select

from questions import formats
from questions.model.wire import item_id
from quizapp.database import Database
from quizapp.errors import (
    AppError,
    Conflict,
    NotFound,
    Outdated,
    Throttled,
    WrongCredentials,
)
from quizapp.services import (
    accounts,
    assigned,
    assigning,
    auditing,
    bulk,
    classes,
    editing,
    erasing,
    flagging,
    importing,
    keeping,
    people,
    preferences,
    remarking,
    sessions,
    standings,
    taking,
    teaching,
    undoing,
    views,
)
from quizapp.services.assigning import AssignmentDraft
from quizapp.services.bank import ItemDraft
from quizapp.services.bulk import Change, Selection
from quizapp.services.fates import File
from quizapp.services.identity import Person
from quizapp.services.opened import mark
from quizapp.services.terms import Terms
from quizapp.storage.columns import Row
from quizapp.storage.rows import (
    AliasRow,
    AnswerEventRow,
    AttemptRow,
    DraftRow,
    FlagRow,
    ItemRow,
    MembershipRow,
    PersonRow,
    SettingRow,
    TokenRow,
    ViewRow,
)
from quizapp.storage.states import BulkAct, FlagReason, Role
from tests.quizapp import library
from tests.quizapp.conftest import Mill
from tests.quizapp.library import Clock
from tests.quizapp.services.test_races import THREADS, at_once

pytestmark = pytest.mark.slow
HERE = "192.0.2.1"


def outcomes_of(act: Callable[[int], Any]) -> list[Any]:
    """What so many get who do it at once: a value, or the class of what was refused."""

    def tried(number: int) -> Any:  # noqa: ANN401 - whatever the act gives
        try:
            return act(number)
        except AppError as error:
            return type(error)

    return at_once(tried)


def every(database: Database, kind: type[Row]) -> list[Any]:
    with database.read() as session:
        return list(session.exec(select(kind)))


def test_a_class_is_joined_once(database: Database, mill: Mill) -> None:
    number = classes.create(database, mill.teacher, "History")
    code = classes.get(database, mill.teacher, number).card.code
    done = outcomes_of(lambda _: classes.join(database, mill.taker, code, address=HERE))
    assert set(done) == {"History"}
    assert len(every(database, MembershipRow)) == 1


def test_an_alias_is_taken_once(database: Database, mill: Mill) -> None:
    done = outcomes_of(lambda _: standings.join(database, mill.taker, "Kestrel"))
    assert set(done) == {None}
    assert len(every(database, AliasRow)) == 1


def test_a_view_is_saved_once(database: Database, mill: Mill) -> None:
    done = outcomes_of(
        lambda number: views.save(database, mill.editor, "Mine", f"page={number}").id
    )
    assert len(set(done)) == 1
    assert len(every(database, ViewRow)) == 1


def test_a_form_is_kept_once(database: Database, mill: Mill) -> None:
    def keep(number: int) -> int:
        fields = {"stem": str(number)}
        return keeping.keep(database, mill.editor, mill.uids[0], fields, based_on=1).revision

    assert set(outcomes_of(keep)) == {1}
    assert len(every(database, DraftRow)) == 1


@pytest.mark.parametrize("is_guest", [False, True])
def test_a_question_is_flagged_once(database: Database, mill: Mill, is_guest: bool) -> None:
    taker = accounts.new_guest() if is_guest else mill.taker
    attempt = taking.start(database, taker, mill.quiz)
    taking.submit(database, taker, attempt)

    def flag(_number: int) -> None:
        flagging.flag(database, taker, attempt, 1, FlagReason.WRONG_KEY, "")

    assert set(outcomes_of(flag)) == {None}
    assert len(every(database, FlagRow)) == 1


def draft_of(database: Database, editor: Person, uid: str, stem: str) -> ItemDraft:
    return replace(editing.get(database, editor, uid).draft, stem=stem)


def test_of_many_who_save_an_item_one_does(database: Database, mill: Mill) -> None:
    uid = mill.uids[0]
    drafts = [draft_of(database, mill.editor, uid, f"Who built mill {n}?") for n in range(THREADS)]

    def save(number: int) -> int:
        saved = editing.save(database, mill.editor, uid, drafts[number], based_on=1)
        return saved.revision.number

    done = outcomes_of(save)
    assert (done.count(2), done.count(Conflict)) == (1, THREADS - 1)
    assert len(editing.revisions(database, mill.editor, uid)) == 2


def test_items_that_are_alike_are_saved_side_by_side(database: Database, mill: Mill) -> None:
    """Each save finds the near-duplicates of its item anew, and they are near-duplicates."""
    stems = [f"Who built the great mill at Quern in {1801 + n}?" for n in range(8)]
    library.load(database, [library.choice(stem) for stem in stems])
    uids = [item_id(library.choice(stem)) for stem in stems]
    drafts = [
        draft_of(database, mill.editor, uid, f"{s} Say it.")
        for uid, s in zip(uids, stems, strict=True)
    ]

    def save(number: int) -> int:
        at = number % len(uids)
        saved = editing.save(database, mill.editor, uids[at], drafts[at], based_on=1)
        return saved.revision.number

    done = outcomes_of(save)
    assert (done.count(2), done.count(Conflict)) == (len(uids), THREADS - len(uids))


def test_an_upload_is_imported_once(database: Database, mill: Mill) -> None:
    items = [library.choice(f"Who built dam {number}?") for number in range(3)]
    data = formats.export(items, "json").data
    number = importing.upload(database, mill.editor, name="a", format_name="json", data=data)
    done = outcomes_of(lambda _: importing.run(database, mill.editor, number))
    assert sorted(done, key=str) == [3, *[NotFound] * (THREADS - 1)]


def test_a_file_that_many_import_at_once_comes_once(database: Database, mill: Mill) -> None:
    items = [library.choice(f"Who built dam {number}?") for number in range(3)]
    data = formats.export(items, "json").data
    editors = [library.enrol(database, Role.EDITOR, f"editor{n}") for n in range(THREADS)]
    sent = [
        importing.upload(database, each, name="a", format_name="json", data=data)
        for each in editors
    ]
    done = outcomes_of(lambda number: importing.run(database, editors[number], sent[number]))
    assert sum(count for count in done if isinstance(count, int)) == 3
    assert len(every(database, ItemRow)) == len(mill.uids) + 3


def test_one_item_that_is_written_twice_at_once_is_no_failure(
    database: Database, mill: Mill
) -> None:
    draft = draft_of(database, mill.editor, mill.uids[0], "Who built the dam?")
    done = outcomes_of(lambda _: editing.create(database, mill.editor, draft).uid)
    assert len(set(done)) == THREADS


def test_an_article_that_is_loaded_twice_at_once_is_there_once(database: Database) -> None:
    items = [library.choice(), library.numbers()]
    done = outcomes_of(lambda _: library.load(database, items).items.new)
    assert sorted(done)[-2:] == [0, 2]
    assert len(every(database, ItemRow)) == 2


def test_of_many_who_change_many_items_one_does(database: Database, mill: Mill) -> None:
    change = Change(act=BulkAct.TAG, tag="mills")

    def apply(_number: int) -> int:
        return bulk.apply(database, mill.editor, Selection(mill.uids), change, expected=3).items

    done = outcomes_of(apply)
    assert (done.count(3), done.count(Conflict)) == (1, THREADS - 1)


def test_a_change_is_undone_once_while_others_save(database: Database, mill: Mill) -> None:
    uid = mill.uids[0]
    change = Change(act=BulkAct.TAG, tag="mills")
    made = bulk.apply(database, mill.editor, Selection(mill.uids), change, expected=3)
    draft = draft_of(database, mill.editor, uid, "Who really built the mill?")

    def act(number: int) -> int:
        if number % 2:
            undone = undoing.undo(database, mill.editor, made.id)
            return undone.restored
        return -editing.save(database, mill.editor, uid, draft, based_on=2).revision.number

    done = outcomes_of(act)
    undone = [each for each in done if isinstance(each, int) and each > 0]
    saved = [each for each in done if isinstance(each, int) and each < 0]
    assert (len(undone), undone[0], len(saved)) in {(1, 3, 0), (1, 2, 1)}
    numbers = [each.number for each in editing.revisions(database, mill.editor, uid)]
    assert sorted(numbers) == [1, 2, 3]


def test_a_quiz_that_is_saved_twice_at_once_has_its_questions_once(
    database: Database, mill: Mill
) -> None:
    draft = teaching.quiz(database, mill.teacher, mill.quiz).draft
    turned = replace(draft, item_uids=draft.item_uids[::-1])

    def change(number: int) -> None:
        wanted = draft if number % 2 else turned
        teaching.change_quiz(database, mill.teacher, mill.quiz, wanted)

    assert set(outcomes_of(change)) == {None}
    now = teaching.quiz(database, mill.teacher, mill.quiz).draft
    assert now in (draft, turned)


def test_of_many_who_opened_the_same_quiz_one_saves(database: Database, mill: Mill) -> None:
    draft = teaching.quiz(database, mill.teacher, mill.quiz).draft
    opened = mark(draft)

    def change(number: int) -> str:
        wanted = replace(draft, title=f"Title {number}")
        teaching.change_quiz(database, mill.teacher, mill.quiz, wanted, opened=opened)
        return wanted.title

    done = outcomes_of(change)
    assert done.count(Outdated) == THREADS - 1
    assert teaching.quiz(database, mill.teacher, mill.quiz).draft.title in done


def test_of_many_who_opened_the_same_assignment_one_saves(database: Database, mill: Mill) -> None:
    given = library.assign(database, mill.teacher, mill.quiz)
    opened = mark(assigning.get(database, mill.teacher, given.id).draft)

    def change(number: int) -> int:
        wanted = AssignmentDraft(terms=Terms(minutes=number + 1), class_id=None)
        assigning.change(database, mill.teacher, given.id, wanted, opened=opened)
        return number + 1

    done = outcomes_of(change)
    assert done.count(Outdated) == THREADS - 1
    assert assigning.get(database, mill.teacher, given.id).draft.terms.minutes in done


def test_of_many_who_opened_the_same_settings_one_sets_them(database: Database) -> None:
    admin = library.enrol(database, Role.ADMINISTRATOR)
    opened = mark(preferences.of(database))

    def change(number: int) -> str:
        typed = {"site_name": f"School {number}"}
        return preferences.change(database, admin, typed, opened=opened).site_name

    done = outcomes_of(change)
    assert done.count(Outdated) == THREADS - 1
    assert preferences.of(database).site_name in done


def test_no_attempt_outlives_an_assignment_that_is_closed_while_it_begins(
    database: Database, mill: Mill, clock: Clock
) -> None:
    given = library.assign(database, mill.teacher, mill.quiz)
    takers = [library.enrol(database, word=f"taker{n}") for n in range(THREADS)]
    closes = clock.now + timedelta(minutes=5)
    draft = AssignmentDraft(terms=Terms(closes=closes), class_id=None)

    def act(number: int) -> None:
        if number == THREADS // 2:
            assigning.change(database, mill.teacher, given.id, draft)
            return
        assigned.start(database, takers[number], given.code, address=HERE)

    outcomes_of(act)
    ends = {row.deadline_at for row in every(database, AttemptRow)}
    assert ends == {closes}


def test_an_assignment_that_closes_while_answers_come_keeps_what_it_acknowledged(
    database: Database, mill: Mill, clock: Clock
) -> None:
    given = library.assign(database, mill.teacher, mill.quiz)
    attempt = assigned.start(database, mill.taker, given.code, address=HERE)
    draft = AssignmentDraft(terms=Terms(closes=clock.now + timedelta(minutes=5)), class_id=None)

    def act(number: int) -> bool:
        if number == THREADS // 2:
            assigning.change(database, mill.teacher, given.id, draft)
            clock.wind(minutes=6)
            return False
        taking.save(database, mill.taker, attempt, 1, ["2"], sequence=number + 1)
        return True

    done = outcomes_of(act)
    taking.submit(database, mill.taker, attempt)
    assert len(every(database, AnswerEventRow)) == done.count(True)
    assert auditing.audit(database).problems == ()


def test_two_administrators_who_end_each_other_leave_one(database: Database) -> None:
    pair = [library.enrol(database, Role.ADMINISTRATOR, f"admin{n}") for n in range(2)]

    def act(number: int) -> None:
        actor, other = pair[number % 2], pair[1 - number % 2]
        if number % 4 < 2:
            people.set_role(database, actor, other.id, Role.TAKER)
        else:
            erasing.erase(database, actor, other.id)

    outcomes_of(act)
    roles = [row.role for row in every(database, PersonRow)]
    assert roles.count(Role.ADMINISTRATOR) == 1


def test_settings_are_set_by_one_after_the_other(database: Database) -> None:
    pair = [library.enrol(database, Role.ADMINISTRATOR, f"admin{n}") for n in range(2)]

    def act(number: int) -> None:
        preferences.change(database, pair[number % 2], {"site_name": f"School {number % 2}"})

    assert set(outcomes_of(act)) == {None}
    assert len(every(database, SettingRow)) == 1


@pytest.mark.usefixtures("quick_hashes")
def test_many_guesses_at_once_are_slowed_down_as_one_after_the_other(
    database: Database, mill: Mill
) -> None:
    def guess(number: int) -> None:
        accounts.sign_in(database, mill.taker.email, f"guess {number}", address=HERE)

    done = outcomes_of(guess)
    assert (done.count(WrongCredentials), done.count(Throttled)) == (
        accounts.PAIR,
        THREADS - accounts.PAIR,
    )


def test_many_requests_at_once_are_counted_like_those_that_follow_each_other(
    database: Database, mill: Mill
) -> None:
    secret = sessions.make_token(database, mill.editor, "A script")
    done = outcomes_of(lambda _: sessions.person_of_token(database, secret, a_minute=7))
    assert (done.count(mill.editor), done.count(Throttled)) == (7, THREADS - 7)


def test_a_file_that_programs_bring_many_times_at_once_comes_once(
    database: Database, mill: Mill
) -> None:
    new = library.choice("Who sold the mill at Quern?")
    file = File("a", "json", formats.export([new], "json").data)
    done = outcomes_of(lambda _: importing.bring(database, mill.editor, file)[1])
    assert sorted(done) == [*[0] * (THREADS - 1), 1]


def test_only_so_many_tokens_are_made(database: Database, mill: Mill) -> None:
    outcomes_of(lambda number: sessions.make_token(database, mill.editor, f"token {number}"))
    assert len(every(database, TokenRow)) == sessions.MOST_TOKENS


def test_a_person_who_is_erased_while_they_answer_leaves_a_sound_log(
    database: Database, mill: Mill
) -> None:
    admin = library.enrol(database, Role.ADMINISTRATOR)
    attempt = taking.start(database, mill.taker, mill.quiz)

    def act(number: int) -> bool:
        if number == THREADS // 2:
            erasing.erase(database, admin, mill.taker.id)
            return False
        taking.save(database, mill.taker, attempt, 1, ["2"], sequence=number + 1)
        return True

    done = outcomes_of(act)
    assert len(every(database, AnswerEventRow)) == done.count(True) == THREADS - 1
    assert auditing.audit(database).problems == ()


def test_a_key_that_is_corrected_while_attempts_are_handed_in_marks_each_once(
    database: Database, mill: Mill
) -> None:
    uid, takers = mill.uids[0], [library.enrol(database, word=f"t{n}") for n in range(THREADS)]
    begun = [taking.start(database, each, mill.quiz) for each in takers]
    for taker, attempt in zip(takers, begun, strict=True):
        taking.save(database, taker, attempt, 1, ["1"])
    draft = editing.get(database, mill.editor, uid).draft
    moved = tuple(replace(each, correct=at == 0) for at, each in enumerate(draft.options))
    editing.save(database, mill.editor, uid, replace(draft, options=moved), based_on=1)

    def act(number: int) -> None:
        if number % 10 == 0:
            remarking.remark(database, mill.editor, uid, "The key was wrong.")
        taking.submit(database, takers[number], begun[number])

    assert set(outcomes_of(act)) == {None}
    remarking.remark(database, mill.editor, uid, "The key was wrong.")
    assert remarking.affected(database, mill.editor, uid).attempts == 0
    assert auditing.audit(database).problems == ()
