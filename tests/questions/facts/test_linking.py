"""Two phrases with a verb between them: what is said, and as of when."""

from __future__ import annotations

import pytest

from questions.facts.linking import be, said
from questions.model.facts import Kind, Phrase, Role, Verb

SUBJECT = Phrase(Role.SUBJECT, "the Orta Zoo", Kind.PLACE, "Zoo", 0, 12)
WHERE = Phrase(Role.OBLIQUE, "Hull", Kind.CITY, "Hull", 16, 20, "in")
WHAT = Phrase(Role.COMPLEMENT, "a park", Kind.THING, "park", 16, 22)
BASED = Verb("base", "based", "VBN", auxiliaries=("was",), passive=True)


@pytest.mark.parametrize(
    ("verb", "rest", "words"),
    [
        (be(present=True), WHAT, "the Orta Zoo is a park."),
        (be(present=False), WHERE, "the Orta Zoo was in Hull."),
        (BASED, WHERE, "the Orta Zoo was based in Hull."),
    ],
)
def test_the_verb_stands_with_its_auxiliaries_and_preposition(
    verb: Verb, rest: Phrase, words: str
) -> None:
    assert said(SUBJECT, verb, rest) == words
