"""Figures of the sort of animal or plant that an article is on."""

from __future__ import annotations

import pytest

from questions.builders.natures import told_of_sort
from questions.distractors import Statements
from questions.model.articles import Article, Evidence
from questions.model.candidates import Question, Refusal
from questions.model.facts import Fact, Kind, Mention, Verb
from questions.model.review import Knowledge

HERON = "The grey heron is a bird of Europe. A grey heron weighs 2 kilograms."
NOTHING = "nothing names the subject"


def refused(stem: str, *, reason: str = NOTHING, verb: Verb | None = None) -> Refusal:
    evidence = Evidence("test", 36, len(HERON), HERON[36:])
    fact = Fact("clause", HERON[36:], (evidence,), (), verb or Verb("weigh", "weighs", "VBZ"))
    key = Mention("2 kilograms", Kind.MEASURE, 0, 11)
    return Refusal("measure", reason, stem, Question("measure", stem, key, fact, 0.9))


def statements(title: str = "Grey heron", text: str = HERON) -> Statements:
    return Statements(Knowledge((Article("test", title, text),), (), ()))


def test_a_figure_of_a_sort_needs_no_name() -> None:
    refusal = refused("How much does a grey heron usually weigh in the nest of the grey heron?")
    made = told_of_sort(refusal, statements())
    assert made is not None
    assert made.stem == "How much does a grey heron weigh in the nest?"


@pytest.mark.parametrize(
    "refusal",
    [
        refused("How much does a grey heron weigh?", reason="of no weight"),
        refused("How much does a goose weigh?"),
        refused("How much did a grey heron weigh?", verb=Verb("weigh", "weighed", "VBD")),
    ],
)
def test_other_refusals_stand(refusal: Refusal) -> None:
    assert told_of_sort(refusal, statements()) is None


def test_an_article_on_a_thing_is_on_no_sort() -> None:
    text = HERON.replace("a bird of Europe", "a cocktail")
    assert told_of_sort(refused("How much does a grey heron weigh?"), statements(text=text)) is None
