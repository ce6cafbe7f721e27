"""Looking back at a submitted attempt: key, reasons, evidence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from fractions import Fraction
from typing import assert_never

from sqlmodel import Session

from questions.model.items import Choice, Item, Ordering
from questions.ordering_schemes import Scheme, chance_level
from questions.times import wording
from quizapp.database import Database
from quizapp.errors import NotFound, Refused
from quizapp.sentences import said
from quizapp.services import arranging, evidence, lateness, rekeying, scoring, timelines
from quizapp.services.identity import Person, Taker
from quizapp.services.outcomes import (
    ArticleView,
    EntryOutcome,
    ItemOutcome,
    MarkedAgain,
    OptionOutcome,
    ReviewView,
)
from quizapp.services.takers import key_of
from quizapp.services.timelines import Dated, Timeline
from quizapp.storage import articles, attempts, people, quizzes
from quizapp.storage.attempts import Asked
from quizapp.storage.mapping import interaction_type
from quizapp.storage.rows import ArticleRow, AssignmentRow, AttemptRow, MarkingRow, MarkRow
from quizapp.storage.states import ReviewWindow

NOT_YET = said("This attempt is not submitted yet; its answers are shown afterwards.")
NOT_OPEN = said("The review of this attempt is not open.")


def review(database: Database, taker: Taker, attempt_id: int) -> ReviewView:
    """A submitted attempt with key, reasons and evidence, for whoever took it.

    While its review is not open, the score alone.

    Raises:
        NotFound: There is no such attempt of this taker.
        Refused: It is not submitted yet.
    """
    with database.read() as session:
        row = _own(session, attempt_id, taker)
        if attempts.review_is_open(session, attempt_id, database.now()):
            return of_attempt(session, row)
        return _score_alone(session, row)


def reviewable(session: Session, attempt_id: int, taker: Taker, now: datetime) -> AttemptRow:
    """An attempt whose taker may see its answers.

    Raises:
        NotFound: There is no such attempt of this taker.
        Refused: Its review is not open.
    """
    row = _own(session, attempt_id, taker)
    if not attempts.review_is_open(session, attempt_id, now):
        raise Refused(NOT_YET if row.submitted_at is None else NOT_OPEN)
    return row


def _own(session: Session, attempt_id: int, taker: Taker) -> AttemptRow:
    row = attempts.find(session, attempt_id, key_of(taker))
    if row is None:
        raise NotFound("There is no such attempt.")
    return row


def article(
    database: Database,
    reader: Taker,
    article_id: int,
    *,
    start: int | None = None,
    end: int | None = None,
) -> ArticleView:
    """An article with a passage marked.

    Teachers and editors read every article; takers those that back up a question of an attempt
    whose review is open to them.

    Raises:
        NotFound: There is no such article for this reader.
    """
    with database.read() as session:
        row = articles.find(session, article_id)
        staff = isinstance(reader, Person) and reader.may_teach
        if row is None or not (
            staff or articles.backs_up_reviewed(session, article_id, key_of(reader), database.now())
        ):
            raise NotFound("There is no such article.")
        return evidence.article_view(row, start or 0, end or 0)


def of_attempt(session: Session, row: AttemptRow) -> ReviewView:
    """A submitted attempt with key, reasons and evidence, whoever asks.

    Raises:
        Refused: It is not submitted yet.
    """
    view, marking = _view(session, row)
    marks = attempts.marks(session, marking.pk)
    shown = attempts.asked(session, row.pk)
    marked = rekeying.as_marked(session, shown, marks)
    since = rekeying.corrected(session, shown, marked, row.scheme)
    asked = [since[each.position][0] if each.position in since else each for each in marked]
    again = rekeying.marked_again(session, marking)
    quoted = articles.named(session, evidence.article_names(each.item for each in asked))
    items = (_outcome(each, marks[each.position], quoted, row.scheme) for each in asked)
    told = (
        replace(
            each,
            again=_again(again.get(each.number)),
            corrected=since[each.number][1].made_at if each.number in since else None,
        )
        for each in items
    )
    return replace(view, items=tuple(told))


def _again(marking: MarkingRow | None) -> MarkedAgain | None:
    return MarkedAgain(marking.made_at, marking.reason) if marking else None


def _view(session: Session, row: AttemptRow) -> tuple[ReviewView, MarkingRow]:
    """What the review of an attempt says before its questions, and the marking that counts."""
    if row.submitted_at is None:
        raise Refused(NOT_YET)
    marking = attempts.markings(session, [row.pk])[row.pk]
    view = ReviewView(
        attempt_id=row.pk,
        quiz_id=row.quiz_id,
        title=quizzes.titles(session, {row.quiz_id})[row.quiz_id],
        taker=people.name_of_taker(session, row),
        started=row.started_at,
        submitted=row.submitted_at,
        score=scoring.score_of(marking),
        items=(),
        passing=attempts.passing(session, row),
        days_late=lateness.days_late(row, row.submitted_at),
    )
    return view, marking


def _score_alone(session: Session, row: AttemptRow) -> ReviewView:
    view, _ = _view(session, row)
    given = session.get(AssignmentRow, row.assignment_id) if row.assignment_id else None
    opens = given.closes_at if given and given.review is ReviewWindow.AFTER_CLOSING else None
    return replace(view, is_open=False, opens=opens)


def _outcome(
    asked: Asked, mark: MarkRow, quoted: Mapping[str, ArticleRow], scheme: Scheme
) -> ItemOutcome:
    share = Fraction(mark.numerator, mark.denominator)
    found = outcome(asked, share, quoted, answered=mark.answered, why=mark.why)
    return replace(found, chance=_chance(asked.item, scheme))


def _chance(item: Item, scheme: Scheme) -> Fraction | None:
    """What an order by chance earns on average; None for a choice."""
    match item.interaction:
        case Choice():
            return None
        case Ordering(entries):
            return chance_level(scheme, len(entries))
    assert_never(item.interaction)


def outcome(
    asked: Asked, share: Fraction, quoted: Mapping[str, ArticleRow], *, answered: bool, why: str
) -> ItemOutcome:
    """A question after its answer.

    Args:
        asked: The question with the answer.
        share: What the answer earned, from 0 to 1.
        quoted: The articles that it quotes, by name.
        answered: Whether there was an answer.
        why: One sentence that explains the share.
    """
    item = asked.item
    return ItemOutcome(
        number=asked.position,
        stem=item.stem,
        interaction=interaction_type(item.interaction).value,
        options=_options(asked),
        entries=_entries(asked, quoted),
        share=share,
        answered=answered,
        why=why,
        explanation=item.explanation,
        evidence=evidence.views(item.evidence, quoted),
        timeline=_timeline(asked),
        left_as_shown=_is_left_as_shown(asked),
    )


def _options(asked: Asked) -> tuple[OptionOutcome, ...]:
    match asked.item.interaction:
        case Choice(options) as choice:
            order = arranging.shown(choice, arranging.read(asked.arrangement))
            return tuple(
                OptionOutcome(
                    text=options[part].text,
                    correct=options[part].correct,
                    chosen=asked.tokens == (str(place),),
                    why=options[part].why,
                )
                for place, part in enumerate(order, start=1)
            )
        case Ordering():
            return ()
    assert_never(asked.item.interaction)


def _entries(asked: Asked, quoted: Mapping[str, ArticleRow]) -> tuple[EntryOutcome, ...]:
    match asked.item.interaction:
        case Choice():
            return ()
        case Ordering(entries):
            given = _given(asked)
            return tuple(
                EntryOutcome(
                    text=entry.text,
                    place=part + 1,
                    given=given.get(part),
                    date=wording.write(entry.date) if entry.date else "",
                    earliest=str(entry.date.earliest) if entry.date else "",
                    latest=str(entry.date.latest) if entry.date else "",
                    evidence=evidence.views(entry.evidence, quoted),
                )
                for part, entry in enumerate(entries)
            )
    assert_never(asked.item.interaction)


def _given(asked: Asked) -> dict[int, int]:
    """The place that the taker gave to each event, by its place in the right order from 0."""
    order = arranging.shown(asked.item.interaction, arranging.read(asked.arrangement))
    return {order[int(token) - 1]: at for at, token in enumerate(asked.tokens or (), start=1)}


def _is_left_as_shown(asked: Asked) -> bool:
    if not isinstance(asked.item.interaction, Ordering) or asked.tokens is None:
        return False
    return list(asked.tokens) == [str(place + 1) for place in range(len(asked.tokens))]


def _timeline(asked: Asked) -> Timeline | None:
    match asked.item.interaction:
        case Choice():
            return None
        case Ordering(entries):
            given = _given(asked)
            dated = [
                Dated(entry.text, entry.date, placed=given.get(part) == part + 1)
                for part, entry in enumerate(entries)
                if entry.date is not None
            ]
            return timelines.draw(dated) if len(dated) == len(entries) else None
    assert_never(asked.item.interaction)
