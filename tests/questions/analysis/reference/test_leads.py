"""A text goes on about whom or what its first sentence is about, where nothing else is meant."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from questions.analysis.reference import resolve
from questions.analysis.reference.callings import find as callings_of
from questions.analysis.reference.entities import entities
from questions.analysis.reference.leads import find
from tests.questions.analysis.reference.meanings import meaning_of

Parse = Callable[[str], Doc]

LIFE = "Anna Keller was a painter and teacher. Keller lived in Turin. Keller had a dog."
TITLE = "Anna Keller"


def _last(doc: Doc, word: str) -> int:
    return [token.i for token in doc if token.text == word][-1]


@pytest.mark.parametrize(
    ("text", "word", "meaning"),
    [
        # Others of the other sex are no rivals.
        ("Keller met Paul Novak. In May she sold a house.", "she", "Anna Keller"),
        ("Keller left. Paul Novak wrote to her.", "her", "Anna Keller"),
        ("Her father, Olaf Keller, came. Keller sang.", "Keller", "Anna Keller"),
        # A new paragraph goes on about her.
        ("She wrote to Olaf Berg.\n\nBerg sold cars.\n\nShe died in May.", "She", "Anna Keller"),
        # The subject goes on as the subject, where a date begins anew.
        ("Keller studied with Ida Berg. In 1928 she moved to Bern.", "she", "Anna Keller"),
        # The calling of the first sentence, also the second one.
        ("Paul Novak sold cars. He died.\n\nThe painter left.", "painter", "Anna Keller"),
        ("Paul Novak sold cars. He died.\n\nThe teacher left.", "teacher", "Anna Keller"),
        # What follows her name in front is the other one's.
        ("Paul Novak was ill. After his death Keller sang.", "his", "Paul Novak"),
    ],
)
def test_life_goes_on_about_its_person(parse: Parse, text: str, word: str, meaning: str) -> None:
    assert meaning_of(parse(f"{LIFE} {text}"), word, TITLE) == meaning


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Keller met Ida Berg. She was a nurse.", "She"),
        ("Ida Berg met Keller. She sold a house.", "She"),
        ("Ida Berg sang. Berg met Keller. In 1928 she moved to Bern.", "she"),
        ("Her sister lived in Bern. In 1928 she moved to Oslo.", "she"),
        ("Ida Berg, a painter, came.\n\nThe painter left.", "painter"),
        ("Keller met Ida Berg, who was a niece of the painter.", "painter"),
        ("Velimira Holt, a teacher, came. Holt thought that she was ill.", "she"),
    ],
)
def test_life_does_not_take_every_word_for_its_person(parse: Parse, text: str, word: str) -> None:
    assert meaning_of(parse(f"{LIFE} {text}"), word, TITLE) == ""


def test_surname_of_kin_stays_open_without_a_lead(parse: Parse) -> None:
    text = "The shop opened. Anna Keller came. Her father, Olaf Keller, sang. Keller left."
    assert meaning_of(parse(text), "Keller") == ""


def test_surname_behind_two_bearers_who_are_no_kin_stays_open(parse: Parse) -> None:
    text = "Rolf Keller Jr. sold cars. President Ida Keller sang. Keller left."
    assert meaning_of(parse(text), "Keller", "A sale of cars") == ""


def test_given_name_alone_is_the_one_who_has_it(parse: Parse) -> None:
    assert meaning_of(parse("Anna Keller sold cars in Bern. Anna also sang."), "Anna") == TITLE


def test_nobody_does_something_to_himself_without_a_word_for_it(parse: Parse) -> None:
    doc = parse("Paul Novak left. Olaf Berg sold cars. He told him a story.")
    assert (meaning_of(doc, "He"), meaning_of(doc, "him")) == ("Olaf Berg", "Paul Novak")
    assert meaning_of(parse("Olaf Berg trained Paul Novak. He called him lazy."), "him") == ""


MUSEUM = "The Orta Clock Museum is a museum in Bern. The museum has old clocks."
TOWN = "Orsholm is a town in Norway. The town has a port. Orsholm sells fish."
FIRM = "Norla is a maker of boats. It was founded in Bern. Norla sells boats."
LEADS = "The Orta Clock Museum, Orsholm and Norla"


@pytest.mark.parametrize(
    ("text", "word", "meaning"),
    [
        (f"{MUSEUM} Paul Novak left. The museum closed.", "museum", "the Orta Clock Museum"),
        (
            f"{MUSEUM} He had run the Hull Sea Museum before.\n\nThe museum closed.",
            "museum",
            "the Orta Clock Museum",
        ),
        (f"{TOWN} Paul Novak came from Bergen. He left the town.", "town", "Orsholm"),
        (f"{FIRM} Ida Berg left. The company closed in May.", "company", "Norla"),
    ],
)
def test_description_takes_up_the_lead(parse: Parse, text: str, word: str, meaning: str) -> None:
    assert meaning_of(parse(text), word, LEADS) == meaning


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (f"{MUSEUM} The Hull Sea Museum sent a clock. The museum closed.", "museum"),
        (f"{MUSEUM} A museum in Hull sent a clock. The museum closed.", "museum"),
        (f"{TOWN} Paul Novak moved to Bergen. In May the town burned.", "town"),
        (f"{FIRM} In May Orta Corporation sued. The company paid.", "company"),
    ],
)
def test_description_that_may_mean_another_is_not_the_lead(
    parse: Parse, text: str, word: str
) -> None:
    assert meaning_of(parse(text), word, LEADS) == ""


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Norla bought a mill in Hull. It employs ten people.", "Norla"),
        ("Norla bought a mill in Hull. Its director left.", "Norla"),
        ("Norla bought a mill in Hull. It has ten rooms.", ""),
        ("Norla bought a mill in Hull. It opened in May.", ""),
        ("Norla bought a mill in Hull. Its roof is green.", ""),
        ("Norla bought it from a farmer. It has two doors.", ""),
        ("Peru thanked Chile with a ship, which arrived in May. It has two masts.", ""),
    ],
)
def test_it_may_be_the_thing_that_was_bought(parse: Parse, text: str, meaning: str) -> None:
    doc = parse(text)
    word = [token.text for token in doc if token.text in ("It", "Its")][-1]
    assert meaning_of(doc, word) == meaning


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("A loan saved Norla, which had debts. It hired ten people.", "Norla"),
        ("A bank in Hull saved Norla. It hired ten people.", ""),
        ("A storm hit Norla. It broke in May.", ""),
    ],
)
def test_body_that_a_text_is_about_does_what_bodies_do(
    parse: Parse, text: str, meaning: str
) -> None:
    assert meaning_of(parse(f"{FIRM} {text}"), "It", LEADS) == meaning


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("In its first year the museum grew.", True),
        ("In its first room the museum shows clocks.", False),
        ("In its first year Anna Keller sang.", False),
    ],
)
def test_its_times_are_those_of_the_subject_behind(parse: Parse, text: str, kept: bool) -> None:
    doc = parse(text)
    at = _last(doc, "its")
    assert (at in resolve(doc).resolved) is kept


THERE = [
    ("Anna Keller moved to Turin in 1921. There she painted ships.", "There", "in Turin"),
    ("Anna Keller moved to Turin. She met Paul Novak there in 1923.", "there", "in Turin"),
    ("Anna Keller left for Bern. She moved to Peru. There she sang.", "There", "in Peru"),
    ("Anna Keller moved to Turin. She lived there. There she sang.", "There", "in Turin"),
    ("Anna Keller, a cook at Hull College, sang there in 1892.", "there", "at Hull College"),
]
NOT_THERE = [
    ("Anna Keller moved from Bern to Turin. There she sang.", "There"),
    ("Anna Keller moved to Turin. She went to Bern and sang there.", "there"),
    ("Anna Keller was a nurse of Turin. There she sang.", "There"),
    ("Anna Keller moved to Turin.\n\nShe sang there.", "there"),
    ("Anna Keller, a cook at Hull College, travelled there in 1892.", "there"),
    ("Anna Keller moved to Turin. There were ships.", "There"),
    ("Anna Keller sent a book to Turin and hid in a barn. There she sang.", "There"),
]


@pytest.mark.parametrize(("text", "word", "meaning"), THERE)
def test_there_is_the_place_of_the_sentence_before(
    parse: Parse, text: str, word: str, meaning: str
) -> None:
    assert meaning_of(parse(text), word) == meaning


@pytest.mark.parametrize(("text", "word"), NOT_THERE)
def test_there_stays_open_where_another_place_may_be_meant(
    parse: Parse, text: str, word: str
) -> None:
    assert meaning_of(parse(text), word) == ""


@pytest.mark.parametrize(
    ("text", "word", "meaning"),
    [
        ("Peru argued that the Treaty of Lund broke its constitution.", "its", "Peru"),
        ("Peru argued that Chile broke its laws.", "its", ""),
        ("Peru said that the Treaty of Lund lost its charm.", "its", ""),
        ("Peru said that it closed its ports.", "its", "Peru"),
    ],
)
def test_what_somebody_says_of_something_may_be_about_himself(
    parse: Parse, text: str, word: str, meaning: str
) -> None:
    assert meaning_of(parse(text), word) == meaning


OWL = (
    "The spot-bellied owl (Bubo orsus) is an owl that lives in Peru. "
    "Mice fear the owl. In June the owl is shy. "
)


@pytest.mark.parametrize(
    ("text", "word", "title"),
    [
        ("It was described in 1904.", "It", ""),
        ("In May the owl is loud.", "owl", ""),
        ("The species is rare.", "species", ""),
        ("The bird is rare.", "bird", "The spot-bellied owl"),
    ],
)
def test_sort_that_a_text_is_about_is_said_in_full(
    parse: Parse, text: str, word: str, title: str
) -> None:
    assert meaning_of(parse(OWL + text), word, title) == "the spot-bellied owl"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (f"{OWL} A farmer found a young owl. The owl was ill.", "owl"),
        (f"{OWL} The farmer’s dog barked. The dog was ill.", "dog"),
        ("The old clock is a clock that stands in Bern. The clock is big. It is red.", "clock"),
        ("The first ferry is a ship. The ferry sank. The ferry was old. The ferry fell.", "ferry"),
        ("The steam pump is a machine. An animal drank. The animal left. The pump ran.", "animal"),
    ],
)
def test_word_that_means_one_of_a_sort_stays_open(parse: Parse, text: str, word: str) -> None:
    assert meaning_of(parse(text), word) == ""


def test_noun_for_a_woman_tells_that_somebody_is_one(parse: Parse) -> None:
    doc = parse("Cristian Berg is a mother of four. Berg lives in Bern with her children.")
    assert meaning_of(doc, "her") == "Cristian Berg"


@pytest.mark.parametrize(
    "text", ["Sen. Paul Novak sang.", "House Minority Leader Paul Novak sang."]
)
def test_office_is_no_part_of_a_name(parse: Parse, text: str) -> None:
    assert "Paul Novak" in {each.name for each in entities(parse(text)).values()}


def test_lead_is_one_and_named_again(parse: Parse) -> None:
    several = parse("Anna Keller and Ida Keller were painters. They sang.")
    once = parse("Anna Keller was a painter. A shop opened.")
    for doc in (several, once):
        named = entities(doc)
        assert find(doc, named, callings_of(doc, named), "") is None
    named = entities(once)
    found = find(once, named, callings_of(once, named), "The life of Anna Keller")
    assert found is not None
    assert found.callings == {"painter"}
