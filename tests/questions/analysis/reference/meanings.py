"""What a word of a text was found to stand for."""

from __future__ import annotations

from spacy.tokens import Doc

from questions.analysis.reference import resolve


def meaning_of(doc: Doc, word: str, title: str = "") -> str:
    """What the last mention of a word stands for, or "" where that stays open."""
    last = [token.i for token in doc if token.text == word][-1]
    found = resolve(doc, title).resolved.values()
    return next((each.text for each in found if each.start <= last < each.end), "")
