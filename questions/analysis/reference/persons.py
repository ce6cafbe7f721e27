"""Which person "he" or "she" stands for, where only one fits."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from spacy.tokens import Span, Token

from questions.analysis import grammar
from questions.analysis.reference import lexicon, rivals, subjects
from questions.analysis.reference.antecedents import Antecedent, Meant
from questions.analysis.reference.entities import Entity
from questions.model.facts import Kind
from questions.world import people

_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_OF_ONE_SEX = {
    "f": frozenset(
        "woman girl mother daughter sister wife widow grandmother granddaughter aunt niece queen "
        "princess empress actress nun lady spokeswoman chairwoman businesswoman".split()
    ),
    "m": frozenset(
        "man boy father son brother husband widower grandfather grandson uncle nephew king prince "
        "emperor monk spokesman businessman chairman".split()
    ),
}
"""Nouns for women and for men."""


class Persons(Meant):
    """Finds the person whom a pronoun takes up."""

    @cached_property
    def _surnames(self) -> frozenset[str]:
        """The last words of the names of people."""
        people = (each for each in self.named.values() if each.kind is Kind.PERSON)
        return frozenset(each.name.rsplit(maxsplit=1)[-1] for each in people)

    def person(self, token: Token, gender: str) -> Antecedent | None:
        """The only person of this sentence, or of it and those before, that fits."""
        if subjects.lacks_subject(token) or self._looks_ahead(token):
            return None
        for span in subjects.windows(token):
            found = [each for each in self._persons(span, token) if self._fits(each, gender)]
            entities = {each.entities for each in found}
            if len(entities) == 1 and found[-1].entities and not found[-1].entities[0].ambiguous:
                return self._known(found[-1], gender, token)
            if found:
                return None
        return None

    def _known(self, found: Antecedent, gender: str, token: Token) -> Antecedent | None:
        """The person found, of whom the gender is known now; a ship may be "she" as well."""
        name = found.entities[0].name
        if rivals.has_animal(token, gender) or rivals.owns_a_person(found.head, token):
            return None
        if name not in self.genders:
            if gender == "f" and rivals.has_ship(token):
                return None
            known = people.is_woman(name)
            if known is (gender == "m") or rivals.owns_object(found.head, token):
                return None
            if known is None and self._may_mean_another(found, gender, token):
                return None
        self.genders[name] = gender
        return found

    def _may_mean_another(self, found: Antecedent, gender: str, token: Token) -> bool:
        """Whether a pronoun hardly means a person of unknown sex.

        The sentence before says "he" or "she" of somebody else, or the only name is a bare one
        that does nothing ("a suite by Bach").
        """
        others = rivals.rivals_before(token, gender, self.meant) - {*found.entities}
        bare = " " not in found.entities[0].name and found.head.dep_ in ("pobj", "dobj", "conj")
        return bool(others) or bare

    def _looks_ahead(self, token: Token) -> bool:
        """Whether a pronoun stands before a person who is the subject ("In his book, Kant …")."""
        verb = grammar.ancestors_verb(token)
        while verb is not None:
            for child in verb.children:
                ahead = child.dep_ in _SUBJECTS and child.i > token.i
                if ahead and child.i in self.named and token not in child.subtree:
                    return self.named[child.i].kind is Kind.PERSON
            verb = grammar.ancestors_verb(verb)
        return False

    def _persons(self, span: Span, token: Token) -> Iterator[Antecedent]:
        """The single persons before a pronoun, named or not, that its grammar allows."""
        for head in span:
            if head.i >= token.i:
                return
            meant = self.meant.get(head.i)
            if meant is not None and not meant.plural and not meant.words:
                found = meant
                person = bool(found.entities) and found.entities[0].kind is Kind.PERSON
            elif head.i in self.named:
                entity = self.named[head.i]
                found = Antecedent(head, (entity,), plural=False)
                last = self.named.get(head.i + 1) is not entity
                person = last and entity.kind is Kind.PERSON
                unsure = rivals.may_be_person(head, entity) or rivals.may_own(head, entity, token)
                if last and (unsure or (not person and entity.name in self._surnames)):
                    found, person = Antecedent(head, (), plural=False), True
            elif self._is_open(head, token):
                found, person = Antecedent(head, (), plural=False), True
            else:
                found = Antecedent(head, (), plural=False)
                person = head.tag_ == "NN" and (
                    rivals.is_human(head) or rivals.is_named_by_who(head)
                )
                person = person and not (self._describes_name(head) or rivals.is_in_role(head))
            if person and rivals.is_in_description(token, head):
                found = Antecedent(head, (), plural=False)
            if person and not subjects.acts_on(head, token) and not grammar.is_quoted(head):
                yield found

    def _is_open(self, pronoun: Token, token: Token) -> bool:
        """Whether a pronoun of the same gender means somebody, nobody knows whom."""
        gender = lexicon.PERSONAL.get(pronoun.lower_)
        same = gender is not None and gender == lexicon.PERSONAL.get(token.lower_)
        return same and not grammar.is_quoted(pronoun) and not self._looks_ahead(pronoun)

    def _describes_name(self, noun: Token) -> bool:
        """Whether a noun for a person belongs to a name ("the poet Sappho", "Sappho, a poet")."""
        around = [noun.head] if noun.dep_ in ("compound", "appos", "attr", "nmod") else []
        if noun.dep_ == "attr":
            around = [child for child in noun.head.children if child.dep_ in _SUBJECTS]
        around += [child for child in noun.children if child.dep_ == "appos"]
        return any(each.i in self.named or each.i in self.meant for each in around)

    def _fits(self, found: Antecedent, gender: str) -> bool:
        if not found.entities and found.head.lemma_.lower() in _OF_ONE_SEX["fm"[gender == "f"]]:
            return False
        return all(self.genders.get(each.name, gender) == gender for each in found.entities)

    def gender_of(self, entity: Entity | None) -> str | None:
        """The gender of a name, as the text told it or as the given name tells it."""
        if entity is None:
            return None
        woman = people.is_woman(entity.name)
        return self.genders.get(entity.name, None if woman is None else "mf"[woman])
