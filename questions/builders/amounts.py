"""Questions for a number, a sum, a share or a measure: "How many …", "By what percentage …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from questions.builders.assembly import Question, assemble
from questions.builders.single_fact import asked_about
from questions.distractors import Statements
from questions.model.candidates import Candidate, Refusal
from questions.model.facts import Fact, Kind, Role
from questions.world.famous import life_of
from questions.world.people import family_name
from questions.world.words import holds

KINDS = (Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.DURATION, Kind.MEASURE)


def build(
    facts: Sequence[Fact], statements: Statements, *, seed: int
) -> Iterator[Candidate | Refusal]:
    """Candidates from facts, and what was refused."""
    for made in asked_about(facts, statements, KINDS):
        if isinstance(made, Refusal):
            yield made
        elif _is_private(made, statements):
            yield Refusal(made.kind, "of no weight", made.stem)
        else:
            yield assemble(made, statements, seed=seed)


# "At what age did she buy a horse?", "How many of her days off …?"
_OF_A_LIFE = re.compile(r"\b(?:her|his)\b")
_OWN = re.compile(r"\b[Aa]t what age\b|\bof (?:her|his) ")


def _is_private(question: Question, statements: Statements) -> bool:
    """Whether it is asked how much somebody not widely known does, has, or once had of their own.

    Of whom a headline names, the age counts.
    """
    verb = question.fact.verb
    subject = next((one for one in question.fact.phrases if one.role is Role.SUBJECT), None)
    if verb is None or subject is None or len(subject.mentions) != 1:
        return False
    who = subject.mentions[0]
    if who.kind is not Kind.PERSON or not subject.text.endswith(who.text) or life_of(who.text):
        return False
    if not verb.auxiliaries and verb.tag in ("VBZ", "VBP"):
        return True
    is_own = _OWN.search(question.stem) or (
        question.key.kind is Kind.DURATION and _OF_A_LIFE.search(question.stem)
    )
    return bool(is_own) and not _is_headlined(who.text, question, statements)


def _is_headlined(name: str, question: Question, statements: Statements) -> bool:
    """Whether the headline of an article names somebody."""
    article = question.fact.evidence[0].article
    titles = (one.title for one in statements.knowledge.articles if one.name == article)
    return any(holds(title, family_name(name)) for title in titles)
