"""Questions that ask for one thing that one fact names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from questions.builders.assembly import Question, assemble
from questions.builders.wording.asking import ask_other, ask_subject
from questions.builders.wording.clause import (
    Clause,
    active_clause_of,
    clause_of,
    is_core,
    words_of,
)
from questions.builders.wording.opening import as_of
from questions.builders.wording.soundness import support_fault
from questions.builders.wording.wh_phrases import Wh, wh_phrase
from questions.distractors import Statements
from questions.model.candidates import Candidate, Refusal
from questions.model.facts import Fact, Kind, Mention, Modality, Phrase, Role

NAMES = (Kind.PERSON, Kind.COUNTRY, Kind.CITY, Kind.PLACE, Kind.ORGANISATION)
_COMFORTABLE = 20
_ANCHOR = re.compile(
    r"\b(?:[A-Z][\w’'.-]*)(?: (?:of |the |de |von |van )*[A-Z][\w’'.-]*)*|\b\d{3,4}\b"
)
_SINGLING = re.compile(r"\b(?:first|last|only|(?:most|least) \w+|\w{3,}est|\d+(?:st|nd|rd|th))\b")
_WH_NOUN = re.compile(r"^(?:As of [A-Z]\w+ \d+, )?\w+ ")
_INDEFINITE = re.compile(r"^(?:a|an|one of|another|some|part of|among)\b", re.IGNORECASE)


def build_about(
    facts: Sequence[Fact], statements: Statements, kinds: Collection[Kind], *, seed: int
) -> Iterator[Candidate | Refusal]:
    """Candidates that ask for mentions of some kinds."""
    for fact in facts:
        for made in questions_about(fact, kinds):
            yield made if isinstance(made, Refusal) else assemble(made, statements, seed=seed)


def questions_about(fact: Fact, kinds: Collection[Kind]) -> Iterator[Question | Refusal]:
    """The questions that a fact allows for mentions of some kinds, and those refused."""
    if fact.verb is None or fact.modality is not Modality.ASSERTED:
        return
    for clause in filter(None, (clause_of(fact), active_clause_of(fact))):
        is_active = clause.subject.role is not Role.AGENT
        for phrase in (clause.subject, *clause.rest):
            for mention in phrase.mentions:
                if mention.kind in kinds and _may_ask(phrase, clause, is_active=is_active):
                    yield _question(fact, clause, phrase, mention)


def _may_ask(phrase: Phrase, clause: Clause, *, is_active: bool) -> bool:
    """Whether a phrase is a place to ask from; the active voice serves to ask for the agent."""
    if phrase.role in (Role.TIME, Role.CLAUSE, Role.ADVERB):
        return False
    if not is_active:
        return phrase is clause.subject
    return phrase.role is not Role.AGENT


def _question(fact: Fact, clause: Clause, phrase: Phrase, mention: Mention) -> Question | Refusal:
    kind = str(mention.kind)
    wh = wh_phrase(mention, phrase, clause)
    if wh is None:
        return Refusal(kind, "no natural wh-phrase", fact.text)
    clause, opening = as_of(fact, clause)
    stem = value_stem(mention, clause, phrase, opening=opening) or word_stem(
        wh, clause, phrase, opening=opening
    )
    if support_fault(stem, clause.group.lemma):
        return Refusal(kind, "verb form", stem)
    if reason := _open_to_others(stem, clause, phrase, mention):
        return Refusal(kind, reason, stem)
    return Question(kind, stem, mention, fact, quality_of(stem))


def word_stem(wh: Wh, clause: Clause, phrase: Phrase, *, opening: str = "") -> str:
    """The stem, with phrases that it can do without dropped while it is too long."""
    while True:
        if phrase is clause.subject:
            stem = ask_subject(wh.words, clause, plural=wh.plural, opening=opening)
        else:
            stem = ask_other(
                wh.words, clause, asked=phrase, preposition=wh.preposition, opening=opening
            )
        spare = [one for one in clause.rest if one is not phrase and _is_spare(one)]
        if len(stem.split()) <= _COMFORTABLE or not spare:
            return tidy(stem)
        clause = clause.without(spare[-1])


_TRADED = frozenset("export import trade shipment sale".split())
_AMOUNTS_TO = frozenset("reach total be hit".split())


def value_stem(mention: Mention, clause: Clause, phrase: Phrase, *, opening: str = "") -> str:
    """Ask "What was the value of the exports …?" where money is what trade comes to, or ""."""
    is_trade = clause.subject.head in _TRADED and clause.group.lemma in _AMOUNTS_TO
    if mention.kind is not Kind.MONEY or not is_trade or phrase.preposition:
        return ""
    verb = "is" if clause.group.is_present else "was"
    rest = [words_of(one) for one in clause.rest if one is not phrase]
    words = " ".join(["value of", clause.subject.text, *rest])
    return f"{opening}, what {verb} the {words}?" if opening else f"What {verb} the {words}?"


def _is_spare(phrase: Phrase) -> bool:
    return not is_core(phrase) and phrase.role not in (Role.TIME, Role.AGENT)


_HAS_NOT = re.compile(
    r"\b(?:that|which|who) (?:do(?:es)? not|did not|has not|have not|doesn['’]t|don['’]t)"
    r"(?: yet)? (?:have|had) (?:any )?"
)


def tidy(stem: str) -> str:
    """The stem with a relative clause about lacking something put as "without"."""
    return _HAS_NOT.sub("without ", stem)


def _open_to_others(stem: str, clause: Clause, phrase: Phrase, mention: Mention) -> str:
    """Why a stem may have several right answers, or ""."""
    anchors = count_anchors(stem)
    if mention.kind not in NAMES:
        return "" if anchors else "nothing names the subject"
    if clause.group.lemma == "be" and phrase is clause.subject:
        complements = [one for one in clause.rest if one.role is Role.COMPLEMENT]
        if not complements or _INDEFINITE.match(complements[0].text):
            return "more than one answer fits"
    if any(_INDEFINITE.match(one.text) and one.text.startswith("one of") for one in clause.rest):
        return "more than one answer fits"
    return "" if anchors >= 2 else "more than one answer fits"


def count_anchors(stem: str) -> int:
    """How many names, years and superlatives tie a stem to one thing."""
    rest = _WH_NOUN.sub("", stem)
    return len(_ANCHOR.findall(rest)) + len(_SINGLING.findall(rest))


def quality_of(stem: str) -> float:
    """How good a stem is: of a comfortable length, and tied to names and dates."""
    words = len(stem.split())
    length = 1.0 - min(1.0, max(0, 7 - words) * 0.1 + max(0, words - 16) * 0.06)
    anchors = min(3, count_anchors(stem)) / 3
    return round(0.6 * length + 0.4 * anchors, 3)


def without_times(clause: Clause) -> Clause:
    """The clause with every phrase of time left out."""
    times = [phrase for phrase in clause.rest if phrase.role is Role.TIME]
    return replace(clause.without(*times))
