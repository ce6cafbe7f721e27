"""Sentences with values in them, which the web part can say in another language."""

from __future__ import annotations

from collections.abc import Mapping


class Sentence(str):
    """An English sentence that still knows its parts.

    Attributes:
        message: The sentence with places for its values: "Use %(most)s characters at most."
        values: What stands in these places.
    """

    message: str
    values: Mapping[str, object]


def said(message: str, **values: object) -> Sentence:
    """A sentence with its values in place."""
    sentence = Sentence(message % values)
    sentence.message, sentence.values = message, values
    return sentence
