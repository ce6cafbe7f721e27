"""Which of four events came first, from the same events as the orderings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from questions.builders.assembly import statement, subjects
from questions.builders.dated_events import (
    Event,
    certain_run,
    events_of,
    nearest_together,
    without_obvious,
    worth_ordering,
)
from questions.builders.orderings import date_in_words
from questions.distractors import Statements
from questions.distractors.candidates import draw
from questions.model.candidates import Candidate, Refusal
from questions.model.facts import Fact
from questions.model.items import Choice, Item, Option

STEM = "Which of these events happened first?"
_OPTIONS = 4
_MOST = 3 * _OPTIONS


def build(
    facts: Sequence[Fact], statements: Statements, *, seed: int
) -> Iterator[Candidate | Refusal]:
    """A candidate for each article with four events in a certain order."""
    events = events_of(facts, statements.knowledge)
    for article in statements.knowledge.articles:
        own = [event for event in events if event.fact.evidence[0].article == article.name]
        sure = certain_run(worth_ordering(own, article, fewest=_OPTIONS), most=_MOST)
        run = nearest_together(without_obvious(sure), count=_OPTIONS)
        if own and len(run) < _OPTIONS:
            yield Refusal("first", "too few events in a certain order", own[0].text)
        elif own:
            yield _candidate(run, seed)


def _candidate(run: Sequence[Event], seed: int) -> Candidate:
    first = run[0]
    options = [Option(first.text, correct=True, why=_why(first))]
    options += [Option(event.text, why=_why(event), origin="article") for event in run[1:]]
    options.sort(key=lambda option: draw(seed, STEM, option.text))
    facts = tuple(event.fact for event in run)
    item = Item(
        kind="first",
        stem=STEM,
        interaction=Choice(tuple(options)),
        evidence=tuple(dict.fromkeys(one for fact in facts for one in fact.evidence)),
        explanation=" ".join(f"{date_in_words(event)}: {statement(event.fact)}" for event in run),
        difficulty=0.45,
        tags=subjects(*facts),
    )
    return Candidate(item, facts, 0.6)


def _why(event: Event) -> str:
    return f"{date_in_words(event)}: {statement(event.fact)}"
