"""What somebody saved beside what somebody else typed, where both had the same form open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from flask_babel import gettext as _

from quizapp.errors import Outdated
from quizapp.sentences import said
from quizapp.services.opened import mark
from quizapp.storage.states import Paging
from quizapp.web.languages import say
from quizapp.web.reading import NAMES
from quizapp.web.words import FEEDBACK, REVIEWS, SCHEMES, moment

NONE, NOTHING = said("None"), said("Nothing")
LABELS = NAMES | {
    "title": said("Title"),
    "description": said("What it is about (optional)"),
    "guests_allowed": said("Guests may take it without an account"),
    "uids": said("Questions"),
    "opens": said("Opens"),
    "closes": said("Closes"),
    "due": said("Late from"),
    "site_name": said("Name of this site"),
    "notice": said("Notice to everybody"),
    "contact": said("Whom to ask"),
    "source": said("Source"),
    "licence": said("Licence"),
    "published": said("Published"),
    "invitation_days": said("Days that an invitation works"),
    "reset_hours": said("Hours that a link to a new password works"),
}
"""What the fields of forms are called, by their names."""

Words = Mapping[str, Mapping[str, object]]

WORDS: Words = {
    "paging": {
        Paging.ONE_PER_PAGE: said("One question a page"),
        Paging.ALL_ON_ONE_PAGE: said("All questions on one page"),
    },
    "feedback": {str(each): words for each, words in FEEDBACK.items()},
    "review": {str(each): words for each, words in REVIEWS.items()},
    "scheme": {str(each): words for each, words in SCHEMES.items()},
    "attempts_allowed": {"": said("Any number")},
    "minutes": {"": said("No limit")},
    "passing": {"": NONE},
    "late_percent": {"": NONE},
}
"""What values of fields are called, by the names of the fields; "" where a field is empty."""

QUOTED = {"uids"}
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Opened:
    """What a form showed when it was opened; it goes with the form, and comes back with it.

    Attributes:
        whole: The mark of everything, by which services see whether it is still so; None where
            no form was shown.
        fields: The mark of each field by its name, which tells who of two changed it.
    """

    whole: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def showing(cls, state: object, fields: Mapping[str, object]) -> Opened:
        """That of a form which shows a state in these fields."""
        return cls(mark(state), {name: mark(value) for name, value in fields.items()})

    @classmethod
    def read(cls, form: Mapping[str, str]) -> Opened:
        """That which came back with a form; what it does not tell counts as changed by both."""
        if "opened" not in form:
            return cls()
        whole, _space, rest = form["opened"].partition(" ")
        return cls(whole, dict(_pairs(rest.split())))

    def __str__(self) -> str:
        """As it goes with a form; nothing where no form was shown."""
        pairs = (f"{name}:{known}" for name, known in self.fields.items())
        return " ".join([self.whole or "", *pairs]).strip()

    def showed(self, name: str, value: object) -> bool:
        """Whether a field showed a value."""
        return self.fields.get(name) == mark(value)


def _pairs(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    for word in words:
        name, _colon, known = word.partition(":")
        yield name, known


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a field; `alone` where it is one of several and the other side has no such line."""

    text: object
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that somebody else changed.

    Attributes:
        name: Its name in the form.
        label: What it is called.
        saved: What is saved, as lines.
        typed: What was typed, as lines.
        quoted: Whether these are words of items, which have a language of their own.
    """

    name: str
    label: str
    saved: tuple[Line, ...]
    typed: tuple[Line, ...]
    quoted: bool


@dataclass(frozen=True, slots=True)
class Theirs:
    """What somebody saved after a form was opened.

    Attributes:
        who: Who saved it; "" where that is not known.
        when: When, in UTC, or None.
        adopted: What they alone changed: the form is to show it, for whoever saves on top of it.
        contested: What both changed, and differently: the form is to show what was typed.
    """

    who: str
    when: datetime | None
    adopted: tuple[Difference, ...]
    contested: tuple[Difference, ...]

    def adopt(self, saved: Mapping[str, Value]) -> dict[str, Value]:
        """Of fields as they are saved those that they alone changed."""
        return {each.name: saved[each.name] for each in self.adopted}


def beside(
    error: Outdated,
    opened: Opened,
    saved: Mapping[str, object],
    typed: Mapping[str, object],
    words: Words | None = None,
) -> Theirs:
    """What was saved meanwhile, beside what was typed.

    Args:
        error: The refusal, which knows who saved it.
        opened: What the form showed.
        saved: The fields as they are saved, in the order in which the form has them.
        typed: The fields as they were typed.
        words: What values such as numbers of items and classes are called, by the names of fields.
    """
    found = list(_differences(saved, typed, {**WORDS, **(words or {})}))
    untouched = {name for name, value in typed.items() if opened.showed(name, value)}
    by_me = {name for name, value in saved.items() if opened.showed(name, value)}
    return Theirs(
        error.who,
        error.when,
        adopted=tuple(each for each in found if each.name in untouched),
        contested=tuple(each for each in found if each.name not in untouched | by_me),
    )


def _differences(
    saved: Mapping[str, object], typed: Mapping[str, object], words: Words
) -> Iterator[Difference]:
    for name, value in saved.items():
        mine = typed.get(name)
        if name in LABELS and value != mine:
            called = words.get(name, {})
            yield Difference(
                name,
                say(LABELS[name]),
                _lines(value, mine, called),
                _lines(mine, value, called),
                name in QUOTED,
            )


def _lines(value: object, other: object, words: Mapping[str, object]) -> tuple[Line, ...]:
    if isinstance(value, tuple) and value:
        others = other if isinstance(other, tuple) else ()
        return tuple(Line(_called(each, words), each not in others) for each in value)
    return (Line(_called("" if value is None or value == () else value, words)),)


def _called(value: object, words: Mapping[str, object]) -> object:
    if isinstance(value, bool):
        return _("Yes") if value else _("No")
    if isinstance(value, datetime):
        return moment(value)
    known = words.get(str(value))
    if known is None:
        # What somebody typed is no message to translate, whatever it says.
        return str(value) or say(NOTHING)
    return say(known) if isinstance(known, str) else known
