"""Stems that ask for one thing a fact names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from questions.builders.single_fact import questions_about
from questions.builders.wording.standing import is_bygone
from questions.model.candidates import Question, Refusal
from questions.model.dates import Day, HistoricalDate
from questions.model.facts import Fact, Kind, Verb

MakeFact = Callable[..., Fact]


def stems(fact: Fact) -> dict[str, str]:
    made = [one for one in questions_about(fact, tuple(Kind)) if isinstance(one, Question)]
    return {question.stem: question.key.text for question in made}


CASES = [
    pytest.param(
        Verb("recognise", "recognised", "VBD", adverbs=("officially",)),
        ["subject: [Norway|country]", "object: [Chile|country]", "time in: [1949|date]"],
        {
            "Which country officially recognised Chile in 1949?": "Norway",
            "Which country did Norway officially recognise in 1949?": "Chile",
        },
        id="subject and object",
    ),
    pytest.param(
        Verb("build", "built", "VBN", ("was",), passive=True),
        ["subject: the Meldon viaduct", "agent by: [Ann Hale|person]", "time in: [1874|date]"],
        {"Who built the Meldon viaduct in 1874?": "Ann Hale"},
        id="an agent is asked for in the active voice",
    ),
    pytest.param(
        Verb("set", "set", "VBD", particle="up"),
        [
            "time in: [1907|date]",
            "subject: [Robert Hale|person]",
            "object: a camp",
            "oblique on: [Crete|place]",
        ],
        {
            "Who set up a camp on Crete in 1907?": "Robert Hale",
            "On which island did Robert Hale set up a camp in 1907?": "Crete",
        },
        id="particle, fronted time, land form",
    ),
    pytest.param(
        Verb("give", "gave", "VBD"),
        [
            "subject: [Norway|country]",
            "object: the ship Fram II",
            "oblique to: [Chile|country]",
            "time in: [1921|date]",
        ],
        {
            "Which country gave the ship Fram II to Chile in 1921?": "Norway",
            "To which country did Norway give the ship Fram II in 1921?": "Chile",
        },
        id="preposition goes to the front",
    ),
    pytest.param(
        Verb("rise", "rose", "VBD"),
        [
            "subject: the price of copper in Chile",
            "oblique by: [12%|percent]",
            "time in: [1999|date]",
        ],
        {"By what percentage did the price of copper in Chile rise in 1999?": "12%"},
        id="share of a change",
    ),
    pytest.param(
        Verb("refuse", "refused", "VBD"),
        [
            "subject: [Ann Hale|person]",
            "oblique during: the siege of [Bergen|city]",
            "clause: to leave the Meldon hospital",
        ],
        {"Who refused to leave the Meldon hospital during the siege of Bergen?": "Ann Hale"},
        id="what is refused follows at once",
    ),
    pytest.param(
        Verb("begin", "began", "VBD"),
        [
            "time in: [May 1921|date]",
            "subject: [Norway|country]",
            "object: works",
            "oblique at: the southern end of the old harbour of [Bergen|city]",
            "clause: to drain the marsh between the two oldest piers",
        ],
        {
            "Which country began works to drain the marsh between the two oldest piers in May "
            "1921?": "Norway"
        },
        id="an aim stays where the object says nothing",
    ),
    pytest.param(
        Verb("sell", "sold", "VBD"),
        ["subject: [Russia|country]", "object: Alaska", "oblique for: [$7.2 million|money]"],
        {
            "For how much money did Russia sell Alaska?": "$7.2 million",
        },
        id="price",
    ),
    pytest.param(
        Verb("last", "lasted", "VBD"),
        ["subject: the Siege of Candia", "object: [21 years|duration]"],
        {"How long did the Siege of Candia last?": "21 years"},
        id="duration",
    ),
    pytest.param(
        Verb("be", "is", "VBZ"),
        ["subject: the Corinth Canal", "complement: [6.4 kilometres|measure] long"],
        {"How long is the Corinth Canal?": "6.4 kilometres"},
        id="measure with its adjective",
    ),
    pytest.param(
        Verb("be", "is", "VBZ"),
        [
            "subject: [Ruritania|country]",
            "complement: the only member of the Lund Pact that does not have a coast",
        ],
        {"Which country is the only member of the Lund Pact without a coast?": "Ruritania"},
        id="a lack is put as without",
    ),
    pytest.param(
        Verb("be", "is", "VBZ"),
        ["subject: [Amy Reed|person]", "complement: director of [NASA|organisation]"],
        {
            "Of which space agency is Amy Reed director?": "NASA",
            "Who is the director of NASA?": "Amy Reed",
        },
        id="office",
    ),
    pytest.param(
        Verb("fly", "flew", "VBD"),
        ["subject: [Amy Reed|person]", "object: [850 kilometres|measure]", "oblique to: Darwin"],
        {"How far did Amy Reed fly to Darwin?": "850 kilometres"},
        id="distance",
    ),
    pytest.param(
        Verb("have", "had", "VBD"),
        [
            "subject: [Chile|country]",
            "object: an adult literacy rate of [99%|percent]",
            "time in: [2012|date]",
        ],
        {"In 2012, what was the adult literacy rate of Chile?": "99%"},
        id="a quantity that somebody has",
    ),
    pytest.param(
        Verb("be", "was", "VBD"),
        [
            "subject: [Chile|country]'s fertility rate of [2.1|number]",
            "complement: high",
            "time in: [2012|date]",
        ],
        {"What was Chile's fertility rate in 2012?": "2.1"},
        id="a quantity with its amount beside it",
    ),
    pytest.param(
        Verb("be", "is", "VBZ"),
        ["subject: [Lyon|city]", "complement: a city in [France|country]"],
        {"In which country is the city of Lyon?": "France"},
        id="where a city lies",
    ),
    pytest.param(
        Verb("lie", "lies", "VBZ"),
        ["subject: [Lyon|city]", "oblique on: the banks of the [Rhine|place]"],
        {"On the banks of which river does Lyon lie?": "Rhine"},
        id="what a place lies on",
    ),
    pytest.param(
        Verb("stumble", "stumbled", "VBD"),
        [
            "subjects: divers from [Narvik|city]",
            "oblique upon: [three|number] barrels",
            "time in: [1994|date]",
        ],
        {"How many barrels did divers from Narvik stumble upon in 1994?": "three"},
        id="a preposition that stays with its verb",
    ),
    pytest.param(
        Verb("have", "had", "VBD"),
        [
            "subject: [Norway|country]",
            "object: only [one|number] lighthouse",
            "time in: [1698|date]",
        ],
        {"How many lighthouses did Norway have in 1698?": "one"},
        id="one of a kind",
    ),
    pytest.param(
        Verb("be", "was", "VBD"),
        [
            "subject: the number of bees in [Norway|country]",
            "complement: about [488,000|number]",
            "time in: [2000|date]",
        ],
        {"In 2000, about how many bees were there in Norway?": "488,000"},
        id="what a number counts",
    ),
    pytest.param(
        Verb("stand", "stood", "VBD"),
        [
            "subject: the price of copper in [Chile|country]",
            "oblique at: [$300|money]",
            "time in: [1999|date]",
        ],
        {"What was the price of copper in Chile in 1999?": "$300"},
        id="what a quantity came to",
    ),
    pytest.param(
        Verb("earn", "earned", "VBD"),
        ["subject: [Ann Hale|person]", "object: about [$300|money] a month"],
        {"About how much did Ann Hale earn a month?": "$300"},
        id="a rate",
    ),
    pytest.param(
        Verb("lie", "lies", "VBZ"),
        ["subject: [Lund|city]", "complement: about [40 km|measure] north of [Oslo|city]"],
        {"About how far north of Oslo does Lund lie?": "40 km"},
        id="a distance",
    ),
    pytest.param(
        Verb("announce", "announced", "VBD"),
        [
            "subject: [Ann Hale|person]",
            "time in: [2014|date]",
            "clause: that four lighthouses at sea are to be closed",
        ],
        {"In 2014, who announced that four lighthouses at sea were to be closed?": "Ann Hale"},
        id="who made something known",
    ),
    pytest.param(
        Verb("be", "was", "VBD"),
        [
            "subject: [Norway|country]",
            "complement: the first country in [Europe|place]",
            "clause: to ban the sale of eels",
        ],
        {"Which country was the first in Europe to ban the sale of eels?": "Norway"},
        id="the first to do something",
    ),
    pytest.param(
        Verb("die", "died", "VBD"),
        ["subject: [Ann Hale|person]", "oblique at: the age of [54|number]"],
        {"At what age did Ann Hale die?": "54"},
        id="the age at which somebody did something",
    ),
    pytest.param(
        Verb("rise", "rose", "VBD"),
        [
            "subject: the profit of [Norla|organisation]",
            "oblique by: [5%|percent] to [$3 million|money]",
            "time in: [2010|date]",
        ],
        {
            "By what percentage did the profit of Norla rise to $3 million in 2010?": "5%",
            "To what figure did the profit of Norla rise by 5% in 2010?": "$3 million",
        },
        id="by how much and to which figure",
    ),
    pytest.param(
        Verb("cost", "cost", "VBD"),
        ["subject: [the Orta Bridge|place]", "object: [$3 million|money] to build"],
        {"How much did the Orta Bridge cost to build?": "$3 million"},
        id="what something cost to make",
    ),
]


@pytest.mark.parametrize(("verb", "phrases", "expected"), CASES)
def test_stems_are_real_questions(
    make_fact: MakeFact, verb: Verb, phrases: list[str], expected: dict[str, str]
) -> None:
    found = stems(make_fact(verb, *phrases))
    assert expected.items() <= found.items()


def test_a_price_without_its_day_is_not_asked(make_fact: MakeFact) -> None:
    rise = Verb("rise", "rose", "VBD")
    fact = make_fact(rise, "subject: [Norla|organisation]", "oblique to: [$3 million|money]")
    assert stems(fact) == {}


def test_what_a_sort_of_people_can_do_at_most_is_asked(make_fact: MakeFact) -> None:
    earn = Verb("earn", "earn", "VB", auxiliaries=("can",))
    fact = make_fact(earn, "subjects: shop spies", "object: up to [£155|money] a day")
    (made,) = questions_about(fact, (Kind.MONEY,), undated=True)
    assert isinstance(made, Question)
    assert (made.stem, made.key.text) == ("Up to how much can shop spies earn a day?", "£155")


def test_what_can_change_is_dated(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("live", "live", "VBP"),
        "subjects: about [1,100|number] people of Korean descent",
        "oblique in: [Cuba|country]",
    )
    dated = replace(fact, as_of=HistoricalDate.on(Day(2024, 2, 15)))
    stem = "As of February 2024, about how many people of Korean descent lived in Cuba?"
    assert stems(dated)[stem] == "1,100"


def test_a_present_inside_the_phrases_keeps_the_verb_in_the_present(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("be", "is", "VBZ"),
        "subject: [Chile|country]",
        "complement: the only state that borders the Lund Strait",
    )
    dated = replace(fact, as_of=HistoricalDate.on(Day(2021, 6, 1)))
    assert set(stems(dated)) == {
        "As of June 2021, which country is the only state that borders the Lund Strait?"
    }


def test_what_the_first_one_did_stays(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("become", "became", "VBD"),
        "subject: [Norla|country]",
        "complement: the first country in the north of Velland and the islands around it",
        "clause: to build a long railway through the high mountains of the south",
        "time in: [1921|date]",
    )
    (stem,) = [one for one in stems(fact) if "became" in one or "become" in one]
    assert "to build a long railway" in stem


@pytest.mark.parametrize(
    ("role", "asked"),
    [
        ("the president of [Norway|country]", False),
        ("the mayor of [Lund|city]", False),
        ("the president of [Lund Ferries|organisation]", True),
        ("the mayor of the [City of Lund|organisation]", False),
        ("the governor of [Lund Prison|place] in [Norway|country]", True),
        ("the general secretary of the [Lund Bakers’ Union|organisation]", True),
        ("the chief executive of the [Lund Museum|organisation]", True),
        ("the first director of the [Lund Museum|organisation]", True),
        ("the founder of the [Lund Museum|organisation]", True),
    ],
)
def test_who_led_a_state_is_asked_with_its_time_only(
    make_fact: MakeFact, role: str, *, asked: bool
) -> None:
    was = Verb("be", "was", "VBD")
    fact = make_fact(was, "subject: [Ann Hale|person]", f"complement: {role}")
    assert bool(stems(fact)) is asked
    dated = make_fact(
        was, "subject: [Ann Hale|person]", f"complement: {role}", "time in: [1921|date]"
    )
    assert any(stem.lower().startswith(("who ", "in 1921, who ")) for stem in stems(dated))


def test_of_old_every_post_needs_its_time(make_fact: MakeFact) -> None:
    post = "complement: the director of the [Lund Museum|organisation]"
    fact = make_fact(Verb("be", "was", "VBD"), "subject: [Ann Hale|person]", post)
    assert all(isinstance(one, Refusal) for one in questions_about(fact, tuple(Kind), bygone=True))


def test_what_somebody_is_ordered_to_do_is_never_left_out(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("order", "ordered", "VBD"),
        "subject: [Norway|country]",
        "object: the shipping company [Norla|organisation]",
        "clause: to pay eighteen million kroner to the harbour of the town in which its ferries had"
        " lain for years without a licence or a crew",
        "time in: [1949|date]",
    )
    assert all(" to pay " in stem for stem in stems(fact))


@pytest.mark.parametrize("bygone", [True, False])
def test_the_engineer_of_a_body_long_ago_is_asked_for_with_a_date_only(
    make_fact: MakeFact, *, bygone: bool
) -> None:
    fact = make_fact(
        Verb("be", "was", "VBD"),
        "subject: [Ann Hale|person]",
        "complement: the engineer of the [Lund Museum|organisation]",
    )
    asked = [
        one
        for one in questions_about(fact, tuple(Kind), bygone=bygone)
        if isinstance(one, Question) and one.key.text == "Ann Hale"
    ]
    assert bool(asked) is not bygone


@pytest.mark.parametrize(
    ("before", "words", "bygone"),
    [
        ("In 1912 a ship came.", "The head of the museum bought it.", True),
        ("In 2012 a ship came.", "The head of the museum bought it.", False),
        ("A ship came.", "The head of the museum bought it.", False),
        ("In 1912 a ship came.", "It is dear, says Ann Hale, the head.", False),
    ],
)
def test_the_last_year_named_tells_whether_a_time_is_long_past(
    make_fact: MakeFact, before: str, words: str, bygone: bool
) -> None:
    fact = make_fact(Verb("buy", "bought", "VBD"), "subject: x", text=words, at=len(before) + 1)
    assert is_bygone(fact, f"{before} {words}") is bygone


def test_where_something_is_put_is_never_left_out(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("put", "put", "VBD"),
        "time in: [1878|date]",
        "subject: [Ann Hale|person]",
        "object: a tax of ten cents",
        "oblique on: each tonne of salt brought by ships of the [Narvik Board|organisation]",
    )
    assert all("on each tonne" in stem for stem in stems(fact))


@pytest.mark.parametrize(
    ("when", "is_asked"), [("[23 March 1884=1884-03-23|date]", False), ("[23 March|date]", True)]
)
def test_what_is_done_every_year_is_tied_to_no_year(
    make_fact: MakeFact, when: str, *, is_asked: bool
) -> None:
    fact = make_fact(
        Verb("celebrate", "celebrates", "VBZ"),
        "subject: [Bolivia|country]",
        "object: the [Lund Sea Day|event]",
        f"time on: {when}",
    )
    assert ("Bolivia" in stems(fact).values()) is is_asked


def test_who_headed_a_body_then_is_asked_for_with_a_date_only(make_fact: MakeFact) -> None:
    fact = make_fact(
        Verb("be", "was", "VBD"),
        "subject: [Ann Hale|person]",
        "complement: the head of [Lund Toys|organisation]",
        text="Ann Hale, then head of Lund Toys, sold it.",
    )
    assert "Ann Hale" not in stems(fact).values()


@pytest.mark.parametrize("undated", [True, False])
def test_who_holds_an_office_of_state_is_not_asked_of_a_text_without_a_date(
    make_fact: MakeFact, *, undated: bool
) -> None:
    fact = make_fact(
        Verb("be", "is", "VBZ"),
        "subject: [Ann Hale|person]",
        "complement: the president of [Norway|country]",
    )
    asked = [
        one
        for one in questions_about(fact, tuple(Kind), undated=undated)
        if isinstance(one, Question) and one.key.text == "Ann Hale"
    ]
    assert bool(asked) is not undated


@pytest.mark.parametrize(("kind", "asked"), [("apposition", False), ("clause", True)])
def test_a_post_beside_a_name_in_a_story_of_older_years_is_not_dated_as_of_today(
    make_fact: MakeFact, kind: str, *, asked: bool
) -> None:
    fact = replace(
        make_fact(
            Verb("be", "is", "VBZ"),
            "subject: [Ann Hale|person]",
            "complement: the head of the [Lund Zoo|organisation]",
        ),
        kind=kind,
        as_of=HistoricalDate.in_year(2014),
    )
    made = questions_about(fact, (Kind.PERSON,), bygone=True)
    assert any(isinstance(one, Question) for one in made) is asked
