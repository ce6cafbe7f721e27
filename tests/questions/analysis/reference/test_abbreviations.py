"""Abbreviations that a text spells out stand for their long forms."""

from __future__ import annotations

import pytest

from questions.analysis.reference import resolve
from questions.analysis.reference.abbreviations import spelled_out
from tests.questions.analysis.conftest import Parse


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Norla Coast Patrol (NCP) was founded in 1921.", {"NCP": "Norla Coast Patrol"}),
        ("In May the West Norla People's Guard (NPG) fled.", {"NPG": "West Norla People's Guard"}),
        ("It fought the League of Lund (LOL).", {"LOL": "League of Lund"}),
        ("Troops of the Army of Velland (AVL) left.", {"AVL": "Army of Velland"}),
        ("The People's Ferry Guild met. Later the PFG fell.", {"PFG": "People's Ferry Guild"}),
        ("The Republic of Velland fell. So did the ROV.", {"ROV": "Republic of Velland"}),
        ("The Lund Art Club and the Lund Arms Club met in the LAC.", {}),
        # Nothing here says what the letters stand for.
        ("The ferry left Lund (KRO) at dawn.", {}),
        ("She met the Lund Council, and others (LC).", {}),
        # What everybody knows stays short.
        ("The United Nations (UN) met.", {}),
    ],
)
def test_what_a_text_spells_out(text: str, found: dict[str, str]) -> None:
    assert spelled_out(text) == found


def test_an_abbreviation_is_told_by_its_long_form(parse: Parse) -> None:
    doc = parse(
        "The Norla Coast Patrol (NCP) was founded in 1921. In 1934 the NCP bought a ship in Lund."
    )
    found = resolve(doc).resolved
    place = next(token.i for token in doc if token.text == "bought") - 2
    assert found[place].text == "the Norla Coast Patrol"
    assert found[place].end == place + 2
