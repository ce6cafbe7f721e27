"""Who speaks where an article quotes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from questions.analysis.reference.entities import Entity
from questions.analysis.reference.values import Reference
from questions.model.facts import Kind

QUOTING = frozenset(
    "say tell recall explain add warn write argue note claim declare insist admit remember "
    "comment reply state report continue believe think point stress conclude reveal acknowledge "
    "observe remark".split()
)
"""Verbs beside quotations, and before them in a sentence of their own."""

_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_MARKS = frozenset(("“", "”", '"'))
_BEFORE = frozenset((",", ":"))
_NEAR = 3
_FAR = 12
"""Tokens between a quotation and the verb beside it."""


@dataclass(frozen=True, slots=True)
class _Quotation:
    """Words in quotation marks, by the numbers of their first token and behind their last."""

    start: int
    end: int


def find(
    doc: Doc, named: Mapping[int, Entity], resolved: Mapping[int, Reference]
) -> dict[int, Entity]:
    """The speaker of each token in quotation marks, where the article tells who it is.

    That is the subject of the verb beside the quotation, whoever spoke right before it or was said
    to say something, or the only one whom the article quotes.
    """
    quotations = list(_quotations(doc))
    told: list[Entity | None] = []
    for quotation in quotations:
        beside = _beside(quotation, doc, named, resolved)
        told.append(beside or _continued(quotation, quotations, told, named, resolved, doc))
    everybody = {speaker for speaker in told if speaker is not None}
    unknown = any(
        speaker is None and _has_verb(quotation, doc)
        for quotation, speaker in zip(quotations, told, strict=True)
    )
    sole = everybody.pop() if len(everybody) == 1 and not unknown else None
    return {
        number: who
        for quotation, speaker in zip(quotations, told, strict=True)
        if (who := speaker or (sole if _is_sentence(quotation, doc) else None)) is not None
        for number in range(quotation.start, quotation.end)
    }


def _is_sentence(quotation: _Quotation, doc: Doc) -> bool:
    """Whether a quotation begins as a sentence does, and is no mere word or two."""
    return doc[quotation.start].is_title and quotation.end - quotation.start > _NEAR


def _quotations(doc: Doc) -> Iterator[_Quotation]:
    """The stretches between quotation marks; a new paragraph ends what was not closed."""
    start = -1
    for token in doc:
        ends = token.is_space and token.text.count("\n") > 1
        if start >= 0 and (ends or token.text in ("”", '"')):
            if token.i > start:
                yield _Quotation(start, token.i)
            start = -1
        elif token.text in ("“", '"'):
            start = token.i + 1
    if 0 <= start < len(doc):
        yield _Quotation(start, len(doc))


def _has_verb(quotation: _Quotation, doc: Doc) -> bool:
    """Whether a verb of saying stands right behind a quotation, whoever its subject is."""
    return any(_verbs(doc[quotation.end + 1 : quotation.end + 1 + _NEAR]))


def _beside(
    quotation: _Quotation,
    doc: Doc,
    named: Mapping[int, Entity],
    resolved: Mapping[int, Reference],
) -> Entity | None:
    """The subject of the verb of saying before or behind a quotation in its sentences."""
    first, last = doc[quotation.start].sent, doc[max(quotation.start, quotation.end - 1)].sent
    behind = doc[quotation.end + 1 : min(last.end + 1, quotation.end + 1 + _FAR)]
    before = doc[max(first.start, quotation.start - 1 - 3 * _FAR) : quotation.start - 1]
    opens = len(before) > 0 and before[-1].text in _BEFORE
    nearby = [*_verbs(behind)][:1] + ([*_verbs(before)][-1:] if opens else [])
    for verb in nearby:
        speaker = _subject(verb, named, resolved)
        if speaker is not None:
            return speaker
    return None


def _verbs(span: Span) -> Iterator[Token]:
    """The verbs of saying of a stretch, up to the next quotation."""
    for token in span:
        if token.text in _MARKS:
            return
        if token.lemma_ in QUOTING and token.tag_ in ("VBD", "VBZ", "VBP"):
            yield token


def _subject(
    verb: Token, named: Mapping[int, Entity], resolved: Mapping[int, Reference]
) -> Entity | None:
    """Who says something: the subject, or the name that stands right behind the verb."""
    subjects = [child for child in verb.children if child.dep_ in _SUBJECTS]
    near = [
        *reversed(verb.doc[max(0, verb.i - _NEAR) : verb.i]),
        *verb.doc[verb.i + 1 : verb.i + 3],
    ]
    for token in subjects or near:
        apposed = [child for child in token.children if child.dep_ == "appos"]
        for each in (token, *apposed):
            speaker = _meant(each, named, resolved)
            if speaker is not None:
                return speaker
    return None


def _meant(
    token: Token, named: Mapping[int, Entity], resolved: Mapping[int, Reference]
) -> Entity | None:
    """The person or body that a word names or stands for."""
    reference = resolved.get(token.i)
    entity = named.get(token.i)
    if reference is not None and len(reference.entities) == 1:
        entity = reference.entities[0]
    speaks = entity is not None and entity.kind in (Kind.PERSON, Kind.ORGANISATION)
    return entity if speaks and entity is not None and not entity.ambiguous else None


def _continued(
    quotation: _Quotation,
    quotations: Sequence[_Quotation],
    told: Sequence[Entity | None],
    named: Mapping[int, Entity],
    resolved: Mapping[int, Reference],
    doc: Doc,
) -> Entity | None:
    """Who goes on speaking in a quotation that begins a sentence and has no verb beside it."""
    sentence = doc[quotation.start].sent
    opening = quotation.start - 1
    if opening > sentence.start or opening == 0:
        return None
    before = doc[opening - 1].sent
    earlier = quotations[len(told) - 1] if told else None
    if earlier is not None and earlier.end >= before.start:
        return told[-1]
    root = before.root
    new_paragraph = any(token.is_space and token.text.count("\n") > 1 for token in before)
    if root.lemma_ not in QUOTING or new_paragraph:
        return None
    return _subject(root, named, resolved)
