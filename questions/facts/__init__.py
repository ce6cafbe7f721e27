"""From a parsed article to what it asserts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from spacy.tokens import Doc, Span

from questions.analysis.reference import resolve
from questions.facts import (
    appositions,
    bodies,
    causes,
    certainty,
    clauses,
    clefts,
    contrasts,
    dating,
    figures,
    frames,
    habits,
    happenings,
    inventory,
    majorities,
    participles,
    places,
    polls,
    possessions,
    samples,
    sayings,
    settings,
    shares,
    statements,
    titles,
    unreal,
)
from questions.facts.phrases import Unclear
from questions.facts.wording import Context
from questions.model.articles import Article
from questions.model.dates import TimeExpression
from questions.model.facts import Fact, Named

__all__ = ["Findings", "find"]


_FINDERS = (
    titles.find,
    appositions.find,
    participles.find,
    happenings.find,
    figures.find,
    samples.find,
    shares.find,
    possessions.find,
    places.find,
    clefts.find,
)

LONGEST = 300
"""Tokens beyond which no sentence is looked for: a list without full stops, or a broken page."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What an article asserts, and how much of it was left.

    Attributes:
        facts: In the order of the text.
        sentences: How many sentences the article has.
        dropped: How many clauses made no fact, by reason.
        names: Everything of a sound kind that the article names, each once.
    """

    facts: tuple[Fact, ...]
    sentences: int = 0
    dropped: Mapping[str, int] = field(default_factory=dict)
    names: tuple[Named, ...] = ()


def find(article: Article, doc: Doc, expressions: Sequence[TimeExpression]) -> Findings:
    """The facts of an article, with the reason for each clause that gave none."""
    told_once = habits.without(expressions, article, doc)
    context = _context(article, doc, certainty.certain(article, told_once))
    context = replace(context, frame=frames.find(doc, context), setting=settings.find(doc, context))
    facts: list[Fact] = []
    dropped: Counter[str] = Counter()
    number = 0
    told = unreal.find(doc)
    for number, sentence in enumerate(doc.sents):
        for found in _with_contrasts(sentence, context, number):
            if isinstance(found, Fact) and number in told:
                dropped["unreal"] += 1
            elif isinstance(found, Fact):
                facts.append(found)
            else:
                dropped[found.reason] += 1
    return Findings(
        tuple(facts), number + 1, dict(sorted(dropped.items())), inventory.names(doc, context)
    )


def _context(article: Article, doc: Doc, expressions: Sequence[TimeExpression]) -> Context:
    dates: dict[int, tuple[dating.DateLink, ...]] = {}
    for link in dating.link(doc, expressions):
        dates[link.event] = (*dates.get(link.event, ()), link)
    return Context(
        article=article,
        references=resolve(doc, article.title),
        times=_by_token(doc, expressions),
        dates=dates,
        capitals=_capitals(doc),
    )


def _with_contrasts(sentence: Span, context: Context, number: int) -> Iterator[Fact | Unclear]:
    """What a sentence asserts, also of figures that it only sets beside others."""
    told: list[Fact] = []
    for found in _in_sentence(sentence, context, number):
        if isinstance(found, Fact):
            told.append(found)
        yield found
    yield from contrasts.find(told, sentence, context)
    yield from majorities.find(told, sentence, context)


def _in_sentence(sentence: Span, context: Context, number: int) -> Iterator[Fact | Unclear]:
    if len(sentence) > LONGEST:
        yield Unclear("no sentence")
        return
    told: set[str] = set()
    for clause in clauses.find(sentence, context.references.entities):
        found = _stated(clause, context, number)
        if isinstance(found, Fact):
            told.add(found.verb.lemma if found.verb else "")
        yield found
    yield from causes.find(sentence, context, number, _stated)
    texts: set[str] = set()
    for finder in _FINDERS:
        for found in finder(sentence, context, number):
            if isinstance(found, Unclear) or found.text not in texts:
                yield found
            if isinstance(found, Fact):
                texts.add(found.text)
    for found in sayings.find(sentence, context, number):
        if isinstance(found, Unclear) or found.verb is None or found.verb.lemma not in told:
            yield found


def _stated(clause: clauses.Clause, context: Context, number: int) -> Fact | Unclear:
    """What a clause states by itself, or else of the happening or place that the article is on."""
    try:
        stated = statements.statement(clause, context, number)
        if context.frame is not None and frames.belongs(stated, clause, context):
            return frames.told(stated, context.frame)
        return settings.completed(stated, clause, context)
    except Unclear as unclear:
        try:
            fact = polls.told(clause, context, number, unclear.reason)
            fact = fact or _within(clause, context, number, unclear.reason)
        except Unclear:
            fact = None
        return unclear if fact is None or fact.speaker else fact


def _within(clause: clauses.Clause, context: Context, number: int, reason: str) -> Fact | None:
    """What a clause states that says too little by itself.

    Raises:
        Unclear: It says too little also of what the article is on.
    """
    framed = frames.framed(clause, context) if reason in frames.OPEN else None
    if framed is not None and context.frame is not None:
        return frames.told(statements.statement(clause, framed, number), context.frame)
    if reason == "nothing named" and bodies.may_be_of(clause, context):
        fact = statements.statement(clause, replace(context, is_framed=True), number)
        return bodies.told(fact, clause, context)
    if reason != "nothing named" or not settings.may_be_there(clause, context):
        return None
    fact = statements.statement(clause, replace(context, is_framed=True), number)
    return settings.placed(fact, context.setting) if context.setting else None


def _capitals(doc: Doc) -> frozenset[str]:
    """The words that have a capital where no sentence begins."""
    return frozenset(
        token.text
        for token in doc
        if token.pos_ in ("PROPN", "NOUN") and token.is_title and not token.is_sent_start
    )


def _by_token(doc: Doc, expressions: Sequence[TimeExpression]) -> dict[int, TimeExpression]:
    found: dict[int, TimeExpression] = {}
    for expression in expressions:
        span = doc.char_span(expression.start, expression.end, alignment_mode="expand")
        for token in span if isinstance(span, Span) else ():
            found[token.i] = expression
    return found
