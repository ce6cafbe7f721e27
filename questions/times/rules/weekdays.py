"""Days of the week: "Monday", "Friday night", "Tuesday last week", "a week from Sunday"."""

from __future__ import annotations

import re

from questions.times import lexicon
from questions.times.lexicon import WEEKDAY_WORDS, Unit
from questions.times.meanings import Ranked, Shift
from questions.times.rules.reading import group, stated
from questions.times.rules.rule import Found, Match, Rule
from questions.times.rules.steps import STEP_WORDS

# Weekdays with a name of their own are days of history, restaurants, films and teams.
_NAMED = frozenset(
    "Bloody Black Super Cyber Giving Red Wet Easter Palm Holy Fat Ruby Freaky Manic Sheffield "
    "Man Joe".split()
)
_PAPERS = frozenset(
    "Times Telegraph Mirror Express Mail Herald Tribune Independent Observer Mercury".split()
)
_NAME_BEHIND = re.compile(r" (?P<name>[A-Z][a-z]{1,20})")


def _names_day(text: str, start: int, end: int) -> bool:
    """Whether a weekday is a day, not part of a name ("the Sunday Times", "Wednesday Addams").

    Before a name in the middle of a sentence it is one ("said Monday President Hale would").
    """
    before = text[max(0, start - 12) : start]
    words = before.split()[-1:]
    if words and words[0].lstrip("\"'“‘") in _NAMED:
        return False
    follower = _NAME_BEHIND.match(text, end)
    if follower is None or follower["name"].lower() in lexicon.MONTHS:
        return True
    begins = start == 0 or before[-1:] in tuple('\n"“') or before[-2:-1] in tuple(".!?")
    begins = begins and not before.lower().endswith(("a.m. ", "p.m. "))
    return not (begins or words in (["the"], ["The"]) or follower["name"] in _PAPERS)


def _is_part_of_day(text: str, start: int, end: int) -> bool:
    """Whether the part of a day is one, not a name ("Saturday Night Live")."""
    part = text[start:end].rsplit(maxsplit=1)[-1]
    return not (part[0].isupper() and _NAME_BEHIND.match(text, end))


def _weeks_from_weekday(match: Match) -> Found:
    count = lexicon.number(group(match, "count"))
    inner = stated(match)
    return Shift(count + 1, Unit.WEEK, within=inner) if count and inner else None


def _weekday_weeks_ago(match: Match) -> Found:
    count = lexicon.number(group(match, "count"))
    inner = stated(match)
    return Shift(-count - 1, Unit.WEEK, within=inner) if count and inner else None


def _weekday_of_week(match: Match) -> Found:
    count, anchor = STEP_WORDS[group(match, "step").lower().removeprefix("the ")]
    inner = stated(match)
    if inner is None or inner.weekday is None:
        return None
    return Ranked(inner.weekday + 1, Unit.DAY, Shift(count, Unit.WEEK, anchor))


def _weekday_after_next(match: Match) -> Found:
    inner = stated(match)
    return Shift(2, Unit.WEEK, within=inner) if inner else None


def _weekday_before_last(match: Match) -> Found:
    inner = stated(match)
    return Shift(-2, Unit.WEEK, within=inner) if inner else None


_SHORT_LEADS = [[word] for word in "on until till by since from next last".split()]


def _follows_lead(text: str, start: int, _: int) -> bool:
    """Whether a word before an abbreviation tells it from a name ("the Sun.", "he sat.")."""
    return text[max(0, start - 8) : start].lower().split()[-1:] in _SHORT_LEADS


WEEKDAYS = (
    Rule(
        "weeks from a weekday",
        r"(?P<count>a|one|two|three) weeks? (?:from|on) {weekday}(?!s)",
        frozenset({"a", "one", "two", "three"}),
        _weeks_from_weekday,
        (("will open [a week from Friday].", "2014-03-21"),),
    ),
    Rule(
        "weekday weeks ago",
        r"(?P<count>a|one|two|three) weeks? ago(?: last)? {weekday}(?!s)",
        frozenset({"a", "one", "two", "three"}),
        _weekday_weeks_ago,
        (
            ("It opened [a week ago Tuesday].", "2014-03-04"),
            ("It opened [two weeks ago Friday].", "2014-02-21"),
        ),
        ("It opened a week ago. Friday came.",),
    ),
    Rule(
        "weekday of a week",
        r"{weekday},? (?:of )?(?P<step>last|this|next|that|the following|the previous) week",
        WEEKDAY_WORDS,
        _weekday_of_week,
        (
            ("On [Tuesday last week] the dam broke.", "2014-03-04"),
            ("On [Thursday of next week] they will vote.", "2014-03-20"),
        ),
        ("On Tuesdays last week",),
    ),
    Rule(
        "weekday",
        r"{weekday}(?!s)",
        WEEKDAY_WORDS,
        stated,
        (
            ("The company said [Monday] that", "2014-03-10"),
            ("It will open on [Friday].", "2014-03-14"),
            ("He said [Monday] President Hale would go.", "2014-03-10"),
        ),
        (
            "on Bloody Sunday they",
            "the Black Monday of 1987",
            "on “Black Monday” it",
            "the Sunday Times wrote",
            "Wednesday Marsh came.",
            "the Monday Club met",
        ),
        _names_day,
    ),
    Rule(
        "weekday and day of the month",
        (
            r"{weekday},? the {th}"
            r"(?=[,.;)]| (?:and|at|he|she|it|they|was|were|when|in|for)(?!\w))"
        ),
        WEEKDAY_WORDS,
        stated,
        (
            ("The hearing was on [Friday, the 7th], he said.", "2014-03-07"),
            ("It fell on [Friday the 13th].", "2013-12-13"),
        ),
        ("On Friday the 13th floor burned",),
    ),
    Rule(
        "weekday in short",
        r"(?P<weekday>(?-i:[A-Z])(?:on|ues?|eds?|hur?s?|ri|at|un)\b\.?)",
        frozenset("mon tue tues wed weds thu thur thurs fri sat sun".split()),
        stated,
        (("They met on [Tues.] and", "2014-03-11"), ("closed until [Fri]", "2014-03-14")),
        ("Fri looked at it", "He reads the Sun."),
        _follows_lead,
    ),
    Rule(
        "weekday after next",
        r"{weekday} week(?=[,.;:)]| (?:and|at|in|for|when|to)(?!\w))",
        WEEKDAY_WORDS,
        _weekday_after_next,
        (("They meet again on [Friday week].", "2014-03-21"),),
        ("the five-day Monday to Friday week", "a Friday weekly paper"),
        lambda text, start, _: text[max(0, start - 4) : start].lower() != " to ",
    ),
    Rule(
        "weekday before last",
        r"{weekday} before last(?=[.,;:)]| (?:and|at|in|he|she|it|they|when|by)(?!\w))",
        WEEKDAY_WORDS,
        _weekday_before_last,
        (("He turned 60 [the Sunday before last].", "2014-03-02"),),
        ("He came the Sunday before last year's fair.",),
    ),
    Rule(
        "weekday and part",
        r"{weekday} {part}",
        WEEKDAY_WORDS,
        stated,
        (("died [Monday night] in", "2014-03-10TNI"),),
        ("on Saturday Night Live they",),
        _is_part_of_day,
    ),
)
