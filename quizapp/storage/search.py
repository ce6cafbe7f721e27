"""Items by the words they hold: FTS5 in SQLite, `tsvector` in PostgreSQL, with the same answers.

What is searched is cut into words here, so that both databases find the same: letters and digits,
without accents, in small letters. A word that is looked for may be the beginning of one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Boolean, ColumnElement, inspect
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlmodel import false, literal

from quizapp.storage.rows import ItemRow

_WORD = re.compile(r"[^\W_]+")
LONGEST_ANSWER = 200


def words(texts: Iterable[str]) -> str:
    """The words of texts, each once, with spaces between them."""
    return " ".join(dict.fromkeys(_WORD.findall(_plain(" ".join(texts)))))


def answer_words(answer: str) -> str:
    """The words of an answer, in whichever order it has them."""
    return " ".join(sorted(words([answer]).split()))[:LONGEST_ANSWER]


def _plain(text: str) -> str:
    text = unicodedata.normalize("NFKD", text).casefold()
    return "".join(sign for sign in text if not unicodedata.combining(sign))


def holds(text: str) -> ColumnElement[bool]:
    """That an item holds words that begin with all those of a text; never where it has none."""
    wanted = words([text]).split()
    return _Holds(wanted) if wanted else false()


class _Holds(ColumnElement[bool]):
    type = Boolean()
    inherit_cache = False

    def __init__(self, wanted: list[str]) -> None:
        self.fts5 = literal(" ".join(f'"{word}"*' for word in wanted))
        self.tsquery = literal(" & ".join(f"'{word}':*" for word in wanted))


@compiles(_Holds, "sqlite")
def _in_sqlite(element: _Holds, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    number = compiler.process(inspect(ItemRow).c.id, **options)
    wanted = compiler.process(element.fts5, **options)
    found = f"SELECT rowid FROM item_search WHERE item_search MATCH {wanted}"  # noqa: S608 - a bind
    return f"{number} IN ({found})"


@compiles(_Holds, "postgresql")
def _in_postgresql(element: _Holds, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    # A column of PostgreSQL alone, so that no row of a model has it.
    table, dot, _ = compiler.process(inspect(ItemRow).c.words, **options).rpartition(".")
    wanted = compiler.process(element.tsquery, **options)
    return f"{table}{dot}item_search_vector @@ CAST({wanted} AS tsquery)"
