"""Which kind of text it is: that decides from when relative dates count."""

from __future__ import annotations

import re
from enum import StrEnum

from questions.model.dates import MONTHS, Day


class Genre(StrEnum):
    """What anchors the relative dates of a text: its publication, or the date in focus."""

    NEWS = "news"
    HISTORY = "history"


_YEAR = re.compile(r"(?<![\d.,$£€-])(1[0-9]\d\d|20\d\d)(?!\d|,\d|%)(?=\W)|\b\d{1,4} B\.?C")
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_NO_FEAST = "".join(
    rf"(?<!{name} )"
    for name in ("Easter", "Palm", "Whit", "Good", "Ash", "Holy", "Black", "Bloody")
)
_SPEECH_TIME = re.compile(
    r"\b(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|"
    rf"(?<![Tt]he )(?:[Ll]ast|[Tt]his|[Nn]ext) (?:week|month|year|night|weekend|{_WEEKDAY})|"
    rf"{_NO_FEAST}{_WEEKDAY}(?!,? (?:\d|[A-Z])))\b"
)
_REPORT = re.compile(
    r"\b(?:says?|said|(?<!was )(?<!were )(?<!been )(?<!be )told|announced|according to|"
    r"spokes(?:man|woman|person))\b"
)
_STATED_TIME = re.compile(
    rf"\b(?:{'|'.join((*MONTHS, 'spring', 'summer', 'autumn', 'fall', 'winter'))}),? (?:of )?"
    r"(?:\d{1,2}(?:st|nd|rd|th)?,? )?1\d{3}(?!\d)|(?:\A|\n|[.!?] )In 1\d{3}(?=[, ])"
)
_NARRATED_TIME = re.compile(
    r"\b(?:(?:the )?(?:following|next|same|previous) (?:day|week|month|year|morning)|"
    r"that (?:year|month|day)|(?:days|weeks|months|years) later|century)\b",
    re.IGNORECASE,
)
# How much each kind of evidence weighs, and by how much a history must prevail.
_YEAR_WEIGHT, _NARRATED_WEIGHT = 2, 2
_SPEECH_WEIGHT, _REPORT_WEIGHT = 10, 3
_MARGIN = 10
# A text that is not dated and has nothing of news in it needs two years, one with its month or its
# season or that begins a sentence, or words that carry it on.
_MARGIN_UNDATED, _STATED_WEIGHT = 3, 2
# Histories report as well ("in January it announced a loss"): one that does needs more of that.
_MARGIN_REPORTED = 6
_HEAD = 300


def decide(text: str, published: Day | None) -> Genre:
    """Whether a text reads as news of its publication date or as an account of the past.

    Years other than that of publication and words that carry a story on ("the following year")
    speak for an account; words that only make sense on the day of publication ("yesterday", a bare
    weekday) and reported speech speak for news.
    """
    this_year = published.year if published else None
    years = sum(1 for found in _YEAR.finditer(text) if int(found.group(1) or 0) != this_year)
    narrated = _count(_NARRATED_TIME, text)
    account = _YEAR_WEIGHT * years + _NARRATED_WEIGHT * narrated
    spoken, reports = _spoken(text, published), _REPORT_WEIGHT * _count(_REPORT, text)
    news = _SPEECH_WEIGHT * (spoken + _opens_with(text, published)) + reports
    if published is None and not spoken:
        account += _STATED_WEIGHT * _count(_STATED_TIME, text)
        margin = _MARGIN_REPORTED if reports else _MARGIN_UNDATED
        return Genre.HISTORY if account > reports + margin else Genre.NEWS
    return Genre.HISTORY if account > news + _MARGIN else Genre.NEWS


def _spoken(text: str, published: Day | None) -> int:
    """How many words only make sense on the day of publication.

    "Today" is also the present of those who read an account, and so tells nothing in an undated
    text.
    """
    found = (match.group().lower() for match in _SPEECH_TIME.finditer(text))
    return sum(1 for word in found if published is not None or word != "today")


def _opens_with(text: str, published: Day | None) -> bool:
    """Whether a text states at its head the day on which it was published."""
    if published is None:
        return False
    month, head = MONTHS[published.month - 1].capitalize(), text[:_HEAD]
    days = (str(published.day), f"{published.day:02d}")
    return any(
        f"{month} {day}, {published.year}" in head or f"{day} {month} {published.year}" in head
        for day in days
    )


def _count(pattern: re.Pattern[str], text: str) -> int:
    return sum(1 for _ in pattern.finditer(text))
