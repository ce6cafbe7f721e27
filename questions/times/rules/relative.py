"""Expressions that count from an anchor: "yesterday", "last week", "two days later"."""

from __future__ import annotations

from questions.times import lexicon
from questions.times.lexicon import (
    DIGIT_WORDS,
    MONTH_WORDS,
    NUMBER_WORDS,
    SEASON_WORDS,
    UNIT_WORDS,
    WEEKDAY_WORDS,
    Unit,
)
from questions.times.meanings import Anchor, Distance, Ranked, Shift, Stated
from questions.times.rules.reading import group, stated
from questions.times.rules.rule import Found, Match, Part, Rule

_DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
_STEPS = {
    "last": (-1, Anchor.SPEECH),
    "this": (0, Anchor.SPEECH),
    "current": (0, Anchor.SPEECH),
    "next": (1, Anchor.SPEECH),
    "coming": (1, Anchor.SPEECH),
    "upcoming": (1, Anchor.SPEECH),
    "previous": (-1, Anchor.FOCUS),
    "preceding": (-1, Anchor.FOCUS),
    "prior": (-1, Anchor.FOCUS),
    "that": (0, Anchor.FOCUS),
    "that same": (0, Anchor.FOCUS),
    "this same": (0, Anchor.FOCUS),
    "same": (0, Anchor.FOCUS),
    "following": (1, Anchor.FOCUS),
    "subsequent": (1, Anchor.FOCUS),
    "ensuing": (1, Anchor.FOCUS),
}
_STEP = r"(?P<step>that same|this same|" + "|".join(_STEPS) + ")"
_STEP_WORDS = frozenset(word.split()[0] for word in _STEPS) | {"the"}
_COUNTS = DIGIT_WORDS | NUMBER_WORDS
_HISTORY = "In 1936, 1937, 1938, 1939, 1940 and 1941 they fought. "


def _day(match: Match) -> Found:
    word = match.group().lower()
    part = "NI" if word == "tonight" else ""
    return Shift(_DAYS[word], Unit.DAY, within=Stated(part=part) if part else None)


def _day_part(match: Match) -> Found:
    part = lexicon.PARTS[group(match, "part").lower()]
    return Shift(_DAYS[group(match, "day").lower()], Unit.DAY, within=Stated(part=part))


def _step(match: Match) -> Found:
    count, anchor = _STEPS[" ".join(group(match, "step").lower().split())]
    return Shift(count, lexicon.unit_of(group(match, "unit")), anchor)


def _step_stated(match: Match) -> Found:
    count, anchor = _STEPS[" ".join(group(match, "step").lower().split())]
    inner = stated(match)
    if inner is None:
        return None
    if inner.part:
        return Shift(count, Unit.DAY, anchor, inner)
    if inner.weekday is not None:
        return Shift(count, Unit.WEEK, anchor, inner)
    return Shift(count, Unit.SEASON if inner.season else Unit.MONTH, anchor, inner)


def _two_days(match: Match) -> Found:
    word = group(match, "word").lower()
    return Shift(-2 if word == "yesterday" else 2, Unit.DAY)


def _counted(match: Match, sign: int, anchor: Anchor) -> Found:
    unit = lexicon.unit_of(group(match, "unit"))
    text = group(match, "count")
    count = lexicon.number(text) if text else None
    if count is None:
        return Shift(sign, unit, anchor, vague=True)
    if group(match, "unit").lower().startswith("fortnight"):
        count *= 2
    return Shift(sign * count, unit, anchor)


def _later(match: Match) -> Found:
    back = group(match, "way").lower() in ("earlier", "before", "previously")
    return _counted(match, -1 if back else 1, Anchor.FOCUS)


def _of_that_year(match: Match) -> Found:
    inner = stated(match)
    if inner is None:
        return None
    count, anchor = _STEPS.get(group(match, "step").lower(), (0, Anchor.FOCUS))
    return Shift(count, Unit.YEAR, anchor, inner)


