"""What the only country of a text has one of: "the government", "the health ministry"."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from questions import world
from questions.analysis.reference import lexicon
from questions.analysis.reference.completed import owned_by
from questions.analysis.reference.mentioned import Mentioned
from questions.analysis.reference.values import Reference

_NATIONWIDE = frozenset(("national", "central", "entire", "whole"))
_WHERE = frozenset(("in", "to", "from", "near", "around", "outside"))
_RANKS = frozenset("chief deputy first former junior new old other senior then".split())


@dataclass
class Institutions(Mentioned):
    """Finds the country whose government, army or ministry a text speaks of."""

    def institution(self, determiner: Token, noun: Token, words: list[str]) -> Reference | None:
        """What the only country that the text is about has one of: "the government", "the army"."""
        if not _is_nationwide(noun, words) or not self.is_at_home(noun):
            return None
        topic = self.topic
        if topic is None or not self.is_named(topic, noun) or self._is_of_animals(noun):
            return None
        last = noun.i + 1
        text = f"{owned_by(topic.in_sentence)} {noun.doc[determiner.i + 1 : last].text}"
        return Reference(determiner.i, last, text, entities=(topic,))

    def _is_of_animals(self, noun: Token) -> bool:
        """Whether a population may be one of many of the text: "a population of 200 birds"."""
        lemma = noun.lemma_.lower()
        return lemma == "population" and any(who is None for _, who in self.called.get(lemma, ()))

    def is_at_home(self, noun: Token) -> bool:
        """Whether the last sentences speak of no other country than the topic, nor of a people."""
        start = self.start(noun, sentences=2)
        states = {
            state.code
            for token in noun.doc[start : noun.sent.end]
            if (state := world.country_of_adjective(token.text)) is not None
        }
        around = [self.named[at] for at in range(start, noun.sent.end) if at in self.named]
        states |= {each.code for each in around if each.code}
        return self.topic is not None and states <= {self.topic.code}


def _is_nationwide(noun: Token, words: list[str]) -> bool:
    """Whether a country has one of what a noun with the words before it calls."""
    others = [each for each in words if each not in _NATIONWIDE and not each.isdigit()]
    lemma = noun.lemma_.lower()
    if lemma == "capital":
        return not others and noun.dep_ == "pobj" and noun.head.lower_ in _WHERE
    if lemma in lexicon.MINISTRIES and len(others) == 1 and noun.tag_ == "NN":
        before = noun.nbor(-1)
        return before.pos_ in ("NOUN", "ADJ") and others[0] not in lexicon.POINTING | _RANKS
    whole = " ".join((*others, lemma))
    return whole in lexicon.OFFICES or (not others and lemma in lexicon.INSTITUTIONS)
