"""Happenings told by a noun, put with the verb that they go with: "the death of X" – "X died"."""

from __future__ import annotations

import re
from dataclasses import dataclass

_VERBS = {
    "death": ("dies", "did {} die", "died"),
    "birth": ("is born", "was {} born", "was born"),
    "assassination": ("is assassinated", "was {} assassinated", "was assassinated"),
    "murder": ("is murdered", "was {} murdered", "was murdered"),
    "execution": ("is executed", "was {} executed", "was executed"),
    "coronation": ("is crowned", "was {} crowned", "was crowned"),
    "resignation": ("resigns", "did {} resign", "resigned"),
    "abdication": ("abdicates", "did {} abdicate", "abdicated"),
}
_SIGNED = re.compile(
    r"\b(?:treaty|treaties|agreement|pact|armistice|truce|accords?|protocol)\b", re.IGNORECASE
)
_TEXTS = re.compile(
    r"\b(?:act|bill|charter|constitution|convention|declaration|decree|edict|law|plan|"
    r"proclamation|programme|report|resolution|statute)$",
    re.IGNORECASE,
)
# What goes on for years takes place in none of them.
_LASTING = re.compile(r"(?<!Day )(?<!Days' )\bWars?\b(?!['’-])|\b(?:Age|Depression|Dynasty|Era)\b")
_OWNED = re.compile(rf"(?P<name>[A-Z].*?)['’]s? (?P<noun>{'|'.join(_VERBS)})")
_OF = re.compile(rf"(?:[Tt]he )?(?P<noun>{'|'.join(_VERBS)}) of (?P<name>[A-Z].*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Happening:
    """What a noun says happened, in the three forms that items need.

    Attributes:
        event: In the present tense, as an entry of an ordering.
        question: Behind "In which year".
        statement: In the past tense.
    """

    event: str
    question: str
    statement: str


def happening_of(text: str) -> Happening | None:
    """What a noun phrase with its article says happened; None for what no verb goes with."""
    if match := _OWNED.fullmatch(text) or _OF.fullmatch(text):
        event, question, past = _VERBS[match["noun"].lower()]
        name = match["name"]
        return Happening(f"{name} {event}", question.format(name), f"{name} {past}")
    if _LASTING.search(text) or _TEXTS.search(text.split(" of ", maxsplit=1)[0]):
        return None
    small = re.sub(r"^(?:The|An?) (?=\w)", lambda found: found.group().lower(), text)
    if _SIGNED.search(text):
        return Happening(text, f"was {small} signed", f"{text} was signed")
    return Happening(text, f"did {small} take place", f"{text} took place")
