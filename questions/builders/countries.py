"""Questions for a country: "Which country …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from questions.builders.single_fact import build_about
from questions.distractors import Statements
from questions.model.candidates import Candidate, Refusal
from questions.model.facts import Fact, Kind

KINDS = (Kind.COUNTRY,)


def build(
    facts: Sequence[Fact], statements: Statements, *, seed: int
) -> Iterator[Candidate | Refusal]:
    """Candidates from facts, and what was refused."""
    yield from build_about(facts, statements, KINDS, seed=seed)
