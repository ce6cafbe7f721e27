"""Whose a study is, where the noun itself does not say it: who led it, or looked at something."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from questions.analysis import grammar
from questions.analysis.reference import Entity
from questions.facts import frame_topics, pruning
from questions.facts.frame_kinds import RESEARCHERS, STUDY
from questions.facts.wording import Context, word
from questions.model.facts import Kind

_LEADING = frozenset("conduct direct head lead oversee run".split())
_STUDYING = frozenset(
    "analyse analyze compare examine follow interview investigate measure monitor recruit scan "
    "study survey test track".split()
)
_AT = frozenset(("at", "from", "of"))
_FINITE = frozenset(("VBD", "VBN"))


@dataclass(frozen=True, slots=True)
class Made:
    """A study that is told of by what was done.

    Attributes:
        place: The verb.
        words: What it is called: "study of sleep led by Ann Hale of Lund University".
    """

    place: Token
    words: str


def find(doc: Doc, context: Context) -> Iterator[Made]:
    """The studies that somebody led, or that researchers of a body made."""
    for verb in doc:
        if verb.tag_ not in _FINITE or grammar.is_quoted(verb):
            continue
        if any(child.tag_ == "MD" or child.dep_ == "neg" for child in verb.children):
            continue
        lemma = verb.lemma_.lower()
        if lemma in _LEADING and _object(verb) & STUDY.heads:
            yield from _by(verb, "led by", context)
        elif lemma in _STUDYING and _counts(verb):
            yield from _by(verb, "by", context)


def _object(verb: Token) -> frozenset[str]:
    return frozenset(child.lemma_.lower() for child in verb.children if child.dep_ == "dobj")


def _counts(verb: Token) -> bool:
    """Whether those who are looked at are counted: "followed 212 children"."""
    return any(
        child.dep_ == "dobj"
        and child.tag_ == "NNS"
        and any(left.dep_ == "nummod" for left in child.lefts)
        for child in verb.children
    )


def _by(verb: Token, link: str, context: Context) -> Iterator[Made]:
    maker = _maker(verb, context)
    topic = frame_topics.find(verb, context) if maker else ""
    if topic:
        yield Made(verb, f"study of {topic} {link} {maker}")


def _maker(verb: Token, context: Context) -> str:
    """Who did what a verb says: a person with the body that they work for, or its researchers."""
    subject = next((child for child in verb.children if child.dep_ == "nsubj"), None)
    if subject is None and verb.dep_ == "conj":
        subject = next((one for one in verb.head.children if one.dep_ == "nsubj"), None)
    if subject is None:
        return ""
    named = context.references.entities
    noun = _meant(subject, verb)
    if noun.i in named and named[noun.i].kind is Kind.PERSON and " " in named[noun.i].name:
        bodies = {*_bodies(noun, context)}
        body = f" of {bodies.pop().in_sentence}" if len(bodies) == 1 else ""
        return f"{named[noun.i].name}{body}" if body or verb.lemma_ in _LEADING else ""
    if noun.tag_ == "NNS" and noun.lemma_.lower() in RESEARCHERS and any(_bodies(noun, context)):
        told = word(pruning.kept(noun, named), context)
        return "" if told.problem or len(told.text.split()) > 6 else told.text
    return ""


def _meant(subject: Token, verb: Token) -> Token:
    """What "who" stands for: a noun, and its name where it is beside one."""
    if subject.tag_ != "WP":
        return subject
    above = verb
    while above.dep_ == "conj":
        above = above.head
    noun = above.head if above.dep_ == "relcl" else subject
    return noun.head if noun.dep_ == "appos" else noun


def _bodies(noun: Token, context: Context) -> Iterator[Entity]:
    """The body that somebody is said to work at, right beside their name."""
    named = context.references.entities
    for token in noun.subtree:
        if token.lower_ not in _AT or token.i <= noun.i or token.dep_ != "prep":
            continue
        for child in token.children:
            entity = named.get(child.i)
            if child.dep_ == "pobj" and entity and entity.kind is Kind.ORGANISATION:
                yield entity
