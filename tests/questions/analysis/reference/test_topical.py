"""The pronoun "it" goes back to what a headline names, where nothing else comes between."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from questions.analysis.reference.entities import Entity
from questions.analysis.reference.topical import of_headline
from questions.model.facts import Kind
from tests.questions.analysis.reference.meanings import meaning_of

Parse = Callable[[str], Doc]

CANAL = "The Orta Canal is a waterway in the north of Peru which links the east coast with Lima."
TITLE = "Orta Canal"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (
            "It follows the Orta Valley, a rift between two hills. Some miles of it are a tunnel.",
            "it",
        ),
        ("Then came the tourists. Ann Hale sailed along part of it in 1873.", "it"),
        ("Most of those who use it are tourists.", "it"),
        ("Half of its water lies in Peru. Because of its age it is seldom full.", "it"),
        ("Its lock is small. Its walls are grey.", "Its"),
        ("After the Six-Day War it was closed.", "it"),
        ("Swedish troops closed it in 1678.", "it"),
        ("The water of the Orta Canal is grey at the mouth. Its walls are old.", "Its"),
        ("The Orta Canal reopened. A longer pause followed. After 1967 it formed a border.", "it"),
        ("Its mud, which is soft, fills the locks and hides it from the ships.", "it"),
        ("It is deep. Ann Hale, a clerk at Hull College, painted it in 1892.", "it"),
        ("The boats were small. Visitors now pay for its upkeep.", "its"),
    ],
)
def test_topic_is_meant(parse: Parse, text: str, word: str) -> None:
    assert meaning_of(parse(f"{CANAL} {text}"), word, TITLE) == "the Orta Canal"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        # Another thing was brought in, told of, or stands before it in its own sentence.
        ("A museum was opened in 1954. Visitors paid for it.", "it"),
        ("Ann Hale built a villa beside the lock. Paul Novak painted it.", "it"),
        ("The railway was quicker. Most of those who used it were miners.", "it"),
        ("The mud was so deep that no wall would stand on it.", "it"),
        ("The Orta Canal reopened. A longer war followed. After 1967 it cost many lives.", "it"),
        # What had been before was another one.
        ("It follows an old road. It had been laid by monks.", "It"),
    ],
)
def test_topic_gives_way(parse: Parse, text: str, word: str) -> None:
    assert meaning_of(parse(f"{CANAL} {text}"), word, TITLE) != "the Orta Canal"


def test_thing_without_a_name_is_a_topic(parse: Parse) -> None:
    text = (
        "The glass fiddle, also called the wet fiddle, is a musical instrument that sounds when "
        "it is stroked. Two composers wrote a part for it."
    )
    assert meaning_of(parse(text), "it", "Glass fiddle") == "the glass fiddle"


@pytest.mark.parametrize(
    ("text", "word", "meaning"),
    [
        ("It was devised in Bern.", "It", "volleyball"),
        ("The sport spread as students took it with them. It reached Peru.", "It", "volleyball"),
        ("Ann Hale taught the game in Bern.", "game", "volleyball"),
        # The same word for a thing of which there are many, and other games.
        ("Ann Hale threw the volleyball over the net.", "volleyball", ""),
        ("A game of his youth was tennis. Ann Hale played the game.", "game", ""),
    ],
)
def test_what_nobody_counts_is_a_topic(parse: Parse, text: str, word: str, meaning: str) -> None:
    title = "From the gym to the beach: how volleyball began"
    start = "Few games are the work of one person. Volleyball is one of them."
    assert meaning_of(parse(f"{start} {text}"), word, title) == meaning


def test_what_one_can_count_is_no_such_topic(parse: Parse) -> None:
    assert meaning_of(parse("Bridge is old. It is hard."), "It", "Crossing a bridge") == ""


@pytest.mark.parametrize(
    ("name", "title", "is_topic"),
    [
        ("Orta Canal", "Orta Canal", True),
        ("Orta Canal", "The Orta Canal", True),
        ("Orta Canal", "A short history of the Orta Canal", True),
        ("Orta Canal", "Boats return to the Orta Canal", False),
    ],
)
def test_headline_names_the_topic(name: str, title: str, is_topic: bool) -> None:
    entity = Entity(name, Kind.PLACE)
    assert (of_headline(entity, title) is entity) is is_topic


def test_nobody_is_a_topic_of_it() -> None:
    assert of_headline(Entity("Ann Hale", Kind.PERSON), "Ann Hale") is None
