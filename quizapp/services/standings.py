"""Leaderboards for those who want them: aliases, first attempts, and nothing but correctness."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from quizapp.database import Database
from quizapp.errors import Invalid, NotFound
from quizapp.sentences import said
from quizapp.services.identity import Person
from quizapp.storage import people, progress, quizzes
from quizapp.storage.progress import Entrant
from quizapp.storage.rows import AliasRow

FEWEST = 5
MOST_SHOWN = 50
SHORTEST, LONGEST = 2, 24
ALSO_ALLOWED = " -_.'"


@dataclass(frozen=True, slots=True)
class Standing:
    """A line of a leaderboard.

    Attributes:
        place: The place; equal shares have equal places.
        alias: The name that was chosen for it.
        earned: The points.
        possible: How many there were.
        is_own: Whether it is whoever looks.
    """

    place: int
    alias: str
    earned: Fraction
    possible: int
    is_own: bool

    @property
    def share(self) -> Fraction:
        """The earned share, from 0 to 1."""
        return self.earned / self.possible if self.possible else Fraction(0)


@dataclass(frozen=True, slots=True)
class Board:
    """The leaderboard of a quiz.

    Attributes:
        quiz_id: The quiz.
        title: Its title.
        rows: The best first, and whoever looks; empty while too few take part.
        missing: How many more people must take part before it is shown.
    """

    quiz_id: int
    title: str
    rows: tuple[Standing, ...]
    missing: int


def of_quiz(database: Database, viewer: Person, quiz_id: int) -> Board:
    """The leaderboard of a published quiz: everybody with an alias, by the first attempt.

    Raises:
        NotFound: There is no such quiz, or it is not published.
    """
    with database.read() as session:
        quiz = quizzes.find(session, quiz_id)
        if quiz is None or quiz.published_at is None:
            raise NotFound("There is no such quiz.")
        entrants = progress.entrants(session, quiz_id, database.now())
        missing = max(0, FEWEST - len(entrants))
        rows = () if missing else tuple(_ranked(entrants, viewer))
        shown = tuple(row for at, row in enumerate(rows) if at < MOST_SHOWN or row.is_own)
        return Board(quiz_id, quiz.title, shown, missing)


def _ranked(entrants: Sequence[Entrant], viewer: Person) -> Iterator[Standing]:
    def share(each: Entrant) -> Fraction:
        return each.earned / each.possible if each.possible else Fraction(0)

    shares = sorted((share(each) for each in entrants), reverse=True)
    for each in sorted(entrants, key=lambda each: (-share(each), each.alias.casefold())):
        yield Standing(
            place=shares.index(share(each)) + 1,
            alias=each.alias,
            earned=each.earned,
            possible=each.possible,
            is_own=each.person_id == viewer.id,
        )


def alias_of(database: Database, person: Person) -> str | None:
    """The name under which a person shows in leaderboards; None where they do not."""
    with database.read() as session:
        row = progress.alias_of(session, person.id)
        return row.alias if row else None


def join(database: Database, person: Person, alias: str) -> None:
    """Show in leaderboards from now on under an alias, or change it.

    Raises:
        Invalid: The alias is too short or too long, holds other signs, is taken, or is the name of
            somebody with an account (`alias`).
    """
    name = _checked(alias)
    try:
        with database.write() as session:
            people.hold(session, person.id)
            _refuse_taken(session, person, name)
            session.merge(alias_row(person, name, database.now()))
    except IntegrityError:
        raise Invalid({"alias": "Somebody else has this name already."}) from None


def alias_row(person: Person, name: str, now: datetime) -> AliasRow:
    """The row that lets a person show under a name."""
    return AliasRow(person_id=person.id, alias=name, folded=_fold(name), joined_at=now)


def _checked(alias: str) -> str:
    name = " ".join(unicodedata.normalize("NFKC", alias).split())
    if not SHORTEST <= len(name) <= LONGEST:
        raise Invalid(
            {
                "alias": said(
                    "Choose a name of %(shortest)s to %(longest)s characters.",
                    shortest=SHORTEST,
                    longest=LONGEST,
                )
            }
        )
    if not all(sign.isalnum() or sign in ALSO_ALLOWED for sign in name):
        raise Invalid({"alias": "Use letters, digits, spaces, hyphens, dots and apostrophes."})
    if not any(sign.isalnum() for sign in name):
        raise Invalid({"alias": "Use at least one letter or digit."})
    return name


def _fold(name: str) -> str:
    """What two names that read alike have in common."""
    return "".join(sign for sign in name.casefold() if sign.isalnum())


def _refuse_taken(session: Session, person: Person, name: str) -> None:
    if any(row.person_id != person.id for row in progress.folded(session, _fold(name))):
        raise Invalid({"alias": "Somebody else has this name already."})
    if progress.is_name_of_somebody(session, name):
        raise Invalid({"alias": "This is the name of somebody here; choose another one."})


def leave(database: Database, person: Person) -> None:
    """Show in no leaderboard any longer, and give the alias free."""
    with database.write() as session:
        people.hold(session, person.id)
        row = progress.alias_of(session, person.id)
        if row is not None:
            session.delete(row)
