"""What a taker sees before an answer is locked: nothing here depends on a key."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from quizapp.storage.states import Feedback, Paging, ReviewWindow


@dataclass(frozen=True, slots=True)
class QuizCard:
    """A quiz as it stands on the home page and on its start page.

    Attributes:
        id: Its number, for addresses.
        title: Its title.
        description: What it is about, or "".
        paging: One question a page, or all on one.
        item_count: How many questions it asks now.
        minutes: The time limit of an attempt, or None.
        attempts_allowed: How many attempts each taker has, or None for any number.
        attempts_used: How many the taker has begun; 0 where nobody is signed in.
        guests_allowed: Whether it can be taken without an account.
        open_attempt: The taker's attempt that waits to be gone on with, or None.
        last_attempt: The taker's newest submitted attempt, or None.
        is_open: Whether attempts may begin now.
        feedback: When a taker learns whether an answer is right.
        review: From when on a taker sees key, reasons and evidence.
        passing: The percentage of the points that passes, or None.
        opens: From when on attempts begin, or None.
        closes: When every attempt ends, or None.
        is_closed: Whether that moment has passed.
        code: The code of the assignment, or "" for practice.
        group: The class that it is assigned to, or "".
        due: From when on what is handed in is late, or None.
        late_percent: What each day of lateness costs, in percent of the points.
        is_late: Whether that moment has passed.
    """

    id: int
    title: str
    description: str
    paging: Paging
    item_count: int
    minutes: int | None
    attempts_allowed: int | None
    attempts_used: int
    guests_allowed: bool
    open_attempt: int | None
    last_attempt: int | None
    is_open: bool
    feedback: Feedback
    review: ReviewWindow
    passing: int | None
    opens: datetime | None
    closes: datetime | None
    is_closed: bool
    code: str
    group: str
    due: datetime | None = None
    late_percent: int = 0
    is_late: bool = False

    @property
    def attempts_left(self) -> int | None:
        """How many attempts the taker may still begin, or None for any number."""
        if self.attempts_allowed is None:
            return None
        return max(0, self.attempts_allowed - self.attempts_used)


@dataclass(frozen=True, slots=True)
class ShownOption:
    """One option of a choice, or one event of an ordering, as shown.

    Attributes:
        token: What a form sends for it: its place as shown, "1", "2" …, which says nothing more.
        text: Its words.
    """

    token: str
    text: str


@dataclass(frozen=True, slots=True)
class ShownItem:
    """A question as a taker sees it.

    Attributes:
        number: Its place in the attempt, from 1; the address of its page.
        stem: The question.
        interaction: How it is answered.
        options: The options or events in the order in which this attempt shows them first.
        response: The tokens of the answer that is saved: one for a choice, all of them in the
            order given (earliest first) for an ordering; None where nothing was answered.
        sequence: The sequence number of the newest save, 0 before the first; the next save sends
            a larger one.
        locked: Whether the answer was checked, so that it can no longer change.
    """

    number: int
    stem: str
    interaction: Literal["choice", "ordering"]
    options: tuple[ShownOption, ...]
    response: tuple[str, ...] | None
    sequence: int
    locked: bool = False

    @property
    def answered(self) -> bool:
        """Whether an answer is saved."""
        return self.response is not None

    @property
    def arranged(self) -> tuple[ShownOption, ...]:
        """The events in the order that was saved, or as first shown where none was."""
        if self.response is None or self.interaction == "choice":
            return self.options
        by_token = {option.token: option for option in self.options}
        return tuple(by_token[token] for token in self.response)


@dataclass(frozen=True, slots=True)
class AttemptView:
    """An attempt that is going on.

    Attributes:
        id: Its number, for addresses.
        quiz_id: The quiz.
        title: The title of the quiz.
        paging: One question a page, or all on one.
        started: When it began, in UTC.
        deadline: When it ends, in UTC, or None.
        submitted: When it was handed in, in UTC, or None while it is open.
        feedback: When the taker learns whether an answer is right.
        items: Its questions in their order.
    """

    id: int
    quiz_id: int
    title: str
    paging: Paging
    started: datetime
    deadline: datetime | None
    submitted: datetime | None
    feedback: Feedback
    items: tuple[ShownItem, ...]

    @property
    def answered(self) -> int:
        """How many questions have an answer saved."""
        return sum(item.answered for item in self.items)

    @property
    def checks(self) -> bool:
        """Whether single answers can be checked before the end."""
        return self.feedback is Feedback.AT_ONCE

    @property
    def first_unanswered(self) -> int:
        """The number of the first question without an answer, or of the last question."""
        return next((item.number for item in self.items if not item.answered), len(self.items))


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of a save.

    Attributes:
        number: The question.
        sequence: The sequence number of the newest answer that is kept.
        kept: Whether the answer sent is that newest one, or a newer one had come before it.
    """

    number: int
    sequence: int
    kept: bool
