"""What happens within one country only."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions import world
from questions.distractors import Statements, Wanted, find_all, locality
from questions.model.articles import Article
from questions.model.facts import Fact, Verb
from questions.model.review import Knowledge
from tests.questions.distractors.asking import key_of


@pytest.mark.parametrize(
    ("stem", "city", "home"),
    [
        ("Which city's mayor was Jana Kovač?", "Maribor", "SI"),
        ("In which city is the Elbe joined by the river Alster?", "Hamburg", "DE"),
        ("In which city does the River Aire meet the Calder?", "Leeds", "GB"),
        ("In which city does Somsak head a growers' co-operative?", "Chiang Mai", "TH"),
        ("Near which city did Ann Hale keep her hives?", "Bergen", "NO"),
        ("In which city does Ann Hale run a small bakery?", "Bergen", "NO"),
        ("Of which town was Ann Hale the mayor?", "Brekka", "NO"),
    ],
)
def test_a_local_fact_stays_in_the_country_of_its_city(stem: str, city: str, home: str) -> None:
    assert locality.home_of(stem, city, "They came to Brekka, a town in Norway.") == home


@pytest.mark.parametrize(
    "stem",
    [
        "In which city did the two ministers sign the treaty?",
        "To which city did the orchestra travel in 1934?",
        "In which city did they join the company?",
    ],
)
def test_what_may_happen_anywhere_is_not_local(stem: str) -> None:
    assert locality.home_of(stem, "Bergen", "") == ""


def test_cities_of_other_countries_in_the_article_are_no_mayors_cities(
    make_fact: Callable[..., Fact],
) -> None:
    cities = ("Bergen", "Vienna", "Havana", "Seoul", "Stavanger")
    facts = [
        make_fact(Verb("see", "saw", "VBD"), f"subject: [{name}|city]", "object: it", at=100 * at)
        for at, name in enumerate(cities)
    ]
    article = Article("made-up.txt", "Sights", " ".join(fact.text for fact in facts))
    wanted = Wanted("Which city's mayor saw it?", key_of(facts[0], "Bergen"), facts[0])
    ways = list(find_all(wanted, Statements(Knowledge((article,), tuple(facts))), seed=1))
    assert ways
    for way in ways:
        places = [world.city(one.text) for one in way]
        assert all(place is not None and place.country == "NO" for place in places)
