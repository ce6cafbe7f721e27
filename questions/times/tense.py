"""Whether the words around a date look ahead or back."""

from __future__ import annotations

import re
from bisect import bisect_right

from questions.times.words import Word, Words

_AHEAD = re.compile(
    r"\b(?:will|shall|won['’]t|'ll|would|(?:is|are|was|were|be|been)(?: also| now| still| "
    r"currently)? (?:set|due|scheduled|expected|"
    r"slated|planned|planning|going|likely|to|supposed|able)|plans?|planned|planning|"
    r"scheduled|due|intends?|hopes?|expects?|"
    r"expected|aims?|until|deadline|upcoming|may|might|could|should|from now|ahead of)\b",
    re.IGNORECASE,
)
_PROGRESSIVE = re.compile(r"\b(?:is|are) (?:\w+ )?\w+ing\b")
_BACK = re.compile(
    r"\b(?:said|told|announced|reported|added|was|were|had|has|have|did|since|\w{2,}ed|"
    r"came|went|took|began|"
    r"became|rose|fell|won|lost|left|met|held|made|gave|saw|got|found|hit|led|ran|died|"
    r"sent|spoke|wrote)\b"
)
_BOUNDARY = re.compile(r"[.!?;:\n](?:[\s\"'”’)]|$)")


def clause_before(text: str, start: int, *, reach: int = 160) -> str:
    """The words of the sentence before an offset, at most `reach` characters."""
    window = text[max(0, start - reach) : start]
    cut = 0
    for boundary in _BOUNDARY.finditer(window):
        cut = boundary.end()
    return window[cut:]


def clause_after(text: str, end: int, *, reach: int = 80) -> str:
    """The words of the sentence behind an offset, at most `reach` characters."""
    window = text[end : end + reach]
    boundary = _BOUNDARY.search(window)
    return window[: boundary.start()] if boundary else window


def looks_ahead(text: str, start: int, end: int) -> bool:
    """Whether the clause of a date speaks of the time to come.

    The nearest cue counts: in "said that it will close on Monday" that is "will".
    """
    before = clause_before(text, start)
    ahead = [cue.end() for cue in _AHEAD.finditer(before)]
    ahead += [cue.end() for cue in _PROGRESSIVE.finditer(before)]
    back = [cue.end() for cue in _BACK.finditer(before)]
    if ahead or back:
        return max(ahead, default=-1) >= max(back, default=-1) and bool(ahead)
    after = clause_after(text, end)
    first = _AHEAD.search(after)
    behind = _BACK.search(after)
    return first is not None and (behind is None or first.start() < behind.start())


# Verbs and adjectives that speak of what is still to come.
_PLANS = frozenset(
    "plan intend expect schedule set due hope aim agree promise vow pledge propose decide want "
    "slate bind prepare need".split()
)
_SAYING = frozenset("say tell report announce add write claim state note warn explain show".split())


class Clauses:
    """The tense of the clauses of a text, from its words where a parser has looked at them."""

    def __init__(self, text: str, words: Words | None) -> None:
        self._text = text
        self._words = words
        self._starts = [word.idx for word in words] if words is not None else []

    def look_ahead(self, start: int, end: int) -> bool:
        """Whether the clause of the words from `start` to `end` speaks of the time to come."""
        verb = self._verb(start)
        by_grammar = _is_ahead(verb) if verb is not None else None
        return looks_ahead(self._text, start, end) if by_grammar is None else by_grammar

    def _verb(self, start: int) -> Word | None:
        if not self._words:
            return None
        word = self._words[max(0, bisect_right(self._starts, start) - 1)]
        for _ in range(12):
            if word.tag_.startswith("VB"):
                return word
            if word.head == word:
                return None
            word = word.head
        return None


def _is_ahead(verb: Word) -> bool | None:
    """What the verb group says of its time; None when it says nothing."""
    group = {child.lemma_.lower(): child.tag_ for child in verb.children if child.dep_ in _GROUP}
    if group.keys() & {"will", "shall", "wo", "would"} and "have" not in group:
        return True
    if verb.tag_ == "VB" and "to" in group:
        return verb.head.lemma_.lower() in _PLANS or (
            verb.dep_ == "xcomp" and verb.head.lemma_ == "be"
        )
    if verb.tag_ == "VBD" or (verb.tag_ == "VBN" and group.keys() & {"have", "be"}):
        return False if verb.tag_ == "VBD" or "VBD" in group.values() or "have" in group else None
    return None


_GROUP = frozenset(("aux", "auxpass"))
