"""JSON as text: any encoding holds it, and what is ambiguous or endless is refused."""

from __future__ import annotations

import json

import pytest

from questions.errors import WireError
from questions.model.json_text import dumps, loads


def test_a_line_can_be_encoded_whatever_it_holds() -> None:
    text = "half \ud800 and \\ud800, whole \U0001f600"
    line = dumps({"stem": text})
    assert json.loads(line.encode()) == {"stem": text}
    assert "\U0001f600" in line


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"a": 1, "a": 2}', "'a' stands twice"),
        ("NaN", "NaN is no number"),
        ("1" * 301, "a number has 301 digits"),
        ("[" * 100_000, "nested too deeply"),
        ('{"a": ', "is not JSON"),
    ],
)
def test_what_the_standard_does_not_know_is_refused(text: str, message: str) -> None:
    with pytest.raises(WireError, match=message):
        loads(text)


def test_what_was_written_is_read_again() -> None:
    value = {"stem": "When did “Orta” close?", "tags": ["é", "\n"], "difficulty": 0.25}
    assert loads(dumps(value)) == value
