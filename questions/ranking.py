"""Which candidates are worth a teacher's time, and which go together in one set."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from questions.clashes import ChosenItems
from questions.model.articles import Evidence
from questions.model.candidates import Candidate
from questions.model.items import Choice, Item, Ordering
from questions.model.review import Finding, Knowledge, Reviewed, Severity
from questions.world.words import WORD, telling, trunk

_WEIGHTS = {"importance": 0.35, "stem": 0.30, "distractors": 0.25, "evidence": 0.10}
# How well distractors of an origin work: what the reader met in the text tempts most.
_TEMPTING = {"passage": 1.0, "article": 0.9, "library": 0.7, "gazetteer": 0.7, "near value": 0.75}
# A happening has one date, but a deed may have had other doers than the article tells.
_SURE = {"date": 0.06, "ordering": 0.08}
# What each earlier item of the same kind, sentence and key costs the next one.
_SAME_KIND, _SAME_SENTENCE, _SAME_KEY = 0.035, 0.12, 0.08
_OFTEN = 6


@dataclass(frozen=True, slots=True)
class Ranked:
    """A candidate after review, with its worth.

    Attributes:
        candidate: The candidate.
        reviewed: Its item with all findings.
        score: Its worth among others, higher is better.
    """

    candidate: Candidate
    reviewed: Reviewed
    score: float

    @property
    def is_clean(self) -> bool:
        """Whether no check so much as warns of the item."""
        return all(one.severity is Severity.NOTE for one in self.reviewed.findings)


@dataclass(frozen=True, slots=True)
class Ranking:
    """Candidates in the order of their worth.

    Attributes:
        chosen: What goes together in one set, best first.
        passed_over: Items that ask, or give away, what a chosen one asks, or that a check warns of.
    """

    chosen: tuple[Ranked, ...]
    passed_over: tuple[Ranked, ...]


def rank(pairs: Iterable[tuple[Candidate, Reviewed]], knowledge: Knowledge) -> Ranking:
    """Put usable candidates in order: the best, and most varied, first.

    Each place goes to the candidate that is worth most beside those before it; one that repeats
    or gives away an earlier item is passed over, with a finding that says so. So is one that a
    check warns of: it waits for an editor.
    """
    importance = _Importance.of(knowledge)
    all_ranked = [_ranked(candidate, reviewed, importance) for candidate, reviewed in pairs]
    chosen: list[Ranked] = []
    passed_over = [one for one in all_ranked if not one.is_clean]
    together, shown = ChosenItems(), _Shown()
    for best in _best_first((one for one in all_ranked if one.is_clean), shown):
        if clash := together.clash(best.candidate):
            passed_over.append(_passed_over(best, clash))
            continue
        together.add(best.candidate)
        shown.add(best)
        chosen.append(best)
    return Ranking(tuple(chosen), tuple(passed_over))


def _best_first(left: Iterable[Ranked], shown: _Shown) -> Iterator[Ranked]:
    """Each time the one that is worth most beside those shown by then.

    Costs only grow, so the worth on the heap is never too low: the top is taken as soon as its
    worth, computed anew, is still the highest.
    """
    heap = [(-one.score, one.reviewed.item.stem, at, one) for at, one in enumerate(left)]
    heapq.heapify(heap)
    while heap:
        _, stem, at, one = heapq.heappop(heap)
        worth = round(one.score - shown.cost(one), 6)
        if heap and (-worth, stem, at) > heap[0][:3]:
            heapq.heappush(heap, (-worth, stem, at, one))
            continue
        yield one


@dataclass
class _Shown:
    """How often each kind, key and sentence was taken."""

    kinds: Counter[str] = field(default_factory=Counter)
    keys: Counter[str] = field(default_factory=Counter)
    sentences: Counter[tuple[str, int]] = field(default_factory=Counter)

    def add(self, one: Ranked) -> None:
        self.kinds[one.reviewed.item.kind] += 1
        self.keys[_key(one)] += 1
        self.sentences.update(_sentences(one.candidate))

    def cost(self, one: Ranked) -> float:
        """What being like those before costs an item."""
        repeated = sum(self.sentences[place] for place in _sentences(one.candidate))
        return (
            _SAME_KIND * self.kinds[one.reviewed.item.kind]
            + _SAME_KEY * self.keys[_key(one)]
            + _SAME_SENTENCE * repeated / len(one.candidate.facts)
        )


def _key(one: Ranked) -> str:
    interaction = one.reviewed.item.interaction
    return interaction.key.text if isinstance(interaction, Choice) else ""


def _sentences(candidate: Candidate) -> Iterator[tuple[str, int]]:
    for fact in candidate.facts:
        yield fact.evidence[0].article, fact.evidence[0].start


def _ranked(candidate: Candidate, reviewed: Reviewed, importance: _Importance) -> Ranked:
    item = candidate.item
    parts = {
        "importance": importance.of_candidate(candidate),
        "stem": candidate.quality,
        "distractors": _distractor_quality(item),
        "evidence": min(1.0, len({one.article for one in item.evidence}) / 2),
    }
    score = sum(_WEIGHTS[name] * value for name, value in parts.items())
    return Ranked(candidate, reviewed, round(score + _SURE.get(item.kind, 0.0), 6))


def _distractor_quality(item: Item) -> float:
    if isinstance(item.interaction, Ordering):
        return 0.9
    origins = [_TEMPTING.get(option.origin, 0.6) for option in item.interaction.distractors]
    return sum(origins) / len(origins)


def _passed_over(ranked: Ranked, reason: str) -> Ranked:
    finding = Finding("set", Severity.WARNING, reason)
    item = ranked.reviewed.item
    reviewed = Reviewed(item, (*ranked.reviewed.findings, finding))
    return Ranked(ranked.candidate, reviewed, ranked.score)


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
        return sum(shares) / len(shares)

    def _of(self, text: str, evidence: Evidence) -> float:
        words = telling(text)
        if not words or evidence.article not in self.titles:
            return 0.0
        counts = self.counts[evidence.article]
        frequent = sum(min(counts[word], _OFTEN) / _OFTEN for word in words) / len(words)
        in_title = len(words & self.titles[evidence.article]) / len(words)
        early = 1.0 - evidence.start / self.lengths[evidence.article]
        return 0.5 * frequent + 0.3 * min(1.0, 2 * in_title) + 0.2 * early
