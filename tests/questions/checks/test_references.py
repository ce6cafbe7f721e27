"""A stem is complete without its article."""

from __future__ import annotations

from dataclasses import replace

import pytest

from questions.checks import references
from questions.model.articles import Evidence
from questions.model.items import Item
from questions.model.review import Severity
from tests.questions.checks.items import asked, blocks, choice, findings, library, ordering


@pytest.mark.parametrize(
    "item",
    [
        asked("What did it support in 1999?"),
        asked("Who was his visitor?"),
        asked("When did the two countries sign the treaty of Oslo?"),
        asked("Which city did the ministry name in 1999?"),
        asked("Which country boasts ties with the Latin American country?"),
        asked("When did Norway open its embassy, as it said yesterday?"),
        asked("What followed this step?"),
        asked("How many people did the island nation send?"),
        asked("What did they build in Oslo last year?"),
        asked("According to him, who built the bridge of Oslo?"),
        asked("Where does it lie?"),
        ordering("The ministry signs a treaty", "Norway opens an embassy"),
    ],
)
def test_it_blocks(item: Item) -> None:
    assert blocks(references, item)


@pytest.mark.parametrize(
    "item",
    [
        asked("In which year did Cuba officially recognise South Korea?"),
        asked("Which country lost its king in 1905?"),
        asked("What did Ada Lovelace say about her notes?"),
        asked("Who lost his hat in Oslo?"),
        asked("How many of her 20 days of holiday did Ada Lovelace use?"),
        asked("Who became governor of a colony that, according to his commission, was vast?"),
        asked("How long did it take to build the bridge of Oslo?"),
        asked("Which of these events happened first?"),
        asked("Put these events in order, earliest first."),
        asked("What did the government of Norway buy in 1999?"),
        asked("What did the Norwegian government buy in 1999?"),
        asked("Which state was the only one without a railway in 1950?"),
        asked("In which country is Oslo, and which of these is near?"),
        asked("What did Norway do at the time of the treaty of Oslo?"),
        asked("Which company said that it would close its mine in Turku?"),
        ordering("Norway signs a treaty with its neighbour", "Sweden opens an embassy"),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(references, item)


def test_words_for_the_present_need_a_date() -> None:
    assert findings(references, asked("Who is currently king of Norway?"))
    assert not findings(references, asked("As of February 2024, who is currently king of Norway?"))


_KRO = library("The KRO bought a ship in 1921. In 1934 the KRO sold it to the BBC and to IKEA.")


def _about(stem: str) -> Item:
    return replace(asked(stem), evidence=(Evidence("1", 0, 3, "The"),))


def test_a_body_known_by_its_letters_alone_points_out_of_the_stem() -> None:
    found = findings(references, _about("In which year did the KRO buy a ship?"), _KRO)
    assert [finding.severity for finding in found] == [Severity.WARNING]
    assert "KRO" in found[0].message


@pytest.mark.parametrize(
    "stem",
    [
        "In which year did the BBC buy a ship?",  # known to all
        "In which year did IKEA buy a ship?",  # a name, and short for nothing
        "In which year did the KRO Museum buy a ship?",  # a part of a name
    ],
)
def test_names_in_capitals_do_not(stem: str) -> None:
    assert not findings(references, _about(stem), _KRO)


def test_the_events_of_a_choice_are_read_as_well() -> None:
    item = choice("Which of these events happened first?", "*The KRO buys a ship", "B", "C", "D")
    item = replace(item, evidence=(Evidence("1", 0, 3, "The"),))
    assert findings(references, item, _KRO)


def test_the_jargon_of_armies_needs_its_long_form() -> None:
    assert findings(references, _about("How many KIA did Norla have in 1921?"), _KRO)


def test_a_possessive_may_mean_somebody_who_is_introduced_behind_it() -> None:
    stem = "How much of their own money did the baker Ann Hale and two friends spend in 1921?"
    assert not findings(references, _about(stem), _KRO)
