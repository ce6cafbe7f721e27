"""Facts from dated nouns: "the 1959 revolution in Cuba", "the fall of Constantinople in 1453"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Span, Token

from questions.analysis import grammar
from questions.facts import mentions, phrases, pruning
from questions.facts.phrases import Unclear
from questions.facts.wording import Context, word
from questions.model.facts import Fact, Kind, Phrase, Role


def find(sentence: Span, context: Context, number: int) -> Iterator[Fact | Unclear]:
    """The nominal events of a sentence that have a date, and why others are none."""
    for token in sentence:
        links = [link for link in context.dates.get(token.i, ()) if link.relation == "on"]
        if token.pos_ not in ("NOUN", "PROPN") or not links or links[0].date is None:
            continue
        try:
            yield _fact(token, context, number)
        except Unclear as unclear:
            yield unclear


def _fact(noun: Token, context: Context, number: int) -> Fact:
    link = context.dates[noun.i][0]
    if grammar.is_quoted(noun) or not _is_definite(noun, context):
        raise Unclear("event")
    inside = range(link.expression.start, link.expression.end)
    happening = _happening(noun, context, inside)
    return Fact(
        kind="event",
        text=happening.text,
        evidence=(context.cite(noun.sent),),
        phrases=(happening,),
        date=link.date,
        sentence=number,
    )


def _happening(noun: Token, context: Context, inside: range) -> Phrase:
    """What happened, without the date that stands inside it."""
    tokens = [
        token
        for token in pruning.kept(noun, context.references.entities)
        if token.idx not in inside and not _governs_date(token, inside)
    ]
    while tokens and tokens[-1].pos_ in ("ADP", "PUNCT", "CCONJ"):
        tokens = tokens[:-1]
    wording = word(tokens, context)
    if wording.problem:
        raise Unclear(wording.problem)
    found = mentions.find(wording)
    named = [mention for mention in found if mention.kind not in (Kind.DURATION, Kind.NUMBER)]
    if not named or any(mention.kind is Kind.DATE for mention in found):
        raise Unclear("event")
    return Phrase(
        role=Role.SUBJECT,
        text=wording.text,
        kind=Kind.EVENT,
        head=noun.lemma_,
        start=tokens[0].idx,
        end=tokens[-1].idx + len(tokens[-1]),
        plural=phrases.is_plural(noun),
        mentions=found,
    )


def _is_definite(noun: Token, context: Context) -> bool:
    """Whether a noun means one happening: a name, "the …" or somebody's."""
    entity = context.references.entities.get(noun.i)
    if any(child.lower_ in ("a", "an") for child in noun.children):
        return False
    if entity is not None:
        return entity.kind is Kind.EVENT
    if noun.tag_ != "NN":
        return False
    return any(child.lower_ == "the" or child.dep_ == "poss" for child in noun.children)


def _governs_date(token: Token, inside: range) -> bool:
    """Whether a preposition has nothing left but the date that was taken out."""
    if token.dep_ != "prep":
        return False
    below = [each for each in token.subtree if each != token]
    return bool(below) and all(each.idx in inside for each in below)
