"""Sentences with values in them, which the web part can say in another language."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any


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


def written(sentence: str) -> str:
    """A sentence as a column keeps it, so that it can still be said in another language."""
    if not isinstance(sentence, Sentence):
        return sentence
    return json.dumps(_parts(sentence), ensure_ascii=False)


def _parts(value: object) -> object:
    if not isinstance(value, Sentence):
        return value
    values = {name: _parts(each) for name, each in value.values.items()}
    return {"message": value.message, "values": values}


def read(text: str) -> str:
    """The sentence that a column keeps; one that was kept without its parts stays as it is."""
    if not text.startswith('{"message": '):
        return text
    found: str = _said(json.loads(text))
    return found


def _said(parts: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
    if not isinstance(parts, dict):
        return parts
    return said(parts["message"], **{name: _said(each) for name, each in parts["values"].items()})
