"""An editor's work: finding items, changing them, deciding where they stand."""

from __future__ import annotations

from questions.model.review import Finding
from quizapp.database import Database
from quizapp.services.bank import (
    Choices,
    ItemCard,
    ItemDetail,
    ItemDraft,
    ItemFilter,
    Page,
    RevisionView,
)
from quizapp.services.identity import Person
from quizapp.services.shown import ShownItem
from quizapp.storage.states import ItemState


def list_items(
    database: Database, actor: Person, chosen: ItemFilter, *, page: int = 1, size: int = 50
) -> Page[ItemCard]:
    """The items that a filter lets through, those changed last first."""
    raise NotImplementedError


def choices(database: Database, actor: Person) -> Choices:
    """What the filters of the list can be set to."""
    raise NotImplementedError


def get(database: Database, actor: Person, uid: str) -> ItemDetail:
    """An item in its newest revision.

    Raises:
        NotFound: There is no such item.
    """
    raise NotImplementedError


def preview(database: Database, actor: Person, uid: str) -> ShownItem:
    """An item as a taker would see it."""
    raise NotImplementedError


def check(database: Database, actor: Person, uid: str, draft: ItemDraft) -> tuple[Finding, ...]:
    """What the checks say of a draft, without saving it.

    Raises:
        Invalid: The draft is no item; problems by field (`stem`, `options`, `entries`, …).
    """
    raise NotImplementedError


def save(
    database: Database, actor: Person, uid: str, draft: ItemDraft, *, based_on: int, note: str = ""
) -> ItemDetail:
    """Save a draft as a new revision with its findings; the same content makes no revision.

    Args:
        database: Where.
        actor: The editor.
        uid: The item.
        draft: What was typed.
        based_on: The number of the revision that the form showed.
        note: Why.

    Raises:
        Invalid: The draft is no item; problems by field.
        Conflict: Somebody saved a newer revision in between.
        NotFound: There is no such item.
    """
    raise NotImplementedError


def revisions(database: Database, actor: Person, uid: str) -> tuple[RevisionView, ...]:
    """All revisions of an item, newest first."""
    raise NotImplementedError


def restore_revision(
    database: Database, actor: Person, uid: str, number: int, *, based_on: int
) -> ItemDetail:
    """Make an old revision the newest again, as a new one."""
    raise NotImplementedError


def set_state(
    database: Database, actor: Person, uid: str, state: ItemState, *, note: str = ""
) -> ItemDetail:
    """Move an item on or back: draft, in review, ready, retired.

    Raises:
        Refused: It cannot become ready while a finding blocks it.
        NotFound: There is no such item.
    """
    raise NotImplementedError
