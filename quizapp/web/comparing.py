"""What somebody saved beside what somebody else typed, where both changed the same thing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flask_babel import gettext as _

from quizapp.errors import Outdated
from quizapp.sentences import said
from quizapp.storage.states import Paging
from quizapp.web.languages import say
from quizapp.web.reading import NAMES
from quizapp.web.words import FEEDBACK, REVIEWS, SCHEMES

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

WORDS: Mapping[str, Mapping[Any, object]] = {
    "paging": {
        Paging.ONE_PER_PAGE: said("One question a page"),
        Paging.ALL_ON_ONE_PAGE: said("All questions on one page"),
    },
    "feedback": FEEDBACK,
    "review": REVIEWS,
    "scheme": SCHEMES,
}
"""What the values of fields with closed sets of words are called, by the names of the fields."""


QUOTED = {"uids"}


@dataclass(frozen=True, slots=True)
class Difference:
    """A field in which what is saved differs from what was typed.

    Attributes:
        label: What it is called.
        saved: What is saved, as lines.
        typed: What was typed, as lines.
        quoted: Whether these are words of items, which have a language of their own.
    """

    label: str
    saved: tuple[str, ...]
    typed: tuple[str, ...]
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Theirs:
    """What somebody saved after a form was opened.

    Attributes:
        who: Who saved it; "" where that is not known.
        when: When, in UTC, or None.
        differences: The fields in which it differs from what was typed.
    """

    who: str
    when: datetime | None
    differences: tuple[Difference, ...]


def beside(
    error: Outdated,
    saved: Mapping[str, object],
    typed: Mapping[str, object],
    words: Mapping[str, str] | None = None,
) -> Theirs:
    """What was saved meanwhile, beside what was typed.

    Args:
        error: The refusal, which knows who saved it.
        saved: The fields as they are saved.
        typed: The fields as they were typed.
        words: What values such as numbers of items and classes are called, where they have names.
    """
    return Theirs(error.who, error.when, tuple(_differences(saved, typed, words or {})))


def _differences(
    saved: Mapping[str, object], typed: Mapping[str, object], words: Mapping[str, str]
) -> Iterator[Difference]:
    for name, label in LABELS.items():
        if name in saved and saved[name] != typed.get(name):
            mine = _lines(name, typed.get(name), words)
            yield Difference(say(label), _lines(name, saved[name], words), mine, name in QUOTED)


def _lines(name: str, value: object, words: Mapping[str, str]) -> tuple[str, ...]:
    if isinstance(value, tuple):
        return tuple(words.get(each, each) for each in value)
    if isinstance(value, bool):
        return (_("Yes") if value else _("No"),)
    text = str(value or "")
    known = WORDS.get(name, {}).get(text)
    if known is not None:
        return (say(known) if isinstance(known, str) else str(known),)
    # What somebody typed is no message to translate, whatever it says.
    return (words.get(text, text) if text else _("Nothing"),)
