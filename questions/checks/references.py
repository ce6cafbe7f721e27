"""A stem is complete without its article: nothing in it points out of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from questions.checks.reading.abbreviations import unexplained
from questions.checks.reading.stated_dates import find_dates
from questions.checks.reading.wording import (
    FUNCTION_WORDS,
    QUESTION_WORDS,
    find_phrases,
    straight,
    words,
)
from questions.model.items import Item, Ordering
from questions.model.review import Finding, Knowledge, Severity
from questions.world import quantities

NAME = "references"

_DAY_WORDS = frozenset(
    "yesterday|tomorrow|tonight|last night|last week|last month|last year|next week|next month|"
    "next year|this morning|this afternoon|this evening|this week|this month|this year|this time|"
    "that day|that year|that time|that month|since then|until then|by then|at the time|"
    "the same day|the same year|the same time|the previous day|the previous year|"
    "the following day|the following year".split("|")
)
_NOW_WORDS = frozenset("today|now|currently|nowadays|recently|at present|so far|ago".split("|"))
_GIVEN_BY_THE_STEM = frozenset("this year|that year|that time|at the time|that day".split("|"))

_PERSONAL = re.compile(
    r"\b(?P<word>he|she|him|his|her|hers|they|them|their|theirs|it|its|we|us|our|I|my)\b(?!')"
)
_POINTING = re.compile(
    r"\b(?P<word>(?:this|these|those|such an?)\s+(?:[a-z-]+\s){0,2}?[a-z-]+)", re.IGNORECASE
)
_BARE_POINTING = re.compile(
    r"\b(?:of|to|for|with|about|from|by|did|does|do|is|was|in|after|before)\s(?P<word>this|these|"
    r"those|that)(?=\s*(?:[?.,;]|$))",
    re.IGNORECASE,
)
_KINDS = (
    "country|countries|nation|nations|state|states|island|islands|city|town|village|region|area|"
    "company|companies|firm|organisation|organization|agency|institution|group|team|party|"
    "man|woman|men|women|couple|duo|trio|step|move|incident|latter|former|others|other side"
)
_ROLES = (
    "ministry|minister|government|president|administration|embassy|parliament|court|army|"
    "leader|leaders|researchers|scientists|expert|experts|spokesman|spokeswoman|spokesperson|"
    "official|officials|author|authors|decision|event|agreement|treaty|deal|project|study|report|"
    "statement|announcement|plan|law|ruling|attack|war|conflict|visit|meeting|ceremony|survey"
)
_COUNT = r"(?:two|three|four|five|both|same|other|said|new|first|last|current)"
_COMPLEMENT = (
    r"(?!\s(?:of|in|on|at|for|to|that|which|who|whom|whose|where|when|with|from|against|between|"
    r"under|by|called|named|known|[A-Z0-9\"'][\w.-]*|[a-z]+ed|[a-z]+ing|and [a-z]+ of)\b)(?!')"
)
_SORT = r"(?:[A-Z][\w-]+|[a-z-]+(?:an|ese|ish|ern|al)|island|former)"
_DESCRIPTION = re.compile(
    rf"\b(?P<word>[Tt]he\s(?:{_COUNT}\s)?(?:{_SORT}\s){{0,2}}(?:{_KINDS})"
    rf"|[Tt]he\s(?:{_COUNT}\s)?(?:{_ROLES})"
    rf"|[Tt]he\stwo(?=\s*[?.,;]))\b{_COMPLEMENT}"
)
_FILLER_IT = re.compile(
    r"\bit\s+(?:\w+\s)?(?:take|takes|took|taken|cost|costs|be|is|was|mean|means|meant|matter|"
    r"become|became|seem|seems|rain|snow)\b|\b(?:is|was|does|did|will|would)\s+it\s+(?:\w+\s)?"
    r"(?:take|cost|mean|possible|that|to|called|about|like|important|necessary|legal|illegal)\b"
    r"|\b(?:made?|makes?|making|found|finds?)\sit\s(?:\w+\s)?\w+\s(?:to|that|for)\b",
    re.IGNORECASE,
)
_ENDS = re.compile(r"\w+\s*(?:[,?.;]|$)")
# "How many of her 20 days did Ann Hale use?": the name follows.
_OWNING = frozenset("his her its their".split())
_NAMED_BEHIND = re.compile(
    r"\b(?:did|does|do|has|have|had|was|were|is|are) (?:the (?:[\w-]+ ){0,4}?)?[A-Z]"
)
_GENDERED = frozenset("he she him his her hers".split())
_PERSON = re.compile(
    r"who|whom|whose|\w+(?:er|or|ist|ian|ant|ent|man|men|ess|eur)s?|boy|girl|child|king|queen|"
    r"pope|monk|nun|friend|chief|pilot|poet|bride|wife|husband|aunt|uncle|son|saint|hero|heir|"
    r"monarch|refugee|employee|critic|cook|clerk|judge|spy|thief|guide|nurse|coach"
)
_INVERSION = re.compile(
    r"\b(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might)\s$",
    re.IGNORECASE,
)
_EVENTS = re.compile(r"Which of these events\b")
_OPENING = frozenset("which what many much a an the some every each no most both".split())
_NAME = re.compile(r"(?<=[\w,;:'\")]\s)[\"'(]?(?:[A-Z][\w'.-]*|[A-Z]{2,})")


def check(item: Item, knowledge: Knowledge) -> Iterator[Finding]:
    """Pronouns, "this step", "the ministry" and "yesterday" must find their meaning in the stem."""
    yield from _look(item.stem, "stem")
    if isinstance(item.interaction, Ordering):
        for number, entry in enumerate(item.interaction.entries, 1):
            yield from _look(entry.text, f"event {number}")
    for place, text in _told(item):
        for short in unexplained(text, item, knowledge):
            message = f'"{short}" in the {place} is short for words that it does not give.'
            yield Finding(NAME, Severity.WARNING, message)


def _told(item: Item) -> Iterator[tuple[str, str]]:
    """The stem and the events of an item, each with its place."""
    yield "stem", item.stem
    if isinstance(item.interaction, Ordering):
        events = [entry.text for entry in item.interaction.entries]
    else:
        events = [one.text for one in item.interaction.options if _EVENTS.match(item.stem)]
    yield from ((f"event {number}", text) for number, text in enumerate(events, 1))


def _look(text: str, place: str) -> Iterator[Finding]:
    plain = straight(text)
    for word in dict.fromkeys(_unresolved(plain)):
        message = f'"{word}" in the {place} points out of it; say who, what or when is meant.'
        yield Finding(NAME, Severity.BLOCKING, message)
    if not find_dates(plain):
        for word in dict.fromkeys(find_phrases(plain, _NOW_WORDS)):
            message = f'"{word}" in the {place} changes its meaning with time; add a date.'
            yield Finding(NAME, Severity.WARNING, message)


def _unresolved(plain: str) -> Iterator[str]:
    dated = bool(find_dates(plain))
    for word in find_phrases(plain, _DAY_WORDS):
        explained = re.search(rf"{word} (?:of|that|when)\b", plain)
        if not explained and not (dated and word.casefold() in _GIVEN_BY_THE_STEM):
            yield word
    for match in _PERSONAL.finditer(_FILLER_IT.sub(lambda hit: " " * len(hit[0]), plain)):
        if not _is_resolved(match, plain):
            yield match["word"]
    for pattern in (_POINTING, _BARE_POINTING):
        for match in pattern.finditer(plain):
            if _is_vague(match["word"], plain[: match.start()]):
                yield match["word"]
    for match in _DESCRIPTION.finditer(plain):
        if not _names_something(plain[: match.start()]):
            yield match["word"]


def _is_resolved(match: re.Match[str], plain: str) -> bool:
    """Whether a pronoun finds before it, or a possessive behind it, whom it means."""
    if match["word"].lower() in _OWNING and _NAMED_BEHIND.search(plain, match.end()):
        return True
    has_antecedent = _has_person if match["word"] in _GENDERED else _has_antecedent
    return has_antecedent(_scope(plain, match.start()))


def _scope(plain: str, start: int) -> str:
    """The words before a pronoun in which it can find its meaning.

    The subject of a question ("what did it do", "where was his house") finds none in the question
    itself, and neither does "according to him".
    """
    before = plain[:start]
    if re.search(r"\baccording to\s$", before, re.IGNORECASE) and _ENDS.match(plain[start:]):
        return ""
    if not _INVERSION.search(before):
        return before
    opening = re.search(
        r"\b(?:who|whom|whose|what|which|when|where|why|how)\b", before, re.IGNORECASE
    )
    return before[: opening.start()] if opening else before


def _has_antecedent(before: str) -> bool:
    """Whether something stands before a pronoun that it can mean.

    That is a name, "who", a noun after "which", after a determiner or a number, or a plural.
    """
    if _names_something(before):
        return True
    found = ("", *words(before))
    return any(_is_thing(previous, word) for previous, word in pairwise(found))


def _has_person(before: str) -> bool:
    """As `_has_antecedent`, for "he" and "she"."""
    return _names_something(before) or any(map(_PERSON.fullmatch, words(before)))


def _is_thing(previous: str, word: str) -> bool:
    if word in ("who", "whom", "whose", "people"):
        return True
    if word in FUNCTION_WORDS:
        return False
    opening = previous in _OPENING or previous in quantities.UNITS_SPELLED or previous.isdecimal()
    plural = word.endswith("s") and len(word) > 3 and previous not in QUESTION_WORDS
    return opening or plural


def _names_something(before: str) -> bool:
    return bool(_NAME.search(before)) or _starts_with_name(before)


def _starts_with_name(before: str) -> bool:
    first = re.match(r"[\"'(]?([A-Z][\w'.-]*)", before)
    return first is not None and first[1].casefold() not in FUNCTION_WORDS


def _is_vague(pointing: str, before: str) -> bool:
    """Whether nothing is pointed at: in "which of these countries" the options are."""
    lead = before.casefold().rstrip()
    if lead.endswith((" of", "which of", "what of")) or not lead:
        return not pointing.casefold().startswith(("these", "those"))
    if re.search(r"\b(?:put|order|arrange|sort|place|rank|choose|select)$", lead):
        return False
    return not _names_something(before)
