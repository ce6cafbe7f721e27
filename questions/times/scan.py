"""Finding the words about time: of the rules that begin with a word the longest match wins."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from questions.times import modifiers
from questions.times.lexicon import FOUR_DIGITS, OTHER_DIGITS
from questions.times.meanings import Distance, Length, Meaning, Reference, Repetition, Shift, Stated
from questions.times.patterns import behind_the, count_of_units
from questions.times.rules import RULES, Part, Rule

# A number and the letters that follow it are one word ("1930s", "5th"), and so are the years of a
# range only where a rule says so.
_WORD = re.compile(r"\d{1,9}[^\W_]{0,12}|[^\W\d_]{1,40}\d{0,4}")
_WINDOW = 60
# The digits of a year.
_YEAR = 4
_NEAR = re.compile(r"[^\S\n]{1,3}['’‘]?|[^\S\n]?\n|-['’‘]?|(?<=\bc)\.[^\S\n]?|(?<=\bca)\.[^\S\n]?")


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words that a rule has found, with their meaning still without an anchor.

    Attributes:
        start: Offset of the first character, modifiers included.
        end: Offset behind the last one.
        meaning: What the words mean by themselves.
        rule: The name of the rule.
        mod: TIMEX3's modifier, or "".
        bound: "since" or "until", or "".
        lead: The word before, in lower case.
    """

    start: int
    end: int
    meaning: Meaning
    rule: str
    mod: str = ""
    bound: str = ""
    lead: str = ""


def _by_first_word(rules: Iterable[Rule]) -> dict[str, tuple[Rule, ...]]:
    found: dict[str, tuple[Rule, ...]] = {}
    for rule in rules:
        for word in rule.starts:
            found[word] = (*found.get(word, ()), rule)
    return found


_RULES = _by_first_word(RULES)
# Without those that begin with a number and its unit.
_UNCOUNTED = _by_first_word(rule for rule in RULES if not rule.counted)
_COUNTED = frozenset(word for rule in RULES if rule.counted for word in rule.starts)


def scan(text: str) -> tuple[Candidate, ...]:
    """All expressions of time, in the order of the text, none overlapping another."""
    found: list[Candidate] = []
    limit = 0
    for match in _WORD.finditer(text):
        start, word = match.start(), match.group().lower()
        if start < limit:
            continue
        if word[0].isdigit():
            word = FOUR_DIGITS if len(word) == _YEAR and word.isdigit() else OTHER_DIGITS
        rules = _RULES.get(word)
        if rules:
            if word in _COUNTED and count_of_units(text, start) is None:
                rules = _UNCOUNTED.get(word, ())
            elif word == "the" and not behind_the(text, match.end()):
                continue
            for part, rule in _best(text, start, rules):
                if part.start < limit:
                    # "On May 17 summers ago" has no number left.
                    continue
                found.append(_with_modifiers(text, part, rule, limit))
                limit = part.end
    return tuple(found)


def _best(text: str, start: int, rules: tuple[Rule, ...]) -> Iterator[tuple[Part, str]]:
    """The parts that the rule with the longest match finds at an offset."""
    best: tuple[Part, ...] = ()
    name = ""
    if start and (text[start - 1].isalnum() or text[start - 1] == "_"):
        return
    if _is_inside_number(text, start):
        return
    for rule in rules:
        match = rule.regex.match(text, start)
        if match is None or (best and match.end() <= best[-1].end):
            continue
        if rule.guard and not rule.guard(text, start, match.end()):
            continue
        meaning = rule.meaning(match)
        if meaning is not None:
            best = meaning if isinstance(meaning, tuple) else (Part(start, match.end(), meaning),)
            name = rule.name
    for part in best:
        yield part, name


def _is_inside_number(text: str, start: int) -> bool:
    """Whether digits go on behind a comma or point ("10,000")."""
    return (
        text[start].isdigit()
        and text[start - 1 : start] in (".", ",")
        and start > 1
        and (text[start - 2].isdigit())
    )


# Words behind which "from" compares.
_FROM_LEVELS = [[word, "from"] for word in "up down dates dated dating apart different".split()]


def _with_modifiers(text: str, part: Part, rule: str, limit: int) -> Candidate:
    before = _words_before(text, part.start, limit)
    words = [word for _, word in before]
    taken, mod = modifiers.before(words, length=isinstance(part.meaning, Length | Distance))
    found = text[part.start : part.end]
    if taken == 1 and words[-1] == "the" and not _takes_article(part.meaning, found):
        taken = 0
    lead = words[-taken - 1] if taken < len(words) else ""
    start = before[-taken][0] if taken else part.start
    compared = _is_compared(words[: len(words) - taken], part.meaning)
    bound = "" if compared else modifiers.bound(lead)
    return Candidate(start, part.end, part.meaning, rule, mod, bound, lead)


def _is_compared(words: list[str], meaning: Meaning) -> bool:
    """Whether "from" opens no stretch: "down from 2012", "a rise from a year earlier"."""
    if words[-2:] in _FROM_LEVELS:
        return True
    return words[-1:] == ["from"] and isinstance(meaning, Shift) and meaning.count < 0


def _words_before(text: str, start: int, limit: int) -> list[tuple[int, str]]:
    """The words right before an offset, with only gaps between them, and where they start."""
    window = max(limit, start - _WINDOW)
    words = list(_WORD.finditer(text, window, start))
    if words and words[0].start() == window > limit:
        del words[0]
    begin, count = start, 0
    for word in reversed(words):
        if not _joins(text, word.end(), begin):
            break
        begin, count = word.start(), count + 1
    return [(word.start(), word.group().lower()) for word in words[len(words) - count :]]


def _takes_article(meaning: Meaning, words: str) -> bool:
    """Whether "the" belongs to the words: not in "the 1991 pact", "the May 3 vote"."""
    if isinstance(meaning, Length):
        return "-" not in words or words.endswith("s")
    if isinstance(meaning, Stated):
        if meaning.clock or (meaning.month and meaning.day and words[0].isupper()):
            return False
        finer = meaning.day or meaning.season or meaning.quarter or meaning.half
        return bool(finer) or not (meaning.year or meaning.month)
    return not isinstance(meaning, Reference | Repetition)


def _joins(text: str, end: int, begin: int) -> bool:
    """Whether only a gap, a hyphen or the point of "c." or "ca." stands between two words."""
    return end == begin or bool(_NEAR.fullmatch(text, end, begin))
