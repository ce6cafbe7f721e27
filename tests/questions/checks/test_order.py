"""The order of events is certain."""

from __future__ import annotations

import pytest

from questions.checks import order
from questions.model.dates import Day, HistoricalDate, Precision
from questions.model.items import Entry, Item, Ordering
from tests.questions.checks.items import blocks, findings, offered, ordering


@pytest.mark.parametrize(
    "item",
    [
        ordering(("Landing", "1944"), ("Peace", "1944-06-06"), ("Trial", "1946")),
        ordering(("Landing", "1944"), ("Peace", "1944"), ("Trial", "1946")),
        ordering(("Landing", "1946"), ("Peace", "1944"), ("Trial", "1948")),
        Item(
            "ordering",
            "Order?",
            Ordering(
                (
                    Entry(
                        "Peace", HistoricalDate(Day(1900, 1, 1), Day(1905, 1, 1), Precision.YEAR)
                    ),
                    Entry("Trial", HistoricalDate.in_year(1910)),
                    Entry("Exile", HistoricalDate.in_year(1920)),
                )
            ),
        ),
    ],
)
def test_it_blocks(item: Item) -> None:
    assert blocks(order, item)


@pytest.mark.parametrize(
    "item",
    [
        ordering(("Landing", "1944"), ("Peace", "1945-05-08"), ("Trial", "1946")),
        ordering(("Landing", "1944-06-06"), ("Peace", "1944-06-07"), ("Trial", "1944-06-08")),
        Item(
            "ordering",
            "Order?",
            Ordering(
                (
                    Entry("Stabbing", HistoricalDate.in_year(-43)),
                    Entry("Fire", HistoricalDate.in_year(64)),
                    Entry("Eruption", HistoricalDate.in_year(79)),
                )
            ),
        ),
        offered("*Oslo", "Turku"),
    ],
)
def test_it_passes(item: Item) -> None:
    assert not findings(order, item)


@pytest.mark.parametrize(
    "item",
    [
        ordering(("Landing", "1944"), ("Peace", "1945")),
        ordering("Landing", "Peace", "Trial"),
        ordering(*((f"Event {number}", str(1900 + number)) for number in range(7))),
    ],
)
def test_it_warns_of_odd_numbers_of_events_and_of_events_without_dates(item: Item) -> None:
    assert findings(order, item)
    assert not blocks(order, item)
