"""Facts from where a body has its seat: "Norla, a firm based in Oslo", "the Oslo-based Norla"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Span, Token

from questions.analysis import grammar
from questions.analysis.reference import Entity, lexicon
from questions.facts import designations, guards, lookup
from questions.facts.clauses import SUBJECTS, Clause
from questions.facts.linking import be, linked, said
from questions.facts.phrases import Unclear
from questions.facts.wording import Context
from questions.model.facts import Fact, Kind, Mention, Phrase, Role, Verb

_BASED = frozenset(("based", "headquartered"))
_BODIES = frozenset((Kind.ORGANISATION, Kind.THING))
_SEATS = frozenset((Kind.CITY, Kind.COUNTRY, Kind.PLACE))
_NO_SEATS = frozenset(("product", "version", "method", "approach", "system", "model"))
"""What is "based" on something, or made for some place."""


def find(sentence: Span, context: Context, number: int) -> Iterator[Fact | Unclear]:
    """Where the bodies of a sentence have their seats, and why others are no facts."""
    for token in lookup.written(sentence, _BASED):
        place, noun = _behind(token, context) or _before(token, context) or (None, None)
        if place is None or noun is None:
            continue
        try:
            yield _fact(noun, place, token, context, number)
        except Unclear as unclear:
            yield unclear


def _behind(verb: Token, context: Context) -> tuple[Token, Token] | None:
    """Place and noun of "a company based in Oslo"."""
    link = next((child for child in verb.children if child.lower_ in ("in", "at")), None)
    place = next((child for child in link.children if child.dep_ == "pobj"), None) if link else None
    if place is None or verb.dep_ != "acl" or link is None or link.i != verb.i + 1:
        return None
    told = verb.head.i in context.references.entities  # participles of names are clauses
    return None if told or any(place.conjuncts) else (place, verb.head)


def _before(verb: Token, context: Context) -> tuple[Token, Token] | None:
    """Place and noun of "the Oslo-based company"."""
    doc = verb.doc
    if verb.i < 2 or doc[verb.i - 1].text not in ("-", "–") or doc[verb.i - 1].whitespace_:
        return None
    if verb.i - 2 not in context.references.entities:
        return None
    noun = verb.head
    while noun.dep_ in ("amod", "compound", "nmod") and noun.head.i > noun.i:
        noun = noun.head
    return (doc[verb.i - 2], noun) if noun.i > verb.i else None


def _fact(noun: Token, place: Token, verb: Token, context: Context, number: int) -> Fact:
    body, seat = _body(noun, verb, context), context.references.entities.get(place.i)
    if body is None or seat is None or seat.kind not in _SEATS or grammar.is_quoted(verb):
        raise Unclear("apposition")
    last, entity = body
    if entity.kind not in _BODIES or entity.ambiguous or noun.lemma_.lower() in _NO_SEATS:
        raise Unclear("apposition")
    above = grammar.ancestors_verb(last) or verb
    present = designations.is_present(last, last.sent, context)
    subject = _phrase(entity, context.name_at(last), Role.SUBJECT)
    where = _phrase(seat, context.name_at(place), Role.OBLIQUE, "in")
    if place.i < verb.i:
        where = replace(where, end=verb.idx + len(verb))
    based = Verb("base", "based", "VBN", auxiliaries=(be(present=present).form,), passive=True)
    clause = Clause("apposition", above, last)
    text = said(subject, based, where)
    guards.check(text, (subject, where), clause, context.references.entities)
    return linked(
        subject, based, where, context=context, sentence=last.sent, number=number, present=present
    )


def _body(noun: Token, verb: Token, context: Context) -> tuple[Token, Entity] | None:
    """What has its seat there: the name itself, the one beside the noun, or the subject."""
    named = context.references.entities
    if noun.i in named:
        return noun, named[noun.i]
    if noun.lemma_.lower() not in lexicon.ORGANISATION_NOUNS | {"start-up", "startup", "retailer"}:
        return None
    beside = [child for child in noun.children if child.dep_ == "appos" and child.i in named]
    if noun.dep_ == "appos":
        beside.append(noun.head)
    if noun.dep_ == "attr" and noun.head.lemma_ == "be" and noun.head.i < verb.i:
        negated = any(child.dep_ == "neg" for child in noun.head.children)
        beside += [child for child in noun.head.children if child.dep_ in SUBJECTS and not negated]
    found = [each for each in beside if each.i in named and not any(each.conjuncts)]
    return (found[0], named[found[0].i]) if found and not any(noun.conjuncts) else None


def _phrase(entity: Entity, span: Span, role: Role, preposition: str = "") -> Phrase:
    start, end, name = span.start_char, span.end_char, entity.in_sentence
    mention = Mention(
        entity.name, entity.kind, start, end, entity.aliases, at=len(name) - len(entity.name)
    )
    return Phrase(
        role, name, entity.kind, span[-1].text, start, end, preposition, mentions=(mention,)
    )
