"""What opens a question: "As of May 2020" for what can change, "According to …" for reports."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from questions.builders.wording.clause import Clause, inside, is_core, words_of
from questions.builders.wording.colour import without_colour
from questions.builders.wording.superlatives import SUPERLATIVE
from questions.model.dates import MONTHS, HistoricalDate, Precision
from questions.model.facts import Fact, Modality, Phrase, Role
from questions.world import country

_NOW = frozenset("now currently presently still today already nowadays".split())
_PRESENT_INSIDE = re.compile(
    r"\b(?:that|which|who|where) (?:\w+ly )?(?:is|are|has|have|do|does|\w+s)\b"
)


_LACK = re.compile(
    r"\b(?:that|which|who) (?:do(?:es)? not|did not|has not|have not|doesn['’]t|don['’]t)"
    r"(?: yet)? (?:have|had) (?:any )?"
)


def without_lack(text: str) -> str:
    """Words with a relative clause about lacking something put as "without"."""
    return _LACK.sub("without ", text)


_STRAY_ARTICLE = re.compile(r"\bthe ((?:[A-Z]\w+ ?)+)(?=[?,]|$)")


# A few words in quotation marks within somebody's finding are the finding's.
_SCRAP = re.compile(r"[“\"]((?:[a-z][\w’'-]* ?){1,5})[”\"]")
# "Who is CEO of …": an office that one holds.
_OFFICE = re.compile(
    r"(\b[Ww]ho (?:is|was)) (?=(?:CEO|chair\w*|chief \w+|director|editor|governor|head|leader|"
    r"manager|mayor|president|prime minister) of\b)"
)
_ORNAMENT = re.compile(r"\b[\d,.]+-strong ")
_ASKED_TWICE = re.compile(
    r"\b(?P<wh>[Ww]hich) (?P<noun>[a-z]+) (?P<verb>was|were|is|are) "
    r"(?P<words>(?:the |(?:the )?[A-Z][\w’' -]*?['’]s? )(?:(?!of|in|to)[\w’'-]+ )*?)(?P=noun)\b"
)
# "Which firm's co-founder was Ann Hale?" is better asked with the verb.
_FOUNDED = re.compile(r"(Which [a-z -]+)['’]s (co-)?founder (?:is|was) ([A-Z][^?]+)\?")
_RANKED = re.compile(rf"the (?:\w+[- ])?(?:first|last|only|{SUPERLATIVE}) ")


# "the first payment, of $9 million, is made": the sum as a part of what it tells of.
_SUM_ASIDE = re.compile(r", of (?P<sum>[$€£]?\d[\d,.]*(?: [a-z]+){0,2}), ")


# "until he was 27": the one asked for, whom no pronoun can name yet.
_AT_AGE = re.compile(
    r"\b(?P<when>after|before|until|when) (?:he|she) was (?:only )?(?P<age>\d{1,2})(?=[?,]|$)"
)


def _aged(match: re.Match[str]) -> str:
    """The age as a noun: "until the age of 27"."""
    when = "at" if match["when"] == "when" else match["when"]
    return f"{when} the age of {match['age']}"


def polished(stem: str) -> str:
    """A stem with "without" for a lack, nothing asked twice, no stray article or quoted scrap."""
    stem = _AT_AGE.sub(_aged, _SUM_ASIDE.sub(r" of \g<sum> ", stem))
    stem = _FOUNDED.sub(r"\1 did \3 \2found?", without_colour(stem))
    plain = _ORNAMENT.sub("", _OFFICE.sub(r"\1 the ", _SCRAP.sub(_unquoted, stem)))
    once = _ASKED_TWICE.sub(_asked_once, without_lack(plain))
    return _STRAY_ARTICLE.sub(_with_article, once)


def _unquoted(match: re.Match[str]) -> str:
    """The words without their marks; an "out of the way" place becomes an out-of-the-way one."""
    words, behind = match.group(1), match.string[match.end() :]
    is_before_noun = re.search(r"\b(?:an?|the) $", match.string[: match.start()])
    if is_before_noun and _PHRASAL.match(words) and behind[:2].strip().islower():
        return words.replace(" ", "-")
    return words


_PHRASAL = re.compile(r"(?:down|in|off|on|out|over|up) ")


def _asked_once(match: re.Match[str]) -> str:
    """The noun a single time: "Which country was the first", "What was the main religion"."""
    if _RANKED.fullmatch(match["words"]):
        return f"{match['wh']} {match['noun']} {match['verb']} {match['words'].rstrip()}"
    what = "What" if match["wh"][0] == "W" else "what"
    return f"{what} {match['verb']} {match['words']}{match['noun']}"


def _with_article(match: re.Match[str]) -> str:
    state = country(match.group(1))
    return state.in_sentence if state and state.name == match.group(1) else match.group()


def opened(fact: Fact, clause: Clause) -> tuple[Clause, str]:
    """The clause and its opening: the happening it is of, who says so, as of when, or ""."""
    if fact.frame:
        return clause, fact.frame
    is_own = fact.speaker == clause.subject.text
    if fact.modality is Modality.REPORTED and fact.speaker and not is_own:
        return clause, f"According to {inside(fact.speaker)}"
    clause, opening = as_of(fact, clause)
    return (clause, opening) if opening else dated_first(clause)


_RELATIVE = re.compile(r"\b(?:which|that|who|whom|whose|where|following|after)\b")


def dated_first(clause: Clause) -> tuple[Clause, str]:
    """A date in front where, at the end, it would seem to date a clause within the clause."""
    times = [phrase for phrase in clause.rest if phrase.role is Role.TIME]
    others = [phrase for phrase in clause.rest if phrase.role is not Role.TIME]
    if len(times) != 1 or not _could_be_dated(others, times[0]):
        return clause, ""
    words = words_of(times[0])
    return clause.without(times[0]), f"{words[:1].upper()}{words[1:]}"


_ENDS_IN_PHRASE = re.compile(r" (?:by|for|from|in|into|of|on|over|to|under|with|against|between) ")


def _could_be_dated(others: Sequence[Phrase], time: Phrase) -> bool:
    """Whether a date at the end would seem to belong to the words before it."""
    if any(_RELATIVE.search(words_of(phrase)) for phrase in others):
        return True
    is_date = any(one.date for one in time.mentions) and time.preposition in ("in", "on")
    last = others[-1] if others else None
    if last is None or not is_date:
        return False
    ends_in_phrase = is_core(last) and _ENDS_IN_PHRASE.search(words_of(last))
    return last.role is Role.CLAUSE or bool(ends_in_phrase)


def as_of(fact: Fact, clause: Clause) -> tuple[Clause, str]:
    """The clause and its opening: for a state that may change, past tense behind "As of …"."""
    if fact.as_of is None or not clause.group.is_present or _counts_on(clause) or _lasts(clause):
        return clause, ""
    adverbs = tuple(word for word in clause.group.adverbs if word.lower() not in _NOW)
    group = replace(clause.group, adverbs=adverbs)
    if not any(
        _PRESENT_INSIDE.search(without_lack(phrase.text))
        for phrase in (clause.subject, *clause.rest)
    ):
        group = group.in_past()
    rest = tuple(phrase for phrase in clause.rest if phrase.text.lower() not in _NOW)
    return Clause(clause.subject, group, rest), f"As of {month_of(fact.as_of)}"


_LASTING = re.compile(
    r"\b(?:altitude|area|coastline|depth|diameter|distance|elevation|endemic|height|indigenous|"
    r"length|native|width)\b"
)


def _lasts(clause: Clause) -> bool:
    """Whether it is about the size of a place or what lives there, which no date makes clearer."""
    return any(_LASTING.search(phrase.text) for phrase in (clause.subject, *clause.rest))


def _counts_on(clause: Clause) -> bool:
    """Whether something has been so since an event: that says from when to when by itself."""
    return any(
        phrase.preposition == "since" and phrase.role is not Role.TIME for phrase in clause.rest
    )


def month_of(date: HistoricalDate) -> str:
    """A date to the month, or to the year where the month is not known."""
    day = date.earliest
    if date.precision is Precision.YEAR:
        return str(day.year)
    return f"{MONTHS[day.month - 1]} {day.year}"
