"""Answering before the key is shown: who sees a proposed key agrees with it too easily."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from questions import grading
from questions.model.answers import Chosen, Response
from questions.model.items import Item
from quizapp.database import Database
from quizapp.errors import Invalid, Refused
from quizapp.services import (
    arranging,
    detailing,
    drafting,
    evidence,
    ledger,
    listing,
    previewing,
    rights,
)
from quizapp.services.bank import ItemCard, ItemFilter
from quizapp.services.identity import Person
from quizapp.services.outcomes import EvidenceView
from quizapp.services.shown import ShownItem
from quizapp.storage import articles, bank, comments, filtering, mapping
from quizapp.storage.rows import BlindAnswerRow, ItemRow, RevisionRow
from quizapp.storage.states import Verdict

PAGE_SIZE = 20


@dataclass(frozen=True, slots=True)
class Question:
    """A question as its reviewer meets it: nothing here depends on the key.

    Attributes:
        uid: The item.
        revision: The number of the revision that is shown.
        shown: The question.
        articles: Number and title of the articles to look it up in.
    """

    uid: str
    revision: int
    shown: ShownItem
    articles: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a reviewer answered before seeing the key.

    Attributes:
        person_id: The number of the reviewer.
        who: Their name.
        verdict: Whether they answered, or found several right, none, or the question unclear.
        answer: The parts they chose, in words; one for a choice, all in order for an ordering.
        agrees: Whether it is the key.
        note: What they said, or "".
        made: When, in UTC.
    """

    person_id: int
    who: str
    verdict: Verdict
    answer: tuple[str, ...]
    agrees: bool
    note: str
    made: datetime


@dataclass(frozen=True, slots=True)
class Dispute:
    """An item whose key not all reviewers chose.

    Attributes:
        card: The item with its key.
        judgements: What each reviewer of its newest revision answered.
        evidence: The words of the articles that back up the key.
    """

    card: ItemCard
    judgements: tuple[Judgement, ...]
    evidence: tuple[EvidenceView, ...]


@dataclass(frozen=True, slots=True)
class Waiting:
    """Items in review that wait for somebody's answer.

    Attributes:
        total: How many there are.
        uids: The first of them.
        stems: Their questions.
    """

    total: int
    uids: tuple[str, ...]
    stems: tuple[str, ...]


def waiting(database: Database, actor: Person) -> Waiting:
    """The items in review that wait for an editor's answer: those given to them first.

    What somebody wrote themselves they cannot judge.
    """
    rights.editor(actor)
    with database.read() as session:
        rows = comments.to_answer(session, actor.id, limit=PAGE_SIZE)
        total = comments.count_to_answer(session, actor.id)
        return Waiting(total, tuple(row.uid for row in rows), tuple(row.stem for row in rows))


def question(database: Database, actor: Person, uid: str) -> Question:
    """A question to be answered before its key is shown.

    Raises:
        NotFound: There is no such item.
        Refused: The editor answered it before, and knows the key.
    """
    rights.editor(actor)
    with database.read() as session:
        row = detailing.find(session, uid)
        newest = _newest(session, row)
        _refuse_twice(session, newest, actor)
        item = mapping.item_of(newest.content)
        linked = articles.named(session, evidence.article_names([item]))
        titles = tuple((each.pk, each.title or each.name) for each in linked.values())
        return Question(uid, newest.number, previewing.shown(item, row.uid), titles)


