"""Let assignments say when work is due, and what is deducted from what comes later."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from quizapp.storage.columns import UtcDateTime

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

PERCENT = "{} INTEGER DEFAULT 0 NOT NULL"


def upgrade() -> None:
    """Make the step."""
    for table in ("assignment", "attempt"):
        op.add_column(table, sa.Column("due_at", UtcDateTime(), nullable=True))
        _add_percent(table, "late_percent", "late_share")
    _add_percent("marking", "deducted", "deducted_share")


def downgrade() -> None:
    """Take the step back; a column takes the checks with it that it was added with."""
    op.drop_column("marking", "deducted")
    for table in ("attempt", "assignment"):
        op.drop_column(table, "late_percent")
        op.drop_column(table, "due_at")


def _add_percent(table: str, column: str, check: str) -> None:
    """Add a percentage with its check in one statement, as SQLite wants it.

    The line breaks are those between which SQLAlchemy looks for constraints.
    """
    rules = {check: f"{column} BETWEEN 0 AND 100"}
    if table == "assignment":
        rules["due_before_closing"] = "closes_at > due_at"
    checks = "".join(
        f"CONSTRAINT ck_{table}_{name} CHECK ({rule})\n" for name, rule in rules.items()
    )
    op.execute(f"ALTER TABLE {table} ADD COLUMN {PERCENT.format(column)}\n{checks}")
