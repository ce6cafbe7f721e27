"""A question that articles answer in two ways is not asked."""

from __future__ import annotations

import pytest

from questions import rivals
from questions.model.articles import Evidence
from questions.model.candidates import Candidate, Refusal
from questions.model.facts import Fact
from questions.model.items import Choice, Item, Option

FACT = Fact("clause", "Ann Hale led Lund.", (Evidence("a.txt", 0, 18, "Ann Hale led Lund."),))


def asked(stem: str, key: str, kind: str = "person") -> Candidate:
    options = (Option(key, correct=True), Option("Eva Moe"), Option("Ida Falk"))
    return Candidate(Item(kind, stem, Choice(options)), (FACT,))


@pytest.mark.parametrize(
    ("stem", "one", "other"),
    [
        ("Who was the mayor of Lund?", "Ann Hale", "Tom Berg"),
        ("In which year was the Lund Bridge opened?", "1931", "1932"),
        ("How long is the Lund Bridge?", "1,200 metres", "1.4 km"),
    ],
)
def test_two_answers_to_one_question_are_refused(stem: str, one: str, other: str) -> None:
    found = rivals.part([asked(stem, one), asked(stem, other), asked("Who sang?", "Ann Hale")])
    assert [type(each) for each in found] == [Refusal, Refusal, Candidate]


@pytest.mark.parametrize(
    ("stem", "one", "other", "kind"),
    [
        ("Who was the mayor of Lund?", "Ann Hale", "Hale", "person"),
        ("How long is the Lund Bridge?", "1,200 metres", "1.2 km", "measure"),
        ("In which city did it open?", "Bombay", "Mumbai", "city"),
        ("Which of these events happened first?", "A mill burns", "A ship sinks", "first"),
        ("Which of these people is a smith?", "Ann Hale", "Tom Berg", "person"),
    ],
)
def test_one_answer_in_two_forms_is_none(stem: str, one: str, other: str, kind: str) -> None:
    made = [asked(stem, one, kind), asked(stem, other, kind)]
    assert list(rivals.part(made)) == made
