"""Ships that are "she", pairs, the firm of a text, and names that look like other words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from questions.analysis.reference import References, resolve

Parse = Callable[[str], Doc]

SHIP = "The ferry Norla was launched at Bergen in 1934. "
WED = "Ann Hale married Paul Berg, a baker, in 1925. "
HOUSE = "The Berg brothers came to Lima in 1851. Paul Berg had a mill. Peter Berg had none. "
RESOLVED = [
    (f"{SHIP}She was 41 metres long.", "She", "Norla"),
    (f"{SHIP}Her captain, Paul Berg, took her to Iceland.", "her", "Norla"),
    (f"{SHIP}The navy seized the ship in 1940.", "ship", "Norla"),
    (f"{SHIP}Ann Hale paid for her. She was scrapped in 1971.", "She", "Norla"),
    ("HMS Kestrel came to Lima in May. She returned in June.", "She", "HMS Kestrel"),
    (f"{WED}The couple moved to Lima.", "couple", "Ann Hale and Paul Berg"),
    (f"{WED}The couple moved to Lima, where they kept bees.", "they", "Ann Hale and Paul Berg"),
    ("Ann Hale married Paul Berg, and they opened a shop.", "they", "Ann Hale and Paul Berg"),
    (f"{HOUSE}The brothers built a bridge.", "brothers", "Paul Berg and Peter Berg"),
    (
        "Ann Hale met Ida Berg in Rome. The two women shared a flat.",
        "women",
        "Ann Hale and Ida Berg",
    ),
    ("Peru and Chile fought in May. Both countries sent ships.", "countries", "Peru and Chile"),
    ("Marta Lind was the daughter of a pilot. She sang.", "She", "Marta Lind"),
    ("Norla never hired a woman. Marta Lind came in May. It paid well; she left.", "she", "Marta"),
    ("Norla Bakery has shut two shops, its owner, Ann Hale, said.", "its", "Norla Bakery"),
]
OPEN = [
    (f"{SHIP}Another ferry came in 1936. She was 50 metres long.", "She"),
    (f"{SHIP}A ship sank near Hull. The ship was never found.", "ship"),
    (f"{SHIP}The ferry Orta came in 1950. The ship had three decks.", "ship"),
    (f"{SHIP}Marta Lind was the cook. She left in May.", "She"),
    (f"{SHIP}A nurse came on board. She sang.", "She"),
    (f"{WED}Ida Holt married Peter Lund. The couple moved to Lima.", "couple"),
    (f"{WED}Ida Holt and Peter Lund came to the feast. The couple sang.", "couple"),
    ("Paul Berg had a mill. Peter Berg had none. The brothers left.", "brothers"),
    (f"{HOUSE}Axel Berg had a ship. The brothers left.", "brothers"),
    ("Ann Hale met Paul Berg and Ida Holt. The two women sang.", "women"),
    ("Ann Hale met Paul Berg. The two women sang.", "women"),
    ("Norla is owned by Orta Foods, which bought the chain from its founder.", "its"),
]


def _find(doc: Doc, word: str) -> int:
    """The last place of a word."""
    return [token.i for token in doc if token.text == word][-1]


def _meaning(doc: Doc, references: References, word: str) -> str:
    at = _find(doc, word)
    found = (each for each in references.resolved.values() if each.start <= at < each.end)
    return next((each.text for each in found), "")


@pytest.mark.parametrize(("text", "word", "meaning"), RESOLVED)
def test_ship_or_pair_is_taken_up(parse: Parse, text: str, word: str, meaning: str) -> None:
    doc = parse(text)
    assert meaning in _meaning(doc, resolve(doc), word)


@pytest.mark.parametrize(("text", "word"), OPEN)
def test_what_may_be_others_stays_open(parse: Parse, text: str, word: str) -> None:
    doc = parse(text)
    assert _meaning(doc, resolve(doc), word) == ""


def test_a_place_that_is_called_by_its_owner_is_one_name(parse: Parse) -> None:
    doc = parse("George Tarrant found salt in 1850. The village of Tarrant's Well grew fast.")
    references = resolve(doc)
    assert references.entities[_find(doc, "Well")].name == "Tarrant's Well"
    assert _meaning(doc, references, "Tarrant") == ""


@pytest.mark.parametrize(
    "text",
    [
        "Hasdrubal Barca fought. Hasdrubal Gisco fled. In the spring Hasdrubal was killed.",
        "Hasdrubal, the brother of Hannibal, fought in Spain. Hasdrubal, son of Gisco, fled.",
        (
            "He sent his son-in-law, Hasdrubal the Fair, who ruled Spain. Hasdrubal was killed. "
            "Hannibal left Spain to his brother Hasdrubal."
        ),
    ],
)
def test_two_men_of_one_given_name_are_two(parse: Parse, text: str) -> None:
    doc = parse(text)
    assert resolve(doc).entities[_find(doc, "Hasdrubal")].ambiguous


def test_an_island_is_taken_up_by_the_sentence_behind_its_name(parse: Parse) -> None:
    doc = parse("Varnsay lies off the coast. The island has two villages. The island is flat.")
    assert _meaning(doc, resolve(doc, "Varnsay"), "island") == "Varnsay"


def test_a_surname_that_is_a_word_as_well_opens_a_sentence(parse: Parse) -> None:
    doc = parse("Larry Page wrote on every page of the book. Page grew tired of it. He slept.")
    assert _meaning(doc, resolve(doc), "He") == "Larry Page"


def test_who_only_signed_a_thing_is_no_rival(parse: Parse) -> None:
    doc = parse("In a form signed by an official, Thomas Duncan denied that he was ill.")
    assert _meaning(doc, resolve(doc), "he") == "Thomas Duncan"


FIRM = (
    "Norholm Corp. makes glass. Norholm Corp. grew fast. Norholm Corp. opened in Lima. "
    "Norholm Corp. customers complain. Norholm Corp. paid them. "
)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Prices rose. The company apologised.", "Norholm Corp."),
        ("Orta Foods sued. The company apologised.", ""),
        ("A carmaker sued. The company apologised.", ""),
    ],
)
def test_the_company_is_the_one_that_a_text_names_time_and_again(
    parse: Parse, text: str, meaning: str
) -> None:
    doc = parse(FIRM + text)
    assert _meaning(doc, resolve(doc), "company") == meaning


CHIANG = (
    "Chiang Kai-shek marched north. Chiang Kai-Shek won. Chiang Kai-shek's army grew. "
    "Chiang took Nanjing. "
)


def test_spellings_of_one_name_are_one_person(parse: Parse) -> None:
    doc = parse(CHIANG)
    found = {each.name for each in resolve(doc).entities.values() if "Chiang" in each.name}
    assert found == {"Chiang Kai-shek"}
