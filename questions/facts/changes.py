"""Who of a text gives up a post or takes it over: then several people have held it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from spacy.tokens import Doc, Token

from questions.facts.wording import Context
from questions.model.facts import Kind

_CHANGED = "questions.changed"
_LEAVING = frozenset("resign quit succeed replace".split())
_REMOVED = frozenset("replace succeed dismiss sack fire oust appoint promote".split())
_SUBJECTS = {"nsubj": False, "nsubjpass": True}


def changed_post(name: str, doc: Doc, context: Context) -> bool:
    """Whether a person of a text left a post or took one over, by the fullest name."""
    known = doc.user_data.get(_CHANGED)
    if known is None:
        known = doc.user_data[_CHANGED] = frozenset(_changed(doc, context))
    return name in cast("frozenset[str]", known)


def _changed(doc: Doc, context: Context) -> Iterator[str]:
    for token in doc:
        if token.pos_ != "VERB":
            continue
        for child in token.children:
            if _is_holder(child, token):
                yield from _names(child, context)
            elif _brings_holder(child, token):
                yield from (name for each in child.children for name in _names(each, context))


def _is_holder(child: Token, verb: Token) -> bool:
    """Whether a noun beside a verb is who comes or goes."""
    if child.dep_ in _SUBJECTS:
        return _tells(verb, passive=_SUBJECTS[child.dep_])
    return child.dep_ == "dobj" and verb.lemma_ in ("succeed", "replace", "appoint")


def _brings_holder(child: Token, verb: Token) -> bool:
    """Whether a preposition leads to who comes or goes: "replaced by", "took over from"."""
    if child.dep_ == "agent":
        return verb.lemma_ in ("succeed", "replace")
    return child.lower_ == "from" and _takes_over(verb)


def _tells(verb: Token, *, passive: bool) -> bool:
    if passive:
        return verb.lemma_ in _REMOVED
    down = verb.lemma_ in ("step", "stand") and any(each.lower_ == "down" for each in verb.rights)
    return verb.lemma_ in _LEAVING or down or _takes_over(verb)


def _takes_over(verb: Token) -> bool:
    return verb.lemma_ == "take" and any(each.lower_ == "over" for each in verb.rights)


def _names(noun: Token, context: Context) -> Iterator[str]:
    """The persons whom a noun, its apposition or its pronoun means, or who is meant by "who"."""
    if noun.tag_ == "WP" and noun.head.dep_ == "relcl":
        noun = noun.head.head
    above = [noun.head] if noun.dep_ == "appos" else []
    for each in (noun, *above, *(child for child in noun.children if child.dep_ == "appos")):
        entity = context.references.entities.get(each.i)
        reference = context.references.resolved.get(each.i)
        if reference is not None and len(reference.entities) == 1:
            entity = reference.entities[0]
        if entity is not None and entity.kind is Kind.PERSON:
            yield entity.name
