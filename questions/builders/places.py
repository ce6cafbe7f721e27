"""Questions for a city or another place: "In which city …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from questions.builders.assembly import assemble
from questions.builders.belongings import is_of_belongings
from questions.builders.single_fact import asked_about
from questions.distractors import Statements
from questions.model.candidates import Candidate, Refusal
from questions.model.facts import Fact, Kind

KINDS = (Kind.CITY, Kind.PLACE)


def build(
    facts: Sequence[Fact], statements: Statements, *, seed: int
) -> Iterator[Candidate | Refusal]:
    """Candidates from facts, and what was refused."""
    for made in asked_about(facts, statements, KINDS):
        if isinstance(made, Refusal):
            yield made
        elif is_of_belongings(made, statements):
            yield Refusal(made.kind, "of no weight", made.stem)
        else:
            yield assemble(made, statements, seed=seed)
