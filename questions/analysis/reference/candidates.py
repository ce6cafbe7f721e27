"""The persons before a pronoun who may be meant by it, named or not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Span, Token

from questions.analysis import grammar
from questions.analysis.reference import bound, lexicon, rivals, subjects
from questions.analysis.reference.antecedents import Antecedent, Meant, bearer
from questions.analysis.reference.entities import Entity
from questions.model.facts import Kind
from questions.world import people

_MEANING = frozenset(("NN", "PRP", "PRP$"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))


@dataclass(frozen=True, slots=True)
class Mention:
    """A word before a pronoun that means somebody, and whom."""

    at: Token
    who: Antecedent

    @property
    def entities(self) -> tuple[Entity, ...]:
        """Whom it means; nobody where that is not named."""
        return self.who.entities


class Candidates(Meant):
    """Finds the persons whom the grammar lets a pronoun take up."""

    @cached_property
    def _surnames(self) -> frozenset[str]:
        """The last words of the names of people."""
        known = (each for each in self.named.values() if each.kind is Kind.PERSON)
        return frozenset(each.name.rsplit(maxsplit=1)[-1] for each in known)

    def gender_of(self, entity: Entity | None) -> str | None:
        """The gender of a name, as the text told it or as the given name tells it."""
        if entity is None:
            return None
        full = entity.name if " " in entity.name else f"{entity.name} {entity.name}"
        woman = people.is_woman(full)
        return self.genders.get(entity.name, None if woman is None else "mf"[woman])

    def persons(self, span: Span, token: Token, gender: str) -> Sequence[Mention]:
        """The single persons before a pronoun that fit and that its verb allows.

        Whoever does something to "him" is somebody else, wherever else the text names him.
        """
        found = [each for each in self._before(span, token) if self._fits(each.who, gender)]
        acting = [
            each
            for each in found
            if subjects.acts_on(each.at, token) or bound.is_apart(each.at, token)
        ]
        others = {entity for each in acting for entity in each.entities}
        found = [each for each in found if not _is_lesser(each, found)]
        if self.beasts and token.head.lemma_ in lexicon.SAYING:
            found = [each for each in found if self.beasts.isdisjoint(each.entities)]
        return [each for each in found if each not in acting and others.isdisjoint(each.entities)]

    def likely(self, found: Sequence[Mention], gender: str) -> Sequence[Mention]:
        """Those of some persons whose given names say nothing against a gender."""
        return [
            each
            for each in found
            if all(self.gender_of(who) in (None, gender) for who in each.entities)
        ]

    def _fits(self, found: Antecedent, gender: str) -> bool:
        """Whether the text says nothing against somebody's being meant by "he" or "she"."""
        other = lexicon.OF_ONE_SEX["m" if gender == "f" else "f"]
        if not found.entities and found.head.lemma_.lower() in other:
            return False
        if self.sexes.get(found.head.i, gender) != gender:
            return False
        return all(self.genders.get(each.name, gender) == gender for each in found.entities)

    def looks_ahead(self, token: Token) -> bool:
        """Whether a pronoun stands before a person who is the subject ("In his book, Kant …")."""
        return self.subject_ahead(token) is not None

    def subject_ahead(self, token: Token) -> Token | None:
        """The person behind a pronoun who is the subject of a clause above, and fits it."""
        verb, gender = grammar.ancestors_verb(token), lexicon.PERSONAL.get(token.lower_)
        while verb is not None:
            for child in verb.children:
                ahead = child.dep_ in _SUBJECTS and child.i > token.i
                if ahead and child.i in self.named and token not in child.subtree:
                    entity = self.named[child.i]
                    same = self.gender_of(entity) in (None, gender)
                    return child if entity.kind is Kind.PERSON and same else None
            verb = grammar.ancestors_verb(verb)
        return None

    def _before(self, span: Span, token: Token) -> Iterator[Mention]:
        """The single persons before a pronoun, named or not, outside of quotations."""
        for head in span:
            if head.i >= token.i:
                return
            if head.tag_ not in _MEANING and head.i not in self.named and head.i not in self.meant:
                continue
            found = self._person_at(head, token)
            if found is None or grammar.is_quoted(head):
                continue
            described = rivals.is_in_description(token, head)
            yield Mention(head, Antecedent(head, (), plural=False) if described else found)

    def _person_at(self, head: Token, token: Token) -> Antecedent | None:
        """The single person whom a word names, calls by a noun or takes up."""
        meant = self.meant.get(head.i)
        nobody = Antecedent(head, (), plural=False)
        if meant is not None and not meant.plural and not meant.words:
            is_person = bool(meant.entities) and meant.entities[0].kind is Kind.PERSON
            return meant if is_person else None
        if head.i in self.named:
            return self._named_at(head, token)
        if self._is_open(head, token):
            return nobody
        if head.tag_ != "NN" or not (rivals.is_human(head) or rivals.is_named_by_who(head)):
            return None
        if rivals.is_no_one(head):
            return None
        return None if self._describes_name(head) or rivals.is_in_role(head) else nobody

    def _named_at(self, head: Token, token: Token) -> Antecedent | None:
        """The person whose name ends here, without a name where it only may be a person's."""
        entity = self.named[head.i]
        if self.named.get(head.i + 1) is entity:
            return None
        person = entity.kind is Kind.PERSON
        unsure = rivals.may_be_person(head, entity) or rivals.may_own(head, entity, token)
        if unsure or (not person and entity.name in self._surnames):
            return Antecedent(head, (), plural=False)
        return Antecedent(head, (entity,), plural=False) if person else None

    def _is_open(self, pronoun: Token, token: Token) -> bool:
        """Whether a pronoun of the same gender means somebody, nobody knows whom."""
        gender = lexicon.PERSONAL.get(pronoun.lower_)
        same = gender is not None and gender == lexicon.PERSONAL.get(token.lower_)
        return same and not grammar.is_quoted(pronoun) and not self.looks_ahead(pronoun)

    def _describes_name(self, noun: Token) -> bool:
        """Whether a noun for a person belongs to a name ("the poet Sappho", "Sappho, a poet")."""
        noun = _first_of_joined(noun)
        around = [noun.head] if noun.dep_ in ("compound", "appos", "attr", "nmod") else []
        if noun.dep_ == "attr":
            around = [child for child in noun.head.children if child.dep_ in _SUBJECTS]
            around = [bearer(subjects.taken_up(each), self.named) for each in around]
        if noun.dep_ in _SUBJECTS and noun.head.lemma_ == "be":
            around = [child for child in noun.head.children if child.dep_ == "attr"]
        around += [child for child in noun.children if child.dep_ == "appos"]
        around += [
            child
            for verb in noun.rights
            if noun.dep_ != "ROOT" and verb.dep_ == "acl" and verb.lower_ in ("called", "named")
            for child in verb.rights
        ]
        link = noun.head
        if noun.dep_ == "pobj" and link.lower_ == "of" and link.head.lemma_.lower() in lexicon.KIN:
            return True  # whose daughter somebody is
        behind = self.named.get(noun.i + 1)
        if behind is not None and behind.kind is Kind.PERSON:
            return True
        if noun.dep_ == "npadvmod" or _is_in_front(noun):
            return True
        if _is_named_far_behind(noun, self.named):
            return True
        return any(each.i in self.named or each.i in self.meant for each in around)


