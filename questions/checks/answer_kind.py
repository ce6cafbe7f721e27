"""Key and distractors are of the kind that the stem asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from questions.checks.reading.kinds import BODY, NUMBERED, kind_of
from questions.checks.reading.wording import straight
from questions.model.items import Choice, Item
from questions.model.review import Finding, Knowledge, Severity

NAME = "answer_kind"

_NOBODY = frozenset(
    (
        "country",
        "city",
        "organisation",
        "agreement",
        "event",
        "place",
        "award",
        "illness",
        "undertaking",
        BODY,
        NUMBERED,
    )
)
_ASKED = re.compile(
    r"^(?:[A-Za-z]+ )?(?:which|what) (?:[a-z-]+ ){0,2}?(?P<kind>countries|country|nation|city|"
    r"cities|organisation|organization|company|institution|agency|person|woman|man)\b",
    re.IGNORECASE,
)
_WHO = re.compile(r"^(?:[A-Za-z]+ )?(?:who|whom|whose)\b", re.IGNORECASE)
_GROUP_ACTS = frozenset(("country", "organisation", "city"))
_EXCLUDED = {
    "country": _NOBODY - {"country", "place"},
    "city": _NOBODY - {"city", "country", "place"},
    "organisation": _NOBODY - {"organisation", "event", "undertaking", NUMBERED},
    "person": _NOBODY,
}
_NAMES = {
    "countries": "country",
    "nation": "country",
    "cities": "city",
    "organization": "organisation",
    "company": "organisation",
    "institution": "organisation",
    "agency": "organisation",
    "woman": "person",
    "man": "person",
}


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """A treaty is no organisation, and the Moon is nobody, whatever a tagger took them for."""
    if not isinstance(item.interaction, Choice):
        return
    asked, excluded = _asked(straight(item.stem))
    for option in item.interaction.options:
        kind = kind_of(option.text)
        if kind not in excluded:
            continue
        severity = Severity.BLOCKING if option.correct else Severity.WARNING
        what = f'"{option.text}" is {_one(kind)}'
        message = f"The stem asks for {_one(asked)}, and {what}; replace it."
        yield Finding(NAME, severity, message)


def _asked(stem: str) -> tuple[str, frozenset[str]]:
    """The kind that is asked for, and the kinds that cannot be it."""
    if match := _ASKED.match(stem):
        kind = match["kind"].lower()
        kind = _NAMES.get(kind, kind)
        return kind, _EXCLUDED[kind]
    if _WHO.match(stem):
        return "person", _NOBODY - _GROUP_ACTS
    return "", frozenset()


def _one(kind: str) -> str:
    return f"an {kind}" if kind[0] in "aeio" else f"a {kind}"
