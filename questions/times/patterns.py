"""How rules write their patterns: `{month} {day}, {year}`, where a blank is a gap in the text.

Every repetition in a fragment is bounded, so that a match looks at a bounded stretch of text and
the search stays linear in the length of any text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from questions.model.dates import MONTHS
from questions.times import lexicon


def _words(words: Iterable[str]) -> str:
    """An alternation that tries longer words first."""
    return "|".join(sorted(words, key=len, reverse=True))


GAP = r"(?:[^\S\n]{1,3}|[^\S\n]{0,2}\n[^\S\n]{0,3})"
_SMALL = _words(lexicon.SMALL_NUMBERS[1:])
_TENS = _words(lexicon.TENS)
_ONES = _words(lexicon.SMALL_NUMBERS[1:10])
_CARDINAL = (
    rf"(?:(?:{_TENS})(?:[-\s](?:{_ONES}))?|{_SMALL}|(?:(?:a|one|two|three|four|five) )?hundred)"
)
_NUMERAL = r"(?:\d{1,3}(?:,\d{3}){1,2}|\d{1,7})(?:\.\d{1,3}|(?: |-)[13]/[234]| ?[¼½¾])?"
_ORDINALS = _words(lexicon.SMALL_ORDINALS[1:10])
_RANK = (
    rf"(?:\d{{1,3}}(?:st|nd|rd|th)|(?:{_TENS})[-\s](?:{_ORDINALS})|"
    rf"{_words(lexicon.SMALL_ORDINALS[1:])}|twentieth|thirtieth)"
)
_COUNT = (
    rf"(?:{_NUMERAL}|{_CARDINAL}|half an?|a number of|"
    r"an?|(?:an?(?:other)? )?(?:couple|dozen)(?: of)?|"
    r"(?:a |another |the )?(?:few|several|many)|some|dozens of|hundreds of|another)"
)
# A month in lower case is a verb, a noun or a mistake; "may" and "march" far more often the former.
_MONTH = (
    rf"(?!(?-i:[a-z]))(?:{_words(name.lower() for name in MONTHS)}|(?:jan|feb|mar|"
    rf"apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)"
)
_BC = r"(?:BCE?|B\.\s?C\.\s?E\.|B\.\s?C\.?)"
_REGULAR = "second minute hour day weekend week fortnight month quarter season year decade".split()
_UNIT = _words([*_REGULAR, "century", "millennium"])
_UNITS = _words([*(f"{word}s" for word in _REGULAR), "centuries", "millennia"])

# A year as it is spoken: "nineteen forty-five", "nineteen oh five", "two thousand and eight".
_TEENS = _words(lexicon.SMALL_NUMBERS[10:])
_YEAR_WORDS = (
    rf"(?:(?:{_words(lexicon.SMALL_NUMBERS[13:])}|twenty)[-\s](?:(?:{_TENS})(?:[-\s](?:{_ONES}))?|"
    rf"{_TEENS}|oh[-\s](?:{_ONES})|hundred(?:\sand\s(?:{_ONES}|{_TEENS}))?)|"
    rf"two\sthousand(?:\sand\s(?:{_ONES}|{_TEENS}|(?:{_TENS})(?:[-\s](?:{_ONES}))?))?)"
)

# The name of an event, no more: "the fall of Tunis", "relieving the siege", "Dien Bien Phu".
_LOWER = r"(?-i:[a-z]{3,20})"
_UPPER = r"(?-i:[A-Z])\w{1,20}"
_EVENT = (
    r"(?:(?:the|his|her|its|their|an?) )?"
    rf"(?:{_LOWER}(?: (?:the )?{_LOWER})?(?: of (?:the )?(?:{_UPPER}(?: {_UPPER})?|{_LOWER}))?|"
    rf"{_UPPER}(?: {_UPPER}){{0,3}}(?: {_LOWER})?|\d{{1,2}} {_UPPER}(?: \d{{4}})?)"
)

# "4th", with a raised ending ("4ᵗʰ") or one that stands apart, as in scanned books ("4 th").
_ENDING = r"(?:st|nd|rd|th|ˢᵗ|ⁿᵈ|ʳᵈ|ᵗʰ|(?-i: (?:st|nd|rd|th)(?!\w)))?"
_NO_DIGITS = r"(?!\d|,\d{3}(?!\d)|\.\d|:\d)"
DAY = rf"(?:0?[1-9]|[12]\d|3[01]){_ENDING}{_NO_DIGITS}"
"""A day of a month in digits."""

FRAGMENTS = {
    "month": rf"(?P<month>{_MONTH})",
    "month2": rf"(?P<month2>{_MONTH})",
    "month3": rf"(?P<month3>{_MONTH})",
    "day": rf"(?P<day>0?[1-9]|[12]\d|3[01]){_ENDING}{_NO_DIGITS}",
    "day2": rf"(?P<day2>0?[1-9]|[12]\d|3[01]){_ENDING}{_NO_DIGITS}",
    "th": r"(?P<day>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)",
    "year": r"(?P<year>1\d{3}|20\d\d)(?!\d|,\d{3}(?!\d)|\.\d|:\d)",
    "year2": r"(?P<year2>1\d{3}|20\d\d)(?!\d|,\d{3}(?!\d)|\.\d|:\d)",
    "old_style": r"(?:/(?P<old_style>\d{1,2})(?![\d/-]))?",
    "any_year": r"(?P<year>\d{1,3},\d{3}|\d{1,5})(?!\d|,\d{3}(?!\d)|\.\d)",
    "any_year2": r"(?P<year2>\d{1,3},\d{3}|\d{1,5})(?!\d|,\d{3}(?!\d)|\.\d)",
    "year_words": rf"(?P<year_words>{_YEAR_WORDS})",
    "short": r"['’‘](?P<short>\d\d)(?!\d|['’]?s)",
    "era": rf"(?P<era>{_BC}|AD|A\.\s?D\.|CE|C\.\s?E\.)",
    "bc": rf"(?P<era>{_BC})",
    "weekday": rf"(?P<weekday>(?-i:[A-Z])(?:{_words(word[1:] for word in lexicon.FULL_WEEKDAYS)}))",
    "any_weekday": rf"(?P<weekday>(?:{_words(lexicon.WEEKDAYS)})\b\.?)",
    "season": rf"(?P<season>{_words(lexicon.SEASONS)})",
    "part": rf"(?P<part>{_words(lexicon.PARTS)})",
    "count": rf"(?P<count>(?:{_COUNT})(?:(?: |-)and(?: |-)(?:a(?: |-))?(?:one-)?half)?)",
    "event": rf"(?P<event>{_EVENT})",
    "amount": rf"(?:{_COUNT})",
    "cardinal": rf"(?P<count>{_NUMERAL}|{_CARDINAL})",
    "ordinals": _ORDINALS,
    "small_ordinals": _words(lexicon.SMALL_ORDINALS[1:]),
    "rank": rf"(?P<rank>{_RANK})",
    "rank_or_last": rf"(?P<rank>{_RANK}|last|final|closing)",
    "unit": rf"(?P<unit>{_UNITS}|{_UNIT})",
    "units": rf"(?P<unit>{_UNITS})",
    "one_unit": rf"(?P<unit>{_UNIT})",
    "dash": r" ?[-–—−] ?",
}
_PLACE = re.compile(r"\{([a-z_]+\d?)\}")


COUNTED = ("{count}(?: |-)", "{cardinal} ", "{count} ")
"""How patterns begin that `count_of_units` tells to be vain, where it finds nothing."""


def compile_pattern(pattern: str) -> re.Pattern[str]:
    """Turn a rule's pattern into a regular expression that matches whole words."""
    expanded = _PLACE.sub(lambda place: FRAGMENTS[place.group(1)], pattern)
    return re.compile(rf"(?:{expanded.replace(' ', GAP)})(?!\w)", re.IGNORECASE)


# A number with its unit, and at most one word between them.
count_of_units = compile_pattern(r"{count}(?: |-)(?:[a-z]{3,12} )?{unit}").match

# What can follow "the" where a rule begins with it.
behind_the = re.compile(
    rf"{GAP}(?:\d|{_words((*lexicon.UNIT_WORDS, *lexicon.PART_WORDS, *lexicon.ORDINAL_WORDS))}|"
    r"[a-z]{3,9}-|(?:end|beginning|start|middle|close|closing|rest|remainder|fiscal|financial|full|same|corresponding|"
    r"comparable|like|time|past|recent|distant|near|immediate|foreseeable|future|long|short|second|several|few|many)\b)",
    re.IGNORECASE,
).match
