"""Bodies of the sort that a stem tells."""

from __future__ import annotations

import pytest

from questions.distractors.bodies import admits

_COMPANY = "Which organisation was Norla's largest company?"
_TEXT = (
    "Falka, a large dairy company, sold milk. The Throne owned land. Orvik became a brewery. "
    "They wrote to the newspaper Lund, and to the bank Hale & Reed."
)


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Falka", _COMPANY),
        ("Orvik", _COMPANY),
        ("Toyota", _COMPANY),
        ("Hale & Reed", _COMPANY),
        ("Norla Steel Corporation", _COMPANY),
        ("Hale & Reed", "Which organisation became the oldest bank of Norla?"),
        ("Le Monde", "Which organisation is the most widely read newspaper?"),
        ("Lund", "Which organisation is the most widely read newspaper?"),
        ("Throne", "Which organisation owned land?"),
        ("Throne", "Which organisation was founded by the company Falka?"),
    ],
)
def test_what_is_known_or_told_to_be_of_the_sort_may_stand_there(name: str, stem: str) -> None:
    assert admits(name, stem, _TEXT)


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Throne", _COMPANY),
        ("Pact", _COMPANY),
        ("United Nations", _COMPANY),
        ("Falka", "Which organisation became the oldest bank of Norla?"),
        ("Toyota", "Which organisation is the most widely read newspaper?"),
    ],
)
def test_what_is_something_else_or_untold_may_not(name: str, stem: str) -> None:
    assert not admits(name, stem, _TEXT)
