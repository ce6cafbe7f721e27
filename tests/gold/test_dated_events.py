"""Links from dates to events against hand labels; the floors may rise, never fall in silence."""

from __future__ import annotations

from pathlib import Path

import pytest

from questions import analysis
from tests.gold import dated_events

ARTICLES = Path(__file__).parents[3] / "shared" / "articles"
FIRST, SECOND = dated_events.read(), dated_events.read(dated_events.SECOND)
PRECISION, RECALL = 0.96, 0.95
SECOND_PRECISION, SECOND_RECALL = 0.94, 0.92


@pytest.mark.slow
@pytest.mark.skipif(
    not dated_events.available(ARTICLES), reason=f"the labelled articles are not in {ARTICLES}"
)
def test_links_from_dates_to_events_keep_their_level() -> None:
    outcome = dated_events.compare(FIRST, ARTICLES, analysis.load())
    assert outcome.precision >= PRECISION, outcome.false
    assert outcome.recall >= RECALL, outcome.missed
    outcome = dated_events.compare(SECOND, ARTICLES, analysis.load(), before=FIRST)
    assert outcome.precision >= SECOND_PRECISION, outcome.false
    assert outcome.recall >= SECOND_RECALL, outcome.missed


def test_labels_are_well_formed() -> None:
    assert len(FIRST) >= 150
    for label in (*FIRST, *SECOND):
        assert label.date[0] < label.date[1]
        assert all(start < end for start, end in label.events)
