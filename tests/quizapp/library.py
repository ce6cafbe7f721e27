"""A small made-up library, and people to use it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any, NamedTuple

from questions.model.articles import Article, Evidence
from questions.model.dates import HistoricalDate
from questions.model.facts import Fact
from questions.model.items import Choice, Entry, Item, Option, Ordering
from questions.model.review import Finding, Reviewed
from quizapp.database import Database
from quizapp.services import assigning, classroom, shelving, teaching
from quizapp.services.assigning import AssignmentDraft
from quizapp.services.identity import Person
from quizapp.services.people import person_of_row
from quizapp.services.renewing import Made
from quizapp.services.shelving import Loaded, Origin
from quizapp.services.teaching import QuizDraft
from quizapp.services.terms import Terms
from quizapp.storage.rows import PersonRow
from quizapp.storage.states import ItemState, Paging, Role

START = datetime(2031, 5, 4, 9, 30, tzinfo=UTC)

MILL = Article(
    name="mill.md",
    title="The mill at Quern",
    text=(
        "The mill at Quern was built in 1801 by Ann Bexley.\n\n"
        "It burnt down in 1850. It was rebuilt in 1860, with a chimney of 40 metres.\n\n"
        "The mill closed in 1901, and it became a museum in 1977."
    ),
    source="https://quern.example/mill",
    published=HistoricalDate.in_year(1990),
)


BRIDGE = """---
title: The bridge at Tarn
published: 1999-05-01
---

In 1821 the engineer Walter Pym designed the first iron bridge at Bristol. Pym died in 1834 in
Bristol. Queen Victoria opened the bridge in 1841.

In 1876 a storm destroyed the bridge. Ada Crane rebuilt the bridge in 1880. The new bridge cost
£52,000. Germany bought the bridge in 1911, and France removed the bridge in 1932.

The University of Oxford published the letters of Walter Pym in 1955.
"""
"""An article file from which the builder makes some items."""


class Clock:
    """A clock that a test winds."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        """The time it shows."""
        return self.now

    def wind(self, **units: float) -> None:
        """Let time pass."""
        self.now += timedelta(**units)


def cite(quote: str, article: Article = MILL) -> Evidence:
    """The evidence that a quotation of an article is."""
    start = article.text.index(quote)
    return article.cite(start, start + len(quote))


def choice(stem: str = "Who built the mill at Quern?", key: str = "Ann Bexley") -> Item:
    """A question on a person."""
    wrong = [Option(text, why=f"{text} did not.") for text in ("Bob Cray", "Cy Dunn", "Di Eck")]
    return Item(
        kind="person",
        stem=stem,
        interaction=Choice((wrong[0], Option(key, correct=True, why="So it says."), *wrong[1:])),
        evidence=(cite("The mill at Quern was built in 1801 by Ann Bexley."),),
        explanation="Ann Bexley built it in 1801.",
        difficulty=0.4,
    )


def numbers() -> Item:
    """A question on a number, whose options have a natural order."""
    return Item(
        kind="number",
        stem="How high was the chimney of the mill?",
        interaction=Choice(
            tuple(Option(f"{height} metres", height == 40) for height in (20, 30, 40, 50))
        ),
        evidence=(cite("It was rebuilt in 1860, with a chimney of 40 metres."),),
    )


def ordering() -> Item:
    """An order of four events."""
    events = (
        ("The mill at Quern is built", 1801, "was built in 1801"),
        ("The mill burns down", 1850, "It burnt down in 1850"),
        ("The mill gets a chimney", 1860, "It was rebuilt in 1860"),
        ("The mill closes", 1901, "The mill closed in 1901"),
    )
    return Item(
        kind="ordering",
        stem="Put these events in order, earliest first.",
        interaction=Ordering(
            tuple(
                Entry(text, HistoricalDate.in_year(year), (cite(quote),))
                for text, year, quote in events
            )
        ),
    )


def events() -> tuple[Entry, ...]:
    """The events of the order, the first one first."""
    interaction = ordering().interaction
    assert isinstance(interaction, Ordering)
    return interaction.entries


def load(
    database: Database,
    items: Sequence[Item],
    *,
    article: Article = MILL,
    facts: Sequence[Fact] = (),
    findings: Sequence[Finding] = (),
    state: ItemState = ItemState.READY,
) -> Loaded:
    """Put items into the bank as the builder would."""
    made = [Made(Reviewed(item, tuple(findings)), state, rank) for rank, item in enumerate(items)]
    return shelving.shelve(database, [article], facts, made, origin=Origin(str(len(items))))


def enrol(database: Database, role: Role = Role.TAKER, word: str = "") -> Person:
    """Make an account that nobody can sign in to."""
    with database.write() as session:
        row = PersonRow(
            email=f"{word or role}@quern.example",
            name=f"The {word or role}",
            role=role,
            made_at=database.now(),
        )
        session.add(row)
        session.flush()
        return person_of_row(row)


def set_quiz(
    database: Database,
    teacher: Person,
    uids: Sequence[str],
    *,
    attempts_allowed: int | None = None,
    minutes: int | None = None,
    guests_allowed: bool = False,
) -> int:
    """Make a quiz of items."""
    draft = QuizDraft(
        title="All about the mill",
        item_uids=tuple(uids),
        paging=Paging.ONE_PER_PAGE,
        attempts_allowed=attempts_allowed,
        minutes=minutes,
        guests_allowed=guests_allowed,
    )
    return teaching.create_quiz(database, teacher, draft)


class Given(NamedTuple):
    """An assignment: its number, and the code that leads to it."""

    id: int
    code: str


def assign(
    database: Database,
    teacher: Person,
    quiz_id: int,
    *,
    class_id: int | None = None,
    **terms: Any,  # noqa: ANN401 - as `Terms` has them
) -> Given:
    """Assign a quiz on some terms."""
    draft = AssignmentDraft(terms=Terms(**terms), class_id=class_id)
    number = assigning.create(database, teacher, quiz_id, draft)
    return Given(number, assigning.get(database, teacher, number).code)


def simulate(database: Database, quiz_id: int, clock: Clock, *, takers: int) -> None:
    """Let everybody of a made-up class take a quiz within a week."""
    with database.write() as session:
        rows = [
            PersonRow(
                email=f"member{number}@quern.example",
                name=f"Member {number}",
                role=Role.TAKER,
                made_at=database.now(),
            )
            for number in range(takers)
        ]
        session.add_all(rows)
        session.flush()
        people = [person_of_row(row) for row in rows]
        since = database.now()
        clock.wind(days=7)
        classroom.simulate(
            session,
            quiz_id,
            people,
            Random(len(people)),
            since=since,
            until=database.now(),
            taking_part=1.0,
        )
