"""Let each token of the API remember how far ahead of its pace it is."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from quizapp.storage.columns import UtcDateTime

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the step."""
    op.add_column("api_token", sa.Column("paced_until", UtcDateTime(), nullable=True))


def downgrade() -> None:
    """Take the step back."""
    op.drop_column("api_token", "paced_until")
