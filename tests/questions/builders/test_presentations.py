"""What an article says that a name names is read from the words beside it."""

from __future__ import annotations

import pytest

from questions.builders.appositions import Presentation
from questions.builders.presentations import full_name, presented, seat


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He works for the energy company Norla in Lund.", "energy company"),
        ("He sold it to the German firm Norla.", "German firm"),
        ("They flock to a little shop called Norla.", "shop"),
        ("The boat, the Norla, was built in 1904.", "boat"),
        ("It brought out its first electric bicycle, the Norla.", "electric bicycle"),
        ("She founded a children's choir, the Norla, in 2012.", "children's choir"),
        ("He spoke of Norla, Rwanda's first and only drumming troupe, which sings.",
         "Rwandan drumming troupe"),
        ("It was bought by Norla, a public company based in the Netherlands that grows.",
         "Dutch company"),
        ("Ann Hale is the founder of Norla, a bell maker and retailer.", "bell maker"),
        ("Norla is a Danish maker of cargo bicycles.", "Danish cargo bicycle maker"),
        ("Norla Club, commonly known as Norla, is a professional football club.",
         "football club"),
        ("Startups like Velland and Norla will have to compete.", "startup"),
        ("He came to the English town of Norla.", "English town of"),
        ("Norla is a village on the coast. He likes it.", "village of"),
        ("They put money into a cooperative, Norla, and bought wagons.", "cooperative"),
        ("Norla, a griffon vulture hatched in captivity, flew off.", "griffon vulture"),
        ("Norla – a common Danish octopus – is gone.", "Danish octopus"),
        ("Norla, founded in 1827, is the oldest Danish-language newspaper in Lund.",
         "Danish-language newspaper"),
        ("It is made by Norla, a maker of batteries.", "battery maker"),
        ("A woman whose company, Norla, made bells came.", "company"),
        ("Norla, which began with one oven, employs 83 people.", "company"),
        ("Norla's sales fell.", "company"),
        ("Norla, which has 90 employees, made a profit.", "company"),
        ("She wrote a book about it, The Norla, which won a prize.", "book"),
    ],
)  # fmt: skip
def test_an_article_says_what_it_names(text: str, words: str) -> None:
    assert presented("Norla", text) == Presentation(words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It won the Norla, a prize of the city of Lund, in 2009.", "a prize of the city of Lund"),
        ("Norla, an alloy of zinc, lead and tin, is soft.", "an alloy of zinc, lead and tin"),
        ("It opened in Norla, Denmark, in May.", "Denmark"),
        ("A shop in Norla, California sold it.", "California"),
    ],
)
def test_what_needs_its_complement_stands_behind_a_name(text: str, words: str) -> None:
    assert presented("Norla", text) == Presentation(words, is_behind=True)


@pytest.mark.parametrize(
    "text",
    [
        "The company Norla bought was small.",
        "After the sale of the company, Norla fell silent.",
        "The director of Norla was a company man.",
        "Norla, a former company, is gone.",
        "In Norla, a shop opened.",
        "A shop Norla liked closed.",
        "They sold a bank, Norla, and a shop.",
        "Norla grew.",
        "It was built by Norla, the Lund House, in May.",
        "His grandmother, Norla, sang.",
        "It was found at Norla, a hope in the province of Lund, by chance.",
    ],
)
def test_other_words_beside_a_name_say_nothing_of_it(text: str) -> None:
    assert presented("Norla", text) is None


def test_the_introduction_that_says_more_is_taken() -> None:
    text = "He left the company Norla. Later the toy firm Norla shrank."
    assert presented("Norla", text) == Presentation("toy firm")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Norla Technologies grew, and Norla sold bells.", "Norla Technologies"),
        ("Norla New Zealand was split from it.", "Norla New Zealand"),
        ("Norla Motors and Norla Records are two firms.", "Norla"),
        ("Norla Island lies off Norla.", "Norla"),
    ],
)
def test_a_firm_has_one_full_name(text: str, name: str) -> None:
    assert full_name("Norla", text) == name


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("It hangs in the National Museum in the northern port city of Hamburg.", "Hamburg"),
        ("The National Museum in Denmark holds it.", "Denmark"),
        ("The National Museum, in which it hangs, is closed.", ""),
        ("The National Museum in May was full.", ""),
    ],
)
def test_a_house_stands_where_its_article_puts_it(text: str, place: str) -> None:
    assert seat("the National Museum", text) == place


def test_a_foreign_name_says_what_it_names() -> None:
    assert presented("Musée Norla", "She saw Musée Norla in May.") == Presentation("museum")
    assert presented("Lund Norla", "She saw Lund Norla in May.") is None
