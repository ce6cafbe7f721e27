"""Words that only colour what happened."""

from __future__ import annotations

import pytest

from questions.builders.wording.colour import without_colour


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Which city fell after a heroic defence?", "Which city fell after a defence?"),
        ("Who won a remarkable award in 1921?", "Who won an award in 1921?"),
        ("Who led the ill-fated expedition to Lund?", "Who led the expedition to Lund?"),
        ("Who initially beat the Lund club?", "Who beat the Lund club?"),
        ("Who sold a famous university to Peru?", "Who sold a university to Peru?"),
        ("Who found the famous?", "Who found the famous?"),
        ("Who got much-needed food to Lund?", "Who got food to Lund?"),
        ("Who led the fledgling navy of Peru?", "Who led the navy of Peru?"),
        ("Who built a bold new tower?", "Who built a new tower?"),
        ("Which country is in an hour of need?", "Which country is in an hour of need?"),
    ],
)
def test_praise_and_blame_go(text: str, plain: str) -> None:
    assert without_colour(text) == plain