def _ranked(match: Match) -> Found:
    rank = lexicon.ordinal(group(match, "rank").replace("closing", "last"))
    if rank is None:
        return None
    if group(match, "month2") or group(match, "year"):
        whole_date = stated(match, "2" if group(match, "month2") else "")
        return Ranked(rank, lexicon.unit_of(group(match, "unit")), whole_date)
    count, anchor = _STEPS.get(group(match, "step").lower(), (0, Anchor.FOCUS))
    whole = Shift(count, lexicon.unit_of(group(match, "whole")), anchor)
    return Ranked(rank, lexicon.unit_of(group(match, "unit")), whole)


def _distance(match: Match) -> Found:
    unit = lexicon.unit_of(group(match, "unit"))
    text = group(match, "count").lower()
    count = 1 if text == "the" else lexicon.number(text)
    if count is None or (text in ("a", "an") and unit is Unit.SECOND):
        return None
    if group(match, "way").lower() in ("before", "prior to"):
        count = -count
    meaning = Distance(count, unit, group(match, "event"), narrated=text == "the")
    return (Part(match.start(), match.end("unit"), meaning),)


def _in_focus(match: Match) -> Found:
    word = group(match, "unit") or group(match, "unit2") or group(match, "unit3")
    return Shift(0, lexicon.unit_of(word), Anchor.FOCUS)


def _whole_unit(match: Match) -> Found:
    meaning = Shift(0, lexicon.unit_of(group(match, "unit")), Anchor.FOCUS)
    return (Part(match.start("which"), match.end("which"), meaning),)


def _same_period(_: Match) -> Found:
    return Shift(-1, Unit.YEAR, Anchor.FOCUS, same=True)


def _day_of_month(match: Match) -> Found:
    meaning = Stated(day=int(group(match, "day")))
    return (Part(match.start("which"), match.end("which"), meaning),)


