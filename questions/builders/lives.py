"""Questions on the lives of people by calling: "Which novelist was born near Lund in 1879?".

What is told of somebody's origin, birth or fate says little to those who do not know the name; by
the calling, and among others of that calling, it is worth a question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from questions import distractors
from questions.builders.assembly import offer
from questions.builders.single_fact import questions_about
from questions.builders.wording.anchors import leans_on_article
from questions.builders.wording.asking import ask_subject
from questions.builders.wording.bareness import leaves_untold
from questions.builders.wording.clause import Clause, clause_of, repeats_its_subject, words_of
from questions.builders.wording.opening import opened, polished
from questions.builders.wording.predicates import is_asserted
from questions.distractors import Statements, Wanted, fellows, invented
from questions.model.candidates import Candidate, Question, Refusal
from questions.model.facts import Fact, Kind, Phrase, Role
from questions.model.items import Option
from questions.world.people import is_full_name
from questions.world.words import telling

_QUALITY = 0.48
# What is told in so many words, with a name or a figure among them.
_FEWEST_TOLD = 3
_FIRM = re.compile(r"\d|(?<=\w )[A-ZÀ-Þ]\w")
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


def build(
    facts: Sequence[Fact], statements: Statements, *, seed: int
) -> Iterator[Candidate | Refusal]:
    """Candidates for what is told of the lives of people whose calling an article says."""
    for fact in facts:
        clause = clause_of(fact) if is_asserted(fact) else None
        if clause is None or not _is_of_person(clause) or not _is_of_a_life(clause):
            continue
        key = clause.subject.mentions[0]
        calling = fellows.calling_of(key.text, fact.evidence[0].article, statements)
        if not calling or _is_asked_plainly(fact):
            continue
        bare, opening = opened(fact, clause)
        stem = polished(ask_subject(f"Which {calling}", bare, opening=opening))
        if reason := _fault_of(stem, clause):
            yield Refusal("person", reason, stem)
            continue
        question = Question("person", stem, key, fact, _QUALITY)
        yield offer(question, _others(question, statements, seed), statements, seed=seed)


def _is_asked_plainly(fact: Fact) -> bool:
    """Whether "Who …?" has one answer without the calling."""
    return any(isinstance(one, Question) for one in questions_about(fact, (Kind.PERSON,)))


def _is_of_person(clause: Clause) -> bool:
    told = clause.subject.mentions
    is_person = len(told) == 1 and told[0].kind is Kind.PERSON
    return is_person and told[0].text == clause.subject.text and is_full_name(told[0].text)


def _is_of_a_life(clause: Clause) -> bool:
    """Whether a clause tells where somebody comes from, or what somebody did once."""
    if clause.group.is_present:
        return False
    if clause.group.lemma == "be":
        return any(map(_is_kin, clause.rest))
    if clause.group.is_passive and clause.group.lemma != "bear":
        return False  # what befell one befell many of the calling
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


def _others(question: Question, statements: Statements, seed: int) -> tuple[Option, ...]:
    """Others of the calling and the time, whom the article does not name."""
    wanted = Wanted(question.stem, question.key, question.fact)
    found = fellows.beside(wanted, (), statements, seed)
    fit = [one for one in found if not invented.contradicts(one.text, question.stem)]
    return tuple(
        Option(one.text, why=one.why, origin=one.origin) for one in fit[: distractors.COUNT]
    )
