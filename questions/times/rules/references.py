"""Vague references to the past, the present and the future."""

from __future__ import annotations

import re

from questions.times.meanings import Reference
from questions.times.rules.rule import Found, Match, Part, Rule

_HISTORY = "In 1936, 1937, 1938, 1939, 1940 and 1941 they fought. "
_FOLLOWERS = (
    r"(?=[,.;:)\"”’]| (?:and|or|but|was|is|has|had|when|that|as|to|in|with|by|for|it)(?!\w))"
)


def _past(_: Match) -> Found:
    return Reference("PAST_REF")


def _present(_: Match) -> Found:
    return Reference("PRESENT_REF")


def _future(_: Match) -> Found:
    return Reference("FUTURE_REF")


def _coming_day(match: Match) -> Found:
    has = match.string[match.end() : match.end() + 5].split()[:1] in (["has"], ["had"])
    return Reference("PRESENT_REF" if has else "FUTURE_REF")


def _former(_: Match) -> Found:
    return Reference("PAST_REF", narrated=True)


def _some_time(_: Match) -> Found:
    return Reference("", narrated=True)


def _that_time(match: Match) -> Found:
    word = match.group("which").lower()
    value = "PRESENT_REF" if word in ("the", "this") else ""
    in_news = "PAST_REF" if word == "the" else ""
    meaning = Reference(value, narrated=True, in_news=in_news)
    return (Part(match.start("which"), match.end(), meaning),)


def _is_now(text: str, start: int, end: int) -> bool:
    """Whether "now" is the present, not a part of a name, of "now and then", "now-closed"."""
    if text[end : end + 9].lower().startswith((" and then", " that", "-", " of ")):
        return False
    if text[start:end] == "NOW":
        return False
    before = text[max(0, start - 2) : start]
    return not (text[start].isupper() and before[-1:] == " " and before[:1].isalnum())


_SAYING = re.compile(r"\b(?:said|wrote|warned|argued|claimed|promised|insisted|told \w{2,20}) \Z")


def _is_that_time(text: str, start: int, end: int) -> bool:
    """Whether no clause or noun behind "the time" tells which: "he said at the time that …"."""
    behind = text[end : end + 4].lower()
    if behind == " tha":
        return bool(_SAYING.search(text, max(0, start - 32), start))
    return not behind.startswith((" of ", " whe", " las", " a y"))


_MODALS = [[word] for word in "will would may might could can 'll".split()]

