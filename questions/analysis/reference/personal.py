"""What a text says around a name that it says of people alone: an age, "who", words of theirs."""

from __future__ import annotations

import re
from collections.abc import Container
from typing import cast

from spacy.tokens import Doc, Span, Token

from questions import world
from questions.analysis.reference import lexicon
from questions.world import people
from questions.world.callings import FIELDS

_MARKED = "questions.personal"
_CALLINGS = frozenset(calling for field in FIELDS for calling in field)
_CALLED = re.compile(
    r"[a-z-]+(?:master|mistress|keeper|ologist|ician|smith|wright|woman|fisherman|sman|maker|owner)"
    r"|(?:stone)?mason|postman"
)
"""Endings of nouns for those who do something: "harbourmaster", "lighthouse-keeper"."""

_AGES = range(5, 112)
_ENDS = frozenset((",", ".", "–", "—", "”", '"'))
_LONGEST = 4
_BODIES = lexicon.ORGANISATION_NOUNS | lexicon.PLACE_NOUNS | lexicon.REGIONS


def is_calling(noun: str) -> bool:
    """Whether a noun says what somebody is by work: "an electrician", "the harbourmaster"."""
    return noun in lexicon.PERSON_NOUNS or noun in _CALLINGS or bool(_CALLED.fullmatch(noun))


def is_meant(span: Span) -> bool:
    """Whether a full name is that of somebody of whom the text speaks as of a person.

    The signs may stand with the full name or with the surname alone behind it.
    """
    words = [token.text for token in span]
    if not 2 <= len(words) <= _LONGEST or not all(map(_is_name_word, words)):
        return False
    if span.start and span.doc[span.start - 1].lower_ == "the":
        return False
    first, last = words[0], words[-1]
    if last.lower() in _BODIES or last in lexicon.REGIONS or world.city(span.text):
        return False
    if not people.is_given_name(first) and (world.city(first) or world.country(first)):
        return False
    return last in _marked(span.doc)


def _is_name_word(word: str) -> bool:
    return word[:1].isupper() and not word.isupper() and all(map(_is_letter, word))


def _is_letter(char: str) -> bool:
    return char.isalpha() or char in "-'’"


def _marked(doc: Doc) -> Container[str]:
    """The last words of names with such signs; found once for each text."""
    known = doc.user_data.get(_MARKED)
    if known is None:
        found = (token.text for token in doc if token.pos_ == "PROPN" and _has_sign(token))
        known = doc.user_data[_MARKED] = frozenset(found)
    return cast("frozenset[str]", known)


def _has_sign(token: Token) -> bool:
    return _has_age(token) or _speaks_alone(token) or _lives(token)


def _lives(token: Token) -> bool:
    """Whether something is said of a name that is said of people: "Berg was born", "married"."""
    verb = token.head
    if token.dep_ == "nsubjpass":
        return verb.lemma_ == "bear" and verb.tag_ == "VBN"
    return token.dep_ == "nsubj" and verb.lemma_ in ("marry", "graduate") and verb.tag_ == "VBD"


def _has_age(token: Token) -> bool:
    """Whether an age stands behind a name between commas: "Berg, 74, is …"."""
    words = [each.text for each in token.doc[token.i + 1 : token.i + 4]]
    if len(words) < 3 or token.ent_type_ == "DATE":
        return False
    aged = words[0] == "," and words[1].isdigit() and words[2] in _ENDS
    return aged and int(words[1]) in _AGES


def _speaks_alone(token: Token) -> bool:
    """Whether a single word names who says something: "said Berg", "Berg thinks that …"."""
    before = token.doc[token.i - 1] if token.i else None
    if before is not None and (before.pos_ == "PROPN" or before.lower_ == "the"):
        return False
    after = token.doc[token.i + 1 : token.i + 2].text
    verb = token.head
    return token.dep_ == "nsubj" and verb.lemma_ in lexicon.SAYING and after != "-"
