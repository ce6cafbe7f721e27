"""What titles and appositions call somebody becomes a fact; what only looks like one does not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from questions.facts import Findings, designations, things
from questions.model.facts import Kind

FindFacts = Callable[..., Findings]

SAID_BEHIND = [
    (
        "Mira Sand, chief executive of the Norla Trust, says the plan works.",
        ["Mira Sand is the chief executive of the Norla Trust."],
    ),
    (
        "“It rained,” said Mira Sand-Lowe, a river ecologist and founder of the Norla Group.",
        [
            "Mira Sand-Lowe is a river ecologist.",
            "Mira Sand-Lowe is the founder of the Norla Group.",
        ],
    ),
    (
        "“It rained,” says Paul Novak, the founder and CEO of Norla, a maker of boats.",
        ["Paul Novak is the founder of Norla.", "Paul Novak is the CEO of Norla."],
    ),
    ("Anna Keller, 45, a teacher from Bern, spoke first.", ["Anna Keller is a teacher from Bern."]),
    (
        "Anna Keller, a 24-year-old agriculture student, says no.",
        ["Anna Keller is an agriculture student."],
    ),
    (
        "Paul Novak, curator for birds at the museum, said nothing was lost.",
        ["Paul Novak is the curator for birds."],
    ),
]
SAID_BEFORE = [
    (
        "“We are proud,” Peru’s fisheries minister, Mira Sand, said.",
        "Mira Sand is Peru’s fisheries minister.",
    ),
    (
        "They met Peru's trade minister, Mira Sand, and her Chilean counterpart, in Lima.",
        "Mira Sand is Peru's trade minister.",
    ),
    (
        "The head of Norway’s lighthouse service, Nils Brandt, retired in Oslo.",
        "Nils Brandt is the head of Norway’s lighthouse service.",
    ),
    (
        "They talked with North Korean leader Kim Jong-un on Monday.",
        "Kim Jong-un is the leader of North Korea.",
    ),
    (
        "The Polish particle physicist Piotr Zeman spoke.",
        "Piotr Zeman is a Polish particle physicist.",
    ),
    ("It was opened by the theatre director Ada Osei.", "Ada Osei is a theatre director."),
    (
        "French foreign minister Claire Roux met Paul Novak.",
        "Claire Roux is the foreign minister of France.",
    ),
    (
        "Prime Minister Karin Holt of Norway opened the bridge.",
        "Karin Holt is the prime minister of Norway.",
    ),
]
CALLED = [
    ("Novak met Mira Sand, a glassblower who knew the boys.", "Mira Sand is a glassblower."),
    ("Novak met Mira Sand, the geographer who led the tour.", "Mira Sand is a geographer."),
    ("Peru trusted Mira Sand, a clockmaker from Lima.", "Mira Sand is a clockmaker from Lima."),
    (
        "Orta & Hull, a small firm in Ohio that restores it, sold boats in 2012.",
        "Orta & Hull is a small firm in Ohio.",
    ),
    (
        "It was devised in Peru by a teacher of physical education called James Orton.",
        "James Orton was a teacher of physical education.",
    ),
    (
        "Peru follows the Orta Glen, a geological fault that cuts across the hill.",
        "The Orta Glen is a geological fault.",
    ),
]
NOT_CALLED = [
    "Novak met Mira Sand, the first geographer who led the tour.",
    "The developer, Norla, sold boats in 2012.",
    "Thirty guests came, among them Nils Brandt, the driver and the mayor of Bern.",
    "Greta and Nils Brandt, a teacher and a baker from Bern, moved in.",
    "After a talk with Anna Keller, the director of Norla left Bern.",
    "The mayor met Anna Keller, the director of Norla and the bishop of Bern.",
    "Health minister Mira Sand spoke in Lima.",
    "Former Peruvian leader Mira Sand spoke in Lima.",
    "Ms Keller, a spokeswoman for the Norla Trust, said no.",
    "The dentist met her father, Paul Keller, in Bern.",
    "His friend Paul Novak spoke in Lima.",
    "“Paul Novak, a baker from Lima, is a liar,” the man shouted.",
]


def called(findings: Findings) -> list[str]:
    return [fact.text for fact in findings.facts if fact.kind == "apposition"]


@pytest.mark.parametrize(("text", "facts"), SAID_BEHIND)
def test_description_behind_a_name_is_a_fact(
    find_facts: FindFacts, text: str, facts: list[str]
) -> None:
    assert called(find_facts(text)) == facts


@pytest.mark.parametrize(("text", "fact"), SAID_BEFORE)
def test_description_before_a_name_is_a_fact(find_facts: FindFacts, text: str, fact: str) -> None:
    assert called(find_facts(text)) == [fact]


@pytest.mark.parametrize(("text", "fact"), CALLED)
def test_description_is_told_without_what_leans_on_its_text(
    find_facts: FindFacts, text: str, fact: str
) -> None:
    assert fact in called(find_facts(text))


@pytest.mark.parametrize("text", NOT_CALLED)
def test_neighbours_of_a_name_that_do_not_describe_it_are_left(
    find_facts: FindFacts, text: str
) -> None:
    assert not called(find_facts(text))


def test_chief_of_the_only_body_before_is_its_chief(find_facts: FindFacts) -> None:
    told = "Ann Hale is the CEO of Norla Ltd."
    one = "Norla Ltd has 30 shops in Peru. Company CEO Ann Hale says it grew."
    two = "Norla Ltd and Orta Ltd have 30 shops in Peru. Company CEO Ann Hale says they grew."
    assert told in [fact.text for fact in find_facts(one).facts]
    assert all("CEO" not in fact.text for fact in find_facts(two).facts)


def test_country_of_an_office_is_a_mention_of_its_own(find_facts: FindFacts) -> None:
    text = "They talked with North Korean leader Kim Jong-un on Monday."
    fact = next(each for each in find_facts(text).facts if each.kind == "apposition")
    country = fact.phrases[1].mentions[0]
    assert (country.text, country.kind) == ("North Korea", Kind.COUNTRY)
    assert text[country.start : country.end] == "North Korean"
    assert fact.phrases[1].text[country.at :] == "North Korea"


def test_office_of_long_ago_is_past_and_one_of_news_has_a_date(find_facts: FindFacts) -> None:
    old = find_facts("Anna Keller, the mayor of Bern, opened the Bern Fair in 1911.").facts
    new = find_facts("Anna Keller, the mayor of Bern, said on Monday that it rained.").facts
    assert "Anna Keller was the mayor of Bern." in [fact.text for fact in old]
    (held,) = [fact for fact in new if fact.kind == "apposition"]
    assert held.text == "Anna Keller is the mayor of Bern."
    assert held.as_of is not None


@pytest.mark.parametrize(
    ("words", "article"),
    [
        ("European", "a"), ("union man", "a"), ("hour", "an"), ("MP", "an"), ("UN official", "a"),
        ("NASA engineer", "a"), ("agent", "an"), ("baker", "a"), ("one-time king", "a"),
    ],
)  # fmt: skip
def test_article_follows_the_sound(words: str, article: str) -> None:
    assert designations.indefinite(words) == article


@pytest.mark.parametrize(
    ("kind", "noun", "fits"),
    [(Kind.PERSON, "teacher", True), (Kind.PERSON, "patience", False), (Kind.CITY, "town", True)],
)
def test_a_person_is_only_called_what_people_are(kind: Kind, noun: str, fits: bool) -> None:
    doc = Doc(
        Vocab(),
        words=["the", noun, "of", "Bern"],
        heads=[1, 1, 1, 2],
        deps=["det", "ROOT", "prep", "pobj"],
        lemmas=["the", noun, "of", "Bern"],
    )
    assert things._fits(kind, doc[1]) is fits


AT_A_BODY = [
    ("Orta Museum director Ann Hale opened a hall in 1990.", "the director of the Orta Museum"),
    ("Bank of Peru CEO Ann Hale left Lima in 1990.", "the CEO of Bank of Peru"),
    ("Cambridge University geologist Ann Hale left Lima in 1990.", "a geologist at Cambridge Uni"),
    ("The State Bank is here. State Bank spokesman Paul Hale left.", "a spokesman for the State B"),
    ("Google co-founder Ann Hale spoke in Lima in 1990.", "a co-founder of Google"),
]


@pytest.mark.parametrize(("text", "role"), AT_A_BODY)
def test_office_behind_the_name_of_a_body_is_a_fact(
    find_facts: FindFacts, text: str, role: str
) -> None:
    assert [fact for fact in find_facts(text).facts if role in fact.text]


@pytest.mark.parametrize(
    "text",
    [
        "Former Orta Museum director Ann Hale opened a hall in 1990.",
        "Federal Reserve Bank of Kansas City President Ann Hale left Peru in 1990.",
        "Curry house owner Ann Hale left Peru in 1990.",
    ],
)
def test_office_of_another_time_or_of_half_a_name_is_none(find_facts: FindFacts, text: str) -> None:
    assert not [fact for fact in find_facts(text).facts if fact.kind == "apposition"]


def test_who_made_something_long_ago_is_told_of_in_the_past(find_facts: FindFacts) -> None:
    text = "Lews Castle, built by the painter James Hale in 1840, stands on a hill."
    assert "James Hale was a painter." in [fact.text for fact in find_facts(text).facts]


def test_year_before_an_owner_is_no_part_of_what_somebody_is(find_facts: FindFacts) -> None:
    text = "In 1875 Ann Hale's successor, Ismail Lee, left Peru for Lima."
    assert "Ismail Lee was Ann Hale's successor." in [each.text for each in find_facts(text).facts]
