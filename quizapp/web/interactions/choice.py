"""A choice has the field `answer-N`: the token of the option."""

from __future__ import annotations

from collections.abc import Mapping

from quizapp.services.shown import ShownItem
from quizapp.web.interactions.entered import Entered


def is_asked(item: ShownItem, form: Mapping[str, str]) -> bool:
    """Whether an option is ticked; a choice without a tick sends nothing."""
    return f"answer-{item.number}" in form


def read(item: ShownItem, form: Mapping[str, str]) -> Entered:
    """The option that is ticked, if any."""
    token = form.get(f"answer-{item.number}", "")
    return Entered((token,) if token else None)


def shown(item: ShownItem) -> Entered:
    """The option that is saved."""
    return Entered(item.response)
