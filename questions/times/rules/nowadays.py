"""Where "today" is no day but the present: "today's Russia", "Today there are two mills"."""

from __future__ import annotations

import re

from questions.times import cues
from questions.times.meanings import Reference
from questions.times.rules.rule import Rule

_PAPERS = "Times|Telegraph|Mirror|Express|Mail|Herald|Tribune|Guardian|Post|Journal|Sun|Budget"
# A name behind "today's" is that of a place or a house; with more behind, of an event.
_OWNED = re.compile(
    rf"['’]s (?:(?!{_PAPERS})[A-Z]\w{{1,20}}(?=[.,;:!?\"”’)]| (?:is|are|was|has|and|or|would|could|"
    r"as|than|but)\b)|(?:world|society|standards|money|dollars|youth|generation|teenagers|"
    r"children|parents|technology)\b)"
)
_COMPARED = re.compile(
    r"\b(?:(?:than|as) (?:(?:it|they|he|she|we|there) )?(?:(?:is|are|do|does) )?|even )\Z"
)
# What a text must have spoken of before: another time than the days of news.
_LONG_AGO = re.compile(
    r"\b(?:ago|once|used to|decades?|century|centuries|(?:1[5-9]|20)\d\ds?|formerly|back then)\b"
)
_REACH = 220
_OPENS = re.compile(
    r"(?:\A|\n|[.!?;:][\"”’)]?\s{1,2}|[\"“‘]|\b(?:but|and|while) )[\"“‘]?\Z", re.IGNORECASE
)
_STATE = re.compile(
    r",? (?:(?!(?:is|are|has|have|will|would)\b)[\w’'-]{1,20} ){0,5}?(?:(?:is|are)(?! "
    r"(?:expected|scheduled|due|set|likely|[a-z]{2,16}ing)\b)|(?:has|have)(?= "
    r"(?:an?|the|no|some|about|more|fewer|only|its|their|\d|two|three|four|five|six|ten)\b)|employs?|lives?|works?|remains?|costs?|"
    r"finds?|owns?|stands?|needs?|earns?|runs?|makes?|serves?|produces?|knows?|uses?)\b"
)


def _is_nowadays(text: str, start: int, end: int) -> bool:
    """Whether "today" is set against another time, and what is told of it is a state."""
    if _OWNED.match(text, end) or _COMPARED.search(text, max(0, start - 24), start):
        return True
    before = text[max(0, start - _REACH) : start]
    if not _OPENS.search(before) or not _LONG_AGO.search(before):
        return False
    state = _STATE.match(text, end)
    return state is not None and all(cues.of_time(state.group()))


NOWADAYS = (
    Rule(
        "nowadays",
        r"today",
        frozenset({"today"}),
        lambda _: Reference("PRESENT_REF"),
        (
            ("It is a fine time at [today]'s Acme.", "PRESENT_REF"),
            ("It would cost more in [today]'s money, he said.", "PRESENT_REF"),
            ("Twenty years ago there were ten. [Today] there are two.", "PRESENT_REF"),
            ("In 1950 it had 40 mills; [today], only one is left.", "PRESENT_REF"),
            ("It was founded in 1950. [Today] the firm employs 300.", "PRESENT_REF"),
            ("It was larger than it is [today].", "PRESENT_REF"),
        ),
        (
            "He wrote in today's Guardian.",
            "He won today's Grand Prix.",
            "It was founded in 1950. Today the firm said it would close.",
            "It was founded in 1950. Today the firm is expected to close.",
            "Today there are two talks.",
        ),
        _is_nowadays,
    ),
)
