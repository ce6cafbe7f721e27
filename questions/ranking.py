"""Which candidates are worth a teacher's time, and which go together in one set."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from questions.model.articles import Evidence
from questions.model.candidates import Candidate
from questions.model.items import Choice, Item, Ordering
from questions.model.review import Finding, Knowledge, Reviewed, Severity

_WEIGHTS = {"importance": 0.35, "stem": 0.30, "distractors": 0.25, "evidence": 0.10}
# How well distractors of an origin work: what the reader met in the text tempts most.
_TEMPTING = {"passage": 1.0, "article": 0.9, "library": 0.7, "gazetteer": 0.7, "near value": 0.75}
# A happening has one date, but a deed may have had other doers than the article tells.
_SURE = {"date": 0.06, "ordering": 0.08, "amount": 0.03}
# What each earlier item of the same kind, sentence and key costs the next one.
_SAME_KIND, _SAME_SENTENCE, _SAME_KEY = 0.035, 0.12, 0.08
_WORD = re.compile(r"[^\W\d_][\w’'-]+|\d[\d.,]*\d|\d")
_COMMON = frozenset(
    "a an and are as at be been by did do does for from had has have how in is it its many much of "
    "on or that the their these this to was were what when where which who whom whose with year "
    "date country city organisation place month put events order earliest first".split()
)


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


@dataclass(frozen=True, slots=True)
class Ranking:
    """Candidates in the order of their worth.

    Attributes:
        chosen: What goes together in one set, best first.
        passed_over: Sound items that ask, or give away, what a chosen one asks.
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
    left = sorted(
        (_ranked(candidate, reviewed, importance) for candidate, reviewed in pairs),
        key=lambda ranked: (-ranked.score, ranked.reviewed.item.stem),
    )
    chosen: list[Ranked] = []
    passed_over: list[Ranked] = []
    kinds: Counter[str] = Counter()
    keys: Counter[str] = Counter()
    sentences: Counter[tuple[str, int]] = Counter()
    while left:
        best = max(left, key=lambda ranked: _worth(ranked, kinds, keys, sentences))
        left.remove(best)
        if any(finding.severity is Severity.WARNING for finding in best.reviewed.findings):
            passed_over.append(best)
            continue
        clash = next(filter(None, (_clash(best, other) for other in chosen)), "")
        if clash:
            passed_over.append(_passed_over(best, clash))
            continue
        chosen.append(best)
        kinds[best.reviewed.item.kind] += 1
        keys[_key(best)] += 1
        sentences.update(_sentences(best.candidate))
    return Ranking(tuple(chosen), tuple(passed_over))


def _ranked(candidate: Candidate, reviewed: Reviewed, importance: _Importance) -> Ranked:
    parts = {
        "importance": importance.of_candidate(candidate),
        "stem": candidate.quality,
        "distractors": _distractor_quality(candidate.item),
        "evidence": min(1.0, len({one.article for one in candidate.item.evidence}) / 2),
    }
    score = sum(_WEIGHTS[name] * value for name, value in parts.items())
    score += _SURE.get(candidate.item.kind, 0.0)
    return Ranked(candidate, reviewed, round(score, 6))


def _distractor_quality(item: Item) -> float:
    if isinstance(item.interaction, Ordering):
        return 0.9
    origins = [_TEMPTING.get(option.origin, 0.6) for option in item.interaction.distractors]
    return sum(origins) / len(origins)


def _worth(
    ranked: Ranked,
    kinds: Counter[str],
    keys: Counter[str],
    sentences: Counter[tuple[str, int]],
) -> tuple[float, str]:
    cost = _SAME_KIND * kinds[ranked.reviewed.item.kind] + _SAME_KEY * keys[_key(ranked)]
    cost += (
        _SAME_SENTENCE
        * sum(sentences[place] for place in _sentences(ranked.candidate))
        / max(1, len(ranked.candidate.facts))
    )
    return (round(ranked.score - cost, 6), ranked.reviewed.item.stem)


def _key(ranked: Ranked) -> str:
    interaction = ranked.reviewed.item.interaction
    return interaction.key.text if isinstance(interaction, Choice) else ""


def _sentences(candidate: Candidate) -> Iterator[tuple[str, int]]:
    for fact in candidate.facts:
        yield fact.evidence[0].article, fact.evidence[0].start


