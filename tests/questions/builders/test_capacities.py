"""Who is asked for by what they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.builders import people
from questions.builders.capacities import asked_in_capacity
from questions.distractors import Statements
from questions.model.articles import Article
from questions.model.candidates import Candidate
from questions.model.facts import Fact, Kind, Mention, Named, Verb
from questions.model.review import Knowledge

MakeFact = Callable[..., Fact]
WAS = Verb("be", "was", "VBD")
STEM = "Who said that the tower of Lund leans?"


def asked(make_fact: MakeFact, role: str, *, stem: str = STEM) -> str:
    told = make_fact(WAS, "subject: [Ann Hale|person]", f"complement: {role}")
    article = Article(told.evidence[0].article, "", told.evidence[0].quote)
    return asked_in_capacity(stem, "Ann Hale", told, Statements(Knowledge((article,), (told,))))


@pytest.mark.parametrize(
    ("role", "start"),
    [
        ("a particle physicist", "Which particle physicist said"),
        ("a brilliant physicist", "Which physicist said"),
        ("a Norwegian particle physicist", "Which particle physicist said"),
        ("an expert in old bricks", "Which expert in old bricks said"),
        ("a health ministry official", "Which health ministry official said"),
        ("the head of the [Lund Museum|organisation]", "Who, as head of the Lund Museum, said"),
        ("a Norlan-born clockmaker with an interest in moss", "Which clockmaker said"),
        ("a travelling salesman", "Which travelling salesperson said"),
        ("[Norway|country]’s environment minister", "Who, as environment minister of Norway, said"),
        ("a spokeswoman for [Norla|organisation]", "Who, as spokesperson for Norla, said"),
        ("CEO of [Norla|organisation]", "Who, as CEO of Norla, said"),
    ],
)
def test_what_somebody_is_stands_in_the_question(
    make_fact: MakeFact, role: str, start: str
) -> None:
    assert asked(make_fact, role) == f"{start} that the tower of Lund leans?"


@pytest.mark.parametrize(
    "role",
    [
        "a fellow physicist",
        "a second physicist",
        "a weak king",
        "a former particle physicist",
        "Eva Reed’s sister",
        "Eva Reed’s successor",
        "an actress",
        "the director of the national energy company",
        "20 years old",
        "a friend of [Norway|country]",
        "the founder of the [Hale Museum|organisation]",
        "the head of the museum",
    ],
)
def test_what_judges_or_tells_too_much_or_too_little_does_not(
    make_fact: MakeFact, role: str
) -> None:
    assert asked(make_fact, role) == STEM


@pytest.mark.parametrize(
    ("role", "start"),
    [("a silk merchant", "Which silk merchant's"), ("the head of the [Lund Zoo|place]", "Whose")],
)
def test_an_owner_is_asked_for_by_calling(make_fact: MakeFact, role: str, start: str) -> None:
    stem = asked(make_fact, role, stem="Whose tower was first lit in 1708?")
    assert stem == f"{start} tower was first lit in 1708?"


@pytest.mark.parametrize(
    "stem",
    [
        "In which year did Ann Hale say that the tower of Lund leans?",
        f"Who said that {'the very old tower of Lund ' * 4} leans?",
    ],
    ids=["another question", "long enough as it is"],
)
def test_other_questions_stay(make_fact: MakeFact, stem: str) -> None:
    assert asked(make_fact, "the head of the [Lund Museum|organisation]", stem=stem) == stem


def test_somebody_who_found_something_out_is_asked_for_so(make_fact: MakeFact) -> None:
    ann = "subject: [Ann Hale|person]"
    told = make_fact(WAS, ann, "complement: a particle physicist")
    found = make_fact(
        Verb("calculate", "calculated", "VBD"),
        ann,
        "clause: that the tower of [Lund|city] leans by a hand in each hundred years",
    )
    text = f"{told.evidence[0].quote} Hale met Amy Reed. Reed met Ida Falk. Falk met Rosa Lind."
    article = Article(told.evidence[0].article, "", text)
    others = ("Amy Reed", "Ida Falk", "Rosa Lind")
    names = tuple(Named(article.name, Mention(one, Kind.PERSON, 0, len(one))) for one in others)
    library = Statements(Knowledge((article,), (told, found), names))
    (made,) = people.build([found], library, seed=0)
    assert isinstance(made, Candidate), made
    assert made.item.stem.startswith("Which particle physicist calculated that the tower of Lund")


SAYS = Verb("say", "said", "VBD")


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Ann Hale, harbour pilot at the Lund Docks, said so.", "Which harbour pilot at the Lund"),
        ("Ann Hale, a 40-year-old botanist, said so.", "Which botanist said"),
        ("The botanist Ann Hale said so.", "Which botanist said"),
        ("The environment minister Ann Hale said so.", "Who, as environment minister, said"),
        ("Ann Hale, of the Lund Institute, said so.", "Who, as representative of the Lund Inst"),
        ("Ann Hale, who studies moss at Lund University, said so.", "Which researcher into moss"),
        (
            "Ann Hale, the head of the Lund Zoo in Norla, said so.",
            "Who, as head of the Lund Zoo, said",
        ),
        ("Ann Hale, the sister of the botanist, said so.", "Who said"),
        ("Ann Hale, whose boat sank, said so.", "Who said"),
        ("Ann Hale, a woman of means, said so.", "Who said"),
    ],
)
def test_what_stands_beside_a_name_tells_what_its_bearer_is(
    make_fact: MakeFact, text: str, start: str
) -> None:
    said = "clause: that the tower of [Lund|city] leans"
    fact = make_fact(SAYS, "subject: [Ann Hale|person]", said, text=text)
    library = Statements(Knowledge((Article(fact.evidence[0].article, "", text),), (fact,)))
    assert asked_in_capacity(STEM, "Ann Hale", fact, library).startswith(start)
