"""Questions for two of a kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

from questions.builders import pairs
from questions.distractors import Statements
from questions.model.articles import Article
from questions.model.candidates import Candidate, Refusal
from questions.model.facts import Fact, Kind, Mention, Named, Verb
from questions.model.items import Choice
from questions.model.review import Knowledge

MakeFact = Callable[..., Fact]
SIGN = Verb("sign", "signed", "VBD")
FOUND = Verb("found", "founded", "VBD")
OPEN = Verb("open", "opened", "VBN", auxiliaries=("was",), passive=True)
ON_A_DAY = "time on: [3 May 1921=1921-05-03|date]"
PEOPLE = ("Ann Hale", "Amy Reed", "Maria Falk", "Rosa Lind", "Ida Holm")


def made(fact: Fact) -> list[Candidate | Refusal]:
    place = fact.evidence[0]
    others = " ".join(f"{one} sailed. {one} sang." for one in PEOPLE)
    article = Article(place.article, "", f"{place.quote}\n\n{others}")
    names = tuple(Named(article.name, Mention(one, Kind.PERSON, 0, len(one))) for one in PEOPLE)
    return list(pairs.build([fact], Statements(Knowledge((article,), (fact,), names)), seed=0))


@pytest.mark.parametrize(
    ("verb", "phrases", "stem", "key"),
    [
        (
            FOUND,
            ["subjects: [Peru|country] and [Chile|country]", "object: a bank", ON_A_DAY],
            "Which two countries founded a bank on 3 May 1921?",
            "Peru and Chile",
        ),
        (
            FOUND,
            [
                "subjects: [Generals Ann Hale|person] and [Amy Reed|person]",
                "object: a bank",
                ON_A_DAY,
            ],
            "Which two people founded a bank on 3 May 1921?",
            "Ann Hale and Amy Reed",
        ),
        (
            OPEN,
            [
                "subject: the Norla railway",
                "oblique between: [Paris|city] and [Lyon|thing]",
                "time in: [1865=1865|date]",
            ],
            "Between which two cities was the Norla railway opened in 1865?",
            "Paris and Lyon",
        ),
    ],
)
def test_two_names_that_are_all_of_a_phrase_are_asked_for(
    make_fact: MakeFact, verb: Verb, phrases: list[str], stem: str, key: str
) -> None:
    found = [one for one in made(make_fact(verb, *phrases)) if isinstance(one, Candidate)]
    assert [one.item.stem for one in found] == [stem]
    assert isinstance(found[0].item.interaction, Choice)
    options = found[0].item.interaction.options
    assert [one.text for one in options if one.correct] == [key]
    names = Counter(name for one in options for name in one.text.split(" and "))
    assert set(names.values()) == {2}, "no name stands in more options than another"
    assert len({one.text for one in options}) == 4


@pytest.mark.parametrize(
    "subject",
    [
        "subjects: [Peru|country] and [Lima|city]",
        "subjects: [Peru|country] and its neighbour [Chile|country]",
        "subjects: [Ann|person] and [Amy Reed|person]",
        "subject: [Peru|country]",
    ],
)
def test_what_is_no_pair_of_a_kind_is_left(make_fact: MakeFact, subject: str) -> None:
    assert made(make_fact(SIGN, subject, "object: a treaty", ON_A_DAY)) == []


@pytest.mark.parametrize(
    ("verb", "phrases", "reason"),
    [
        (
            SIGN,
            ["subjects: [Peru|country] and [Chile|country]", "object: a treaty", ON_A_DAY],
            "more than one answer fits",
        ),
        (
            SIGN,
            ["subjects: [Norla|organisation] and [Velland|organisation]", "object: a deal"],
            "no natural wh-phrase",
        ),
    ],
)
def test_pairs_that_are_not_tied_down_or_of_no_sort_are_refused(
    make_fact: MakeFact, verb: Verb, phrases: list[str], reason: str
) -> None:
    (one,) = made(make_fact(verb, *phrases))
    assert isinstance(one, Refusal)
    assert one.reason == reason
