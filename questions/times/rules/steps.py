"""Expressions that step from an anchor: "yesterday", "last week", "that year", "last Friday"."""

from __future__ import annotations

import re

from questions.times import lexicon
from questions.times.lexicon import FEW_DIGIT_WORDS, MONTH_WORDS, SEASON_WORDS, Unit
from questions.times.meanings import Anchor, Shift, Stated
from questions.times.rules.reading import group, stated
from questions.times.rules.rule import Found, Match, Part, Rule
from questions.times.rules.seasons import is_no_verb

_DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}

STEP_WORDS = {
    "last": (-1, Anchor.SPEECH),
    "this": (0, Anchor.SPEECH),
    "current": (0, Anchor.SPEECH),
    "this past": (-1, Anchor.SPEECH),
    "next": (1, Anchor.SPEECH),
    "coming": (1, Anchor.SPEECH),
    "this coming": (1, Anchor.SPEECH),
    "upcoming": (1, Anchor.SPEECH),
    "previous": (-1, Anchor.FOCUS),
    "preceding": (-1, Anchor.FOCUS),
    "prior": (-1, Anchor.FOCUS),
    "that": (0, Anchor.FOCUS),
    "that same": (0, Anchor.FOCUS),
    "that very": (0, Anchor.FOCUS),
    "this same": (0, Anchor.FOCUS),
    "same": (0, Anchor.FOCUS),
    "following": (1, Anchor.FOCUS),
    "subsequent": (1, Anchor.FOCUS),
    "ensuing": (1, Anchor.FOCUS),
}

_STEP = (
    r"(?P<step>that same|that very|this same|this past|this coming|" + "|".join(STEP_WORDS) + ")"
)

_STARTS = frozenset(word.split()[0] for word in STEP_WORDS)


def _day(match: Match) -> Found:
    word = match.group().lower()
    part = "NI" if word == "tonight" else ""
    return Shift(_DAYS[word], Unit.DAY, within=Stated(part=part) if part else None)


def _day_part(match: Match) -> Found:
    part = lexicon.part_of_day(group(match, "part"))
    return Shift(_DAYS[group(match, "day").lower()], Unit.DAY, within=Stated(part=part))


def _before_last(match: Match) -> Found:
    count = -2 if group(match, "way").lower() == "before last" else 2
    return Shift(count, lexicon.unit_of(group(match, "unit")))


def _step(match: Match) -> Found:
    step = " ".join(group(match, "step").lower().split())
    count, anchor = STEP_WORDS[step]
    unit = lexicon.unit_of(group(match, "unit"))
    if (step == "this" and unit is Unit.DAY) or _is_told(match):
        anchor = Anchor.FOCUS
    return Shift(count, unit, anchor)


_AHEAD_LEADS = frozenset("in over within for during throughout of".split())


def _is_told(match: Match) -> bool:
    """Whether "the next day" counts from what is told, as behind "the" it does in an account."""
    before = match.string[max(0, match.start() - 20) : match.start()].lower().split()
    if before[-2:] == ["the", "very"]:
        before.pop()
    told = group(match, "step").lower() == "next" and before[-1:] == ["the"]
    return told and not _AHEAD_LEADS & {*before[-2:-1]}


def _step_stated(match: Match) -> Found:
    count, anchor = STEP_WORDS[" ".join(group(match, "step").lower().split())]
    inner = stated(match)
    if inner is None:
        return None
    if _is_told(match):
        anchor = Anchor.FOCUS
    if inner.part:
        return Shift(count, Unit.DAY, anchor, inner)
    if inner.weekday is not None:
        return Shift(
            count, Unit.WEEK, anchor, inner, coming=group(match, "step").endswith("coming")
        )
    return Shift(count, Unit.SEASON if inner.season else Unit.MONTH, anchor, inner)


def _of_that_year(match: Match) -> Found:
    inner = stated(match, "2" if group(match, "month2") else "")
    if inner is None:
        return None
    count, anchor = STEP_WORDS.get(group(match, "step").lower(), (0, Anchor.FOCUS))
    return Shift(count, Unit.YEAR, anchor, inner)


_LEADS = frozenset(
    "in on by of at during since until till from for to and or but before after through throughout "
    "within over later earlier early late mid only exactly just".split()
)

