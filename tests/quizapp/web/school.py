"""A small school in a database: an article, its questions, people of every role, and quizzes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from flask import Flask

from questions.model.articles import Article, Evidence
from questions.model.dates import HistoricalDate
from questions.model.items import Choice, Entry, Item, Option, Ordering
from questions.model.review import Finding, Reviewed, Severity
from quizapp.database import Database
from quizapp.services import accounts, listing, people, teaching
from quizapp.services.bank import ItemFilter
from quizapp.services.identity import Person
from quizapp.services.renewing import Made
from quizapp.services.shelving import Origin, shelve
from quizapp.services.teaching import QuizDraft
from quizapp.storage.states import ItemState, Paging, Role

PASSWORD = "lantern over grey water"

LIGHTHOUSE = Article(
    name="lighthouse.md",
    title="The lighthouse of Marrow Point",
    text="\n\n".join(
        [
            "Ships feared Marrow Point. In 1811 the brig Fulmar broke up on its rocks.",
            "Work began slowly. Masons laid the first stone in 1823 & the lamp was lit in 1829.",
            "Oil gave way to gas in 1866. The keeper at that time was Edda Thorne.",
            "No storm found her asleep. The light became automatic in 1984.",
        ]
    ),
    source="Marrow Point Gazette",
    licence="CC BY 4.0",
    published=HistoricalDate.in_year(1990),
)


def cite(quote: str) -> Evidence:
    """The place of a quotation in the article."""
    start = LIGHTHOUSE.text.index(quote)
    return LIGHTHOUSE.cite(start, start + len(quote))


def choice(kind: str, stem: str, key: str, wrong: tuple[str, str, str], quote: str) -> Item:
    """A multiple-choice item; its options stand in natural order."""
    options = [Option(key, correct=True, why=f"{key} is what the article says.")]
    options += [Option(each, why=f"{each} has another place in the story.") for each in wrong]
    return Item(
        kind=kind,
        stem=stem,
        interaction=Choice(tuple(sorted(options, key=lambda option: option.text))),
        evidence=(cite(quote),),
        explanation=f"The article settles it: {key}.",
        tags=("lighthouses",),
    )


YEAR = choice(
    "date",
    "In which year did the brig Fulmar break up at Marrow Point?",
    "1811",
    ("1809", "1823", "1829"),
    "In 1811 the brig Fulmar broke up on its rocks.",
)
KEEPER = choice(
    "person",
    "Who kept the light of Marrow Point when gas replaced oil?",
    "Edda Thorne",
    ("Anna Reyes", "Bram Collis", "Ivo Lund"),
    "The keeper at that time was Edda Thorne",
)
ORDER = Item(
    kind="ordering",
    stem="Put these events at Marrow Point in order, earliest first.",
    interaction=Ordering(
        (
            Entry("The brig Fulmar breaks up", HistoricalDate.in_year(1811), (cite("In 1811"),)),
            Entry("Masons lay a stone", HistoricalDate.in_year(1823), (cite("in 1823"),)),
            Entry("Gas replaces oil", HistoricalDate.in_year(1866), (cite("in 1866"),)),
            Entry("The light becomes automatic", HistoricalDate.in_year(1984), (cite("in 1984"),)),
        )
    ),
    evidence=(cite("In 1811"),),
    explanation="The rocks came first, and the machines last.",
)
DRAFT = choice(
    "date",
    "When was the lamp of Marrow Point lit? <b>&amp;</b>",
    "1829",
    ("1823", "1866", "1984"),
    "the lamp was lit in 1829",
)
BLOCKED = Finding("second key", Severity.BLOCKING, "Two options are equally right.")


@dataclass(frozen=True, slots=True)
class School:
    """Who and what there is.

    Attributes:
        people: An account of each role by its name, and "stranger" (another teacher) and "other"
            (another taker).
        one_by_one: A quiz with all three ready items, one a page, for people with an account.
        all_at_once: The same items on one page, open to guests, two attempts each.
        hidden: A quiz that is not published.
        uids: The items by the first word of their name here: "year", "keeper", "order", "draft".
        tokens: A session of each of the people.
    """

    people: dict[str, Person]
    one_by_one: int
    all_at_once: int
    hidden: int
    uids: dict[str, str]
    tokens: dict[str, str]


def build(database: Database) -> School:
    """Found the school."""
    made = [
        *(Made(Reviewed(item), ItemState.READY, rank) for rank, item in enumerate(READY.values())),
        Made(Reviewed(DRAFT, (BLOCKED,)), ItemState.DRAFT, 9),
    ]
    shelve(database, [LIGHTHOUSE], [], made, origin=Origin("test"))
    everybody = {name: _person(database, name, role) for name, role in ROLES.items()}
    cards = listing.list_items(database, everybody["editor"], ItemFilter()).rows
    stems = {item.stem: name for name, item in (READY | {"draft": DRAFT}).items()}
    uids = {stems[card.stem]: card.uid for card in cards}
    ready = tuple(uids[name] for name in READY)
    teacher = everybody["teacher"]
    draft = QuizDraft(
        title="The light at Marrow Point", item_uids=ready, description="Three tries."
    )
    open_draft = QuizDraft(
        title="All of Marrow Point",
        item_uids=ready,
        paging=Paging.ALL_ON_ONE_PAGE,
        guests_allowed=True,
        attempts_allowed=2,
    )
    hidden = teaching.create_quiz(database, teacher, draft)
    teaching.set_published(database, teacher, hidden, published=False)
    return School(
        people=everybody,
        one_by_one=teaching.create_quiz(database, teacher, draft),
        all_at_once=teaching.create_quiz(database, teacher, open_draft),
        hidden=hidden,
        uids=uids,
        tokens={name: _token(database, name) for name in ROLES},
    )


READY = {"year": YEAR, "keeper": KEEPER, "order": ORDER}
ROLES = {
    "taker": Role.TAKER,
    "other": Role.TAKER,
    "teacher": Role.TEACHER,
    "stranger": Role.TEACHER,
    "editor": Role.EDITOR,
    "administrator": Role.ADMINISTRATOR,
}


def email(name: str) -> str:
    """The address that somebody of the school signs in with."""
    return f"{name}@marrow.example"


def _token(database: Database, name: str) -> str:
    return accounts.sign_in(database, email(name), PASSWORD, address="127.0.0.1").token


def _person(database: Database, name: str, role: Role) -> Person:
    return people.create(
        database,
        None,
        email=email(name),
        name=f"{name.title()} Marrow",
        role=role,
        password=PASSWORD,
    )


@contextmanager
def serving(app: Flask, url: str) -> Iterator[None]:
    """Let an app serve what is in a database."""
    database = Database(url)
    parts = app.extensions["quizapp"]
    app.extensions["quizapp"] = replace(parts, database=database)
    yield
    app.extensions["quizapp"] = parts
    database.close()
