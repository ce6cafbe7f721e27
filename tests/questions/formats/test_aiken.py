"""Aiken carries stem, options and key."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from questions.errors import WireError
from questions.formats import aiken
from questions.model.items import Choice, Item, Option
from tests.questions.formats.samples import CHOICE, ORDERING, items


def bare(item: Item) -> Item:
    assert isinstance(item.interaction, Choice)
    options = tuple(Option(option.text, option.correct) for option in item.interaction.options)
    return Item("", item.stem, Choice(options))


@given(item=items)
@settings(max_examples=25)
def test_what_is_written_comes_back_and_the_rest_is_listed(item: Item) -> None:
    exported = aiken.write([CHOICE, item])
    read = aiken.read(exported.data)
    assert read.problems == ()
    assert read.items[0] == bare(CHOICE)
    if exported.left_out:
        assert len(read.items) == 1
    else:
        assert read.items[1] == bare(item)


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        (ORDERING, "ordering"),
        (replace(CHOICE, stem="Two\nlines?"), "stem"),
        (replace(CHOICE, stem="A. Lincoln was born when?"), '"A. Linc"'),
        (replace(CHOICE, stem="ANSWER: B is what?"), '"ANSWER:"'),
        (replace(CHOICE, interaction=Choice((Option("a"), Option("b")))), "0 options"),
        (replace(CHOICE, interaction=Choice((Option("a", True), Option("b\n")))), "option 2"),
    ],
)
def test_what_does_not_fit_is_left_out_with_the_reason(item: Item, reason: str) -> None:
    exported = aiken.write([item])
    assert exported.data == b""
    assert reason in exported.left_out[0].reason


def test_a_file_that_a_person_wrote_is_read_and_the_rest_listed_by_line() -> None:
    written = (
        "Which is blue?\r\nA) the sea\r\nB) grass\r\nANSWER: A\r\n\r\n"
        "Two\nlines\nA. x\nB. y\nANSWER: A\n\n"
        "No such letter\nA. x\nB. y\nANSWER: C\n\nNo answer\nA. x\nB. y\n"
    )
    read = aiken.read(written.encode("utf-8-sig"))
    assert read.items == (
        Item("", "Which is blue?", Choice((Option("the sea", True), Option("grass")))),
    )
    assert [problem.place for problem in read.problems] == ["line 6", "line 12", "line 17"]


def test_another_encoding_is_refused() -> None:
    with pytest.raises(WireError, match="UTF-8"):
        aiken.read(b"\xff")
