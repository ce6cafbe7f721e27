"""Made-up people stand in where an article names too few."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.distractors import Statements, Wanted, find
from questions.distractors.invented import contradicts, is_woman
from questions.model.articles import Article
from questions.model.facts import Fact, Kind, Mention, Named, Verb
from questions.model.items import Option
from questions.model.review import Knowledge
from questions.world import people

MakeFact = Callable[..., Fact]
TEXT = (
    "Greta Lindqvist runs the harbour museum of Malmö. Her deputy is Ulla Forsberg. "
    "Lindqvist says she wants to buy a lightship."
)
SENTENCE = "Greta Lindqvist runs the harbour museum of Malmö."
STEM = "Who runs the harbour museum of Malmö?"


def options(key: str, *, stem: str = STEM, text: str = TEXT, seed: int = 0) -> tuple[Option, ...]:
    article = Article("museum.txt", "A museum", text)
    end = text.index(".") + 1
    fact = Fact("clause", text[:end], (article.cite(0, end),))
    names = ("Greta Lindqvist", "Ulla Forsberg")
    named = tuple(
        Named(article.name, Mention(name, Kind.PERSON, text.index(name), text.index(name) + 5))
        for name in names
        if name in text
    )
    knowledge = Knowledge((article,), (fact,), named)
    mention = Mention(key, Kind.PERSON, 0, len(key))
    return find(Wanted(stem, mention, fact), knowledge, seed=seed, statements=Statements(knowledge))


def test_people_of_the_article_come_before_invented_ones() -> None:
    for seed in range(10):
        found = options("Greta Lindqvist", seed=seed)
        assert [one.origin for one in found] == ["passage", "invented name", "invented name"]
        assert found[0].text == "Ulla Forsberg"


def test_invented_people_have_sex_and_area_of_the_key_and_no_name_of_the_article() -> None:
    for seed in range(10):
        for one in options("Greta Lindqvist", seed=seed)[1:]:
            assert people.is_woman(one.text)
            area = people.area_of(one.text)
            assert area is not None
            assert area.name == "Scandinavian"
            assert not any(word in TEXT for word in one.text.split())
            assert one.why == "The article names Greta Lindqvist; this name is made up."


def test_nobody_is_made_up_beside_a_name_of_unknown_letters() -> None:
    text = "Zdraža Wendrš runs the mill. Tovo Wendra mends it. Wendrš sleeps there."
    assert options("Zdraža Wendrš", stem="Who runs the mill?", text=text) == ()


def test_one_article_has_one_cast() -> None:
    other = options("Greta Lindqvist", stem="Who wants to buy a lightship for a museum?")
    assert {one.text for one in options("Greta Lindqvist")} == {one.text for one in other}


@pytest.mark.parametrize("key", ["Lindqvist", "Dr. Lindqvist", "Malmö Sailing Club"])
def test_there_are_none_for_what_is_no_full_name_of_a_person(key: str) -> None:
    assert options(key) == ()


@pytest.mark.parametrize(
    ("name", "text", "woman"),
    [
        ("Sasha Qorri", "Qorri said she knew. Qorri sold her boat.", True),
        ("Sasha Qorri", "Qorri said he knew. Qorri sold his boat.", False),
        ("Sasha Qorri", "Qorri said she knew it. Qorri met him and his wife. She laughed.", None),
        ("Sasha Qorri", "Qorri said nothing.", None),
    ],
)
def test_pronouns_tell_the_sex_where_the_given_name_does_not(
    name: str, text: str, woman: bool | None
) -> None:
    assert is_woman(name, text) is woman


@pytest.mark.parametrize(
    ("name", "stem", "wrong"),
    [
        ("Dieter Pohl", "Who was the first woman to lead the museum?", True),
        ("Elke Pohl", "Who was the first woman to lead the museum?", False),
        ("Dieter Pohl", "Who sold her boat to a museum?", True),
        ("Dieter Pohl", "Who met Elke Pohl in her office?", False),
        ("Elke Pohl", "Who was the brother of the mayor?", True),
    ],
)
def test_a_stem_that_tells_the_sex_rules_names_out(name: str, stem: str, wrong: bool) -> None:
    assert contradicts(name, stem) is wrong


def test_beside_a_wife_stand_women() -> None:
    text = f"{TEXT} Erik Solberg and Sven Holm keep the lightship."
    for seed in range(10):
        stem = "Who married the lighthouse keeper Nils Berg in 1884?"
        found = options("Greta Lindqvist", stem=stem, text=text, seed=seed)
        assert len(found) == 3
        assert all(is_woman(one.text, text) for one in found)


def test_nobody_is_asked_for_among_made_up_people_alone() -> None:
    alone = TEXT.replace("Ulla Forsberg", "Somebody")
    assert options("Greta Lindqvist", text=alone) == ()


def test_nobody_made_up_stands_beside_somebody_famous(make_fact: MakeFact) -> None:
    def found(who: str) -> set[str]:
        verb = Verb("open", "opened", "VBD")
        facts = tuple(
            make_fact(verb, f"subject: [{one}|person]", f"object: the {what}", at=100 * place)
            for place, (one, what) in enumerate(
                ((who, "harbour"), ("Amy Reed", "market"), ("Rosa Lind", "chapel"))
            )
        )
        names = " and ".join((who, "Amy Reed", "Rosa Lind"))
        knowledge = Knowledge((Article("made-up.txt", "", f"{names} came in 1911."),), facts)
        key = Mention(who, Kind.PERSON, 0, len(who))
        return {
            one.text for one in find(Wanted("Who opened the harbour?", key, facts[0]), knowledge)
        }

    assert {"Amy Reed", "Rosa Lind"} < found("Eva Moen")
    assert not found("Marie Curie")


@pytest.mark.parametrize(
    ("year", "who", "others", "is_asked"),
    [
        (1946, "Winston Churchill", ("Harold Wilson", "Clement Attlee", "Amy Reed"), True),
        (1946, "Winston Churchill", ("Rosa Lind", "Clement Attlee", "Amy Reed"), False),
        (2012, "Rosa Lind", ("Barack Obama", "Eva Moen", "Amy Reed", "Ada Falk"), True),
    ],
)
def test_rulers_whom_all_know_stand_among_their_like(
    make_fact: MakeFact, year: int, who: str, others: tuple[str, ...], is_asked: bool
) -> None:
    verb = Verb("open", "opened", "VBD")
    facts = tuple(
        make_fact(verb, f"subject: [{one}|person]", f"object: the {what}", at=100 * place)
        for place, (one, what) in enumerate(
            zip((who, *others), ("harbour", "market", "chapel", "bridge", "pier"), strict=False)
        )
    )
    names = " and ".join((who, *others))
    knowledge = Knowledge((Article("made-up.txt", "", f"{names} came there in {year}."),), facts)
    key = Mention(who, Kind.PERSON, 0, len(who))
    found = find(Wanted("Who opened the harbour?", key, facts[0]), knowledge)
    assert bool(found) is is_asked
    assert "Barack Obama" not in {one.text for one in found}