def _is_lesser(mention: Mention, found: Sequence[Mention]) -> bool:
    """Whether somebody without a name only made a thing, and a named subject comes after that.

    So it is in "In a form signed by an official, Ann Hale said that she …".
    """
    if mention.entities or not rivals.is_maker(mention.at):
        return False
    return any(
        each.entities and each.at.i > mention.at.i and subjects.is_main_subject(each.at)
        for each in found
        if each.at.sent == mention.at.sent
    )


def _first_of_joined(noun: Token) -> Token:
    """What a calling is joined to: the botanist of "was a botanist and painter"."""
    while noun.dep_ == "conj" and noun.head.dep_ in ("attr", "appos", "conj"):
        noun = noun.head
    return noun


def _is_in_front(noun: Token) -> bool:
    """Whether a sentence opens with what its subject is: "The son of a clerk, he came late"."""
    edge = noun.right_edge.i
    behind = noun.doc[edge + 1 : edge + 3]
    if len(behind) < 2 or behind[0].text != "," or behind[1].dep_ not in _SUBJECTS:
        return False
    opens = all(each.is_space for each in noun.doc[noun.sent.start : noun.left_edge.i])
    return opens and behind[1].head == noun.head


def _is_named_far_behind(noun: Token, named: Mapping[int, Entity]) -> bool:
    """Whether a name stands behind a noun and its place: "a doctor in Bern, Ann Hale"."""
    edge = noun.right_edge.i
    comma, first = noun.doc[edge + 1 : edge + 2].text, named.get(edge + 2)
    if comma == "," and first is not None and first.kind is Kind.PERSON and edge > noun.i:
        last = edge + 2
        while named.get(last + 1) is first:
            last += 1
        if noun.doc[last].dep_ == "npadvmod":
            return True
    return any(
        child.dep_ == "appos" and child.i in named and named[child.i].kind is Kind.PERSON
        for link in noun.rights
        if link.dep_ == "prep"
        for place in link.rights
        for child in place.rights
    )
