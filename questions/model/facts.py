"""What an article asserts."""

from __future__ import annotations

from dataclasses import dataclass

from questions.model.articles import Evidence
from questions.model.dates import HistoricalDate


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that an article asserts as having happened or being so.

    Attributes:
        kind: The form it was found in ("relation", "event", "quantity" …).
        text: The fact as a sentence that stands alone.
        evidence: Where articles say so; never empty.
        date: When it happened or held, where the article says so.
    """

    kind: str
    text: str
    evidence: tuple[Evidence, ...]
    date: HistoricalDate | None = None
