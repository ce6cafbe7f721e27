"""Questions for a country: "Which country …", also where only its people or bodies are told of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from questions.builders.assembly import assemble
from questions.builders.single_fact import asked_about, build_about
from questions.builders.wording.nations import told_of_nations
from questions.distractors import Statements
from questions.model.candidates import Candidate, Refusal
from questions.model.facts import Fact, Kind

KINDS = (Kind.COUNTRY,)


def build(
    facts: Sequence[Fact], statements: Statements, *, seed: int
) -> Iterator[Candidate | Refusal]:
    """Candidates from facts, and what was refused."""
    yield from build_about(facts, statements, KINDS, seed=seed)
    for fact in facts:
        for told, name in told_of_nations(fact):
            for made in asked_about([told], statements, KINDS):
                if isinstance(made, Refusal):
                    yield made
                elif made.key.text == name.text:
                    yield assemble(made, statements, seed=seed)
