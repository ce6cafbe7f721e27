"""What can change is asked with its date: "As of February 2024, …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from questions.checks.reading.stated_dates import find_dates
from questions.checks.reading.wording import straight
from questions.model.items import Choice, Item
from questions.model.review import Finding, Knowledge, Severity
from questions.world.posts import NAMED

NAME = "undated"

_COUNT_NOW = re.compile(
    r"\bhow (?:many|much|old|large|big|long)\b(?P<what>.*?)\b(?:is|are|has|have|does|do)\b",
    re.IGNORECASE,
)
# "How many people live in Lund?"
_LIVING_NOW = re.compile(
    r"\bhow many (?:[a-z-]+ ){1,3}(?:attend|belong|live|study|subscribe|visit|work)\b",
    re.IGNORECASE,
)
_ASKED = r"(?:who|which (?!year|month|day|date|decade|century)\w+)"
_BEST_NOW = re.compile(
    rf"\b{_ASKED}\s"
    r"(?:is|are|holds|remains)\s(?:currently\s)?"
    r"(?:the\s(?:only|largest|biggest|smallest|richest|poorest|oldest|youngest|tallest|longest|"
    r"most \w+|owner)\b)",
    re.IGNORECASE,
)
_HOLDER_NOW = re.compile(
    rf"\b{_ASKED}\s(?:is|are|leads|heads|governs|runs)\b(?P<post>[^?,]*)"
    r"|\bof which \w+ (?:is|are)\b(?P<office>[^?,]*)",
    re.IGNORECASE,
)
_LEADS = re.compile(r"\b(?:leads|heads|governs|runs)\b", re.IGNORECASE)
_WORTH_NOW = re.compile(
    r"\bwhat (?:is|are)\b[^?]*\b(?:cost|population|price|rate|salary|share|value|wages?)\b"
    r"|\bhow much (?:does|do|is|are)\b",
    re.IGNORECASE,
)
# What hardly ever changes, or by law alone.
_SLOW = re.compile(
    r"\b(?:airports?|bones?|chambers?|chapters|colou?rs|days?|districts?|doors|engines|floors?|"
    r"hours?|islands?|kilomet(?:re|er)s?|lakes?|languages?|legs|letters?|met(?:re|er)s|miles?|minutes|moons?|"
    r"months?|motorways|mountains?|pages|parts|planets?|provinces?|regions?|rivers?|roads|rooms|"
    r"seats|seconds|square|states?|teeth|weeks?|wheels|years?)\b",
    re.IGNORECASE,
)
# What people and studies have done once; a shop opens and sells more every day.
_DONE = re.compile(
    r"\bhow many\b.*\b(?:has|have|to have)\b.*\b(?:analysed|analyzed|broken|checked|collected|"
    r"converted|designed|examined|followed|interviewed|invented|learned|learnt|measured|mended|"
    r"painted|photographed|read|recorded|repaired|restored|rescued|scanned|studied|survived|"
    r"tested|transformed|translated|turned into|visited|walked|won|written)\b",
    re.IGNORECASE,
)
# How a country lives on average, and who is in a family, stays so for years.
_ON_AVERAGE = re.compile(
    r"\b(?:an|the) average (?:adult|child|family|home|household|person|pupil|resident|worker)\b"
    r"|\bhow many (?:brothers|children|daughters|grandchildren|granddaughters|grandsons|siblings|"
    r"sisters|sons)\b",
    re.IGNORECASE,
)
# How long a bridge is.
_SIZE = re.compile(r"\bhow (?:long|large|big) (?:is|are)\b", re.IGNORECASE)
# What animals and things weigh, and how they grow and breed.
_NATURE = re.compile(
    r"\b(?:weighs?|gives? birth|hatch(?:es)?|lays?|stands? at the shoulder)\b"
    r"|\b(?:do|does) (?:an? |the )?(?:adult |female |male |young )?[a-z -]+ "
    r"(?:grow|live for|measure|remain with|stay with|stand)\b",
)
_ATTRIBUTED = re.compile(r"^(?:According to|In the view of)\b")
_MESSAGE = 'The answer may change with time; begin with "As of" and the date of the source.'


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:  # noqa: ARG001 - one shape
    """What may be otherwise tomorrow, in the present tense, without a date or a source."""
    stem = straight(item.stem)
    if not isinstance(item.interaction, Choice) or find_dates(stem):
        return
    if _changes_fast(stem):
        severity = Severity.NOTE if _ATTRIBUTED.search(stem) else Severity.WARNING
        yield Finding(NAME, severity, _MESSAGE)
    elif (_COUNT_NOW.search(stem) and not _SIZE.search(stem)) or _BEST_NOW.search(stem):
        yield Finding(NAME, Severity.NOTE, _MESSAGE)


def _changes_fast(stem: str) -> bool:
    """Whether a stem asks for a count of people or goods, a price, or who holds a post now."""
    if _DONE.search(stem) or _ON_AVERAGE.search(stem) or _NATURE.search(stem):
        return False
    if _LIVING_NOW.search(stem):
        return True
    counted = _COUNT_NOW.search(stem)
    if counted and not _SLOW.search(counted["what"]) and not _SIZE.search(stem):
        return True
    holder = _HOLDER_NOW.search(stem)
    if holder and (_LEADS.search(holder.group()) or NAMED.search(holder.group())):
        return True
    return _WORTH_NOW.search(stem) is not None and not _SLOW.search(stem)
