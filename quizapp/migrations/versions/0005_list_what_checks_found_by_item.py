"""List what the checks found in the newest revision of each item."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the step."""
    op.create_table(
        "item_finding",
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("check", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["item_id"], ["item.id"], name=op.f("fk_item_finding_item_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("item_id", "check", name=op.f("pk_item_finding")),
    )
    op.create_index(op.f("ix_item_finding_check"), "item_finding", ["check"])
    op.execute(
        'INSERT INTO item_finding (item_id, "check") '
        'SELECT DISTINCT item.id, finding."check" FROM item '
        "JOIN item_revision ON item_revision.item_id = item.id "
        "AND item_revision.number = item.revision "
        "JOIN finding ON finding.revision_id = item_revision.id"
    )


def downgrade() -> None:
    """Take the step back; the index goes with its table."""
    op.drop_table("item_finding")
