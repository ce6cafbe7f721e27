"""Questions on the lives of people by calling: "Which novelist was born near Lund in 1879?".

What is told of somebody's origin, birth or fate says little to those who do not know the name; by
the calling, and among others of that calling, it is worth a question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from questions import distractors
from questions.builders.assembly import Question, offer
from questions.builders.kindred import calling_of
from questions.builders.single_fact import questions_about
from questions.builders.wording.anchors import leans_on_article
from questions.builders.wording.asking import ask_subject
from questions.builders.wording.bareness import leaves_untold
from questions.builders.wording.clause import Clause, clause_of, repeats_its_subject, words_of
from questions.builders.wording.opening import opened, polished
from questions.builders.wording.predicates import is_asserted
from questions.distractors import Statements
from questions.distractors.candidates import draw
from questions.model.candidates import Candidate, Refusal
from questions.model.facts import Fact, Kind, Phrase, Role
from questions.model.items import Option
from questions.world import city, country, country_of_adjective
from questions.world.figures import Figure, figures
from questions.world.people import area_of, family_name, is_full_name, is_woman
from questions.world.words import holds, telling

_QUALITY = 0.48
# What is told in so many words, with a name or a figure among them.
_FEWEST_TOLD = 3
_FIRM = re.compile(r"\d|(?<=\w )[A-ZÀ-Þ]\w")
_GROWN_UP = 35
_KIN = re.compile(
    r"(?:the|an?) (?:[a-z]+ )?(?:son|daughter) of an? (?:[a-z]+ )*[a-z]+ (?:from|in|near) [A-Z].*"
)
# Where somebody goes, or is, others of the calling may have gone as well.
_MOVING = frozenset(
    "appear arrive become be begin come continue emigrate escape flee follow get give go have hear "
    "know lead leave live make marry meet move return see serve settle start stay study take teach "
    "travel visit work".split()
)
_UNPLACED = frozenset("abroad elsewhere nearby there".split())
_SEXED = re.compile(r"\b(?:he|she|his|her|him|himself|herself|son|daughter|husband|wife)\b")
_CAPITALISED = re.compile(r"[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)*")


def build(
    facts: Sequence[Fact], statements: Statements, *, seed: int
) -> Iterator[Candidate | Refusal]:
    """Candidates for what is told of the lives of people whose calling an article says."""
    for fact in facts:
        clause = clause_of(fact) if is_asserted(fact) else None
        if clause is None or not _is_of_person(clause) or not _is_of_a_life(clause):
            continue
        key = clause.subject.mentions[0]
        calling = calling_of(key.text, fact.evidence[0].article, statements)
        if not figures(calling) or _is_asked_plainly(fact):
            continue
        bare, opening = opened(fact, clause)
        stem = polished(ask_subject(f"Which {calling}", bare, opening=opening))
        if reason := _fault_of(stem, clause):
            yield Refusal("person", reason, stem)
            continue
        question = Question("person", stem, key, fact, _QUALITY)
        yield offer(question, _others(question, calling, statements, seed), statements, seed=seed)


def _is_asked_plainly(fact: Fact) -> bool:
    """Whether "Who …?" has one answer without the calling."""
    return any(isinstance(one, Question) for one in questions_about(fact, (Kind.PERSON,)))


def _is_of_person(clause: Clause) -> bool:
    told = clause.subject.mentions
    is_person = len(told) == 1 and told[0].kind is Kind.PERSON
    return is_person and told[0].text == clause.subject.text and is_full_name(told[0].text)


def _is_of_a_life(clause: Clause) -> bool:
    """Whether a clause tells where somebody comes from, or what befell somebody once."""
    if clause.group.is_present:
        return False
    if clause.group.lemma == "be":
        return any(map(_is_kin, clause.rest))
    return clause.group.lemma not in _MOVING


def _is_kin(phrase: Phrase) -> bool:
    return phrase.role is Role.COMPLEMENT and _KIN.fullmatch(phrase.text) is not None


def _fault_of(stem: str, clause: Clause) -> str:
    """What keeps a stem from being asked, or ""."""
    if repeats_its_subject(clause):
        return "names its subject twice"
    if leans_on_article(clause, clause.subject) or leaves_untold(stem):
        return "points out of the stem"
    if any(map(_is_kin, clause.rest)):
        return ""
    told = telling(" ".join([clause.group.lemma, *map(words_of, clause.rest)]))
    if not _FIRM.search(stem) or len(told) < _FEWEST_TOLD:
        return "more than one answer fits"
    if any(one.text.split()[0].lower() in _UNPLACED for one in clause.rest):
        return "points out of the stem"
    return ""


def _others(
    question: Question, calling: str, statements: Statements, seed: int
) -> tuple[Option, ...]:
    """Others of the calling and the time, the nearest first, whom the article does not name."""
    fact, stem = question.fact, question.stem
    year = statements.mentions.time_told(fact)
    if year is None:
        return ()
    text = statements.text_of(fact)
    is_birth = fact.verb is not None and fact.verb.lemma == "bear"
    grown = year + _GROWN_UP if is_birth else year
    is_passive = fact.verb is not None and fact.verb.passive and not is_birth
    there = _countries_in(stem) if is_passive else frozenset()
    found = [
        one
        for one in figures(calling)
        if one.is_active(grown)
        and one.country not in there
        and not holds(text, family_name(one.name))
        and _may_be(one.name, question.key.text, stem)
    ]
    found.sort(key=lambda one: (not _is_near(one, question.key.text), draw(seed, stem, one.name)))
    why = f"The article says this of {question.key.text}."
    chosen = found[: distractors.COUNT]
    return tuple(Option(one.name, why=why, origin="gazetteer") for one in chosen)


def _is_near(figure: Figure, name: str) -> bool:
    """Whether somebody lived where names are like that of the right one."""
    area = area_of(name)
    return area is not None and figure.country in area.countries.split()


def _may_be(other: str, key: str, stem: str) -> bool:
    """Whether the sex that a stem shows keeps nobody from being meant."""
    return not _SEXED.search(stem) or is_woman(other) is is_woman(key) is not None


def _countries_in(stem: str) -> frozenset[str]:
    """The countries that a stem names, by their cities and peoples too."""
    found = set()
    for name in _CAPITALISED.findall(stem):
        state, place = country(name) or country_of_adjective(name), city(name)
        found |= {state.code} if state else {place.country} if place else set()
    return frozenset(found)
