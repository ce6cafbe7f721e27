"""A stem says what the names in it name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.builders.appositions import Presentation
from questions.builders.naming import as_one, in_full, introduced, is_untold, with_post, with_seat
from questions.model.facts import Fact, Verb

MakeFact = Callable[..., Fact]
SELL = Verb("sell", "sold", "VBD")


def told(
    make_fact: MakeFact, stem: str, words: str, *, key: str = "1921", phrase: str = "[Norla|place]"
) -> str:
    subject = make_fact(SELL, f"subject: {phrase}", "object: boats").phrases[0]
    what = Presentation(words, is_behind=words.startswith("a "))
    return introduced(stem, subject.mentions[0], subject, what, key=key)


@pytest.mark.parametrize(
    ("stem", "words", "expected"),
    [
        ("When did Norla open?", "Danish bank", "When did the Danish bank Norla open?"),
        ("When did the Norla sink?", "ferry", "When did the ferry Norla sink?"),
        ("Who won the Norla?", "a prize of Lund", "Who won the Norla, a prize of Lund?"),
        ("Has Norla sunk?", "a set of bells", "Has Norla, a set of bells, sunk?"),
        ("When did the bank Norla open?", "bank", "When did the bank Norla open?"),
        ("When did a bank called Norla open?", "bank", "When did a bank called Norla open?"),
        ("When did Norla, a bank, open?", "bank", "When did Norla, a bank, open?"),
        ("Who lived in Norla?", "town of", "Who lived in Norla?"),
        ("Who lived in Norla?", "Danish town of", "Who lived in the Danish town of Norla?"),
        ("Which Danish man led Norla?", "Danish bank", "Which Danish man led the bank Norla?"),
        ("Norla closes", "bank", "The bank Norla closes"),
        ("The Norla sinks", "ferry", "The ferry Norla sinks"),
        ("Who said: “Norla is mine”?", "bank", "Who said: “Norla is mine”?"),
        ("Who led Asociación de Norla?", "bank", "Who led Asociación de Norla?"),
    ],
)
def test_a_stem_says_what_a_name_names(
    make_fact: MakeFact, stem: str, words: str, expected: str
) -> None:
    assert told(make_fact, stem, words) == expected


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("How much did he put into a cooperative, Norla?",
         "How much did he put into the cooperative Norla?"),
        ("When did a Danish ferry, the Norla, sink?", "When did the Danish ferry Norla sink?"),
        ("A Danish ferry, the Norla, sinks", "The Danish ferry Norla sinks"),
        ("When did a bank called Norla open?", "When did a bank called Norla open?"),
        ("When did, to a degree, Norla sink?", "When did, to a degree, Norla sink?"),
    ],
)  # fmt: skip
def test_what_a_thing_is_and_its_name_are_said_as_one(stem: str, expected: str) -> None:
    assert as_one(stem, "the Norla") == expected


@pytest.mark.parametrize(
    ("stem", "key", "expected"),
    [
        ("In which country is Norla?", "Denmark", "In which country is the bank Norla?"),
        ("What kind of house is Norla?", "a bank", "What kind of house is Norla?"),
    ],
)
def test_what_is_said_of_a_name_does_not_give_away_the_key(
    make_fact: MakeFact, stem: str, key: str, expected: str
) -> None:
    assert told(make_fact, stem, "Danish bank", key=key) == expected


def test_what_is_owned_stands_before_its_introduced_owner(make_fact: MakeFact) -> None:
    stem, phrase = "Who was Norla's head of sales?", "[Norla|organisation]'s head of sales"
    assert told(make_fact, stem, "bank", phrase=phrase) == (
        "Who was the head of sales of the bank Norla?"
    )
    stem, phrase = "When did Norla's sales fall?", "[Norla|organisation]'s sales"
    assert told(make_fact, stem, "bank", phrase=phrase) == (
        "When did the sales of the bank Norla fall?"
    )


def test_a_name_before_its_noun_is_told_by_it(make_fact: MakeFact) -> None:
    stem = "When did Norla forums open?"
    assert told(make_fact, stem, "bank", phrase="[Norla|organisation] forums") == stem


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("When did Norla open?", "When did Norla Motors open?"),
        ("When did Norla Motors open?", "When did Norla Motors open?"),
        ("When did Norla Island open?", "When did Norla Island open?"),
        ("Who said: “Norla is mine”?", "Who said: “Norla is mine”?"),
    ],
)
def test_a_firm_has_its_full_name(stem: str, expected: str) -> None:
    assert in_full(stem, "Norla", "Norla Motors") == expected


@pytest.mark.parametrize(
    ("stem", "untold"),
    [
        ("When did Norla open?", True),
        ("Who was the founder of Norla?", True),
        ("When was the Norla built in Lund?", True),
        ("When did the bank Norla open?", False),
        ("Who lived in Norla?", False),
        ("In which country is Norla?", False),
        ("What kind of house is Norla?", False),
        ("When did a storm strike Norla in Denmark?", False),
        ("When did the choir sing the Norla by Ann Hale?", False),
        ("When did Ann Hale sing?", False),
    ],
)
def test_what_a_stem_leaves_untold_is_noticed(
    make_fact: MakeFact, stem: str, *, untold: bool
) -> None:
    subject = make_fact(SELL, "subject: [Norla|organisation]", "object: boats").phrases[0]
    assert is_untold(stem, subject.mentions[0], subject) is untold


@pytest.mark.parametrize("name", ["[Ann Hale|organisation]", "[the Hale Bank|organisation]"])
def test_people_and_names_that_say_what_they_name_are_told(make_fact: MakeFact, name: str) -> None:
    subject = make_fact(SELL, f"subject: {name}", "object: boats").phrases[0]
    stem = f"When did {subject.mentions[0].text} sell boats?"
    assert not is_untold(stem, subject.mentions[0], subject)


@pytest.mark.parametrize(
    ("stem", "key", "expected"),
    [
        ("Who led the City Museum?", "Ann Hale", "Who led the City Museum in Lund?"),
        ("Has the City Museum closed?", "1921", "Has the City Museum in Lund closed?"),
        ("Who led the City Museum in Lund?", "Ann Hale", "Who led the City Museum in Lund?"),
        ("In which city is the City Museum?", "Lund", "In which city is the City Museum?"),
        ("Who was the City Museum's head?", "Ann Hale", "Who was the City Museum's head?"),
    ],
)
def test_a_house_of_many_towns_has_its_town(stem: str, key: str, expected: str) -> None:
    assert with_seat(stem, "the City Museum", "Lund", key=key) == expected


@pytest.mark.parametrize(
    ("stem", "key", "expected"),
    [
        (
            "When did Ann Hale resign?",
            "1921",
            "When did Ann Hale, the director of the Louvre, resign?",
        ),
        ("Who met Ann Hale?", "Bo Hale", "Who met Ann Hale, the director of the Louvre?"),
        ("What did Ann Hale lead?", "the Louvre", "What did Ann Hale lead?"),
        ("When did Ann Hale's son sing?", "1921", "When did Ann Hale's son sing?"),
        ("When did Ann Hale leave the Louvre?", "1921", "When did Ann Hale leave the Louvre?"),
        ("When did Ann Hale and Bo Hale sing?", "1921", "When did Ann Hale and Bo Hale sing?"),
        ("When did Ann Hale, a nurse, sing?", "1921", "When did Ann Hale, a nurse, sing?"),
    ],
)
def test_somebody_has_a_post(stem: str, key: str, expected: str) -> None:
    post = Presentation("the director of the Louvre", is_behind=True)
    assert with_post(stem, "Ann Hale", post, key=key) == expected
