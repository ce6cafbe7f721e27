"""The few words of a sentence that a rule looks at, without looking at each word as a token."""

from __future__ import annotations

from collections.abc import Container, Iterator
from functools import lru_cache

from spacy.tokens import Span, Token


def with_lemma(sentence: Span, lemmas: Container[str]) -> Iterator[Token]:
    """The words of a sentence whose lemma is one of these, in order."""
    return _at(sentence, _lemmas(sentence), lemmas)


def with_tag(sentence: Span, tags: Container[str]) -> Iterator[Token]:
    """The words of a sentence whose tag is one of these, in order."""
    return _at(sentence, _tags(sentence), tags)


def written(sentence: Span, words: Container[str]) -> Iterator[Token]:
    """The words of a sentence that are, in small letters, one of these, in order."""
    return _at(sentence, _words(sentence), words)


def _at(sentence: Span, kept: tuple[str, ...], wanted: Container[str]) -> Iterator[Token]:
    doc, start = sentence.doc, sentence.start
    return (doc[start + at] for at, each in enumerate(kept) if each in wanted)


@lru_cache(maxsize=2)
def _lemmas(sentence: Span) -> tuple[str, ...]:
    return tuple(token.lemma_ for token in sentence)


@lru_cache(maxsize=2)
def _tags(sentence: Span) -> tuple[str, ...]:
    return tuple(token.tag_ for token in sentence)


@lru_cache(maxsize=2)
def _words(sentence: Span) -> tuple[str, ...]:
    return tuple(token.lower_ for token in sentence)
