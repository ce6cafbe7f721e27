"""Which kind of text it is: that decides from when relative dates count."""

from __future__ import annotations

import re
from enum import StrEnum

from questions.model.dates import Day


class Genre(StrEnum):
    """What anchors the relative dates of a text: its publication, or the date in focus."""

    NEWS = "news"
    HISTORY = "history"


_YEAR = re.compile(r"(?<![\d.,$£€-])(1[0-9]\d\d|20\d\d)(?![\d,]*\d|%)(?=\W)|\b\d{1,4} B\.?C")
_SPEECH_TIME = re.compile(
    r"\b(?:today|yesterday|tomorrow|tonight|(?:last|this|next) (?:week|month|year|night|weekend|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|(?:on |\w )(?:Mon|Tues|Wednes|Thurs|Fri|"
    r"Satur|Sun)day|"
    r"(?:told|said|says|announced|according to|spokes\w+|percent))\b"
)
_NARRATED_TIME = re.compile(
    r"\b(?:(?:the )?(?:following|next|same|previous) (?:day|week|month|year|morning)|that "
    r"(?:year|month|day)|"
    r"(?:days|weeks|months|years) later|century|became|reign|treaty|army|war|battle|empire)\b",
    re.IGNORECASE,
)


def decide(text: str, published: Day | None) -> Genre:
    """Whether a text reads as news of its publication date or as an account of the past.

    It weighs how far the years that it names lie from its publication against words that only
    make sense on the day of publication ("yesterday", a bare weekday, "said").
    """
    years = [int(found.group(1) or 0) for found in _YEAR.finditer(text)]
    spoken = len(_SPEECH_TIME.findall(text))
    narrated = len(_NARRATED_TIME.findall(text))
    if published is None:
        return Genre.NEWS if spoken > 2 * (len(years) + narrated) else Genre.HISTORY
    old = sum(1 for year in years if year < published.year - 2)
    recent = len(years) - old
    return Genre.HISTORY if 2 * old + narrated > 2 * recent + 3 * spoken + 6 else Genre.NEWS
