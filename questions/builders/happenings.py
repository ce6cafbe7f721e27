"""Which of four events took place at a time: "Which of these events took place in 1959?"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from questions.builders.assembly import in_words, statement, subjects
from questions.builders.dated_events import Event, certain_run, events_of, worth_ordering
from questions.builders.difficulty import estimate_ordering
from questions.builders.orderings import date_in_words
from questions.distractors import Statements
from questions.distractors.candidates import draw
from questions.model.candidates import Candidate, Refusal
from questions.model.dates import Precision
from questions.model.facts import Fact
from questions.model.items import Choice, Item, Option

_OPTIONS = 4
# Of an article with many events, so many are asked for.
_MOST = 4
_QUALITY = 0.6
_MUCH_LONGER = 1.2


def build(
    facts: Sequence[Fact], statements: Statements, *, seed: int
) -> Iterator[Candidate | Refusal]:
    """Candidates for each article with four events in a certain order.

    All are told by a verb: a mere noun ("the Orta War") would stand out among them.
    """
    events = events_of(facts, statements.knowledge)
    for article in statements.knowledge.articles:
        own = [
            event
            for event in events
            if event.fact.verb is not None and event.fact.evidence[0].article == article.name
        ]
        run = certain_run(worth_ordering(own, article, fewest=_OPTIONS), most=_OPTIONS * _MOST)
        if own and len(run) < _OPTIONS:
            yield Refusal("happening", "too few events in a certain order", own[0].text)
        elif own:
            yield from _asking(run, seed)


def _asking(run: Sequence[Event], seed: int) -> Iterator[Candidate]:
    """One candidate for every four events; the seed tells which is asked for."""
    parts = len(run) // _OPTIONS
    for part in range(parts):
        shown = run[part::parts][:_OPTIONS]
        asked = min(_unobtrusive(shown), key=lambda event: draw(seed, "asked", event.text))
        yield _candidate(asked, shown, seed)


def _unobtrusive(shown: Sequence[Event]) -> list[Event]:
    """The events but for one that is clearly longer than all others, and would be guessed."""
    *_, second, longest = sorted(shown, key=lambda event: len(event.text))
    stands_out = len(longest.text) > _MUCH_LONGER * len(second.text)
    return [event for event in shown if not (stands_out and event is longest)]


def _candidate(asked: Event, shown: Sequence[Event], seed: int) -> Candidate:
    when = in_words(asked.date) or str(asked.date.earliest.year)
    preposition = "on" if asked.date.precision is Precision.DAY else "in"
    stem = f"Which of these events took place {preposition} {when}?"
    options = [
        Option(
            event.text,
            correct=event is asked,
            why=f"{date_in_words(event)}: {statement(event.fact)}",
            origin="" if event is asked else "article",
        )
        for event in shown
    ]
    options.sort(key=lambda option: draw(seed, stem, option.text))
    item = Item(
        kind="happening",
        stem=stem,
        interaction=Choice(tuple(options)),
        evidence=asked.fact.evidence,
        explanation=statement(asked.fact),
        difficulty=estimate_ordering([]),
        tags=subjects(asked.fact),
    )
    return Candidate(item, (asked.fact,), _QUALITY)
