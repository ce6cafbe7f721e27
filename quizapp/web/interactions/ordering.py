"""An ordering has the fields `place-N-TOKEN`: the place of each event, from 1.

A list of which no event has a place is not answered, in whichever order it happens to be shown;
to leave it as it was shown, one gives the events those places.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from quizapp.sentences import said
from quizapp.services.shown import ShownItem
from quizapp.web.interactions.entered import Entered


def is_asked(item: ShownItem, form: Mapping[str, str]) -> bool:
    """Whether there are fields for places; they are sent whether they are filled in or not."""
    return any(f"place-{item.number}-{option.token}" in form for option in item.options)


def read(item: ShownItem, form: Mapping[str, str]) -> Entered:
    """The order that the places give, or what keeps them from giving one."""
    places = {
        option.token: form.get(f"place-{item.number}-{option.token}", "").strip()
        for option in item.options
    }
    if not any(places.values()):
        return Entered(None, places)
    return _ordered(item, places)


def shown(item: ShownItem) -> Entered:
    """The places that are saved."""
    given = item.response or ()
    return Entered(item.response, {token: str(place) for place, token in enumerate(given, 1)})


def _ordered(item: ShownItem, places: Mapping[str, str]) -> Entered:
    possible = {str(place) for place in range(1, len(item.options) + 1)}
    missing = [token for token, place in places.items() if place not in possible]
    if missing:
        sentence = said(
            "Give a place from 1 to %(most)s to %(events)s.",
            most=len(item.options),
            events=_names(item, missing),
        )
        return Entered(None, places, sentence, frozenset(missing))
    counts = Counter(places.values())
    shared = [token for token, place in places.items() if counts[place] > 1]
    if shared:
        sentence = said(
            "Two events cannot share a place: look at %(events)s again.",
            events=_names(item, shared),
        )
        return Entered(None, places, sentence, frozenset(shared))
    return Entered(tuple(sorted(places, key=lambda token: int(places[token]))), places)


def _names(item: ShownItem, tokens: list[str]) -> str:
    texts = [f"“{option.text}”" for option in item.options if option.token in tokens]
    if not texts[1:]:
        return texts[0]
    return said("%(first)s and %(last)s", first=", ".join(texts[:-1]), last=texts[-1])
