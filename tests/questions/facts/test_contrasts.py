"""Figures set beside others tell of another year, or of other people."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from questions.facts import Findings
from questions.model.dates import HistoricalDate
from questions.model.facts import Modality

FindFacts = Callable[..., Findings]


@pytest.mark.parametrize(
    ("text", "told", "year"),
    [
        (
            "Norla Metals sold 900 boats in 2020, up from 120 boats in 2015.",
            "Norla Metals sold 120 boats in 2015.",
            2015,
        ),
        (
            "Norla Metals employs 640 people, compared with about 90 in 2004.",
            "Norla Metals employed about 90 people in 2004.",
            2004,
        ),
        (
            "In Lund, about 38,000 journeys a month are made by bus, compared with 21,000 in 2019.",
            "21,000 journeys a month were made in Lund by bus in 2019.",
            2019,
        ),
        (
            "Norla Metals spent £9.1m on research in 2020, up from £8.4m in 2015.",
            "Norla Metals spent £8.4m on research in 2015.",
            2015,
        ),
    ],
)
def test_the_figure_of_an_earlier_year_is_a_fact_of_that_year(
    find_facts: FindFacts, text: str, told: str, year: int
) -> None:
    (fact,) = (one for one in find_facts(text).facts if one.text == told)
    assert fact.date == HistoricalDate.in_year(year)
    assert fact.as_of is None


@pytest.mark.parametrize(
    "text",
    [
        "Norla Metals has sold 900 boats, up from 120 in 2015.",
        "Sales of Norla Metals rose to 3 million kroner, up from 2 million in 2015.",
        "Norla Metals made 3 million boats in 2020, up from 2 in 2015.",
        "Norla Metals did not sell 900 boats in 2020, up from 120 in 2015.",
        "Norla Metals sold 900 boats in 2020, up from 12% in 2015.",
        "Norla Metals sold 900 boats in 2020, compared with 40 in 2015 and 2016.",
    ],
    ids=["added up", "one change", "million left out", "denied", "another kind", "two years"],
)
def test_no_year_gets_a_figure_that_is_not_its_own(find_facts: FindFacts, text: str) -> None:
    (fact,) = find_facts(text).facts
    assert "2015" not in fact.text
    assert fact.date != HistoricalDate.in_year(2015)


def test_the_share_of_others_is_told_in_the_same_words(find_facts: FindFacts) -> None:
    text = (
        "About 22% of Japanese work more than 49 hours a week, compared with 16% of Chilean "
        "workers, according to data from the Norla Bureau."
    )
    told = "16% of Chilean workers work more than 49 hours a week."
    (fact,) = (one for one in find_facts(text).facts if one.text == told)
    assert fact.modality is Modality.REPORTED
    assert fact.speaker == "data from the Norla Bureau"


def test_what_is_compared_in_a_study_is_no_figure_beside(find_facts: FindFacts) -> None:
    text = "The bones of Ann Hale were compared with 12 skulls from Chile in 2015."
    (fact,) = find_facts(text).facts
    assert fact.date == HistoricalDate.in_year(2015)
