"""A class to look at: people that Faker made up, and attempts that a Rasch model simulates.

What is made up is people and answers only: the questions are those of the articles.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from faker import Faker
from sqlmodel import Session, select

from quizapp import schema
from quizapp.database import Database
from quizapp.errors import StartError
from quizapp.services import classroom, codes, demo_desk, passwords, standings
from quizapp.services.people import person_of_row
from quizapp.services.teaching import QuizDraft, fill_quiz
from quizapp.storage import articles, people
from quizapp.storage.rows import (
    AssignmentRow,
    ClassRow,
    ItemRow,
    MembershipRow,
    PersonRow,
    QuizRow,
)
from quizapp.storage.states import (
    Feedback,
    InteractionType,
    ItemState,
    Paging,
    ReviewWindow,
    Role,
)

DOMAIN = "demo.example"
CLASS_SIZE = 30
QUESTIONS = 8
UNTAKEN = 2
MINUTES, PASSING = 20, 60
SEED = 20_240_214
MIXED = "A bit of everything"
ABOUT_MIXED = "Something of each article, with events to put in order."
SIGN_INS = (
    ("administrator", Role.ADMINISTRATOR),
    ("editor", Role.EDITOR),
    ("teacher", Role.TEACHER),
    ("student", Role.TAKER),
)


@dataclass(frozen=True, slots=True)
class SignIn:
    """How somebody signs in to the demo; `who` is their part in it ("teacher")."""

    who: str
    role: Role
    name: str
    email: str
    password: str


def furnish(database: Database, *, secret: str, seed: int = SEED) -> tuple[SignIn, ...]:
    """Make the demo's people, class, quizzes and attempts where they are missing.

    Args:
        database: Where; the articles are loaded already.
        secret: What the passwords follow from, so that they can be told again and not guessed.
        seed: What people and attempts follow from.
    """
    chosen = {email(word): _password(secret, email(word)) for word, _ in SIGN_INS}
    with database.write() as session:
        now = database.now()
        if people.with_email(session, email("teacher")) is None:
            _make_all(session, Random(seed), seed, now)  # noqa: S311 - a simulation
        return tuple(_sign_in(session, word, chosen[email(word)]) for word, _ in SIGN_INS)


def email(word: str) -> str:
    """The address of somebody in the demo."""
    return f"{word}@{DOMAIN}"


def _password(secret: str, address: str) -> str:
    """Three groups of four letters and digits: 60 bits that follow from the secret."""
    digest = hmac.digest(secret.encode(), f"demo {address}".encode(), hashlib.sha256)
    letters = base64.b32encode(digest).decode().lower()
    return f"{letters[:4]}-{letters[4:8]}-{letters[8:12]}"


def _sign_in(session: Session, word: str, password: str) -> SignIn:
    row = people.with_email(session, email(word))
    assert row is not None  # noqa: S101 - it was made with the others
    if not passwords.fits(password, row.password_hash):
        row.password_hash = passwords.hashed(password)
        session.add(row)
    return SignIn(word, row.role, row.name, row.email, password)


def _make_all(session: Session, random: Random, seed: int, now: datetime) -> None:
    fake = Faker("en_GB")
    fake.seed_instance(seed)
    made = now - timedelta(days=21)
    staff = [_add_person(session, fake, word, role, made) for word, role in SIGN_INS]
    teacher, student = staff[2], staff[3]
    others = [
        _add_person(session, fake, f"student{number}", Role.TAKER, made)
        for number in range(2, CLASS_SIZE + 1)
    ]
    group = ClassRow(name="History 10b", owner_id=teacher.pk, code=codes.draw_free(session))
    session.add(group)
    session.flush()
    members = [student, *others]
    session.add_all(MembershipRow(class_id=group.pk, person_id=row.pk) for row in members)
    quizzes = _add_quizzes(session, teacher, made)
    takers = [person_of_row(row) for row in members]
    for place, quiz in enumerate(quizzes):
        # The student whom a visitor plays has a past, and quizzes that are still to be taken.
        present = takers if place < len(quizzes) - UNTAKEN else takers[1:]
        classroom.simulate(session, quiz.pk, present, random, since=made, until=now)
    # Every other one shows in the leaderboards, under the name of a colour.
    session.add_all(
        standings.alias_row(taker, _in_words(fake.unique.color_name()), made)
        for taker in takers[1::2]
    )
    demo_desk.lay(session, quizzes[-1].pk if quizzes else None, others, now)
    if quizzes:
        _assign(session, quizzes[-1], group, now)


def _assign(session: Session, quiz: QuizRow, group: ClassRow, now: datetime) -> None:
    """Give a quiz to the class for two weeks, with answers that can be checked one by one."""
    session.add(
        AssignmentRow(
            quiz_id=quiz.pk,
            class_id=group.pk,
            code=codes.draw_free(session),
            minutes=MINUTES,
            passing=PASSING,
            attempts_allowed=2,
            feedback=Feedback.AT_ONCE,
            review=ReviewWindow.AFTER_SUBMISSION,
            closes_at=now + timedelta(days=14),
            made_at=now,
        )
    )


def _add_person(session: Session, fake: Faker, word: str, role: Role, made: datetime) -> PersonRow:
    name = f"{fake.first_name()} {fake.unique.last_name()}"
    row = PersonRow(email=email(word), name=name, role=role, made_at=made)
    session.add(row)
    session.flush()
    return row


def _in_words(colour: str) -> str:
    """The name of a colour as one writes it: "DarkOrchid" is "Dark Orchid"."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", colour)


