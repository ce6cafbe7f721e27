"""Questions on the lives of people by calling."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from questions.builders import lives
from questions.distractors import Statements
from questions.model.articles import Article
from questions.model.candidates import Candidate, Refusal
from questions.model.facts import Fact, Verb
from questions.model.items import Choice
from questions.model.review import Knowledge
from questions.world.figures import Figure, figures

MakeFact = Callable[..., Fact]
SIT = Verb("sit", "sat", "VBD")
IN_PARLIAMENT = ["subject: [Ann Hale|person]", "oblique in: the parliament of [Norla|place]"]
BORN = Verb("bear", "born", "VBN", ("was",), passive=True)
TEXT = "In 1902 the novelist Ann Hale stood up. {} Thomas Hardy was no hero of hers."


def made(fact: Fact, text: str = TEXT) -> list[Candidate | Refusal]:
    article = Article(fact.evidence[0].article, "Norla", text.format(fact.evidence[0].quote))
    return list(lives.build([fact], Statements(Knowledge((article,), (fact,), ())), seed=0))


def moved(fact: Fact, text: str) -> Fact:
    """The fact where the text has it."""
    place = fact.evidence[0]
    start = text.index("{}")
    return replace(fact, evidence=(replace(place, start=start, end=start + len(place.quote)),))


def figure(name: str) -> Figure:
    return next(one for one in figures("novelist") if one.name == name)


def test_somebody_stands_among_others_of_the_calling_and_the_time(make_fact: MakeFact) -> None:
    fact = moved(make_fact(SIT, *IN_PARLIAMENT, "oblique for: the [Farmers|organisation]"), TEXT)
    (candidate,) = made(fact)
    assert isinstance(candidate, Candidate)
    stem = candidate.item.stem
    assert stem.startswith("Which novelist sat in the parliament of Norla for the")
    assert isinstance(candidate.item.interaction, Choice)
    options = {one.text for one in candidate.item.interaction.options}
    assert "Ann Hale" in options
    assert all(figure(one).is_active(1902) for one in options - {"Ann Hale"})


def test_origin_is_asked_with_its_place(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("be", "was", "VBD"),
        "subject: [Ann Hale|person]",
        "complement: the daughter of a shepherd from [Norla|place]",
    )
    (candidate,) = made(moved(fact, TEXT))
    assert isinstance(candidate, Candidate)
    assert candidate.item.stem == "Which novelist was the daughter of a shepherd from Norla?"


@pytest.mark.parametrize(
    ("verb", "phrases"),
    [
        (Verb("move", "moved", "VBD"), ["oblique to: [Norla|place]", "time in: [1901|date]"]),
        (Verb("be", "was", "VBD"), ["complement: the daughter of a shepherd"]),
        (Verb("write", "writes", "VBZ"), ["object: letters to [Norla|place] by hand"]),
    ],
)
def test_what_many_do_or_still_do_is_passed_over(
    make_fact: MakeFact, verb: Verb, phrases: list[str]
) -> None:
    assert made(moved(make_fact(verb, "subject: [Ann Hale|person]", *phrases), TEXT)) == []


def test_too_little_is_refused(make_fact: MakeFact) -> None:
    fact = make_fact(BORN, "subject: [Ann Hale|person]", "oblique: nearby", "time in: [1870|date]")
    (refusal,) = made(moved(fact, TEXT))
    assert isinstance(refusal, Refusal)


def test_nobody_is_asked_for_whose_calling_is_not_told(make_fact: MakeFact) -> None:
    fact = make_fact(SIT, *IN_PARLIAMENT, "oblique for: the [Farmers|organisation]")
    assert made(moved(fact, TEXT), TEXT.replace("the novelist ", "")) == []
