"""What is assigned to a taker: finding it by its code, and starting it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from sqlmodel import Session

from quizapp.database import Database
from quizapp.errors import NotAllowed, NotFound
from quizapp.sentences import said
from quizapp.services import attempting, cards, codes, taking
from quizapp.services.attempting import Offer
from quizapp.services.identity import Guest, Taker
from quizapp.services.shown import QuizCard
from quizapp.services.takers import key_of
from quizapp.storage import assignments, attempts, classes
from quizapp.storage.assignments import Given

UNKNOWN = "No quiz and no class has that code. Look at it again: it is six letters."


class Leads(Enum):
    """What a code leads to."""

    TO_ASSIGNMENT = "assignment"
    TO_CLASS = "class"


@dataclass(frozen=True, slots=True)
class Found:
    """What a code was found to be; `code` as it is kept."""

    leads: Leads
    code: str


def find(database: Database, text: str, *, address: str) -> Found:
    """What a code that somebody typed leads to.

    Args:
        database: Where.
        text: The code, in small or large letters, with or without a hyphen.
        address: The network address that asks.

    Raises:
        NotFound: It leads to nothing.
        Throttled: Too many codes from that address were wrong.
    """
    code = codes.normal(text)
    with database.read() as session:
        codes.admit(session, address, database.now())
        if code and assignments.with_code(session, code):
            return Found(Leads.TO_ASSIGNMENT, code)
        if code and classes.with_code(session, code):
            return Found(Leads.TO_CLASS, code)
    raise _unknown(database, address)


def card(database: Database, taker: Taker | None, code: str, *, address: str) -> QuizCard:
    """An assignment on its start page.

    Raises:
        NotFound: No assignment has that code.
        NotAllowed: It is for a class to which the taker does not belong.
        Throttled: Too many codes from that address were wrong.
    """
    with database.read() as session:
        now = database.now()
        given = _given(session, taker, code, address, now)
        if given is not None:
            return cards.of_offers(session, [attempting.assigned(given)], taker, now)[0]
    raise _unknown(database, address)


def _given(
    session: Session,
    taker: Taker | None,
    code: str,
    address: str,
    now: datetime,
    *,
    lock: bool = False,
) -> Given | None:
    """What a code leads a taker to, who may guess only so often."""
    given = assignments.with_code(session, codes.normal(code), lock=lock)
    if given is None or not _knows(session, taker, given):
        codes.admit(session, address, now)
    if given is not None:
        _let_in(session, taker, given)
    return given


def _unknown(database: Database, address: str) -> NotFound:
    """The refusal of a code that leads to nothing, which is remembered."""
    with database.write() as session:
        codes.note_wrong(session, address, database.now())
    return NotFound(UNKNOWN)


def _knows(session: Session, taker: Taker | None, given: Given) -> bool:
    """Whether a taker need not guess: a class may not be shut out by somebody in their network."""
    if taker is None:
        return False
    return attempts.has_begun(session, key_of(taker), given.row.pk) or _belongs(
        session, taker, given
    )


def _belongs(session: Session, taker: Taker, given: Given) -> bool:
    if given.group is None or isinstance(taker, Guest):
        return False
    return classes.membership(session, given.group.pk, taker.id) is not None


def _let_in(session: Session, taker: Taker | None, given: Given) -> None:
    """Refuse whoever does not belong to the class; whoever is not signed in may still do so."""
    if given.group is None or taker is None or isinstance(taker, Guest):
        return
    owns = taker.id == given.quiz.owner_id or taker.may_administer
    if not owns and not _belongs(session, taker, given):
        raise NotAllowed(
            said(
                "This quiz is for the class %(name)s. Join the class first.", name=given.group.name
            )
        )


def start(
    database: Database, taker: Taker, code: str, *, address: str, seed: int | None = None
) -> int:
    """Begin an attempt at an assignment, or go on with the one that is open; returns its number.

    Raises:
        NotFound: No assignment has that code.
        NotAllowed: It is for a class to which the taker does not belong.
        Refused: It is closed, has no questions, wants an account, or all attempts are used.
        Throttled: Too many codes from that address were wrong.
    """

    def offered(session: Session) -> Offer:
        # Held, so that whoever changes its end meanwhile meets this attempt and changes that of it.
        given = _given(session, taker, code, address, database.now(), lock=True)
        if given is None:
            raise NotFound(UNKNOWN)
        return attempting.assigned(given)

    try:
        return taking.begin(database, taker, offered, seed=seed)
    except NotFound:
        raise _unknown(database, address) from None


def list_assigned(database: Database, taker: Taker | None) -> tuple[QuizCard, ...]:
    """What is assigned to a taker's classes, or was begun by its code, newest first."""
    if taker is None:
        return ()
    with database.read() as session:
        found = assignments.of_taker(session, key_of(taker))
        offers = [attempting.assigned(given) for given in found]
        return cards.of_offers(session, offers, taker, database.now())
