"""Weekdays that name no day: "on a Sunday", "a Friday evening in May 2011"."""

from __future__ import annotations

from dataclasses import replace

from questions.times.lexicon import WEEKDAY_WORDS, Unit
from questions.times.meanings import Shift, Stated
from questions.times.rules.reading import group, stated
from questions.times.rules.rule import Found, Match, Rule
from questions.times.rules.steps import STEP_WORDS

# In America's papers a noun may stand there as well ("filed a lawsuit Tuesday").
_ADJECTIVES = frozenset(
    "recent wet rainy sunny cold hot warm cool quiet busy typical normal ordinary grey gray snowy "
    "dark fine bright foggy stormy windy humid chilly sweltering freezing".split()
)
_ARTICLES = [["a"], ["one"], ["some"]]


def _is_some_day(text: str, start: int, _: int) -> bool:
    """Whether an article before a weekday says that it is one of many ("a wet Tuesday")."""
    before = text[max(0, start - 20) : start].lower().split()
    if before and before[-1] in _ADJECTIVES:
        before.pop()
    return before[-1:] in _ARTICLES


def _some_day(match: Match) -> Found:
    found = stated(match)
    return None if found is None else replace(found, in_name=True)


def _of_month(match: Match) -> Found:
    """Of "a Sunday in May" only the month is known."""
    if group(match, "step"):
        count, anchor = STEP_WORDS[group(match, "step").lower()]
        return Shift(count, Unit.MONTH, anchor)
    found = stated(match)
    return None if found is None else Stated(year=found.year, month=found.month)


SOME_DAYS = (
    Rule(
        "some weekday",
        (
            r"{weekday}(?: {part})?(?=[.,;:!?)”\"]| (?:and|or|but|in|when|that|as|at|with|after|"
            r"before|last|while|he|she|it|they)(?!\w))"
        ),
        WEEKDAY_WORDS,
        _some_day,
        (
            ("He was born on a [Sunday].", "XXXX-WXX-7"),
            ("She fell one [Friday evening], and broke a leg.", "XXXX-WXX-5TEV"),
            ("The last cows left on a wet [Tuesday].", "XXXX-WXX-2"),
        ),
        (
            "It left a mark Tuesday.",
            "He gave a speech on Tuesday.",
            "They filed a lawsuit Tuesday.",
        ),
        _is_some_day,
    ),
    Rule(
        "some weekday of a month",
        (
            r"{weekday}(?: {part})? (?:(?:in|of|during) )?(?:early |late |mid-)?"
            r"(?:{month}(?:,? (?:of )?{year})?(?! \d)|(?P<step>last|this|next|that) month)"
        ),
        WEEKDAY_WORDS,
        _of_month,
        (
            ("He came home on a [Sunday morning in May 2011] and slept.", "2011-05"),
            ("They met one [Saturday last month], he said.", "2014-02"),
        ),
        ("He came home one Sunday in a storm.",),
        _is_some_day,
    ),
)
