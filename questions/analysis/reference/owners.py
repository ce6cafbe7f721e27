"""Whose something is that "their" tells of within a clause: its subject's or its object's."""

from __future__ import annotations

from spacy.tokens import Token

from questions.analysis import grammar
from questions.analysis.reference import plurals, subjects
from questions.analysis.reference.antecedents import Antecedent
from questions.analysis.reference.groups import BODIES, MANY, WORDS, Groups
from questions.model.facts import Kind


class Owners(Groups):
    """Finds the several who own something that a clause tells of."""

    def owners(self, token: Token) -> Antecedent | None:
        """Whom "their" means that does not belong to the subject of a main clause."""
        if token.lower_ != "their" or grammar.is_quoted(token):
            return None
        return self._clause_before(token) or self._object_before(token)

    def _clause_before(self, token: Token) -> Antecedent | None:
        """The subject of an earlier clause, where "their" clause has but a single thing for one.

        So in "Mills closed at once, and the tax hastened their decline".
        """
        subject = subjects.governing_subject(token)
        if subject is None or subject.tag_ not in ("NN", "NNP") or any(subject.conjuncts):
            return None
        if subject.lemma_.lower() in BODIES or self._is_body(subject):
            return None
        here = [each for each in self.several(token) if each.sent == token.sent]
        alike = len({self.key(each) for each in here}) == 1
        if not alike or any(self.is_open_group(each) for each in here):
            return None
        first = here[0]
        joined = subject.head.dep_ == "conj" and subject.head.head == first.head
        return self.told(first) if joined and first.dep_ in subjects.SUBJECTS else None

    def is_alone(self, body: Token, token: Token) -> bool:
        """Whether "their" can only be of the body that acts: "The team started their work"."""
        if token.lower_ != "their" or body.tag_ not in ("NN", "NNP"):
            return False
        if body.lemma_.lower() not in BODIES and not self._is_body(body):
            return False
        before = token.doc[token.sent.start : token.i]
        return not any(each.tag_ in plurals.NUMBERS or each.lower_ in WORDS for each in before)

    def _object_before(self, token: Token) -> Antecedent | None:
        """To whom the verb over "their" does something: "fined the farmers for their neglect".

        The subject of that verb must be one alone, so that it is no other's.
        """
        acting, verb = subjects.governing_subject(token), grammar.ancestors_verb(token)
        if acting is not None and (self.is_several(acting) or any(acting.conjuncts)):
            return None
        while verb is not None:
            subject = subjects.own_subject(verb)
            told = (each for each in verb.rights if each.dep_ in ("dobj", "dative"))
            found = [each for each in told if each.i < token.i and not each.is_ancestor(token)]
            found = [each for each in found if self.is_several(each) and self.is_of_people(each)]
            if found:
                return self._whole(found[0]) if len(found) == 1 else None
            if subject is not None or verb.dep_ not in ("xcomp", "advcl", "pcomp", "acl", "conj"):
                return None
            verb = grammar.ancestors_verb(verb)
        return None

    def _whole(self, noun: Token) -> Antecedent | None:
        """Several by their name, or in the words that the text has for them."""
        entity = self.named.get(noun.i)
        if noun.i not in self.meant and entity is not None and entity.kind is Kind.GROUP:
            return Antecedent(noun, (), plural=True, words=self.phrases.words(noun))
        return self.told(noun)

    def _is_body(self, noun: Token) -> bool:
        """Whether a noun names a body, which "they" may take up as well."""
        entity = self.entity_at(noun)
        return entity is not None and entity.kind in MANY
