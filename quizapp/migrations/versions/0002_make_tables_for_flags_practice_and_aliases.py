"""Make the tables for flags of takers, practice, and aliases in leaderboards."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from quizapp.storage.columns import UtcDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

TABLES = ("flag", "practice_card", "practice_answer", "leaderboard_alias")


def upgrade() -> None:
    """Make the step."""
    _make_flag()
    _make_practice_card()
    _make_practice_answer()
    _make_leaderboard_alias()


def downgrade() -> None:
    """Take the step back; the indexes go with their tables."""
    for table in reversed(TABLES):
        op.drop_table(table)


def _make_flag() -> None:
    op.create_table(
        "flag",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("revision_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("guest_hash", sa.String(), nullable=True),
        sa.Column("reason", _reason(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("settled_at", UtcDateTime(), nullable=True),
        sa.Column("settled_by_id", sa.Integer(), nullable=True),
        sa.Column("reply", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "(person_id IS NULL) <> (guest_hash IS NULL)", name=op.f("ck_flag_one_taker")
        ),
        sa.CheckConstraint(
            "(settled_at IS NULL) = (settled_by_id IS NULL)",
            name=op.f("ck_flag_settled_by_somebody"),
        ),
        _points("flag", "item_id", "item"),
        _points("flag", "revision_id", "item_revision"),
        _points("flag", "person_id", "person"),
        _points("flag", "settled_by_id", "person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_flag")),
        sa.UniqueConstraint("item_id", "guest_hash", name=op.f("uq_flag_item_id_guest_hash")),
        sa.UniqueConstraint("item_id", "person_id", name=op.f("uq_flag_item_id_person_id")),
    )
    _find_by("flag", "guest_hash", "made_at")
    _find_by("flag", "person_id", "made_at")
    for column in ("item_id", "revision_id", "settled_at", "settled_by_id"):
        _find_by("flag", column)


def _reason() -> sa.Enum:
    return sa.Enum(
        "wrong_key",
        "second_key",
        "unclear",
        "not_in_article",
        "language",
        "other",
        name="reason",
        native_enum=False,
        create_constraint=True,
        length=20,
    )


def _make_practice_card() -> None:
    op.create_table(
        "practice_card",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("answers", sa.Integer(), nullable=False),
        sa.Column("stage", sa.Integer(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=True),
        sa.Column("stability", sa.Float(), nullable=True),
        sa.Column("hardness", sa.Float(), nullable=True),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("answered_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("answers >= 1", name=op.f("ck_practice_card_answers_count")),
        sa.CheckConstraint("stage BETWEEN 1 AND 3", name=op.f("ck_practice_card_stage_known")),
        _points("practice_card", "person_id", "person"),
        _points("practice_card", "item_id", "item"),
        sa.PrimaryKeyConstraint("person_id", "item_id", name=op.f("pk_practice_card")),
    )
    _find_by("practice_card", "person_id", "due_at")


def _make_practice_answer() -> None:
    op.create_table(
        "practice_answer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("revision_id", sa.Integer(), nullable=False),
        sa.Column("arrangement", sa.String(), nullable=False),
        sa.Column("response", sa.Text(), nullable=True),
        sa.Column("numerator", sa.Integer(), nullable=False),
        sa.Column("denominator", sa.Integer(), nullable=False),
        sa.Column("given_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("number >= 1", name=op.f("ck_practice_answer_number_counts")),
        sa.CheckConstraint("denominator >= 1", name=op.f("ck_practice_answer_denominator_counts")),
        sa.CheckConstraint(
            "numerator >= 0 AND numerator <= denominator",
            name=op.f("ck_practice_answer_share_within"),
        ),
        _points("practice_answer", "person_id", "person"),
        _points("practice_answer", "item_id", "item"),
        _points("practice_answer", "revision_id", "item_revision"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_practice_answer")),
        sa.UniqueConstraint(
            "person_id",
            "item_id",
            "number",
            name=op.f("uq_practice_answer_person_id_item_id_number"),
        ),
    )
    for column in ("person_id", "item_id", "revision_id"):
        _find_by("practice_answer", column)


def _make_leaderboard_alias() -> None:
    op.create_table(
        "leaderboard_alias",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("alias", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.Column("joined_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("length(alias) > 1", name=op.f("ck_leaderboard_alias_alias_given")),
        _points("leaderboard_alias", "person_id", "person"),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_leaderboard_alias")),
        sa.UniqueConstraint("folded", name=op.f("uq_leaderboard_alias_folded")),
    )


def _points(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [f"{target}.id"], name=op.f(f"fk_{table}_{column}"), ondelete="RESTRICT"
    )


def _find_by(table: str, *columns: str) -> None:
    op.create_index(op.f("_".join(("ix", table, *columns))), table, list(columns), unique=False)
