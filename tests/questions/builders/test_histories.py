"""Questions tied to one answer by the history that their article tells."""

from __future__ import annotations

from decimal import Decimal

import pytest

from questions.builders.histories import told_of_history, topic
from questions.distractors import Statements
from questions.model.articles import Article, Evidence
from questions.model.candidates import Question, Refusal
from questions.model.facts import Fact, Kind, Mention, Quantity, Verb
from questions.model.review import Knowledge

KORFBALL = "Korfball is a ball game. Two teams play korfball. Ann Hale wrote down 13 rules."
OPEN = "more than one answer fits"


def refused(stem: str, key: Mention, *, reason: str = OPEN, lemma: str = "write") -> Refusal:
    evidence = Evidence("test", 46, len(KORFBALL), KORFBALL[46:])
    fact = Fact("clause", KORFBALL[46:], (evidence,), (), Verb(lemma, "wrote", "VBD"))
    return Refusal("number", reason, stem, Question("number", stem, key, fact, 0.9))


def statements(title: str) -> Statements:
    return Statements(Knowledge((Article("test", title, KORFBALL),), (), ()))


RULES = Mention("13", Kind.NUMBER, 0, 2, quantity=Quantity(Decimal(13)))
PERSON = Mention("Ann Hale", Kind.PERSON, 0, 8)


@pytest.mark.parametrize("title", ["Korfball", "How korfball began", "Korfball: a short history"])
def test_a_history_ties_a_count_to_one_answer(title: str) -> None:
    made = told_of_history(refused("How many rules did Ann Hale write?", RULES), statements(title))
    assert made is not None
    assert made.stem == "In the history of korfball, how many rules did Ann Hale write?"


@pytest.mark.parametrize(
    "refusal",
    [
        refused("How many rules did Ann Hale write?", RULES, reason="of no weight"),
        refused("As of May 2010, how many rules did Ann Hale write?", RULES),
        refused("How many rules of korfball did Ann Hale write?", RULES),
        refused("How many rules were written?", RULES),
        refused("Who liked cheese?", PERSON, lemma="like"),
        Refusal("number", OPEN, "How many rules did Ann Hale write?"),
    ],
)
def test_what_a_history_does_not_tie_stays_refused(refusal: Refusal) -> None:
    assert told_of_history(refusal, statements("Korfball")) is None


def test_who_made_something_is_asked_for_in_its_history() -> None:
    refusal = refused("Who devised the rules?", PERSON, lemma="devise")
    made = told_of_history(refusal, statements("Korfball"))
    assert made is not None
    assert made.stem == "In the history of korfball, who devised the rules?"


@pytest.mark.parametrize(
    ("stem", "lemma", "is_asked"),
    [
        ("Who raised the number of players from seven to eight?", "raise", True),
        ("Who raised the number?", "raise", False),
        ("Who did the slump of those years leave with few orders?", "leave", False),
        ("Who qualified as a doctor in a town by the sea?", "qualify", False),
    ],
)
def test_whose_deed_it_was_is_asked_in_its_history_where_enough_is_told(
    stem: str, lemma: str, *, is_asked: bool
) -> None:
    made = told_of_history(refused(stem, PERSON, lemma=lemma), statements("Korfball"))
    assert (made is not None) is is_asked


@pytest.mark.parametrize(
    ("title", "text", "told"),
    [
        ("The Orta Canal: a history", "Few knew the Orta Canal.", "the Orta Canal"),
        ("A short history of tea", "Few drank tea.", "tea"),
        ("The zither", "The zither is an instrument.", "the zither"),
        ("Marmot", "Marmot is a genus of rodents.", ""),
        ("Strike at Orta", "Dockers walked out.", ""),
        ("Korfball", "Ann Hale was a teacher.", ""),
    ],
)
def test_the_topic_is_what_the_title_and_the_first_sentence_say(
    title: str, text: str, told: str
) -> None:
    assert topic(title, text) == told
