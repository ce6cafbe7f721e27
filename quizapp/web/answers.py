"""The fields of a question's form, read into the answer they mean.

A question has the fields `answer-N` (a choice: the token of the option), or `place-N-TOKEN` (an
ordering: the place of each event, from 1, or "" while it has none).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from quizapp.services.shown import ShownItem


@dataclass(frozen=True, slots=True)
class Entered:
    """What a form holds for a question.

    Attributes:
        tokens: The answer, or None where nothing was answered or it is not whole.
        places: For an ordering: the place that was typed, by the token of the event.
        problem: What keeps it from being an answer, in a sentence; "" where nothing does.
        wrong: The tokens of the events that the problem is about.
    """

    tokens: tuple[str, ...] | None
    places: Mapping[str, str] = field(default_factory=dict)
    problem: str = ""
    wrong: frozenset[str] = frozenset()


def is_asked(item: ShownItem, form: Mapping[str, str]) -> bool:
    """Whether a form has the fields of a question; a choice without a tick sends none."""
    if item.interaction == "choice":
        return f"answer-{item.number}" in form
    return any(f"place-{item.number}-{option.token}" in form for option in item.options)


def read(item: ShownItem, form: Mapping[str, str]) -> Entered:
    """What a form says about a question."""
    if item.interaction == "choice":
        token = form.get(f"answer-{item.number}", "")
        return Entered((token,) if token else None)
    places = {
        option.token: form.get(f"place-{item.number}-{option.token}", "").strip()
        for option in item.options
    }
    if not any(places.values()):
        return Entered(None, places)
    return _ordered(item, places)


def shown(item: ShownItem) -> Entered:
    """What the form of a question holds when its page is opened: the answer that is saved."""
    given = item.response or ()
    if item.interaction == "choice":
        return Entered(item.response)
    return Entered(item.response, {token: str(place) for place, token in enumerate(given, 1)})


def _ordered(item: ShownItem, places: Mapping[str, str]) -> Entered:
    possible = {str(place) for place in range(1, len(item.options) + 1)}
    missing = [token for token, place in places.items() if place not in possible]
    if missing:
        sentence = f"Give a place from 1 to {len(item.options)} to {_names(item, missing)}."
        return Entered(None, places, sentence, frozenset(missing))
    counts = Counter(places.values())
    shared = [token for token, place in places.items() if counts[place] > 1]
    if shared:
        sentence = f"Two events cannot share a place: look at {_names(item, shared)} again."
        return Entered(None, places, sentence, frozenset(shared))
    return Entered(tuple(sorted(places, key=lambda token: int(places[token]))), places)


def _names(item: ShownItem, tokens: list[str]) -> str:
    texts = [f"“{option.text}”" for option in item.options if option.token in tokens]
    return " and ".join([", ".join(texts[:-1]), texts[-1]] if texts[1:] else texts)
