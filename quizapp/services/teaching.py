"""A teacher's work: quizzes from items, results, downloads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from quizapp.database import Database
from quizapp.services.bank import ItemCard, ItemFilter, Page
from quizapp.services.identity import Person
from quizapp.services.outcomes import ReviewView, Score
from quizapp.storage.states import Paging


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizDraft:
    """A quiz as a teacher fills it in.

    Attributes:
        title: Its title, at most 200 characters.
        item_uids: Its items in their order; only ready ones.
        description: What it is about.
        paging: One question a page, or all on one.
        guests_allowed: Whether it can be taken without an account.
        attempts_allowed: How many attempts each taker has; None for any number.
        minutes: The time limit of an attempt; None for none.
    """

    title: str
    item_uids: tuple[str, ...]
    description: str = ""
    paging: Paging = Paging.ONE_PER_PAGE
    guests_allowed: bool = False
    attempts_allowed: int | None = None
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class QuizSummary:
    """A quiz in a teacher's list.

    Attributes:
        id: Its number.
        title: Its title.
        owner: The name of who made it.
        published: Whether takers see it.
        item_count: How many items it has.
        started: How many attempts were begun.
        submitted: How many were handed in.
        made: When the quiz was made, in UTC.
    """

    id: int
    title: str
    owner: str
    published: bool
    item_count: int
    started: int
    submitted: int
    made: datetime


@dataclass(frozen=True, slots=True)
class QuizDetail:
    """A quiz on its teacher's page: the summary, what a form shows, and its items."""

    summary: QuizSummary
    draft: QuizDraft
    items: tuple[ItemCard, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """What one attempt earned for one item; None in the results where it was not asked."""

    share: Fraction
    answered: bool


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One attempt in the results.

    Attributes:
        attempt_id: Its number.
        taker: The name of who took it.
        email: Their address, "" for a guest.
        started: When, in UTC.
        submitted: When it was handed in, or None while it is open.
        score: What it earned, or None while it is open.
        marks: For each item of `Results.items`, what it earned, or None where it was not asked.
    """

    attempt_id: int
    taker: str
    email: str
    started: datetime
    submitted: datetime | None
    score: Score | None
    marks: tuple[Mark | None, ...]


@dataclass(frozen=True, slots=True)
class ItemResult:
    """How an item did.

    Attributes:
        uid: The item.
        stem: Its newest wording.
        asked: In how many submitted attempts it was asked.
        answered: In how many it was answered.
        share: The mean share of the mark, or None where it was never asked.
    """

    uid: str
    stem: str
    asked: int
    answered: int
    share: Fraction | None


@dataclass(frozen=True, slots=True)
class Results:
    """What came of a quiz: attempts by name and time, and the items they were asked.

    Attributes:
        summary: The quiz.
        items: Every item that some attempt was asked, in the order of the quiz.
        rows: The attempts.
        mean: The mean share over the submitted attempts, or None where there are none.
    """

    summary: QuizSummary
    items: tuple[ItemResult, ...]
    rows: tuple[ResultRow, ...]
    mean: Fraction | None


@dataclass(frozen=True, slots=True)
class Format:
    """A format that items can be downloaded in."""

    name: str
    label: str


@dataclass(frozen=True, slots=True)
class Download:
    """A file to be sent.

    Attributes:
        name: The name of the file.
        media_type: Its type, for the header.
        data: Its bytes.
        left_out: A sentence for each item that the format could not carry.
    """

    name: str
    media_type: str
    data: bytes
    left_out: tuple[str, ...] = ()


def items_to_pick(
    database: Database, actor: Person, chosen: ItemFilter, *, page: int = 1, size: int = 50
) -> Page[ItemCard]:
    """The ready items that a quiz can be made of."""
    raise NotImplementedError


def create_quiz(database: Database, actor: Person, draft: QuizDraft) -> int:
    """Make a quiz, published at once; returns its number.

    Raises:
        Invalid: A field is wrong (`title`, `item_uids`, `attempts_allowed`, `minutes`).
        NotAllowed: The actor does not teach.
    """
    raise NotImplementedError


def change_quiz(database: Database, actor: Person, quiz_id: int, draft: QuizDraft) -> None:
    """Change a quiz; attempts that were begun keep their questions.

    Raises:
        Invalid: A field is wrong.
        NotFound: There is no such quiz of this teacher.
    """
    raise NotImplementedError


def set_published(database: Database, actor: Person, quiz_id: int, *, published: bool) -> None:
    """Show a quiz to takers, or hide it; open attempts can still be finished.

    Raises:
        NotFound: There is no such quiz of this teacher.
    """
    raise NotImplementedError


def quizzes(database: Database, actor: Person) -> tuple[QuizSummary, ...]:
    """The quizzes that a teacher made, newest first; all of them for an administrator."""
    raise NotImplementedError


def quiz(database: Database, actor: Person, quiz_id: int) -> QuizDetail:
    """A quiz on its teacher's page.

    Raises:
        NotFound: There is no such quiz of this teacher.
    """
    raise NotImplementedError


def results(database: Database, actor: Person, quiz_id: int) -> Results:
    """What came of a quiz.

    Raises:
        NotFound: There is no such quiz of this teacher.
    """
    raise NotImplementedError


def results_csv(database: Database, actor: Person, quiz_id: int) -> Download:
    """The results as CSV in UTF-8, with formulas defused."""
    raise NotImplementedError


def attempt_review(database: Database, actor: Person, attempt_id: int) -> ReviewView:
    """One attempt of a quiz of one's own, as its taker sees it after submitting."""
    raise NotImplementedError


def formats() -> tuple[Format, ...]:
    """The formats that items can be downloaded in."""
    raise NotImplementedError


def export_quiz(database: Database, actor: Person, quiz_id: int, format_name: str) -> Download:
    """The items of a quiz as a file.

    Raises:
        NotFound: There is no such quiz of this teacher, or no such format.
    """
    raise NotImplementedError


def export_items(
    database: Database, actor: Person, uids: Sequence[str], format_name: str
) -> Download:
    """Chosen items as a file, in the order given.

    Raises:
        NotFound: There is no such item or format.
    """
    raise NotImplementedError
