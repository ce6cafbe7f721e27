"""Questions for a number, a sum, a share or a measure: "How many …", "By what percentage …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from questions.builders.single_fact import build_about
from questions.distractors import Statements
from questions.model.candidates import Candidate, Refusal
from questions.model.facts import Fact, Kind

KINDS = (Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.DURATION, Kind.MEASURE)


def build(
    facts: Sequence[Fact], statements: Statements, *, seed: int
) -> Iterator[Candidate | Refusal]:
    """Candidates from facts, and what was refused."""
    yield from build_about(facts, statements, KINDS, seed=seed)
