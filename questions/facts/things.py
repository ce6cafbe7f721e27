"""Facts from appositions of what is no person: "Lima, the capital of Peru, …"."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace

from spacy.tokens import Span, Token

from questions.analysis import grammar
from questions.analysis.reference import Entity, lexicon
from questions.facts import callings, designations, guards, modality, phrases
from questions.facts.clauses import Clause
from questions.facts.descriptions import noun_of
from questions.facts.linking import be, linked, said
from questions.facts.phrases import Unclear
from questions.facts.wording import Context
from questions.model.facts import Fact, Kind, Phrase, Role

_NAMED_KINDS = frozenset(
    (Kind.PERSON, Kind.ORGANISATION, Kind.CITY, Kind.PLACE, Kind.WORK, Kind.EVENT, Kind.THING)
)
_LASTING = frozenset(
    "mountain river lake island sea ocean desert peninsula volcano valley bay cape".split()
)
"""What a place remains, in whatever tense the clause around stands."""

_NOUNS_OF: dict[Kind, Container[str]] = {
    Kind.PERSON: callings.CALLINGS,
    Kind.ORGANISATION: lexicon.ORGANISATION_NOUNS,
    Kind.CITY: lexicon.CITY_NOUNS,
    Kind.PLACE: lexicon.PLACE_NOUNS | lexicon.CITY_NOUNS,
}


_MAKERS = frozenset(
    "builder developer maker manufacturer operator producer provider publisher retailer supplier "
    "winner".split()
)
"""What both a person and a body may be."""

_NAMING = frozenset(("called", "named"))
_SHORTEST = 3
"""Letters of a name; shorter ones are mostly units and signs."""


def find(
    sentence: Span, context: Context, number: int, done: Container[int]
) -> Iterator[Fact | Unclear]:
    """The facts in the appositions of a sentence, and why others are none.

    Those at the tokens in `done` have been looked at.
    """
    for token in sentence:
        if token.i in done or token.head.i in done:
            continue
        appositive = token.dep_ == "appos" and token.pos_ in ("NOUN", "PROPN")
        called = token.dep_ == "oprd" and token.head.lower_ in _NAMING
        if not appositive and not called:
            continue
        try:
            yield _fact(token, context, number) if appositive else _called(token, context, number)
        except Unclear as unclear:
            yield unclear


def _called(name: Token, context: Context, number: int) -> Fact:
    """What "a bakery called Norla" says: that Norla is a bakery."""
    verb, entity = name.head, context.references.entities.get(name.i)
    description = _whole(verb.head)
    between = description.doc[description.i + 1 : verb.i]
    if len(between) and (between[0].lower_ != "of" or not callings.is_calling(description.lemma_)):
        raise Unclear("apposition")
    determined = any(child.lower_ in ("a", "an") for child in description.lefts)
    if entity is None or verb.dep_ != "acl" or not determined:
        raise Unclear("apposition")
    known = entity.kind in _NAMED_KINDS and _fits(entity.kind, description)
    if any(child.lower_ == "the" for child in name.lefts) and " " not in entity.name:
        raise Unclear("apposition")  # "a hotel called the Crown": there are many
    alone = not any(name.conjuncts) and not any(description.conjuncts)
    above = grammar.ancestors_verb(description)
    if above is None or entity.ambiguous or not known or not alone or grammar.is_quoted(name):
        raise Unclear("apposition")
    if reason := modality.circumstances(above):
        raise Unclear(reason)
    if any(child.dep_ == "neg" for child in above.children):
        raise Unclear("apposition")
    return _told(name, description, above, context, number, without=[verb])


def _whole(noun: Token) -> Token:
    """The person of whom a noun tells more: the teacher of "a teacher of music called Ann Hale"."""
    above = noun.head.head
    behind = noun.dep_ == "pobj" and noun.head.lower_ == "of"
    return above if behind and callings.is_calling(above.lemma_.lower()) else noun


def _fact(token: Token, context: Context, number: int) -> Fact:
    name, description = _sides(token, context)
    before = name.left_edge.i - 2
    if before > description.i and callings.ends_with_another(description, name.doc[before]):
        raise Unclear("apposition")
    if _goes_on_listing(name, description) or description.left_edge.nbor().lower_ == "fellow":
        raise Unclear("apposition")
    above = grammar.ancestors_verb(name if name.i < description.i else description)
    if above is None or grammar.is_quoted(token) or _may_be_subject(name, description, context):
        raise Unclear("apposition")
    return _told(name, description, above, context, number, without=[name, token])


def _goes_on_listing(name: Token, description: Token) -> bool:
    """Whether a description is one of a list: "Dams, a parasite and a trade in skins"."""
    others = [each for each in description.conjuncts if each.i > description.i]
    listed = any(child.lower_ in ("a", "an", "the") for each in others for child in each.lefts)
    return listed and name.i < description.i and name.ent_type_ != "PERSON"


def _told(
    name: Token,
    description: Token,
    above: Token,
    context: Context,
    number: int,
    *,
    without: Sequence[Token],
) -> Fact:
    """The fact that something named is what a description says, some words left out of it."""
    present = _tense(next((each for each in _finite(description)), above))
    present = present or description.lemma_.lower() in _LASTING
    if phrases.is_plural(description):
        raise Unclear("apposition")
    clause = Clause("apposition", above, name)
    named = context.references.entities
    beside = [each for each in name.rights if not _is_in_name(each, named)]
    subject = phrases.phrase(
        name, context, clause=clause, role=Role.SUBJECT, without=[description, *beside]
    )
    complement = _complement(name, description, context, clause, without=without)
    verb = be(present=present)
    text = said(subject, verb, complement)
    guards.check(text, (subject, complement), clause, context.references.entities)
    return linked(
        subject,
        verb,
        complement,
        context=context,
        sentence=name.sent,
        number=number,
        present=present,
    )


def _complement(
    name: Token, description: Token, context: Context, clause: Clause, *, without: Sequence[Token]
) -> Phrase:
    """The description as a phrase, with the article that a person's may lack."""
    found = phrases.phrase(
        description, context, clause=clause, role=Role.COMPLEMENT, without=without
    )
    if not _is_determined(found.text):
        if not _is_person(name, context):
            raise Unclear("parse")
        found = _with_article(found, description)
    return replace(found, start=max(found.start, 0))


