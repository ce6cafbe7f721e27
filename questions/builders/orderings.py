"""Date-ordering items: "Put these events in order, earliest first."."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from questions.builders.assembly import in_words, statement, subjects
from questions.builders.dated_events import (
    Event,
    certain_run,
    days_between,
    events_of,
    without_obvious,
    without_strays,
    worth_ordering,
)
from questions.builders.difficulty import estimate_ordering
from questions.distractors import Statements
from questions.model.articles import Article
from questions.model.candidates import Candidate, Refusal
from questions.model.facts import Fact
from questions.model.items import Entry, Item, Ordering

FEWEST, ENOUGH, MOST = 3, 4, 6
STEM = "Put these events in order, earliest first."


def build(
    facts: Sequence[Fact], statements: Statements, *, seed: int
) -> Iterator[Candidate | Refusal]:
    """Candidates from the events of each article, and from events that articles share."""
    del seed  # which events go together follows from the facts alone
    for events in _groups(events_of(facts, statements.knowledge), statements.knowledge.articles):
        run = without_obvious(certain_run(events, most=2 * MOST))
        if len(run) < FEWEST or (len(run) == FEWEST and _has_stray(run)):
            yield Refusal("ordering", "too few events in a certain order", events[0].text)
            continue
        yield from map(_candidate, _dealt(run))


# One of three events so much farther off than the others from each other needs no knowledge.
_FAR, _TIMES_AS_FAR = 150 * 365, 10


def _has_stray(run: Sequence[Event]) -> bool:
    """Whether one of three events lies in another age than the other two."""
    nearer, farther = sorted(days_between(first, second) for first, second in pairwise(run))
    return farther > _FAR and farther > _TIMES_AS_FAR * nearer


def _dealt(run: Sequence[Event]) -> Iterator[Sequence[Event]]:
    """The run as one item, or as two, one on the earlier and one on the later time.

    Events near to each other ask for more than some spread over centuries.
    """
    run = without_strays(run, fewest=ENOUGH)
    if len(run) == 2 * FEWEST - 1:
        yield run[:FEWEST]
        yield run[FEWEST - 1 :]
    elif len(run) < 2 * ENOUGH:
        yield certain_run(run, most=MOST)
    else:
        places = range(ENOUGH, len(run) - ENOUGH + 1)
        parting = max(places, key=lambda at: _parting(run, at))
        yield certain_run(run[:parting], most=MOST)
        yield certain_run(run[parting:], most=MOST)


def _parting(run: Sequence[Event], at: int) -> tuple[bool, int]:
    """How well a run parts before a place: neither part too long, then the widest gap."""
    is_short_enough = max(at, len(run) - at) <= MOST
    return is_short_enough, days_between(run[at - 1], run[at])


def _groups(events: Sequence[Event], articles: Sequence[Article]) -> Iterator[tuple[Event, ...]]:
    """Events to put in order: of one article, then of several that name the same."""
    for article in articles:
        own = [event for event in events if event.fact.evidence[0].article == article.name]
        yield from _split(worth_ordering(own, article, fewest=FEWEST))
    names = sorted({name for event in events for name in event.names})
    for name in names:
        shared = tuple(event for event in events if name in event.names)
        if len({event.fact.evidence[0].article for event in shared}) > 1:
            yield shared


def _split(events: Sequence[Event]) -> Iterator[tuple[Event, ...]]:
    """Many events make several items, each over the whole stretch of time."""
    parts = -(-len(events) // (2 * MOST))
    for part in range(parts):
        yield tuple(events[part::parts])


def _candidate(run: Sequence[Event]) -> Candidate:
    entries = tuple(Entry(event.text, event.date, event.fact.evidence) for event in run)
    gaps = [days_between(first, second) for first, second in pairwise(run)]
    facts = tuple(event.fact for event in run)
    item = Item(
        kind="ordering",
        stem=STEM,
        interaction=Ordering(entries),
        evidence=tuple(dict.fromkeys(one for fact in facts for one in fact.evidence)),
        explanation=" ".join(map(_line, run)),
        difficulty=estimate_ordering(gaps),
        tags=subjects(*facts),
    )
    return Candidate(item, facts, _quality(run))


def _line(event: Event) -> str:
    return f"{date_in_words(event)}: {statement(event.fact)}"


def date_in_words(event: Event) -> str:
    """The date as the article gives it."""
    for phrase in event.fact.phrases:
        for mention in phrase.mentions:
            if mention.date == event.date:
                return mention.text
    return in_words(event.date) or str(event.date.earliest.year)


def _quality(run: Sequence[Event]) -> float:
    lengths = [len(event.text.split()) for event in run]
    alike = min(lengths) / max(lengths)
    return round(0.65 + 0.05 * min(5, len(run)) + 0.1 * alike, 3)
