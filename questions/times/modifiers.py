"""Words before a date that narrow, blur or open it: "early", "the end of", "about", "since"."""

from __future__ import annotations

from collections.abc import Sequence

# Phrases that belong to an expression that they precede, with TIMEX3's modifier.
_OF_DATES: dict[tuple[str, ...], str] = {
    ("early",): "START",
    ("the", "start", "of"): "START",
    ("the", "beginning", "of"): "START",
    ("beginning", "of"): "START",
    ("start", "of"): "START",
    ("early", "in"): "START",
    ("the", "middle", "of"): "MID",
    ("mid",): "MID",
    ("early", "to", "mid"): "START",
    ("mid", "to", "late"): "END",
    ("the", "turn", "of"): "START",
    ("approximately",): "APPROX",
    ("late",): "END",
    ("late", "in"): "END",
    ("early", "on"): "START",
    ("late", "on"): "END",
    ("later", "in"): "END",
    ("the", "end", "of"): "END",
    ("the", "close", "of"): "END",
    ("end", "of"): "END",
    ("around",): "APPROX",
    ("about",): "APPROX",
    ("circa",): "APPROX",
    ("c",): "APPROX",
    ("ca",): "APPROX",
    ("the",): "",
    ("the", "year"): "",
    ("earlier",): "",
    ("later",): "",
}
_OF_LENGTHS: dict[tuple[str, ...], str] = {
    ("about",): "APPROX",
    ("around",): "APPROX",
    ("approximately",): "APPROX",
    ("roughly",): "APPROX",
    ("some",): "APPROX",
    ("nearly",): "LESS_THAN",
    ("almost",): "LESS_THAN",
    ("less", "than"): "LESS_THAN",
    ("under",): "LESS_THAN",
    ("close", "to"): "LESS_THAN",
    ("more", "than"): "MORE_THAN",
    ("over",): "MORE_THAN",
    ("at", "least"): "EQUAL_OR_MORE",
    ("at", "most"): "EQUAL_OR_LESS",
    ("up", "to"): "EQUAL_OR_LESS",
    ("just",): "",
    ("only",): "",
    ("the",): "",
    ("the", "past"): "",
    ("the", "last"): "",
    ("the", "next"): "",
    ("the", "first"): "",
    ("the", "following"): "",
    ("the", "coming"): "",
    ("the", "previous"): "",
    ("past",): "",
    ("last",): "",
    ("next",): "",
    ("first",): "",
}
_BOUNDS = {"since": "since", "from": "since", "until": "until", "till": "until"}
# Before "last" these tell the verb from the adjective.
VERB_LEADS = frozenset("to will would can could should may might not".split())
CIRCA = frozenset({"START", "MID", "END", "APPROX"})


def before(words: Sequence[str], *, length: bool) -> tuple[int, str]:
    """How many of the words before an expression belong to it, and the modifier that they make.

    Args:
        words: The words before it, in lower case, in the order of the text.
        length: Whether the expression is a length of time.
    """
    phrases = _OF_LENGTHS if length else _OF_DATES
    taken, mod = 0, ""
    for _ in range(3):
        if length and taken and (mod or words[len(words) - taken] == "the"):
            break
        for size in (3, 2, 1):
            left = len(words) - taken - size
            phrase = tuple(words[max(0, left) : left + size])
            if left >= 0 and phrase in phrases and not _is_verb(words, left):
                taken += size
                mod = mod or phrases[phrase]
                break
        else:
            break
    return taken, mod


def _is_verb(words: Sequence[str], at: int) -> bool:
    """Whether the word at a place is "last" as a verb ("expected to last eight weeks")."""
    return words[at] == "last" and at > 0 and words[at - 1] in VERB_LEADS


def bound(word: str) -> str:
    """Whether a preposition opens or closes a stretch of time."""
    return _BOUNDS.get(word, "")
