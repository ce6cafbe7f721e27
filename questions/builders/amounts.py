"""Questions for a number, a sum, a share or a measure: "How many …", "By what percentage …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from questions.builders.assembly import assemble
from questions.builders.single_fact import asked_about
from questions.distractors import Statements
from questions.model.candidates import Candidate, Refusal
from questions.model.facts import Fact, Kind, Role
from questions.world.famous import life_of

KINDS = (Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.DURATION, Kind.MEASURE)


def build(
    facts: Sequence[Fact], statements: Statements, *, seed: int
) -> Iterator[Candidate | Refusal]:
    """Candidates from facts, and what was refused."""
    for made in asked_about(facts, statements, KINDS):
        if isinstance(made, Refusal):
            yield made
        elif _is_private(made.fact):
            yield Refusal(made.kind, "of no weight", made.stem)
        else:
            yield assemble(made, statements, seed=seed)


def _is_private(fact: Fact) -> bool:
    """Whether a fact tells how much somebody not widely known does or has these days."""
    verb = fact.verb
    if verb is None or verb.auxiliaries or verb.tag not in ("VBZ", "VBP"):
        return False
    subject = next((one for one in fact.phrases if one.role is Role.SUBJECT), None)
    if subject is None or len(subject.mentions) != 1:
        return False
    who = subject.mentions[0]
    return who.kind is Kind.PERSON and subject.text.endswith(who.text) and not life_of(who.text)
