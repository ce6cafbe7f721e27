"""Reading the expressions of a text in their order: what each means hangs on those before it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from questions.model.dates import Day, HistoricalDate, Precision, TimeExpression
from questions.times import anchoring, apposition, calendar, focus, lookahead, modifiers, setting
from questions.times.focus import Course
from questions.times.lexicon import Unit
from questions.times.lookahead import Following
from questions.times.meanings import Anchor, Distance, Era, Length, Ranked, Shift, Stated
from questions.times.scan import Candidate
from questions.times.tense import Clauses, clause_before, looks_habitual, looks_timeless
from questions.times.timeline import Context, Timeline
from questions.times.values import Resolved

# Rules that count units from a date.
_COUNTED = frozenset(("ago", "from now", "later"))
_COMPARING = frozenset(
    ("same period of another year", "quarter a year ago", "year-ago", "quarter left out")
)
_RANGES = frozenset(("to", "until", "till", "through", "-", "–", "—"))
# What stands between the dates of a list or a range.
_JOINTS = _RANGES | {"", "and", "or", "and on", "or on"}
_SHARED_VERB = re.compile(r",? (?:and|but) [^.,;:]{1,30} (?:on )?")
_LONGEST_JOINT = 12
_LONGEST_MONTH = 31
_LONGEST_CLAUSE = 160
# "The 13 October plunge this year".
_THIS_YEAR = re.compile(r"(?: [a-z]{3,12})? this year\b")
# "It will pay on 28 May what it did not pay last year."
_WILL = re.compile(
    r"\bwill\b|['’]ll\b|\b(?:is|are) (?:due|set|expected|scheduled|likely|planned|to)\b|"
    r"\b(?:goes|comes) (?:up|down|back|into)\b|\b(?:expires|ends|begins|starts|opens|closes)\b"
)
# "Last year, in late August, it rained": the month is one of that year.
_OF_YEAR = re.compile(r",? (?:(?:in|on|around|about|during) )?")
# "In November and on 3 January" are not of one year, where news says neither.
_SAYS_YEAR = re.compile(r"\d{4}|['’‘]\d\d\Z|years?\b|decade")
# Whether these lie ahead depends on their clause, where they count from a date of the text.
_TOLD_UNITS = (Unit.DAY, Unit.YEAR, Unit.DECADE)


@dataclass(slots=True)
class Account:
    """A text that is read from its first expression to its last.

    Attributes:
        text: The text.
        candidates: The expressions to read, in the order of the text.
        timeline: What is known so far.
        clauses: The tense of its clauses.
        following: For each candidate what the text states behind it.
        before: The expression read last.
        context: The surroundings of that one.
        passed: How far the text has been read.
    """

    text: str
    candidates: Sequence[Candidate]
    timeline: Timeline
    clauses: Clauses
    following: Sequence[Following] = field(init=False)
    before: TimeExpression | None = None
    context: Context = field(default_factory=Context)
    passed: int = 0

    def __post_init__(self) -> None:
        self.following = lookahead.look(self.candidates)

    def read(self) -> Iterator[TimeExpression]:
        """The expressions that mean something, resolved."""
        for index, candidate in enumerate(self.candidates):
            self._pass_text(candidate)
            self.context = self._context_of(candidate, self.following[index])
            resolved = self._resolve(candidate, self.candidates[index + 1 : index + 2])
            if resolved is None:
                continue
            if not (self.before and setting.ends_heading(self.text, self.before, candidate)):
                self._remember(candidate, resolved, self.following[index].year)
            self.before = _expression(self.text, candidate, resolved)
            yield self.before

    def _pass_text(self, candidate: Candidate) -> None:
        """Pass the text up to an expression: paragraphs and chapters end there."""
        start, end = self.passed, candidate.start
        if "\n" in self.text[start:end]:
            self.timeline.end_paragraph(at_heading=setting.has_heading(self.text, start, end))
        self.passed = candidate.end

    def _context_of(self, candidate: Candidate, following: Following) -> Context:
        before = self.before
        joint, year = self._joint(candidate), self._sentence_year(candidate)
        context = Context(
            ahead=self.context.ahead if joint is not None else None,
            begin=before.date.latest if before and before.date and joint in _RANGES else None,
            following=following.day,
            following_year=following.year,
            sentence_year=year.year if year else None,
            sentence_day=year if year and before and is_fine(before) else None,
            of_year=year is not None and self._is_of_year(candidate),
        )
        return self._with_tense(candidate, context) if _leaves_open(candidate) else context

    def _joint(self, candidate: Candidate) -> str | None:
        """What joins an expression to a list or a range: its dates lie in the same direction."""
        if self.before is None or self.before.type == "DURATION":
            return None
        between = self.text[self.before.end : candidate.start]
        joint = between.strip(" ,")
        fits = len(between) < _LONGEST_JOINT and joint.strip("-–—") in _JOINTS
        return joint if fits else None

    def _sentence_year(self, candidate: Candidate) -> Day | None:
        """The first day of the expression before, where it says the year of its sentence."""
        before = self.before
        if before is None or before.date is None or before.type != "DATE":
            return None
        if self.timeline.is_news and before.bound == "since" and candidate.bound != "until":
            # "The strongest since 1969, it struck on 8 November."
            return None
        between = candidate.start - before.end
        if between > _LONGEST_CLAUSE or between > len(clause_before(self.text, candidate.start)):
            return None
        if setting.is_inserted(self.text, before.start, before.end):
            return None
        if setting.is_in_relative_clause(self.text, before.start, before.end, candidate.start):
            return None
        if self.timeline.is_news and not _SAYS_YEAR.search(before.text):
            return None
        if self.timeline.is_news and self._will_be(before.date.latest, candidate):
            return None
        told = _THIS_YEAR.match(self.text, candidate.end)
        return None if told and self.timeline.is_news else before.date.earliest

    def _is_of_year(self, candidate: Candidate) -> bool:
        """Whether an expression stands right behind the year that it is a part of."""
        before = self.before
        if before is None or before.date is None or before.date.precision is not Precision.YEAR:
            return False
        return bool(_OF_YEAR.fullmatch(self.text, before.end, candidate.start))

    def _will_be(self, said: Day, candidate: Candidate) -> bool:
        """Whether a sentence that names a past year promises what its next date dates."""
        published = self.timeline.published
        if published is None or said.year >= published.year:
            return False
        return bool(_WILL.search(clause_before(self.text, candidate.start)))

    def _only_dates_speech(self, candidate: Candidate) -> bool:
        """Whether a sentence has told its day or month before it says when that was said."""
        before = self.before
        if before is None or before.date is None:
            return False
        if before.date.latest > before.date.earliest.plus(_LONGEST_MONTH):
            return False
        near = candidate.start - before.end <= len(clause_before(self.text, candidate.start))
        return near and setting.dates_speech(self.text, candidate)

    def _only_compares(self, candidate: Candidate) -> bool:
        """Whether a date is only that of what the news is compared with."""
        return candidate.rule in _COMPARING or setting.is_base(self.text, candidate)

    def _with_tense(self, candidate: Candidate, context: Context) -> Context:
        """The context with the tense of the clause: news asks for other signs than a history."""
        start, end = candidate.start, candidate.end
        if not self.timeline.is_news:
            back = setting.looks_back(self.text, candidate)
            return replace(context, timeless=looks_timeless(self.text, start, end), back=back)
        if getattr(candidate.meaning, "month", None) and looks_habitual(self.text, start):
            context = replace(context, timeless=True)
        if context.ahead is not None:
            return context
        ahead = self.clauses.look_ahead(start, end)
        if ahead is None and self._goes_on(candidate):
            ahead = self.context.ahead
        return replace(context, ahead=ahead)

    def _goes_on(self, candidate: Candidate) -> bool:
        """Whether a clause shares the verb of the one before ("… Friday and the rest Sunday")."""
        before = self.before.end if self.before is not None else 0
        return bool(_SHARED_VERB.fullmatch(self.text, before, candidate.start))

    def _resolve(self, candidate: Candidate, behind: Sequence[Candidate]) -> Resolved | None:
        news = self.timeline.is_news
        restated = apposition.read(self.text, candidate, behind, self.before, news=news)
        return restated or anchoring.read(candidate.meaning, self.timeline, self.context)

    def _remember(self, candidate: Candidate, resolved: Resolved, next_year: int | None) -> None:
        """Let later expressions count from this one, where the account goes on from it."""
        place, timeline = resolved.place, self.timeline
        if isinstance(candidate.meaning, Era):
            timeline.era = candidate.meaning
        if place is None or place.year is None or focus.is_guess(candidate, place):
            return
        timeline.name(place)
        if place.day is not None:
            timeline.memory.add(self.text, candidate.start, candidate.end, place)
        where = setting.read(self.text, candidate, fresh=timeline.fresh)
        if (where.bracketed or where.compared) and timeline.mentioned is not None:
            return
        if timeline.is_news and timeline.mentioned is not None and self._only_compares(candidate):
            return
        if timeline.is_news and self._only_dates_speech(candidate):
            timeline.tell(place)
            return
        timeline.fresh = False
        if _points_back(candidate) and timeline.mentioned:
            return
        course = focus.course(candidate, where, place, timeline.reached, next_year=next_year)
        background = where.behind or where.inserted or candidate.bound == "since"
        background = background or _steps_back(candidate)
        timeline.mention(place, background=timeline.is_news and background)
        if course is Course.ON:
            timeline.reached, timeline.digression = place, None
        elif course is Course.DIGRESSION:
            timeline.digression = place


def is_fine(expression: TimeExpression) -> bool:
    """Whether an expression names a month or a day, not only a year."""
    date = expression.date
    return date is not None and date.precision in (Precision.DAY, Precision.MONTH)


def _leaves_open(candidate: Candidate) -> bool:
    """Whether the year is left to the context, which is only then worth the look."""
    meaning = candidate.meaning
    if isinstance(meaning, Stated):
        return meaning.year is None
    if isinstance(meaning, Shift):
        if meaning.within is not None and meaning.within.weekday is not None:
            return not meaning.count
        told = meaning.anchor is not Anchor.SPEECH
        course = meaning.anchor is Anchor.COURSE and meaning.unit in (Unit.WEEK, Unit.MONTH)
        return meaning.unit is Unit.WEEKEND or course or (told and meaning.unit in _TOLD_UNITS)
    return isinstance(meaning, Ranked | Distance | Length)


def _steps_back(candidate: Candidate) -> bool:
    """Whether a day is only told as one before another ("at 57 the day before")."""
    meaning = candidate.meaning
    if not isinstance(meaning, Shift) or meaning.unit is not Unit.DAY:
        return False
    return meaning.anchor is Anchor.FOCUS and meaning.count < 0


def _points_back(candidate: Candidate) -> bool:
    """Whether an expression only names the date in focus once more ("that year")."""
    meaning = candidate.meaning
    return isinstance(meaning, Shift) and meaning.count == 0 and meaning.within is None


def _expression(text: str, candidate: Candidate, resolved: Resolved) -> TimeExpression:
    date = resolved.date
    if date is not None and (_is_blurred(date, candidate.mod) or _is_rough(candidate)):
        date = replace(date, circa=True)
    return TimeExpression(
        candidate.start,
        candidate.end,
        text[candidate.start : candidate.end],
        resolved.type,
        resolved.value,
        date,
        candidate.mod,
        candidate.bound,
        candidate.rule,
    )


def _is_blurred(date: HistoricalDate, mod: str) -> bool:
    """Whether a modifier leaves open which days are meant: not in "early on 8 May"."""
    within_day = date.earliest == date.latest and mod in ("START", "MID", "END")
    return mod in modifiers.CIRCA and not within_day


def _is_rough(candidate: Candidate) -> bool:
    """Whether a date is only counted in round units, or from a date that is itself inferred.

    "Twenty years ago" names a year as little as "about 1994" does, and "three days later" leaves
    open from when.
    """
    meaning = candidate.meaning
    if isinstance(meaning, Distance):
        return meaning.base is None
    if not isinstance(meaning, Shift) or candidate.rule not in _COUNTED:
        return False
    exact = meaning.unit in calendar.DAYS_PER or abs(meaning.count) == 1
    return meaning.anchor is not Anchor.SPEECH or not exact
