"""From articles to reviewed items, start to end: the file to read first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from questions import analysis, checks, comparison, drafting, facts, rivals, times
from questions.builders import build_all
from questions.distractors import Statements
from questions.facts import Findings
from questions.model.articles import Article
from questions.model.candidates import Candidate, Notice, Refusal
from questions.model.facts import Fact
from questions.model.review import Knowledge, Reviewed, Severity
from questions.ranking import Ranking, rank


@dataclass(frozen=True, slots=True)
class Yield:
    """How much came of the articles at each stage.

    Attributes:
        sentences: Sentences read.
        facts: Facts found, each once.
        candidates: Questions that were tried, made or not.
        asked: How many items were asked for; None for as many as there are.
        made: How many are published.
        dropped: Clauses that made no fact, by reason.
        refused: Questions that made no item, by reason.
        rejected: Items that the checks or the set kept out, by check.
        without_facts: Names of articles that state nothing that could be asked.
    """

    sentences: int
    facts: int
    candidates: int
    asked: int | None
    made: int
    dropped: Mapping[str, int] = field(default_factory=dict)
    refused: Mapping[str, int] = field(default_factory=dict)
    rejected: Mapping[str, int] = field(default_factory=dict)
    without_facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Build:
    """What was made of articles.

    Attributes:
        items: Published items, best first.
        spare: Items as sound as these, beyond the number asked for or about the same facts.
        drafts: Makes items that lack something which an editor can add, with what that is; they
            cost time, and not everybody wants them.
        rejected: Items that a check blocks, with its findings.
        notices: Statements that contradict each other, and make no items.
        yielded: How much came of the articles at each stage.
        knowledge: The articles and facts that the items were held against.
    """

    items: tuple[Reviewed, ...]
    spare: tuple[Reviewed, ...]
    drafts: Callable[[], tuple[Reviewed, ...]]
    rejected: tuple[Reviewed, ...]
    notices: tuple[Notice, ...]
    yielded: Yield
    knowledge: Knowledge


Understand = Callable[[Sequence[Article]], Iterable[Findings]]


def build(
    articles: Sequence[Article],
    *,
    seed: int = 0,
    limit: int | None = None,
    understood_by: Understand | None = None,
) -> Build:
    """Make items from articles, read together as one library.

    Args:
        articles: The articles; names must differ.
        seed: Chooses among equals; the same articles and seed give the same bytes everywhere.
        limit: How many items to publish at most.
        understood_by: Finds what the articles state, where many shall share the work (see
            `questions.library`); otherwise `understand` does.

    Raises:
        ModelMissing: The language model is not installed.
    """
    findings = tuple((understood_by or understand)(articles))
    merged = comparison.merge(fact for each in findings for fact in each.facts)
    notices = comparison.contradictions(merged)
    names = tuple(name for each in findings for name in each.names)
    knowledge = Knowledge(tuple(articles), merged, names)
    review = partial(checks.review, knowledge=knowledge)
    statements = Statements(knowledge)
    made = rivals.part(tuple(build_all(_sure(merged, notices), statements, seed=seed)))
    candidates = [one for one in made if isinstance(one, Candidate)]
    ranking = rank(candidates, knowledge, review, seed=seed)
    published = ranking.chosen if limit is None else ranking.chosen[:limit]
    return Build(
        items=published,
        spare=(*ranking.chosen[len(published) :], *ranking.spare),
        drafts=partial(drafting.draft, made, ranking.chosen, statements, review, seed=seed),
        rejected=ranking.rejected,
        notices=notices,
        yielded=_yield(findings, articles, made, ranking, facts=len(merged), asked=limit),
        knowledge=knowledge,
    )


def understand(articles: Sequence[Article]) -> Iterator[Findings]:
    """What each article asserts, in the order of the articles.

    Raises:
        ModelMissing: The language model is not installed.
    """
    for article, doc in zip(articles, analysis.load().analyse_many(articles), strict=True):
        found = times.find(
            article.text,
            published=article.published,
            words=doc,
            day_first=times.digit_order.habit(article.source, article.language),
        )
        yield facts.find(article, doc, found)


def _sure(found: Iterable[Fact], notices: Iterable[Notice]) -> tuple[Fact, ...]:
    """The facts that nothing contradicts."""
    doubtful = {fact for notice in notices for fact in notice.facts}
    return tuple(fact for fact in found if fact not in doubtful)


def _yield(
    findings: Sequence[Findings],
    articles: Sequence[Article],
    made: Sequence[Candidate | Refusal],
    ranking: Ranking,
    *,
    facts: int,
    asked: int | None,
) -> Yield:
    dropped: Counter[str] = Counter()
    for each in findings:
        dropped.update(each.dropped)
    refused = Counter(one.reason for one in made if isinstance(one, Refusal))
    rejected = Counter(map(_reason, (*ranking.rejected, *ranking.spare)))
    return Yield(
        sentences=sum(each.sentences for each in findings),
        facts=facts,
        candidates=len(made),
        asked=asked,
        made=len(ranking.chosen if asked is None else ranking.chosen[:asked]),
        dropped=dict(sorted(dropped.items())),
        refused=dict(sorted(refused.items())),
        rejected=dict(sorted(rejected.items())),
        without_facts=tuple(
            article.name for article, each in zip(articles, findings, strict=True) if not each.facts
        ),
    )


def _reason(reviewed: Reviewed) -> str:
    blocking = [one for one in reviewed.findings if one.severity is Severity.BLOCKING]
    return (blocking or list(reviewed.findings))[0].check
