"""Sessions and tokens of the API: seen, and ended."""

from __future__ import annotations

import math
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import col, select
from sqlmodel.sql.expression import SelectOfScalar

from quizapp.database import Database
from quizapp.errors import Invalid, NotAllowed, NotFound, Throttled
from quizapp.sentences import said
from quizapp.services import ledger, rights
from quizapp.services.identity import Person
from quizapp.services.people import person_of_row
from quizapp.services.takers import digest
from quizapp.storage import people
from quizapp.storage.columns import is_number
from quizapp.storage.rows import PersonRow, SignInRow, TokenRow

MOST_TOKENS = 20
LONGEST_NAME = 60
NOTE_EVERY = timedelta(minutes=5)
REQUESTS_A_MINUTE = 600
MINUTE = timedelta(minutes=1)
SHOWN = 50


@dataclass(frozen=True, slots=True)
class SignIn:
    """A session.

    Attributes:
        address: The network address that it began from.
        began: When, in UTC.
        seen: When it was last used.
        ended: When it ended, or None while it lasts.
    """

    address: str
    began: datetime
    seen: datetime
    ended: datetime | None


@dataclass(frozen=True, slots=True)
class Token:
    """A token of the API.

    Attributes:
        id: Its number, to end it.
        name: What its owner calls it.
        made: When, in UTC.
        used: When it was last used, or None.
    """

    id: int
    name: str
    made: datetime
    used: datetime | None


def of_person(database: Database, actor: Person, person_id: int) -> tuple[SignIn, ...]:
    """The newest sessions of somebody: one's own, or for administrators.

    Raises:
        NotAllowed: They are somebody else's.
    """
    _own_or_administrator(actor, person_id)
    query = select(SignInRow).where(SignInRow.person_id == person_id)
    with database.read() as session:
        rows = session.exec(query.order_by(col(SignInRow.seen_at).desc()).limit(SHOWN)).all()
    return tuple(SignIn(row.address, row.began_at, row.seen_at, row.ended_at) for row in rows)


def end_all(database: Database, actor: Person, person_id: int) -> None:
    """End every session of somebody.

    Raises:
        NotAllowed: They are somebody else's.
        NotFound: There is no such person.
    """
    _own_or_administrator(actor, person_id)
    with database.write() as session:
        if people.find(session, person_id) is None:
            raise NotFound("There is no such person.")
        people.end_all(session, person_id, database.now())
        ledger.record(session, database.now(), actor, "end all sessions", f"person {person_id}")


def tokens(database: Database, actor: Person) -> tuple[Token, ...]:
    """The tokens of somebody that still work, the oldest first."""
    rights.reader(actor)
    with database.read() as session:
        rows = session.exec(_working(actor.id)).all()
    return tuple(Token(row.pk, row.name, row.made_at, row.used_at) for row in rows)


def make_token(database: Database, actor: Person, name: str) -> str:
    """Make a token; its secret, which is kept nowhere.

    Raises:
        Invalid: The name is none, or there are too many tokens.
        NotAllowed: The actor does not teach.
    """
    rights.reader(actor)
    name = " ".join(name.split())
    if not 1 <= len(name) <= LONGEST_NAME or not name.isprintable():
        raise Invalid(
            {"name": said("A token has a name of 1 to %(most)s characters.", most=LONGEST_NAME)}
        )
    secret = secrets.token_urlsafe(32)
    with database.write() as session:
        people.hold(session, actor.id)
        if len(session.exec(_working(actor.id)).all()) >= MOST_TOKENS:
            raise Invalid(
                {"name": said("You have %(most)s tokens; end one first.", most=MOST_TOKENS)}
            )
        now = database.now()
        row = TokenRow(person_id=actor.id, name=name, token_hash=digest(secret), made_at=now)
        session.add(row)
        session.flush()
        ledger.record(session, now, actor, "make", f"token {row.pk}")
    return secret


def end_token(database: Database, actor: Person, token_id: int) -> None:
    """Let a token work no longer.

    Raises:
        NotFound: The actor has no such token.
    """
    with database.write() as session:
        row = session.get(TokenRow, token_id) if is_number(token_id) else None
        if row is None or row.person_id != actor.id:
            raise NotFound("You have no such token.")
        row.ended_at = row.ended_at or database.now()
        session.add(row)
        ledger.record(session, database.now(), actor, "end", f"token {token_id}")


def person_of_token(
    database: Database, secret: str, *, a_minute: int = REQUESTS_A_MINUTE
) -> Person | None:
    """Who a token speaks for, or None where it does not work.

    Args:
        database: Where.
        secret: The token.
        a_minute: How many requests it may make in a minute, in all processes together.

    Raises:
        Throttled: It made that many.
    """
    query = (
        select(TokenRow, PersonRow)
        .join(PersonRow, col(PersonRow.id) == TokenRow.person_id)
        .where(
            TokenRow.token_hash == digest(secret),
            col(TokenRow.ended_at).is_(None),
            col(PersonRow.disabled_at).is_(None),
        )
    )
    with database.read() as session:
        found = session.exec(query).one_or_none()
    if found is None:
        return None
    token, person = found
    with database.write() as session:
        kept = session.get(TokenRow, token.pk, with_for_update={"key_share": True})
        if kept is None or kept.ended_at is not None:
            return None
        _use(kept, database.now(), a_minute)
        session.add(kept)
    return person_of_row(person)


def _use(row: TokenRow, now: datetime, a_minute: int) -> None:
    """Note that a token is used, where its pace allows it.

    The generic cell rate algorithm (ITU-T I.371): each request takes its share of a minute, and
    those that came faster may be ahead of the clock by a minute at most.
    """
    # Rounded down: in whole microseconds, all shares of a minute must fit into one.
    share = MINUTE // a_minute
    begun = max(row.paced_until or now, now)
    if begun - now > MINUTE:  # the clock was set back
        begun = now + MINUTE - share
    until = begun + share
    ahead = until - now - MINUTE
    if ahead > timedelta():
        raise Throttled(math.ceil(ahead.total_seconds()), said("requests with this token"))
    row.paced_until = until
    if row.used_at is None or now - row.used_at > NOTE_EVERY:
        row.used_at = now


def _working(person_id: int) -> SelectOfScalar[TokenRow]:
    mine = (TokenRow.person_id == person_id, col(TokenRow.ended_at).is_(None))
    return select(TokenRow).where(*mine).order_by(col(TokenRow.id))


def _own_or_administrator(actor: Person, person_id: int) -> None:
    if actor.id != person_id and not actor.may_administer:
        raise NotAllowed("Only administrators see the sessions of others.")