def _passed_over(ranked: Ranked, reason: str) -> Ranked:
    finding = Finding("set", Severity.WARNING, reason)
    item = ranked.reviewed.item
    reviewed = Reviewed(item, (*ranked.reviewed.findings, finding))
    return Ranked(ranked.candidate, reviewed, ranked.score)


def _clash(one: Ranked, other: Ranked) -> str:
    """Why two items do not go into one set, or ""."""
    left, right = one.reviewed.item, other.reviewed.item
    if left.stem == right.stem and _shown(left) == _shown(right):
        return f"It is the same question as: {right.stem}"
    if isinstance(left.interaction, Ordering) and isinstance(right.interaction, Ordering):
        if len(_events(left) & _events(right)) > 1:
            return "Another ordering holds the same events."
        return ""
    if _show_each_other(one, other):
        return f"One gives away the answer of the other: {right.stem}"
    if _asks_the_same(left, right):
        return f"It asks what another item asks: {right.stem}"
    if _gives_away(left, right) or _gives_away(right, left):
        return f"One gives away the answer of the other: {right.stem}"
    return ""


def _show_each_other(one: Ranked, other: Ranked) -> bool:
    """Whether the stem of one item on a fact holds the key of another item on the same fact."""
    facts = one.candidate.facts
    if len(facts) > 1 or facts != other.candidate.facts:
        return False
    left, right = one.reviewed.item, other.reviewed.item
    return any(
        isinstance(item.interaction, Choice)
        and _telling(item.interaction.key.text) <= _telling(shown.stem)
        for item, shown in ((left, right), (right, left))
    )


def _events(item: Item) -> set[str]:
    if isinstance(item.interaction, Ordering):
        return {entry.text for entry in item.interaction.entries}
    return set()


def _asks_the_same(one: Item, other: Item) -> bool:
    """Whether two choice items have one key and tell nearly the same in their stems."""
    if not (isinstance(one.interaction, Choice) and isinstance(other.interaction, Choice)):
        return False
    if one.interaction.key.text != other.interaction.key.text:
        return False
    left, right = _telling(one.stem), _telling(other.stem)
    return len(left & right) >= 0.6 * min(len(left), len(right))


def _gives_away(one: Item, other: Item) -> bool:
    """Whether what one item shows holds the other one's key together with what it asks."""
    if not isinstance(other.interaction, Choice):
        return False
    shown = [one.stem] if isinstance(one.interaction, Choice) else sorted(_events(one))
    key, asked = _telling(other.interaction.key.text), _telling(other.stem)
    if not key:
        return False
    for text in shown:
        told = _telling(text)
        if key <= told and len(asked & told) >= 0.6 * len(asked - key):
            return True
    return False


def _shown(item: Item) -> tuple[str, ...]:
    if isinstance(item.interaction, Choice):
        return (item.interaction.key.text,)
    return tuple(entry.text for entry in item.interaction.entries)


def _telling(text: str) -> frozenset[str]:
    """The words that tell something, inflection cut off roughly."""
    words = (word.casefold().removesuffix("'s").removesuffix("’s") for word in _WORD.findall(text))
    return frozenset(_trunk(word) for word in words if word not in _COMMON)


def _trunk(word: str) -> str:
    for ending in ("ing", "ied", "ies", "ed", "es", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


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
            titles[article.name] = _telling(article.title)
            counts[article.name] = Counter(
                _trunk(word.casefold()) for word in _WORD.findall(article.text)
            )
            lengths[article.name] = len(article.text)
        return cls(titles, counts, lengths)

    def of_candidate(self, candidate: Candidate) -> float:
        shares = [self._of(fact.text, fact.evidence[0]) for fact in candidate.facts]
        return sum(shares) / len(shares)

    def _of(self, text: str, evidence: Evidence) -> float:
        words = _telling(text)
        if not words or evidence.article not in self.titles:
            return 0.0
        counts = self.counts[evidence.article]
        frequent = sum(min(counts[word], 6) / 6 for word in words) / len(words)
        in_title = len(words & self.titles[evidence.article]) / len(words)
        early = 1.0 - evidence.start / self.lengths[evidence.article]
        return 0.5 * frequent + 0.3 * min(1.0, 2 * in_title) + 0.2 * early