def _add_quizzes(session: Session, teacher: PersonRow, made: datetime) -> list[QuizRow]:
    """A quiz of each article that gives enough questions, and one of all articles."""
    ready = select(ItemRow).where(ItemRow.state == ItemState.READY).order_by("rank", "id")
    items = session.exec(ready).all()
    titles = articles.titles_of_items(session, [item.pk for item in items])
    sets: dict[str, list[ItemRow]] = {}
    for item in items:
        sets.setdefault(" and ".join(titles[item.pk]), []).append(item)
    quizzes = [
        _add_quiz(session, teacher, title, _balanced(chosen), Paging.ONE_PER_PAGE, made)
        for title, chosen in reversed(sets.items())
        if len(chosen) >= QUESTIONS // 2
    ]
    if items:
        mixed = _balanced(items)
        quizzes.append(
            _add_quiz(session, teacher, MIXED, mixed, Paging.ALL_ON_ONE_PAGE, made, ABOUT_MIXED)
        )
    return quizzes


def _balanced(items: Sequence[ItemRow]) -> list[ItemRow]:
    """The best items, with one ordering or two among them where there are any."""
    orderings = [item for item in items if item.interaction is InteractionType.ORDERING][:2]
    others = [item for item in items if item not in orderings]
    return [*others[: QUESTIONS - len(orderings)], *orderings]


def _add_quiz(
    session: Session,
    teacher: PersonRow,
    title: str,
    items: Sequence[ItemRow],
    paging: Paging,
    made: datetime,
    description: str = "",
) -> QuizRow:
    row = QuizRow(  # type: ignore[call-arg] # the draft is filled in below
        owner_id=teacher.pk, made_at=made, published_at=made
    )
    draft = QuizDraft(
        title=title,
        description=description,
        item_uids=tuple(item.uid for item in items),
        paging=paging,
        guests_allowed=paging is Paging.ALL_ON_ONE_PAGE,
    )
    fill_quiz(session, row, draft)
    return row


def strangers(session: Session) -> int:
    """How many accounts there are that the demo did not make."""
    return people.count_outside(session, f"@{DOMAIN}")


def empty(database: Database) -> None:
    """Take everything out of a database in which nobody but the demo has an account.

    Raises:
        StartError: It cannot be used, or holds accounts that the demo did not make.
    """
    schema.upgrade(database)
    with database.read() as session:
        others = strangers(session)
    if others:
        raise StartError(
            f"The database {database.name} holds {others} accounts that the demo did not make, so "
            "it is not emptied; set DATABASE_URL to another database, or delete it yourself."
        )
    schema.clear(database)
    schema.upgrade(database)
