"""Attempts in which each question is answered as a test says, in one scope."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlmodel import Session

from questions.model.items import Choice, Interaction, Ordering
from quizapp.database import Database
from quizapp.services import arranging, attempting, recording, scoring
from quizapp.services.identity import Person
from quizapp.services.people import person_of_row
from quizapp.storage import attempts
from quizapp.storage.rows import PersonRow
from quizapp.storage.states import Role

Given = Mapping[str, str | Sequence[int]]
"""By stem, the words of the option chosen, or the events by their right places in a new order."""


def sit(database: Database, quiz_id: int, given: Sequence[Given], *, word: str = "sitter") -> None:
    """Let as many new people as there are answers attempt a quiz, one after the other."""
    with database.write() as session:
        rows = [
            PersonRow(
                email=f"{word}{number}@quern.example",
                name=f"Sitter {number}",
                role=Role.TAKER,
                made_at=database.now(),
            )
            for number in range(len(given))
        ]
        session.add_all(rows)
        session.flush()
        for row, answers in zip(rows, given, strict=True):
            _attempt(session, quiz_id, person_of_row(row), answers, database.now())


def again(database: Database, quiz_id: int, taker: Person, answers: Given) -> int:
    """Let somebody attempt a quiz; the number of the attempt."""
    with database.write() as session:
        return _attempt(session, quiz_id, taker, answers, database.now())


def _attempt(session: Session, quiz_id: int, taker: Person, answers: Given, now: datetime) -> int:
    offer = attempting.practice(session, quiz_id)
    row = attempting.begin(session, taker, offer, now=now, seed=taker.id)
    sent = [
        recording.Sent(asked, _tokens(asked.item.interaction, asked.arrangement, answer), now)
        for asked in attempts.asked(session, row.pk)
        if (answer := answers.get(asked.item.stem)) is not None
    ]
    recording.log(session, row.pk, sent)
    scoring.close(session, row, at=now)
    return row.pk


def _tokens(interaction: Interaction, arrangement: str, answer: str | Sequence[int]) -> list[str]:
    order = arranging.shown(interaction, arranging.read(arrangement))
    token = {part: str(place) for place, part in enumerate(order, start=1)}
    match interaction:
        case Choice(options):
            return [token[next(at for at, one in enumerate(options) if one.text == answer)]]
        case Ordering():
            return [token[int(part)] for part in answer]
