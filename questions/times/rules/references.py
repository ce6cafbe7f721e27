"""Vague references to the past, the present and the future."""

from __future__ import annotations

from questions.times.meanings import Reference
from questions.times.rules.rule import Found, Match, Rule


def _past(_: Match) -> Found:
    return Reference("PAST_REF")


def _present(_: Match) -> Found:
    return Reference("PRESENT_REF")


def _future(_: Match) -> Found:
    return Reference("FUTURE_REF")


REFERENCES = (
    Rule(
        "now",
        (
            r"(?:right )?now|currently|at present|presently|at the moment|nowadays|these days|"
            r"for the time being|at this time"
        ),
        frozenset({"now", "right", "currently", "at", "presently", "nowadays", "these"}),
        _present,
        (("is [currently] the", "PRESENT_REF"), ("It is [now] in", "PRESENT_REF")),
        ("he did so now and then",),
        lambda text, _, end: not text[end : end + 9].lower().startswith((" and then", " that")),
    ),
    Rule(
        "present day",
        r"(?:modern|present)(?: |-)day",
        frozenset({"modern", "present"}),
        _present,
        (("in [present-day] Belize", "PRESENT_REF"),),
    ),
    Rule(
        "recent",
        r"recently|recent(?: (?:past|days|weeks|months|years|decades|times|history))?|lately",
        frozenset({"recently", "recent", "lately"}),
        _past,
        (("has [recently] caused", "PAST_REF"), ("in [recent years] it", "PAST_REF")),
        ("the more recentness",),
    ),
    Rule(
        "the past",
        r"the (?:(?:recent|distant) )?past(?! \w)|(?:former|formerly|previously|once upon a time)",
        frozenset({"the", "former", "formerly", "previously"}),
        _past,
        (("as in [the past].", "PAST_REF"), ("its [former] emperor", "PAST_REF")),
    ),
    Rule(
        "future",
        (
            r"the (?:(?:near|immediate|foreseeable|distant) )?future|the (?:long|short|near)"
            r"(?: |-)term|in future|future"
        ),
        frozenset({"the", "future"}),
        _future,
        (("may come in [the future].", "FUTURE_REF"), ("limit [future] wars", "FUTURE_REF")),
        ("the Future of Work",),
        lambda text, _, end: text[end - 6 : end] != "Future",
    ),
)
