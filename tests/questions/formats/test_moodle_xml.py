"""Moodle XML comes back as it went out, but for what Moodle has no place for."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings

from questions.errors import WireError
from questions.formats import moodle_xml
from questions.formats.feedback import general_feedback
from questions.model.items import Choice, Item, Option
from tests.questions.formats.samples import CHOICE, ORDERING, as_shown, items


def written(item: Item) -> ET.Element:
    root = ET.fromstring(moodle_xml.write([item]).data)  # noqa: S314 - our own file
    question = root.find("question")
    assert question is not None
    return question


@given(item=items)
@settings(max_examples=25)
def test_what_moodle_shows_comes_back(item: Item) -> None:
    exported = moodle_xml.write([CHOICE, item, ORDERING], title="Any / set")
    assert exported.left_out == ()
    expected = [as_shown(one) for one in (CHOICE, item, ORDERING)]
    assert list(moodle_xml.read(exported.data).items) == expected


def test_the_order_of_the_document_is_the_right_order_with_all_settings() -> None:
    question = written(ORDERING)
    assert question.get("type") == "ordering"
    events = [answer.findtext("text") for answer in question.iterfind("answer")]
    assert events[0] == "The lighthouse of Norrby is lit"
    assert question.findtext("selecttype") == "ALL"
    assert question.findtext("shownumcorrect") == "1"
    assert question.findtext("selectcount") == "4"


def test_exactly_one_answer_has_all_marks() -> None:
    question = written(CHOICE)
    fractions = [answer.get("fraction") for answer in question.iterfind("answer")]
    assert sorted(fractions, key=str) == ["0", "0", "0", "100"]


def test_evidence_stands_in_the_general_feedback() -> None:
    question = written(CHOICE)
    feedback = question.findtext("generalfeedback/text") or ""
    assert CHOICE.evidence[0].quote in feedback
    assert general_feedback(CHOICE).splitlines()[0] == CHOICE.explanation


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        (replace(CHOICE, stem="Who\0?"), "U+0000"),
        (replace(CHOICE, explanation="\x1b[1m"), "U+001B"),
        (replace(CHOICE, interaction=Choice((Option("a"), Option("b")))), "0 options"),
        (replace(CHOICE, interaction=Choice((Option("a", True), Option("b", True)))), "2 options"),
        (replace(CHOICE, interaction=Choice((Option("a", True), Option("")))), "Option 2"),
    ],
)
def test_what_moodle_would_take_wrongly_is_left_out_with_the_reason(
    item: Item, reason: str
) -> None:
    exported = moodle_xml.write([item])
    assert moodle_xml.read(exported.data).items == ()
    assert reason in exported.left_out[0].reason


def test_other_kinds_of_question_are_listed_and_not_lost() -> None:
    data = b"""<quiz><question type="essay"><name><text>Long</text></name></question>
    <question type="multichoice"><single>false</single></question></quiz>"""
    problems = moodle_xml.read(data).problems
    places = [problem.place for problem in problems]
    assert places == ["line 1, question 1 (Long)", "line 2, question 2 ()"]
    assert problems[0].source.startswith('<question type="essay"><name><text>Long</text>')
    assert "essay" in problems[0].reason


@pytest.mark.parametrize(
    ("fraction", "message"),
    [("50", "a part of the marks"), ("full", "'full'"), ("nan", "a part of the marks")],
)
def test_marks_that_an_item_cannot_hold_are_named(fraction: str, message: str) -> None:
    data = f"""<quiz><question type="multichoice"><questiontext><text>Which?</text></questiontext>
    <answer fraction="100"><text>a</text></answer>
    <answer fraction="{fraction}"><text>b</text></answer></question></quiz>"""
    read = moodle_xml.read(data.encode())
    assert read.items == ()
    assert message in read.problems[0].reason


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "no XML"),
        (b"\xff", "no XML"),
        (b"<html/>", "<html>"),
        (b'<!DOCTYPE quiz [<!ENTITY a "aaaa">]><quiz>&a;</quiz>', "entities"),
    ],
)
def test_another_file_is_refused_with_a_sentence(data: bytes, message: str) -> None:
    with pytest.raises(WireError, match=message):
        moodle_xml.read(data)
