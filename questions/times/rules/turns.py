"""The middle of a year, and the one that is about to begin: "by midyear", "in the new year"."""

from __future__ import annotations

from questions.times.lexicon import Unit
from questions.times.meanings import Anchor, Shift
from questions.times.rules.rule import Rule

# From September on "the new year" is the next one.
_MONTHS_BEFORE = 4
_LEADS = tuple(f" {lead} " for lead in "in by at until since before after around about".split())


def _is_new_year(text: str, start: int, _: int) -> bool:
    """Whether a year is called new for what it brings, and no feast is meant."""
    before = text[max(0, start - 12) : start].lower()
    return before.endswith((" in the ", " into the ", "until the "))


def _follows_lead(text: str, start: int, _: int) -> bool:
    return text[max(0, start - 8) : start].lower().endswith(_LEADS)


TURNS = (
    Rule(
        "new year",
        r"new year(?=[.,;:)]| (?:and|but|with|when|as|if|at|after|for|to|he|she|it|they)(?!\w))",
        frozenset({"new"}),
        lambda _: Shift(_MONTHS_BEFORE, Unit.MONTH, grain=Unit.YEAR),
        (("It will open in [the new year], he said.", "2014"),),
        ("He made plans for New Year, he said.", "in a new year", "on the eve of the new year"),
        _is_new_year,
    ),
    Rule(
        "year to date",
        r"year(?: to |-to-)date",
        frozenset({"year"}),
        lambda _: Shift(0, Unit.YEAR),
        (
            ("Sales fell 3 percent in [the year to date].", "2014"),
            ("Its [year-to-date] sales fell.", "2014"),
        ),
        ("the year to date the find",),
        lambda text, _, end: text[end : end + 5] not in (" the ", " it b", " back"),
    ),
    Rule(
        "middle of the year",
        r"mid-?year(?=[.,;:)]| (?:and|but|he|she|it|they|the|to|as|if|for|with|after)(?!\w))",
        frozenset({"midyear", "mid"}),
        lambda _: Shift(0, Unit.YEAR, Anchor.COURSE),
        (
            ("It will ship by [midyear], he said.", "2014"),
            ("Sales fell until [mid-year].", "2014"),
        ),
        ("the mid-year report", "a midyear, so to say"),
        _follows_lead,
    ),
)
