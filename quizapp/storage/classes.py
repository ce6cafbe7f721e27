"""Questions asked of the rows of classes and who belongs to them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func
from sqlmodel import Session, col, select

from quizapp.storage.columns import is_number
from quizapp.storage.rows import AttemptRow, ClassRow, MembershipRow, PersonRow


def find(session: Session, class_id: int, *, lock: bool = False) -> ClassRow | None:
    """A class; `lock` holds it until the end of the scope."""
    if not is_number(class_id):
        return None
    return session.get(ClassRow, class_id, with_for_update={"key_share": True} if lock else None)


def with_code(session: Session, code: str) -> ClassRow | None:
    """The class that a code lets people join."""
    return session.exec(select(ClassRow).where(ClassRow.code == code)).one_or_none()


def of_owner(session: Session, owner_id: int | None) -> list[tuple[ClassRow, int]]:
    """The classes of a teacher, or all, with the number of their members, by name."""
    query = (
        select(ClassRow, func.count(col(MembershipRow.person_id)))
        .outerjoin(MembershipRow, col(MembershipRow.class_id) == ClassRow.id)
        .group_by(col(ClassRow.id))
        .order_by(col(ClassRow.name), col(ClassRow.id))
    )
    if owner_id is not None:
        query = query.where(ClassRow.owner_id == owner_id)
    return [(row, size) for row, size in session.exec(query)]


def members(session: Session, class_id: int) -> Sequence[tuple[MembershipRow, PersonRow]]:
    """Who belongs to a class, by name."""
    query = (
        select(MembershipRow, PersonRow)
        .join(PersonRow, col(PersonRow.id) == MembershipRow.person_id)
        .where(MembershipRow.class_id == class_id)
        .order_by(col(PersonRow.name), col(PersonRow.id))
    )
    return session.exec(query).all()


def not_begun(session: Session, class_id: int, assignment_id: int) -> Sequence[str]:
    """The names of those in a class who have no attempt at an assignment, by name."""
    begun = select(AttemptRow.person_id).where(
        AttemptRow.assignment_id == assignment_id, col(AttemptRow.person_id).is_not(None)
    )
    query = (
        select(PersonRow.name)
        .join(MembershipRow, col(MembershipRow.person_id) == PersonRow.id)
        .where(MembershipRow.class_id == class_id, col(PersonRow.id).not_in(begun))
        .order_by(col(PersonRow.name), col(PersonRow.id))
    )
    return session.exec(query).all()


def membership(session: Session, class_id: int, person_id: int) -> MembershipRow | None:
    """That somebody belongs to a class, or None."""
    if not (is_number(class_id) and is_number(person_id)):
        return None
    return session.get(MembershipRow, (class_id, person_id))


def extra_time(session: Session, person_id: int, owner_id: int) -> int:
    """The extra time of a person with a teacher, in percent: the most of the teacher's classes."""
    query = (
        select(func.max(col(MembershipRow.extra_time)))
        .join(ClassRow, col(ClassRow.id) == MembershipRow.class_id)
        .where(MembershipRow.person_id == person_id, ClassRow.owner_id == owner_id)
    )
    return session.exec(query).one() or 0
