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
    ],
)
def test_it_finds(item: Item) -> None:
    assert findings(negative, item)


@pytest.mark.parametrize(
    "item",
    [
        asked("Which town was known for its knots?"),
        asked("Which notice did Ada note?"),
        asked("As of 1950, which state was the only one without a railway?"),
        asked("What did the king not only buy but also give away?"),
        asked("Which exceptional case did the court hear?"),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(negative, item)


def test_the_reason_for_something_that_is_not_so_is_only_noted() -> None:
    found = findings(negative, asked("Why did the king not visit Oslo?"))
    assert [finding.severity for finding in found] == [Severity.NOTE]
