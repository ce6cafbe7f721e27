"""Clock times and parts of a day."""

from __future__ import annotations

import re

from questions.times import lexicon
from questions.times.lexicon import DIGIT_WORDS, FEW_DIGIT_WORDS, PART_WORDS, SMALL_NUMBERS
from questions.times.meanings import Stated
from questions.times.rules.reading import group
from questions.times.rules.rule import Found, Match, Rule

_IN_ZONE = (
    r"(?: ?(?P<zone>UTC|GMT|Z)(?!\w)| ?(?:local time|(?:US )?Eastern(?: time)?|[ECMP][SD]T|"
    r"[ECMP]T|BST|CEST|CET|IST|JST|AEST)(?!\w))"
)
_ZONE = rf"{_IN_ZONE}?"


_HOUR = (
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9](?!\d|:\d|\.\d)"
)
_HALF_NAMED = r" (?:in the (?P<half>morning|afternoon|evening)|at (?P<at>night))"
_HALF = r"(?: (?:in the (?P<half>morning|afternoon|evening)|(?P<clock>[ap]m|[ap]\. ?m\.?)))?"


def _clock(match: Match) -> Found:
    hour, minute = int(group(match, "hour")), int(group(match, "minute") or 0)
    half = group(match, "half").lower()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    if hour > 24 or minute > 59:
        return None
    zone = "Z" if group(match, "zone") else ""
    return Stated(clock=f"{hour:02d}:{minute:02d}{zone}")


def _o_clock(match: Match) -> Found:
    word = group(match, "hour").lower()
    hour = SMALL_NUMBERS.index(word) if word in SMALL_NUMBERS else int(word)
    return Stated(clock=f"{hour:02d}:00") if hour <= 12 else None


def _past_or_to(match: Match) -> Found:
    """The time that minutes past or to an hour make."""
    word = group(match, "minutes").lower()
    minutes = {"half": 30, "quarter": 15}.get(word) or lexicon.number(word)
    hour = lexicon.number(group(match, "hour"))
    if minutes is None or hour is None or not 1 <= hour <= 12:
        return None
    before = group(match, "way").lower() == "to"
    minute = round(60 - minutes if before else minutes)
    return _with_half(match, round(hour) - before, minute)


def _hour_in_words(match: Match) -> Found:
    hour = lexicon.number(group(match, "hour"))
    return _with_half(match, round(hour), 0) if hour is not None and 1 <= hour <= 12 else None


def _with_half(match: Match, hour: int, minute: int) -> Found:
    """A time of the half of the day that the words behind it name, if they name one."""
    half = (group(match, "half") or group(match, "at") or group(match, "clock")).lower()
    if half:
        late = half in ("afternoon", "evening", "night") or half.startswith("p")
        hour = hour % 12 + 12 * (late and not (half == "night" and hour < 6))
    elif hour == 0:
        hour = 12
    return Stated(clock=f"{hour:02d}:{minute:02d}")


def _military(match: Match) -> Found:
    zone = "Z" if group(match, "zone") else ""
    return Stated(clock=f"{group(match, 'hour')}:{group(match, 'minute')}{zone}")


_TIME_LEADS = [[word] for word in "at by until till before after around about from was".split()]


def _follows_lead(text: str, start: int, _: int) -> bool:
    return text[max(0, start - 12) : start].lower().split()[-1:] in _TIME_LEADS


def _part(match: Match) -> Found:
    return Stated(part=lexicon.part_of_day(group(match, "part")))


# "At 7.30 on Monday" is a time, "at 7.30" may be a price.
_ON_DAY = re.compile(
    rf" (?:(?:on )?(?:{'|'.join(lexicon.FULL_WEEKDAYS)})|yesterday|today|tomorrow|tonight|"
    r"last night|(?:this|in the) (?:morning|afternoon|evening))\b",
    re.IGNORECASE,
)


_HALF_BEHIND = re.compile(r"[ap]\.? ?m(?!\w)", re.IGNORECASE)


def _is_clock(text: str, start: int, end: int) -> bool:
    """Whether digits with a colon or point are a time, not a score, a share or a duration."""
    words = text[start:end]
    if text[end : end + 1] == "%" or text[end : end + 2].strip(".")[:1].isdigit():
        return False
    if "." in words.split()[0][:3] and not _HALF_BEHIND.search(words):
        return text[max(0, start - 3) : start] == "at " and bool(_ON_DAY.match(text, end))
    if text[max(0, start - 1) : start] in (":", "$", "£", "€", ".", ","):
        return False
    if words[-1].isdigit() and (len(words) == 4 or words.count(":") > 1):
        before = text[max(0, start - 12) : start].lower().split()
        return bool(before) and before[-1] in (
            "at",
            "by",
            "until",
            "from",
            "after",
            "before",
            "around",
        )
    return True


_PART_FOLLOWERS = frozenset(
    "of on and when as at in after before to by with for while he she it they we i the a "
    "an was were "
    "is had hours session trade trading deals dealings into from but".split()
)


_MOMENT_LEADS = frozenset("at by until before after around about from the one".split())
_DAY_BEHIND = re.compile(rf" (?:{'|'.join(lexicon.FULL_WEEKDAYS)}|today|tomorrow)\b", re.IGNORECASE)


