"""Where people of no fame keep what they own is not asked."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.builders.belongings import is_of_belongings
from questions.distractors import Statements
from questions.model.articles import Article
from questions.model.candidates import Question
from questions.model.facts import Fact, Verb
from questions.model.review import Knowledge

MakeFact = Callable[..., Fact]


@pytest.mark.parametrize(
    ("subject", "lemma", "form", "owned", "title", "is_trifle"),
    [
        ("[Ann Hale|person]", "keep", "keeps", "[220|number] hives", "Honey", True),
        ("the baker [Ann Hale|person]", "own", "owned", "[two|number] mills", "Honey", True),
        (
            "[Ann Hale|person]",
            "keep",
            "keeps",
            "[220|number] hives",
            "The hives of Ann Hale",
            False,
        ),
        ("[Charles Darwin|person]", "keep", "kept", "[two|number] dogs", "Honey", False),
        ("[Ann Hale|person]", "keep", "keeps", "the [Lund Diary|work]", "Honey", False),
        ("[Ann Hale|person]", "plant", "planted", "[220|number] oaks", "Honey", False),
        ("the [Lund Trust|organisation]", "own", "owns", "[220|number] hives", "Honey", False),
    ],
)
def test_where_private_people_keep_so_many_things_is_a_trifle(
    make_fact: MakeFact,
    subject: str,
    lemma: str,
    form: str,
    owned: str,
    title: str,
    is_trifle: bool,
) -> None:
    verb = Verb(lemma, form, "VBZ" if form.endswith("s") else "VBD")
    fact = make_fact(verb, f"subject: {subject}", f"object: {owned}", "oblique near: [Lund|city]")
    article = Article(fact.evidence[0].article, title, f"{fact.text}.")
    key = fact.phrases[-1].mentions[0]
    question = Question("city", "Near which city was it?", key, fact, 1.0, "city")
    assert is_of_belongings(question, Statements(Knowledge((article,), (fact,)))) is is_trifle
