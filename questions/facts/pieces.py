"""The pieces that the words of a phrase are put together from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from questions.analysis.reference import Entity
from questions.model.dates import TimeExpression

_CLOSING = frozenset(
    (",", ".", ";", ":", "!", "?", ")", "]", "%", "”", "’", "'s", "’s", "n't", "'")
)
_OWNING = frozenset(("'s", "’s"))
_OWNING_MANY = frozenset(("'", "’"))
_PLURAL_NAMES = ("Emirates", "Islands", "Nations", "Netherlands", "Philippines", "States")
_OPENING = frozenset(("(", "[", "“", "$", "£", "€"))


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a phrase, with what of the article they stand for.

    Attributes:
        text: The words to say.
        start: Offset in the article of the first character that they stand for.
        end: Offset behind the last.
        space: Whether a space comes before them.
        entity: What they name, or None.
        others: What they name where that is more than one thing.
        whole: Whether they are a replacement.
        time: The time expression that they are, or None.
        token: The (last) token.
        bound: The words to say where the clause's subject is named before, or "".
    """

    text: str
    start: int
    end: int
    space: bool
    token: Token
    entity: Entity | None = None
    others: tuple[Entity, ...] = ()
    whole: bool = False
    time: TimeExpression | None = None
    bound: str = ""


def joined(
    pieces: Sequence[Piece], *, bound: bool = False
) -> tuple[str, tuple[tuple[int, Piece], ...]]:
    """The words of pieces, and each piece with its offset in them."""
    text = ""
    placed = []
    before: Piece | None = None
    for piece in pieces:
        if not piece.text:
            continue
        words = piece.bound if bound and piece.bound else piece.text
        is_plain = _is_said_otherwise(before) or text.endswith(_PLURAL_NAMES)
        if words in _OWNING and is_plain and text.endswith("s"):
            words = words[0]
        elif words in _OWNING_MANY and piece.token.tag_ == "POS" and _lost_its_s(before, text):
            words += "s"
        if before is not None and _apart(before, piece):
            text += " "
        placed.append((len(text), piece))
        text += words
        before = piece
    return text, tuple(placed)


def _is_said_otherwise(piece: Piece | None) -> bool:
    """Whether a piece stands for other words: "the U.S.'s" becomes "the United States'"."""
    return piece is not None and piece.text != piece.token.text


def _lost_its_s(piece: Piece | None, text: str) -> bool:
    """Whether names without an "s" stand for a plural: "Peru and Chile" for "the countries'"."""
    return _is_said_otherwise(piece) and not text.endswith("s")


def _apart(before: Piece, piece: Piece) -> bool:
    if piece.text in _CLOSING and not piece.whole:
        return piece.space and piece.text not in (",", ".", ";", ":", "%")
    if before.text in _OPENING:
        return before.token.i + 1 != piece.token.i or piece.space
    return piece.space or before.token.i + 1 != piece.token.i


def is_spaced(token: Token) -> bool:
    """Whether a space comes before a token."""
    if token.i == 0:
        return False
    before = token.doc[token.i - 1]
    return bool(before.whitespace_) or before.is_space
