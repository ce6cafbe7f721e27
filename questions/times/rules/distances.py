"""Counted distances: "three years ago", "two days later", "ten days after the storm"."""

from __future__ import annotations

import re

from questions.times import lexicon
from questions.times.lexicon import (
    DIGIT_WORDS,
    NUMBER_WORDS,
    UNIT_WORDS,
    Unit,
)
from questions.times.meanings import Anchor, Distance, Length, Shift, Stated
from questions.times.rules.ago import counted_step
from questions.times.rules.holidays import NAMES
from questions.times.rules.reading import group
from questions.times.rules.rule import Found, Match, Part, Rule

_COUNTS = DIGIT_WORDS | NUMBER_WORDS

_HISTORY = "In 1936, 1937, 1938, 1939, 1940 and 1941 they fought. "


_SCALES = {"thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000}


def _two_days(match: Match) -> Found:
    word = group(match, "word").lower()
    return Shift(-2 if word == "yesterday" else 2, Unit.DAY)


def _later(match: Match) -> Found:
    back = group(match, "way").lower() in ("earlier", "before", "previously", "prior")
    anchor = Anchor.NAMED if group(match, "that") else Anchor.FOCUS
    return counted_step(match, -1 if back else 1, anchor)


def _part_beside(match: Match) -> Found:
    count = -1 if group(match, "way").lower() == "before" else 1
    part = lexicon.part_of_day(group(match, "part"))
    return Shift(count, Unit.DAY, Anchor.FOCUS, Stated(part=part))


# "The day after Christmas" is a day of its own.
_FEAST = re.compile(rf"(?:{NAMES})\b", re.IGNORECASE)


def _distance(match: Match) -> Found:
    unit = lexicon.unit_of(group(match, "unit"))
    text = group(match, "count").lower()
    if text == "the" and _FEAST.match(group(match, "event")):
        return None
    if text == "the" and group(match, "unit").lower().endswith("s"):
        return (Part(match.start(), match.end("unit"), Length(None, unit)),)
    count = 1 if text == "the" else lexicon.number(text)
    if count is None or (text in ("a", "an") and unit is Unit.SECOND):
        return None
    if group(match, "unit").lower().startswith("fortnight"):
        count *= 2
    if group(match, "way").lower() in ("before", "prior to"):
        count = -count
    meaning = Distance(count, unit, group(match, "event"), narrated=text == "the")
    return (Part(match.start(), match.end("unit"), meaning),)


def _long_ago(match: Match) -> Found:
    count = lexicon.number(group(match, "count"))
    scale = _SCALES[group(match, "scale").lower()]
    return None if count is None else Shift(-count * scale, Unit.YEAR)


def _vague(match: Match) -> Found:
    sign = 1 if group(match, "way").lower() in ("later", "afterwards") else -1
    unit = lexicon.unit_of(group(match, "unit") or "second")
    return Shift(sign, unit, Anchor.FOCUS, vague=True)


_UNITS_LEADS = frozenset("only just mere".split())


def _some(match: Match) -> Length:
    return Length(None, lexicon.unit_of(group(match, "which")))


def _stand_alone(text: str, start: int, _: int) -> bool:
    """Whether no word before units counts or describes them: "fled days before", "just hours"."""
    before = text[max(0, start - 24) : start].lower()
    words = before.split()[-1:]
    if not words or before[-2:-1] in (",", "—", "–", "(") or words[0] in _UNITS_LEADS:
        return True
    return words[0].endswith("ed") or words[0] in _DID


_DID = frozenset("came began died left fell fled broke ended won lost took resigned weeks".split())


DISTANCES = (
    Rule(
        "two days away",
        r"the day (?:before|after) (?P<word>yesterday|tomorrow)",
        frozenset({"the"}),
        _two_days,
        (("left [the day before yesterday].", "2014-03-10"),),
    ),
    Rule(
        "from now",
        r"{count} {unit} from (?:now|today)",
        _COUNTS,
        lambda match: counted_step(match, 1, Anchor.SPEECH),
        (("[ten years from now] he", "2024"),),
    ),
    Rule(
        "later",
        (
            r"{count} {unit}(?P<more> and a half)? "
            r"(?P<way>(?:later|earlier)(?! than(?!\w))|afterwards?|previously|"
            r"(?:before|after)(?=[,.;]| (?:in|on|at|with|when)(?!\w))|on(?=[,.]))"
        ),
        _COUNTS,
        _later,
        (
            ("He fled on 3 May 1936. [Two days later] they", "1936-05-05"),
            ("He fled in May 1936. [Fifteen months later] they", "1937-08"),
            ("He fled in May 1936. [Two years on], they", "1938"),
            ("He fled in May 1936. [A year and a half later] they", "1937"),
            ("as it was in May 1936. [Ten years earlier] it", "1926"),
        ),
        ("It opened two months earlier than planned.",),
    ),
    Rule(
        "units later",
        r"(?:{units}|moments?) (?P<way>later|earlier|afterwards|before(?=[,.;]))",
        UNIT_WORDS | {"moment", "moments"},
        _vague,
        (
            ("He fled on 3 May 1936. [Days later] they", "XXXX-XX-XX"),
            ("He fled on 3 May 1936. [Moments later] they", "1936-05-03TXX"),
        ),
    ),
    Rule(
        "long ago",
        r"{cardinal} (?P<scale>thousand|million|billion) years ago",
        _COUNTS,
        _long_ago,
        (("some [65 million years ago] they", "MA65"),),
    ),
    Rule(
        "the day before",
        (
            r"the (?P<unit>day|week|month|year) (?P<way>before|after|earlier|prior(?=[,.;]| h))"
            r"(?P<that> that(?=[,.;]))?"
            r"(?=[,.;]| (?:in|at|on|he|she|it|they|and|but|as|when|that[,.;])(?!\w))"
        ),
        frozenset({"the"}),
        _later,
        (
            ("He fled on 3 May 1936. [The day before], they had met.", "1936-05-02"),
            ("He fled in 1936. [The year after], he died.", "1937"),
            ("It rose from 2 in January and 1 in [the month before that].", "2013-12"),
            ("It sold 13 in 2008, 25 [the year after] and 45 in 2010.", "2009"),
            ("He fled in 1936. [The year prior] he had met her.", "1935"),
        ),
        ("the day before the storm",),
    ),
    Rule(
        "the night before",
        (
            r"the (?P<part>night|morning|evening|afternoon) (?P<way>before|after)"
            r"(?=[,.;]| (?:in|at|on)(?!\w))"
        ),
        frozenset({"the"}),
        _part_beside,
        (("He fled on 3 May 1936. [The night before], they had met.", "1936-05-02TNI"),),
        ("the night before the storm",),
    ),
    Rule(
        "units from an event",
        (
            r"(?P<which>(?:hour|day|week|month|year)s) (?:before|after|following|prior to) "
            r"(?!(?:all|that|which)\b)[a-z0-9]+"
        ),
        UNIT_WORDS,
        lambda match: (Part(match.start(), match.end("which"), _some(match)),),
        (
            ("He fled [days] before she came.", "PXD"),
            ("It broke up [just hours] after its launch.", "PTXH"),
        ),
        (
            "He left minutes before it",
            "in the days after the war",
            "two days before the war",
            "the opening hours after it",
        ),
        _stand_alone,
    ),
    Rule(
        "distance from an event",
        (
            r"(?P<count>the|{amount}) {unit} "
            r"(?P<way>after|before|following|prior to) (?!(?:and|but|as|when)(?!\w)){event}"
        ),
        _COUNTS | {"the"},
        _distance,
        (
            ("in [ten days] after the storm", "P10D"),
            ("[a fortnight] after the storm", "P2W"),
            (
                (
                    f"{_HISTORY}Tunis fell on 3 May 1943. [Five days] after the fall of Tunis "
                    f"they left."
                ),
                "1943-05-08",
            ),
            (f"{_HISTORY}In [the years] after the war they left.", "PXY"),
            (f"{_HISTORY}[Two weeks] before 17 May 1943 they left.", "1943-W18"),
        ),
        ("the day after the storm",),
    ),
)