_THE = ("the ", "The ", "its ", "his ", "her ")
# "The last day" is the one that ends something, and mostly no day gone by.
_OVER = ("over the ", "in the ", "during the ", "within the ")
_FOLLOWERS = frozenset("and but when while in on at to for with because after before".split())


def _points_at(text: str, start: int, end: int) -> bool:
    """Whether "that" points at a time, and is no conjunction ("found that day trips …")."""
    word = text[start : start + 4].lower()
    if text[start:end].lower() == "last day":
        return text[max(0, start - 9) : start].lower().endswith(_OVER)
    if word == "last" and text[end : end + 4] == " of " and text[max(0, start - 4) : start] in _THE:
        return False
    if word == "that" and _COMING.match(text, end):
        return False
    if word != "that":
        return text[end : end + 1] != "-"
    before = text[max(0, start - 12) : start].split()
    if not before or before[-1].lower() in _LEADS or before[-1][-1] in ".,;:!?(—–":
        return True
    after = text[end : end + 12].split()
    if text[end : end + 1] in tuple(".,;:)") or (bool(after) and after[0] in _FOLLOWERS):
        return True
    whole = text[start:end].rsplit(maxsplit=1)[-1].lower() in _WHOLES and not _PART_OF_NOUN.match(
        text, end
    )
    return whole and not _THINKING.search(text, max(0, start - 12), start)


# "That day has come" names no day of the calendar.
_COMING = re.compile(
    r" (?:has|had|will|would|may|might|must|never)(?: [a-z]{3,8})? (?:come|came|arrived?)\b"
)
# "Sales that year rose", for behind a conjunction these have an article; but "that year by year".
_WHOLES = frozenset(("week", "month", "year", "decade", "century"))
_PART_OF_NOUN = re.compile(r"-| by | \d| (?:long|end|nights?|rounds?|olds?)\b")
# "Work stopped that August when bones were found", "the crash that October was worse".
_TIME_CLAUSE = re.compile(
    r" (?:when|after|because|following|amid|and|was|were|had|came|rose|fell|[a-z]{3,12}ed)\b|[.;]"
)
# Behind these "that" is a conjunction.
_THINKING = re.compile(
    r"\b(?:s(?:ays?|aid)|told|believe[sd]?|thinks?|thought|know[ns]?|knew|show[ns]?|showed|found|finds?|"
    r"mean[st]?|hope[sd]?|fear(?:s|ed)?|warn(?:s|ed)?|add(?:s|ed)?|agree[sd]?|so|but|and|or) \Z"
)


def _points_at_name(text: str, start: int, end: int) -> bool:
    """The same before the name of a month, which may as well be that of a person."""
    if text[start : start + 4] != "that" or not text[start + 5 : end][:1].isupper():
        return _points_at(text, start, end)
    if text[max(0, start - 12) : start].split()[-1:] in [[word] for word in _LEADS]:
        return True
    if _THINKING.search(text, max(0, start - 12), start):
        return False
    return bool(_TIME_CLAUSE.match(text, end))


def _is_day_by_name(text: str, start: int, _: int) -> bool:
    """Whether "today" is no part of a name ("USA Today", "The Day After Tomorrow")."""
    before = text[max(0, start - 20) : start]
    words = before.split()[-1:]
    named = text[start].isupper() and before[-1:] == " " and bool(words)
    return not (named and words[0][0].isupper() and words[0][-1].isalpha())


def _this_and_next(match: Match) -> Found:
    unit = lexicon.unit_of(group(match, "unit"))
    return (
        Part(match.start("first"), match.end("first"), Shift(0, unit)),
        Part(match.start("second"), match.end("second"), Shift(1, unit)),
    )