REFERENCES = (
    Rule(
        "now",
        (
            r"(?:right )?now|currently|at present|presently|at the moment|nowadays|these days|"
            r"the time being|at this time"
        ),
        frozenset({"now", "right", "currently", "at", "presently", "nowadays", "these", "the"}),
        _present,
        (
            ("is [currently] the", "PRESENT_REF"),
            ("It is [now] in", "PRESENT_REF"),
            ("for [the time being] he", "PRESENT_REF"),
        ),
        (
            "he did so now and then",
            "the group Paradise Now was",
            "the now-closed mine",
            "at this time of year",
        ),
        _is_now,
    ),
    Rule(
        "current",
        r"current(?= (?!affairs|accounts?(?!\w)|of |in |is |was |and |or )[a-z]{3,20})",
        frozenset({"current"}),
        _present,
        (("above its [current] level", "PRESENT_REF"), ("Under [current] rules", "PRESENT_REF")),
        ("a strong current in the bay", "the current account deficit", "the current is strong"),
        lambda text, start, _: text[start] == "c",
    ),
    Rule(
        "present day",
        r"(?:modern|present)(?: |-)day",
        frozenset({"modern", "present"}),
        _present,
        (("in [present-day] Belize", "PRESENT_REF"),),
    ),
    Rule(
        "to date",
        r"date",
        frozenset({"date"}),
        _present,
        (("the largest to [date], and", "PRESENT_REF"),),
        ("the date of it", "to date the find"),
        lambda text, start, end: (
            text[max(0, start - 3) : start] == "to "
            and text[end : end + 1] in (",", ".", ";", ")", "")
        ),
    ),
    Rule(
        "recent",
        r"recently|recent(?: (?:past|days|weeks|months|years|decades|times|history))?|lately",
        frozenset({"recently", "recent", "lately"}),
        _past,
        (("has [recently] caused", "PAST_REF"), ("in [recent years] it", "PAST_REF")),
        ("it happened more often", "his most recent film"),
        lambda text, start, _: text[max(0, start - 5) : start].lower() not in ("most ", "more "),
    ),
    Rule(
        "the past",
        r"the (?:(?:recent|distant) )?past" + _FOLLOWERS,
        frozenset({"the"}),
        _past,
        (("as in [the past].", "PAST_REF"), ("in [the past] and now", "PAST_REF")),
        ("the past president of",),
    ),
    Rule(
        "former",
        r"former",
        frozenset({"former"}),
        _former,
        ((f"{_HISTORY}Its [former] emperor fled.", "PAST_REF"),),
        ("the former minister said", "the former of the two"),
        lambda text, _, end: text[end : end + 2] not in (",", ".", " o"),
    ),
    Rule(
        "at that time",
        (
            r"(?:at|by|during|around|in|on|of|from|until) "
            r"(?P<which>the same|the|this|that) (?:time|period)"
        ),
        frozenset({"at", "by", "during", "around", "in", "on", "of", "from", "until"}),
        _that_time,
        (
            (f"{_HISTORY}At [the time] he ruled.", "PRESENT_REF"),
            (f"{_HISTORY}By [this time] it was lost.", "PRESENT_REF"),
            ("At [the time], she said, it rained.", "PAST_REF"),
            ("He said at [the time] that he would go.", "PAST_REF"),
        ),
        (f"{_HISTORY}In the time of the kings", "It fell at the time that he left."),
        _is_that_time,
    ),
    Rule(
        "since then",
        r"since (?P<which>then)(?!-)",
        frozenset({"since"}),
        lambda match: (Part(match.start("which"), match.end(), Reference("PAST_REF")),),
        (("Since [then] it has moved.", "PAST_REF"),),
        ("since then-minister Hale left",),
    ),
    Rule(
        "some time",
        r"(?:an? (?:very )?(?:short|long|brief)|some|all the) time|(?:this|that) period",
        frozenset({"a", "some", "all", "this", "that"}),
        _some_time,
        ((f"{_HISTORY}They ruled for [a short time] only.", ""),),
        ("It took a long time, she said.",),
    ),
    Rule(
        "to this day",
        r"to (?P<which>this (?:very )?day)",
        frozenset({"to"}),
        lambda match: (Part(match.start("which"), match.end("which"), Reference("PRESENT_REF")),),
        (("They live there to [this day].", "PRESENT_REF"),),
        ("He owes much to this day-long talk", "he referred to this day"),
        lambda text, start, end: (
            text[end : end + 1] != "-"
            and not text[max(0, start - 10) : start].rstrip().endswith(("referred", "refers"))
        ),
    ),
    Rule(
        "day that comes",
        (
            r"that day(?= (?:has|had|will|would|may|might|must|never)"
            r"(?: (?:now|finally|never|not|soon|surely))? (?:come|came|arrived?)(?!\w))"
        ),
        frozenset({"that"}),
        _coming_day,
        (
            ("He feared it. Now [that day] has come.", "PRESENT_REF"),
            ("He said [that day] will come.", "FUTURE_REF"),
        ),
        ("that day trippers have come",),
    ),
    Rule(
        "some day",
        r"some ?day(?!s)|one day",
        frozenset({"some", "someday", "one"}),
        _future,
        (("It may [some day] rain.", "FUTURE_REF"), ("He will [one day] see.", "FUTURE_REF")),
        ("It took one day to see.",),
        lambda text, start, _: (
            text[start] in "sS" or text[max(0, start - 8) : start].split()[-1:] in _MODALS
        ),
    ),
    Rule(
        "those days",
        r"those days|in days gone by",
        frozenset({"those", "in"}),
        _past,
        (("In [those days] it was rare.", "PAST_REF"),),
    ),
    Rule(
        "the other day",
        r"other (?:day|night|week)(?=[.,;:)]| (?:in|at|on|when|he|she|and|that|to|by|with)(?!\w))",
        frozenset({"other"}),
        _past,
        (("He met her the [other day], he said.", "PAST_REF"),),
        ("every other day", "in the other day-room", "They meet each other day and night."),
        lambda text, start, _: text[max(0, start - 5) : start].lower() == " the ",
    ),
    Rule(
        "future",
        (
            r"the (?:(?:near|immediate|foreseeable|distant) )?future|the (?:long|short|near)"
            r"(?: |-)term|future"
        ),
        frozenset({"the", "future"}),
        _future,
        (("may come in [the future].", "FUTURE_REF"), ("limit [future] wars", "FUTURE_REF")),
        ("the Future of Work",),
        lambda text, _, end: text[end - 6 : end] != "Future",
    ),
)
