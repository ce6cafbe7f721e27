"""The steps that the tables went through, by Alembic; they travel with the package."""
