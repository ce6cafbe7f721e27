"""Questions for a reason or an aim that the text gives: "Why …?" – "because the roof leaked"."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from questions.builders import motives
from questions.builders.assembly import sentence
from questions.builders.exchanging import offer_or_exchange
from questions.builders.wording.agreement import is_plural
from questions.builders.wording.anchors import count_anchors, leans_on_article, quality_of
from questions.builders.wording.asking import ask_other
from questions.builders.wording.bareness import bareness
from questions.builders.wording.clause import (
    Clause,
    clause_of,
    inside,
    is_core,
    repeats_its_subject,
)
from questions.builders.wording.events import STATES
from questions.builders.wording.opening import opened, polished
from questions.builders.wording.openness import is_generic
from questions.builders.wording.predicates import (
    CAUSES,
    are_alike,
    is_asserted,
    said_of,
)
from questions.builders.wording.soundness import faults, support_fault
from questions.distractors import Statements
from questions.distractors.candidates import draw
from questions.model.candidates import Candidate, Question, Refusal
from questions.model.facts import NAMED, Fact, Kind, Mention, Phrase, Role
from questions.model.items import Option
from questions.world.words import holds, telling

GIVEN = "reason"
"""The kind of a fact that ends in its reason, which needs not stand alone."""

_COUNT = 3
_FEWEST_WORDS = 7
_FEWEST_ANCHORS = 2
_AIM = re.compile(r"(?:in order |so as )?(to (?!be\b|have\b|do so\b)[a-z]+\b.+)")
_STATED_AIM = re.compile(r"(?:in order|so as) to ")
# What fits one subject only: "to reach their ships".
_POSSESSIVE = re.compile(r"\b(?:his|her|its|their)\b")
_PRONOUN = re.compile(r"because (it|they|he|she) ")
# What is done for an aim; behind other verbs "to" mostly says what is done.
# "to test her hunch" says nothing to whom the hunch is not told; "come close to" has no aim.
_EMPTY_AIM = re.compile(
    r"to (?:check|confirm|press|prove|pursue|test|try)(?: out)? (?:a|her|his|its|the|their) "
    r"(?:[a-z]+ )?(?:case|claim|guess|hunch|idea|luck|plan|point|theory)\b(?! (?:of|that)\b)"
)
_FOR_AN_AIM = frozenset(
    "abandon adopt ban build buy close come construct create cross design dig establish fly form "
    "found gather go hire install introduce invade invent invite launch leave meet modify "
    "organise organize open plant publish raise return sail sell send set sign travel visit".split()
)


@dataclass(frozen=True, slots=True)
class _Reason:
    """Why something is so.

    Attributes:
        phrase: Where the clause says it.
        text: The reason as an answer.
        others: What the article says elsewhere, in the form of that answer.
    """

    phrase: Phrase
    text: str
    others: Callable[[Fact], Iterator[str]]


def build(
    facts: Sequence[Fact], statements: Statements, *, seed: int
) -> Iterator[Candidate | Refusal]:
    """Candidates from facts that hold a reason, and what was refused."""
    asked: set[str] = set()
    plain = [fact for fact in facts if fact.kind != GIVEN]
    for fact in facts:
        clause = clause_of(fact) if is_asserted(fact) else None
        reason = _reason(clause, fact.evidence[0].quote) if clause else None
        if clause is None or reason is None:
            continue
        made = _question(fact, clause, reason)
        if isinstance(made, Refusal):
            yield made
        elif made.stem not in asked:
            asked.add(made.stem)
            wrong = _wrong(made, clause, reason, plain, statements, seed)
            yield offer_or_exchange(made, wrong, statements, seed=seed)


def _wrong(
    question: Question,
    clause: Clause,
    reason: _Reason,
    facts: Sequence[Fact],
    statements: Statements,
    seed: int,
) -> tuple[Option, ...]:
    """Wrong reasons: what moves others to such deeds, or what is said of the same elsewhere."""
    place, key = question.fact.evidence[0], question.key.text
    told = motives.told_around(statements.text_of(question.fact), place.start, place.end)
    doer = motives.doer_of(clause, place.quote)
    asked = motives.Asked(motives.sort_of(clause), question.stem, key, told, doer)
    told_elsewhere = _others(question, reason, facts, seed)
    if key.startswith("to ") and len(told_elsewhere) == _COUNT:
        return told_elsewhere
    return motives.find(asked, seed=seed) or told_elsewhere


def _reason(clause: Clause, quote: str) -> _Reason | None:
    """The one reason or aim of a clause, which a sentence tells."""
    found = [reason for one in clause.rest if (reason := _reason_in(clause, one, quote))]
    return found[0] if len(found) == 1 else None


def _reason_in(clause: Clause, phrase: Phrase, quote: str) -> _Reason | None:
    text = phrase.bound or phrase.text
    if phrase.preposition.lower() in CAUSES:
        return None if bareness(text) else _Reason(phrase, f"because of {text}", _nothing)
    if phrase.role is Role.CLAUSE and text.startswith("because of "):
        return _Reason(phrase, text, _nothing)
    if phrase.role is Role.CLAUSE and text.startswith("because "):
        text = _with_pronoun(text, clause, quote)
        pronoun = _PRONOUN.match(text)
        return _Reason(phrase, text, lambda fact: _clauses(fact, clause, pronoun))
    aim = _aim_in(phrase)
    if aim and _is_for_an_aim(clause, phrase):
        own = {one.text for one in clause.subject.mentions}
        return _Reason(phrase, aim, lambda fact: _aims(fact, own))
    return None


def _is_for_an_aim(clause: Clause, phrase: Phrase) -> bool:
    """Whether "to …" behind a verb tells for what it was done, and not what."""
    text = phrase.bound or phrase.text
    stated = _STATED_AIM.match(f"{phrase.preposition} {text}".strip())
    is_front = phrase.start < clause.subject.start
    if {"close", "near"} & {clause.group.particle, *(one.text for one in clause.rest)}:
        return False
    return is_front or bool(stated) or clause.group.lemma in _FOR_AN_AIM


def _aim_in(phrase: Phrase) -> str:
    """The aim that a phrase tells, "to …" and a verb; or ""."""
    text = phrase.bound or phrase.text
    if phrase.role is Role.OBLIQUE and phrase.preposition == "in":
        text = f"in {text}" if text.startswith("order to ") else ""
    elif phrase.role is not Role.CLAUSE:
        return ""
    match = _AIM.fullmatch(text)
    return match.group(1) if match and not _EMPTY_AIM.match(match.group(1)) else ""


def _question(fact: Fact, clause: Clause, reason: _Reason) -> Question | Refusal:
    if repeats_its_subject(clause.without(reason.phrase)) or _names_subject(clause, reason):
        return Refusal("reason", "names its subject twice", fact.text)
    if _disagrees(clause, reason):
        return Refusal("reason", "the reason does not stand alone", fact.text)
    if not fact.frame and leans_on_article(clause, reason.phrase):
        return Refusal("reason", "points out of the stem", fact.text)
    # A reason stays one: "As of …" would only ask when it held.
    bare, opening = opened(replace(fact, as_of=None), _as_done(clause.without(reason.phrase)))
    stem = polished(ask_other("Why", bare, asked=reason.phrase, opening=opening))
    if len(stem.split()) < _FEWEST_WORDS or len(clause.rest) < 2:
        return Refusal("reason", "nothing names the subject", stem)
    if support_fault(stem, clause.group.lemma):
        return Refusal("reason", "verb form", stem)
    if _is_any_attack(bare) or (reason.text.startswith("to ") and _is_any_deed(stem, bare)):
        return Refusal("reason", "more than one answer fits", stem)
    if set(faults(f"Is it so {reason.text}?".replace("it ", ""))) - {"too long", *_OWN_PRONOUN}:
        return Refusal("reason", "the reason does not stand alone", stem)
    key = Mention(reason.text, Kind.THING, reason.phrase.start, reason.phrase.end)
    return Question("reason", stem, key, fact, quality_of(stem, clause))


def _as_done(clause: Clause) -> Clause:
    """The clause in the past where it tells what has been done: a ban may have ended since."""
    group = clause.group
    is_since = any(phrase.preposition.lower() == "since" for phrase in clause.rest)
    if is_since or group.lemma in STATES or group.lemma == "be":
        return clause
    return replace(clause, group=group.as_done(plural=is_plural(clause.subject)))


def _names_subject(clause: Clause, reason: _Reason) -> bool:
    """Whether a reason says the name of the subject, where English would say "it"."""
    names = [one.text for one in clause.subject.mentions if one.kind in NAMED]
    return any(holds(reason.text, name) for name in names)


# "launched an operation", "were sent": where or against whom, only the article tells.
_ATTACK = re.compile(r"an? (?:attack|campaign|invasion|offensive|operation|raid|siege)")


def _disagrees(clause: Clause, reason: _Reason) -> bool:
    """Whether "it" or "they" opens a reason, and the question names none or no more than one."""
    match = re.match(r"because (it|they) ", reason.text)
    told = [one for one in (clause.subject, *clause.rest) if one is clause.subject or is_core(one)]
    return match is not None and all(is_plural(one) != (match[1] == "they") for one in told)


def _is_any_attack(clause: Clause) -> bool:
    """Whether troops attack or are sent, and nothing says against whom, or where to."""
    told = [one for one in clause.rest if one.role not in (Role.TIME, Role.ADVERB)]
    is_bare = bool(told) and all(_ATTACK.fullmatch(one.text) for one in told)
    return is_bare or (clause.group.lemma == "send" and clause.group.is_passive and not told)


def _is_any_deed(stem: str, clause: Clause) -> bool:
    """Whether somebody did often what a stem tells: "Why did Peru send ships?"."""
    core = [one for one in clause.rest if is_core(one)]
    return count_anchors(stem) < _FEWEST_ANCHORS and all(map(is_generic, core))


def _with_pronoun(text: str, clause: Clause, quote: str) -> str:
    """The reason with a pronoun for the subject, whose name the question says already."""
    subject = inside(clause.subject.text)
    pronoun = "they" if is_plural(clause.subject) else "it"
    if any(one.kind is Kind.PERSON for one in clause.subject.mentions):
        pronoun = motives.doer_of(clause, quote)
    for name in (subject, f"{subject[:1].lower()}{subject[1:]}"):
        if pronoun and text.startswith(f"because {name} "):
            return f"because {pronoun} {text[len('because ') + len(name) + 1 :]}"
    return text


_OWN_PRONOUN = ("points out of the stem", "vague term", "negative wording")


def _others(
    question: Question, reason: _Reason, facts: Sequence[Fact], seed: int
) -> tuple[Option, ...]:
    """What the article says elsewhere of the same things, and not as a reason."""
    place, asked = question.fact.evidence[0], telling(question.stem)
    found: list[tuple[float, Option]] = []
    for fact in facts:
        here = fact.evidence[0]
        apart = here.end <= place.start or place.end <= here.start
        if here.article != place.article or not apart or not is_asserted(fact):
            continue
        for text in reason.others(fact):
            if _gist(text) and not _gist(text) <= asked:
                near = len(telling(fact.text) & asked) + draw(seed, question.stem, text)
                why = f"The article says this, but not as the reason: {sentence(fact.text)}"
                found.append((-near, Option(text, why=why, origin="article")))
    return _best(question.key.text, [one for _, one in sorted(found, key=lambda one: one[0])])


def _best(key: str, options: Sequence[Option]) -> tuple[Option, ...]:
    """The first three that are like the key and unlike each other."""
    chosen: list[Option] = []
    for one in options:
        shown = [key, *(other.text for other in chosen)]
        is_new = all(len(_gist(one.text) & _gist(text)) < 2 for text in shown)
        if is_new and are_alike(one.text, shown):
            chosen.append(one)
    return tuple(chosen[:_COUNT])


_FRAME = telling("because of, because they, he, she")


def _gist(text: str) -> frozenset[str]:
    """The words that tell one reason from another."""
    return telling(text) - _FRAME


def _clauses(fact: Fact, asked: Clause, pronoun: re.Match[str] | None) -> Iterator[str]:
    """What is said elsewhere of a subject that a reason points to: "because they are clever"."""
    clause = clause_of(fact)
    if clause is None:
        return
    said = said_of(clause)
    if said and pronoun and clause.subject.text.casefold() == asked.subject.text.casefold():
        yield f"because {pronoun.group(1)} {said}"


def _nothing(_: Fact) -> Iterator[str]:
    """What an article says besides makes no causes: they would be true, or beside the point."""
    return iter(())


def _aims(fact: Fact, own: Collection[str]) -> Iterator[str]:
    """What somebody meant to do elsewhere, and not to those who are asked about.

    What was only done weighs more than an aim, or less, and would stand out.
    """
    clause = clause_of(fact)
    for phrase in clause.rest if clause is not None else ():
        aim = _aim_in(phrase) if clause and _is_for_an_aim(clause, phrase) else ""
        if aim and not _POSSESSIVE.search(aim) and not any(name in aim for name in own):
            yield aim
