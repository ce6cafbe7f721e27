"""The library: the articles, what became of their items, and what they say against each other."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.database import Database
from quizapp.errors import NotFound
from quizapp.services import rights
from quizapp.services.identity import Person
from quizapp.storage import articles


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
