"""The form of a quiz: what a teacher typed, which items are picked, and which are looked for."""

from __future__ import annotations

from dataclasses import dataclass, replace

from werkzeug.datastructures import MultiDict

from quizapp.errors import Invalid
from quizapp.services.bank import ItemFilter
from quizapp.services.teaching import QuizDraft
from quizapp.storage.states import Paging

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
        uids: The items picked, in their order.
    """

    title: str = ""
    description: str = ""
    paging: str = Paging.ONE_PER_PAGE
    guests_allowed: bool = False
    attempts_allowed: str = ""
    minutes: str = ""
    uids: tuple[str, ...] = ()

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
            uids=tuple(dict.fromkeys(form.getlist("item")))[:MOST_ITEMS],
        )

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
            paging=_paging(self.paging, problems),
            guests_allowed=self.guests_allowed,
            attempts_allowed=_number(self.attempts_allowed, "attempts_allowed", problems),
            minutes=_number(self.minutes, "minutes", problems),
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


def _paging(text: str, problems: dict[str, str]) -> Paging:
    try:
        return Paging(text)
    except ValueError:
        problems["paging"] = "Choose whether questions stand one on a page or all on one."
        return Paging.ONE_PER_PAGE


def _number(text: str, field: str, problems: dict[str, str]) -> int | None:
    if not text:
        return None
    if not (text.isascii() and text.isdecimal() and len(text) < 6 and int(text)):
        name = {"attempts_allowed": "Attempts", "minutes": "Minutes"}[field]
        problems[field] = f"{name}: “{text[:20]}” is no whole number from 1 up; or leave it empty."
        return None
    return int(text)
