"""Whether the clause of a date looks ahead or back, by its words or by a parser's view of it."""

from __future__ import annotations

import re
from bisect import bisect_right

from questions.times.words import Word, Words

# Verbs that, in the present, name what is on the calendar ("The trial begins Wednesday").
_SCHEDULED = (
    "begins|starts|opens|ends|expires|arrives|debuts|meets|concludes|closes|takes place|goes|"
    "returns|votes|holds|faces"
)
_AHEAD = re.compile(
    r"\b(?:will|shall|won['’]t|would|must|can|may|might|could|should|until|deadline|upcoming|"
    r"ahead of|from now|(?:is|are|was|were|be|been)(?: \w+ly| also| now| still)? (?:set|due|"
    r"scheduled|expected|slated|planned|planning|going|likely|to|supposed|able|hoping|preparing)|"
    r"plans?|planned|planning|scheduled|due|intends?|hopes?|expects?|expected|aims?|"
    rf"to be|to take (?:place|effect)|{_SCHEDULED})\b|['’]ll\b",
    re.IGNORECASE,
)
_PROGRESSIVE = re.compile(r"\b(?:is|are) (?:\w{1,20} )?\w{1,20}ing\b")
# A participle behind "be" has the tense of what stands before ("will be delivered").
_BACK = re.compile(
    r"(?<!\bbe )\b(?:said|told|was|were|had|has|have|did|since|(?!need)\w{2,20}ed|came|went|took|"
    r"began|became|rose|fell|won|lost|left|met|held|made|gave|saw|got|found|hit|led|ran|died|sent|"
    r"spoke|wrote|brought|bought|sold|paid|kept|grew|drew|flew|broke|chose|struck|shot|cut|put)\b"
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


_TIMELESS = re.compile(r"\b(?:is|are|occurs?|lasts?|tends?|varies|remains?|usually|generally)\b")


def looks_timeless(text: str, start: int, end: int) -> bool:
    """Whether a sentence tells what is always so ("the rains are heaviest in June")."""
    sentence = f"{clause_before(text, start)} {clause_after(text, end)}"
    return bool(_TIMELESS.search(sentence)) and not _BACK.search(sentence)


# Verbs and adjectives that speak of what is still to come.
_PLANS = frozenset(
    "plan intend expect schedule set due hope aim agree promise vow pledge propose decide want "
    "slate bind prepare need likely be".split()
)
_SCHEDULED_LEMMAS = frozenset(
    "begin start open end expire arrive debut meet conclude close take go return vote hold face "
    "launch ship run".split()
)
_GROUP = frozenset(("aux", "auxpass"))


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
    if group.keys() & {"will", "shall", "wo", "would", "'ll"} and "have" not in group:
        return True
    if "to" in group:
        return verb.head.lemma_.lower() in _PLANS or verb.tag_ == "VBN" or None
    if verb.tag_ in ("VBZ", "VBP") and verb.lemma_ in _SCHEDULED_LEMMAS:
        return True
    if verb.tag_ == "VBD" or "have" in group or "VBD" in group.values():
        return False
    return None
