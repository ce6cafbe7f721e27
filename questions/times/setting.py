"""How a date stands in its text: in a heading, in brackets, beside the account or in its course."""

from __future__ import annotations

import re
from dataclasses import dataclass

from questions.model.dates import TimeExpression
from questions.times import cues, sentences
from questions.times.meanings import Stated
from questions.times.scan import Candidate

_PREPOSITIONS = frozenset(
    "in on by from to until till during throughout at between and or through over before after "
    "around about toward towards within into late early mid".split()
)
_PERFECT = re.compile(r"\bhad (?!to\b)")
_INSERTED = re.compile(
    r",\s(?:who|which|whose|where|when|(?:then|now|first|later|originally)\s|[a-z]{2,16}ed|taken|held|"
    r"built|made|found|born|begun|written|won|lost|sent|led|known|lit|set|cut|put|struck|bought|sold|"
    r"drawn|shot|seen|shut)\b[^,]{0,60}\Z"
)
_RELATIVE = (", who ", ", which ")
_ENDS = re.compile(r"\s(?:from|at|in|with|by|as|after)\s[^,.;]{1,30},")
_REPORTED = re.compile(
    r"\b(?:said|wrote|recalled|claimed|argued|admitted|told|revealed|estimated|concluded|published)"
    r"(?:\s[a-z]{2,12}){0,2}\s\Z"
)
_REASON = re.compile(
    r"\b(?:following|after|despite|because\sof|due\sto|based\son|in\sresponse\sto|unlike|than)\s"
    r"[^,.;]{4,60}\Z"
)
_COMPARED = re.compile(r"\b(?:as|like|unlike)\s(?:in|on|during|at)\s(?:the\s)?\Z", re.IGNORECASE)
# "Up from 40 in July", "compared with $3 million, or 4 cents, in May": what news compares with.
_BASE = re.compile(
    r"\b(?:from|compared (?:with|to)|against|versus|than|after) (?:an? |the )?(?:[a-z]{2,12} ){0,2}"
    r"[$€£]?\d[\d.,]*(?: ?%)?(?: [a-z]{2,10}){0,3}(?:, or [^,]{2,20},)?(?: (?:in|of|for|on|at))?"
    r"(?: late| early)?(?: the)? \Z"
)
# "Its highest since July".
_RECORD = re.compile(
    r"\b(?:worst|best|most|least|first|last|[a-z]{3,10}est)\b[^.;]{0,60}\bsince "
    r"(?:records (?:began|were (?:first )?kept) in )?(?:the )?\Z"
)
# "Level with the fourth quarter", "unchanged from July".
_LEVEL = re.compile(
    r"\b(?:level with|(?:unchanged|little changed|flat) from|"
    r"(?:up|down)(?: [\d.]+ ?(?:%|percent|per cent))? from) (?:in |the )?\Z"
)
# "A level last seen in May", "down from its peak of 3 May".
_MARK = re.compile(
    r"\b(?:last (?:seen|reached|touched|hit|met|held|struck|recorded)(?: [a-z]+){0,2} (?:on|in|at) "
    r"|(?:from|above|below|off) (?:its|their|an?|the) (?:[a-z-]{2,12} ){0,2}"
    r"(?:highs?|lows?|peaks?|record|levels?|close) (?:of|in|on|at|set on|reached in) )\Z"
)
# "A year before, in August 1925, she had failed."
_TWICE_SAID = re.compile(r"(?:\w{1,12}\s){1,3}(?:before|earlier|previously),\s(?:in|on)\s")
_HEADING = 90
_LONGEST_JOINT = 8
_HEADING_LINE = re.compile(r"(?:\n|\A)[^\n]{2,88}[^\s.!?:;,\"”]\s{0,3}\n")


@dataclass(frozen=True, slots=True)
class Setting:
    """How an expression stands in its text.

    Attributes:
        heading: It stands in a heading.
        bracketed: It stands in parentheses.
        compared: Something else is only likened to it ("as in September 1915").
        background: Its sentence began in the pluperfect.
        aside: It describes a noun that follows, or its clause looks back.
        opening: It begins its sentence.
        fresh: It is the first date after a heading.
        ahead: It was still to come ("elections were to be held in July 1956").
        topic: It describes what its paragraph is about ("The 1902 battle of …").
        behind: Its clause is in the pluperfect.
        inserted: It stands in a clause between commas.
    """

    heading: bool = False
    bracketed: bool = False
    compared: bool = False
    background: bool = False
    aside: bool = False
    opening: bool = False
    fresh: bool = False
    ahead: bool = False
    topic: bool = False
    behind: bool = False
    inserted: bool = False


def has_heading(text: str, start: int, end: int) -> bool:
    """Whether a line that looks like a heading stands between two offsets."""
    return bool(_HEADING_LINE.search(text, start, end))


def read(text: str, candidate: Candidate, *, fresh: bool) -> Setting:
    """How a candidate stands in its text; `fresh` says that it is the first after a heading."""
    begin, end = _sentence(text, candidate.start, candidate.end)
    before, after = text[begin : candidate.start], text[candidate.end : end]
    if _is_heading(text, candidate):
        return Setting(heading=True)
    starts_paragraph = "\n" in text[max(0, begin - 2) : begin]
    behind = _is_pluperfect(before, after, candidate)
    inserted = _is_inserted(before, after)
    return Setting(
        bracketed=before.count("(") > before.count(")"),
        compared=bool(_COMPARED.search(before)),
        background=bool(_PERFECT.search(before)),
        aside=behind or inserted or _is_aside(before, candidate),
        opening=_opens(before),
        fresh=fresh,
        ahead=_looks_ahead(before, candidate),
        topic=starts_paragraph and _opens(before) and _is_attributive(candidate),
        behind=behind,
        inserted=inserted,
    )


