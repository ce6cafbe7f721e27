"""What this package needs to know of a word that a parser has looked at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol


class Word(Protocol):
    """A word with its grammar, as a spaCy token offers it; tags are Penn Treebank tags."""

    @property
    def idx(self) -> int:
        """The offset of its first character in the text."""
        ...

    @property
    def text(self) -> str:
        """The word as it stands."""
        ...

    @property
    def tag_(self) -> str:
        """Its part of speech, as a Penn tag."""
        ...

    @property
    def lemma_(self) -> str:
        """Its dictionary form."""
        ...

    @property
    def dep_(self) -> str:
        """How it depends on its head ("aux", "nsubj" …)."""
        ...

    @property
    def head(self) -> Word:
        """The word it depends on; itself at the root of a sentence."""
        ...

    @property
    def children(self) -> Iterable[Word]:
        """The words that depend on it."""
        ...


class Words(Protocol):
    """The words of a text, as a spaCy Doc offers them."""

    def __len__(self) -> int: ...

    def __iter__(self) -> Iterator[Word]: ...

    def __getitem__(self, index: int, /) -> Word: ...
