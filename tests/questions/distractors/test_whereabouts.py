"""In which country a town lies that no gazetteer holds."""

from __future__ import annotations

import pytest

from questions.distractors.whereabouts import country_of


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Norla is a town in central Norway, and cold.", "NO"),
        ("They met near the Bulgarian town of Norla.", "BG"),
        ("They met in Norla, Peru, in May.", "PE"),
        ("Norla, a small port on the north coast of Chile, grew.", "CL"),
        ("He was born at Norla in northern France.", "FR"),
        ("He left Norla for Peru, where Bolivia had an office.", ""),
        ("Norla is older than Peru.", ""),
        ("Nobody came.", ""),
    ],
)
def test_a_text_tells_right_beside_a_name_where_it_lies(text: str, code: str) -> None:
    assert country_of("Norla", text) == code
