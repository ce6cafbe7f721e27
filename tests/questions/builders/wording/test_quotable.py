"""Which quoted words stand alone."""

from __future__ import annotations

import pytest

from questions.builders.wording.quotable import shows_matter, stands_alone, topics_of
from questions.model.articles import Article

ARTICLE = Article(
    "made-up.txt",
    "Norla sells its ferries",
    "The crews mend each ferry. The crews paint it. Old crews rest.",
)
TOPICS = topics_of(ARTICLE)


def test_a_topic_is_in_the_title_or_comes_back() -> None:
    assert {"norla", "crew"} <= TOPICS
    assert not {"mend", "the"} & TOPICS


@pytest.mark.parametrize(
    "words",
    [
        "Old ferries need new engines and good crews",
        "It is a sailor’s right to sleep on board",
        "We believe that it’s possible to sell the ferries of Norla",
        "Our crews paint a ferry until it shines like new",
        "Crews often mend their ferries in winter",
        "Many sailors of Norla lost their homes",
        "You will hardly see these crews in ferries of Norla",
        "The harbour of Norla is a home to those who mend ferries",
    ],
)
def test_what_needs_no_other_words_stands_alone(words: str) -> None:
    assert stands_alone(words, TOPICS)


@pytest.mark.parametrize(
    "words",
    [
        "Too few",
        "It needs new engines and good crews",
        "The crew was angry about ferries of Norla",
        "Ferries need new engines, and he mends them",
        "I mend old ferries in the harbour of Norla",
        "You need a good breakfast before work",
        "They mend old ferries in the harbour of Norla",
        "We support ferries and Norla’s demands",
        "Do ferries need new engines and crews?",
        "Ferries need such engines in Norla now",
        "These engines are older than ferries of Norla",
    ],
)
def test_what_leans_on_other_words_does_not(words: str) -> None:
    assert not stands_alone(words, TOPICS)


@pytest.mark.parametrize(
    ("words", "is_introduced", "shows"),
    [
        ("Old ferries need new engines", True, True),
        ("Old ferries need new engines from Velland", True, True),
        ("Old ferries need 20 new engines", True, True),
        ("Our roofs need new engines", False, False),
        ("Our films are bought by widowers, studios and schools", False, True),
        ("It is a school that happens to swim", True, False),
        ("Old ferries need good crews", False, True),
        ("Old trams need engines", True, False),
    ],
)
def test_words_of_a_topic_show_the_matter(words: str, *, is_introduced: bool, shows: bool) -> None:
    assert shows_matter(words, TOPICS, is_introduced=is_introduced) is shows