STEPS = (
    Rule(
        "day by name",
        r"(?:yesterday|today|tonight|tomorrow)",
        frozenset(_DAYS),
        _day,
        (
            ("it said [yesterday] that", "2014-03-11"),
            ("[Today] he said", "2014-03-12"),
            ("is played [tonight] in", "2014-03-12TNI"),
            ("opens [tomorrow].", "2014-03-13"),
        ),
        ("we read USA Today", "they saw The Day After Tomorrow"),
        _is_day_by_name,
    ),
    Rule(
        "part of a named day",
        r"(?P<day>yesterday|today|tomorrow) {part}",
        frozenset(_DAYS),
        _day_part,
        (("came [yesterday morning] to", "2014-03-11TMO"),),
    ),
    Rule(
        "unit by step",
        _STEP + r" (?:calendar |trading |business |working )?(?!season){one_unit}(?!-(?!long))",
        _STARTS,
        _step,
        (
            ("it fell [last month] by", "2014-02"),
            ("elections [next year] in", "2015"),
            ("[this week] they", "2014-W11"),
            ("[last week] they", "2014-W10"),
            ("It began in May 1936. In [that year] they", "1936"),
            ("He left on 3 May 1936. [The following day] they", "1936-05-04"),
            ("He left on 3 March, and [the next day] they", "2014-03-04"),
            ("They met in 2008. [The next year] they", "2009"),
            ("They met in 2008. Sales [that year] were good.", "2008"),
            ("They met in 2008. It had reported [that year] its first loss.", "2008"),
            ("They met in 2008. Its profit [that year] of $3 million", "2008"),
            ("He left on 3 March. The very [next day] they", "2014-03-04"),
            ("They met in 2008. Over [the next year] it will", "2015"),
        ),
        (
            "on the last day of a long meeting",
            "in the last year of his life",
            "They found that day trips",
            "It shows that year by year",
            "they won last season",
        ),
        _points_at,
    ),
    Rule(
        "month, weekday or season by step",
        _STEP + r" (?:{month}(?: {day}(?!-))?|{weekday}|{season}|{part})",
        _STARTS,
        _step_stated,
        (
            ("[last Friday] they", "2014-03-07"),
            ("[next Tuesday] he", "2014-03-18"),
            ("[next Friday] he", "2014-03-21"),
            ("[this coming Friday] he", "2014-03-14"),
            ("[last November] it", "2013-11"),
            ("[last November 5] it", "2013-11-05"),
            ("[this summer] it", "2014-SU"),
            ("[next spring] it", "2015-SP"),
            ("[this morning] they", "2014-03-12TMO"),
            ("It fell on 3 May 1936. [That afternoon] they", "1936-05-03TAF"),
            ("Shares fell in 1987. The crash [that October] was worse.", "1987-10"),
            ("It was sold in August 2007 and again Friday. He came [that August].", "2007-08"),
            ("It fell on 3 March. [The next morning] they", "2014-03-04TMO"),
        ),
        (
            "They found that autumn leaves",
            "this spring-loaded device",
            "They said that April, too,",
        ),
        _points_at_name,
    ),
    Rule(
        "of that year",
        (
            r"(?:{season}|(?:{day} )?{month}|{month2} {day2}),? (?:of )?(?:the )?(?P<step>this|"
            r"that|same|following|previous|next|last) year"
        ),
        MONTH_WORDS | SEASON_WORDS | FEW_DIGIT_WORDS,
        _of_that_year,
        (
            ("It began in May 1936. In [October of that year] they", "1936-10"),
            ("It began in May 1936. In [April of the following year] they", "1937-04"),
            ("in [May next year] they", "2015-05"),
            ("On [February 10 this year] they", "2014-02-10"),
        ),
        ("They will fall that year",),
        is_no_verb,
    ),
    Rule(
        "this unit and next",
        (
            r"(?P<first>this (?P<unit>week|month|quarter|year))(?:,? and| or) (?P<second>next)"
            r"(?=[.,;:)]| (?:to|in|as|at|for|with|by|if|but|because|on|from|he|she|it|they)(?!\w))"
        ),
        frozenset({"this"}),
        _this_and_next,
        (("It will shrink [this year] and [next], he said.", "2014 2015"),),
        ("this and next to nothing",),
    ),
    Rule(
        "unit before last",
        r"the (?P<unit>week|weekend|month|year) (?P<way>before last|after next)(?= ?[,.;:)\w])",
        frozenset({"the"}),
        _before_last,
        (("left [the year before last].", "2012"), ("left [the week after next].", "2014-W13")),
        ("the year before lasting peace",),
    ),
)
