"""The question bank as editors and teachers see it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Generic, Literal, TypeVar

from questions.model.items import Item
from questions.model.review import Finding
from quizapp.services.differences import Difference
from quizapp.services.figures import Figures
from quizapp.services.outcomes import EvidenceView
from quizapp.storage.filtering import ItemFilter
from quizapp.storage.states import ItemState

__all__ = [
    "Choices",
    "EntryDraft",
    "EvidenceDraft",
    "ItemCard",
    "ItemDetail",
    "ItemDraft",
    "ItemFilter",
    "OptionDraft",
    "Page",
    "RevisionView",
    "Stretch",
    "Twin",
]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of a list.

    Attributes:
        rows: What stands on it.
        number: Which page it is, from 1.
        size: How many rows a full page has.
        total: How many rows there are on all pages.
    """

    rows: tuple[T, ...]
    number: int
    size: int
    total: int

    @property
    def pages(self) -> int:
        """How many pages there are, at least 1."""
        return max(1, -(-self.total // self.size))


@dataclass(frozen=True, slots=True)
class Stretch(Generic[T]):
    """A stretch of a long list, with the ways on from it.

    Attributes:
        rows: What stands on it.
        total: How many rows the whole list has.
        before: What names the place to go back from, or "" at the beginning.
        after: What names the place to go on from, or "" at the end.
    """

    rows: tuple[T, ...]
    total: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ItemCard:
    """An item in a list.

    Attributes:
        uid: Its stable name, for addresses.
        state: Where it stands.
        kind: What is asked.
        stem: The question.
        key: The key in a few words (for an ordering, the events in order).
        interaction: How it is answered.
        articles: The titles of the articles that back it up.
        blocking: How many findings keep it from being published.
        warnings: How many findings warn.
        edited: Whether a person changed it.
        revision: The number of its newest revision.
        changed: When that was made, in UTC.
        tags: Its subjects.
        evidence_lost: Whether an article no longer holds its evidence.
        twins: How many other items ask nearly the same.
        attempts: How many first attempts were counted.
        facility: The mean share of the mark that they earned, or None.
    """

    uid: str
    state: ItemState
    kind: str
    stem: str
    key: str
    interaction: Literal["choice", "ordering"]
    articles: tuple[str, ...]
    blocking: int
    warnings: int
    edited: bool
    revision: int
    changed: datetime
    tags: tuple[str, ...]
    evidence_lost: bool
    twins: int = 0
    attempts: int = 0
    facility: float | None = None


@dataclass(frozen=True, slots=True)
class Twin:
    """An item that asks nearly the same as another one."""

    uid: str
    stem: str
    state: ItemState


@dataclass(frozen=True, slots=True)
class RevisionView:
    """One revision of an item.

    Attributes:
        number: From 1.
        author: The name of the person, or "the builder".
        made: When, in UTC.
        note: Why, in the author's words, or "".
        item: The content.
        findings: What the checks said of it.
        wording_only: Whether it asks the same as the revision before it.
        figures: How it alone behaved in attempts, where that is asked for.
        differences: What it changed of the revision before it, where that is asked for.
    """

    number: int
    author: str
    made: datetime
    note: str
    item: Item
    findings: tuple[Finding, ...]
    wording_only: bool = False
    figures: Figures | None = None
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionDraft:
    """An option as it was typed."""

    text: str = ""
    correct: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryDraft:
    """An event as it was typed.

    Attributes:
        text: Its words.
        earliest: The first possible day: `1949`, `1949-02` or `1949-02-14`, with a minus sign for
            years before 1 BCE; "" where unknown.
        latest: The last possible day in the same forms; "" for the end of `earliest`.
    """

    text: str = ""
    earliest: str = ""
    latest: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceDraft:
    """A quotation of an article as it was typed or marked.

    Attributes:
        article: The name of the article.
        quote: The words.
        start: Offset of the words in the text of the article; None where it is to be looked up.
        entry: For an ordering, the row of the event that it backs up, from 0; None for the item.
    """

    article: str = ""
    quote: str = ""
    start: int | None = None
    entry: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemDraft:
    """An item as an editor typed it, not yet checked.

    Attributes:
        kind: What is asked.
        stem: The question.
        options: The options of a choice, in the order in which they are shown; rows without text
            are passed over.
        entries: The events of an ordering, in the right order; rows without text are passed over.
        explanation: What a taker reads after answering.
        tags: Subjects.
        difficulty: The estimated share of takers who will miss it, in percent; "" for unknown.
        evidence: What backs it up; None leaves what there was. Rows without words are passed over.
    """

    stem: str
    kind: str = ""
    options: tuple[OptionDraft, ...] = ()
    entries: tuple[EntryDraft, ...] = ()
    explanation: str = ""
    tags: tuple[str, ...] = field(default=())
    difficulty: str = ""
    evidence: tuple[EvidenceDraft, ...] | None = None


@dataclass(frozen=True, slots=True)
class ItemDetail:
    """An item with everything an editor needs.

    Attributes:
        uid: Its stable name.
        state: Where it stands.
        state_note: Why it was put there, or "".
        edited: Whether a person changed it.
        revision: The newest revision; its number goes back with a save as `based_on`.
        evidence: The evidence in its paragraphs.
        draft: The content as a form shows it.
        reviewer_id: Who is to review it, or None.
        evidence_lost: Whether an article no longer holds its evidence.
        figures: How it behaves in attempts, in its newest revision and those that ask the same.
        twins: Other items that ask nearly the same.
    """

    uid: str
    state: ItemState
    state_note: str
    edited: bool
    revision: RevisionView
    evidence: tuple[EvidenceView, ...]
    draft: ItemDraft
    reviewer_id: int | None
    evidence_lost: bool
    figures: Figures
    twins: tuple[Twin, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """What the filters of a list can be set to.

    Attributes:
        kinds: The kinds that occur.
        articles: Number and title of each article.
        findings: The names of the checks that found something.
        tags: The subjects.
        authors: Number and name of everybody who made a newest revision.
        reviewers: Number and name of everybody who may review.
    """

    kinds: tuple[str, ...]
    articles: tuple[tuple[int, str], ...]
    findings: tuple[str, ...]
    tags: tuple[str, ...]
    authors: tuple[tuple[int, str], ...]
    reviewers: tuple[tuple[int, str], ...]
