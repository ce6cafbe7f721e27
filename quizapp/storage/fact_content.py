"""Facts as JSON and back, without loss.

The types of the fields say how to read a fact, so that a field that facts gain needs no change
here; one that an older content lacks gets its default.
"""

from __future__ import annotations

import json
from dataclasses import asdict, fields, is_dataclass
from decimal import Decimal
from enum import Enum
from functools import cache
from types import NoneType
from typing import Any, cast, get_args, get_type_hints

from questions.model.facts import Fact


def write(fact: Fact) -> str:
    """A fact as JSON: its fields by name, decimal numbers as texts."""
    return json.dumps(asdict(fact), default=str, ensure_ascii=False)


def read(content: str) -> Fact:
    """The fact that was written."""
    return cast("Fact", _value(Fact, json.loads(content)))


def _value(kind: Any, value: Any) -> object:  # noqa: ANN401 - types and JSON of all sorts
    """A JSON value as the type of a field has it."""
    arguments = get_args(kind)
    if value is None:
        return None
    if NoneType in arguments:
        return _value(next(each for each in arguments if each is not NoneType), value)
    if isinstance(value, list):
        return tuple(_value(arguments[0], each) for each in value)
    if isinstance(kind, type) and is_dataclass(kind):
        known = _types(kind)
        return kind(**{name: _value(known[name], each) for name, each in value.items()})
    if issubclass(kind, Enum | Decimal):
        return kind(value)
    return value


@cache
def _types(kind: Any) -> dict[str, Any]:  # noqa: ANN401 - any dataclass
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}
