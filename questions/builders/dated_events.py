"""The dated events of facts, and how they fit together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from questions.builders.wording.events import event_text
from questions.builders.wording.soundness import faults
from questions.model.articles import Article
from questions.model.dates import HistoricalDate, Precision
from questions.model.facts import Fact, Kind
from questions.world.spelling import plain
from questions.world.words import WORD, telling, trunk

_GRAINS = (Precision.DAY, Precision.WEEK, Precision.MONTH, Precision.YEAR)
_NAMES = (
    Kind.PERSON,
    Kind.COUNTRY,
    Kind.CITY,
    Kind.PLACE,
    Kind.ORGANISATION,
    Kind.EVENT,
    Kind.WORK,
)
_MAIN_NAMES = 6
_NAME = re.compile(r"\b[A-Z]\w")
# "Apollo 8", "World War II": the number tells the order.
_COUNTED = re.compile(r"\b([A-Z]\w+) (?:\d{1,2}|[IVX]+)\b")


@dataclass(frozen=True, slots=True)
class Event:
    """A happening with its date.

    Attributes:
        text: What happened, in words that hold no date.
        date: When.
        fact: Where that comes from.
    """

    text: str
    date: HistoricalDate
    fact: Fact

    @property
    def names(self) -> frozenset[str]:
        """The people, places and other named things that take part."""
        return frozenset(
            mention.text
            for phrase in self.fact.phrases
            for mention in phrase.mentions
            if mention.kind in _NAMES
        )


def events_of(facts: Iterable[Fact]) -> tuple[Event, ...]:
    """The events that can be put in order, earliest first; of one wording, the first stays."""
    found: dict[str, Event] = {}
    for fact in facts:
        text = event_text(fact) if _is_plain(fact.date) else None
        if text is None or fact.date is None or not _stands_alone(text):
            continue
        event = Event(text, fact.date, fact)
        if _NAME.search(text, 1) or event.names:
            found.setdefault(text, event)
    return tuple(sorted(found.values(), key=lambda event: (event.date.earliest, event.text)))


def weighty(events: Sequence[Event], article: Article) -> tuple[Event, ...]:
    """The events that name what the article is about: what its title names, or names most often."""
    words = [word for word in WORD.findall(article.text) if word[:1].isupper()]
    counts = Counter(trunk(plain(word).casefold().removesuffix("'s")) for word in words)
    names = [word for event in events for word in telling(" ".join(event.names))]
    ranked = sorted(set(names), key=lambda word: (-counts[word], word))
    main = telling(article.title) | set(ranked[:_MAIN_NAMES])
    return tuple(event for event in events if telling(event.text) & main)


def _is_plain(date: HistoricalDate | None) -> bool:
    return date is not None and not date.circa and date.precision in _GRAINS


def _stands_alone(text: str) -> bool:
    return not set(faults(f"When is it that {text}?".replace("it that ", ""))) - {"too long"}


def certain_run(events: Sequence[Event], *, most: int) -> tuple[Event, ...]:
    """The longest run of events in which each surely ended before the next began, spread evenly.

    Of events that name one counted series ("Apollo 8", "Apollo 11"), only one is in it.
    """
    run: list[Event] = []
    series: set[str] = set()
    for event in sorted(events, key=lambda event: (event.date.latest, event.text)):
        counted = {match.group(1) for match in _COUNTED.finditer(event.text)}
        if counted & series or (run and not run[-1].date.definitely_before(event.date)):
            continue
        series |= counted
        run.append(event)
    if len(run) <= most:
        return tuple(run)
    step = (len(run) - 1) / (most - 1)
    return tuple(run[round(place * step)] for place in range(most))
