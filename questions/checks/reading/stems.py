"""What a stem asks for."""

from __future__ import annotations

import re

from questions.checks.reading.wording import content, root, straight, words
from questions.model.items import Item

_PERSON = re.compile(r"\b(?:who|whom|whose|which (?:person|man|woman|leader|scientist))\b", re.I)
_ASKED_KIND = re.compile(r"\b(?:which|what|how many|how much)\s(\w+)", re.IGNORECASE)
_AS_OF = re.compile(r"^As of [^,]+, ")
_INVERTED = re.compile(
    r"^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might)\b",
    re.IGNORECASE,
)
_COMMAND = re.compile(
    r"^(?:put|order|arrange|sort|choose|select|name|identify|pick|match|complete|rank|place)\b",
    re.IGNORECASE,
)


def asks_for_person(item: Item) -> bool:
    """Whether people are the answers."""
    return item.kind == "person" or bool(_PERSON.match(straight(item.stem)))


def is_question(stem: str) -> bool:
    """Whether a stem is a question."""
    return straight(stem).rstrip("\"')").endswith("?")


def is_command(stem: str) -> bool:
    """Whether a stem tells what to do: "Put these events in order"."""
    return bool(_COMMAND.match(straight(stem)))


def is_yes_no_question(stem: str) -> bool:
    """Whether a stem asks for yes or no."""
    plain = straight(stem)
    *before, last = re.split(r"(?<=[.!?,])\s", plain)
    is_asked_before = any(map(question_word, before))
    inverted = _INVERTED.match(plain) or (_INVERTED.match(last) and not is_asked_before)
    return is_question(plain) and bool(inverted) and " or " not in plain


def question_word(stem: str) -> str:
    """The first question word of a stem, with what it asks for: "which country", "how many", "who".

    Empty where there is none.
    """
    found = words(stem)
    for place, word in enumerate(found):
        if word in ("who", "whom", "whose", "when", "where", "why"):
            return word
        if word in ("what", "which", "how"):
            return " ".join(found[place : place + 2])
    return ""


def said_in(stem: str) -> frozenset[str]:
    """The roots of what a stem says, but for its "As of …" and its kind ("which *country* …")."""
    said = _AS_OF.sub("", straight(stem))
    match = _ASKED_KIND.search(said)
    kind = frozenset(root(word) for word in words(match[1])) if match else frozenset[str]()
    return content(said) - kind
