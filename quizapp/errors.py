"""What the app refuses, each a sentence for the person who asked.

The web part maps each class to one page and status in one table; the command line prints the
sentence and ends with a status that is not zero.
"""

from __future__ import annotations

from datetime import datetime

from questions.errors import QuestionsError
from quizapp.sentences import said

FAILED_SIGN_INS = said("failed sign-ins")


class AppError(QuestionsError):
    """Anything that the app refuses, with a sentence that its reader can act on."""


class StartError(AppError):
    """The app cannot start: a setting, the database or the address is not as it must be."""


class Unavailable(AppError):  # noqa: N818 - it reads as the sentence it is
    """The database does not answer, or others hold it for too long (HTTP 503)."""

    def __init__(self) -> None:
        super().__init__("The database does not answer at the moment; try again in a minute.")


class NotFound(AppError):  # noqa: N818
    """There is no such thing, or none that this person may know of (HTTP 404)."""


class NotAllowed(AppError):  # noqa: N818
    """This person may not do that (HTTP 403)."""


class Invalid(AppError):  # noqa: N818
    """Something that was entered is not as it must be (HTTP 422).

    Args:
        problems: A sentence for each field that is wrong, by the name of the field.
    """

    def __init__(self, problems: dict[str, str]) -> None:
        super().__init__(" ".join(problems.values()))
        self.problems = problems


class Conflict(AppError):  # noqa: N818
    """Somebody else changed the same thing in between, or it is no longer in that state (409)."""


class Outdated(Conflict):
    """A form shows what was saved before somebody saved something else.

    Args:
        who: Who saved it; "" where that is not known.
        when: When, in UTC, or None.
    """

    def __init__(self, who: str, when: datetime | None) -> None:
        super().__init__(
            "This was saved by somebody after you opened it. Compare the two, and save again."
        )
        self.who, self.when = who, when


class Refused(AppError):  # noqa: N818
    """The quiz or attempt does not allow it now: closed, used up, already submitted (409)."""


class AccountNeeded(Refused):
    """A guest would begin what is for people with an account."""

    def __init__(self) -> None:
        super().__init__("This quiz is for people with an account. Please sign in first.")


class WrongCredentials(AppError):  # noqa: N818
    """Address and password do not belong together (401)."""

    def __init__(self) -> None:
        super().__init__("The email address and the password do not belong together.")


class Throttled(AppError):  # noqa: N818
    """Too many of something in too short a time (429).

    Args:
        seconds: How long to wait before the next one is looked at.
        what: What there was too much of.
    """

    def __init__(self, seconds: int, what: str = FAILED_SIGN_INS) -> None:
        super().__init__(
            said(
                "There were too many %(what)s. Please wait %(seconds)s seconds and try again.",
                what=what,
                seconds=seconds,
            )
        )
        self.seconds = seconds
