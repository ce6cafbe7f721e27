"""Letting one after the other do what no single row stands for."""

from __future__ import annotations

import hashlib
from enum import StrEnum

from sqlalchemy import func
from sqlmodel import Session, select


class Turn(StrEnum):
    """What one does at a time."""

    ADMINISTER = "administer"
    """Taking roles and accounts away, and changing settings: somebody must be left who may."""
    FLAG = "flag"
    """Saying that an item is wrong: everybody has one flag at it."""
    GUESS = "guess"
    """Trying a password or a code from an address."""
    NEW_ITEMS = "new items"
    """Bringing items into the bank: the same one comes once."""
    TWINS = "twins"
    """Finding near-duplicates anew, which writes the same pairs from both sides."""


def take(session: Session, turn: Turn, of: str = "") -> None:
    """Wait until nobody else has a turn, and have it until the scope ends.

    SQLite lets nobody else write anyway.

    Args:
        session: The scope, which writes.
        turn: What is done.
        of: Of what, where others may do it elsewhere at the same time.
    """
    if session.get_bind().dialect.name == "postgresql":
        named = hashlib.sha256(f"{turn}\n{of}".encode()).digest()
        number = int.from_bytes(named[:8], signed=True)
        session.exec(select(func.pg_advisory_xact_lock(number))).one()
