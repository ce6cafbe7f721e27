"""Links from dates to events against hand labels; the floors may rise, never fall in silence."""

from __future__ import annotations

from pathlib import Path

import pytest

from questions import analysis
from tests.gold import dated_events

ARTICLES = Path(__file__).parents[3] / "shared" / "articles"
PRECISION, RECALL = 0.95, 0.90


@pytest.mark.slow
@pytest.mark.skipif(
    not dated_events.available(ARTICLES), reason=f"the labelled articles are not in {ARTICLES}"
)
def test_links_from_dates_to_events_keep_their_level() -> None:
    outcome = dated_events.compare(dated_events.read(), ARTICLES, analysis.load())
    assert outcome.precision >= PRECISION, outcome.false
    assert outcome.recall >= RECALL, outcome.missed


def test_labels_are_well_formed() -> None:
    labels = dated_events.read()
    assert len(labels) >= 150
    for label in labels:
        assert label.date[0] < label.date[1]
        assert all(start < end for start, end in label.events)
