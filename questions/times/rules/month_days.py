"""Days of the month in focus or of one by step: "the 20th", "the 3rd of last month"."""

from __future__ import annotations

import re

from questions.times.lexicon import (
    Unit,
)
from questions.times.meanings import Ranked, Shift, Stated
from questions.times.rules.reading import group
from questions.times.rules.rule import Found, Match, Part, Rule
from questions.times.rules.steps import STEP_WORDS


def _day_of_month(match: Match) -> Found:
    meaning = Stated(day=int(group(match, "day")))
    return (Part(match.start("which"), match.end("which"), meaning),)


_MORE_DAYS = re.compile(r",? (?:and |or |to )?(?:the )?\d{1,2}(?:st|nd|rd|th)")


def _is_day_alone(text: str, _: int, end: int) -> bool:
    """Whether a day of the month does not begin a list of days or of centuries."""
    return "centur" not in text[end : end + 24] and not _MORE_DAYS.match(text, end)


def _days_of_month(match: Match) -> Found:
    first, second = int(group(match, "day")), int(group(match, "day2"))
    if not first < second <= 31:
        return None
    return (
        Part(match.start("first"), match.end("first"), Stated(day=first)),
        Part(match.start("second"), match.end("second"), Stated(day=second)),
    )


def _day_of_step(match: Match) -> Found:
    """A day of a month by step ("the 21st of this month")."""
    count, anchor = STEP_WORDS[group(match, "step").lower()]
    day = int(group(match, "day"))
    if day > _LONGEST_MONTH:
        return None
    return Ranked(day, Unit.DAY, Shift(count, Unit.MONTH, anchor))


_LONGEST_MONTH = 31


MONTH_DAYS = (
    Rule(
        "day of the month",
        (
            r"(?:on|until|till|by|since|from|before|after|for) (?P<which>the {th})(?=[,.;)]| "
            r"(?:and|the|he|she|they|it|a|an|his|her|its|their|there|we|all|both|but|with|for|to|"
            r"of the month|was|were|when|at|in)"
            r"(?!\w))"
        ),
        frozenset("on until till by since from before after for".split()),
        _day_of_month,
        (
            ("He fled on 3 May 1936. On [the 20th], they", "1936-05-20"),
            ("He fled on 3 May 1936. By [the 20th] there were six.", "1936-05-20"),
            ("They met on 3 March. A vote is set for [the 20th].", "2014-03-20"),
        ),
        ("on the 38th parallel", "for the 20th time", "from the 9th to the 12th century"),
        _is_day_alone,
    ),
    Rule(
        "day of a month by step",
        r"the {th} of (?P<step>this|last|next|that|following) month",
        frozenset({"the"}),
        _day_of_step,
        (
            ("A talk will be given on [the 21st of this month].", "2014-03-21"),
            ("They left on [the 3rd of last month].", "2014-02-03"),
        ),
        ("the 45th of this month",),
    ),
    Rule(
        "days of the month",
        (
            r"(?:on|from|between|by) (?P<first>the {th}) (?:and|to|or|until) "
            r"(?P<second>(?:the )?(?P<day2>[1-9]|[12]\d|3[01])(?:st|nd|rd|th))"
            r"(?=[,.;)]| (?:the|he|she|they|it|his|her|their|there|but|with|was|were|when|at|in)"
            r"(?!\w))"
        ),
        frozenset("on from between by".split()),
        _days_of_month,
        (
            (
                "He fled on 3 May 1936. On [the 6th] and [7th], they followed.",
                "1936-05-06 1936-05-07",
            ),
        ),
        ("from the 9th to the 12th floor", "on the 38th and 39th parallels"),
        lambda text, _, end: "centur" not in text[end : end + 24],
    ),
)
