"""The form of a quiz: what a teacher typed, which items are picked, and which are looked for."""

from __future__ import annotations

from dataclasses import dataclass, replace

from werkzeug.datastructures import MultiDict

from questions.ordering_schemes import Scheme
from quizapp.errors import Invalid
from quizapp.services.bank import ItemFilter
from quizapp.services.teaching import QuizDraft
from quizapp.storage.states import Feedback, Paging
from quizapp.web.reading import number_in, one_of

MOST_ITEMS = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizFields:
    """A quiz as it was typed; what cannot be read stays as it is, to be shown again.

    Attributes:
        title: Its title.
        description: What it is about.
        paging: One question a page, or all on one.
        guests_allowed: Whether it can be taken without an account.
        attempts_allowed: How many attempts each taker has; "" for any number.
        minutes: The time limit; "" for none.
        passing: The percentage that passes; "" for none.
        feedback: When a taker learns whether an answer is right.
        scheme: How orderings are graded.
        uids: The items picked, in their order.
        how_many: How many more the app is to pick when it is asked to.
    """

    title: str = ""
    description: str = ""
    paging: str = Paging.ONE_PER_PAGE
    guests_allowed: bool = False
    attempts_allowed: str = ""
    minutes: str = ""
    passing: str = ""
    feedback: str = Feedback.AT_END
    scheme: str = Scheme.CERTAIN_PAIRS
    uids: tuple[str, ...] = ()
    how_many: str = "10"

    @classmethod
    def of(cls, draft: QuizDraft) -> QuizFields:
        """The fields that show a quiz."""
        return cls(
            title=draft.title,
            description=draft.description,
            paging=draft.paging,
            guests_allowed=draft.guests_allowed,
            attempts_allowed=str(draft.attempts_allowed or ""),
            minutes=str(draft.minutes or ""),
            passing=str(draft.passing or ""),
            feedback=draft.feedback,
            scheme=draft.scheme,
            uids=draft.item_uids,
        )

    @classmethod
    def read(cls, form: MultiDict[str, str]) -> QuizFields:
        """The fields as a form sends them."""
        return cls(
            title=form.get("title", "").strip(),
            description=form.get("description", "").strip(),
            paging=form.get("paging", Paging.ONE_PER_PAGE),
            guests_allowed="guests_allowed" in form,
            attempts_allowed=form.get("attempts_allowed", "").strip(),
            minutes=form.get("minutes", "").strip(),
            passing=form.get("passing", "").strip(),
            feedback=form.get("feedback", Feedback.AT_END),
            scheme=form.get("scheme", Scheme.CERTAIN_PAIRS),
            uids=tuple(dict.fromkeys(form.getlist("item")))[:MOST_ITEMS],
            how_many=form.get("how_many", "10").strip(),
        )

    @property
    def count(self) -> int:
        """How many more the app is to pick; 0 where that is no number."""
        return int(self.how_many) if self.how_many.isdecimal() and len(self.how_many) < 4 else 0

    def with_earlier(self, uid: str) -> QuizFields:
        """The same with one item moved a place towards the beginning, where there is one."""
        uids = list(self.uids)
        place = uids.index(uid) if uid in uids else 0
        if place:
            uids[place - 1 : place + 1] = [uids[place], uids[place - 1]]
        return replace(self, uids=tuple(uids))

    def draft(self) -> QuizDraft:
        """The quiz that the fields describe.

        Raises:
            Invalid: A field holds something else than its kind of value.
        """
        problems: dict[str, str] = {}
        draft = QuizDraft(
            title=self.title,
            item_uids=self.uids,
            description=self.description,
            paging=one_of(Paging, self.paging, "paging", problems),
            guests_allowed=self.guests_allowed,
            attempts_allowed=number_in(self.attempts_allowed, "attempts_allowed", problems),
            minutes=number_in(self.minutes, "minutes", problems),
            passing=number_in(self.passing, "passing", problems),
            feedback=one_of(Feedback, self.feedback, "feedback", problems),
            scheme=one_of(Scheme, self.scheme, "scheme", problems),
        )
        if problems:
            raise Invalid(problems)
        return draft


@dataclass(frozen=True, slots=True)
class Search:
    """Which items are looked for: words, kind and article, and the page of what was found."""

    chosen: ItemFilter
    page: int = 1

    @classmethod
    def read(cls, form: MultiDict[str, str]) -> Search:
        """The search as a form sends it; `do` is "page-N" where a page is turned."""
        turned = form.get("do", "").removeprefix("page-")
        return cls(
            ItemFilter(
                text=form.get("text", "").strip(),
                kind=form.get("kind", ""),
                article_id=form.get("article", type=int),
            ),
            page=int(turned) if turned.isdecimal() and len(turned) < 6 else 1,
        )
