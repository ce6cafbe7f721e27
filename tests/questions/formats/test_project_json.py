"""The project's own JSON loses nothing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from questions.errors import WireError
from questions.formats import project_json
from questions.model.items import Choice, Item, Option
from tests.questions.formats.samples import CHOICE, items


@given(item=items)
@settings(max_examples=25)
def test_any_item_comes_back_as_it_was(item: Item) -> None:
    assert project_json.read(project_json.write([item, CHOICE]).data).items == (item, CHOICE)


@pytest.mark.parametrize(
    "text", ["nul \0 here", "half \ud800 of a pair", "\x1b[0m", "two\u2028lines"]
)
def test_characters_that_other_formats_refuse_come_back(text: str) -> None:
    item = Item("thing", text, Choice((Option(text, correct=True), Option("other"))))
    exported = project_json.write([item])
    assert exported.left_out == ()
    assert project_json.read(exported.data).items == (item,)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "not JSON"),
        (b"\xff{", "not in UTF-8"),
        (b"[1, 2]", '"format"'),
        (b'{"format": "quiz-from-articles", "version": 99, "items": []}', "version 99"),
        (b'{"format": "quiz-from-articles", "version": 1}', "items"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"version": ' + b"1" * 5000 + b"}", "not JSON"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_another_file_is_refused_with_a_sentence(data: bytes, message: str) -> None:
    with pytest.raises(WireError, match=message):
        project_json.read(data)


def test_a_broken_item_is_reported_and_the_others_are_read() -> None:
    data = project_json.write([CHOICE, CHOICE]).data.replace(b'"stem"', b'"steam"', 1)
    read = project_json.read(data)
    assert read.items == (CHOICE,)
    assert [problem.place for problem in read.problems] == ["item 1"]