def _may_be_subject(name: Token, description: Token, context: Context) -> bool:
    """Whether a description may begin the clause: "In Peru, a young teacher, Ann Lee, won"."""
    doc, start = name.doc, name.sent.start
    opening = doc[start : description.left_edge.i]
    if name.i > description.i or name.dep_ != "pobj" or not len(opening):
        return False
    if any(token.tag_ in ("VBD", "VBZ", "VBP", "MD") for token in opening):
        return False
    after = (
        doc[description.right_edge.i + 1].text if description.right_edge.i + 1 < len(doc) else ""
    )
    own = _NOUNS_OF.get(context.references.entities[name.i].kind, frozenset())
    return after not in (",", ")", "–", "—") or description.lemma_.lower() not in own


def _is_person(name: Token, context: Context) -> bool:
    return context.references.entities[name.i].kind is Kind.PERSON


def _is_determined(words: str) -> bool:
    """Whether a description has an article or an owner."""
    return (
        words.split(maxsplit=1)[0].lower() in ("a", "an", "the", "one")
        or "’s " in words
        or "'s " in words
    )


def _with_article(complement: Phrase, description: Token) -> Phrase:
    article = callings.article_for(noun_of(description))
    article = article if article == "the" else designations.indefinite(complement.text)
    shift = len(article) + 1
    found = tuple(replace(each, at=each.at + shift) for each in complement.mentions)
    return replace(complement, text=f"{article} {complement.text}", bound="", mentions=found)


def _sides(token: Token, context: Context) -> tuple[Token, Token]:
    """The name and the description of an apposition."""
    named = context.references.entities
    person = token.i in named and named[token.i].kind is Kind.PERSON
    head = grammar.described_by(token, callings.CALLINGS) if person else token.head
    between = head.doc[min(head.i, token.i) + 1 : token.left_edge.i]
    comma = any(each.text in (",", "(", "–", "—") for each in between)
    called = callings.is_calling(token.lemma_.lower())
    both = head.children if called else (*head.children, *token.children)
    listed = any(each.dep_ in ("conj", "cc") and not _is_in_name(each, named) for each in both)
    timed = head.i in context.times or token.i in context.times
    if not comma or listed or timed or head.dep_ == "conj":
        raise Unclear("apposition")
    if head.i in named and (called or (token.i not in named and token.pos_ == "NOUN")):
        name, description = head, token
    elif token.i in named and head.i not in named and head.pos_ == "NOUN":
        name, description = token, head
    else:
        raise Unclear("apposition")
    kind = named[name.i].kind
    if not context.name_at(name)[0].is_alpha or len(named[name.i].name) < _SHORTEST:
        raise Unclear("apposition")
    if kind not in _NAMED_KINDS or not _fits(kind, description):
        raise Unclear("apposition")
    return name, description


def _is_in_name(token: Token, named: Mapping[int, Entity]) -> bool:
    """Whether a joined word is a part of one name: "Cordwell & Pike"."""
    entity = named.get(token.head.i)
    last = token.i + 1 if token.dep_ == "cc" else token.i
    return entity is not None and named.get(last) is entity


def _fits(kind: Kind, description: Token) -> bool:
    """Whether a description says what a thing is, and says it of such a thing."""
    lemma = description.lemma_.lower()
    definite = any(
        child.dep_ in ("poss", "nmod", "prep", "acl", "relcl") or child.lower_ in ("a", "an")
        for child in description.children
    )
    others = [nouns for other, nouns in _NOUNS_OF.items() if other is not kind]
    own = _NOUNS_OF.get(kind, frozenset())
    if kind is Kind.ORGANISATION and lemma in _MAKERS:
        return any(child.lower_ in ("a", "an", "of") for child in description.children)
    if kind is Kind.PERSON and lemma not in own:
        return False
    if lemma not in own and any(lemma in nouns for nouns in others):
        return kind is Kind.THING and definite
    return definite


def _finite(description: Token) -> list[Token]:
    """The verbs of clauses within a description: they tell its time."""
    return [child for child in description.children if child.dep_ == "relcl"]


def _tense(verb: Token) -> bool:
    """Whether the clause around speaks of the present."""
    group = [*(child for child in verb.children if child.dep_ in ("aux", "auxpass")), verb]
    if any(token.tag_ == "MD" for token in group):
        raise Unclear("apposition")
    return any(token.tag_ in ("VBZ", "VBP") for token in group)
