"""Whom the subject of the clause before means, where a pronoun goes on with it.

"Ann Hale learnt her trade under Per Berg. She built …": who was told of as the subject goes on as
the subject, while others who fit are only mentioned beside it.
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Span, Token

from questions.analysis.reference import lexicon, subjects
from questions.analysis.reference.antecedents import Antecedent
from questions.analysis.reference.candidates import Candidates, Mention

_ASIDES = frozenset(("relcl", "acl", "advcl", "pcomp"))
_EMBEDDED = frozenset(("advcl", "ccomp", "pcomp"))
_OFTEN = 3
"""Times that a text names somebody whom it is about."""

_BACK = 3
"""Sentences within which somebody goes on speaking."""

_SAYING = lexicon.SAYING | frozenset("admit claim concede insist maintain note point".split())
_BESIDE = frozenset(("pobj", "poss", "compound", "appos", "conj"))


class Parallels(Candidates):
    """Finds the subject that a pronoun in the same place takes up."""

    def parallel(self, token: Token, gender: str) -> Antecedent | None:
        """The person whom the clause before is about, if all others who fit give way to it."""
        if not subjects.opens_clause(token):
            return None
        before = _clause_before(token)
        likely = self._likely_since(before, token, gender)
        if before is not None and not likely and _may_look_back(before, token):
            before = _subject_of_sentence(token.doc[before.sent.start - 1].sent, token)
            likely = self._likely_since(before, token, gender)
        own = _at(before, likely)
        if before is None or own is None or not self._is_known(own, gender):
            return None
        others = [each for each in likely if each.entities != own.entities]
        if self._is_often_told(own):
            others = [each for each in others if each.entities or each.at.i > own.at.i]
        joined = before.sent == token.sent
        if all(_is_beside(each, own, joined or self._is_told(each)) for each in others):
            return own.who
        goes_on = before.tag_ == "PRP" and token.tag_ == "PRP"
        return own.who if goes_on and all(_is_in_passing(each, own) for each in others) else None

    def behind_subject(self, token: Token, gender: str) -> Antecedent | None:
        """The subject of the sentence before, to whom somebody else does something.

        Others without a name, that only come up in clauses of their own, give way to it.
        """
        start = token.sent.start
        if start == 0 or token.tag_ != "PRP" or token.dep_ in subjects.SUBJECTS:
            return None
        before = _subject_of_sentence(token.doc[start - 1].sent, token)
        likely = self._likely_since(before, token, gender)
        own = _at(before, likely)
        if own is None or not self._is_known(own, gender):
            return None
        others = [each for each in likely if each.entities != own.entities]
        passing = all(not each.entities and _is_in_clause(each.at) for each in others)
        return own.who if passing else None

    def embedded(self, token: Token, gender: str) -> Antecedent | None:
        """Whose clause a pronoun's clause is a part of: "Ann Hale wrote to Mary Bell when she".

        Nobody who fits as well may come between, nor before in the same main clause.
        """
        verb = token.head
        said = verb.head.lemma_ in lexicon.SAYING
        if token.dep_ != "nsubj" or verb.dep_ not in _EMBEDDED or said:
            return None
        subject = subjects.governing_subject(token)
        likely = self._likely_since(subject, token, gender)
        own = _at(subject, likely)
        if subject is None or own is None or not self._is_known(own, gender):
            return None
        first = subject.left_edge.i
        others = (each for each in likely if each.entities != own.entities)
        apart = all(_is_apart(each.at, subject, first) for each in others)
        return own.who if apart else None

    def _is_often_told(self, own: Mention) -> bool:
        """Whether a text has named somebody again and again before."""
        (one,) = own.entities
        said = (at for at, each in self.named.items() if each is one and at <= own.at.i)
        return sum(self.named.get(at - 1) is not one for at in said) >= _OFTEN

    def speaking(self, token: Token, gender: str) -> Antecedent | None:
        """Who spoke last, where "he" goes on saying something and nobody else has come up."""
        if token.dep_ != "nsubj" or token.head.lemma_ not in _SAYING or token.head.dep_ == "relcl":
            return None
        start = token.sent.start
        for _ in range(_BACK):
            if start == 0:
                return None
            sentence = token.doc[start - 1].sent
            start = sentence.start
            likely = self.likely(self.persons(token.doc[start : token.i], token, gender), gender)
            own = next((each for each in reversed(likely) if _is_speaker(each.at)), None)
            if own is not None:
                others = [each for each in likely if each.entities != own.entities]
                alone = all(not each.entities and _is_said(each.at, own.at) for each in others)
                return own.who if alone and self._is_known(own, gender) else None
        return None

    def _likely_since(self, start: Token | None, token: Token, gender: str) -> Sequence[Mention]:
        """Who fits from the sentence of a word on."""
        if start is None:
            return ()
        span = token.doc[start.sent.start : token.sent.end]
        return self.likely(self.persons(span, token, gender), gender)

    def _is_known(self, own: Mention, gender: str) -> bool:
        """Whether somebody has a name of his own, and is of a gender for certain."""
        one = own.entities[0] if own.entities else None
        return one is not None and not one.ambiguous and self.gender_of(one) == gender

    def _is_told(self, rival: Mention) -> bool:
        """Whether a text has named somebody before a sentence."""
        start = rival.at.sent.start
        return any(each in rival.entities for at, each in self.named.items() if at < start)


def _at(subject: Token | None, found: Sequence[Mention]) -> Mention | None:
    """Whom a subject means: its own name, or the one that stands behind it."""
    return next((each for each in found if subject in (each.at, subjects.top_of(each.at))), None)


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
    return _subject_of_sentence(token.doc[token.sent.start - 1].sent, token)


def _subject_of_sentence(sentence: Span, token: Token) -> Token | None:
    """The subject of the last main clause of a sentence."""
    root = sentence.root
    last = next((each for each in reversed([*root.children]) if _is_clause(each)), root)
    return _subject(last, token) or _subject(root, token)


def _may_look_back(before: Token, token: Token) -> bool:
    """Whether a sentence that tells of nobody stands between, in the same paragraph."""
    sentence = before.sent
    if sentence == token.sent or sentence.start == 0:
        return False
    return not subjects.opens_paragraph(sentence) and not subjects.opens_paragraph(token.sent)


def _is_speaker(at: Token) -> bool:
    top = subjects.top_of(at)
    return top.dep_ == "nsubj" and top.head.lemma_ in _SAYING


def _is_said(at: Token, speaker: Token) -> bool:
    """Whether somebody only comes up in what is said."""
    verb = subjects.top_of(speaker).head
    return at.sent != speaker.sent or (verb.is_ancestor(at) and at.head != verb)


def _is_apart(at: Token, subject: Token, first: int) -> bool:
    """Whether somebody is part of what a subject is called, or is told of in a clause before."""
    if subject.is_ancestor(at):
        return True
    return at.i < first and any(each.dep_ in ("advcl", "relcl") for each in at.ancestors)


def _is_in_clause(at: Token) -> bool:
    """Whether somebody comes up in a clause that belongs to a noun or to another clause."""
    return any(each.dep_ in ("relcl", "acl", "advcl") for each in at.ancestors)


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
    if _is_own(at) or own.at.is_ancestor(at):
        return True
    if at.i < own.at.i:
        return at.dep_ == "poss"
    node = at
    while node.head != node and node.dep_ in _BESIDE | {"prep"}:
        node = node.head
        if node.dep_ == "agent":
            return own.entities != () and node.head.dep_ == "acl" and own.at.i < node.head.head.i
    if node.dep_ in _ASIDES or any(each.dep_ in _ASIDES for each in node.ancestors):
        return at.dep_ not in subjects.SUBJECTS or node.dep_ == "relcl"
    return told and at.dep_ in _BESIDE


def _is_in_passing(rival: Mention, own: Mention) -> bool:
    """Whether somebody comes up in a place or with a thing only, while "she" does what is told.

    Whom two sentences call "she" as their subject is one (rule 1 of Grosz, Joshi and Weinstein's
    centering, 1995).
    """
    at = subjects.top_of(rival.at)
    node = at.head.head if at.dep_ == "pobj" else at.head
    by = at.dep_ == "pobj" and at.head.dep_ == "agent"
    return at.dep_ in ("pobj", "poss", "compound") and not by and not _is_aside(node, own.at)


def _is_aside(node: Token, own: Token) -> bool:
    """Whether a clause of its own stands between a word and the verb of a subject."""
    while node.head != node and node != own.head:
        if node.dep_ in _ASIDES | {"conj"} and subjects.own_subject(node) is not None:
            return True
        node = node.head
    return False


def _is_own(noun: Token) -> bool:
    """Whether a noun is a relative of the subject's, or says of whom it is a child."""
    lemma = noun.lemma_.lower()
    kin = lemma in lexicon.KIN and any(child.tag_ == "PRP$" for child in noun.children)
    link = noun.head
    child = noun.dep_ == "pobj" and link.lower_ == "of" and link.head.lemma_.lower() in lexicon.KIN
    return kin or (child and link.head.dep_ in ("attr", "appos"))
