"""What can change is asked with its date."""

from __future__ import annotations

import pytest

from questions.checks import undated
from questions.model.items import Item
from questions.model.review import Severity
from tests.questions.checks.items import asked, findings


@pytest.mark.parametrize(
    "item",
    [
        asked("How many people live and work, and have houses, in Oslo?"),
        asked("How many people live in Oslo?"),
        asked("How many ships does Norway have?"),
        asked("About how many stores has Norla opened in Finland?"),
        asked("What is the price of a ferry ticket in Oslo?"),
        asked("How much does a ferry ticket cost in Oslo?"),
        asked("What is the population of Oslo?"),
        asked("Who is the mayor of Oslo?"),
        asked("Who leads the Norwegian Labour Party?"),
        asked("Of which organisation is Ann Hale the chief executive?"),
    ],
)
def test_what_changes_fast_waits_for_a_date(item: Item) -> None:
    assert [one.severity for one in findings(undated, item)] == [Severity.WARNING]


@pytest.mark.parametrize(
    "item",
    [
        asked("Which town is the largest in Norway?"),
        asked("How many kilometres of roads does Norway have?"),
        asked("To how many days of holiday are workers in Norway entitled?"),
        asked("According to Ann Hale, how many ships does Norway have?"),
        asked("How many ribs has Ann Hale broken?"),
        asked("How much does an adult snowy owl weigh?"),
        asked("To how many cubs does a grey wolf give birth?"),
        asked("How many kettles does Ann Hale claim to have mended?"),
        asked("How many devices does an average household in Norway own?"),
        asked("How many grandchildren does Ann Hale have?"),
        asked("How many pages does the Oslo telephone book have?"),
    ],
)
def test_what_changes_slowly_or_is_ascribed_is_noted(item: Item) -> None:
    assert [one.severity for one in findings(undated, item)] == [Severity.NOTE]


@pytest.mark.parametrize(
    "item",
    [
        asked("As of May 2024, how many ships does Norway have?"),
        asked("How many ships did Norway sell?"),
        asked("How many people lived in Oslo in 1910?"),
        asked("Who was the mayor of Oslo?"),
        asked("Who is the founder of Norla?"),
        asked("In which year is the king said to have been born?"),
        asked("How long is the tunnel between Oslo and Drammen?"),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(undated, item)
