"""The form of an assignment, as a teacher typed it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from quizapp.errors import Invalid
from quizapp.services.assigning import AssignmentDraft
from quizapp.services.teaching import QuizDraft
from quizapp.services.terms import Terms
from quizapp.storage.states import Feedback, ReviewWindow
from quizapp.web import zones
from quizapp.web.reading import number_in, one_of

TYPED = (
    "class_id",
    "attempts_allowed",
    "minutes",
    "passing",
    "opens",
    "closes",
    "due",
    "late_percent",
)
"""The fields that hold what was typed, and not whether something was ticked or chosen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentFields:
    """An assignment as it was typed; what cannot be read stays as it is, to be shown again.

    Attributes:
        class_id: The number of the class; "" for everybody who has the code.
        guests_allowed: Whether an account is not needed.
        attempts_allowed: How many attempts each taker has; "" for any number.
        minutes: The time limit; "" for none.
        passing: The percentage that passes; "" for none.
        feedback: When a taker learns whether an answer is right.
        review: From when on a taker sees key, reasons and evidence.
        opens: The moment it opens; "" for at once.
        closes: The moment it closes; "" for never.
        due: The moment from which on work is late; "" for none.
        late_percent: What each day of lateness costs, in percent of the points; "" for nothing.
        zone: The name of the time zone of all of them.
    """

    class_id: str = ""
    guests_allowed: bool = False
    attempts_allowed: str = "1"
    minutes: str = ""
    passing: str = ""
    feedback: str = Feedback.AT_END
    review: str = ReviewWindow.AFTER_SUBMISSION
    opens: str = ""
    closes: str = ""
    due: str = ""
    late_percent: str = ""
    zone: str = zones.OTHERWISE

    @classmethod
    def of_quiz(cls, draft: QuizDraft, zone: str) -> AssignmentFields:
        """The fields of a new assignment: the limits of the quiz, and one attempt."""
        return cls(
            guests_allowed=draft.guests_allowed,
            attempts_allowed=str(draft.attempts_allowed or 1),
            minutes=str(draft.minutes or ""),
            passing=str(draft.passing or ""),
            feedback=draft.feedback,
            zone=zone,
        )

    @classmethod
    def of(cls, draft: AssignmentDraft, zone: str) -> AssignmentFields:
        """The fields that show an assignment."""
        terms = draft.terms
        return cls(
            class_id=str(draft.class_id or ""),
            guests_allowed=terms.guests_allowed,
            attempts_allowed=str(terms.attempts_allowed or ""),
            minutes=str(terms.minutes or ""),
            passing=str(terms.passing or ""),
            feedback=terms.feedback,
            review=terms.review,
            opens=zones.typed(terms.opens, zone),
            closes=zones.typed(terms.closes, zone),
            due=zones.typed(terms.due, zone),
            late_percent=str(terms.late_percent or ""),
            zone=zone,
        )

    @classmethod
    def read(cls, form: Mapping[str, str]) -> AssignmentFields:
        """The fields as a form sends them."""
        typed = {name: form.get(name, "").strip() for name in TYPED}
        return cls(
            **typed,
            zone=form.get("zone", zones.OTHERWISE),
            guests_allowed="guests_allowed" in form,
            feedback=form.get("feedback", Feedback.AT_END),
            review=form.get("review", ReviewWindow.AFTER_SUBMISSION),
        )

    def draft(self) -> AssignmentDraft:
        """The assignment that the fields describe.

        Raises:
            Invalid: A field holds something else than its kind of value.
        """
        problems: dict[str, str] = {}
        terms = Terms(
            guests_allowed=self.guests_allowed,
            attempts_allowed=number_in(self.attempts_allowed, "attempts_allowed", problems),
            minutes=number_in(self.minutes, "minutes", problems),
            passing=number_in(self.passing, "passing", problems),
            feedback=one_of(Feedback, self.feedback, "feedback", problems),
            review=one_of(ReviewWindow, self.review, "review", problems),
            opens=self._moment(self.opens, "opens", problems),
            closes=self._moment(self.closes, "closes", problems),
            due=self._moment(self.due, "due", problems),
            late_percent=number_in(self.late_percent, "late_percent", problems) or 0,
        )
        class_id = number_in(self.class_id, "class_id", problems)
        if problems:
            raise Invalid(problems)
        return AssignmentDraft(terms=terms, class_id=class_id)

    def _moment(self, text: str, field: str, problems: dict[str, str]) -> datetime | None:
        if self.zone not in zones.names():
            problems["zone"] = "Choose one of the time zones that the page offers."
            return None
        try:
            return zones.read(text, self.zone) if text else None
        except Invalid as error:
            problems[field] = error.problems["moment"]
            return None
