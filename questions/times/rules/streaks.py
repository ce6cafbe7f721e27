"""The latest of a row: "for a third straight day", "the worst week since 2008"."""

from __future__ import annotations

from questions.times import lexicon
from questions.times.lexicon import FEW_DIGIT_WORDS
from questions.times.meanings import Anchor, Shift
from questions.times.rules.reading import group
from questions.times.rules.rule import Found, Match, Part, Rule

_UNIT = "day|week|weekend|month|quarter|year"
_SUPERLATIVES = (
    "best worst biggest largest strongest weakest busiest slowest deadliest bloodiest hottest "
    "warmest coldest wettest driest longest steepest highest lowest"
).split()


def _latest(match: Match) -> Shift:
    unit = lexicon.unit_of(group(match, "unit") or group(match, "unit2"))
    return Shift(0, unit, Anchor.COURSE)


def _latest_so_far(match: Match) -> Found:
    which = group(match, "which").lower()
    if which.startswith("the ") and which.endswith("quarter"):
        return None
    return (Part(match.start("which"), match.end("which"), _latest(match)),)


def _superlative(match: Match) -> Found:
    meaning = Shift(0, lexicon.unit_of(group(match, "unit")), Anchor.COURSE)
    return (Part(match.start("unit"), match.end("unit"), meaning),)


STREAKS = (
    Rule(
        "latest of a row",
        (
            r"(?:an? )?{rank} (?:(?:straight|consecutive|successive|running) "
            rf"(?P<unit>{_UNIT})|(?P<unit2>{_UNIT}) (?:running|in a row|in succession))"
        ),
        frozenset(lexicon.ORDINAL_WORDS) | FEW_DIGIT_WORDS | {"a", "an"},
        _latest,
        (
            ("fell for [a third straight day] in", "2014-03-12"),
            ("rose for [the fourth consecutive month].", "2014-03"),
            ("led for [the sixth day running].", "2014-03-12"),
            ("It rained for [the 10th week in a row].", "2014-W11"),
        ),
        ("its third straight loss", "the second day of it"),
    ),
    Rule(
        "latest so far",
        (
            r"(?:for|into|entered|enters|face|faces|faced|facing) "
            rf"(?P<which>(?:an?|its|their|the) {{rank}} (?P<unit>{_UNIT}))"
            r"(?=[,.;]| (?:on|as|after|when|at|while|amid|because|of (?:strikes?|protests?|"
            r"disruption|fighting|violence|unrest|clashes|bombing|rain|snow|losses|gains|growth|delays|talks))"
            r"(?!\w))"
        ),
        frozenset("for into entered enters face faces faced facing".split()),
        _latest_so_far,
        (
            ("They struck for [a third day] on", "2014-03-12"),
            ("The siege entered [its second week].", "2014-W11"),
            ("They face [a fifth day] of strikes on", "2014-03-12"),
        ),
        ("for the second year of it", "for the third time on", "into the second half,"),
    ),
    Rule(
        "best since",
        rf"(?:{'|'.join(_SUPERLATIVES)}) (?:trading )?(?P<unit>day|week|month|quarter)(?= since)",
        frozenset(_SUPERLATIVES),
        _superlative,
        (
            ("had their best [week] since November.", "2014-W11"),
            ("its worst trading [day] since the war.", "2014-03-12"),
        ),
        ("the best day of his life", "the longest-day since"),
    ),
)
