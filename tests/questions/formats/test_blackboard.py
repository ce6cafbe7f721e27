"""Blackboard's lines, read by its rules."""

from __future__ import annotations

from dataclasses import replace
from html import unescape

import pytest
from hypothesis import given, settings

from questions.formats import blackboard
from questions.model.items import Choice, Entry, Item, Option, Ordering
from tests.questions.formats.samples import CHOICE, ORDERING, items


def test_a_choice_names_each_option_with_its_verdict() -> None:
    line = blackboard.write([CHOICE]).data.decode()
    fields = line.removesuffix("\n").split("\t")
    assert fields[:2] == ["MC", CHOICE.stem]
    assert fields[2:] == [
        *("1868", "incorrect", "1871", "correct", "1877", "incorrect", "1884", "incorrect")
    ]


def test_an_ordering_gives_its_events_in_the_right_order() -> None:
    fields = blackboard.write([ORDERING]).data.decode().removesuffix("\n").split("\t")
    assert fields[0] == "ORD"
    assert fields[2] == "The lighthouse of Norrby is lit"
    assert len(fields) == 6


@given(item=items)
@settings(max_examples=25)
def test_what_is_kept_has_its_own_line_and_fields(item: Item) -> None:
    exported = blackboard.write([CHOICE, item])
    lines = exported.data.decode().removesuffix("\n").split("\n")
    assert len(lines) + len(exported.left_out) == 2
    if not exported.left_out:
        fields = lines[1].split("\t")
        interaction = item.interaction
        if isinstance(interaction, Choice):
            assert list(map(unescape, fields[2::2])) == [one.text for one in interaction.options]
        else:
            assert list(map(unescape, fields[2:])) == [one.text for one in interaction.entries]
        assert not any("<" in field for field in fields)


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        (replace(CHOICE, stem="a\tb?"), "tab"),
        (replace(CHOICE, stem="a\nb?"), "several lines"),
        (replace(CHOICE, interaction=Choice((Option("a"), Option("b")))), "0 options"),
        (
            replace(ORDERING, interaction=Ordering(tuple(Entry(str(n)) for n in range(21)))),
            "takes 20",
        ),
    ],
)
def test_what_does_not_fit_is_left_out_with_the_reason(item: Item, reason: str) -> None:
    exported = blackboard.write([item])
    assert exported.data == b""
    assert reason in exported.left_out[0].reason


@pytest.mark.parametrize(
    ("stem", "field"),
    [
        ("Is 2 < 3 & AT&T > x?", "Is 2 &lt; 3 & AT&amp;T > x?"),
        ("<b>no markup</b>", "&lt;b>no markup&lt;/b>"),
        ("&lt; &#38; & co", "&amp;lt; &amp;#38; & co"),
        ('"Quoted" = 50%', '"Quoted" = 50%'),
    ],
)
def test_only_what_would_be_markup_is_escaped(stem: str, field: str) -> None:
    line = blackboard.write([replace(CHOICE, stem=stem)]).data.decode()
    assert line.split("\t")[1] == field
    assert unescape(field) == stem
