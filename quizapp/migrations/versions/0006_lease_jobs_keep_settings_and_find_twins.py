"""Lease jobs, keep settings and the seeds of builds, count markings once, find near-duplicates."""

from __future__ import annotations

import re
import unicodedata

import sqlalchemy as sa
from alembic import op

from quizapp.storage.columns import UtcDateTime

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

UNCOUNTED = "ix_marking_uncounted"
NEW_COLUMNS = {
    "article": ("seed INTEGER DEFAULT 0 NOT NULL", "most_ready INTEGER"),
    "item": ("answer_words VARCHAR DEFAULT '' NOT NULL",),
    "marking": ("counted BOOLEAN DEFAULT FALSE NOT NULL",),
}


def upgrade() -> None:
    """Make the step."""
    for table, columns in NEW_COLUMNS.items():
        for column in columns:
            op.execute(f"ALTER TABLE {table} ADD COLUMN {column}")
    op.execute(f"CREATE INDEX {UNCOUNTED} ON marking (id) WHERE counted IS FALSE")
    op.drop_index("ix_item_figures_marking_id", "item_figures")
    op.drop_column("item_figures", "marking_id")
    op.create_index(op.f("ix_item_answer_words"), "item", ["answer_words"])
    _make_jobs(("build", "add"), leased=True)
    op.create_table(
        "setting",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_setting")),
    )
    op.create_table(
        "item_twin",
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("twin_id", sa.Integer(), nullable=False),
        *(
            sa.ForeignKeyConstraint(
                [column], ["item.id"], name=op.f(f"fk_item_twin_{column}"), ondelete="RESTRICT"
            )
            for column in ("item_id", "twin_id")
        ),
        sa.PrimaryKeyConstraint("item_id", "twin_id", name=op.f("pk_item_twin")),
    )
    op.create_index(op.f("ix_item_twin_twin_id"), "item_twin", ["twin_id"])
    _fill_answer_words()
    if op.get_bind().dialect.name == "postgresql":
        _keep_vectors()


def _keep_vectors() -> None:
    """Keep what a search looks through, since the planner takes making it anew for a trifle."""
    op.drop_index("item_search", "item")
    op.execute(
        "ALTER TABLE item ADD COLUMN item_search_vector tsvector "
        "GENERATED ALWAYS AS (array_to_tsvector(string_to_array(words, ' '))) STORED"
    )
    op.execute("CREATE INDEX item_search ON item USING gin (item_search_vector)")


def downgrade() -> None:
    """Take the step back."""
    if op.get_bind().dialect.name == "postgresql":
        op.drop_index("item_search", "item")
        op.drop_column("item", "item_search_vector")
        op.execute(
            "CREATE INDEX item_search ON item "
            "USING gin (array_to_tsvector(string_to_array(words, ' ')))"
        )
    op.drop_table("item_twin")
    op.drop_table("setting")
    _make_jobs(("build",), leased=False)
    op.drop_index("ix_item_answer_words", "item")
    op.add_column(
        "item_figures", sa.Column("marking_id", sa.Integer(), nullable=False, server_default="0")
    )
    op.create_index(op.f("ix_item_figures_marking_id"), "item_figures", ["marking_id"])
    op.drop_index(UNCOUNTED, "marking")
    for table, columns in NEW_COLUMNS.items():
        for column in columns:
            op.drop_column(table, column.split()[0])


def _make_jobs(kinds: tuple[str, ...], *, leased: bool) -> None:
    """Make the table of jobs anew, since SQLite changes no constraint; what ended is kept."""
    old = sa.table("job", *map(sa.column, ("kind", "argument", "person_id", "made_at")))
    names = ("begun_at", "ended_at", "failed", "outcome")
    later: tuple[sa.ColumnClause[object], ...] = tuple(map(sa.column, names))
    query = sa.select(*old.c, *later).select_from(old).order_by(sa.column("id"))
    kept = [dict(row) for row in op.get_bind().execute(query).mappings() if row["kind"] in kinds]
    op.drop_table("job")
    kind = sa.Enum(*kinds, name="kind", native_enum=False, create_constraint=True, length=20)
    lease: tuple[sa.Column[object], ...] = (
        sa.Column("seen_at", UtcDateTime(), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False, server_default="0"),
    )
    op.create_table(
        "job",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", kind, nullable=False),
        sa.Column("argument", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("begun_at", UtcDateTime(), nullable=True),
        *(lease if leased else ()),
        sa.Column("ended_at", UtcDateTime(), nullable=True),
        sa.Column("failed", sa.Boolean(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_job_person_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_job")),
    )
    op.create_index(op.f("ix_job_person_id"), "job", ["person_id"])
    op.create_index(op.f("ix_job_ended_at"), "job", ["ended_at"])
    if kept:
        op.bulk_insert(sa.table("job", *old.c, *later), kept)


def _fill_answer_words() -> None:
    """Give the items that there are the words of their answers, so that later ones are compared."""
    connection = op.get_bind()
    filled = sa.text("UPDATE item SET answer_words = :words WHERE id = :id")
    for number, answer in connection.execute(sa.text("SELECT id, answer FROM item")).all():
        plain = unicodedata.normalize("NFKD", answer).casefold()
        plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
        words = " ".join(sorted(set(re.findall(r"[^\W_]+", plain))))[:200]
        connection.execute(filled, {"id": number, "words": words})
