"""Who asks: a person with an account and a role, or a guest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from quizapp.storage.states import Role


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with an account.

    Attributes:
        id: The number of the account.
        email: The address to sign in with.
        name: The name that others see.
        role: What they may do.
    """

    id: int
    email: str
    name: str
    role: Role

    @property
    def may_teach(self) -> bool:
        """Whether they may put quizzes together and see results."""
        return self.role in {Role.TEACHER, Role.EDITOR, Role.ADMINISTRATOR}

    @property
    def may_edit(self) -> bool:
        """Whether they may change items."""
        return self.role in {Role.EDITOR, Role.ADMINISTRATOR}

    @property
    def may_administer(self) -> bool:
        """Whether they may make accounts and give roles."""
        return self.role is Role.ADMINISTRATOR


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody without an account, known by a secret that only their browser holds.

    Attributes:
        token: The secret, at least 128 random bits in text; storage keeps only its hash.
        name: The name that the teacher sees.
    """

    token: str
    name: str = "Guest"


Taker: TypeAlias = Person | Guest
