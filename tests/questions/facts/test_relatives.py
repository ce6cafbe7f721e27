"""Relative clauses and participles tell of what they describe, if only one thing fits."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.facts import Findings

FindFacts = Callable[..., Findings]

TOLD = [
    ("Norla, founded in 1990 by Ann Hale, sells boats.", "Norla was founded in 1990 by Ann Hale."),
    (
        "Poland’s new parliament, elected in May 2015, sat in Lodz.",
        "Poland’s new parliament was elected in May 2015.",
    ),
    ("The Orta Bridge, located in Hull, was sold to Peru.", "The Orta Bridge is located in Hull."),
    (
        "Paul Novak, whose father sold ships in Peru, died in 1931.",
        "Paul Novak's father sold ships in Peru.",
    ),
    (
        "Norla bought Hull’s oldest school, which opened in 1902.",
        "Hull’s oldest school opened in 1902.",
    ),
    (
        "The women row for Orta Stars, Wales’s first rowing club, which was founded by Ann Hale.",
        "Orta Stars was founded by Ann Hale.",
    ),
    ("Paul Novak died in 1931 of malaria.", "Paul Novak died in 1931 of malaria."),
    (
        "Peru may sell Norla, which was built in 1990 by Ann Hale.",
        "Norla was built in 1990 by Ann Hale.",
    ),
    (
        "Ships will race Norla and Orta, which, in 2012, was sold to Peru.",
        "Orta was sold to Peru in 2012.",
    ),
    (
        "“It rained,” says Ann Hale, spokeswoman for Norla, which keeps 4,000 boats on its books.",
        "Norla keeps 4,000 boats on its books.",
    ),
    (
        (
            "“It rained,” says Ann Hale, a part-time juggler from Turin, who has worked in 60 "
            "circuses since 2003."
        ),
        "Ann Hale has worked in 60 circuses since 2003.",
    ),
    (
        "The Orta Bay project, which is run by the charity Norla, began in 2019.",
        "The Orta Bay project is run by the charity Norla.",
    ),
    (
        "Ann Hale, an engineer who was born in Hull in 1931 and moved to Chile, made lamps.",
        "Ann Hale was born in Hull in 1931.",
    ),
    (
        "Ann Hale, an engineer who was born in Hull in 1931 and moved to Chile, made lamps.",
        "Ann Hale moved to Chile.",
    ),
]
UNTOLD = [
    # Of somebody whom nothing names.
    ("Ann Hale met a young constable whose sister studied law in Lund.", "Whose sister"),
    ("Paul Novak met the wife of an engineer who was born in Hull in 1931.", "Novak was born"),
    ("Norla sold its ships, built in 1902 by Harlow Yards, to Peru.", "to Peru"),
    ("Few Poles live in Chile, which is equivalent to 1% of all.", "Chile is equivalent"),
    ("The cabinet of Peru, formed by ministers, is strong.", "was formed"),
    ("The cat, -Orta Ltd.-and a dog in Peru met Ann Hale.", "-Orta"),
    ("Because (i) Peru is far; and (ii) the Orta Pact was broken, Chile left.", "broken"),
    ("In 1902, Hull was visited by Gen. Jubal A.", "Jubal"),
    ("On 7 June 1902 Ann Hale, who had built the tower of Hull, died.", "7 June 1902 Ann"),
]


@pytest.mark.parametrize(("text", "statement"), TOLD)
def test_description_is_a_fact(find_facts: FindFacts, text: str, statement: str) -> None:
    assert statement in [fact.text for fact in find_facts(text).facts]


@pytest.mark.parametrize(("text", "words"), UNTOLD)
def test_what_may_be_read_wrongly_is_no_fact(find_facts: FindFacts, text: str, words: str) -> None:
    assert all(words not in fact.text for fact in find_facts(text).facts)


def test_date_and_cause_behind_a_verb_are_phrases_of_their_own(find_facts: FindFacts) -> None:
    (fact,) = find_facts("Paul Novak died in 1931 of malaria.").facts
    assert [(part.preposition, part.text) for part in fact.phrases[1:]] == [
        ("in", "1931"),
        ("of", "malaria"),
    ]


def test_day_within_a_phrase_gets_its_preposition(find_facts: FindFacts) -> None:
    found = find_facts("Norla had a crash before rising yesterday.").facts
    assert [fact.text for fact in found] == ["Norla had a crash before rising on 14 June 2021."]


PLACED = [
    ("Ann Hale led the Orta Fair, during which 300 singers came to Hull.", "the Orta Fair"),
    ("Peru left the Orta Pact, in which 40 ships were promised to Chile.", "the Orta Pact"),
    ("Ann Hale filmed the 1994 flood, in which 40,000 farmers lost their land.", "the 1994 flood"),
]


@pytest.mark.parametrize(("text", "place"), PLACED)
def test_preposition_before_which_keeps_its_place(
    find_facts: FindFacts, text: str, place: str
) -> None:
    found = [fact for fact in find_facts(text).facts if fact.kind == "relative"]
    (last,) = [fact.phrases[-1] for fact in found]
    assert (last.text, last.preposition) in ((place, "in"), (place, "during"))


SEATS = [
    ("Norla, a public company based in Peru that sells boats, grew.", "Norla was based in Peru."),
    ("The Oslo-based company Norla said it had sold 40 boats.", "Norla was based in Oslo."),
    ("Norla is a firm based in Hull.", "Norla is based in Hull."),
]
NO_SEATS = [
    "Norla sells a model based in part on an Oslo design.",
    "Norla is not a firm based in Hull.",
    "Ann Hale met Norla, a rival of a company based in Hull.",
]


@pytest.mark.parametrize(("text", "statement"), SEATS)
def test_seat_of_a_body_is_a_fact(find_facts: FindFacts, text: str, statement: str) -> None:
    told = [fact.text for fact in find_facts(text).facts]
    assert statement.replace(" was ", " is ") in [each.replace(" was ", " is ") for each in told]


@pytest.mark.parametrize("text", NO_SEATS)
def test_what_is_based_elsewhere_is_no_seat(find_facts: FindFacts, text: str) -> None:
    assert all("Norla is based" not in fact.text for fact in find_facts(text).facts)
    assert all("Norla was based" not in fact.text for fact in find_facts(text).facts)


HAD = [
    ("Norla’s 500 blue boats sail on Lake Orta.", "Norla has 500 blue boats."),
    ("In 1902, Peru sold its 20 ferries to Chile.", "Peru had 20 ferries."),
]
NOT_HAD = [
    "Norla will sell its 20 shops.",
    "Norla lost its 20 games in Peru.",
    "Norla’s three-pronged hooks are made in Peru.",
    "If Norla’s 500 boats sail, Peru rejoices.",
]


@pytest.mark.parametrize(("text", "statement"), HAD)
def test_counted_possession_is_a_fact(find_facts: FindFacts, text: str, statement: str) -> None:
    assert statement in [fact.text for fact in find_facts(text).facts]


@pytest.mark.parametrize("text", NOT_HAD)
def test_what_nobody_has_is_none(find_facts: FindFacts, text: str) -> None:
    assert all(fact.verb.lemma != "have" for fact in find_facts(text).facts if fact.verb)


def test_agent_loses_a_clause_that_leans_on_the_text(find_facts: FindFacts) -> None:
    found = find_facts("Norla was founded by a local baker who sold them.").facts
    assert [fact.text for fact in found] == ["Norla was founded by a local baker."]


def test_object_does_not_lose_what_it_needs(find_facts: FindFacts) -> None:
    assert find_facts("Norla has released a plan that they made.").facts == ()


CALLED = [
    ("The Peruvian city of Lima is used to storms.", "Lima is a city in Peru."),
    (
        "Ann Hale works at Orta Prison, Sweden’s most secure jail.",
        "Orta Prison is Sweden’s most secure jail.",
    ),
    (
        "Boats sail on Lake Orta, Norway’s largest lake, in May.",
        "Lake Orta is Norway’s largest lake.",
    ),
]


@pytest.mark.parametrize(("text", "statement"), CALLED)
def test_what_a_place_is_called_is_a_fact_told_once(
    find_facts: FindFacts, text: str, statement: str
) -> None:
    assert [fact.text for fact in find_facts(text).facts].count(statement) == 1


def test_place_is_not_called_what_somebody_has_there(find_facts: FindFacts) -> None:
    found = find_facts("Paul Novak moved to Lima, Ann Hale’s first home.").facts
    assert all("home" not in fact.text and "’s." not in fact.text for fact in found)


@pytest.mark.parametrize(
    "text",
    [
        "In 1990 Ann Hale led a war on Peru, which the senate declared on 3 May 1990.",
        "In 1990 Ann Hale sailed to invade Peru, which she called off in 1991.",
    ],
)
def test_which_may_mean_the_whole_clause_before(find_facts: FindFacts, text: str) -> None:
    found = [fact.text for fact in find_facts(text).facts]
    assert not any("declared Peru" in each or "called off Peru" in each for each in found)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Boats were sold to Ann Hale, the Peruvian who had saved a ship at Orta in 1902.",
            "Ann Hale had saved a ship at Orta in 1902.",
        ),
        (
            "The Orta Canal is a waterway in the Welsh Highlands which links Peru with Chile.",
            "The Orta Canal links Peru with Chile.",
        ),
        (
            "Orta is a town in Norway, set at a height of about 630 metres above sea level.",
            "Orta is a town in Norway.",
        ),
        ("Composers have since returned to Hull.", "Composers have returned to Hull."),
        (
            "The fort at Orta was itself besieged by Peru in 1902.",
            "The fort at Orta was besieged by Peru in 1902.",
        ),
        (
            "The herders in Peru slept for four hours, over two hours less than at home.",
            "The herders in Peru slept for four hours.",
        ),
        (
            "One species of Norwegian wolf has been protected by Peru since 1975.",
            "One species of Norwegian wolf has been protected by Peru since 1975.",
        ),
    ],
)
def test_clause_keeps_what_belongs_to_it(find_facts: FindFacts, text: str, told: str) -> None:
    assert told in [fact.text for fact in find_facts(text).facts]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (
            "Ann Hale has spent most of her life persuading the boys of it.",
            "Ann Hale has spent most",
        ),
        ("The Supreme Court in Lima ruled on 6 May 2020.", "The Supreme"),
        ("Peru criticised Ann Hale in Lima because Orta rested on estimates.", "Orta rested"),
        ("Ann Hale has ridden or dragged a cart through Lima.", "Ann Hale has dragged"),
        ("It was Ann Hale who sold Orta to Peru, so that Chile could not.", "It was Ann Hale so"),
    ],
    ids=["spent on what", "ruled what", "a view", "or", "lifted"],
)
def test_clause_that_lost_what_it_says_is_no_fact(
    find_facts: FindFacts, text: str, wrong: str
) -> None:
    assert not any(fact.text.startswith(wrong) for fact in find_facts(text).facts)
