"""The dated events of facts, and how they fit together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from questions.builders.introducing import with_bodies, with_callings
from questions.builders.out_of_context import out_of_context
from questions.builders.wording.events import event_text
from questions.builders.wording.recurrence import happens_again
from questions.builders.wording.soundness import faults
from questions.model.articles import Article
from questions.model.dates import HistoricalDate, Precision
from questions.model.facts import NAMED, Fact, Role
from questions.model.review import Knowledge
from questions.world.spelling import plain
from questions.world.words import WORD, telling, trunk

_GRAINS = (Precision.DAY, Precision.WEEK, Precision.MONTH, Precision.YEAR)
# How many of its names an article is about, and how many a long one is.
_MAIN_NAMES, _MANY_NAMES, _LONG = 6, 12, 12_000
# An event so many times as far off as all others are from each other is told at a glance.
_STRAY = 1.5
_NAME = re.compile(r"\b[A-Z]\w")
# What a life, a club or a building begins or ends with, and what happens to it once more.
_FIRST_OR_LAST = frozenset(
    "abolish bear build complete create demolish die disband dissolve establish found inaugurate "
    "invent open".split()
)
_AGAIN = frozenset(
    "reappoint rebuild recapture reelect re-elect renew reopen restore retake".split()
)
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
            if mention.kind in NAMED
        )


_NOTHING = Knowledge()


def events_of(facts: Iterable[Fact], knowledge: Knowledge = _NOTHING) -> tuple[Event, ...]:
    """The events that can be put in order, earliest first; of one wording, the first stays.

    Args:
        facts: The facts.
        knowledge: Holds their articles, where these are known.
    """
    found: dict[str, Event] = {}
    texts = {article.name: article.text for article in knowledge.articles}
    for fact in facts:
        text = event_text(fact) if _is_plain(fact.date) else None
        if text is None or fact.date is None or not _stands_alone(text) or happens_again(text):
            continue
        source = texts.get(fact.evidence[0].article, "")
        text = with_callings(with_bodies(text, fact, source), fact, source)
        if out_of_context(text, fact, knowledge):
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
    most = _MANY_NAMES if len(article.text) >= _LONG else _MAIN_NAMES
    main = telling(article.title) | set(ranked[:most])
    return tuple(event for event in events if telling(event.text) & main)


def worth_ordering(events: Sequence[Event], article: Article, *, fewest: int) -> tuple[Event, ...]:
    """The weighty events; all of them where too few are weighty, as where names change throughout.

    Args:
        events: Events of the article.
        article: What they are taken from.
        fewest: How many in a certain order are enough.
    """
    kept = weighty(events, article)
    is_enough = len(without_obvious(certain_run(kept, most=len(kept)))) >= fewest
    return kept if is_enough else tuple(events)


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


def days_between(first: Event, second: Event) -> int:
    """Days from the end of one event to the beginning of the next."""
    return second.date.earliest.number - first.date.latest.number


def without_strays(run: Sequence[Event], *, fewest: int) -> Sequence[Event]:
    """A run without the first or last event where that one lies far off, while enough are left."""
    while len(run) > fewest:
        rest = max((run[1:], run[:-1]), key=lambda part: -_span(part))
        if _span(run) - _span(rest) <= _STRAY * _span(rest):
            break
        run = rest
    return run


def nearest_together(run: Sequence[Event], *, count: int) -> Sequence[Event]:
    """So many events in a row, those that lie nearest together."""
    starts = range(len(run) - count + 1)
    return min((run[start : start + count] for start in starts), key=_span, default=())


def _span(run: Sequence[Event]) -> int:
    """Days from the end of the first event to the beginning of the last."""
    return days_between(run[0], run[-1])


def without_obvious(run: Sequence[Event]) -> Sequence[Event]:
    """A run without events whose place needs no knowledge.

    Whoever sings in it was born before that, and what is rebuilt was there before.
    """
    for event in run:
        others = [other for other in run if other is not event]
        if _is_obvious(event, others):
            return without_obvious(others)
    return run


def _is_obvious(event: Event, others: Sequence[Event]) -> bool:
    verb = event.fact.verb
    if verb is None:
        return False
    if verb.lemma in _AGAIN:
        return any(event.names & other.names for other in others)
    if verb.lemma not in _FIRST_OR_LAST:
        return False
    is_undergone = verb.passive or verb.lemma in ("bear", "die")
    role = Role.SUBJECT if is_undergone else Role.OBJECT
    phrases = [phrase for phrase in event.fact.phrases if phrase.role is role]
    whole = {one.text.removeprefix("the ").removeprefix("The ") for one in phrases}
    named = [name for name in whole if _NAME.search(name)]
    return any(name in other.text for name in named for other in others)
