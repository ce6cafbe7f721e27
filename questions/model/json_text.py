"""JSON as text: written so that any encoding can hold it, read as the standard has it."""

from __future__ import annotations

import json
import re
from typing import Any

from questions.errors import WireError

JsonObject = dict[str, Any]

_SURROGATE = re.compile("[\ud800-\udfff]")
_MOST_DIGITS = 300


def dumps(value: object) -> str:
    """One line of JSON: keys as they come, characters as themselves.

    Lone halves of surrogate pairs are escaped, for no encoding of text has a place for them.
    """
    text = json.dumps(value, ensure_ascii=False, separators=(", ", ": "))
    return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def loads(text: str) -> Any:  # noqa: ANN401 - whatever stands there
    """Read JSON as the standard has it: no NaN, no key twice, no number beyond 300 digits.

    Raises:
        WireError: The text is not such JSON.
    """
    try:
        return json.loads(
            text, object_pairs_hook=_once_each, parse_constant=_refuse, parse_int=_whole
        )
    except ValueError as error:
        raise WireError(f"is not JSON ({error})") from error
    except RecursionError as error:
        raise WireError("is nested too deeply") from error


def _once_each(pairs: list[tuple[str, Any]]) -> JsonObject:
    """An object whose keys differ: of two values of one key the first would be lost."""
    fields: JsonObject = {}
    for key, value in pairs:
        if key in fields:
            raise ValueError(f"the key {key!r} stands twice in one object")
        fields[key] = value
    return fields


def _refuse(constant: str) -> Any:  # noqa: ANN401 - the shape that the reader of JSON asks for
    raise ValueError(f"{constant} is no number of JSON")


def _whole(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise ValueError(f"a number has {len(digits)} digits")
    return int(digits)
