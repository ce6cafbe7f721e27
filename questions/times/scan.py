"""Finding the words about time: of the rules that begin with a word the longest match wins."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from questions.times import modifiers
from questions.times.lexicon import DIGITS
from questions.times.meanings import Length, Meaning, Reference, Repetition, Stated
from questions.times.rules import RULES, Part, Rule

# A number and the letters that follow it are one word ("1930s", "5th"), and so are the years of a
# range only where a rule says so.
_WORD = re.compile(r"\d{1,9}[^\W_]{0,12}|[^\W\d_]{1,40}\d{0,4}")
_NEAR = re.compile(r"[^\S\n]{1,3}['’‘]?|[^\S\n]?\n|-|\.?[^\S\n]")


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


def _by_first_word() -> dict[str, tuple[Rule, ...]]:
    words = {word for rule in RULES for word in rule.starts}
    return {word: tuple(rule for rule in RULES if word in rule.starts) for word in words}


_RULES = _by_first_word()


def scan(text: str) -> tuple[Candidate, ...]:
    """All expressions of time, in the order of the text, none overlapping another."""
    words = [(found.start(), found.end(), found.group().lower()) for found in _WORD.finditer(text)]
    starts = [word[0] for word in words]
    found: list[Candidate] = []
    limit = 0
    for start, _, word in words:
        if start < limit:
            continue
        rules = _RULES.get(DIGITS if word[0].isdigit() else word, ())
        if rules:
            for part, rule in _best(text, start, rules):
                candidate = _with_modifiers(
                    text, words, bisect_left(starts, part.start), part, rule, limit
                )
                found.append(candidate)
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


def _with_modifiers(
    text: str, words: list[tuple[int, int, str]], index: int, part: Part, rule: str, limit: int
) -> Candidate:
    before: list[str] = []
    begin = part.start
    for start, end, word in reversed(words[max(0, index - 7) : index]):
        if start < limit or not _joins(text, end, begin):
            break
        before.insert(0, word)
        begin = start
    taken, mod = modifiers.before(before, length=isinstance(part.meaning, Length))
    if taken == 1 and before[-1] == "the" and not _takes_article(part.meaning):
        taken = 0
    lead = before[-taken - 1] if taken < len(before) else ""
    start = words[index - taken][0] if taken else part.start
    return Candidate(start, part.end, part.meaning, rule, mod, modifiers.bound(lead), lead)


def _takes_article(meaning: Meaning) -> bool:
    """Whether "the" belongs to the expression: not in "the 1991 agreement", "the May elections"."""
    if isinstance(meaning, Stated):
        finer = meaning.day or meaning.season or meaning.quarter or meaning.half
        return bool(finer) or not (meaning.year or meaning.month)
    return not isinstance(meaning, Reference | Repetition)


def _joins(text: str, end: int, begin: int) -> bool:
    """Whether only a gap, a hyphen or the point of an abbreviation stands between two words."""
    return end == begin or bool(_NEAR.fullmatch(text, end, begin))
