"""Asking for items: of an article that an editor brings, or again of one that is there.

An article is read first and shown as it was read, so that its editor can mend it; a job builds its
items later. Nothing is fetched from anywhere.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from sqlmodel import Session

from questions import sources
from questions.errors import SourceError
from questions.model.articles import Article, Reading
from questions.times import edtf
from quizapp.database import Database
from quizapp.errors import Invalid, NotFound
from quizapp.sentences import said
from quizapp.services import corrections, jobs, ledger, rights
from quizapp.services.identity import Person
from quizapp.services.jobs import Job
from quizapp.storage import articles
from quizapp.storage.rows import ArticleRow
from quizapp.storage.states import JobKind

LARGEST_FILE = 5 * 2**20
LONGEST = {"title": 300, "source": 500, "licence": 200}
LONGEST_NAME = 80
LARGEST_SEED = 2**31 - 1
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_UNSEEN = {"Cc", "Cs", "Cn"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleDraft:
    """An article as an editor typed it, or as it was read from a file.

    Attributes:
        title: Its headline.
        text: The running text, paragraphs apart by a blank line.
        source: Where it was published.
        licence: On which terms it may be quoted.
        published: When, in EDTF: "1999-05-01"; "" where unknown.
        language: A BCP 47 tag.
    """

    title: str = ""
    text: str = ""
    source: str = ""
    licence: str = ""
    published: str = ""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class ReadDraft:
    """What was read of a file, and how much of it was left out.

    Attributes:
        draft: The article.
        left_out: The parts that are no running text, with the reason of each.
    """

    draft: ArticleDraft
    left_out: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Build:
    """A job about an article.

    Attributes:
        job: The job.
        title: What the article is called.
        article_id: Its number, or None while it is not in the library yet.
    """

    job: Job
    title: str
    article_id: int | None


def suffixes() -> tuple[str, ...]:
    """How the names of files end that can be read."""
    texts = [suffix for source in sources.SOURCES for suffix in source.SUFFIXES]
    return (*texts, *(suffix for source in sources.DOCUMENTS for suffix in source.SUFFIXES))


def states(builds: Sequence[Build]) -> str:
    """What differs as soon as one of some jobs begins or ends."""
    told = (f"{each.job.id}:{each.job.tries}:{each.job.ended is not None}" for each in builds)
    return " ".join(told)


def read(actor: Person, name: str, data: bytes, typed: ArticleDraft) -> ReadDraft:
    """What a file, or a text that was pasted, holds; what was typed beside it counts more.

    Raises:
        Invalid: It is too large, or no article (`file`).
    """
    rights.editor(actor)
    if len(data) > LARGEST_FILE:
        most = LARGEST_FILE // 2**20
        raise Invalid({"file": said("The file is larger than %(most)s MB.", most=most)})
    try:
        reading = sources.read_bytes(name or "article.txt", data)
    except SourceError as error:
        raise Invalid({"file": str(error)}) from None
    found, given = asdict(_draft_of(reading)), asdict(typed)
    kept = {field: given[field].strip() or found[field] for field in (*LONGEST, "published")}
    draft = ArticleDraft(**found | kept)
    return ReadDraft(draft, tuple((each.text, each.reason) for each in reading.left_out))


def _draft_of(reading: Reading) -> ArticleDraft:
    article = reading.article
    return ArticleDraft(
        title=article.title,
        text=article.text,
        source=article.source,
        licence=article.licence,
        published=edtf.write(article.published) if article.published else "",
        language=article.language,
    )


def of_article(database: Database, actor: Person, article_id: int) -> ArticleDraft:
    """What a new version of an article begins with: all but its text.

    Raises:
        NotFound: There is no such article.
    """
    rights.editor(actor)
    with database.read() as session:
        row = _find(session, article_id)
        before = corrections.known_of(row)
        return ArticleDraft(title=row.title, language=row.language, **before)


def add(
    database: Database, actor: Person, draft: ArticleDraft, *, replaces: int | None = None
) -> int:
    """Ask that an article comes into the library, and its items are built; the number of the job.

    Args:
        database: Where.
        actor: The editor.
        draft: The article.
        replaces: The number of the article that this is a new version of.

    Raises:
        Invalid: It is no article, or there is one with this title already; problems by field.
        NotFound: There is no article to replace.
    """
    rights.editor(actor)
    with database.write() as session:
        before = None if replaces is None else _find(session, replaces)
        name = before.name if before else _name(draft.title)
        article = _article(name, draft)
        if before is None and articles.named(session, [name]):
            told = "There is an article with this title; open it to bring a new version."
            raise Invalid({"title": told})
        if before is not None:
            # What is typed now counts, and not what somebody corrected of the older version.
            before.corrections = ""
            session.add(before)
        now = database.now()
        number = jobs.ask(session, actor, JobKind.ADD, _written(article), now=now)
        ledger.record(session, now, actor, "add article", name, f"job {number}")
        return number


def again(database: Database, actor: Person, article_id: int, *, seed: int | None = None) -> int:
    """Ask that an article is built again; the number of the job.

    Args:
        database: Where.
        actor: The editor.
        article_id: The article.
        seed: Chooses among equals; as for its last build where it is not given.

    Raises:
        Invalid: The seed cannot be (`seed`).
        NotFound: There is no such article.
    """
    rights.editor(actor)
    if seed is not None and not 0 <= seed <= LARGEST_SEED:
        raise Invalid({"seed": said("Choose a number from 0 to %(most)s.", most=LARGEST_SEED)})
    with database.write() as session:
        row, now = _find(session, article_id), database.now()
        argument = str(article_id) if seed is None else f"{article_id} {seed}"
        number = jobs.ask(session, actor, JobKind.BUILD, argument, now=now)
        ledger.record(session, now, actor, "rebuild", f"article {row.pk}", f"job {number}")
        return number


def wanted(job: Job) -> tuple[int, int | None]:
    """Which article a job builds again, and with which seed."""
    article_id, _, seed = job.argument.partition(" ")
    return int(article_id), int(seed) if seed else None


def brought(job: Job) -> Article:
    """The article that a job brings."""
    record = json.loads(job.argument)
    published = record.pop("published")
    return Article(**record, published=edtf.read(published) if published else None)


def newest(database: Database, actor: Person) -> tuple[Build, ...]:
    """The newest jobs about articles, the newest first."""
    found = jobs.newest(database, actor)
    names = {brought(job).name for job in found if job.kind is JobKind.ADD}
    numbers = [wanted(job)[0] for job in found if job.kind is JobKind.BUILD]
    with database.read() as session:
        by_name = articles.named(session, names)
        by_number = articles.numbered(session, numbers)
    return tuple(_build(job, by_name, by_number) for job in found)


def _build(job: Job, by_name: dict[str, ArticleRow], by_number: dict[int, ArticleRow]) -> Build:
    if job.kind is JobKind.ADD:
        article = brought(job)
        row = by_name.get(article.name)
        return Build(job, article.title or article.name, row.pk if row else None)
    row = by_number.get(wanted(job)[0])
    return Build(job, (row.title or row.name) if row else "", row.pk if row else None)


def _find(session: Session, article_id: int) -> ArticleRow:
    row = articles.find(session, article_id)
    if row is None:
        raise NotFound("There is no such article.")
    return row


def _name(title: str) -> str:
    plain = unicodedata.normalize("NFKD", title).casefold()
    words = re.findall(r"[^\W_]+", "".join(c for c in plain if not unicodedata.combining(c)))
    return f"{'-'.join(words)[:LONGEST_NAME] or 'article'}.txt"


def _article(name: str, draft: ArticleDraft) -> Article:
    problems: dict[str, str] = {}
    lines = {field: _line(getattr(draft, field), field, problems) for field in LONGEST}
    if not lines["title"]:
        problems["title"] = "The article needs a title."
    text = _text(draft.text, problems)
    try:
        published = corrections.date_of(draft.published.strip())
    except ValueError:
        problems["published"] = "Write the date as 1999, 1999-05 or 1999-05-01."
    if problems:
        raise Invalid(problems)
    language = draft.language if _LANGUAGE.fullmatch(draft.language) else "en"
    return Article(name=name, text=text, published=published, language=language, **lines)


def _line(text: str, field: str, problems: dict[str, str]) -> str:
    line = " ".join(unicodedata.normalize("NFC", text).split())
    if len(line) > LONGEST[field] or not line.isprintable():
        most = LONGEST[field]
        problems[field] = said("Use %(most)s printable characters at most.", most=most)
    return line


def _text(text: str, problems: dict[str, str]) -> str:
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = re.sub(r"\n[^\S\n]*\n\s*", "\n\n", text).strip()
    if not any(sign.isalpha() for sign in text):
        problems["text"] = "The article has no text."
    elif len(text) > sources.MAX_CHARACTERS:
        most = sources.MAX_CHARACTERS
        problems["text"] = said("A text has at most %(most)s characters.", most=most)
    elif any(unicodedata.category(sign) in _UNSEEN and sign not in "\n\t" for sign in text):
        problems["text"] = "The text holds control characters; type it again."
    return text


def _written(article: Article) -> str:
    record = asdict(article) | {
        "published": edtf.write(article.published) if article.published else ""
    }
    return json.dumps(record, ensure_ascii=False)
