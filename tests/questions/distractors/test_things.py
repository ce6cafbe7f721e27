"""Distractors for everyday things: siblings, in the form of the key."""

from __future__ import annotations

import pytest

from questions.distractors import Statements, Wanted, find
from questions.distractors.things import in_form, is_told_by_atlas, with_article
from questions.model.articles import Article
from questions.model.facts import Fact, Kind, Mention
from questions.model.items import Option
from questions.model.review import Knowledge
from questions.world.things import thing

TEXT = (
    "A heron broke the window of the bakery in Turin. Later a pelican was seen on the roof. "
    "The swans of the park and the ducks slept. A cormorant flew through the bakery in Turin, too."
)
SENTENCE = "A heron broke the window of the bakery in Turin."
STEM = "Which bird broke the window of a bakery in Turin?"


def options(
    key: str, stem: str = STEM, *, text: str = TEXT, sentence: str = SENTENCE, seed: int = 0
) -> tuple[Option, ...]:
    article = Article("birds.txt", "Birds", text)
    start = text.index(sentence)
    fact = Fact("clause", sentence, (article.cite(start, start + len(sentence)),))
    knowledge = Knowledge((article,), (fact,))
    mention = Mention(key, Kind.THING, start, start + len(key))
    return find(Wanted(stem, mention, fact), knowledge, seed=seed, statements=Statements(knowledge))


def test_siblings_stand_in_the_form_of_the_key() -> None:
    heron = thing("heron")
    assert heron is not None
    for seed in range(20):
        found = [one.text for one in options("a heron", seed=seed)]
        assert len(set(found)) == 3
        assert set(found) <= {with_article(name) for name in heron.siblings}


def test_what_the_article_names_comes_first() -> None:
    found = options("a heron")
    assert {one.text for one in found if one.origin == "article"} >= {"a pelican", "a swan"}
    assert all(one.why.endswith(".") for one in found)


def test_things_of_the_same_noun_stand_beside_each_other() -> None:
    sentence = "A signal failure stopped all trains near Turin in 1977."
    stem = "What kind of failure stopped all trains near Turin in 1977?"
    found = options("a signal failure", stem, text=sentence, sentence=sentence)
    assert len(found) == 3
    assert all(one.text.endswith(" failure") for one in found)


@pytest.mark.parametrize(("sentence", "modern"), [("In 1850", False), ("In 1990", True)])
def test_nobody_travelled_by_what_came_later(sentence: str, modern: bool) -> None:
    told = f"{sentence} Ann Hale travelled to Turin by ship."
    stem = f"How did Ann Hale travel to Turin {sentence.lower()}?"
    found = {one.text for seed in range(9) for one in by_ship(stem, told, seed)}
    assert ("by plane" in found) is modern
    assert "by boat" not in found


def by_ship(stem: str, told: str, seed: int) -> tuple[Option, ...]:
    return options("by ship", stem, text=told, sentence=told, seed=seed)


def test_what_the_library_says_the_same_of_is_not_offered() -> None:
    for seed in range(20):
        stem = "Which bird flew through the bakery in Turin?"
        assert "a cormorant" not in {one.text for one in options("a heron", stem, seed=seed)}


def test_what_the_sentence_or_the_stem_names_is_not_offered() -> None:
    sentence = "Herons hunt at dawn beside storks and geese."
    text = f"{sentence} Nobody knows why."
    for seed in range(20):
        found = options(
            "herons",
            "Which birds, larger than ducks, hunt at dawn?",
            text=text,
            sentence=sentence,
            seed=seed,
        )
        assert len(found) == 3
        assert not {"storks", "geese", "ducks"} & {one.text for one in found}


@pytest.mark.parametrize("key", ["a plastic heron", "a bystander", "the heron in the bakery"])
def test_there_are_none_for_what_no_sort_holds(key: str) -> None:
    assert options(key) == ()


@pytest.mark.parametrize(
    ("noun", "whole"),
    [
        ("owl", "an owl"),
        ("unicycle", "a unicycle"),
        ("umbrella", "an umbrella"),
        ("hourglass", "an hourglass"),
        ("European bison", "a European bison"),
        ("ukulele", "a ukulele"),
    ],
)
def test_the_article_goes_by_the_sound(noun: str, whole: str) -> None:
    assert with_article(noun) == whole


def test_a_name_takes_the_article_of_another() -> None:
    assert in_form("eagle", "a", "a swan") == "an eagle"
    assert in_form("eagle", "The", "The swan") == "The eagle"
    assert in_form("Finnish", "", "Danish") == "Finnish"


@pytest.mark.parametrize(
    ("language", "stem"),
    [
        ("English", "What was the predominant language in Australia?"),
        ("French", "In which language were the laws of France written?"),
        ("Portuguese", "Which language is spoken in Brazil?"),
        ("German", "What was the main language in Switzerland in 1900?"),
    ],
)
def test_the_language_of_a_country_is_not_asked_for(language: str, stem: str) -> None:
    assert is_told_by_atlas(language, stem)


@pytest.mark.parametrize(
    ("language", "stem"),
    [
        ("French", "Which language did the nobles of Russia speak?"),
        ("Latin", "In which language were the laws of France written?"),
        ("English", "Which language did Ann Hale learn in Turin?"),
        ("French", "What does Ann Hale teach in France?"),
    ],
)
def test_other_languages_are_asked_for(language: str, stem: str) -> None:
    assert not is_told_by_atlas(language, stem)


def test_no_distractors_are_found_for_a_language_that_any_atlas_tells() -> None:
    sentence = "English was the main language of Norla in New Zealand."
    stem = "What was the main language in New Zealand?"
    assert options("English", stem, text=sentence, sentence=sentence) == ()
    assert (
        options("English", "What was the main language in Norla?", text=sentence, sentence=sentence)
        != ()
    )
