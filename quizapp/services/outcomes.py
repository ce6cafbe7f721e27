"""What is shown once an attempt is submitted: the score, the key, and the evidence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import Literal

from quizapp.services.timelines import Timeline


@dataclass(frozen=True, slots=True)
class Score:
    """What an attempt earned, exactly.

    Attributes:
        earned: The marks earned, one for each question at most, less what is deducted.
        possible: The marks that could be earned.
        deducted: What is deducted for being late, in percent of these.
    """

    earned: Fraction
    possible: int
    deducted: int = 0

    @property
    def share(self) -> Fraction:
        """The earned share, from 0 to 1; 0 where nothing could be earned."""
        return self.earned / self.possible if self.possible else Fraction(0)

    @property
    def percent(self) -> str:
        """The share in percent, rounded half up to whole numbers: "67"."""
        return str((self.share * 200 + 1) // 2)

    @property
    def points(self) -> str:
        """The marks earned with at most two decimal places: "6.5", "7"."""
        hundredths = (self.earned * 200 + 1) // 2
        return f"{hundredths // 100}.{hundredths % 100:02d}".rstrip("0").rstrip(".")


@dataclass(frozen=True, slots=True)
class EvidenceView:
    """The words of an article that back up a key, in their paragraph.

    Attributes:
        article_id: The number of the article, for addresses; None where it is not in the library.
        article: The title of the article, or its name.
        before: The words of the paragraph before the quotation.
        quote: The words that are the evidence.
        after: The words of the paragraph behind the quotation.
        start: Offset of the quotation in the article's text.
        end: Offset behind it.
    """

    article_id: int | None
    article: str
    before: str
    quote: str
    after: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class OptionOutcome:
    """An option after the answer.

    Attributes:
        text: Its words.
        correct: Whether it is the key.
        chosen: Whether the taker chose it.
        why: Why it is right or wrong, or "".
    """

    text: str
    correct: bool
    chosen: bool
    why: str


@dataclass(frozen=True, slots=True)
class EntryOutcome:
    """An event of an ordering after the answer, listed in the right order.

    Attributes:
        text: Its words.
        place: Its right place, from 1.
        given: The place where the taker put it, from 1; None where nothing was answered.
        date: When it happened, in words ("14 February 2024", "1949"); "" where unknown.
        earliest: The first possible day, `YYYY-MM-DD`, or "".
        latest: The last possible day, or "".
        evidence: The sentences that say so.
    """

    text: str
    place: int
    given: int | None
    date: str
    earliest: str
    latest: str
    evidence: tuple[EvidenceView, ...]


@dataclass(frozen=True, slots=True)
class MarkedAgain:
    """That an answer was marked again by a corrected key.

    Attributes:
        at: When, in UTC.
        reason: Why, in the words of who did it.
    """

    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class ItemOutcome:
    """A question after the answer.

    Attributes:
        number: Its place in the attempt, from 1.
        stem: The question, in the wording that was shown.
        interaction: How it was answered.
        options: The options in the order shown; empty for an ordering.
        entries: The events in the right order; empty for a choice.
        share: The earned share of the mark, from 0 to 1.
        answered: Whether there was an answer.
        why: One sentence that explains the share.
        explanation: What the item says about its answer.
        evidence: The words of the articles that back up the key.
        timeline: The events of an ordering on a line of time, where all of them have dates.
        left_as_shown: Whether the order that was given is the one that was shown first.
        chance: What an order by chance earns on average; None where that is not told.
        again: That it was marked again by a corrected key, or None.
        corrected: When, in UTC, the key that is shown was corrected, where that leaves the mark as
            it was; None where it was not.
    """

    number: int
    stem: str
    interaction: Literal["choice", "ordering"]
    options: tuple[OptionOutcome, ...]
    entries: tuple[EntryOutcome, ...]
    share: Fraction
    answered: bool
    why: str
    explanation: str
    evidence: tuple[EvidenceView, ...]
    timeline: Timeline | None = None
    left_as_shown: bool = False
    chance: Fraction | None = None
    again: MarkedAgain | None = None
    corrected: datetime | None = None

    @property
    def right(self) -> bool:
        """Whether the full mark was earned."""
        return self.share == 1


@dataclass(frozen=True, slots=True)
class ReviewView:
    """A submitted attempt with everything that can be learnt from it.

    Attributes:
        attempt_id: The number of the attempt.
        quiz_id: The quiz.
        title: The title of the quiz.
        taker: The name of who took it.
        started: When it began, in UTC.
        submitted: When it was handed in, in UTC.
        score: What it earned.
        items: Its questions; none while the review is not open.
        is_open: Whether key, reasons and evidence are shown.
        opens: When the review opens, in UTC; None where it is open, or will not be.
        passing: The percentage of the points that passes, or None.
        days_late: How many days after it was due it was handed in.
    """

    attempt_id: int
    quiz_id: int
    title: str
    taker: str
    started: datetime
    submitted: datetime
    score: Score
    items: tuple[ItemOutcome, ...]
    is_open: bool = True
    opens: datetime | None = None
    passing: int | None = None
    days_late: int = 0

    @property
    def passed(self) -> bool:
        """Whether the score reaches what passes; with nothing to reach, it does."""
        return self.passing is None or self.score.share * 100 >= self.passing


@dataclass(frozen=True, slots=True)
class AttemptCard:
    """One attempt in a list.

    Attributes:
        id: Its number.
        quiz_id: The quiz.
        title: The title of the quiz.
        started: When it began, in UTC.
        submitted: When it was handed in, or None while it is open.
        score: What it earned, or None while it is open.
    """

    id: int
    quiz_id: int
    title: str
    started: datetime
    submitted: datetime | None
    score: Score | None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of an article.

    Attributes:
        start: Offset of its first character in the article's text.
        text: Its words.
        before: The words before the passage to be marked; all of them where there is none.
        marked: The words to be marked, or "".
        after: The words behind them.
    """

    start: int
    before: str
    marked: str = ""
    after: str = ""

    @property
    def text(self) -> str:
        """Its words."""
        return self.before + self.marked + self.after


@dataclass(frozen=True, slots=True)
class ArticleView:
    """An article to be read.

    Attributes:
        id: Its number.
        title: Its headline, or its name.
        source: Where it was published, or "".
        licence: On which terms it may be quoted, or "".
        published: When, in words, or "".
        language: A BCP 47 tag.
        paragraphs: Its text; each has the offset of its first character, so that a passage can be
            marked.
    """

    id: int
    title: str
    source: str
    licence: str
    published: str
    language: str
    paragraphs: tuple[Paragraph, ...]
