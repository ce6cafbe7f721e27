"""Where facts become candidate items, a module for each type of question.

A builder is a module with `build(facts, statements, *, seed)`, which yields a `Candidate` for each
item that it makes and a `Refusal` for each that it gave up, named in `BUILDERS`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from questions.builders import (
    amounts,
    beginnings,
    countries,
    dates,
    deeds,
    findings,
    firsts,
    happenings,
    lives,
    orderings,
    organisations,
    pairs,
    people,
    places,
    portraits,
    professions,
    reasons,
    roles,
    sayings,
    things,
    topics,
)
from questions.distractors import Statements
from questions.model.candidates import Candidate, Refusal
from questions.model.facts import Fact

__all__ = ["BUILDERS", "Builder", "build_all"]


class Builder(Protocol):
    """What a module needs to be a builder."""

    def build(
        self, facts: Sequence[Fact], statements: Statements, *, seed: int
    ) -> Iterator[Candidate | Refusal]:
        """Candidates from facts, and what was refused."""


BUILDERS: tuple[Builder, ...] = (
    people,
    portraits,
    lives,
    countries,
    places,
    organisations,
    pairs,
    roles,
    professions,
    dates,
    beginnings,
    amounts,
    findings,
    things,
    topics,
    reasons,
    deeds,
    sayings,
    happenings,
    firsts,
    orderings,
)


_FRAMING: tuple[Builder, ...] = (amounts, findings, reasons, things, topics)
"""Builders whose stems say of which happening a fact is, where it does not say so itself."""


def build_all(
    facts: Sequence[Fact], statements: Statements, *, seed: int
) -> Iterator[Candidate | Refusal]:
    """What all builders make of facts, in the order of the builders."""
    told = [fact for fact in facts if fact.kind != reasons.GIVEN]
    alone = [fact for fact in told if not fact.frame]
    for builder in BUILDERS:
        framed = told if builder in _FRAMING else alone
        fitting = facts if builder is reasons else framed
        yield from builder.build(fitting, statements, seed=seed)