def answer(
    database: Database,
    actor: Person,
    uid: str,
    tokens: Sequence[str] | None,
    *,
    revision: int,
    verdict: Verdict = Verdict.ANSWERED,
    note: str = "",
) -> Judgement:
    """Answer a question before seeing its key.

    Args:
        database: Where.
        actor: The reviewer.
        uid: The item.
        tokens: The answer as the page shows the parts, or None with another verdict.
        revision: The number of the revision that was shown.
        verdict: Whether it can be answered at all.
        note: What else is to be said.

    Raises:
        Invalid: There is no answer (`answer`), or the note is too long.
        Conflict: A newer revision was saved meanwhile.
        Refused: The reviewer answered it before.
        NotFound: There is no such item.
    """
    rights.editor(actor)
    note = _checked(tokens, verdict, note)
    with database.write() as session:
        row = detailing.find_as_seen(session, uid, revision)
        newest = _newest(session, row)
        _refuse_twice(session, newest, actor)
        item = mapping.item_of(newest.content)
        given = _response(item, row.uid, tokens) if verdict is Verdict.ANSWERED else None
        kept = BlindAnswerRow(
            item_id=row.pk,
            revision_id=newest.pk,
            person_id=actor.id,
            response=None if given is None else json.dumps(_places(given)),
            verdict=verdict,
            agrees=given is not None and grading.grade(item, given).share == 1,
            note=note,
            made_at=database.now(),
        )
        session.add(kept)
        ledger.record(session, database.now(), actor, "answer before the key", f"item {uid}")
        return _judgement(item, kept, actor.name)


def _checked(tokens: Sequence[str] | None, verdict: Verdict, note: str) -> str:
    """The note as it is kept, with an answer that there is."""
    problems: dict[str, str] = {}
    note = drafting.clean(note, "note", problems)
    if verdict is Verdict.ANSWERED and tokens is None:
        problems["answer"] = "Choose an answer, or say why there is none."
    if problems:
        raise Invalid(problems)
    return note


def _refuse_twice(session: Session, newest: RevisionRow, actor: Person) -> None:
    """Raise a refusal for who knows the key of a revision already."""
    if comments.answer_of(session, newest.pk, actor.id):
        raise Refused("You answered this question before, and saw its key.")


def _response(item: Item, seed: str, tokens: Sequence[str] | None) -> Response | None:
    drawn = previewing.arrangement(item, seed)
    return arranging.response_of(item.interaction, drawn, tokens)


def _places(given: Response) -> list[int]:
    return [given.option] if isinstance(given, Chosen) else list(given.places)


def _newest(session: Session, row: ItemRow) -> RevisionRow:
    return bank.newest(session, [row.pk])[row.pk]


def of_item(database: Database, actor: Person, uid: str) -> tuple[Judgement, ...]:
    """What reviewers of the newest revision of an item answered.

    Raises:
        NotFound: There is no such item.
    """
    rights.editor(actor)
    with database.read() as session:
        newest = _newest(session, detailing.find(session, uid))
        item = mapping.item_of(newest.content)
        rows = comments.answers_to(session, [newest.pk]).get(newest.pk, [])
        return tuple(_judgement(item, row, name) for row, name in rows)


def _judgement(item: Item, row: BlindAnswerRow, name: str) -> Judgement:
    words = arranging.words(item.interaction)
    places = json.loads(row.response) if row.response else []
    return Judgement(
        person_id=row.person_id,
        who=name,
        verdict=Verdict(row.verdict),
        answer=tuple(words[place] for place in places),
        agrees=row.agrees,
        note=row.note,
        made=row.made_at,
    )


def disputes(database: Database, actor: Person) -> tuple[Dispute, ...]:
    """The items whose newest key not all reviewers chose, those changed last first."""
    rights.editor(actor)
    with database.read() as session:
        rows = filtering.page(session, ItemFilter(disputed=True), offset=0, limit=PAGE_SIZE)
        newest = bank.newest(session, [row.pk for row in rows])
        answers = comments.answers_to(session, [each.pk for each in newest.values()])
        items = {number: mapping.item_of(row.content) for number, row in newest.items()}
        quoted = articles.named(session, evidence.article_names(items.values()))
        cards = listing.cards_of(session, rows)
        return tuple(
            Dispute(
                card,
                tuple(
                    _judgement(items[row.pk], each, name)
                    for each, name in answers.get(newest[row.pk].pk, ())
                ),
                evidence.views(items[row.pk].all_evidence, quoted),
            )
            for row, card in zip(rows, cards, strict=True)
        )
