"""The form of an assignment, as a teacher typed it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from quizapp.errors import Invalid
from quizapp.services.assigning import AssignmentDraft
from quizapp.services.teaching import QuizDraft
from quizapp.services.terms import Terms
from quizapp.storage.states import Feedback, ReviewWindow
from quizapp.web.reading import number_in, one_of

MOMENT = "%Y-%m-%dT%H:%M"
"""What a field of the type `datetime-local` sends; the page says that it is in UTC."""


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
        opens: The moment it opens, in UTC; "" for at once.
        closes: The moment it closes, in UTC; "" for never.
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

    @classmethod
    def of_quiz(cls, draft: QuizDraft) -> AssignmentFields:
        """The fields of a new assignment: the limits of the quiz, and one attempt."""
        return cls(
            guests_allowed=draft.guests_allowed,
            attempts_allowed=str(draft.attempts_allowed or 1),
            minutes=str(draft.minutes or ""),
            passing=str(draft.passing or ""),
            feedback=draft.feedback,
        )

    @classmethod
    def of(cls, draft: AssignmentDraft) -> AssignmentFields:
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
            opens=terms.opens.strftime(MOMENT) if terms.opens else "",
            closes=terms.closes.strftime(MOMENT) if terms.closes else "",
        )

    @classmethod
    def read(cls, form: Mapping[str, str]) -> AssignmentFields:
        """The fields as a form sends them."""
        names = ("class_id", "attempts_allowed", "minutes", "passing", "opens", "closes")
        typed = {name: form.get(name, "").strip() for name in names}
        return cls(
            **typed,
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
            opens=_moment(self.opens, "opens", problems),
            closes=_moment(self.closes, "closes", problems),
        )
        class_id = number_in(self.class_id, "class_id", problems)
        if problems:
            raise Invalid(problems)
        return AssignmentDraft(terms=terms, class_id=class_id)


def _moment(text: str, field: str, problems: dict[str, str]) -> datetime | None:
    if not text:
        return None
    try:
        return datetime.strptime(text[: len("2024-02-14T09:30")], MOMENT).replace(tzinfo=UTC)
    except ValueError:
        problems[field] = f"“{text[:20]}” is no moment; write it like 2024-02-14T09:30."
        return None
