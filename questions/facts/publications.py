"""Facts from where research was published: "the study, published in the journal Nature, …"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Span, Token

from questions.analysis import grammar
from questions.analysis.reference import Entity, Reference
from questions.facts import lookup
from questions.facts.wording import Context
from questions.model.facts import Fact, Kind, Mention, Phrase, Role, Verb
from questions.world.organisations import ORGANISATIONS

_RESEARCH = frozenset("study research survey trial experiment paper work analysis".split())
_NEAR = 5
"""Tokens between "published" and the name of the journal."""


def find(sentence: Span, context: Context, number: int) -> Iterator[Fact]:
    """Where the research of somebody named was published."""
    for verb in lookup.with_lemma(sentence, ("publish",)):
        if verb.tag_ not in ("VBN", "VBD") or grammar.is_quoted(verb):
            continue
        noun, journal = _published(verb), _journal(verb, sentence, context)
        reference = _meant(noun, context) if noun is not None else None
        if noun is not None and journal is not None and reference is not None:
            yield _fact(noun, reference, *journal, context, number)


def _published(verb: Token) -> Token | None:
    """What was published: the noun described, or the subject, where nothing denies it."""
    group = [verb, *verb.children]
    if any(each.dep_ == "neg" or each.tag_ == "MD" for each in group):
        return None
    if verb.dep_ in ("acl", "relcl"):
        return verb.head if verb.head.lemma_.lower() in _RESEARCH else None
    subjects = [each for each in verb.children if each.dep_ == "nsubjpass"]
    return next((each for each in subjects if each.lemma_.lower() in _RESEARCH), None)


def _journal(verb: Token, sentence: Span, context: Context) -> tuple[Token, Entity] | None:
    """The name of a journal a few words behind a verb, with its first token."""
    named, doc = context.references.entities, verb.doc
    for at in range(verb.i + 1, min(verb.i + 1 + _NEAR, sentence.end)):
        entity = named.get(at)
        if entity is None:
            continue
        before = [each.lower_ for each in doc[max(verb.i, at - 2) : at]]
        known = ORGANISATIONS.sort_of(entity.name) == "journal" or "journal" in before
        return (doc[at], entity) if known and "in" in doc[verb.i : at].text.split() else None
    return None


def _meant(noun: Token, context: Context) -> Reference | None:
    """What "the study" stands for, where it says whose it is."""
    article = next((each for each in noun.children if each.dep_ == "det"), None)
    found = context.references.resolved.get(article.i) if article is not None else None
    return found if found is not None and len(found.entities) == 1 and found.text else None


def _fact(
    noun: Token, reference: Reference, first: Token, journal: Entity, context: Context, number: int
) -> Fact:
    leader, span = reference.entities[0], context.name_at(first)
    name = leader.name if leader.name in reference.text else ""
    who = Mention(
        name, leader.kind, noun.idx, noun.idx + len(noun), leader.aliases,
        at=max(0, reference.text.find(name)),
    )  # fmt: skip
    subject = Phrase(
        Role.SUBJECT, reference.text, Kind.THING, noun.lemma_, noun.idx, noun.idx + len(noun),
        mentions=(who,) if name else (),
    )  # fmt: skip
    title = journal.in_sentence
    where = Phrase(
        Role.OBLIQUE, title, Kind.ORGANISATION, span[-1].text, span.start_char, span.end_char, "in"
    )
    said = Mention(
        journal.name, Kind.ORGANISATION, span.start_char, span.end_char, journal.aliases,
        at=len(title) - len(journal.name),
    )  # fmt: skip
    text = f"{reference.text} was published in {title}."
    return Fact(
        kind="apposition",
        text=text[:1].upper() + text[1:],
        evidence=(context.cite(noun.sent),),
        phrases=(subject, replace(where, mentions=(said,))),
        verb=Verb("publish", "published", "VBN", auxiliaries=("was",), passive=True),
        sentence=number,
    )
