"""Questions for a person: "Who …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from questions.builders.assembly import Question, assemble
from questions.builders.capacities import asked_in_capacity
from questions.builders.single_fact import asked_about
from questions.distractors import Statements
from questions.model.candidates import Candidate, Refusal
from questions.model.facts import Fact, Kind, Role

KINDS = (Kind.PERSON,)
# What somebody says or thinks might be anybody's; who has done something is known by the deed.
_SAYING = frozenset(
    "acknowledge admit argue believe calculate claim complain conclude criticise criticize deny "
    "estimate explain find hope insist note point predict propose recommend say suggest think "
    "urge warn welcome".split()
)


def build(
    facts: Sequence[Fact], statements: Statements, *, seed: int
) -> Iterator[Candidate | Refusal]:
    """Candidates from facts, and what was refused."""
    for made in asked_about(facts, statements, KINDS):
        if isinstance(made, Refusal):
            yield made
        else:
            yield assemble(_in_capacity(made, statements), statements, seed=seed)


def _in_capacity(question: Question, statements: Statements) -> Question:
    """A question for who said something, told by what that is."""
    verb = question.fact.verb
    if verb is None or verb.lemma not in _SAYING or question.key.text != _subject(question.fact):
        return question
    stem = asked_in_capacity(question.stem, question.key.text, question.fact, statements)
    return replace(question, stem=stem)


def _subject(fact: Fact) -> str:
    return next((one.text for one in fact.phrases if one.role is Role.SUBJECT), "")
