"""Which candidates are worth a teacher's time, and which go together in one set."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from statistics import median

from questions.arrangement import KeyPlaces
from questions.clashes import ChosenItems
from questions.model.articles import Evidence
from questions.model.candidates import Candidate
from questions.model.items import Choice, Item, Ordering
from questions.model.review import Finding, Knowledge, Reviewed, Severity
from questions.variety import Shown
from questions.world.words import WORD, telling, trunk

_WEIGHTS = {"importance": 0.35, "stem": 0.30, "distractors": 0.25, "evidence": 0.10}
# How well distractors of an origin work: what the reader met in the text tempts most.
_TEMPTING = {
    "passage": 1.0,
    "article": 0.9,
    "library": 0.7,
    "gazetteer": 0.7,
    "near value": 0.75,
    "invented name": 0.65,
}
# What somebody did in passing, of which nobody needs to know the place or the day.
_TRIVIAL = frozenset(
    "visit meet see press arrive travel walk sit wear smile wave eat drink sleep wait look watch "
    "wake stay come go stand attend pose laugh shake greet spend".split()
)
_TRIFLE = 0.1
# Items whose answer is something that the article may name often or once.
_NAMED = frozenset(("person", "country", "city", "place", "organisation"))
# A happening has one date, but a deed may have had other doers than the article tells.
_DATED = frozenset(("date", "ordering"))
# What readers of samples took unchanged more often than the rest, or less: a happening and a
# country are known to the world, a person and a calling often to the article alone.
_TRUST = {
    "ordering": 0.14,
    "happening": 0.08,
    "country": 0.04,
    "date": 0.06,
    "role": -0.04,
    "person": -0.06,
    "thing": -0.06,
}
# So often a short article names what it is about, and a long one for each so many characters.
_OFTEN, _OFTEN_PER = 6, 2_500
# What the answer's own weight counts there beside that of all that is told of it.
_OF_KEY = 0.3
# From so many characters on, what matters counts more, and what matters so much less than the
# median is left out.
_LONG, _MORE_IN_LONG, _IN_PASSING = 12_000, 0.4, 0.6
# What a history is full of, and seldom read for.
_DETAILS = frozenset("deed measure number percent role thing topic".split())
_DETAIL = 0.1
# The share of its title's words that make a name the topic of an article.
_TOPIC = 0.4


@dataclass(frozen=True, slots=True)
class Ranking:
    """Items in the order of their worth.

    Attributes:
        chosen: What goes together in one set, best first; no check so much as warns of them.
        spare: Items that a check warns of, or that repeat or give away a chosen one; the latter
            are not reviewed further.
        rejected: Items that a check blocks.
    """

    chosen: tuple[Reviewed, ...]
    spare: tuple[Reviewed, ...]
    rejected: tuple[Reviewed, ...]


def rank(
    candidates: Iterable[Candidate],
    knowledge: Knowledge,
    review: Callable[[Item], Reviewed],
    *,
    seed: int,
) -> Ranking:
    """Put candidates in order: the best, and most varied, first.

    Each place goes to the candidate that is worth most beside those before it.

    Args:
        candidates: The candidates.
        knowledge: What tells how much a fact matters.
        review: Holds an item against the checks.
        seed: Spreads the places of keys.
    """
    importance = _Importance.of(knowledge)
    scored = [_Scored.of(one, importance) for one in candidates]
    sifting = _Sifting(review, KeyPlaces(seed), _floors(scored, importance))
    for best in _best_first(scored, sifting.shown):
        sifting.place(best)
    return Ranking(tuple(sifting.chosen), tuple(sifting.spare), tuple(sifting.rejected))


def _floors(scored: Iterable[_Scored], importance: _Importance) -> dict[str, float]:
    """How much an item on a long article must matter at least: much of what its half does."""
    found: dict[str, list[float]] = {}
    for one in scored:
        if importance.is_long(one.article):
            found.setdefault(one.article, []).append(one.importance)
    return {article: _IN_PASSING * median(values) for article, values in found.items()}


@dataclass
class _Sifting:
    """Candidates as they find their place: in the set, beside it, or out.

    Attributes:
        review: Holds an item against the checks.
        places: The places of keys so far.
        floors: How much an item of a long article must matter at least.
    """

    review: Callable[[Item], Reviewed]
    places: KeyPlaces
    floors: Mapping[str, float] = field(default_factory=dict)
    chosen: list[Reviewed] = field(default_factory=list)
    spare: list[Reviewed] = field(default_factory=list)
    rejected: list[Reviewed] = field(default_factory=list)
    together: ChosenItems = field(default_factory=ChosenItems)
    shown: Shown = field(default_factory=Shown)

    def place(self, best: _Scored) -> None:
        """Choose a candidate, unless those chosen or a check speak against it."""
        if clash := self._objection(best):
            finding = Finding("set", Severity.WARNING, clash)
            self.spare.append(Reviewed(best.candidate.item, (finding,)))
            return
        shown = self.shown.freshest(best.candidate)
        reviewed = self.review(self.places.arrange(shown, best.candidate.variants))
        if not _is_clean(reviewed):
            (self.spare if reviewed.usable else self.rejected).append(reviewed)
            return
        self.chosen.append(reviewed)
        self.places.take(reviewed.item)
        self.together.add(best.candidate)
        self.shown.add(best.candidate, reviewed.item)

    def _objection(self, best: _Scored) -> str:
        """What speaks against choosing a candidate beside those chosen, or ""."""
        floor = self.floors.get(best.article)
        is_dated = best.candidate.item.kind in _DATED
        if floor is not None and best.importance < floor and not is_dated:
            return "The article tells this in passing, and holds much that matters more."
        return self.together.clash(best.candidate) or self.shown.objection(
            best.candidate, asks_for_topic=best.asks_for_topic
        )


def _is_clean(reviewed: Reviewed) -> bool:
    return all(finding.severity is Severity.NOTE for finding in reviewed.findings)


def _best_first(left: Iterable[_Scored], shown: Shown) -> Iterator[_Scored]:
    """Each time the one that is worth most beside those shown by then.

    Costs only grow, so the worth on the heap is never too low: the top is taken as soon as its
    worth, computed anew, is still the highest.
    """
    heap = [(-one.score, one.candidate.item.stem, at, one) for at, one in enumerate(left)]
    heapq.heapify(heap)
    while heap:
        _, stem, at, one = heapq.heappop(heap)
        worth = round(one.score - shown.cost(one.candidate), 6)
        if heap and (-worth, stem, at) > heap[0][:3]:
            heapq.heappush(heap, (-worth, stem, at, one))
            continue
        yield one


@dataclass(frozen=True, slots=True)
class _Scored:
    """A candidate with its worth among others, higher is better.

    Attributes:
        candidate: The candidate.
        score: Its worth.
        importance: How much it matters in its article.
        asks_for_topic: Whether its key is what the article's title names: guessed at once.
    """

    candidate: Candidate
    score: float
    importance: float = 1.0
    asks_for_topic: bool = False

    @property
    def article(self) -> str:
        """The article that it is about."""
        return self.candidate.item.evidence[0].article

    @classmethod
    def of(cls, candidate: Candidate, importance: _Importance) -> _Scored:
        item = candidate.item
        parts = {
            "importance": importance.of_candidate(candidate),
            "stem": candidate.quality,
            "distractors": _distractor_quality(item),
            "evidence": min(1.0, len({one.article for one in item.evidence}) / 2),
        }
        article = item.evidence[0].article
        score = sum(_WEIGHTS[name] * value for name, value in parts.items())
        if importance.is_long(article):
            score += _MORE_IN_LONG * parts["importance"] - _DETAIL * (item.kind in _DETAILS)
        title = importance.titles.get(article, frozenset())
        key = _key_words(item)
        is_topic = bool(key) and key <= title and len(key) >= _TOPIC * len(title)
        score += _TRUST.get(item.kind, 0.0) - _TRIFLE * _is_trifle(candidate)
        return cls(candidate, round(score, 6), parts["importance"], is_topic)


def _is_trifle(candidate: Candidate) -> bool:
    """Whether all that a candidate asks about was done in passing."""
    return all(fact.verb is not None and fact.verb.lemma in _TRIVIAL for fact in candidate.facts)


def _key_words(item: Item) -> frozenset[str]:
    interaction = item.interaction
    return telling(interaction.key.text) if isinstance(interaction, Choice) else frozenset()


def _distractor_quality(item: Item) -> float:
    if isinstance(item.interaction, Ordering):
        return 0.9
    origins = [_TEMPTING.get(option.origin, 0.6) for option in item.interaction.distractors]
    return sum(origins) / len(origins)


@dataclass(frozen=True)
class _Importance:
    """How much a fact matters in its article: what it names often, early, and in the title."""

    titles: dict[str, frozenset[str]]
    counts: dict[str, Counter[str]]
    lengths: dict[str, int]

    @classmethod
    def of(cls, knowledge: Knowledge) -> _Importance:
        titles, counts, lengths = {}, {}, {}
        for article in knowledge.articles:
            titles[article.name] = telling(article.title)
            counts[article.name] = Counter(
                trunk(word.casefold()) for word in WORD.findall(article.text)
            )
            lengths[article.name] = len(article.text)
        return cls(titles, counts, lengths)

    def of_candidate(self, candidate: Candidate) -> float:
        shares = [self._of(fact.text, fact.evidence[0]) for fact in candidate.facts]
        told = sum(shares) / len(shares)
        article, key = candidate.item.evidence[0].article, _key_words(candidate.item)
        if not (self.is_long(article) and key and candidate.item.kind in _NAMED):
            return told
        own = self._frequent(key, article)
        return (1 - _OF_KEY) * told + _OF_KEY * own

    def is_long(self, article: str) -> bool:
        """Whether an article holds more than anybody would ask for."""
        return self.lengths.get(article, 0) >= _LONG

    def _frequent(self, words: Collection[str], article: str) -> float:
        """How often an article names what some words name, 0 to 1 where it is about that."""
        counts = self.counts.get(article, Counter())
        often = max(_OFTEN, self.lengths.get(article, 0) // _OFTEN_PER)
        return sum(min(counts[word], often) / often for word in words) / len(words)

    def _of(self, text: str, evidence: Evidence) -> float:
        words = telling(text)
        if not words or evidence.article not in self.titles:
            return 0.0
        frequent = self._frequent(words, evidence.article)
        in_title = len(words & self.titles[evidence.article]) / len(words)
        early = 1.0 - evidence.start / self.lengths[evidence.article]
        return 0.5 * frequent + 0.3 * min(1.0, 2 * in_title) + 0.2 * early
