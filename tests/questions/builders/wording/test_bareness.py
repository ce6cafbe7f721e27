"""What means nothing to those who have not read the article."""

from __future__ import annotations

import pytest

from questions.builders.wording.bareness import leaves_untold


@pytest.mark.parametrize(
    ("text", "is_untold"),
    [
        ("Who showed his version at the fair of Lund?", True),
        ("Who showed his version of the tale at the fair of Lund?", False),
        ("Who built her earliest apparatus in 1856?", True),
        ("Who built her apparatus for copying maps in 1856?", False),
        ("Who founded the world's best-known manufacturer in Lund?", True),
        ("Who founded the world's best-known manufacturer of oars in Lund?", False),
        ("Who founded the country's second largest maker?", True),
        ("Who founded the country's largest oar manufacturer?", False),
        ("Who played the instrument to calm her patients?", True),
        ("Who played the instrument of the Lund choir?", False),
        ("Who backed the plan?", True),
        ("Who backed the plan to dig a canal?", False),
    ],
)
def test_what_leaves_open_of_what_it_speaks_is_noticed(text: str, is_untold: bool) -> None:
    assert leaves_untold(text) is is_untold
