"""Facts from counted possessions: "Norla's 500 boats" says that Norla has 500 boats."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Span, Token

from questions.analysis import grammar
from questions.analysis.reference import Entity
from questions.facts import guards, lookup, modality, phrases
from questions.facts.clauses import Clause
from questions.facts.linking import linked, said
from questions.facts.phrases import Unclear
from questions.facts.wording import Context
from questions.model.facts import Fact, Kind, Mention, Phrase, Role, Verb

_OWNERS = frozenset((Kind.PERSON, Kind.ORGANISATION, Kind.COUNTRY, Kind.CITY, Kind.PLACE))
_UNOWNED = frozenset(
    "year day week month hour minute time win goal point medal vote title seat victory defeat "
    "match game death injury mistake word reason visit trip attempt".split()
)
"""Plurals that nobody has: they happen, last, or were won."""


def find(sentence: Span, context: Context, number: int) -> Iterator[Fact | Unclear]:
    """What somebody named has a number of, and why other counted possessions are no facts."""
    for noun in lookup.with_tag(sentence, ("NNS",)):
        if noun.lemma_.lower() in _UNOWNED:
            continue
        owner = next((child for child in noun.lefts if child.dep_ == "poss"), None)
        count = next((child for child in noun.lefts if child.dep_ == "nummod"), None)
        whole = count is not None and bool(count.whitespace_)
        if owner is None or not whole or noun.i == sentence.start:
            continue
        try:
            yield _fact(noun, owner, context, number)
        except Unclear as unclear:
            yield unclear


def _fact(noun: Token, owner: Token, context: Context, number: int) -> Fact:
    entity = _owner(owner, context)
    verb = grammar.ancestors_verb(noun)
    if entity is None or verb is None or grammar.is_quoted(noun) or any(noun.conjuncts):
        raise Unclear("possession")
    if reason := modality.circumstances(verb):
        raise Unclear(reason)
    present = _is_present(verb)
    clause = Clause("possession", verb, owner)
    held = phrases.phrase(noun, context, clause=clause, role=Role.OBJECT, without=[owner])
    if not any(mention.quantity for mention in held.mentions):
        raise Unclear("possession")
    subject = _subject(entity, owner)
    have = Verb("have", "has", "VBZ") if present else Verb("have", "had", "VBD")
    text = said(subject, have, held)
    guards.check(text, (subject, held), clause, context.references.entities)
    return linked(
        subject,
        have,
        held,
        context=context,
        sentence=noun.sent,
        number=number,
        present=present,
        kind="clause",
    )


def _owner(owner: Token, context: Context) -> Entity | None:
    """What is named as the owner, or what its pronoun stands for."""
    reference = context.references.resolved.get(owner.i)
    entity = context.references.entities.get(owner.i)
    if reference is not None:
        single = reference.pronoun and bool(reference.text) and len(reference.entities) == 1
        entity = reference.entities[0] if single else None
    fits = entity is not None and entity.kind in _OWNERS and not entity.ambiguous
    return entity if fits else None


def _subject(entity: Entity, owner: Token) -> Phrase:
    name = entity.in_sentence
    start, end = owner.idx, owner.idx + len(owner)
    mention = Mention(name, entity.kind, start, end, entity.aliases)
    return Phrase(Role.SUBJECT, name, entity.kind, owner.lemma_, start, end, mentions=(mention,))


def _is_present(verb: Token) -> bool:
    """Whether the clause around speaks of the present; of the future it says nothing.

    Raises:
        Unclear: Its tense is not certain.
    """
    group = [*(child for child in verb.children if child.dep_ in ("aux", "auxpass")), verb]
    tags = {token.tag_ for token in group}
    if "MD" in tags or not tags & {"VBZ", "VBP", "VBD"}:
        raise Unclear("possession")
    return bool(tags & {"VBZ", "VBP"})
