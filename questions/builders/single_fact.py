"""Questions that ask for one thing that one fact names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from questions.builders.assembly import assemble
from questions.builders.histories import told_of_history
from questions.builders.natures import told_of_sort
from questions.builders.sorting import says, sort_of
from questions.builders.wording.anchors import quality_of
from questions.builders.wording.asking import ask_other, ask_subject
from questions.builders.wording.clause import (
    Clause,
    active_clause_of,
    clause_of,
    is_core,
    repeats_its_subject,
    words_of,
)
from questions.builders.wording.holding import held_once
from questions.builders.wording.loosening import housed, loosened
from questions.builders.wording.nesting import nested
from questions.builders.wording.opening import opened, polished
from questions.builders.wording.openness import is_generic
from questions.builders.wording.recasting import (
    counted,
    located,
    paired,
    parted,
    with_ages,
)
from questions.builders.wording.shortening import (
    is_goal,
    without_aside,
    without_comparison,
    without_past,
    without_ranges,
    without_relatives,
)
from questions.builders.wording.soundness import support_fault
from questions.builders.wording.spanning import spanned, tells_how_often
from questions.builders.wording.standing import (
    dated_as_of,
    floats_in_time,
    is_bygone,
    lacks_its_country,
)
from questions.builders.wording.tying import open_to_others
from questions.builders.wording.undertakings import carried_out
from questions.builders.wording.value_stems import value_stem
from questions.builders.wording.wh import AMOUNTS, Wh, with_unit, without_approximation
from questions.builders.wording.wh_phrases import wh_phrase
from questions.distractors import Statements
from questions.model.candidates import Candidate, Question, Refusal
from questions.model.facts import Fact, Kind, Mention, Modality, Phrase, Role
from questions.world.posts import POSTS

_COMFORTABLE = 20
# Words of "According to the Lund Times"; more take nothing from the question behind them.
_SHORT_OPENING = 5


def build_about(
    facts: Sequence[Fact], statements: Statements, kinds: Collection[Kind], *, seed: int
) -> Iterator[Candidate | Refusal]:
    """Candidates that ask for mentions of some kinds."""
    for made in asked_about(facts, statements, kinds):
        yield made if isinstance(made, Refusal) else assemble(made, statements, seed=seed)


def asked_about(
    facts: Sequence[Fact], statements: Statements, kinds: Collection[Kind]
) -> Iterator[Question | Refusal]:
    """The questions that facts allow for mentions of some kinds, and those refused."""
    published = {one.name: one.published for one in statements.knowledge.articles}
    for fact in facts:
        date = published.get(fact.evidence[0].article)
        bygone = is_bygone(fact, statements.text_of(fact), date)
        told = dated_as_of(fact, date)
        text = statements.text_of(fact)
        for made in questions_about(told, kinds, undated=date is None, bygone=bygone, text=text):
            if isinstance(made, Refusal):
                yield told_of_history(made, statements) or told_of_sort(made, statements) or made
            else:
                yield made


def questions_about(
    fact: Fact,
    kinds: Collection[Kind],
    *,
    undated: bool = False,
    bygone: bool = False,
    text: str = "",
) -> Iterator[Question | Refusal]:
    """The questions that a fact allows for mentions of some kinds, and those refused.

    Args:
        fact: The fact.
        kinds: What is asked for.
        undated: Whether nothing tells when the article was written.
        bygone: Whether it is told of a time long past.
        text: The text of its article, which says what names name.
    """
    if fact.verb is None or not is_vouched_for(fact):
        return
    told = {one.kind for phrase in fact.phrases for one in phrase.mentions}
    if fact.modality is Modality.REPORTED and told & AMOUNTS:
        kinds = AMOUNTS & set(kinds)  # what a source is cited for
    if told.isdisjoint(kinds) and not (Kind.DURATION in kinds and tells_how_often(fact)):
        return
    for clause, phrase, mention in _places(fact, kinds):
        is_held = held_once(fact, clause, mention, bygone=bygone, undated=undated)
        is_held = is_held or floats_in_time(fact, clause, mention, undated=undated)
        made = _question(fact, clause, phrase, mention, undated=undated, text=text)
        if is_held and isinstance(made, Question):
            made = Refusal(made.kind, "held at an untold time", made.stem, made)
        yield made


def is_vouched_for(fact: Fact) -> bool:
    """Whether a fact may be asked for: asserted, or reported by somebody who can be named."""
    return fact.modality is Modality.ASSERTED or (
        fact.modality is Modality.REPORTED and bool(fact.speaker)
    )


def _places(fact: Fact, kinds: Collection[Kind]) -> Iterator[tuple[Clause, Phrase, Mention]]:
    """Each mention of some kinds, with its phrase in a clause cast for the question."""
    told = map(without_past, filter(None, (clause_of(fact), active_clause_of(fact))))
    told = map(without_comparison, told)
    for clause in map(without_ranges, map(parted, map(with_ages, map(counted, told)))):
        for phrase in (clause.subject, *clause.rest):
            if _may_ask(phrase, clause):
                for mention in phrase.mentions:
                    if mention.kind in kinds:
                        amount = with_unit(without_approximation(mention), phrase)
                        yield loosened(clause, phrase, amount)
        yield from (place for place in paired(clause) if place[-1].kind in kinds)
        yield from (place for place in located(clause) if place[-1].kind in kinds)
        yield from (place for place in housed(clause) if place[-1].kind in kinds)
        yield from (place for place in nested(clause) if place[-1].kind in kinds)
        yield from (place for place in carried_out(clause) if place[-1].kind in kinds)
        yield from (place for place in spanned(clause) if place[-1].kind in kinds)


def _may_ask(phrase: Phrase, clause: Clause) -> bool:
    """Whether a phrase is a place to ask from; the active voice serves to ask for the agent."""
    if phrase.role is Role.ADVERB:
        return any(mention.kind in AMOUNTS for mention in phrase.mentions)
    if phrase.role in (Role.TIME, Role.CLAUSE):
        return False
    if clause.subject.role is Role.AGENT:
        return phrase is clause.subject
    return phrase.role is not Role.AGENT


# What a count is worth as a question where nothing tells when it held.
_UNDATED = 0.7
_ONCE_IN_A_LIFE = frozenset(("bear", "die"))


def _question(
    fact: Fact, clause: Clause, phrase: Phrase, mention: Mention, *, undated: bool, text: str
) -> Question | Refusal:
    kind, sort = str(mention.kind), sort_of(mention, text)
    if mention.kind is Kind.ORGANISATION and _says_sort(clause, phrase, sort):
        sort = ""
    wh = wh_phrase(mention, phrase, clause, sort=sort)
    value = value_stem(mention, clause, phrase)
    if wh is None and not value:
        return Refusal(kind, "no natural wh-phrase", fact.text)
    if repeats_its_subject(clause):
        return Refusal(kind, "names its subject twice", fact.text)
    if wh and wh.words == "what age":
        clause = clause.without(*(one for one in clause.rest if _dates_otherwise(one)))
    if undated and _tells_holder(clause):
        clause = replace(clause, group=clause.group.in_past())
    bare, opening = opened(fact, clause)
    stem = value_stem(mention, bare, phrase, opening=opening) if value else ""
    if wh and not value:
        stem = word_stem(wh, bare, phrase, opening=opening)
    key = replace(mention, text=wh.key) if wh and wh.key else mention
    if reason := _unsound(stem, clause):
        return Refusal(kind, reason, stem)
    quality = quality_of(stem, bare) * (_UNDATED if floats_in_time(fact, clause, key) else 1)
    if mention.kind is Kind.PERSON and clause.group.lemma in _ONCE_IN_A_LIFE:
        quality *= _UNDATED  # when somebody died matters more than who died on a day
    question = Question(kind, stem, key, fact, round(quality, 3), sort)
    reason = _fault_of(stem, fact, clause, phrase, key)
    return Refusal(kind, reason, stem, question) if reason else question


def _says_sort(clause: Clause, phrase: Phrase, sort: str) -> bool:
    """Whether a clause says of what is asked for what it is, so that nobody asks by that."""
    is_told = phrase is clause.subject and clause.group.lemma in ("be", "become")
    return is_told and any(says(one.text, sort) for one in clause.rest)


def _tells_holder(clause: Clause) -> bool:
    """Whether a clause says who holds a post: who may have left it since."""
    phrases = (clause.subject, *clause.rest)
    return clause.group.lemma == "be" and any(one.head.lower() in POSTS for one in phrases)


def _dates_otherwise(phrase: Phrase) -> bool:
    """Whether a phrase tells when by something else that happened."""
    return bool(re.search(r"\b(?:before|after|when|while)\b", words_of(phrase)))


_NAMED = (Kind.PERSON, Kind.COUNTRY, Kind.CITY, Kind.PLACE, Kind.ORGANISATION)
# By then others may have been as well: "Which country was conquered by May 1943?".
_BY_THEN = re.compile(
    r"\b[Bb]y (?:the (?:beginning|end|middle) of |early |late |mid-)?(?:\d{1,2} )?(?:[A-Z][a-z]+ )?"
    r"(?:\d{1,2}, )?[12]\d{3}\b"
)


def _unsound(stem: str, clause: Clause) -> str:
    """What is wrong with the English of a stem, or ""."""
    if _is_now_and_then(clause):
        return "tense"
    return "verb form" if support_fault(stem, clause.group.lemma) else ""


def _fault_of(stem: str, fact: Fact, clause: Clause, phrase: Phrase, mention: Mention) -> str:
    """What leaves open what a worded stem asks for, or ""."""
    if mention.kind in _NAMED and _BY_THEN.search(stem):
        return "others may have been by then"
    if lacks_its_country(stem, fact):
        return "nothing names the subject"
    if fact.frame:
        return ""
    return open_to_others(stem, clause, phrase, mention)


_FULL_YEAR = re.compile(r"\b[12]\d{3}\b")


def _is_now_and_then(clause: Clause) -> bool:
    """Whether what is said to be so every year is tied to one year: "celebrates in 1884"."""
    group = clause.group
    if not group.is_present or group.finite in ("has", "have"):
        return False
    times = [one for one in clause.rest if one.role is Role.TIME]
    plain = [one for one in times if one.preposition in ("in", "on")]
    return any(one.date and _FULL_YEAR.search(one.text) for each in plain for one in each.mentions)


def word_stem(wh: Wh, clause: Clause, phrase: Phrase, *, opening: str = "") -> str:
    """The stem, with phrases that it can do without dropped while it is too long."""
    told = tuple(one if one is phrase else without_aside(one) for one in clause.rest)
    clause = replace(clause, rest=told)
    limit = _COMFORTABLE + max(0, len(opening.split()) - _SHORT_OPENING)
    while True:
        if phrase is clause.subject:
            stem = ask_subject(wh.words, clause, plural=wh.plural, opening=opening)
        else:
            stem = ask_other(
                wh.words,
                clause,
                asked=phrase,
                preposition=wh.preposition,
                behind=wh.behind,
                opening=opening,
            )
        spare = [one for one in clause.rest if one is not phrase and _is_spare(one, clause)]
        if len(stem.split()) <= limit:
            return polished(stem)
        shorter = without_relatives(clause, phrase)
        if shorter != clause:
            clause = shorter
        elif spare:
            clause = clause.without(spare[-1])
        else:
            return polished(stem)


# A clause that only tells when or why, and not what.
_WHEN = re.compile(r"(?:when|while|as|after|before|once|until|because|since|although|though)\b")


# "the first shop to open", "the only one to win": without the rest something else is told.
_FIRST = re.compile(r"\b(?:first|last|only|next)\b")


# Verbs that say nothing without what somebody is to do: "ordered Norla to pay".
_TELLING_TO = frozenset(
    "order ask tell force allow permit persuade urge oblige compel require instruct enable".split()
)


def _is_spare(phrase: Phrase, clause: Clause) -> bool:
    """Whether a clause says enough without the phrase: not what was found out, or done to whom."""
    core = [one for one in clause.rest if is_core(one)]
    if phrase.text.startswith("to ") and any(_FIRST.search(one.text) for one in core):
        return False
    if phrase.text.startswith("to ") and clause.group.lemma in _TELLING_TO:
        return False
    if phrase.role is Role.CLAUSE:
        needed = not _WHEN.match(phrase.text) and all(map(is_generic, core))
        return bool(core) and not needed
    if (not core and clause.rest[0] is phrase) or is_goal(phrase, clause.group.lemma):
        return False
    return not is_core(phrase) and phrase.role not in (Role.TIME, Role.AGENT)
