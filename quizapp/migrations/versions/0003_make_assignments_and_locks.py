"""Make assignments, codes, extra time, and answers that are checked before the end."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from quizapp.storage.columns import UtcDateTime

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

FEEDBACK = ("at_end", "at_once")
REVIEWS = ("after_submission", "after_closing", "never")
SCHEMES = (
    "CERTAIN_PAIRS",
    "ALL_OR_NOTHING",
    "ABSOLUTE_POSITION",
    "RELATIVE_TO_CORRECT",
    "RELATIVE_NEXT_EXCLUDE_LAST",
    "RELATIVE_NEXT_INCLUDE_LAST",
    "RELATIVE_ONE_PREVIOUS_AND_NEXT",
    "RELATIVE_ALL_PREVIOUS_AND_NEXT",
    "LONGEST_ORDERED_SUBSET",
    "LONGEST_CONTIGUOUS_SUBSET",
)
NEW_COLUMNS = {
    "quiz": ("feedback", "passing", "scheme"),
    "attempt": ("assignment_id", "feedback", "scheme", "extra_minutes"),
    "school_class": ("code",),
    "membership": ("extra_time",),
}


def upgrade() -> None:
    """Make the step."""
    _make_assignment()
    _make_code_guess()
    _make_answer_lock()
    _widen_quiz()
    _widen_attempt()
    _widen_classes()


def downgrade() -> None:
    """Take the step back; SQLite drops no column that an index still names."""
    op.drop_index("ix_attempt_assignment_id", "attempt")
    op.drop_index("ix_attempt_deadline_at", "attempt")
    op.drop_index("ix_school_class_code", "school_class")
    for table, columns in NEW_COLUMNS.items():
        for column in columns:
            op.drop_column(table, column)
    for table in ("answer_lock", "code_guess", "assignment"):
        op.drop_table(table)


def _make_assignment() -> None:
    op.create_table(
        "assignment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("quiz_id", sa.Integer(), nullable=False),
        sa.Column("class_id", sa.Integer(), nullable=True),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("guests_allowed", sa.Boolean(), nullable=False),
        sa.Column("attempts_allowed", sa.Integer(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("passing", sa.Integer(), nullable=True),
        sa.Column("feedback", _word("feedback", FEEDBACK), nullable=False),
        sa.Column("review", _word("review", REVIEWS), nullable=False),
        sa.Column("opens_at", UtcDateTime(), nullable=True),
        sa.Column("closes_at", UtcDateTime(), nullable=True),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        _check("assignment", "code_given", "length(code) > 0"),
        _check("assignment", "attempts_count", "attempts_allowed >= 1"),
        _check("assignment", "minutes_count", "minutes >= 1"),
        _check("assignment", "passing_share", "passing BETWEEN 1 AND 100"),
        _check("assignment", "in_time_order", "closes_at > opens_at"),
        _check("assignment", "no_guests_in_a_class", "class_id IS NULL OR NOT guests_allowed"),
        _check("assignment", "closing_known", "review <> 'after_closing' OR closes_at IS NOT NULL"),
        _points("assignment", "quiz_id", "quiz"),
        _points("assignment", "class_id", "school_class"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assignment")),
        sa.UniqueConstraint("code", name=op.f("uq_assignment_code")),
    )
    op.create_index(op.f("ix_assignment_quiz_id"), "assignment", ["quiz_id"])
    op.create_index(op.f("ix_assignment_class_id"), "assignment", ["class_id"])


def _make_code_guess() -> None:
    op.create_table(
        "code_guess",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("failed_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_code_guess")),
    )
    op.create_index(op.f("ix_code_guess_address_failed_at"), "code_guess", ["address", "failed_at"])


def _make_answer_lock() -> None:
    op.create_table(
        "answer_lock",
        sa.Column("attempt_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("locked_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["attempt_id", "position"],
            ["attempt_item.attempt_id", "attempt_item.position"],
            name=op.f("fk_answer_lock_attempt_id_position"),
            ondelete="RESTRICT",
        ),
        _points("answer_lock", "event_id", "answer_event"),
        sa.PrimaryKeyConstraint("attempt_id", "position", name=op.f("pk_answer_lock")),
    )


def _widen_quiz() -> None:
    _add_word("quiz", "feedback", FEEDBACK, length=20)
    _add("quiz", "passing INTEGER", "passing_share", "passing BETWEEN 1 AND 100")
    _add_word("quiz", "scheme", SCHEMES, length=40)


def _widen_attempt() -> None:
    op.execute(
        "ALTER TABLE attempt ADD COLUMN assignment_id INTEGER\n"
        "CONSTRAINT fk_attempt_assignment_id REFERENCES assignment (id)\n"
    )
    _add_word("attempt", "feedback", FEEDBACK, length=20)
    _add_word("attempt", "scheme", SCHEMES, length=40)
    _add(
        "attempt",
        "extra_minutes INTEGER DEFAULT 0 NOT NULL",
        "extra_minutes_count",
        "extra_minutes >= 0",
    )
    op.create_index(op.f("ix_attempt_assignment_id"), "attempt", ["assignment_id"])
    op.create_index(op.f("ix_attempt_deadline_at"), "attempt", ["deadline_at"])


def _widen_classes() -> None:
    op.add_column("school_class", sa.Column("code", sa.String(), nullable=True))
    op.create_index(op.f("ix_school_class_code"), "school_class", ["code"], unique=True)
    _add(
        "membership",
        "extra_time INTEGER DEFAULT 0 NOT NULL",
        "extra_time_share",
        "extra_time BETWEEN 0 AND 400",
    )


def _add_word(table: str, column: str, words: tuple[str, ...], *, length: int) -> None:
    """Add a column for one of a closed set of words, the first of which old rows get."""
    listed = ", ".join(f"'{word}'" for word in words)
    kind = f"{column} VARCHAR({length}) DEFAULT '{words[0]}' NOT NULL"
    _add(table, kind, column, f"{column} IN ({listed})")


def _add(table: str, column: str, check: str, rule: str) -> None:
    """Add a column with its check in one statement.

    SQLite adds a constraint in no other way, short of copying the table; the line breaks are those
    between which SQLAlchemy looks for constraints.
    """
    op.execute(
        f"ALTER TABLE {table} ADD COLUMN {column}\nCONSTRAINT ck_{table}_{check} CHECK ({rule})\n"
    )


def _word(name: str, words: tuple[str, ...]) -> sa.Enum:
    return sa.Enum(*words, name=name, native_enum=False, create_constraint=True, length=20)


def _check(table: str, name: str, rule: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(rule, name=op.f(f"ck_{table}_{name}"))


def _points(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [f"{target}.id"], name=op.f(f"fk_{table}_{column}"), ondelete="RESTRICT"
    )