def _is_part(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - 12) : start].lower().split()
    if not before:
        return False
    lead, word = before[-1], text[start:end].lower().removesuffix(" hours")
    if word in ("noon", "midnight", "midday", "dawn", "dusk", "night"):
        on_day = bool(_DAY_BEHIND.match(text, end)) and word in ("noon", "midnight", "midday")
        return on_day or lead in _MOMENT_LEADS
    if text[end : end + 1] == " " and text[end + 1 : end + 2].islower():
        follower = text[end + 1 : end + 12].split(maxsplit=1)[0].strip(".,;:")
        if follower not in _PART_FOLLOWERS:
            return False
    if word == "overnight":
        return lead not in ("an", "the", "its", "their", "his", "her")
    return lead in ("the", "early", "late", "in", "one", "mid")


CLOCK = (
    Rule(
        "time of day",
        r"(?P<hour>[01]?\d|2[0-4])[:.](?P<minute>[0-5]\d)"
        r"(?::[0-5]\d)?(?: ?(?P<half>[ap]m|[ap]\. ?m\.?)|(?: ?h(?:ou)?rs?))?" + _ZONE,
        FEW_DIGIT_WORDS,
        _clock,
        (
            ("at [14:58 UTC], an", "2014-03-12T14:58Z"),
            ("at [5:30PM] and", "2014-03-12T17:30"),
            ("died at [10:58].", "2014-03-12T10:58"),
            ("died at [7.30] on Monday.", "2014-03-10T07:30"),
            ("struck at [4.53 p.m. local time] and", "2014-03-12T16:53"),
        ),
        (
            "a ratio of 3:2",
            "won 10.5 points",
            "rose 3.10% at",
            "in 2:15:30",
            "up 12.50 today",
            "opened at 7.30 and",
        ),
        _is_clock,
    ),
    Rule(
        "hour of the day",
        r"(?P<hour>1[0-2]|[1-9]) ?(?P<half>[ap]m|[ap]\. ?m\.?)" + _ZONE,
        FEW_DIGIT_WORDS,
        _clock,
        (("at [11 a.m.] on", "2014-03-12T11:00"), ("by [7 pm] they", "2014-03-12T19:00")),
        ("he is 5 amps",),
    ),
    Rule(
        "o'clock",
        (
            r"(?P<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|"
            r"[1-9]) o['’]clock"
        ),
        FEW_DIGIT_WORDS | frozenset(SMALL_NUMBERS),
        _o_clock,
        (("at [six o'clock] they", "2014-03-12T06:00"),),
    ),
    Rule(
        "minutes past or to the hour",
        r"(?:a )?(?P<minutes>half|quarter|five|ten|twenty(?:-five)?)(?: |-)(?P<way>past|to) "
        rf"(?P<hour>{_HOUR}){_HALF}",
        frozenset("a half quarter five ten twenty".split()),
        _past_or_to,
        (
            ("met at [half past three].", "2014-03-12T03:30"),
            ("left at [a quarter to five in the afternoon].", "2014-03-12T16:45"),
            ("at [twenty-five past nine p.m.] they", "2014-03-12T21:25"),
        ),
        ("some five to ten people", "the half past them"),
        _follows_lead,
    ),
    Rule(
        "hour in words",
        rf"(?P<hour>{_HOUR})(?: o['’]clock)?{_HALF_NAMED}",
        FEW_DIGIT_WORDS | frozenset(SMALL_NUMBERS),
        _hour_in_words,
        (
            ("at [two in the morning] they", "2014-03-12T02:00"),
            ("at [ten o'clock at night] they", "2014-03-12T22:00"),
        ),
        ("the two in the morning paper",),
        _follows_lead,
    ),
    Rule(
        "hour of a soldier",
        rf"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?: ?(?:hours|hrs)|{_IN_ZONE})",
        DIGIT_WORDS,
        _military,
        (
            ("at [0530 hours] they", "2014-03-12T05:30"),
            ("until [1815hrs] they", "2014-03-12T18:15"),
            ("struck ([0530 GMT]) off", "2014-03-12T05:30Z"),
        ),
        ("spent 1200 hours on it",),
        lambda text, start, end: text[end - 1] not in "sS" or _follows_lead(text, start, end),
    ),
    Rule(
        "noon in a zone",
        rf"(?:noon|midday){_IN_ZONE}",
        frozenset({"noon", "midday"}),
        lambda match: Stated(clock="12:00Z" if group(match, "zone") else "12:00"),
        (
            ("fell by [midday GMT] to", "2014-03-12T12:00Z"),
            ("at [noon EST] it", "2014-03-12T12:00"),
        ),
        ("at noon GMT-based dealers",),
        lambda text, _, end: text[end : end + 1] != "-",
    ),
    Rule(
        "part of the day",
        r"{part}(?: hours)?",
        PART_WORDS,
        _part,
        (
            ("in [the morning] they", "2014-03-12TMO"),
            ("in [the early morning hours] they", "2014-03-12TMO"),
            ("at [midnight] they", "2014-03-12TNI"),
            ("It is due [midnight Friday].", "2014-03-14TNI"),
            ("it snowed [overnight] in", "2014-03-12TNI"),
            ("fell in [morning] trade", "2014-03-12TMO"),
        ),
        ("an overnight train", "a night club", "the evening paper", "his morning walk"),
        _is_part,
    ),
)
