"""Whether a name of a month is one: "May", "March" and "June" may be a verb, a walk or a person."""

from __future__ import annotations

import re

from questions.times.lexicon import MONTH_WORDS

_MONTH_LEADS = frozenset(
    "in of since by until till from to and or between during last next this early late "
    "mid the before "
    "after for through throughout around about each every previous following on ended toward "
    "starts begins due ends come "
    "towards beyond versus vs vs.".split()
)
# "As early as May", "compared with March", "April over March".
_MONTH_PHRASES = re.compile(
    r"\b(?:as (?:early|late|soon|recently|far back) as|compared (?:with|to)|"
    r"\w(?:['’]s)? (?:over|against)) \Z"
)
# "June was the best month", "March brought rain".
_MONTH_DOES = re.compile(
    r",? (?:saw|brought|marked) |,? (?:was|is|will be|has been|would be) [^.]{0,40}\bmonth\b"
)


# "March and April were wet", "the first phone (June)".
_MONTH_BEHIND = re.compile(
    r"(?: and |,(?: and)? |/| or )(?:January|February|March|April|June|July|September|October|"
    r"November|December)\b(?! [A-Z])"
)
# Before "March on" and "May to" these tell a month from a name and a verb.
_SURE_LEADS = frozenset("of in since by until during from early late mid last".split())


# What a month has or is, and a person called April has not: "June sales", "August's rise".
_OWN_NOUN = re.compile(
    r"(?:['’]s)? (?:(?:[a-z-]{3,12}|U\.S\.|US|U\.K\.|UK|EU) ){0,2}"
    r"(?:sales|figures|report|results|data|exports|imports|orders|"
    r"output|production|deliveries|vote|votes|elections?|contracts?|futures|meeting|deadline|quarter|"
    r"inflation|rate|level|low|high|peak|total|reading|launch|opening|issue|decline|fall|drop|rise|"
    r"gain|loss|increase|decrease|slump|jump|tally|numbers?|event|conference|announcement|survey|"
    r"estimate|attacks?|quake|earthquake|floods?|storm|summit|budget|talks|ceremony|ballot|debut|"
    r"release|trial|hearing|visit|index|close|auction|minutes|statement|forecast|shipments)\b",
    re.IGNORECASE,
)
_NOUN_LEADS = frozenset("a an its his her their our ending starting beginning was than".split())
_NAME_BEHIND = re.compile(r" [A-Z][a-z]")


# "30 February 2024" is no date, and so is its month none.
_IMPOSSIBLE_DAY = re.compile(r"(?<![\d:.,])\d{1,2}(?:st|nd|rd|th)?(?:\sof)?\s$")
YEAR_BEHIND = re.compile(r",?\s(?:1[5-9]|20)\d\d(?![\d,.:%]\d|\d)")
DAY_BEHIND = re.compile(rf"\s\d{{1,2}}(?:st|nd|rd|th)?{YEAR_BEHIND.pattern}")


def has_no_day(text: str, start: int, _: int) -> bool:
    """Whether no number stands before a month that would be a day, and is none."""
    return not _IMPOSSIBLE_DAY.search(text, max(0, start - 10), start)


# Words and names that are months as well; of the short ones nothing else tells.
_SHORT_NAMES = frozenset(("jan", "mar", "jun"))
_AMBIGUOUS = _SHORT_NAMES | {"may", "march", "august", "april", "june"}


def _is_owner(lead: str, name: str) -> bool:
    """Whether a word before a month is a possessive: not in "the Women's March"."""
    year = lead in ("year's", "year’s")
    return year or (name != "march" and lead.endswith(("'s", "’s", "s'", "s’")))


def is_month(text: str, start: int, end: int) -> bool:
    """Whether a month name without a number is a month: "May" and "March" need a preposition."""
    if not has_no_day(text, start, end) or DAY_BEHIND.match(text, end):
        return False
    name = text[start:end].rstrip(".").lower()
    if name not in _AMBIGUOUS:
        return True
    before = text[max(0, start - 24) : start].split()[-1:]
    lead = before[0].lower().strip("(\"'“‘-–") if before else ""
    if name in _SHORT_NAMES:
        return lead in _SURE_LEADS or lead.rstrip(",.") in MONTH_WORDS
    owned = lead in _NOUN_LEADS or _is_owner(lead, name)
    if _OWN_NOUN.match(text, end) or (owned and not _NAME_BEHIND.match(text, end)):
        return True
    if _MONTH_PHRASES.search(text, max(0, start - 24), start) or _MONTH_DOES.match(text, end):
        return True
    if _MONTH_BEHIND.match(text, end) or text[start - 1 : start] + text[end : end + 1] == "()":
        return True
    if name in ("march", "may") and text[end : end + 4] in (" to ", " on ", " of ", " thr"):
        return lead in _SURE_LEADS
    return lead in _MONTH_LEADS or lead.rstrip(",.") in MONTH_WORDS
