"""Reading articles, building items from them, and keeping both."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from importlib.metadata import version
from pathlib import Path

from questions import pipeline, sources
from questions.errors import SourceError
from questions.model.articles import Article
from questions.model.dates import HistoricalDate
from questions.model.review import Reviewed
from quizapp.database import Database
from quizapp.errors import NotFound
from quizapp.sentences import said
from quizapp.services import building, corrections
from quizapp.services.jobs import Job
from quizapp.services.renewing import Counts, Made
from quizapp.services.shelving import Loaded, Origin, shelve
from quizapp.storage import articles as library
from quizapp.storage import bank, mapping
from quizapp.storage import library as shelves
from quizapp.storage.rows import ArticleRow
from quizapp.storage.states import ItemState, JobKind

Tell = Callable[[str], None]


def read_articles(
    paths: Sequence[Path], *, published: HistoricalDate | None = None
) -> tuple[Article, ...]:
    """The articles of files and folders.

    Raises:
        SourceError: A file cannot be read as an article, or two have the same name.
    """
    found = sources.find(paths)
    return tuple(sources.read(path, published=published).article for path in found)


def load(
    database: Database,
    articles: Sequence[Article],
    *,
    seed: int = 0,
    limit: int | None = None,
    rebuild: bool = False,
    may_be_empty: bool = False,
    tell: Tell = lambda _stage: None,
) -> Loaded:
    """Build items from articles and keep both; the same articles again change nothing.

    An item that a person edited is never overwritten. An item that the articles no longer give is
    retired, unless a person edited it or it is in use.

    Args:
        database: Where.
        articles: What to read, as one library.
        seed: Chooses among equals.
        limit: How many items become ready at most; the others wait as drafts.
        rebuild: Whether to build although the articles are known, as after a change of the builder.
        may_be_empty: Whether articles that no question can be made from are kept as well.
        tell: Hears of each stage as it begins.

    Raises:
        SourceError: The articles state nothing that a question can be made from.
    """
    articles = corrections.applied(database, articles)
    build_hash = _build_hash(articles, seed, limit)
    if not rebuild and _are_known(database, articles, build_hash):
        return _nothing_new(database, articles)
    tell("Building items")
    built = pipeline.build(articles, seed=seed, limit=limit)
    drafts = (*built.spare, *built.drafts())
    if not (built.items or drafts or may_be_empty):
        names = ", ".join(article.name for article in articles)
        raise SourceError(names, "nothing is stated there that a question can be made from")
    tell("Storing items")
    made = [*_made(built.items, ItemState.READY, 0)]
    made += _made(drafts, ItemState.DRAFT, len(made))
    origin = Origin(build_hash, corrections.builder(), seed, limit)
    facts, notices = built.knowledge.facts, built.notices
    return shelve(database, articles, facts, made, origin=origin, notices=notices)


def rebuild(database: Database, article_id: int, *, seed: int | None = None) -> Loaded:
    """Build again from an article, and those that were read together with it.

    Args:
        database: Where.
        article_id: The article.
        seed: Chooses among equals; as for the last build where it is not given.

    Raises:
        NotFound: There is no such article.
        SourceError: The articles state nothing that a question can be made from.
    """
    with database.read() as session:
        row = library.find(session, article_id)
        if row is None:
            raise NotFound("There is no such article.")
        articles = tuple(mapping.article_of(each) for each in shelves.built_with(session, row))
    chosen = row.seed if seed is None else seed
    return load(database, articles, seed=chosen, limit=row.most_ready, rebuild=True)


def bring(database: Database, article: Article) -> Loaded:
    """Build from an article, new or in the place of the one with its name, and its company."""
    with database.read() as session:
        row = library.named(session, [article.name]).get(article.name)
        company = shelves.built_with(session, row) if row else ()
    known = [mapping.article_of(each) for each in company if each.name != article.name]
    seed, limit = (row.seed, row.most_ready) if row else (0, None)
    return load(database, [article, *known], seed=seed, limit=limit, may_be_empty=True)


def perform(database: Database, job: Job) -> str:
    """Do a job about an article; what came of it, in a sentence.

    Raises:
        NotFound: There is no such article.
        SourceError: The article states nothing that a question can be made from.
    """
    match job.kind:
        case JobKind.BUILD:
            article_id, seed = building.wanted(job)
            loaded = rebuild(database, article_id, seed=seed)
        case JobKind.ADD:
            loaded = bring(database, building.brought(job))
    return said("items: %(items)s", items=loaded.items.told)


def _build_hash(articles: Sequence[Article], seed: int, limit: int | None) -> str:
    hashes = sorted(mapping.article_hash(article) for article in articles)
    parts = [version("quiz-from-articles"), str(seed), str(limit), *hashes]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _are_known(database: Database, articles: Sequence[Article], build_hash: str) -> bool:
    """Whether the library holds just these articles, built in just this way."""
    with database.read() as session:
        known = library.named(session, [article.name for article in articles])
    return all(_is_known(known.get(article.name), article, build_hash) for article in articles)


def _is_known(row: ArticleRow | None, article: Article, build_hash: str) -> bool:
    return (
        row is not None
        and row.content_hash == mapping.article_hash(article)
        and row.build_hash == build_hash
    )


def _nothing_new(database: Database, articles: Sequence[Article]) -> Loaded:
    with database.read() as session:
        rows = library.named(session, [article.name for article in articles])
        built = bank.built_of_articles(session, [row.pk for row in rows.values()])
        return Loaded(Counts(same=len(articles)), Counts(same=len(built)))


def _made(items: Iterable[Reviewed], state: ItemState, first: int) -> list[Made]:
    return [Made(reviewed, state, rank) for rank, reviewed in enumerate(items, start=first)]
