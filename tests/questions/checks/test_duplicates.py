"""No two options, and no two events, mean the same."""

from __future__ import annotations

import pytest

from questions.checks import duplicates
from questions.model.articles import Evidence
from questions.model.facts import Fact, Kind, Mention, Phrase, Role
from questions.model.items import Item
from questions.model.review import Knowledge
from tests.questions.checks.items import blocks, choice, findings, offered, ordering


@pytest.mark.parametrize(
    "item",
    [
        offered("*Oslo", "Turku", "oslo."),
        offered("*1,000", "one thousand", "2,000"),
        offered("*$35.67 million", "35,670,000 dollars", "$20 million"),
        offered("*20,235", "20,000", "26,290"),
        offered("*$36 million", "$35.67 million", "$20 million"),
        offered("*1944", "6 June 1944", "1946"),
        offered("*the Netherlands", "Netherlands", "Belgium"),
        offered("*South Korea", "Republic of Korea", "Japan"),
        offered("*South Korea", "Seoul", "Japan"),
        offered("*the United Nations", "UN", "NATO"),
        choice("Who wrote the letter?", "*Ada Lovelace", "Lovelace", "Babbage"),
        ordering("The bridge opens", "The mill burns", "The bridge opens"),
        ordering(
            "The town opens its new bridge", "The mill burns", "The town opens the new bridge"
        ),
        offered("*12", "a dozen", "14"),
        offered("*50%", "half", "60%"),
        offered("*one quarter", "25 per cent", "one third"),
        offered("*42.195 km", "42,195 metres", "50 km"),
        offered("*1 mile", "1.6 km", "3 km"),
        offered("*grey", "gray", "blue"),
        offered("*Labour Hall", "Labor Hall", "Union Hall"),
        offered("*George V", "George the Fifth", "Edward VII"),
        offered("*St. Albans", "Saint Albans", "Luton"),
        offered("*Mumbai", "Bombay", "Delhi"),
        choice("Who won?", "*John F. Kennedy", "John Fitzgerald Kennedy", "Ann Hale"),
    ],
)
def test_it_finds(item: Item) -> None:
    assert findings(duplicates, item)


@pytest.mark.parametrize(
    "item",
    [
        offered("*North Korea", "South Korea", "Niger", "Nigeria"),
        offered("*Guinea", "Guinea-Bissau", "Equatorial Guinea", "Papua New Guinea"),
        choice("Who won?", "*Guinea", "Papua New Guinea", "Niger"),
        offered("*$1.2 million", "$1.2 billion", "$12 million"),
        offered("*1944", "1945", "6 June 1946"),
        offered("*25%", "30%", "35%"),
        offered("*1,100", "1,000", "1,200"),
        offered("*12", "11", "13"),
        offered("*York", "New York", "Jersey", "New Jersey"),
        choice("Who threw it?", "*Ada Byron's grandfather", "Ada Byron", "a sailor"),
        ordering("The bridge opens", "The mill burns", "The bridge falls into the river"),
        offered("*George V", "George VI", "Edward VII"),
        offered("*5 km", "5 miles", "5 m"),
        offered("*two dozen", "12", "36"),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(duplicates, item)


def test_a_capital_beside_its_country_passes_where_neither_is_the_key() -> None:
    assert not findings(duplicates, offered("*Denmark", "Oslo", "Norway"))


def test_other_names_in_the_facts_count() -> None:
    mention = Mention("the Great Bridge", Kind.THING, 0, 5, aliases=("the Old Lady",))
    phrase = Phrase(
        Role.SUBJECT, "the Great Bridge", Kind.THING, "bridge", 0, 5, mentions=(mention,)
    )
    fact = Fact("clause", "It stands.", (Evidence("1", 0, 2, "It"),), (phrase,))
    item = offered("*the Old Lady", "the Great Bridge", "the mill")
    assert blocks(duplicates, item, Knowledge(facts=(fact,)))
