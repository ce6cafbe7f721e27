"""SQLModel rows, the questions asked of them, and the one place that knows both rows and values.

Table classes of SQLModel do not validate: what goes into a row is checked before, and again by the
CHECK constraints of the database.
"""
