"""No distractor is right as well."""

from __future__ import annotations

import pytest

from questions.checks import rival_keys
from questions.model.articles import Article, Evidence
from questions.model.facts import Fact
from questions.model.items import Item
from questions.model.review import Knowledge
from tests.questions.checks.items import blocks, choice, findings, library


@pytest.mark.parametrize(
    "item",
    [
        choice("Who had no ties?", "*Cuba", "Syria", "Chad", quote="Only Cuba and Syria had none."),
        choice("Who had no ties?", "*Cuba", "Chad", "Mali", quote="Cuba, Syria, Chad or Mali had."),
        choice("When did it burn?", "*1905", "1910", "1912", quote="It burnt in 1905 and 1910."),
    ],
)
def test_what_stands_beside_the_key_blocks(item: Item) -> None:
    assert blocks(rival_keys, item)


@pytest.mark.parametrize(
    "item",
    [
        choice("With whom did Cuba trade?", "*Chad", "Cuba", "Mali", quote="Cuba and Chad traded."),
        choice("Where is it?", "*Havana", "Cuba", "Lima", quote="It is in Havana, Cuba."),
        choice("Who won?", "*Berg", "Dahl", "Lund", quote="Berg beat Dahl and Lund."),
        choice("When?", "*1494", "1501", "1510", quote="He began in 1494 and in 1501 he printed."),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(rival_keys, item)


def test_another_member_of_the_union_that_is_joined_blocks() -> None:
    stem = "Which country joined the European Union in 2004?"
    assert blocks(rival_keys, choice(stem, "*Poland", "Slovakia", "Norway"))
    assert not findings(rival_keys, choice(stem, "*Poland", "Switzerland", "Norway"))
    other = choice("Which country left the European Union?", "*Britain", "Slovakia", "Norway")
    assert not findings(rival_keys, other)


def test_the_other_half_of_a_divided_country_blocks_where_relations_are_missing() -> None:
    stem = "Which UN member state was the only one without ties to South Korea?"
    assert blocks(rival_keys, choice(stem, "*Syria", "North Korea", "Chad"))
    assert not findings(rival_keys, choice(stem, "*Syria", "Chad", "Mali"))
    other = choice("Which country opened ties with South Korea?", "*Syria", "North Korea", "Chad")
    assert not findings(rival_keys, other)


KNOWN = library(
    "Sweden recognised the republic of Norby in 1905.",
    "Later Denmark recognised the republic of Norby, too. The Danish king praised Norby.",
)


def test_an_article_that_says_it_of_a_distractor_blocks() -> None:
    item = choice("Which country recognised the republic of Norby?", "*Sweden", "Denmark", "Chad")
    assert blocks(rival_keys, item, KNOWN)


def test_a_fact_that_says_it_of_a_distractor_blocks() -> None:
    text = "It recognised the republic of Norby, too."
    fact = Fact("clause", "Denmark recognised the republic of Norby.", (Evidence("1", 0, 2, "It"),))
    known = Knowledge(articles=(Article("1", "", text),), facts=(fact,))
    item = choice(
        "As of 1950, which country had recognised the republic of Norby?", "*Chad", "Denmark"
    )
    assert blocks(rival_keys, item, known)
    assert not findings(rival_keys, item, Knowledge(articles=known.articles))


@pytest.mark.parametrize(
    "item",
    [
        choice("Which country recognised the republic of Norby in 1905?", "*Sweden", "Denmark"),
        choice("Which country recognised the republic of Norby?", "*Sweden", "Finland", "Chad"),
        choice("Which country praised Norby?", "*Sweden", "Denmark", "Chad"),
    ],
)
def test_sentences_that_say_less_than_the_stem_prove_nothing(item: Item) -> None:
    assert not findings(rival_keys, item, KNOWN)
