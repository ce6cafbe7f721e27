"""What storage knows a taker by."""

from __future__ import annotations

import hashlib
from typing import assert_never

from quizapp.services.identity import Guest, Person, Taker
from quizapp.storage.attempts import TakerKey
from quizapp.storage.rows import AttemptRow


def digest(secret: str) -> str:
    """The hash under which storage keeps a secret; the secrets are random, so no salt is needed."""
    return hashlib.sha256(secret.encode()).hexdigest()


def key_of(taker: Taker) -> TakerKey:
    """What storage knows a taker by."""
    match taker:
        case Person():
            return TakerKey(person_id=taker.id)
        case Guest():
            return TakerKey(guest_hash=digest(taker.token))
    assert_never(taker)


def key_of_row(row: AttemptRow) -> TakerKey:
    """Whose attempt a row is."""
    return TakerKey(person_id=row.person_id, guest_hash=row.guest_hash)
