"""Questions since when something has been so: "Since which year has …?"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from questions.builders.assembly import assemble
from questions.builders.single_fact import word_stem
from questions.builders.wording.anchors import count_anchors, leans_on_article, quality_of
from questions.builders.wording.clause import Clause, clause_of, repeats_its_subject
from questions.builders.wording.opening import opened
from questions.builders.wording.wh import Wh
from questions.distractors import Statements
from questions.model.candidates import Candidate, Question, Refusal
from questions.model.dates import Precision
from questions.model.facts import Fact, Kind, Mention, Modality, Phrase, Role

_NOUN = {Precision.YEAR: "which year", Precision.MONTH: "which month", Precision.DAY: "which date"}
_UNNAMED_OFFICE = re.compile(r"\bin (?:office|power)\b(?! of\b)")


def build(
    facts: Sequence[Fact], statements: Statements, *, seed: int
) -> Iterator[Candidate | Refusal]:
    """Candidates from facts that still hold, and what was refused."""
    for fact in facts:
        if fact.modality is not Modality.ASSERTED or (clause := clause_of(fact)) is None:
            continue
        if clause.group.finite not in ("has", "have") or not clause.group.rest:
            continue
        clause, phrase = _with_beginning(clause)
        if phrase is not None:
            made = _question(fact, clause, phrase)
            yield made if isinstance(made, Refusal) else assemble(made, statements, seed=seed)


def _with_beginning(clause: Clause) -> tuple[Clause, Phrase | None]:
    """The clause and its phrase "since 2005", cut from the end of another phrase if need be."""
    for phrase in clause.rest:
        if not phrase.mentions or (date := phrase.mentions[-1]).kind is not Kind.DATE:
            continue
        if phrase.role is Role.TIME and phrase.preposition.lower() == "since":
            return clause, phrase
        before, _, behind = phrase.text[: date.at].rpartition(" since ")
        if before and not behind and date.at + len(date.text) == len(phrase.text):
            since = replace(
                phrase,
                role=Role.TIME,
                text=date.text,
                bound="",
                preposition="since",
                mentions=(replace(date, at=0),),
            )
            rest = replace(phrase, text=before, bound="", mentions=phrase.mentions[:-1])
            return clause.with_split(phrase, rest, since), since
    return clause, None


def _question(fact: Fact, clause: Clause, phrase: Phrase) -> Question | Refusal:
    key = phrase.mentions[0]
    if key.date is None or key.date.circa or key.date.precision not in _NOUN:
        return Refusal("date", "no plain date", fact.text)
    if _is_of_this_year(key, fact) or any(map(_tells_growth, clause.rest)):
        return Refusal("date", "no plain date", fact.text)
    is_person = any(one.kind is Kind.PERSON for one in clause.subject.mentions)
    may_stop = is_person or _is_under_way(clause)
    if may_stop and fact.as_of is None:
        return Refusal("date", "held at an untold time", fact.text)
    # Of what may have stopped; elsewhere "As of …" beside "since which year" is too much.
    dated = fact if may_stop else replace(fact, as_of=None)
    clause, opening = opened(dated, clause)
    stem = word_stem(Wh(_NOUN[key.date.precision], "since"), clause, phrase, opening=opening)
    if leans_on_article(clause, phrase):
        return Refusal("date", "points out of the stem", stem)
    if _UNNAMED_OFFICE.search(stem) or repeats_its_subject(clause):
        return Refusal("date", "points out of the stem", stem)
    if not count_anchors(stem):
        return Refusal("date", "nothing names the subject", stem)
    return Question("date", stem, key, fact, quality_of(stem, clause))


def _is_under_way(clause: Clause) -> bool:
    """Whether something was still being done: "has been building a bridge"."""
    return clause.group.rest[0] == "been" and clause.group.rest[-1].endswith("ing")


def _is_of_this_year(key: Mention, fact: Fact) -> bool:
    """Whether only the year of publication would be asked for: "since the start of the year"."""
    published, date = fact.as_of, key.date
    if published is None or date is None or date.precision is not Precision.YEAR:
        return False
    return date.earliest.year == published.latest.year


def _tells_growth(phrase: Phrase) -> bool:
    """Whether a phrase tells by how much something has grown, which goes on growing."""
    return phrase.preposition == "by" and any(one.quantity is not None for one in phrase.mentions)
