"""Whom the subject of the clause before means, where a pronoun goes on with it.

"Ann Hale learnt her trade under Per Berg. She built …": who was told of as the subject goes on as
the subject, while others who fit are only mentioned beside it.
"""

from __future__ import annotations

from spacy.tokens import Token

from questions.analysis.reference import lexicon, subjects
from questions.analysis.reference.antecedents import Antecedent, bearer
from questions.analysis.reference.candidates import Candidates, Mention

_ASIDES = frozenset(("relcl", "acl", "advcl", "pcomp"))
_BESIDE = frozenset(("pobj", "poss", "compound", "appos", "conj"))


class Parallels(Candidates):
    """Finds the subject that a pronoun in the same place takes up."""

    def parallel(self, token: Token, gender: str) -> Antecedent | None:
        """The person whom the clause before is about, if all others who fit give way to it."""
        if not subjects.opens_clause(token):
            return None
        before = _clause_before(token)
        if before is None:
            return None
        doc, start = token.doc, before.sent.start
        likely = self.likely(self.persons(doc[start : token.sent.end], token, gender), gender)
        own = [each for each in likely if each.at in (before, bearer(before, self.named))]
        if not own or not own[0].entities or own[0].entities[0].ambiguous:
            return None
        entities = own[0].entities
        if self.gender_of(entities[0]) != gender:
            return None
        others = [each for each in likely if each.entities != entities]
        joined = before.sent == token.sent
        if not all(_is_beside(each, own[0], joined or self._is_told(each)) for each in others):
            return None
        return own[0].who

    def _is_told(self, rival: Mention) -> bool:
        """Whether a text has named somebody before a sentence."""
        start = rival.at.sent.start
        return any(each in rival.entities for at, each in self.named.items() if at < start)


def _clause_before(token: Token) -> Token | None:
    """The subject of the clause that a pronoun's is joined to, or of the sentence before.

    Of "The builder was Ann Hale" that is who is named.
    """
    noun = token.head if token.tag_ == "PRP$" else token
    verb = noun.head
    if verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        return _subject(verb.head, token)
    if verb.dep_ in ("advcl", "ccomp") or token.sent.start == 0:
        return None
    root = token.doc[token.sent.start - 1].sent.root
    last = next((each for each in reversed([*root.children]) if _is_clause(each)), root)
    return _subject(last, token) or _subject(root, token)


def _is_clause(verb: Token) -> bool:
    return verb.dep_ == "conj" and subjects.own_subject(verb) is not None


def _subject(verb: Token, token: Token) -> Token | None:
    subject = subjects.own_subject(verb)
    if subject is None or subject.i > token.i or any(subject.conjuncts):
        return None
    named = [each for each in verb.children if each.dep_ == "attr" and each.pos_ == "PROPN"]
    return named[0] if named and verb.lemma_ == "be" and subject.pos_ == "NOUN" else subject


def _is_beside(rival: Mention, own: Mention, told: bool) -> bool:
    """Whether somebody is only mentioned beside a subject, and told nothing more of."""
    at = rival.at
    if _is_own(at):
        return True
    if at.i < own.at.i:
        return at.dep_ == "poss"
    node = at
    while node.head != node and node.dep_ in _BESIDE | {"prep"}:
        node = node.head
        if node.dep_ == "agent":
            return False
    if node.dep_ in _ASIDES or any(each.dep_ in _ASIDES for each in node.ancestors):
        return at.dep_ not in subjects.SUBJECTS or node.dep_ == "relcl"
    return told and at.dep_ in _BESIDE


def _is_own(noun: Token) -> bool:
    """Whether a noun is a relative of the subject's, or says of whom it is a child."""
    lemma = noun.lemma_.lower()
    kin = lemma in lexicon.KIN and any(child.tag_ == "PRP$" for child in noun.children)
    link = noun.head
    child = noun.dep_ == "pobj" and link.lower_ == "of" and link.head.lemma_.lower() in lexicon.KIN
    return kin or (child and link.head.dep_ in ("attr", "appos"))
