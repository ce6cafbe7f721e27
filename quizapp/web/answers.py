"""What a form says about a question, by the interaction of the question."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from quizapp.services.shown import ShownItem
from quizapp.storage.states import InteractionType
from quizapp.web.interactions import choice, ordering
from quizapp.web.interactions.entered import Entered


class Fields(Protocol):
    """The fields of an interaction, as `quizapp.web.interactions` describes them."""

    def is_asked(self, item: ShownItem, form: Mapping[str, str]) -> bool:
        """Whether a form has the fields of the question."""

    def read(self, item: ShownItem, form: Mapping[str, str]) -> Entered:
        """What they say."""

    def shown(self, item: ShownItem) -> Entered:
        """What they hold when the page is opened."""


INTERACTIONS: Mapping[InteractionType, Fields] = {
    InteractionType.CHOICE: choice,
    InteractionType.ORDERING: ordering,
}


def is_asked(item: ShownItem, form: Mapping[str, str]) -> bool:
    """Whether a form has the fields of a question."""
    return _fields(item).is_asked(item, form)


def read(item: ShownItem, form: Mapping[str, str]) -> Entered:
    """What a form says about a question."""
    return _fields(item).read(item, form)


def shown(item: ShownItem) -> Entered:
    """What the form of a question holds when its page is opened: the answer that is saved."""
    return _fields(item).shown(item)


def _fields(item: ShownItem) -> Fields:
    return INTERACTIONS[InteractionType(item.interaction)]
