"""What an editor typed and has not saved: the item that it means, judged and shown."""

from __future__ import annotations

from questions.model.items import Item
from questions.model.review import Finding
from quizapp.database import Database
from quizapp.services import checking, detailing, drafting, previewing, rights
from quizapp.services.bank import ItemDraft
from quizapp.services.identity import Person
from quizapp.services.shown import ShownItem
from quizapp.storage import articles, bank, mapping


def item(database: Database, actor: Person, uid: str | None, draft: ItemDraft) -> Item:
    """The item that a draft means; without a uid, a new one.

    Raises:
        Invalid: The draft is no item; problems by field (`stem`, `options`, `entries`, …).
        NotFound: There is no such item.
    """
    rights.editor(actor)
    with database.read() as session:
        before = None
        if uid is not None:
            row = detailing.find(session, uid)
            before = mapping.item_of(bank.newest(session, [row.pk])[row.pk].content)
        names = {each.article for each in draft.evidence or ()}
        texts = {name: row.text for name, row in articles.named(session, names).items()}
    return drafting.item_of(draft, before, texts)


def findings(
    database: Database, actor: Person, uid: str | None, draft: ItemDraft
) -> tuple[Finding, ...]:
    """What the checks say of a draft, without saving it; without a uid, of a new item.

    Raises:
        Invalid: The draft is no item; problems by field.
        NotFound: There is no such item.
    """
    meant = item(database, actor, uid, draft)
    with database.read() as session:
        known = checking.knowledge(session)
    return checking.findings(meant, known)


def preview(database: Database, actor: Person, uid: str | None, draft: ItemDraft) -> ShownItem:
    """A draft as a taker would see it; without a uid, of a new item.

    Raises:
        Invalid: The draft is no item; problems by field.
        NotFound: There is no such item.
    """
    return previewing.shown(item(database, actor, uid, draft), uid or "new")
