"""Questions for two of a kind: "Which two countries …?", "Between which two cities …?"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from questions import distractors, world
from questions.builders.assembly import offer
from questions.builders.single_fact import is_vouched_for, word_stem
from questions.builders.sorting import sort_of
from questions.builders.wording.anchors import (
    NAMES,
    count_anchors,
    leans_on_article,
    quality_of,
)
from questions.builders.wording.clause import (
    Clause,
    active_clause_of,
    clause_of,
    repeats_its_subject,
)
from questions.builders.wording.opening import opened
from questions.builders.wording.soundness import support_fault
from questions.builders.wording.standing import dated_as_of, floats_in_time, lacks_its_country
from questions.builders.wording.tying import open_to_others
from questions.builders.wording.wh import Wh
from questions.builders.wording.wh_phrases import PREPOSITIONS
from questions.distractors import Statements, Wanted
from questions.model.candidates import Candidate, Question, Refusal
from questions.model.dates import MONTHS
from questions.model.facts import Fact, Kind, Mention, Phrase, Role
from questions.model.items import Option
from questions.world.people import is_full_name
from questions.world.things.sort import plural_of

_NOT_ASKED = (Role.TIME, Role.CLAUSE, Role.ADVERB, Role.COMPLEMENT)
_NOUNS = {Kind.COUNTRY: "countries", Kind.PERSON: "people"}
_JOINED = re.compile(r"(?:the )?(?P<first>.+?) and (?:the )?(?P<second>.+)")
# "Generals Ann Hale and Amy Reed".
_RANK = re.compile(
    r"(?:Admirals|Brothers|Captains|Colonels|Generals|Ministers|Presidents|Senators) "
)
# What more than two do on one day.
_OF_MANY = frozenset(
    "arrest attend be break declare die enter fight join kill march meet participate recognise "
    "recognize serve sign speak support take vote".split()
)
_YEAR = re.compile(r"\b[12]\d{3}\b")
# What two did on one day they hardly did beside others.
_DAY = re.compile(rf"\b\d{{1,2}} (?:{'|'.join(MONTHS)}) [12]\d{{3}}\b")


def build(
    facts: Sequence[Fact], statements: Statements, *, seed: int
) -> Iterator[Candidate | Refusal]:
    """Candidates from facts, and what was refused."""
    published = {one.name: one.published for one in statements.knowledge.articles}
    for fact in facts:
        if fact.verb is None or not is_vouched_for(fact) or " and " not in fact.text:
            continue
        date = published.get(fact.evidence[0].article)
        told = dated_as_of(fact, date)
        for clause in filter(None, (clause_of(told), active_clause_of(told))):
            for phrase in (clause.subject, *clause.rest):
                if pair := _pair(phrase, clause):
                    yield _made(told, clause, phrase, pair, statements, seed=seed)


def _pair(phrase: Phrase, clause: Clause) -> tuple[Mention, Mention] | None:
    """Two names of a kind that are all of a phrase."""
    if phrase.role in _NOT_ASKED or (phrase.role is Role.AGENT and phrase is not clause.subject):
        return None
    if phrase.preposition not in PREPOSITIONS | {"between"} or len(phrase.mentions) != 2:
        return None
    first, second = phrase.mentions
    match = _JOINED.fullmatch(phrase.text)
    if match is None or (match["first"], match["second"]) != (first.text, second.text):
        return None
    first = replace(first, text=_RANK.sub("", first.text))
    if Kind.CITY in (first.kind, second.kind):
        first, second = _as_city(first), _as_city(second)
    if first.kind is Kind.PERSON and not all(is_full_name(one.text) for one in (first, second)):
        return None
    return (first, second) if first.kind is second.kind and first.kind in NAMES else None


def _as_city(name: Mention) -> Mention:
    """A name beside that of a city, as one too where the gazetteer has it."""
    is_unsure = name.kind in (Kind.THING, Kind.PLACE)
    return replace(name, kind=Kind.CITY) if is_unsure and world.city(name.text) else name


def _made(
    fact: Fact,
    clause: Clause,
    phrase: Phrase,
    pair: tuple[Mention, Mention],
    statements: Statements,
    *,
    seed: int,
) -> Candidate | Refusal:
    first, second = pair
    kind, noun = str(first.kind), _noun(pair, statements.text_of(fact))
    if not noun:
        return Refusal(kind, "no natural wh-phrase", fact.text)
    if floats_in_time(fact, clause, first) or repeats_its_subject(clause):
        return Refusal(kind, "held at an untold time", fact.text)
    bare, opening = opened(fact, clause)
    wh = Wh(f"Which two {noun}", phrase.preposition, plural=True)
    stem = word_stem(wh, bare, phrase, opening=opening)
    if support_fault(stem, clause.group.lemma):
        return Refusal(kind, "verb form", stem)
    if reason := _open(stem, fact, clause, phrase, first):
        return Refusal(kind, reason, stem)
    key = replace(first, text=f"{first.text} and {second.text}", end=second.end, aliases=())
    question = Question(kind, stem, key, fact, quality_of(stem, bare))
    wrong = _others(question, pair, statements, seed=seed)
    return offer(question, wrong, statements, seed=seed)


def _noun(pair: tuple[Mention, Mention], text: str) -> str:
    """What two names are, in the plural; "" where that is not one thing."""
    kind = pair[0].kind
    if kind in _NOUNS:
        return _NOUNS[kind]
    sorts = {sort_of(one, text) for one in pair}
    if kind is Kind.CITY:
        return "towns" if sorts == {"town"} else "cities"
    sort = sorts.pop()
    is_plain = bool(sort) and not sorts and " of " not in sort and " or " not in sort
    return plural_of(sort) if is_plain else ""


def _open(stem: str, fact: Fact, clause: Clause, phrase: Phrase, first: Mention) -> str:
    """Why other pairs may fit as well, or ""."""
    if lacks_its_country(stem, fact):
        return "nothing names the subject"
    if leans_on_article(clause, phrase):
        return "points out of the stem"
    if phrase.preposition == "between" and _YEAR.search(stem) and count_anchors(stem) > 1:
        return ""
    is_dated = _DAY.search(stem) is not None and clause.group.lemma not in _OF_MANY
    return "" if is_dated else open_to_others(stem, clause, phrase, first)


def _others(
    question: Question, pair: tuple[Mention, Mention], statements: Statements, *, seed: int
) -> tuple[Option, ...]:
    """Pairs in which each of the two, and each of two others, stands as often as the rest.

    Of the two others nothing in the library says what the stem asks, so that no pair with one of
    them is right.
    """
    first, second = pair
    wanted = Wanted(question.stem, second, question.fact)
    found = distractors.find_all(wanted, statements, seed=seed)
    one, other, *_ = next(found, ()) or (None, None)
    if one is None or other is None:
        return ()
    return (
        replace(one, text=f"{first.text} and {one.text}"),
        replace(other, text=f"{one.text} and {other.text}"),
        replace(other, text=f"{other.text} and {second.text}"),
    )
