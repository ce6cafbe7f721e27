"""Questions for an everyday thing: "What kind of animal …?", "Which metal …?"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from questions.builders.assembly import assemble
from questions.builders.single_fact import is_vouched_for, word_stem
from questions.builders.wording.anchors import count_anchors, leans_on_article, quality_of
from questions.builders.wording.clause import (
    Clause,
    active_clause_of,
    clause_of,
    repeats_its_subject,
)
from questions.builders.wording.makings import Making, making
from questions.builders.wording.opening import opened
from questions.builders.wording.soundness import support_fault
from questions.builders.wording.thing_partings import cut_loose, undertaken, with_rest
from questions.builders.wording.thing_phrases import (
    Asked,
    anybodys,
    asked_in,
    is_askable,
    means_in,
    spot_in,
    wh_for,
)
from questions.builders.wording.tying import open_to_others
from questions.builders.wording.wh import Wh
from questions.builders.wording.wh_phrases import PREPOSITIONS
from questions.distractors import Statements
from questions.model.candidates import Candidate, Question, Refusal
from questions.model.facts import Fact, Kind, Mention, Phrase, Role
from questions.world.things import thing

# Every power has an army, and a navy as well.
_RAISING = frozenset("gather have muster own raise send".split())
# "To what did the company turn?" says too little of what is told so by itself.
_FEWEST_ANCHORS = 2
# From whom or to whom things pass; "fed it on meat from a butcher" tells of the meat.
_PASSING = frozenset(
    "acquire borrow buy donate get give hand hire inherit lease leave lend obtain pay purchase "
    "receive rent sell send steal take".split()
)
_RETURNING = ("season", "time of the day")
_FAMOUS = re.compile(r"\b(?:celebrated|famous|known|noted|renowned|well-known)\b")
# Of what somebody has, one thing goes.
_PARTING = frozenset("break donate injure lend lose mortgage pawn sell steal wreck".split())
# What many do, and do to many things.
_TRADING = frozenset(
    "breed buy cultivate drink eat employ export grow have import keep like make manufacture mine "
    "plant play prefer produce raise sell serve speak study use wear".split()
)
# Whoever knows the name knows that it is no glacier.
_SEEN_ON_MAPS = frozenset(("landform", "water in the landscape"))
_SINGLE = (Kind.PERSON, Kind.ORGANISATION)
_NOT_ASKED = (Role.TIME, Role.CLAUSE, Role.ADVERB)
_SINGLE_BODIES = ("company", "organisation")
# "In what kind of container did she send it?" reads oddly, and says half of the answer.
_BROAD = frozenset(
    "building container document device machine place structure thing tool".split()
) | {
    "body of water",
    "landscape feature",
}


def build(
    facts: Sequence[Fact], statements: Statements, *, seed: int
) -> Iterator[Candidate | Refusal]:
    """Candidates from facts, and what was refused."""
    titles = {one.name: one.title.lower() for one in statements.knowledge.articles}
    for fact in facts:
        title = titles.get(fact.evidence[0].article, "")
        for made in questions_about(fact):
            if isinstance(made, Refusal):
                yield made
            elif made.key.text.split()[-1].lower() in title:
                yield Refusal("thing", "what the article is about", made.stem)
            else:
                yield assemble(made, statements, seed=seed)


def questions_about(fact: Fact) -> Iterator[Question | Refusal]:
    """The questions that a fact allows for things of a known sort, and those refused."""
    if fact.verb is None or not is_vouched_for(fact):
        return
    for clause in filter(None, (clause_of(fact), active_clause_of(fact))):
        for phrase in (clause.subject, *clause.rest):
            if phrase is not clause.subject:
                yield from _locating(fact, clause, phrase)
            if phrase.role is Role.CLAUSE and (parted := undertaken(clause, phrase)):
                yield from _asking(fact, *parted)
            if phrase.role is Role.TIME and _is_of_each_day(phrase):
                yield from _asking(fact, clause, phrase)
            if phrase.role in _NOT_ASKED or (phrase.role is Role.AGENT and phrase in clause.rest):
                continue
            if clause.subject.role is Role.AGENT and phrase is not clause.subject:
                continue
            yield from _asking(fact, *cut_loose(clause, phrase))
            if told := making(clause, phrase):
                yield _question_of_making(fact, clause, phrase, told)


def _is_of_each_day(phrase: Phrase) -> bool:
    """Whether a time is one of the day or the year alone: "at dawn", "in autumn"."""
    if any(one.date is not None for one in phrase.mentions):
        return False
    found = thing(phrase.text)
    return found is not None and not found.at and found.sort in _RETURNING


def _asking(fact: Fact, clause: Clause, phrase: Phrase) -> Iterator[Question | Refusal]:
    asked = asked_in(phrase.bound or phrase.text, fact.evidence[0].quote)
    if asked is not None and asked.owned and _is_famous(clause, phrase):
        asked = anybodys(asked)
    if asked is None or not _may_ask(asked, phrase, clause):
        return
    if repeats_its_subject(clause):
        yield Refusal("thing", "names its subject twice", fact.text)
    elif _is_habit(clause):
        yield Refusal("thing", "more than one answer fits", fact.text)
    else:
        yield _question(fact, clause, phrase, asked)


def _locating(fact: Fact, clause: Clause, phrase: Phrase) -> Iterator[Question | Refusal]:
    """The question where something was done, or by what means, told by a sort of thing."""
    behind, means = "", means_in(phrase)
    place, behind = ("", "") if means else spot_in(phrase, fact.evidence[0].quote)
    if not (means or place) or phrase.role not in (Role.OBLIQUE, Role.AGENT):
        return
    if repeats_its_subject(clause) or _is_habit(clause):
        return
    clause, phrase = with_rest(clause, phrase, behind)
    bare, opening = opened(fact, clause)
    wh = Wh("How" if means else "Where")
    stem = word_stem(wh, bare, phrase, opening=opening)
    key = Mention(means or place, Kind.THING, phrase.start, phrase.end)
    if support_fault(stem, clause.group.lemma):
        yield Refusal("thing", "verb form", stem)
    elif reason := open_to_others(stem, clause, phrase, key):
        yield Refusal("thing", reason, stem)
    else:
        yield Question("thing", stem, key, fact, quality_of(stem, bare))


def _is_famous(clause: Clause, phrase: Phrase) -> bool:
    """Whether somebody or some place is known for a thing: "famous for its cherries"."""
    words = f"{' '.join(clause.group.words())} {' '.join(one.text for one in clause.rest)}"
    return phrase.preposition == "for" and _FAMOUS.search(words) is not None


def _may_ask(asked: Asked, phrase: Phrase, clause: Clause) -> bool:
    """Whether a thing stands where a question can ask for it, and no name within its phrase."""
    if phrase.preposition not in PREPOSITIONS:
        return False
    if asked.found.noun == "people" and not _is_doer_or_party(phrase, clause):
        return False
    is_subject = phrase is clause.subject
    if not is_subject and phrase.preposition == "by" and any(map(_is_object, clause.rest)):
        return False  # "hastened their replacement by steamers"
    if phrase.preposition and asked.found.noun in _BROAD and not asked.is_described:
        return False
    verbs = {clause.group.lemma, *(one.text.removeprefix("to ") for one in clause.rest)}
    if asked.owned and not (verbs & _PARTING and phrase.role is Role.OBJECT):
        return False
    if clause.group.lemma == "be" and asked.found.sort in _SEEN_ON_MAPS:
        return False
    if clause.group.lemma in _RAISING and asked.found.sort == "armed force":
        return False
    return is_askable(asked, phrase, is_subject=is_subject)


def _is_doer_or_party(phrase: Phrase, clause: Clause) -> bool:
    """Whether people did something, or something passed from or to them.

    What somebody is, and whom somebody met, other builders ask.
    """
    if phrase.role is Role.OBLIQUE:
        return clause.group.lemma in _PASSING and phrase.preposition in ("from", "to")
    return phrase.role in (Role.SUBJECT, Role.AGENT)


def _is_object(phrase: Phrase) -> bool:
    return phrase.role is Role.OBJECT


def _question(fact: Fact, clause: Clause, phrase: Phrase, asked: Asked) -> Question | Refusal:
    key = Mention(asked.text, Kind.THING, phrase.start, phrase.end)
    if phrase.role is Role.COMPLEMENT:
        fact = replace(fact, as_of=None)  # what something is, it stays
    if asked.behind and phrase.role in (Role.OBLIQUE, Role.AGENT):
        clause, head = with_rest(clause, phrase, asked.behind)
        if head is not phrase:
            phrase, asked = head, replace(asked, behind="")
    if asked.found.noun in _SINGLE_BODIES:
        clause = replace(clause, group=clause.group.agreeing(plural=asked.found.plural))
    bare, opening = opened(fact, clause)
    wh = wh_for(asked, phrase, is_subject=phrase is clause.subject)
    stem = word_stem(wh, bare, phrase, opening=opening)
    if support_fault(stem, clause.group.lemma):
        return Refusal("thing", "verb form", stem)
    question = Question("thing", stem, key, fact, quality_of(stem, bare))
    reason = open_to_others(stem, clause, phrase, key)
    is_told = count_anchors(stem) >= _FEWEST_ANCHORS
    if asked.found.noun != "people":
        is_told = is_told or len(clause.rest) > 1 or phrase is clause.subject
    if asked.is_described and not is_told:
        reason = reason or "more than one answer fits"
    return Refusal("thing", reason, stem, question) if reason else question


def _question_of_making(
    fact: Fact, clause: Clause, phrase: Phrase, told: Making
) -> Question | Refusal:
    """The question of what something is made of; what it is of, it stays."""
    if repeats_its_subject(clause) or leans_on_article(clause, phrase):
        return Refusal("thing", "points out of the stem", told.stem)
    key = Mention(told.key, Kind.THING, phrase.start, phrase.end)
    return Question(
        "thing", told.stem, key, replace(fact, as_of=None), quality_of(told.stem, clause)
    )


def _is_habit(clause: Clause) -> bool:
    """Whether many or a whole country do something time and again: grow wheat, and rice too."""
    if clause.group.lemma not in _TRADING and clause.subject.mentions:
        return all(one.kind is Kind.GROUP for one in clause.subject.mentions)
    is_done = clause.group.finite in ("has", "have") and bool(clause.group.rest)
    is_dated = any(one.role is Role.TIME for one in clause.rest)
    if clause.group.lemma in _TRADING and clause.subject.plural and not is_dated:
        return True
    if not clause.group.is_present or clause.group.lemma in ("be", "remain") or is_done:
        return False
    return not any(one.kind in _SINGLE for one in clause.subject.mentions)
