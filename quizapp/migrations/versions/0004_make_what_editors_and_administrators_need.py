"""Make what editors and administrators need, and let items be searched by their words."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

from quizapp.storage.columns import UtcDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

STATES = ("draft", "in_review", "ready", "retired")
ROLES = ("taker", "teacher", "editor", "administrator")
VERDICTS = ("answered", "several", "none", "unclear")
ACTS = ("place", "tag", "untag", "assign")
JOBS = ("build",)
NEW_COLUMNS = {
    "item": (
        "words TEXT DEFAULT '' NOT NULL",
        "difficulty FLOAT",
        "author_id INTEGER\nCONSTRAINT fk_item_author_id REFERENCES person (id)\n",
        "reviewer_id INTEGER\nCONSTRAINT fk_item_reviewer_id REFERENCES person (id)\n",
        "evidence_lost BOOLEAN DEFAULT FALSE NOT NULL",
    ),
    "item_revision": ("wording_only BOOLEAN DEFAULT FALSE NOT NULL",),
    "article": ("builder VARCHAR DEFAULT '' NOT NULL", "corrections TEXT DEFAULT '' NOT NULL"),
}
NEW_TABLES = (
    *("item_tag", "item_figures", "item_comment", "blind_answer", "item_draft", "saved_view"),
    *("bulk_change", "bulk_item", "upload", "account_link", "api_token", "job"),
    *("article_version", "notice"),
)


def upgrade() -> None:
    """Make the step."""
    for table, columns in NEW_COLUMNS.items():
        for column in columns:
            # SQLite adds a column with a constraint in no other way than in one statement.
            op.execute(f"ALTER TABLE {table} ADD COLUMN {column}")
    op.add_column("person", sa.Column("erased_at", UtcDateTime(), nullable=True))
    op.create_index(op.f("ix_item_author_id"), "item", ["author_id"])
    op.create_index(op.f("ix_item_reviewer_id"), "item", ["reviewer_id"])
    _make_what_is_known_of_items()
    _make_what_editors_leave()
    _make_bulk_changes()
    _make_what_administrators_need()
    _make_what_articles_leave()
    _describe_items()
    _make_search()


def downgrade() -> None:
    """Take the step back; SQLite drops no column that an index or a trigger still names."""
    _drop_search()
    for table in reversed(NEW_TABLES):
        op.drop_table(table)
    op.drop_index("ix_item_author_id", "item")
    op.drop_index("ix_item_reviewer_id", "item")
    for table, columns in NEW_COLUMNS.items():
        for column in columns:
            op.drop_column(table, column.split()[0])
    op.drop_column("person", "erased_at")


def _make_what_is_known_of_items() -> None:
    _table("item_tag", _number("item_id"), _text("tag"), key=("item_id", "tag"), item_id="item")
    _find_by("item_tag", "tag")
    _table(
        "item_figures",
        _number("item_id"),
        _number("attempts"),
        sa.Column("facility", sa.Float(), nullable=True),
        sa.Column("discrimination", sa.Float(), nullable=True),
        _number("marking_id"),
        key=("item_id",),
        item_id="item",
    )
    for column in ("facility", "discrimination", "marking_id"):
        _find_by("item_figures", column)


def _make_what_editors_leave() -> None:
    _table(
        "item_comment",
        _number("item_id"),
        _number("revision_id"),
        _number("person_id"),
        _long_text("text"),
        _moment("made_at"),
        _moment("settled_at", nullable=True),
        _number("settled_by_id", nullable=True),
        _check("item_comment", "text_given", "length(text) > 0"),
        _check(
            "item_comment", "settled_by_somebody", "(settled_at IS NULL) = (settled_by_id IS NULL)"
        ),
        item_id="item",
        revision_id="item_revision",
        person_id="person",
        settled_by_id="person",
    )
    _find_by("item_comment", "item_id")
    _find_by("item_comment", "person_id")
    _table(
        "blind_answer",
        _number("item_id"),
        _number("revision_id"),
        _number("person_id"),
        _long_text("response", nullable=True),
        _word("verdict", VERDICTS),
        sa.Column("agrees", sa.Boolean(), nullable=False),
        _long_text("note"),
        _moment("made_at"),
        _unique("blind_answer", "revision_id", "person_id"),
        item_id="item",
        revision_id="item_revision",
        person_id="person",
    )
    _find_by("blind_answer", "item_id")
    _find_by("blind_answer", "person_id")
    _table(
        "item_draft",
        _number("person_id"),
        _text("page"),
        _number("based_on"),
        _long_text("content"),
        _moment("saved_at"),
        _unique("item_draft", "person_id", "page"),
        person_id="person",
    )
    _find_by("item_draft", "page")
    _table(
        "saved_view",
        _number("person_id"),
        _text("name"),
        _long_text("query"),
        _moment("made_at"),
        _unique("saved_view", "person_id", "name"),
        _check("saved_view", "name_given", "length(name) > 0"),
        person_id="person",
    )


def _make_bulk_changes() -> None:
    _table(
        "bulk_change",
        _number("person_id"),
        _word("act", ACTS),
        _text("detail"),
        _moment("made_at"),
        _moment("undone_at", nullable=True),
        person_id="person",
    )
    _find_by("bulk_change", "person_id")
    _table(
        "bulk_item",
        _number("change_id"),
        _number("item_id"),
        _word("state", STATES),
        _text("state_note"),
        sa.Column("human_placed", sa.Boolean(), nullable=False),
        _number("reviewer_id", nullable=True),
        _number("revision"),
        _number("revision_after"),
        key=("change_id", "item_id"),
        change_id="bulk_change",
        item_id="item",
        reviewer_id="person",
    )
    _table(
        "upload",
        _number("person_id"),
        _text("name"),
        _text("format"),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        _moment("made_at"),
        person_id="person",
    )
    _find_by("upload", "person_id")


def _make_what_administrators_need() -> None:
    _table(
        "account_link",
        _text("secret_hash"),
        _number("person_id", nullable=True),
        _text("email"),
        _text("name"),
        _word("role", ROLES),
        _number("made_by_id"),
        _moment("made_at"),
        _moment("expires_at"),
        _moment("used_at", nullable=True),
        _moment("ended_at", nullable=True),
        _unique("account_link", "secret_hash"),
        _check("account_link", "in_time_order", "expires_at > made_at"),
        person_id="person",
        made_by_id="person",
    )
    _find_by("account_link", "person_id")
    _table(
        "api_token",
        _number("person_id"),
        _text("name"),
        _text("token_hash"),
        _moment("made_at"),
        _moment("used_at", nullable=True),
        _moment("ended_at", nullable=True),
        _unique("api_token", "token_hash"),
        _check("api_token", "name_given", "length(name) > 0"),
        person_id="person",
    )
    _find_by("api_token", "person_id")
    _table(
        "job",
        _word("kind", JOBS),
        _long_text("argument"),
        _number("person_id", nullable=True),
        _moment("made_at"),
        _moment("begun_at", nullable=True),
        _moment("ended_at", nullable=True),
        sa.Column("failed", sa.Boolean(), nullable=False),
        _long_text("outcome"),
        person_id="person",
    )
    _find_by("job", "person_id")
    _find_by("job", "ended_at")


def _make_what_articles_leave() -> None:
    _table(
        "article_version",
        _number("article_id"),
        _number("number"),
        _long_text("text"),
        _moment("loaded_at"),
        _moment("replaced_at"),
        _unique("article_version", "article_id", "number"),
        article_id="article",
    )
    _table(
        "notice",
        _number("article_id"),
        _long_text("message"),
        _long_text("content"),
        _moment("made_at"),
        article_id="article",
    )
    _find_by("notice", "article_id")


def _describe_items() -> None:
    """Give the items that there are what lists and searches need of their newest revision."""
    connection = op.get_bind()
    newest = sa.text(
        "SELECT item.id, content, item_revision.author_id FROM item JOIN item_revision "
        "ON item_revision.item_id = item.id AND item_revision.number = item.revision"
    )
    filled = sa.text(
        "UPDATE item SET words = :words, difficulty = :difficulty, author_id = :author WHERE id=:id"
    )
    tagged = sa.text("INSERT INTO item_tag (item_id, tag) VALUES (:id, :tag)")
    for number, content, author in connection.execute(newest).all():
        record = json.loads(content)
        given = {"words": _words(record), "difficulty": record.get("difficulty")}
        connection.execute(filled, {"id": number, "author": author, **given})
        for tag in sorted(set(record.get("tags", ()))):
            connection.execute(tagged, {"id": number, "tag": tag})


def _words(record: dict[str, Any]) -> str:
    plain = unicodedata.normalize("NFKD", " ".join(_texts(record))).casefold()
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return " ".join(dict.fromkeys(re.findall(r"[^\W_]+", plain)))


def _texts(record: dict[str, Any]) -> Iterator[str]:
    """The stem, the options or events, the explanation and the subjects of an item as JSON."""
    yield record["stem"]
    interaction = record["interaction"]
    yield from (part["text"] for part in interaction.get("options") or interaction["entries"])
    yield record.get("explanation", "")
    yield from record.get("tags", ())


def _make_search() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE INDEX item_search ON item "
            "USING gin (array_to_tsvector(string_to_array(words, ' ')))"
        )
        return
    op.execute(
        "CREATE VIRTUAL TABLE item_search USING fts5("
        "words, content='item', content_rowid='id', tokenize='unicode61', prefix='2 3')"
    )
    taken = "INSERT INTO item_search(item_search, rowid, words) VALUES('delete', old.id, old.words)"
    given = "INSERT INTO item_search(rowid, words) VALUES (new.id, new.words)"
    for name, event, acts in (
        ("insert", "INSERT", (given,)),
        ("delete", "DELETE", (taken,)),
        ("update", "UPDATE OF words", (taken, given)),
    ):
        op.execute(
            f"CREATE TRIGGER item_search_{name} AFTER {event} ON item BEGIN {'; '.join(acts)}; END"
        )
    op.execute("INSERT INTO item_search(item_search) VALUES('rebuild')")


def _drop_search() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.drop_index("item_search", "item")
        return
    for event in ("insert", "delete", "update"):
        op.execute(f"DROP TRIGGER item_search_{event}")
    op.execute("DROP TABLE item_search")


def _table(
    name: str, *parts: sa.schema.SchemaItem, key: tuple[str, ...] = ("id",), **targets: str
) -> None:
    """Make a table; `targets` tells to which table each of its columns points."""
    first = [] if key != ("id",) else [_number("id")]
    op.create_table(
        name,
        *first,
        *parts,
        *(
            sa.ForeignKeyConstraint(
                [column], [f"{target}.id"], name=op.f(f"fk_{name}_{column}"), ondelete="RESTRICT"
            )
            for column, target in targets.items()
        ),
        sa.PrimaryKeyConstraint(*key, name=op.f(f"pk_{name}")),
    )


def _find_by(table: str, column: str) -> None:
    op.create_index(op.f(f"ix_{table}_{column}"), table, [column])


def _number(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=nullable)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=False)


def _long_text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, UtcDateTime(), nullable=nullable)


def _word(name: str, words: tuple[str, ...]) -> sa.Column[str]:
    kind = sa.Enum(*words, name=name, native_enum=False, create_constraint=True, length=20)
    return sa.Column(name, kind, nullable=False)


def _check(table: str, name: str, rule: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(rule, name=op.f(f"ck_{table}_{name}"))


def _unique(table: str, *columns: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(*columns, name=op.f("_".join(("uq", table, *columns))))