def _long_ago(match: Match) -> Found:
    count = lexicon.number(group(match, "count"))
    scale = {"thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000}
    return (
        None if count is None else Shift(-count * scale[group(match, "scale").lower()], Unit.YEAR)
    )


def _vague(match: Match) -> Found:
    later = group(match, "way").lower() in ("later", "after", "afterwards", "on")
    return Shift(
        1 if later else -1, lexicon.unit_of(group(match, "unit")), Anchor.FOCUS, vague=True
    )


_LEADS = frozenset(
    "in on by of at during since until till from for to and or but before after through throughout "
    "within over later earlier early late mid only exactly just".split()
)


_FOLLOWERS = frozenset("and but when while in on at to for with because after before".split())


def _points_at(text: str, start: int, end: int) -> bool:
    """Whether "that" points at a time, and is no conjunction ("found that day trips …")."""
    if text[start : start + 4].lower() != "that":
        return text[end : end + 1] != "-"
    before = text[max(0, start - 12) : start].split()
    if not before or before[-1].lower() in _LEADS or before[-1][-1] in ".,;:!?(—–":
        return True
    after = text[end : end + 12].split()
    return text[end : end + 1] in tuple(".,;:)") or (bool(after) and after[0] in _FOLLOWERS)


RELATIVE = (
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
        ("we read USA Today",),
        lambda text, start, _: text[max(0, start - 4) : start] != "USA ",
    ),
    Rule(
        "part of a named day",
        r"(?P<day>yesterday|today|tomorrow) {part}",
        frozenset(_DAYS),
        _day_part,
        (("came [yesterday morning] to", "2014-03-11TMO"),),
    ),
    Rule(
        "two days away",
        r"the day (?:before|after) (?P<word>yesterday|tomorrow)",
        frozenset({"the"}),
        _two_days,
        (("left [the day before yesterday].", "2014-03-10"),),
    ),
    Rule(
        "unit by step",
        _STEP + r" (?:calendar )?{one_unit}(?!-(?!long))",
        _STEP_WORDS,
        _step,
        (
            ("it fell [last month] by", "2014-02"),
            ("elections [next year] in", "2015"),
            ("[this week] they", "2014-W11"),
            ("[last week] they", "2014-W10"),
            ("It began in May 1936. In [that year] they", "1936"),
            ("He left on 3 May 1936. [The following day] they", "1936-05-04"),
        ),
        ("They found that day trips", "It shows that year by year"),
        _points_at,
    ),
    Rule(
        "month, weekday or season by step",
        _STEP + r" (?:{month}|{weekday}|{season}|{part})",
        _STEP_WORDS,
        _step_stated,
        (
            ("[last Friday] they", "2014-03-07"),
            ("[next Tuesday] he", "2014-03-18"),
            ("[last November] it", "2013-11"),
            ("[this summer] it", "2014-SU"),
            ("[next spring] it", "2015-SP"),
            ("[this morning] they", "2014-03-12TMO"),
            ("It fell on 3 May 1936. [That afternoon] they", "1936-05-03TAF"),
        ),
        ("They found that autumn leaves", "this spring-loaded device"),
        _points_at,
    ),
    Rule(
        "ago",
        r"{count} {unit} ago",
        _COUNTS | UNIT_WORDS,
        lambda match: _counted(match, -1, Anchor.SPEECH),
        (
            ("[three years ago] he", "2011"),
            ("[two weeks ago] he", "2014-W09"),
            ("[five days ago] he", "2014-03-07"),
            ("[a month ago] he", "2014-02"),
        ),
    ),
    Rule(
        "units ago",
        r"{units} ago",
        UNIT_WORDS,
        lambda match: _counted(match, -1, Anchor.SPEECH),
        (("[years ago] he", "PAST_REF"),),
    ),
    Rule(
        "from now",
        r"{count} {unit} from (?:now|today)",
        _COUNTS,
        lambda match: _counted(match, 1, Anchor.SPEECH),
        (("[ten years from now] he", "2024"),),
    ),
    Rule(
        "later",
        (
            r"{count} {unit} (?P<way>later|earlier|afterwards?|previously|"
            r"(?:before|after)(?=[,.;]| (?:in|on|at|with|when)(?!\w)))"
        ),
        _COUNTS,
        _later,
        (
            ("He fled on 3 May 1936. [Two days later] they", "1936-05-05"),
            ("He fled in May 1936. [Fifteen months later] they", "1937-08"),
            ("as it was in May 1936. [Ten years earlier] it", "1926"),
        ),
    ),
    Rule(
        "units later",
        r"{units} (?P<way>later|earlier|afterwards|before(?=[,.;]))",
        UNIT_WORDS,
        _vague,
        (("He fled on 3 May 1936. [Days later] they", "XXXX-XX-XX"),),
    ),
    Rule(
        "of that year",
        (
            r"(?:{season}|(?:{day} )?{month}),? (?:of )?(?:the )?(?P<step>this|that|same|"
            r"following|previous|next|last) year"
        ),
        MONTH_WORDS | SEASON_WORDS | DIGIT_WORDS,
        _of_that_year,
        (
            ("It began in May 1936. In [October of that year] they", "1936-10"),
            ("It began in May 1936. In [April of the following year] they", "1937-04"),
            ("in [May next year] they", "2015-05"),
        ),
    ),
    Rule(
        "unit by rank",
        (
            r"{rank_or_last} (?P<unit>week|weekend|day|month|quarter|decade) (?:of|in) "
            r"(?:(?:{month},? )?{year}|{month2}|(?:the )?(?P<step>this|that|last|next|same|"
            r"following|previous)? ?(?P<whole>week|month|year|century))"
        ),
        frozenset(lexicon.ORDINAL_WORDS) | DIGIT_WORDS,
        _ranked,
        (
            ("in [the last week of March] they", "2014-W13"),
            ("in [the third quarter of this year] they", "2014-Q3"),
        ),
    ),
    Rule(
        "distance from an event",
        (
            r"(?P<count>the|{amount}) {unit} "
            r"(?P<way>after|before|following|prior to) (?P<event>[^.,;:\n]{3,60})"
        ),
        _COUNTS | {"the"},
        _distance,
        (
            ("in [ten days] after the storm", "P10D"),
            (
                (
                    f"{_HISTORY}Tunis fell on 3 May 1943. [Five days] after the fall of Tunis "
                    f"they left."
                ),
                "1943-05-08",
            ),
            (f"{_HISTORY}[Two weeks] before 17 May 1943 they left.", "1943-W18"),
        ),
        ("the day after the storm",),
    ),
    Rule(
        "unit in focus",
        (
            r"(?:(?:the )?(?:end|beginning|start|middle|close|rest|remainder) of the (?P<unit>"
            r"week|month|year|decade|century)|(?:early|late|later|earlier) in the (?P<unit2>"
            r"day|week|month|year|decade|century)|(?P<unit3>week|month|year)(?:['’]s |-)end)"
        ),
        frozenset(
            "the end beginning start middle close rest remainder early late later earlier week "
            "month year".split()
        ),
        _in_focus,
        (
            ("He fled in May 1936. By [the end of the year] they", "1936"),
            ("He fled in May 1936. [Later in the year] they", "1936"),
            ("He fled in May 1936. At [month's end] they", "1936-05"),
        ),
    ),
    Rule(
        "to end the day",
        (
            r"(?:end|ends|ended|ending|close|closes|closed|closing|start|starts|started|starting|"
            r"finish|finished|finishing|began|begin) (?P<which>the (?P<unit>day|week|month|year))"
            r"(?=[,.;]| (?:at|down|up|with|on|in|by|higher|lower|some|about|as)(?!\w))"
        ),
        frozenset(
            "end ends ended ending close closes closed closing start starts started starting "
            "finish finished finishing began begin".split()
        ),
        _whole_unit,
        (("fell by 20 points to end [the day] at 340.", "2014-03-12"),),
        ("at the end of the day", "to end the day-long talks"),
    ),
    Rule(
        "this date",
        r"(?:this|that) date",
        frozenset({"this", "that"}),
        lambda _: Shift(0, Unit.DAY, Anchor.FOCUS),
        (("He fled on 3 May 1936. On [that date] they met.", "1936-05-03"),),
    ),
    Rule(
        "same period of another year",
        (
            r"the same (?:period|month|quarter|time|week|day)(?: of)? (?:last year|the "
            r"previous year|a year (?:ago|earlier|before))"
        ),
        frozenset({"the"}),
        _same_period,
        (("in February, against [the same period last year].", "2013-02"),),
    ),
    Rule(
        "day of the month",
        (
            r"(?:on|until|till|by|since|from|before|after) (?P<which>the {th})(?=[,.;)]| "
            r"(?:and|the|he|she|they|it|a|an|his|her|to|of the month|was|were|when|at|in)"
            r"(?!\w))"
        ),
        frozenset("on until till by since from before after".split()),
        _day_of_month,
        (("He fled on 3 May 1936. On [the 20th], they", "1936-05-20"),),
        ("on the 38th parallel",),
    ),
    Rule(
        "weekend",
        r"the weekend",
        frozenset({"the"}),
        lambda _: Shift(0, Unit.WEEKEND),
        (("They met over [the weekend].", "2014-W11-WE"),),
    ),
    Rule(
        "long ago",
        r"{cardinal} (?P<scale>thousand|million|billion) years ago",
        _COUNTS,
        _long_ago,
        (("some [65 million years ago] they", "MA65"),),
    ),
    Rule(
        "weekday",
        r"{weekday}(?!s)",
        WEEKDAY_WORDS,
        stated,
        (
            ("The company said [Monday] that", "2014-03-10"),
            ("It will open on [Friday].", "2014-03-14"),
        ),
    ),
    Rule(
        "weekday and part",
        r"{weekday} {part}",
        WEEKDAY_WORDS,
        stated,
        (("died [Monday night] in", "2014-03-10TNI"),),
    ),
)
