"""A stem asks for what is so."""

from __future__ import annotations

import pytest

from questions.checks import negative
from questions.model.items import Item
from questions.model.review import Severity
from tests.questions.checks.items import asked, findings


@pytest.mark.parametrize(
    "item",
    [
        asked("Which of these towns is NOT in Norway?"),
        asked("Which town did the king not visit?"),
        asked("Which town wasn't visited by the king?"),
        asked("All of these are in Norway except which one?"),
        asked("Which is the least likely cause of the fire?"),
        asked("Which town has no harbour?"),
        asked("Which town is Not in Norway?"),
        asked("Which of the towns lacks a port?"),
        asked("With the exception of which town did all fall?"),
        asked("Which town did n't the king visit?"),
    ],
)
def test_it_finds(item: Item) -> None:
    assert findings(negative, item)


@pytest.mark.parametrize(
    "item",
    [
        asked("Which town was known for its knots?"),
        asked("Who invented a game that is quick, and not too rough?"),
        asked("Which notice did Ada note?"),
        asked("As of 1950, which state was the only one without a railway?"),
        asked("What did the king not only buy but also give away?"),
        asked("Why did she build a mill not far from Lund?"),
        asked("Which exceptional case did the court hear?"),
        asked("Who said “I will never leave Oslo”?"),
        asked("Which town is the setting of The Boy Who Could Not Sleep?"),
        asked("Who wrote 'Not a Word to Anyone' in Oslo?"),
        asked("What did Norway lack in 1905?"),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(negative, item)


def test_the_reason_for_something_that_is_not_so_is_only_noted() -> None:
    found = findings(negative, asked("Why did the king not visit Oslo?"))
    assert [finding.severity for finding in found] == [Severity.NOTE]
