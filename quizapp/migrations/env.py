"""Runs the steps on the connection that `quizapp.schema` hands over."""

from __future__ import annotations

from alembic import context

from quizapp.storage import rows
from quizapp.storage.columns import Row

assert rows  # noqa: S101 - imported so that the metadata knows every table

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Row.metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