def _is_aside(before: str, candidate: Candidate) -> bool:
    return (
        (candidate.bound == "since" and candidate.lead == "since")
        or _is_attributive(candidate)
        or bool(_REASON.search(before[-80:]))
        or _is_reported(before)
    )


def looks_back(text: str, candidate: Candidate) -> bool:
    """Whether the clause of a candidate is in the pluperfect."""
    begin, end = _sentence(text, candidate.start, candidate.end)
    return _is_pluperfect(text[begin : candidate.start], text[candidate.end : end], candidate)


def _opens(before: str) -> bool:
    """Whether hardly anything of a sentence stands before a date."""
    return len(before.split()) <= 2


def _is_pluperfect(before: str, after: str, candidate: Candidate) -> bool:
    if _PERFECT.search(before[-80:].rpartition(",")[2]):
        return True
    opens = _opens(before) or bool(_TWICE_SAID.fullmatch(before))
    return opens and candidate.lead != "by" and bool(_PERFECT.search(after[:60]))


def is_inserted(text: str, start: int, end: int) -> bool:
    """Whether a date stands in a clause between commas ("the bridge, built in 1911, fell")."""
    return _is_inserted(text[max(0, start - 80) : start], text[end : end + 40])


# "Mills that were to close in 2010 will shut by June".
_RESTRICTED = re.compile(r"\b(?:that|which|who) (?:was|were|had|is|are) [^,.;:]{0,48}\Z")


def is_in_relative_clause(text: str, start: int, end: int, limit: int) -> bool:
    """Whether a date belongs to a clause that describes a noun, which ends before an offset."""
    if not _RESTRICTED.search(text, max(0, start - 64), start):
        return False
    return next(cues.of_time(text[end:limit]), None) is not None


def _is_inserted(before: str, after: str) -> bool:
    inserted = _INSERTED.search(before[-80:])
    if inserted is None:
        return False
    return after[:1] == "," or (inserted.group().startswith(_RELATIVE) and bool(_ENDS.match(after)))


def _is_reported(before: str) -> bool:
    """Whether a date is that of somebody's later words ("he wrote in 1971 that …")."""
    return bool(_REPORTED.search(before[-40:]))


_SAYING = re.compile(
    r"\b(?:said|says|told (?:a |the )?[a-z]{2,16})(?: in [a-z ]{3,24})?"
    r"(?: late| early)?(?: on)?(?: late| early)?(?: last)? \Z"
)


def is_base(text: str, candidate: Candidate) -> bool:
    """Whether a date is that of a figure which another one is compared with."""
    before = text[max(0, candidate.start - 80) : candidate.start]
    if "since " in before and _RECORD.search(before):
        return True
    return bool(_BASE.search(before) or _MARK.search(before) or _LEVEL.search(before))


def dates_speech(text: str, candidate: Candidate) -> bool:
    """Whether a day only says when something was said ("officials said Monday")."""
    return bool(_SAYING.search(text, max(0, candidate.start - 60), candidate.start))


def _looks_ahead(before: str, candidate: Candidate) -> bool:
    """Whether a date was still to come, or was set for something."""
    if candidate.lead == "until":
        return False
    if candidate.lead == "for" and isinstance(candidate.meaning, Stated):
        return True
    clause = before[-80:]
    _, until, end = clause.rpartition("until ")
    if until and next(cues.of_time(end), None) is None:
        return True
    return next(iter([*cues.of_time(clause)][-1:]), False)


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    limit = min(len(text), end + 120)
    begin = sentences.begin(text, max(0, start - 240), start, clauses=False)
    following = next(sentences.ends(text, end, limit, clauses=False), None)
    return begin, limit if following is None else following - 1


def _is_heading(text: str, candidate: Candidate) -> bool:
    begin = text.rfind("\n", max(0, candidate.start - _HEADING), candidate.start) + 1
    if begin == 0 and candidate.start >= _HEADING:
        return False
    end = text.find("\n", candidate.end, candidate.end + _HEADING)
    if end < 0:
        end = len(text) if len(text) - candidate.end < _HEADING else -1
    line = text[begin:end].strip() if end >= 0 else ""
    return bool(line) and len(line) < _HEADING and line[-1] not in '.!?,;:"”'


def _is_attributive(candidate: Candidate) -> bool:
    """Whether a year or month stands before a noun ("the 1902 pact") or after "of"."""
    meaning = candidate.meaning
    if not isinstance(meaning, Stated) or meaning.day is not None:
        return False
    if candidate.lead in ("of", "as"):
        return True
    return bool(candidate.lead) and candidate.lead not in _PREPOSITIONS


def ends_heading(text: str, before: TimeExpression, candidate: Candidate) -> bool:
    """Whether a date closes a stretch in a heading: the chapter begins where the stretch does."""
    between = text[before.end : candidate.start]
    joined = len(between) < _LONGEST_JOINT and between.strip() in ("-", "–", "—", "to", "and")
    return joined and _is_heading(text, candidate)
