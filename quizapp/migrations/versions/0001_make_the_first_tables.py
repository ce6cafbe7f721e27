"""Make the first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from quizapp.storage.columns import UtcDateTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = (
    "article",
    "fact",
    "person",
    "sign_in",
    "sign_in_failure",
    "school_class",
    "membership",
    "audit_event",
    "item",
    "item_revision",
    "finding",
    "item_article",
    "quiz",
    "quiz_item",
    "attempt",
    "attempt_item",
    "answer_event",
    "answer",
    "marking",
    "mark",
)


def upgrade() -> None:
    """Make the step."""
    _make_article()
    _make_fact()
    _make_person()
    _make_sign_in()
    _make_sign_in_failure()
    _make_school_class()
    _make_membership()
    _make_audit_event()
    _make_item()
    _make_item_revision()
    _make_finding()
    _make_item_article()
    _make_quiz()
    _make_quiz_item()
    _make_attempt()
    _make_attempt_item()
    _make_answer_event()
    _make_answer()
    _make_marking()
    _make_mark()


def downgrade() -> None:
    """Take the step back; the indexes go with their tables."""
    for table in reversed(TABLES):
        op.drop_table(table)


def _make_article() -> None:
    op.create_table(
        "article",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("licence", sa.String(), nullable=False),
        sa.Column("published_earliest", sa.String(), nullable=True),
        sa.Column("published_latest", sa.String(), nullable=True),
        sa.Column("published_precision", sa.String(), nullable=True),
        sa.Column("published_circa", sa.Boolean(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("build_hash", sa.String(), nullable=False),
        sa.Column("loaded_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint(
            "(published_earliest IS NULL) = (published_latest IS NULL)",
            name=op.f("ck_article_published_whole"),
        ),
        sa.CheckConstraint("length(name) > 0", name=op.f("ck_article_name_given")),
        sa.CheckConstraint("length(text) > 0", name=op.f("ck_article_text_given")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article")),
        sa.UniqueConstraint("name", name=op.f("uq_article_name")),
    )


def _make_fact() -> None:
    op.create_table(
        "fact",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("modality", sa.String(), nullable=False),
        sa.Column("speaker", sa.String(), nullable=False),
        sa.Column("start_at", sa.Integer(), nullable=False),
        sa.Column("end_at", sa.Integer(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("date_earliest", sa.String(), nullable=True),
        sa.Column("date_latest", sa.String(), nullable=True),
        sa.Column("date_precision", sa.String(), nullable=True),
        sa.CheckConstraint("start_at >= 0 AND end_at > start_at", name=op.f("ck_fact_span")),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name=op.f("fk_fact_article_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fact")),
        sa.UniqueConstraint("article_id", "place", name=op.f("uq_fact_article_id_place")),
    )
    op.create_index(op.f("ix_fact_article_id"), "fact", ["article_id"], unique=False)


def _make_person() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column(
            "role",
            sa.Enum(
                "taker",
                "teacher",
                "editor",
                "administrator",
                name="role",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("password_hash", sa.String(), nullable=True),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("disabled_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint(
            "email = lower(email) AND length(email) > 2", name=op.f("ck_person_email_normal")
        ),
        sa.CheckConstraint("length(name) > 0", name=op.f("ck_person_name_given")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("email", name=op.f("uq_person_email")),
    )


def _make_sign_in() -> None:
    op.create_table(
        "sign_in",
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("began_at", UtcDateTime(), nullable=False),
        sa.Column("seen_at", UtcDateTime(), nullable=False),
        sa.Column("ended_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_sign_in_person_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_sign_in")),
    )
    op.create_index(op.f("ix_sign_in_person_id"), "sign_in", ["person_id"], unique=False)


def _make_sign_in_failure() -> None:
    op.create_table(
        "sign_in_failure",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("failed_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sign_in_failure")),
    )
    op.create_index(
        op.f("ix_sign_in_failure_account_failed_at"),
        "sign_in_failure",
        ["account", "failed_at"],
        unique=False,
    )
    op.create_index(
        op.f("ix_sign_in_failure_address_failed_at"),
        "sign_in_failure",
        ["address", "failed_at"],
        unique=False,
    )


def _make_school_class() -> None:
    op.create_table(
        "school_class",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.CheckConstraint("length(name) > 0", name=op.f("ck_school_class_name_given")),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["person.id"], name=op.f("fk_school_class_owner_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_school_class")),
    )
    op.create_index(op.f("ix_school_class_owner_id"), "school_class", ["owner_id"], unique=False)


def _make_membership() -> None:
    op.create_table(
        "membership",
        sa.Column("class_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["class_id"],
            ["school_class.id"],
            name=op.f("fk_membership_class_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_membership_person_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("class_id", "person_id", name=op.f("pk_membership")),
    )


def _make_audit_event() -> None:
    op.create_table(
        "audit_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("thing", sa.String(), nullable=False),
        sa.Column("detail", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_audit_event_person_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_event")),
    )
    op.create_index(op.f("ix_audit_event_at"), "audit_event", ["at"], unique=False)
    op.create_index(op.f("ix_audit_event_person_id"), "audit_event", ["person_id"], unique=False)


def _make_item() -> None:
    op.create_table(
        "item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("built_key", sa.String(), nullable=True),
        sa.Column(
            "state",
            sa.Enum(
                "draft",
                "in_review",
                "ready",
                "retired",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("state_note", sa.String(), nullable=False),
        sa.Column("human_edited", sa.Boolean(), nullable=False),
        sa.Column("human_placed", sa.Boolean(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column(
            "interaction",
            sa.Enum(
                "choice",
                "ordering",
                name="interaction",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("stem", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("blocking", sa.Integer(), nullable=False),
        sa.Column("warnings", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("length(stem) > 0", name=op.f("ck_item_stem_given")),
        sa.CheckConstraint("revision >= 1", name=op.f("ck_item_revision_counts")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_item")),
        sa.UniqueConstraint("built_key", name=op.f("uq_item_built_key")),
        sa.UniqueConstraint("uid", name=op.f("uq_item_uid")),
    )
    op.create_index(op.f("ix_item_changed_at"), "item", ["changed_at"], unique=False)
    op.create_index(op.f("ix_item_kind"), "item", ["kind"], unique=False)
    op.create_index(op.f("ix_item_state"), "item", ["state"], unique=False)


def _make_item_revision() -> None:
    op.create_table(
        "item_revision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("stem", sa.Text(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.CheckConstraint("length(stem) > 0", name=op.f("ck_item_revision_stem_given")),
        sa.CheckConstraint("number >= 1", name=op.f("ck_item_revision_number_counts")),
        sa.ForeignKeyConstraint(
            ["author_id"],
            ["person.id"],
            name=op.f("fk_item_revision_author_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["item_id"], ["item.id"], name=op.f("fk_item_revision_item_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_item_revision")),
        sa.UniqueConstraint("item_id", "number", name=op.f("uq_item_revision_item_id_number")),
    )
    op.create_index(
        op.f("ix_item_revision_author_id"), "item_revision", ["author_id"], unique=False
    )
    op.create_index(op.f("ix_item_revision_item_id"), "item_revision", ["item_id"], unique=False)


def _make_finding() -> None:
    op.create_table(
        "finding",
        sa.Column("revision_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("check", sa.String(), nullable=False),
        sa.Column(
            "severity",
            sa.Enum(
                "blocking",
                "warning",
                "note",
                name="severity",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("message", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["revision_id"],
            ["item_revision.id"],
            name=op.f("fk_finding_revision_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("revision_id", "place", name=op.f("pk_finding")),
    )
    op.create_index(op.f("ix_finding_check"), "finding", ["check"], unique=False)


def _make_item_article() -> None:
    op.create_table(
        "item_article",
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"],
            ["article.id"],
            name=op.f("fk_item_article_article_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["item_id"], ["item.id"], name=op.f("fk_item_article_item_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("item_id", "article_id", name=op.f("pk_item_article")),
    )


def _make_quiz() -> None:
    op.create_table(
        "quiz",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column(
            "paging",
            sa.Enum(
                "one", "all", name="paging", native_enum=False, create_constraint=True, length=20
            ),
            nullable=False,
        ),
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("guests_allowed", sa.Boolean(), nullable=False),
        sa.Column("attempts_allowed", sa.Integer(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("published_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint("attempts_allowed >= 1", name=op.f("ck_quiz_attempts_count")),
        sa.CheckConstraint("length(title) > 0", name=op.f("ck_quiz_title_given")),
        sa.CheckConstraint("minutes >= 1", name=op.f("ck_quiz_minutes_count")),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["person.id"], name=op.f("fk_quiz_owner_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quiz")),
    )
    op.create_index(op.f("ix_quiz_owner_id"), "quiz", ["owner_id"], unique=False)


def _make_quiz_item() -> None:
    op.create_table(
        "quiz_item",
        sa.Column("quiz_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.CheckConstraint("position >= 1", name=op.f("ck_quiz_item_position_counts")),
        sa.ForeignKeyConstraint(
            ["item_id"], ["item.id"], name=op.f("fk_quiz_item_item_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["quiz_id"], ["quiz.id"], name=op.f("fk_quiz_item_quiz_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("quiz_id", "position", name=op.f("pk_quiz_item")),
        sa.UniqueConstraint("quiz_id", "item_id", name=op.f("uq_quiz_item_quiz_id_item_id")),
    )
    op.create_index(op.f("ix_quiz_item_item_id"), "quiz_item", ["item_id"], unique=False)


def _make_attempt() -> None:
    op.create_table(
        "attempt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("quiz_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("guest_hash", sa.String(), nullable=True),
        sa.Column("guest_name", sa.String(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("seed", sa.BigInteger(), nullable=False),
        sa.Column("started_at", UtcDateTime(), nullable=False),
        sa.Column("deadline_at", UtcDateTime(), nullable=True),
        sa.Column("submitted_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint(
            "(person_id IS NULL) <> (guest_hash IS NULL)", name=op.f("ck_attempt_one_taker")
        ),
        sa.CheckConstraint("number >= 1", name=op.f("ck_attempt_number_counts")),
        sa.CheckConstraint("submitted_at >= started_at", name=op.f("ck_attempt_in_time_order")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_attempt_person_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["quiz_id"], ["quiz.id"], name=op.f("fk_attempt_quiz_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attempt")),
        sa.UniqueConstraint(
            "quiz_id", "guest_hash", "number", name=op.f("uq_attempt_quiz_id_guest_hash_number")
        ),
        sa.UniqueConstraint(
            "quiz_id", "person_id", "number", name=op.f("uq_attempt_quiz_id_person_id_number")
        ),
    )
    op.create_index(op.f("ix_attempt_guest_hash"), "attempt", ["guest_hash"], unique=False)
    op.create_index(op.f("ix_attempt_person_id"), "attempt", ["person_id"], unique=False)
    op.create_index(op.f("ix_attempt_quiz_id"), "attempt", ["quiz_id"], unique=False)


def _make_attempt_item() -> None:
    op.create_table(
        "attempt_item",
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("revision_id", sa.Integer(), nullable=False),
        sa.Column("arrangement", sa.String(), nullable=False),
        sa.CheckConstraint("position >= 1", name=op.f("ck_attempt_item_position_counts")),
        sa.ForeignKeyConstraint(
            ["attempt_id"],
            ["attempt.id"],
            name=op.f("fk_attempt_item_attempt_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["revision_id"],
            ["item_revision.id"],
            name=op.f("fk_attempt_item_revision_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("attempt_id", "position", name=op.f("pk_attempt_item")),
    )
    op.create_index(
        op.f("ix_attempt_item_revision_id"), "attempt_item", ["revision_id"], unique=False
    )


def _make_answer_event() -> None:
    op.create_table(
        "answer_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.Column("idempotency_key", sa.String(), nullable=True),
        sa.Column("response", sa.Text(), nullable=True),
        sa.Column("sent_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("sequence >= 1", name=op.f("ck_answer_event_sequence_counts")),
        sa.ForeignKeyConstraint(
            ["attempt_id", "position"],
            ["attempt_item.attempt_id", "attempt_item.position"],
            name=op.f("fk_answer_event_attempt_id_position"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answer_event")),
        sa.UniqueConstraint(
            "attempt_id", "idempotency_key", name=op.f("uq_answer_event_attempt_id_idempotency_key")
        ),
    )
    op.create_index(
        op.f("ix_answer_event_attempt_id_position"),
        "answer_event",
        ["attempt_id", "position"],
        unique=False,
    )


def _make_answer() -> None:
    op.create_table(
        "answer",
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.Column("response", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["attempt_id", "position"],
            ["attempt_item.attempt_id", "attempt_item.position"],
            name=op.f("fk_answer_attempt_id_position"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["event_id"], ["answer_event.id"], name=op.f("fk_answer_event_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("attempt_id", "position", name=op.f("pk_answer")),
    )


def _make_marking() -> None:
    op.create_table(
        "marking",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("marker_id", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("earned_numerator", sa.BigInteger(), nullable=False),
        sa.Column("earned_denominator", sa.BigInteger(), nullable=False),
        sa.Column("possible", sa.Integer(), nullable=False),
        sa.CheckConstraint("earned_denominator >= 1", name=op.f("ck_marking_denominator_counts")),
        sa.CheckConstraint(
            "earned_numerator >= 0 AND earned_numerator <= possible * earned_denominator",
            name=op.f("ck_marking_earned_within"),
        ),
        sa.ForeignKeyConstraint(
            ["attempt_id"], ["attempt.id"], name=op.f("fk_marking_attempt_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["marker_id"], ["person.id"], name=op.f("fk_marking_marker_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_marking")),
        sa.UniqueConstraint("attempt_id", "number", name=op.f("uq_marking_attempt_id_number")),
    )
    op.create_index(op.f("ix_marking_attempt_id"), "marking", ["attempt_id"], unique=False)
    op.create_index(op.f("ix_marking_marker_id"), "marking", ["marker_id"], unique=False)


def _make_mark() -> None:
    op.create_table(
        "mark",
        sa.Column("marking_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("revision_id", sa.Integer(), nullable=False),
        sa.Column("numerator", sa.Integer(), nullable=False),
        sa.Column("denominator", sa.Integer(), nullable=False),
        sa.Column("answered", sa.Boolean(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.CheckConstraint("denominator >= 1", name=op.f("ck_mark_denominator_counts")),
        sa.CheckConstraint(
            "numerator >= 0 AND numerator <= denominator", name=op.f("ck_mark_share_within")
        ),
        sa.ForeignKeyConstraint(
            ["marking_id"], ["marking.id"], name=op.f("fk_mark_marking_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["revision_id"],
            ["item_revision.id"],
            name=op.f("fk_mark_revision_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("marking_id", "position", name=op.f("pk_mark")),
    )
    op.create_index(op.f("ix_mark_revision_id"), "mark", ["revision_id"], unique=False)
