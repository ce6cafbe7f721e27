"""What two countries have concluded: "the treaty" is that between Peru and Chile."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Token

from questions.analysis.reference.entities import Entity
from questions.analysis.reference.mentioned import Mentioned
from questions.analysis.reference.values import Reference

_ACCORDS = frozenset("agreement treaty accord pact deal".split())
_TALKS = frozenset(("talk", "negotiation"))
_AGREED = re.compile(
    r"\b(?:agree(?:s|d|ments?)?|treat(?:y|ies)|accords?|pacts?|deals?|sign(?:s|ed)?|ratif\w+)\b",
    re.IGNORECASE,
)
_NEW = frozenset(("bilateral", "final", "new", "signed"))
_OPEN = frozenset("a an another any each every other earlier previous such".split())
_BEFORE = frozenset(("earlier", "previous"))
_NEAR = 2
"""Sentences in which a text may have brought in another agreement."""


@dataclass
class Accords(Mentioned):
    """Finds whose agreement a text speaks of whose headline tells that two countries have one."""

    def accord(self, determiner: Token, noun: Token, words: list[str]) -> Reference | None:
        """The agreement, or the talks about it, of the two countries of the headline."""
        lemma = noun.lemma_.lower()
        several = noun.tag_ == "NNS"
        if lemma not in (_TALKS if several else _ACCORDS) or not _NEW.issuperset(words):
            return None
        two = self._two_of_headline
        if not two or not all(self.is_named(each, noun) for each in two):
            return None
        near = noun.doc[self.start(noun, sentences=_NEAR) : noun.i]
        if any(_brings_in(each) or self._is_another_side(each, two) for each in near):
            return None
        between = " and ".join(each.in_sentence for each in two)
        said = noun.doc[determiner.i + 1 : noun.i + 1].text
        on = "" if several or words else self._matter(noun)
        text = f"the {on}{said} between {between}"
        return Reference(determiner.i, noun.i + 1, text, plural=several, entities=two)

    def earlier_accord(self, determiner: Token, noun: Token) -> Reference | None:
        """Another agreement of the same two countries: "an earlier accord"."""
        if noun.lemma_.lower() not in _ACCORDS or noun.doc[noun.i - 1].lower_ not in _BEFORE:
            return None
        two = self._two_of_headline
        if noun.i != determiner.i + 2 or not two or any(noun.rights):
            return None
        if not all(self.is_named(each, noun) for each in two):
            return None
        said = noun.doc[determiner.i : noun.i + 1].text.lower()
        text = f"{said} between {' and '.join(each.in_sentence for each in two)}"
        return Reference(determiner.i, noun.i + 1, text, entities=two)

    @cached_property
    def _two_of_headline(self) -> tuple[Entity, ...]:
        """The two countries of a headline that tells of an agreement, or none."""
        if len(self.titled) != 2 or _AGREED.search(self.title) is None:
            return ()
        two = tuple(each for each in self.first if each.code in self.titled)
        return two if len(two) == 2 else ()

    def _matter(self, noun: Token) -> str:
        """The word in the headline for what is agreed: "fishing " of "sign fishing accord"."""
        found = re.search(rf"\b([a-z]+) {noun.lemma_.lower()}\b", self.title)
        word = "" if found is None else found[1]
        known = word and any(each.lower_ == word and each.pos_ == "NOUN" for each in noun.doc)
        return f"{word} " if known else ""

    def _is_another_side(self, token: Token, two: tuple[Entity, ...]) -> bool:
        """Whether a third country does something."""
        entity = self.named.get(token.i)
        acts = token.dep_ in ("nsubj", "nsubjpass", "agent")
        return entity is not None and bool(entity.code) and entity not in two and acts


def _brings_in(token: Token) -> bool:
    """Whether a noun tells of another agreement: "an earlier accord"."""
    if token.lemma_.lower() not in _ACCORDS:
        return False
    return any(child.lower_ in _OPEN for child in token.lefts)
