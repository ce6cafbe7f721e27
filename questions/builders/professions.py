"""Questions for what somebody once was by trade: "Which profession did Ann have until 1907?"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from questions.builders.assembly import offer
from questions.builders.introducing import introduced
from questions.builders.occupations import is_calling
from questions.builders.single_fact import is_vouched_for, word_stem
from questions.builders.wording.anchors import count_anchors, quality_of
from questions.builders.wording.clause import Clause, clause_of, repeats_its_subject, words_of
from questions.builders.wording.opening import polished
from questions.builders.wording.soundness import support_fault
from questions.builders.wording.wh import Wh
from questions.distractors import Statements, roles
from questions.distractors.things import with_article
from questions.model.candidates import Candidate, Question, Refusal
from questions.model.facts import Fact, Kind, Mention, Phrase, Role
from questions.model.items import Option
from questions.world import country_of_adjective
from questions.world.famous import life_of
from questions.world.people import family_name
from questions.world.words import holds

KIND = "role"
_CALLING = re.compile(
    r"an? (?:(?P<once>former|retired|one-time|trained|qualified) )?"
    r"(?P<what>[\w -]+?)(?P<behind> (?:at|for|in|near) .+)?"
)
_ONCE = ("former", "retired", "one-time")
# "worked as a miner", "qualified as a doctor".
_WORKING = frozenset("begin practise qualify serve start train work".split())
_UNTIL = re.compile(r"(?:before|until|when|while|after) ")
_FEWEST_ANCHORS = 2


def build(
    facts: Sequence[Fact], statements: Statements, *, seed: int
) -> Iterator[Candidate | Refusal]:
    """A candidate for each former or passing calling of somebody named, and what was refused."""
    for fact in facts:
        clause = clause_of(fact) if fact.verb is not None and is_vouched_for(fact) else None
        if clause is None or not _is_person(clause.subject):
            continue
        for phrase in clause.rest:
            role = _CALLING.fullmatch(phrase.text)
            if role and _is_calling(role["what"]) and (stem := _stem(clause, phrase, role)):
                yield _made(fact, clause, phrase, role, stem, statements, seed=seed)


def _is_person(subject: Phrase) -> bool:
    """Whether a subject is the full name of somebody, and no more."""
    name = subject.mentions[0] if len(subject.mentions) == 1 else None
    whole = name is not None and name.kind is Kind.PERSON and name.text == subject.text
    return whole and " " in subject.text


def _is_calling(words: str) -> bool:
    """Whether words name a calling, of some nation or speciality, and nothing more."""
    *before, noun = words.split()
    plain = all(one.islower() or country_of_adjective(one) for one in before)
    return plain and len(before) <= 2 and is_calling(noun)


def _stem(clause: Clause, phrase: Phrase, role: re.Match[str]) -> str:
    """The question, or "" where a clause tells no calling that is over, or tells too little."""
    if repeats_its_subject(clause):
        return ""
    asked = f"Which profession did {clause.subject.text}"
    lemma, others = clause.group.lemma, [one for one in clause.rest if one is not phrase]
    if lemma == "be" and phrase.role is Role.COMPLEMENT and role["once"] in _ONCE:
        retired = role["once"] == "retired"
        return f"{asked} have before retirement?" if retired else f"{asked} have in the past?"
    if phrase.role is Role.COMPLEMENT and lemma in ("be", "remain"):
        ended = [one for one in others if _UNTIL.match(one.text)]
        if not ended or clause.group.is_present:
            return ""
        words = " ".join(map(words_of, others))
        return polished(f"{asked} have {words}?")
    if phrase.preposition == "as" and lemma in _WORKING and not clause.group.is_present:
        stem = word_stem(Wh("As what"), clause, phrase)
        is_told = lemma in ("qualify", "train") or count_anchors(stem) >= _FEWEST_ANCHORS
        return stem if is_told else ""
    return ""


def _made(
    fact: Fact,
    clause: Clause,
    phrase: Phrase,
    role: re.Match[str],
    stem: str,
    statements: Statements,
    *,
    seed: int,
) -> Candidate | Refusal:
    """The item, with callings of other fields beside the right one."""
    if support_fault(stem, clause.group.lemma):
        return Refusal(KIND, "verb form", stem)
    is_bare = stem.startswith("Which ")
    words = role["what"].split()
    told = " ".join(one for one in words if one.islower()) if is_bare else role["what"]
    key = Mention(told if is_bare else with_article(told), Kind.THING, phrase.start, phrase.end)
    question = Question(KIND, stem, key, replace(fact, as_of=None), quality_of(stem, clause))
    name = clause.subject.text
    if not (_is_known(name, fact, statements) or introduced(stem, told, fact, statements) != stem):
        return Refusal(KIND, "asks for somebody of whom only the article knows", stem, question)
    wrong = roles.find(with_article(told), clause.subject.text, fact, statements, seed=seed)
    if is_bare:
        wrong = tuple(map(_without_article, wrong))
    return offer(question, wrong, statements, seed=seed)


def _is_known(name: str, fact: Fact, statements: Statements) -> bool:
    """Whether the world knows somebody, or the headline names them."""
    titles = {one.name: one.title for one in statements.knowledge.articles}
    title = titles.get(fact.evidence[0].article, "")
    return life_of(name) is not None or holds(title, family_name(name))


def _without_article(option: Option) -> Option:
    return replace(option, text=option.text.partition(" ")[2])
