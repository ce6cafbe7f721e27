"""Reads the fields of JSON objects, and names the one that is not as it should be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from questions.errors import WireError


def mapping(record: object, what: str) -> Mapping[str, Any]:
    """A record that should be an object, or a `WireError` that calls it `what`."""
    if not isinstance(record, Mapping):
        raise WireError(f"{what} should be a JSON object, not {_kind(record)}")
    return record


def sequence(fields: Mapping[str, Any], name: str) -> Sequence[Any]:
    """The list of that name; a `WireError` if there is none."""
    value = fields.get(name)
    if not isinstance(value, list):
        raise WireError(f'"{name}" should be a list, not {_kind(value)}')
    return value


def strings(fields: Mapping[str, Any], name: str) -> Sequence[str]:
    """The list of texts of that name, empty where absent; a `WireError` if it is anything else."""
    values = sequence(fields, name) if fields.get(name) is not None else []
    if not all(isinstance(value, str) for value in values):
        raise WireError(f'"{name}" should be a list of texts')
    return values


def text(fields: Mapping[str, Any], name: str, default: str | None = None) -> str:
    """The text of that name; a `WireError` if it is no text, or absent without a default."""
    value = fields.get(name)
    if value is None and default is not None:
        return default
    if not isinstance(value, str):
        raise WireError(f'"{name}" should be a text, not {_kind(value)}')
    return value


def number(fields: Mapping[str, Any], name: str) -> float | None:
    """The number of that name, None where absent; a `WireError` if it is anything else."""
    value = fields.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise WireError(f'"{name}" should be a number, not {_kind(value)}')
    try:
        return float(value)
    except OverflowError as error:
        raise WireError(f'"{name}" is a number of more digits than can be computed with') from error


def _kind(value: object) -> str:
    names = {
        dict: "an object",
        list: "a list",
        str: "a text",
        bool: "true or false",
        int: "a number",
    }
    return "missing" if value is None else names.get(type(value), type(value).__name__)
