"""Names that the model cuts at small words, or does not see: "Strait of Gibraltar"."""

from __future__ import annotations

from spacy.tokens import Span, Token

from questions.analysis.reference import lexicon

_SPANISH = frozenset(("de", "del"))
_WATERS = frozenset("Strait Straits Gulf Bay Cape Isle Sea Sound Firth Mouth Lake".split())
"""What is told with the name of a place behind "of"."""


def joins(name: Span, link: str, behind: Token) -> bool:
    """Whether a small word joins a name and the word behind it: "World's Fair"."""
    before = name[-1]
    if not before.text.istitle() or not behind.text[:1].isupper() or behind.is_sent_start:
        return False
    if link in ("'s", "’s"):
        return name.text == "World"
    return link in _SPANISH or (link == "of" and before.text in _WATERS)


def is_ships(token: Token) -> bool:
    """Whether a word with a capital stands behind a word for a ship: "the ferry Ever Onward"."""
    if not token.text.istitle() or token.is_sent_start or token.i < 2 or token.ent_type_:
        return False
    before = token.doc[token.i - 1]
    if before.text.istitle() and not before.is_sent_start:
        before = token.doc[token.i - 2]
    return before.lower_ in lexicon.SHIP_NOUNS and before.tag_ == "NN"
