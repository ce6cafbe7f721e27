"""Which thing a text has in focus where "it" comes up, by the places of those that fit.

What is a subject counts most, then what something is done to, then what is only mentioned; what
the text is about counts more, and what the same sentence holds a little more (Lappin and Leass
1994 weigh so). "It" means the first of them if that is far ahead of the second.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from questions.analysis import grammar
from questions.analysis.reference import antecedents, rivals, subjects
from questions.analysis.reference.antecedents import Antecedent, Meant
from questions.analysis.reference.entities import Entity
from questions.model.facts import Kind

_WEIGHTS = {"nsubj": 3, "nsubjpass": 3, "dobj": 2, "dative": 2, "agent": 2}
_ABOUT, _HERE, _AGAIN, _NEW, _LEAST = 2, 1, 1, 2, 3
_AHEAD = 3
"""By how much the first must be ahead of the second."""

_BESIDE = frozenset(("relcl", "advcl", "acl", "pcomp"))
_SUFFERING = frozenset(("dobj", "dative", "pobj"))
_NONE = frozenset("compound nmod amod npadvmod attr appos".split())
_MEASURES = frozenset(("DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "CARDINAL", "ORDINAL"))
_NO_THINGS = frozenset((Kind.PERSON, Kind.GROUP))
_TIMES = frozenset(
    "time year month week day decade century morning evening night summer winter spring autumn "
    "part half rest end fact event moment".split()
)


@dataclass(slots=True)
class _Standing:
    """How much speaks for a candidate, and where it was mentioned last."""

    weight: int
    last: Token


class Focus(Meant):
    """Finds what "it" takes up by weighing all that fits."""

    def focused(self, token: Token) -> Antecedent | None:
        """What has far more weight than all else in this sentence and the one before."""
        if grammar.is_quoted(token) or subjects.is_made(token):
            return None
        standings: dict[Entity | str | int, _Standing] = {}
        for noun in self._candidates(token):
            entity = self._entity(noun)
            key = entity or self._words_at(noun) or noun.i
            weight = self._weight(noun, entity, token)
            known = standings.get(key)
            if known is None:
                standings[key] = _Standing(weight, noun)
            else:
                known.weight = max(known.weight, weight) + _AGAIN
                known.last = noun
        ranked = sorted(standings.items(), key=lambda each: each[1].weight, reverse=True)
        if not ranked:
            return None
        first, standing = ranked[0]
        second = ranked[1][1].weight if len(ranked) > 1 else 0
        if isinstance(first, int) or standing.weight - second < _AHEAD:
            return None
        if isinstance(first, str):
            return self.meant[standing.last.i] if standing.weight >= _LEAST else None
        if standing.weight < _LEAST or first.ambiguous:
            return None
        if token.tag_ == "PRP$" and self._has_other_owner(token, first):
            return None
        return Antecedent(standing.last, (first,), plural=False)

    def _has_other_owner(self, token: Token, first: Entity) -> bool:
        """Whether "its" may be that of another thing, which is the subject of its clause."""
        subject = subjects.governing_subject(token)
        subject = None if subject is None else subjects.taken_up(subject)
        if subject is None or subject.tag_ in ("NNS", "NNPS") or rivals.is_human(subject):
            return False
        entity = self._entity(subject)
        return entity is not first and (entity is None or entity.kind not in _NO_THINGS)

    def opening(self, token: Token) -> Antecedent | None:
        """What the text is about, where "it" is the subject that a paragraph begins with."""
        lead, sentence = self.lead, token.sent
        if lead is None or lead.kind in _NO_THINGS or sentence.start == 0:
            return None
        before = token.doc[sentence.start - 1]
        if not (before.is_space and before.text.count("\n") > 1) or not _begins(token):
            return None
        subject = subjects.own_subject(before.sent.root)
        other = None if subject is None else self._entity(subject)
        if other is not None and other is not lead and other.kind not in _NO_THINGS:
            return None
        return Antecedent(token, (lead,), plural=False)

    def _candidates(self, token: Token) -> Iterator[Token]:
        """The single things before a pronoun that its grammar lets it take up."""
        acting = None
        if token.dep_ in _SUFFERING:
            verb = grammar.ancestors_verb(token)
            acting = None if verb is None else subjects.own_subject(verb)
        for noun in subjects.sentences(token, 1):
            if noun.i >= token.i:
                return
            if noun is acting or noun == acting or subjects.holds(noun, token):
                continue
            if self._may_be_meant(noun):
                yield noun

    def _may_be_meant(self, noun: Token) -> bool:
        if noun.i in self.meant:
            known = self.meant[noun.i]
            entity = self.entity_at(noun)
            return not known.plural and (entity is None or entity.kind not in _NO_THINGS)
        if noun.lower_ == "it" and noun.tag_ == "PRP":
            return noun.dep_ != "expl"
        if noun.tag_ not in ("NN", "NNP") or noun.dep_ in _NONE or any(noun.conjuncts):
            return False
        if noun.ent_type_ in _MEASURES or noun.lemma_.lower() in _TIMES:
            return False
        entity = self._entity(noun)
        if entity is None:
            return not rivals.is_human(noun)
        return entity.kind not in _NO_THINGS and self.named.get(noun.i + 1) is not entity

    def _entity(self, noun: Token) -> Entity | None:
        if noun.i in self.meant:
            return None if self.meant[noun.i].words else self.entity_at(noun)
        return self.named.get(antecedents.bearer(noun, self.named).i)

    def _words_at(self, noun: Token) -> str:
        """What a word takes up, if that is told in other words than its names."""
        known = self.meant.get(noun.i)
        return "" if known is None else known.words

    def _weight(self, noun: Token, entity: Entity | None, token: Token) -> int:
        weight = _WEIGHTS.get(noun.dep_, 1)
        if noun.dep_ in subjects.SUBJECTS and noun.head.dep_ in _BESIDE:
            weight = _WEIGHTS["dobj"]
        if noun.tag_ == "PRP$" and subjects.opens_clause(noun):
            weight = _WEIGHTS["dobj"]
        about = entity is self.lead or (entity is self.topic and subjects.opens_clause(token))
        if entity is not None and about:
            weight += _ABOUT
        if noun.sent == token.sent:
            weight += _HERE + (_NEW if token.tag_ == "PRP$" else 0)
        if token.dep_ in subjects.SUBJECTS:
            may_go_on = entity is not self.lead and self._is_new(noun, token)
            return weight + (_NEW if may_go_on else 0)
        near = noun.dep_ == "dobj" or (entity is None and noun.sent == token.sent)
        return weight + (_HERE if near and token.dep_ in _SUFFERING else 0)

    def _is_new(self, noun: Token, token: Token) -> bool:
        """Whether the next sentence may tell of what this one does something to, or brings in."""
        if any(each.dep_ == "attr" for each in noun.ancestors):
            return False  # what a subject is goes on to tell of that
        if noun.dep_ != "dobj":
            return rivals.is_new_thing(noun, self.named)
        joined = noun.head == token.head.head and token.head.dep_ == "conj"
        return noun.head.dep_ not in _BESIDE and not joined


def _begins(token: Token) -> bool:
    """Whether a pronoun opens its sentence as the subject of the main clause, or its owner."""
    first = token.doc[token.sent.start]
    return token.i - first.i <= 1 and subjects.opens_clause(token)
