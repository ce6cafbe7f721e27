"""Items as lists show them, and what the lists can be narrowed to."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session

from quizapp.database import Database
from quizapp.errors import Invalid
from quizapp.sentences import said
from quizapp.services import rights
from quizapp.services.bank import Choices, ItemCard, ItemFilter, Page, Stretch
from quizapp.services.identity import Person
from quizapp.storage import articles, bank, figures, filtering, people, twins
from quizapp.storage.filtering import Cursor
from quizapp.storage.rows import ItemRow

LARGEST_PAGE = 200


def list_items(
    database: Database,
    actor: Person,
    chosen: ItemFilter,
    *,
    after: str = "",
    before: str = "",
    size: int = 50,
) -> Stretch[ItemCard]:
    """The items that a filter lets through, those changed last first; for editors.

    Args:
        database: Where.
        actor: Who asks.
        chosen: Which items.
        after: The place to go on from, as an earlier stretch named it; "" for the beginning.
        before: The place to go back from.
        size: How many to list.

    Raises:
        Invalid: A stretch cannot have that size, or a day is none.
    """
    rights.editor(actor)
    check(chosen, size)
    with database.read() as session:
        total = filtering.count(session, chosen)
        start, end = Cursor.read(after), Cursor.read(before)
        rows = filtering.stretch(session, chosen, after=start, before=end, limit=size + 1)
        if end is not None and len(rows) <= size:
            # Back at the beginning: as many as fit, from the first one on.
            start = end = None
            rows = filtering.stretch(session, chosen, after=None, before=None, limit=size + 1)
        more = len(rows) > size
        shown = rows[-size:] if end is not None else rows[:size]
        has_before, has_after = (more, True) if end is not None else (start is not None, more)
        return Stretch(
            cards_of(session, shown),
            total,
            str(Cursor.of(shown[0])) if shown and has_before else "",
            str(Cursor.of(shown[-1])) if shown and has_after else "",
        )


def check(chosen: ItemFilter, size: int = 1) -> None:
    """Refuse a filter or a size that is none.

    Raises:
        Invalid: They are not.
    """
    if not 1 <= size <= LARGEST_PAGE:
        raise Invalid(
            {"page": said("There are 1 to %(most)s items on each page.", most=LARGEST_PAGE)}
        )
    for field, text in (("since", chosen.since), ("until", chosen.until)):
        try:
            filtering.day_of(text or "2000-01-01")
        except (ValueError, OverflowError):
            told = said("“%(text)s” is no day; write it as 2024-02-14.", text=text)
            raise Invalid({field: told}) from None


def choices(database: Database, actor: Person) -> Choices:
    """What the filters of a list of items can be set to; for teachers too."""
    rights.reader(actor)
    with database.read() as session:
        return Choices(
            kinds=tuple(bank.kinds(session)),
            articles=tuple(
                (number, title or name)
                for number, title, name in articles.titles(session)
                if number is not None
            ),
            findings=tuple(bank.checks(session)),
            tags=tuple(bank.tags(session)),
            authors=tuple(bank.authors(session)),
            reviewers=tuple(people.editors(session)),
        )


def reviewers(database: Database, actor: Person) -> tuple[tuple[int, str], ...]:
    """Number and name of everybody who may review, by name."""
    rights.editor(actor)
    with database.read() as session:
        return tuple(people.editors(session))


def sources(database: Database, actor: Person) -> tuple[tuple[str, str], ...]:
    """Name and title of every article, by title."""
    rights.editor(actor)
    with database.read() as session:
        return tuple((name, title or name) for _, title, name in articles.titles(session))


def page_of(session: Session, chosen: ItemFilter, *, page: int, size: int) -> Page[ItemCard]:
    """One page of the items that a filter lets through.

    Raises:
        Invalid: There is no page of that number or size.
    """
    if page < 1:
        raise Invalid({"page": "Pages count from 1."})
    check(chosen, size)
    total = filtering.count(session, chosen)
    number = min(page, max(1, -(-total // size)))
    rows = filtering.page(session, chosen, offset=(number - 1) * size, limit=size)
    return Page(cards_of(session, rows), number, size, total)


def cards_of(session: Session, rows: Sequence[ItemRow]) -> tuple[ItemCard, ...]:
    """Items as lists show them."""
    numbers = [row.pk for row in rows]
    near, earned = twins.of_items(session, numbers), figures.kept(session, numbers)
    titles, tags = articles.titles_of_items(session, numbers), bank.tags_of_items(session, numbers)
    return tuple(
        ItemCard(
            uid=row.uid,
            state=row.state,
            kind=row.kind,
            stem=row.stem,
            key=row.answer,
            interaction=row.interaction.value,
            articles=tuple(titles.get(row.pk, ())),
            blocking=row.blocking,
            warnings=row.warnings,
            edited=row.human_edited,
            revision=row.revision,
            changed=row.changed_at,
            tags=tuple(tags.get(row.pk, ())),
            evidence_lost=row.evidence_lost,
            twins=len(near.get(row.pk, ())),
            attempts=earned[row.pk].attempts if row.pk in earned else 0,
            facility=earned[row.pk].facility if row.pk in earned else None,
        )
        for row in rows
    )
