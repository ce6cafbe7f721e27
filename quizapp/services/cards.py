"""Quizzes as takers see them listed and on their start pages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session

from quizapp.services import attempting
from quizapp.services.attempting import Offer
from quizapp.services.identity import Taker
from quizapp.services.shown import QuizCard
from quizapp.services.takers import key_of
from quizapp.storage import attempts, quizzes
from quizapp.storage.rows import AttemptRow


def of_offers(
    session: Session, offers: Sequence[Offer], taker: Taker | None, now: datetime
) -> tuple[QuizCard, ...]:
    """The cards of quizzes that are offered for practice or assigned, in the order given."""
    counts = quizzes.item_counts(session, [offer.quiz.pk for offer in offers])
    taken: dict[tuple[int, int | None], list[AttemptRow]] = {}
    only = offers[0].quiz.pk if len(offers) == 1 else None
    for row in attempts.of_taker(session, key_of(taker), quiz_id=only) if taker else ():
        taken.setdefault((row.quiz_id, row.assignment_id), []).append(row)
    return tuple(
        _card(
            offer,
            counts.get(offer.quiz.pk, 0),
            taken.get((offer.quiz.pk, offer.assignment_id), []),
            now,
        )
        for offer in offers
    )


def _card(offer: Offer, items: int, taken: Sequence[AttemptRow], now: datetime) -> QuizCard:
    row, terms = offer.quiz, offer.terms
    return QuizCard(
        id=row.pk,
        title=row.title,
        description=row.description,
        paging=row.paging,
        item_count=items,
        minutes=terms.minutes,
        attempts_allowed=terms.attempts_allowed,
        attempts_used=len(taken),
        guests_allowed=terms.guests_allowed,
        open_attempt=next((each.id for each in taken if attempting.is_open(each, now)), None),
        last_attempt=next((each.id for each in taken if not attempting.is_open(each, now)), None),
        is_open=items > 0 and terms.has_opened(now) and not terms.has_closed(now),
        feedback=terms.feedback,
        review=terms.review,
        passing=terms.passing,
        opens=terms.opens,
        closes=terms.closes,
        is_closed=terms.has_closed(now),
        code=offer.given.row.code if offer.given else "",
        group=offer.given.group.name if offer.given and offer.given.group else "",
        due=terms.due,
        late_percent=terms.late_percent,
        is_late=terms.due is not None and terms.due <= now,
    )
