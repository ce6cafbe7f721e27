"""Lengths that are parts of a longer stretch, or of no number: "the first two weeks of May"."""

from __future__ import annotations

from dataclasses import replace

from questions.times import lexicon
from questions.times.lexicon import (
    UNIT_WORDS,
    Unit,
)
from questions.times.meanings import (
    Length,
)
from questions.times.modifiers import VERB_LEADS
from questions.times.rules.durations import DESCRIBED, counted, single
from questions.times.rules.reading import group, stated
from questions.times.rules.rule import Found, Match, Rule

# "The final three months of 2011" are its fourth quarter.
_QUARTER_ENDS = {"first": 1, "opening": 1, "last": 4, "final": 4, "closing": 4}


def _part(match: Match) -> Found:
    length = counted(match)
    if not isinstance(length, Length):
        return length
    whole = stated(match, "2") if group(match, "month2") else stated(match)
    if whole is not None and whole.month is None and (length.count, length.unit) == (3, Unit.MONTH):
        quarter = _QUARTER_ENDS.get(match.group().split()[0].lower())
        whole = replace(whole, quarter=quarter)
    return replace(length, of=whole)


def _units(match: Match) -> Found:
    return Length(None, lexicon.unit_of(group(match, "unit")))


_PART_OF = (
    "first|last|final|next|past|following|coming|previous|preceding|opening|closing|initial|early|"
    "subsequent|ensuing|intervening|remaining"
)

_PART_WORDS = frozenset(_PART_OF.split("|"))


def _is_no_verb(text: str, start: int, _: int) -> bool:
    """Whether "last" is no verb ("expected to last eight weeks")."""
    lead = text[max(0, start - 8) : start].lower().split()[-1:]
    return text[start : start + 4] != "last" or not VERB_LEADS & {*lead}


def _is_bare_length(text: str, start: int, end: int) -> bool:
    """Whether units without a number are a length: "for months", "within days", "in years"."""
    if text[end - 5 : end] == "-long":
        return True
    lead = [word.strip("\"'“‘(") for word in text[max(0, start - 8) : start].lower().split()[-1:]]
    if lead == ["in"]:
        named = text[end + 1 : end + 2].isdigit()
        return text[start:end] in ("months", "years", "decades") and not named
    if (text[end : end + 4] == " to " or text[end : end + 1] in (".", ",", ";")) and {
        *lead
    } & _TAKING:
        return True
    idle = lead == ["after"] and text[start:end].lower() == "hours"
    return lead in (["for"], ["within"], ["after"]) and not idle


# "It will take weeks to mend it."
_TAKING = frozenset("take takes took taken taking".split())


STRETCHES = (
    Rule(
        "part of a stretch",
        (
            rf"(?:{_PART_OF}) {{count}} (?:(?:{DESCRIBED}) )?{{unit}}"
            r"(?: of (?:(?:{month},? )?{year}|{month2}|"
            r"(?:this|last|next|the) (?:year|month|decade)))?"
        ),
        _PART_WORDS,
        _part,
        (
            ("for [the next two weeks] they", "P2W"),
            ("in [the first ten months of 1915] they", "P10M"),
            ("for [the past five trading days], it", "P5D"),
        ),
        ("It will last eight weeks.",),
        _is_no_verb,
    ),
    Rule(
        "past unit",
        r"past {one_unit}",
        frozenset({"past"}),
        single,
        (("in [the past year] they", "P1Y"),),
    ),
    Rule(
        "unknown number of units",
        rf"(?:{_PART_OF}) {{units}}",
        _PART_WORDS,
        _units,
        (("in [the coming years] they", "PXY"),),
        ("The opening hours are long.",),
        lambda text, start, end: (
            not text[start:end].lower().endswith(("opening hours", "closing hours"))
        ),
    ),
    Rule(
        "units since or ahead",
        r"{units} (?:since(?=[,.;])|ahead(?! of)|to come)",
        UNIT_WORDS,
        _units,
        (("In [the years since], he left.", "PXY"), ("In [the days ahead] they", "PXD")),
        ("days since he left", "hours ahead of the vote"),
    ),
    Rule(
        "unit long",
        r"{one_unit}-?long",
        UNIT_WORDS | {f"{word}long" for word in UNIT_WORDS},
        single,
        (("a [month-long] siege", "P1M"),),
    ),
    Rule(
        "bare units",
        r"{units}(?:-long)?",
        UNIT_WORDS,
        _units,
        (
            ("for [months] they", "PXM"),
            ("a [decades-long] dispute", "PXDE"),
            ("the worst in [years], he", "PXY"),
            ("Within [days] they left", "PXD"),
            ("It will take [weeks] to mend.", "PXW"),
            ("“For [years] we hoped,” he", "PXY"),
        ),
        (
            "It rose after hours",
            "It rose in years 2004 and 2005",
            "the days of",
            "seconds out",
            "the years",
            "in seconds",
        ),
        _is_bare_length,
    ),
)
