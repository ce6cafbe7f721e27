"""The library: the articles, what became of their items, and what they say against each other."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher
from itertools import zip_longest

from questions.model.articles import Evidence
from questions.times import edtf
from quizapp.database import Database
from quizapp.errors import Invalid, NotFound
from quizapp.services import (
    corrections,
    differences,
    drafting,
    evidence,
    ledger,
    listing,
    rights,
)
from quizapp.services.bank import ItemCard, ItemFilter
from quizapp.services.differences import Piece
from quizapp.services.identity import Person
from quizapp.services.opened import refuse_outdated
from quizapp.services.outcomes import EvidenceView
from quizapp.storage import articles, filtering, mapping
from quizapp.storage import library as shelves
from quizapp.storage.rows import NoticeRow

MOST_LOST, MOST_CHANGES = 200, 100


@dataclass(frozen=True, slots=True)
class Text:
    """The text of an article.

    Attributes:
        name: What evidence calls the article.
        title: Its title, or its name.
        text: The whole of it.
    """

    name: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Shelf:
    """An article in the library.

    Attributes:
        id: Its number, for addresses.
        title: Its title, or its name.
        source: Where it is from.
        licence: On which terms.
        published: When, as EDTF: "1999-05-01", "1990"; "" where unknown.
        loaded: When this text came, in UTC.
        items: How many items it backs up.
        lost: How many of these lost their evidence.
        facts: How many facts were read from it.
        seed: What chose among equals when its items were built.
        is_corrected: Whether a person corrected source, licence or date.
        is_outdated: Whether another state of the builder's code made its items.
    """

    id: int
    title: str
    source: str
    licence: str
    published: str
    loaded: datetime
    items: int
    lost: int
    facts: int
    seed: int
    is_corrected: bool
    is_outdated: bool


@dataclass(frozen=True, slots=True)
class Notice:
    """Statements that contradict each other.

    Attributes:
        message: What does not go together.
        sides: The words of the articles, one piece for each side.
    """

    message: str
    sides: tuple[EvidenceView, ...]


@dataclass(frozen=True, slots=True)
class Detail:
    """An article with what became of it.

    Attributes:
        shelf: The article.
        text: Its text.
        replaced: When the text before this one was replaced, in UTC, or None.
        changes: The paragraphs that are not as they were, word by word.
        lost: The items that lost their evidence.
        notices: What it says against others, or against itself.
    """

    shelf: Shelf
    text: str
    replaced: datetime | None
    changes: tuple[tuple[Piece, ...], ...]
    lost: tuple[ItemCard, ...]
    notices: tuple[Notice, ...]


def list_all(database: Database, actor: Person) -> tuple[Shelf, ...]:
    """Every article, by title."""
    rights.editor(actor)
    with database.read() as session:
        return tuple(_shelf(each) for each in shelves.shelves(session))


def _shelf(found: shelves.Shelf) -> Shelf:
    row = found.article
    published = mapping.published_of(row)
    return Shelf(
        id=row.pk,
        title=row.title or row.name,
        source=row.source,
        licence=row.licence,
        published=edtf.write(published) if published else "",
        loaded=row.loaded_at,
        items=found.items,
        lost=found.lost,
        facts=found.facts,
        seed=row.seed,
        is_corrected=bool(row.corrections),
        is_outdated=row.builder != corrections.builder(),
    )


def get(database: Database, actor: Person, article_id: int) -> Detail:
    """An article with what changed, and what that did to its items.

    Raises:
        NotFound: There is no such article.
    """
    rights.editor(actor)
    with database.read() as session:
        found = next(
            (each for each in shelves.shelves(session) if each.article.id == article_id), None
        )
        if found is None:
            raise NotFound("There is no such article.")
        before = shelves.last_version(session, article_id)
        wanted = ItemFilter(article_id=article_id, evidence_lost=True)
        lost = filtering.page(session, wanted, offset=0, limit=MOST_LOST)
        told = [_sides(row) for row in shelves.notices(session, article_id)]
        names = {each.article for _, sides in told for each in sides}
        quoted = articles.named(session, names)
        return Detail(
            shelf=_shelf(found),
            text=found.article.text,
            replaced=before.replaced_at if before else None,
            changes=_changes(before.text, found.article.text) if before else (),
            lost=listing.cards_of(session, lost),
            notices=tuple(Notice(words, evidence.views(sides, quoted)) for words, sides in told),
        )


def _sides(row: NoticeRow) -> tuple[str, list[Evidence]]:
    return row.message, [Evidence(**each) for each in json.loads(row.content)]


def _changes(old: str, new: str) -> tuple[tuple[Piece, ...], ...]:
    before, after = old.split(evidence.BREAK), new.split(evidence.BREAK)
    found = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for act, start, end, first, last in matcher.get_opcodes():
        if act != "equal":
            one, other = before[start:end], after[first:last]
            pairs = zip_longest(one, other, fillvalue="")
            found += [tuple(differences.pieces(*pair)) for pair in pairs]
    return tuple(found[:MOST_CHANGES])


def correct(
    database: Database,
    actor: Person,
    article_id: int,
    *,
    source: str,
    licence: str,
    published: str,
    opened: str | None = None,
) -> bool:
    """Correct what is known of an article; whether its items are to be built again.

    Args:
        database: Where.
        actor: The editor.
        article_id: Which article.
        source: Where it is from.
        licence: Under which terms.
        published: When, as EDTF.
        opened: The mark of what the form showed; None where none was shown.

    Raises:
        Invalid: The date cannot be read (`published`), or a text is too long.
        NotFound: There is no such article.
        Outdated: Somebody saved something else meanwhile.
    """
    rights.editor(actor)
    problems: dict[str, str] = {}
    typed = {
        "source": drafting.clean(source, "source", problems),
        "licence": drafting.clean(licence, "licence", problems),
        "published": published.strip(),
    }
    try:
        corrections.date_of(typed["published"])
    except ValueError:
        problems["published"] = "Write the date as 1999, 1999-05 or 1999-05-01."
    if problems:
        raise Invalid(problems)
    with database.write() as session:
        row = articles.find(session, article_id, lock=True)
        if row is None:
            raise NotFound("There is no such article.")
        thing, saved = f"article {article_id}", corrections.known_of(row)
        refuse_outdated(session, [thing], opened=opened, saved=saved, wanted=typed)
        before = mapping.published_of(row)
        corrections.correct(row, **typed)
        session.add(row)
        ledger.record(session, database.now(), actor, "correct", thing)
        return mapping.published_of(row) != before


def text_of(database: Database, actor: Person, name: str) -> Text:
    """The text of an article, to mark evidence in.

    Raises:
        NotFound: There is no such article.
    """
    rights.editor(actor)
    with database.read() as session:
        row = articles.named(session, [name]).get(name)
        if row is None:
            raise NotFound("There is no such article.")
        return Text(row.name, row.title or row.name, row.text)
