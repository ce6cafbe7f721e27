"""Names of one thing are one entity, and its kind comes from the text before the model."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from questions.analysis.reference.entities import Entity, bare_person, entities
from questions.model.facts import Kind

Parse = Callable[[str], Doc]


def _named(doc: Doc, word: str) -> Entity:
    token = next(token for token in doc if token.text == word)
    return entities(doc)[token.i]


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("Delegates from Chile met in Lima.", "Chile", Kind.COUNTRY),
        ("Delegates from Chile met in Lima.", "Lima", Kind.CITY),
        ("The Soviet Union signed the pact in Moscow.", "Union", Kind.COUNTRY),
        ("Snow fell over Scotland on Monday.", "Scotland", Kind.PLACE),
        ("Ann Hale came from the duchy of Modena.", "Modena", Kind.PLACE),
        ("The farm stands in Cheshire.", "Cheshire", Kind.PLACE),
        ("Ann Hale was the child of a shepherd from Dumfriesshire.", "Dumfriesshire", Kind.PLACE),
        ("A bell rang at Corpach, near Fort William.", "Corpach", Kind.PLACE),
        ("The supermarket group Karl Lund paid a fine.", "Lund", Kind.ORGANISATION),
        ("The task was given to Ann Hale, a Yorkshirewoman.", "Yorkshirewoman", Kind.GROUP),
        ("Harrow Mill Bakery has closed two shops.", "Bakery", Kind.ORGANISATION),
        ("The probe Venera 7 landed on Venus.", "Venera", Kind.THING),
        ("The freighter Rosa Maria sank near Malta.", "Rosa", Kind.THING),
        ("The painter Ilse Brandt moved to Vienna.", "Ilse", Kind.PERSON),
        ("Doctor Emil von Harden opened the clinic.", "Harden", Kind.PERSON),
        ("The Harlow Museum bought the painting.", "Museum", Kind.ORGANISATION),
        ("The Treaty of Ghent ended the war.", "Ghent", Kind.WORK),
        ("The Battle of Varna began at dawn.", "Varna", Kind.EVENT),
        ("A cafe called Blue Lantern opened in Porto.", "Lantern", Kind.THING),
    ],
)
def test_kind_of_a_name(parse: Parse, text: str, word: str, kind: Kind) -> None:
    assert _named(parse(text), word).kind is kind


def test_surname_belongs_to_the_full_name_before(parse: Parse) -> None:
    doc = parse("Anna Keller founded the school in 1921. The town honoured Keller in 1950.")
    found = entities(doc)
    keller = [found[token.i] for token in doc if token.text == "Keller"]
    assert len(keller) == 2
    assert keller[0] is keller[1]
    assert keller[0].name == "Anna Keller"


def test_surname_of_two_people_is_ambiguous(parse: Parse) -> None:
    doc = parse(
        "Anna Keller founded the school. Her brother Paul Keller paid for it. "
        "The town honoured Keller in 1950."
    )
    last = [token for token in doc if token.text == "Keller"][-1]
    assert entities(doc)[last.i].ambiguous


def test_acronym_belongs_to_its_expansion(parse: Parse) -> None:
    doc = parse(
        "The International Labour Organization met in Geneva. In May, the ILO published a report."
    )
    found = entities(doc)
    full, short = (token.i for token in doc if token.text in ("Labour", "ILO"))
    assert found[full] is found[short]


def test_short_form_belongs_to_the_only_longer_name(parse: Parse) -> None:
    doc = parse(
        "The National Library of Wales bought the letters. The National Library shows them now."
    )
    found = entities(doc)
    first, second = (found[token.i] for token in doc if token.text == "Library")
    assert first is second


@pytest.mark.parametrize("alias", ["UK", "United Kingdom"])
def test_names_of_a_country_are_one_entity(parse: Parse, alias: str) -> None:
    doc = parse("The UK and Norway trade fish. Ships link the United Kingdom with Norway.")
    country = _named(doc, alias.rsplit(maxsplit=1)[-1])
    assert country.code == "GB"
    assert country.in_sentence == "the United Kingdom"


def test_capital_at_the_start_of_a_sentence_is_no_name(parse: Parse) -> None:
    doc = parse("Farmers sold wool in Leeds. Wool paid for the church, and farmers were proud.")
    assert all(token.i not in entities(doc) for token in doc if token.text == "Wool")


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("President John Adams", "John Adams"),
        ("Dr. Amy Wong", "Amy Wong"),
        ("Environment Minister Jan Novak", "Jan Novak"),
        ("John Adams", "John Adams"),
        ("King", "King"),
    ],
)
def test_titles_are_no_part_of_a_name(text: str, bare: str) -> None:
    assert " ".join(bare_person(text)) == bare


def test_name_is_one_wherever_the_tagger_misses_it(parse: Parse) -> None:
    doc = parse("Visitors loved Tasca. The keepers fed Tasca. In winter Tasca grew.")
    last = [token for token in doc if token.text == "Tasca"][-1]
    doc.set_ents([each for each in doc.ents if last not in each])
    last.pos_, last.tag_ = "ADJ", "JJ"
    assert last.i in entities(doc)


def test_surname_of_somebody_whose_full_name_was_taken_for_a_place(parse: Parse) -> None:
    doc = parse(
        "Leaders such as Pancho Villa rose against Reyes. Villa said that he would fight. "
        "Villa told his men to ride."
    )
    found = entities(doc)
    names = {found[token.i].name for token in doc if token.text == "Villa"}
    assert names == {"Pancho Villa"}


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("Nobody believed it, least of all Jadwiga Szulc.", "Szulc", "Jadwiga Szulc"),
        ("The pro-American party lost in Peru.", "Peru", "Peru"),
        ("General de Gaulle spoke in London.", "Gaulle", "de Gaulle"),
    ],
)
def test_small_words_before_a_name_are_no_part_of_it(
    parse: Parse, text: str, word: str, name: str
) -> None:
    assert _named(parse(text), word).name.removeprefix("General ") == name


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("Ships passed through the Strait of Magellan in May.", "Magellan", "Strait of Magellan"),
        ("Ann Hale moved to Viña del Mar in May.", "Mar", "Viña del Mar"),
        ("In March the container ship Ever Given ran aground.", "Given", "Ever Given"),
        (
            "Ann Hale showed it at the World's Columbian Exposition in Lima.",
            "Exposition",
            "World's Columbian Exposition",
        ),
    ],
)
def test_small_words_within_names(parse: Parse, text: str, word: str, name: str) -> None:
    assert _named(parse(text), word).name == name
