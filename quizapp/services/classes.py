"""Classes: making them, joining them by a code, and the extra time of their members."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import Session

from quizapp.database import Database
from quizapp.errors import Conflict, Invalid, NotAllowed, NotFound
from quizapp.sentences import said
from quizapp.services import codes, ledger
from quizapp.services.identity import Person
from quizapp.storage import classes, people
from quizapp.storage.rows import ClassRow, MembershipRow

LONGEST_NAME = 120
MOST_EXTRA_TIME = 400
NO_SUCH_CLASS = "There is no such class."


@dataclass(frozen=True, slots=True)
class ClassCard:
    """A class in a teacher's list; `code` lets people join, and is "" where nobody may."""

    id: int
    name: str
    code: str
    size: int


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who belongs to a class; `extra_time` is in percent of every time limit."""

    person_id: int
    name: str
    email: str
    extra_time: int


@dataclass(frozen=True, slots=True)
class ClassView:
    """A class on its teacher's page."""

    card: ClassCard
    members: tuple[Member, ...]


def create(database: Database, actor: Person, name: str) -> int:
    """Make a class that people may join by its code; returns its number.

    Raises:
        Invalid: The name is empty or too long (`name`).
        NotAllowed: The actor does not teach.
    """
    _teacher(actor)
    words = " ".join(name.split())
    if not 1 <= len(words) <= LONGEST_NAME or not words.isprintable():
        raise Invalid(
            {
                "name": said(
                    "The name of a class has 1 to %(longest_name)s printable characters.",
                    longest_name=LONGEST_NAME,
                )
            }
        )
    with database.write() as session:
        row = ClassRow(name=words, owner_id=actor.id, code=codes.draw_free(session))
        session.add(row)
        session.flush()
        ledger.record(session, database.now(), actor, "make", f"class {row.pk}", words)
        return row.pk


def list_own(database: Database, actor: Person) -> tuple[ClassCard, ...]:
    """The classes of a teacher by name; all of them for an administrator.

    Raises:
        NotAllowed: The actor does not teach.
    """
    _teacher(actor)
    with database.read() as session:
        found = classes.of_owner(session, None if actor.may_administer else actor.id)
        return tuple(ClassCard(row.pk, row.name, row.code or "", size) for row, size in found)


def get(database: Database, actor: Person, class_id: int) -> ClassView:
    """A class with its members.

    Raises:
        NotFound: There is no such class of this teacher.
    """
    with database.read() as session:
        row = _own(session, actor, class_id)
        members = tuple(
            Member(person.pk, person.name, person.email, held.extra_time)
            for held, person in classes.members(session, class_id)
        )
        return ClassView(ClassCard(row.pk, row.name, row.code or "", len(members)), members)


def set_joining(
    database: Database, actor: Person, class_id: int, *, is_open: bool, shown: str | None = None
) -> None:
    """Let people join a class by a new code, or let nobody join; who has joined stays.

    Args:
        database: Where.
        actor: The teacher.
        class_id: Which class.
        is_open: Whether people may join.
        shown: The code that the page showed, or ""; None where no page was shown.

    Raises:
        Conflict: The code is another one by now, which somebody may have given out already.
        NotFound: There is no such class of this teacher.
    """
    with database.write() as session:
        row = _own(session, actor, class_id, lock=True)
        if shown not in {None, row.code or ""} and (is_open or row.code):
            raise Conflict("How to join this class was changed after you opened the page.")
        row.code = codes.draw_free(session) if is_open else None
        session.add(row)
        act = "open" if is_open else "close"
        ledger.record(session, database.now(), actor, act, f"class {class_id}", "to newcomers")


def set_extra_time(
    database: Database,
    actor: Person,
    class_id: int,
    person_id: int,
    percent: int,
    *,
    shown: int | None = None,
) -> None:
    """Give a member more time than others, at whatever this teacher sets from now on.

    Args:
        database: Where.
        actor: The teacher.
        class_id: Which class.
        person_id: Which member.
        percent: How much longer each time limit is.
        shown: What the page showed; None where no page was shown.

    Raises:
        Conflict: Somebody set another extra time meanwhile.
        Invalid: It should be 0 to 400 percent (`extra_time`).
        NotFound: There is no such member of a class of this teacher.
    """
    if not 0 <= percent <= MOST_EXTRA_TIME:
        raise Invalid(
            {
                "extra_time": said(
                    "Extra time is 0 to %(most_extra_time)s percent.",
                    most_extra_time=MOST_EXTRA_TIME,
                )
            }
        )
    with database.write() as session:
        held = _membership(session, actor, class_id, person_id)
        if shown is not None and held.extra_time not in {shown, percent}:
            raise Conflict(
                said(
                    "The extra time was set to %(percent)s percent after you opened the page.",
                    percent=held.extra_time,
                )
            )
        held.extra_time = percent
        session.add(held)
        thing, detail = f"class {class_id}", f"person {person_id}: {percent} %"
        ledger.record(session, database.now(), actor, "give extra time", thing, detail)


def remove(database: Database, actor: Person, class_id: int, person_id: int) -> None:
    """Take somebody out of a class; their attempts stay.

    Raises:
        NotFound: There is no such member of a class of this teacher.
    """
    with database.write() as session:
        session.delete(_membership(session, actor, class_id, person_id))
        thing, detail = f"class {class_id}", f"person {person_id}"
        ledger.record(session, database.now(), actor, "remove", thing, detail)


def to_join(database: Database, code: str, *, address: str) -> str:
    """The name of the class that a code lets people join.

    Raises:
        NotFound: No class has that code.
        Throttled: Too many codes from that address were wrong.
    """
    with database.read() as session:
        codes.admit(session, address, database.now())
        row = classes.with_code(session, codes.normal(code))
        if row is not None:
            return row.name
    with database.write() as session:
        codes.note_wrong(session, address, database.now())
    raise NotFound(NO_SUCH_CLASS)


def join(database: Database, person: Person, code: str, *, address: str) -> str:
    """Let somebody join a class by its code; doing so again changes nothing; returns its name.

    Raises:
        NotFound: No class has that code.
        Throttled: Too many codes from that address were wrong.
    """
    to_join(database, code, address=address)
    with database.write() as session:
        row = classes.with_code(session, codes.normal(code))
        if row is None:
            raise NotFound(NO_SUCH_CLASS)
        people.hold(session, person.id)
        if classes.membership(session, row.pk, person.id) is None:
            session.add(MembershipRow(class_id=row.pk, person_id=person.id))
            ledger.record(session, database.now(), person, "join", f"class {row.pk}")
        return row.name


def _own(session: Session, actor: Person, class_id: int, *, lock: bool = False) -> ClassRow:
    row = classes.find(session, class_id, lock=lock)
    own = row is not None and actor.may_teach and (row.owner_id == actor.id or actor.may_administer)
    if row is None or not own:
        raise NotFound(NO_SUCH_CLASS)
    return row


def _membership(session: Session, actor: Person, class_id: int, person_id: int) -> MembershipRow:
    # Held, so that of two who change a member the second sees what the first did.
    _own(session, actor, class_id, lock=True)
    held = classes.membership(session, class_id, person_id)
    if held is None:
        raise NotFound("There is no such member of this class.")
    return held


def _teacher(actor: Person) -> None:
    if not actor.may_teach:
        raise NotAllowed("Only teachers and editors may do that.")
