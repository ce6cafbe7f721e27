"""Questions for what words or work are about: "What did Ann Hale criticise?"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from questions.builders.assembly import sentence
from questions.builders.exchanging import offer_or_exchange
from questions.builders.single_fact import is_vouched_for, word_stem
from questions.builders.wording.anchors import leans_on_article, quality_of
from questions.builders.wording.bareness import bareness
from questions.builders.wording.clause import Clause, clause_of, repeats_its_subject, words_of
from questions.builders.wording.opening import opened
from questions.builders.wording.predicates import are_alike, is_asserted
from questions.builders.wording.soundness import faults, support_fault
from questions.builders.wording.standing import is_bygone
from questions.builders.wording.wh import Wh
from questions.distractors import Statements
from questions.distractors.candidates import draw
from questions.model.candidates import Candidate, Question, Refusal
from questions.model.facts import Fact, Kind, Mention, Phrase, Role
from questions.model.items import Option
from questions.world import quantities
from questions.world.words import telling

_COUNT = 3
# Telling words in which options may be the same: the topic of the article returns.
_MOST_SHARED = 2
# What one may do about anything at all, so that anything in the article could be the answer.
_ABOUT_ANYTHING = frozenset(
    "advocate analyse analyze back blame campaign champion condemn criticise criticize "
    "demand denounce describe discuss dismiss endorse examine explore favor favour fear highlight "
    "investigate mock oppose praise promote protest question recommend reject research resist "
    "study support welcome".split()
)
# What one recommends or studies is of a sort, of which an article seldom names three more.
_MADE_FOR = frozenset(
    "analyse analyze examine explore investigate recommend research study".split()
)
_WITH_PREPOSITION = frozenset(
    (
        ("argue", "against"),
        ("argue", "for"),
        ("call", "for"),
        ("campaign", "against"),
        ("campaign", "for"),
        ("complain", "about"),
        ("focus", "on"),
        ("lobby", "for"),
        ("protest", "against"),
        ("specialise", "in"),
        ("specialize", "in"),
        ("speak", "about"),
        ("talk", "about"),
        ("warn", "about"),
        ("warn", "against"),
        ("warn", "of"),
        ("write", "about"),
    )
)
_NAMED = (Kind.PERSON, Kind.ORGANISATION)
_MATTERS = (Kind.THING, Kind.EVENT, Kind.WORK, Kind.ORGANISATION)
_FEWEST_WORDS, _MOST_WORDS = 3, 12
_SUBJECT_MATTER = (Role.SUBJECT, Role.OBJECT, Role.OBLIQUE, Role.AGENT)
_COUNTED = re.compile(rf"\d|(?:{'|'.join(quantities.UNITS_SPELLED[1:])}|\w+ty)[- ]", re.IGNORECASE)
_NO_NOUN = re.compile(r"(?:order|addition|response|fact|general|time|times|\w+ing)\b", re.I)


_BODY = re.compile(r"\b(?:University|Foundation|Institute|Council|Army|Party|Ministry|Board)\b")
# Stretches of time and amounts, which nobody criticises.
_NO_MATTER = frozenset(
    "amount billion century day decade hour hundred majority million month number part percent "
    "period rest share thousand time week year".split()
)


def build(
    facts: Sequence[Fact], statements: Statements, *, seed: int
) -> Iterator[Candidate | Refusal]:
    """Candidates for what somebody named criticised or called for, and what was refused."""
    for fact in facts:
        clause = clause_of(fact) if is_vouched_for(fact) else None
        asked = _asked(clause) if clause else None
        if clause is None or asked is None:
            continue
        bygone = is_bygone(fact, statements.text_of(fact))
        made = _question(fact, clause, asked, bygone=bygone)
        if isinstance(made, Refusal):
            yield made
        else:
            wrong = _others(made, clause, asked, facts, seed)
            yield offer_or_exchange(made, wrong, statements, seed=seed)


def _asked(clause: Clause) -> Phrase | None:
    """What the words or the work of somebody named are about, told in some words.

    What countries and parties support or reject is much, and what else the clause tells of it
    would be torn from it: "called for peace in Lima".
    """
    told = [one for one in clause.rest if one.role is not Role.TIME]
    is_somebody = any(one.kind in _NAMED for one in clause.subject.mentions)
    if not is_somebody or clause.subject.plural or len(told) > 1:
        return None
    lemma = clause.group.lemma
    for phrase in clause.rest:
        is_object = phrase.role is Role.OBJECT and lemma in _ABOUT_ANYTHING
        is_about = (lemma, phrase.preposition) in _WITH_PREPOSITION
        if (is_object or is_about) and _is_matter(phrase):
            return phrase
    return None


def _is_matter(phrase: Phrase) -> bool:
    """Whether a phrase names in some words of its own what one may speak about."""
    text = phrase.bound or phrase.text
    if (
        phrase.kind not in _MATTERS
        or text[:1].isdigit()
        or not _FEWEST_WORDS <= len(text.split()) <= _MOST_WORDS
    ):
        return False
    if bareness(text) or _NO_NOUN.match(text) or "," in text or phrase.head in _NO_MATTER:
        return False
    return not set(faults(f"What is {text}?")) - {"too short"}


def _question(fact: Fact, clause: Clause, asked: Phrase, *, bygone: bool) -> Question | Refusal:
    if repeats_its_subject(clause):
        return Refusal("topic", "names its subject twice", fact.text)
    if not fact.frame and leans_on_article(clause, asked):
        return Refusal("topic", "points out of the stem", fact.text)
    if (bygone or " " not in clause.subject.text) and len(clause.rest) == 1:
        return Refusal("topic", "more than one answer fits", fact.text)
    bare, opening = opened(fact, clause)
    stem = word_stem(Wh("What", asked.preposition), bare, asked, opening=opening)
    if support_fault(stem, clause.group.lemma):
        return Refusal("topic", "verb form", stem)
    key = Mention(asked.bound or asked.text, Kind.THING, asked.start, asked.end)
    return Question("topic", stem, key, fact, quality_of(stem, clause))


def _others(
    question: Question, clause: Clause, asked: Phrase, facts: Sequence[Fact], seed: int
) -> tuple[Option, ...]:
    """What else the article speaks of, in sentences that do not name the one asked about."""
    if clause.group.lemma in _MADE_FOR:
        return ()
    place = question.fact.evidence[0]
    names = [one.text.rsplit(maxsplit=1)[-1] for one in clause.subject.mentions]
    found: list[tuple[float, Option]] = []
    for fact in facts:
        here = fact.evidence[0]
        apart = here.end <= place.start or place.end <= here.start
        if here.article != place.article or not apart or not is_asserted(fact):
            continue
        if any(name in here.quote for name in names):
            continue
        for phrase in fact.phrases:
            if phrase.role in _SUBJECT_MATTER and _is_matter(phrase) and _goes_with(phrase, asked):
                text = _inside(phrase)
                why = f"The article speaks of this in another connection: {sentence(fact.text)}"
                option = Option(text, why=why, origin="article")
                found.append((abs(here.start - place.start) + draw(seed, text), option))
    return _best(question, [one for _, one in sorted(found, key=lambda one: one[0])])


def _goes_with(phrase: Phrase, asked: Phrase) -> bool:
    """Whether a phrase names what the one asked for names: a body, or what is no body."""
    if any(one.kind is Kind.PERSON and not one.at for one in phrase.mentions):
        return False
    is_body = phrase.kind is Kind.ORGANISATION or bool(_BODY.search(phrase.text))
    return is_body == (asked.kind is Kind.ORGANISATION or bool(_BODY.search(asked.text)))


def _inside(phrase: Phrase) -> str:
    """A phrase as an answer: small, unless a name opens it."""
    text = words_of(phrase).removeprefix(f"{phrase.preposition} ")
    is_name = bool(phrase.mentions) and phrase.mentions[0].at == 0
    return text if is_name else f"{text[:1].lower()}{text[1:]}"


def _best(question: Question, options: Sequence[Option]) -> tuple[Option, ...]:
    """The nearest three that are like the key, and unlike it and each other in what they name."""
    chosen: list[Option] = []
    for one in options:
        shown = [question.key.text, *(other.text for other in chosen)]
        is_new = all(len(telling(one.text) & telling(text)) < _MOST_SHARED for text in shown)
        is_asked = telling(one.text) & telling(question.stem)
        if is_new and not is_asked and are_alike(one.text, shown):
            chosen.append(one)
    return tuple(chosen[:_COUNT])
