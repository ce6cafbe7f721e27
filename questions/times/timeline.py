"""What is known while the expressions of a text are read in their order."""

from __future__ import annotations

from dataclasses import dataclass, field

from questions.model.dates import Day
from questions.times import values
from questions.times.genre import Genre
from questions.times.meanings import Anchor, Era, Stated
from questions.times.memory import Memory

# News tells of the days of a week.
_NEWS_DAYS = 6


@dataclass(frozen=True, slots=True)
class Context:
    """What the surroundings of one expression say.

    Attributes:
        ahead: Whether its clause speaks of the time to come; None when nothing tells.
        back: Its clause is in the pluperfect: it goes back behind what an account has reached.
        timeless: Its sentence tells what is always so.
        following: The first day of the next date that the text states in full, within reach.
        following_year: The next year that the text states, within reach.
        sentence_year: The year of a date before it in its sentence.
        sentence_day: The first day of that one, where it is known closer than by its year.
        of_year: That date is a year, and the expression right behind it a part of it.
        begin: The last day of the date that opens a stretch which the expression closes.
    """

    ahead: bool | None = None
    back: bool = False
    timeless: bool = False
    following: Day | None = None
    following_year: int | None = None
    sentence_year: int | None = None
    sentence_day: Day | None = None
    of_year: bool = False
    begin: Day | None = None


@dataclass(slots=True)
class Timeline:
    """The state of an account.

    Attributes:
        genre: News counts from its publication, a history from the date in focus.
        published: The day of publication, where known.
        mentioned: The latest date mentioned: from it "the following year" counts.
        named: The latest date named, if only to compare with it: "the month before that".
        months: For each month the year of the latest one named: "that August".
        day: The latest day mentioned in this paragraph: "the next day" counts from it.
        told: The latest day mentioned of those that news tells of: "later in the day" is in it.
        due: The latest day mentioned that was still to come when news was published.
        reached: The date that the account has reached: to its year a bare "3 May" belongs.
        digression: A date that the account looks back to within one paragraph.
        era: The decade or century that the text is in, where it names one.
        fresh: A heading has begun a new chapter, and no date has been read in it.
        quarter: The latest quarter mentioned: "the previous quarter" counts from it.
        past: The latest date mentioned of a year before that of publication.
        background: The latest date mentioned lies behind what news tells ("had closed on Friday").
        memory: The events that have been dated.
    """

    genre: Genre
    published: Day | None
    mentioned: Stated | None = None
    named: Stated | None = None
    months: dict[int, int] = field(default_factory=dict)
    day: Stated | None = None
    told: Stated | None = None
    due: Stated | None = None
    reached: Stated | None = None
    digression: Stated | None = None
    era: Era | None = None
    fresh: bool = False
    quarter: Stated | None = None
    past: Stated | None = None
    background: bool = False
    memory: Memory = field(default_factory=Memory)

    @property
    def is_news(self) -> bool:
        """Whether relative dates count from the publication."""
        return self.genre is Genre.NEWS

    @property
    def mentioned_day(self) -> Stated | None:
        """The latest date mentioned, where it is known to the day."""
        found = self.mentioned
        return found if found is not None and found.day is not None else None

    @property
    def news_day(self) -> Stated | None:
        """The day of publication of news, where known."""
        day = self.published if self.is_news else None
        return Stated(year=day.year, month=day.month, day=day.day) if day else None

    def end_paragraph(self, *, at_heading: bool) -> None:
        """Leave what holds only within one paragraph; a heading begins a new chapter."""
        self.digression = self.day = None
        if at_heading:
            self.fresh = True
            self.memory.begin_chapter()

    def name(self, found: Stated) -> None:
        """Remember a date as one that the text has named, whatever it is named for."""
        self.named = found
        if found.month is not None and found.year is not None:
            self.months[found.month] = found.year

    def mention(self, found: Stated, *, background: bool = False) -> None:
        """Remember a date, whatever it does to the account."""
        self.mentioned, self.background = found, background
        self.quarter = found if found.quarter else self.quarter
        if self.published and found.year is not None and found.year < self.published.year:
            self.past = found
        if self.era and not self.era.first <= (found.year or 0) <= self.era.last:
            self.era = None
        if found.day is not None:
            if not background:
                self.tell(found)
            if not background or self.told is None:
                self.day = found

    def tell(self, found: Stated) -> None:
        """Remember a day of the week up to the publication of news, or one behind it."""
        day = values.first_day(found)
        if day is None or self.published is None or not self.is_news:
            return
        if day > self.published:
            self.due = found
        elif self.published <= day.plus(_NEWS_DAYS):
            self.told = found

    def anchor(self, kind: Anchor) -> Stated | None:
        """Where an expression counts from; None where that is unknown."""
        if self.is_news and (kind is Anchor.SPEECH or self.mentioned is None):
            return self.news_day
        if kind is Anchor.NAMED:
            return self.named
        return self.reached if kind is Anchor.COURSE and self.reached else self.mentioned
