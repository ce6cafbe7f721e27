"""Questions for a number, a sum, a share or a measure: "How many …", "By what percentage …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from questions.builders.assembly import assemble
from questions.builders.single_fact import asked_about
from questions.distractors import Statements
from questions.model.candidates import Candidate, Question, Refusal
from questions.model.facts import Fact, Kind, Role
from questions.world.famous import life_of
from questions.world.people import family_name
from questions.world.words import holds

KINDS = (Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.DURATION, Kind.MEASURE)


def build(
    facts: Sequence[Fact], statements: Statements, *, seed: int
) -> Iterator[Candidate | Refusal]:
    """Candidates from facts, and what was refused."""
    for made in asked_about(facts, statements, KINDS):
        if isinstance(made, Refusal):
            yield made
        elif _is_private(made, statements):
            yield Refusal(made.kind, "of no weight", made.stem)
        elif not _is_dated(made, statements) and (_adds_up(made) or _is_rate(made)):
            yield Refusal(made.kind, "held at an untold time", made.stem, made)
        elif _is_outdone(made, statements):
            yield Refusal(made.kind, "more than one answer fits", made.stem, made)
        else:
            yield assemble(made, statements, seed=seed)


def _is_dated(question: Question, statements: Statements) -> bool:
    """Whether something tells when a figure held: the article's date, its own, or its happening."""
    fact = question.fact
    published = {one.name: one.published for one in statements.knowledge.articles}
    own = any(one.date for phrase in fact.phrases for one in phrase.mentions)
    is_then = bool(fact.date or fact.as_of or fact.frame) or own
    return is_then or published.get(fact.evidence[0].article) is not None


_BODIES = (Kind.ORGANISATION, Kind.COUNTRY, Kind.CITY)
# What is done once, and not again and again.
_ONCE = frozenset(
    "analyse analyze describe discover examine find identify interview record scan study survey "
    "test win".split()
)


def _adds_up(question: Question) -> bool:
    """Whether a body has done so much of something until now: "how many roads has Norla laid"."""
    fact = question.fact
    verb = fact.verb
    if verb is None or verb.auxiliaries[:1] not in (("has",), ("have",)) or verb.lemma in _ONCE:
        return False
    doer = next((one for one in fact.phrases if one.role is Role.SUBJECT), None)
    return (
        verb.tag == "VBN"
        and not verb.passive
        and question.key.kind in (Kind.NUMBER, Kind.MONEY, Kind.MEASURE)
        and doer is not None
        and any(one.kind in _BODIES for one in doer.mentions)
    )


_RATE = re.compile(r"\b(?:an?|each|every|per) (?:day|hour|month|night|week|year)\b")
# Who works and travels, which changes; what animals eat in a day does not.
_OF_PEOPLE = re.compile(
    r"\b(?:customers|employees|flights|guests|holiday|journeys|passengers|salaries|shoppers|staff|"
    r"tickets|tourists|travellers|trips|visitors|visits|wages|workers)\b"
)
_PRESENT = frozenset("is are can do does has have".split())


def _is_rate(question: Question) -> bool:
    """Whether it is asked how much people do, get or pay in a day or year as things are now."""
    verb = question.fact.verb
    if verb is None or question.key.kind is Kind.PERCENT or not _RATE.search(question.stem):
        return False
    if verb.auxiliaries[:1]:
        is_now = verb.auxiliaries[0].lower() in _PRESENT
    else:
        is_now = verb.tag in ("VBZ", "VBP")
    is_human = question.key.kind is Kind.MONEY or bool(_OF_PEOPLE.search(question.stem))
    return is_now and is_human


_SUM = re.compile(r"(?P<sign>[$£€¥])(?P<value>\d[\d,]*(?:\.\d+)?)(?! ?(?:bn|m\b|million|billion))")


def _is_outdone(question: Question, statements: Statements) -> bool:
    """Whether an article tells of a higher sum at the same rate than the most that is asked for."""
    rate, quantity = _RATE.search(question.stem), question.key.quantity
    is_most = question.stem.startswith("Up to ") or ", up to " in question.stem
    own = _SUM.search(question.key.text)
    if not is_most or rate is None or quantity is None or own is None:
        return False
    text = statements.text_of(question.fact)
    return any(
        one["sign"] == own["sign"]
        and Decimal(one["value"].replace(",", "")) > quantity.value
        and text[one.end() :].startswith(f" {rate.group()}")
        for one in _SUM.finditer(text)
    )


# "At what age did she buy a horse?", "How many of her days off …?"
_OF_A_LIFE = re.compile(r"\b(?:her|his)\b")
_OWN = re.compile(r"\b[Aa]t what age\b|\bof (?:her|his) ")


def _is_private(question: Question, statements: Statements) -> bool:
    """Whether it is asked how much somebody not widely known does, has, or once had of their own.

    Of whom a headline names, the age counts.
    """
    verb = question.fact.verb
    subject = next((one for one in question.fact.phrases if one.role is Role.SUBJECT), None)
    if verb is None or subject is None or len(subject.mentions) != 1:
        return False
    who = subject.mentions[0]
    if who.kind is not Kind.PERSON or not subject.text.endswith(who.text) or life_of(who.text):
        return False
    if not verb.auxiliaries and verb.tag in ("VBZ", "VBP"):
        return True
    is_own = _OWN.search(question.stem) or (
        question.key.kind is Kind.DURATION and _OF_A_LIFE.search(question.stem)
    )
    return bool(is_own) and not _is_headlined(who.text, question, statements)


def _is_headlined(name: str, question: Question, statements: Statements) -> bool:
    """Whether the headline of an article names somebody."""
    article = question.fact.evidence[0].article
    titles = (one.title for one in statements.knowledge.articles if one.name == article)
    return any(holds(title, family_name(name)) for title in titles)
