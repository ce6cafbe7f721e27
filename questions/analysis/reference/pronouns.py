"""Which name a pronoun stands for, where only one fits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from spacy.tokens import Span, Token

from questions.analysis import grammar
from questions.analysis.reference import antecedents, lexicon
from questions.analysis.reference.antecedents import Antecedent
from questions.analysis.reference.entities import Entity
from questions.analysis.reference.values import Reference
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

_NO_THINGS = frozenset((Kind.PERSON, Kind.GROUP))
_OBJECTS = frozenset(("dobj", "dative", "pobj"))


@dataclass
class Resolver:
    """Resolves the pronouns of a text in their order; what it found helps with what follows.

    Attributes:
        named: What the text names, by token number.
        meant: What the pronouns so far stand for, by token number.
        genders: "m" or "f" for persons of whom "he" or "she" was said.
    """

    named: Mapping[int, Entity]
    meant: dict[int, Antecedent] = field(default_factory=dict)
    genders: dict[str, str] = field(default_factory=dict)

    @cached_property
    def _surnames(self) -> frozenset[str]:
        """The last words of the names of people."""
        people = (each for each in self.named.values() if each.kind is Kind.PERSON)
        return frozenset(each.name.rsplit(maxsplit=1)[-1] for each in people)

    def resolve(self, token: Token) -> Reference | None:
        """What a personal pronoun stands for, or None where that is not certain."""
        word = token.lower_
        if grammar.is_quoted(token) or antecedents.is_misread(token):
            return None
        if word == "whose":
            return self._whose(token)
        if word in lexicon.PERSONAL:
            found = self._person(token, lexicon.PERSONAL[word])
        else:
            found = self._thing(token, plural=word in lexicon.PLURAL)
        if found is None:
            return self._kept(token)
        self.meant[token.i] = found
        return Reference(
            token.i,
            token.i + 1,
            found.text,
            possessive=token.tag_ == "PRP$",
            plural=found.plural,
            entities=found.entities,
            antecedent=found.head.i,
            pronoun=True,
        )

    def _whose(self, token: Token) -> Reference | None:
        """The name right before "whose"."""
        verb = grammar.ancestors_verb(token)
        noun = verb.head if verb is not None and verb.dep_ == "relcl" else None
        entity = self.named.get(noun.i) if noun is not None else None
        near = noun is not None and 0 < token.i - noun.i <= 2 and not any(noun.conjuncts)
        if noun is None or entity is None or not near:
            return None
        return Reference(
            token.i,
            token.i + 1,
            entity.in_sentence,
            possessive=True,
            entities=(entity,),
            antecedent=noun.i,
            pronoun=True,
        )

    def note(self, noun: Token, reference: Reference) -> None:
        """Remember what a description stands for, for the pronouns behind it."""
        one = reference.entities[0] if len(reference.entities) == 1 else None
        named = one is not None and reference.text in (one.in_sentence, one.name, f"the {one.name}")
        words = "" if named or reference.plural else reference.text
        self.meant[noun.i] = Antecedent(noun, reference.entities, reference.plural, words)

    def _kept(self, token: Token) -> Reference | None:
        """A pronoun that its own clause explains, whoever is meant: "Peru told Chile of its plan".

        It can stay as it is beside the subject that it agrees with.
        """
        subject = antecedents.governing_subject(token)
        subject = None if subject is None else antecedents.taken_up(subject)
        if subject is None or token.tag_ != "PRP$" or not self._agrees(subject, token.lower_):
            return None
        if subject.is_ancestor(token) or (
            token.lower_ == "its" and antecedents.has_object_between(subject, token)
        ):
            return None
        person = token.lower_ in lexicon.PERSONAL
        if person and antecedents.has_person_between(subject, token, self.named):
            return None
        above = antecedents.governing_subject(subject)
        if above is not None and self._agrees(above, token.lower_):
            return None
        return Reference(
            token.i,
            token.i + 1,
            "",
            possessive=True,
            antecedent=subject.i,
            pronoun=True,
        )

    def _agrees(self, subject: Token, word: str) -> bool:
        """Whether a pronoun may stand for a subject, by number and kind."""
        entity = self.named.get(antecedents.bearer(subject, self.named).i)
        several = subject.tag_ in ("NNS", "NNPS") or any(subject.conjuncts)
        if word in lexicon.PLURAL or several or subject.pos_ not in ("NOUN", "PROPN"):
            return word in lexicon.PLURAL and several
        human = (
            subject.lemma_.lower() in lexicon.PERSON_NOUNS
            if entity is None
            else (entity.kind is Kind.PERSON)
        )
        if word in lexicon.PERSONAL:
            return human and self._gender(entity) in (None, lexicon.PERSONAL[word])
        return not human and (entity is None or entity.kind is not Kind.GROUP)

    def _gender(self, entity: Entity | None) -> str | None:
        """The gender of a name, as the text told it or as the given name tells it."""
        if entity is None:
            return None
        woman = people.is_woman(entity.name)
        return self.genders.get(entity.name, None if woman is None else "mf"[woman])

    def _person(self, token: Token, gender: str) -> Antecedent | None:
        """The only person of this sentence, or of it and those before, that fits."""
        if antecedents.lacks_subject(token) or self._looks_ahead(token):
            return None
        for span in antecedents.windows(token):
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
        if antecedents.has_animal(token, gender) or antecedents.owns_a_person(found.head, token):
            return None
        if name not in self.genders:
            if gender == "f" and antecedents.has_ship(token):
                return None
            known = people.is_woman(name)
            if known is (gender == "m") or antecedents.owns_object(found.head, token):
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
        others = antecedents.rivals_before(token, gender, self.meant) - {*found.entities}
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
                unsure = antecedents.may_be_person(head, entity) or antecedents.may_own(
                    head, entity, token
                )
                if last and (unsure or (not person and entity.name in self._surnames)):
                    found, person = Antecedent(head, (), plural=False), True
            elif self._is_open(head, token):
                found, person = Antecedent(head, (), plural=False), True
            else:
                found = Antecedent(head, (), plural=False)
                person = head.tag_ == "NN" and (
                    antecedents.is_human(head) or antecedents.is_named_by_who(head)
                )
                person = person and not (self._describes_name(head) or antecedents.is_in_role(head))
            if person and antecedents.is_in_description(token, head):
                found = Antecedent(head, (), plural=False)
            if person and not antecedents.acts_on(head, token) and not grammar.is_quoted(head):
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

    def _thing(self, token: Token, *, plural: bool) -> Antecedent | None:
        """The subject of the clause above, or of the sentence before, where it agrees.

        What "it" and "them" suffer is as often the object before: that stays open.
        """
        if token.dep_ in _OBJECTS and not token.lower_.endswith(("self", "selves")):
            return None
        if antecedents.is_made(token):
            return None
        subject = antecedents.governing_subject(token) or antecedents.subject_of_condition(token)
        if subject is None:
            subject = antecedents.subject_before(token)
            if subject is None or self._is_renamed(token, subject):
                return None
        subject = antecedents.taken_up(subject)
        found = self._antecedent(subject)
        if found is None or found.plural != plural:
            return None
        if found.text and not found.entities and antecedents.has_other_plural(subject, token):
            return None
        no_thing = not found.entities or found.entities[0].kind in _NO_THINGS
        if not plural and no_thing and (not found.words or antecedents.is_human(subject)):
            return None
        rivals = plural or not self._has_rival(subject, token)
        return found if rivals else None

    def _is_renamed(self, token: Token, subject: Token) -> bool:
        """Whether "it is …" may speak of another noun of the sentence before than its subject."""
        if token.head.lemma_ not in ("be", "become") or token.dep_ not in _SUBJECTS:
            return False
        return any(
            child.dep_ in ("dobj", "attr", "conj", "ccomp") for child in subject.head.children
        )

    def _has_rival(self, subject: Token, token: Token) -> bool:
        """Whether a named object between subject and pronoun fits as well."""
        above = antecedents.governing_subject(subject) if subject.head.dep_ == "advcl" else None
        other = self.named.get(above.i) if above is not None else None
        own = self.named.get(subject.i)
        if other is not None and own is not None and token.tag_ == "PRP$":
            return other is not own and other.kind is own.kind
        for each in token.doc[subject.i + 1 : token.i]:
            entity = self.named.get(each.i)
            rival = entity is not None and entity.kind not in _NO_THINGS
            if rival and each.dep_ in ("dobj", "dative", "nsubj", "nsubjpass"):
                return True
            if rival and each.dep_ == "poss" and subject.head.lemma_ == "be":
                return True
            if (
                each.dep_ == "dobj"
                and each.tag_ in ("NN", "NNP")
                and antecedents.has_later_verb(each, token)
            ):
                return True
        return False

    def _antecedent(self, head: Token) -> Antecedent | None:
        if head.i in self.meant:
            return self.meant[head.i]
        if head.pos_ not in ("NOUN", "PROPN"):
            return None
        members = [head, *head.conjuncts]
        if any(child.dep_ == "cc" and child.lower_ == "or" for child in head.children):
            return None
        bearers = [antecedents.bearer(member, self.named) for member in members]
        known = [self.named[bearer.i] for bearer in bearers if bearer.i in self.named]
        if len(known) < len(members) or any(entity.kind is Kind.GROUP for entity in known):
            plural = len(members) > 1 or head.tag_ in ("NNS", "NNPS")
            return Antecedent(head, (), plural)
        if len({entity.kind for entity in known}) > 1:
            return None
        return Antecedent(head, tuple(dict.fromkeys(known)), len(known) > 1)
