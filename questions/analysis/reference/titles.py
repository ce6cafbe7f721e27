"""What a text is about that only its headline names in full: "The Orta Canal: a history"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from spacy.tokens import Doc

from questions.analysis.reference import bridges, lexicon
from questions.analysis.reference.entities import Entity
from questions.analysis.reference.leads import Lead
from questions.model.facts import Kind

_PARTS = re.compile(r"\s*(?:[:–—?,|]| - )\s*")
_NOUNS = frozenset().union(*(frame.sorts for frame in bridges.FRAMES)) | lexicon.PLACE_NOUNS
_OFTEN = 2
"""Times that a text takes up by "the" and a noun what its headline names."""

_LONGEST = 3
_HISTORY = re.compile(r"^(?:A|The) (?:short |brief )?(?:history|story|making|building) of ")


def find(doc: Doc, named: Mapping[int, Entity], title: str) -> Lead | None:
    """The thing that a part of a headline names, if the text calls it by its last word alone.

    The text holds its whole name only as a part of others ("the Orta Canal Company"), or nowhere.
    """
    names = {entity.name for entity in named.values()}
    for words in _named(title):
        name, noun = " ".join(words), words[-1].lower()
        if name in names or not _is_sure(name, title, doc):
            continue
        times = sum(
            token.lower_ == noun and any(each.lower_ == "the" for each in token.lefts)
            for token in doc
            if token.tag_ == "NN"
        )
        if times >= _OFTEN:
            kind = Kind.CITY if noun in lexicon.CITY_NOUNS else Kind.THING
            return Lead(Entity(name, kind, article=True), frozenset((noun,)))
    return None


def _named(title: str) -> Iterator[list[str]]:
    """The parts of a headline that could be a thing's name, without "the"."""
    for part in _PARTS.split(title):
        words = _HISTORY.sub("", part).split()
        words = words[1:] if words and words[0].lower() == "the" else words
        capital = all(word[:1].isupper() and word.isalpha() for word in words)
        if 2 <= len(words) <= _LONGEST and capital and words[-1].lower() in _NOUNS:
            yield words


def _is_sure(name: str, title: str, doc: Doc) -> bool:
    """Whether words with capitals are a name also where all of a headline has capitals."""
    return f"{name} " in doc.text or f"he {name}" in title
