"""Which name a pronoun stands for, where only one fits."""

from __future__ import annotations

from spacy.tokens import Token

from questions.analysis import grammar
from questions.analysis.reference import (
    antecedents,
    bound,
    expletives,
    lexicon,
    pairs,
    personal,
    rivals,
    subjects,
    vessels,
)
from questions.analysis.reference.antecedents import Antecedent
from questions.analysis.reference.entities import Entity
from questions.analysis.reference.persons import Persons
from questions.analysis.reference.things import Things
from questions.analysis.reference.values import Reference
from questions.model.facts import Kind

_LONGEST_PLACE = 2
_LIKE = frozenset("unlike like despite with".split())
_TIMES = frozenset(
    "year season month week day decade century history height peak heyday beginning existence "
    "lifetime".split()
)
"""Of when something was, grew or did something: its own times."""


class Resolver(Persons, Things):
    """Resolves the pronouns of a text in their order; what it found helps with what follows."""

    def resolve(self, token: Token) -> Reference | None:
        """What a personal pronoun stands for, or None where that is not certain."""
        word = token.lower_
        if grammar.is_quoted(token) or rivals.is_misread(token):
            return None
        if word == "whose":
            return self._whose(token)
        if word in lexicon.PERSONAL:
            found = self._who(token, lexicon.PERSONAL[word])
        else:
            found = self._couple(token) or self.thing(token, plural=word in lexicon.PLURAL)
        if found is None:
            own = self._of_self(token) or self._joined(token) or self._ahead(token)
            own = own or self._kept(token) or self._behind(token)
            self._know(token, own)
            return own
        self.meant[token.i] = found
        return Reference(
            token.i,
            token.i + 1,
            found.text,
            possessive=token.tag_ == "PRP$",
            plural=found.plural,
            entities=found.entities or self.phrases.names(found.head),
            antecedent=found.head.i,
            pronoun=True,
        )

    def _know(self, token: Token, own: Reference | None) -> None:
        """Remember whom a pronoun means that stays as it is, for the pronouns behind it."""
        noun = None if own is None else token.doc[own.antecedent]
        found = None if noun is None else self._antecedent(noun)
        if found is not None and (found.entities or found.plural):
            self.meant[token.i] = found

    def _who(self, token: Token, gender: str) -> Antecedent | None:
        """The person, the ship, or the animal that "he" or "she" means."""
        first = self.ship(token) if vessels.is_of_ships(token) else None
        known = first or self.person(token, gender)
        return known or self.beast(token, gender) or self.ship(token)

    def _couple(self, token: Token) -> Antecedent | None:
        """The two who have just married or worked together, where "they" go on."""
        pair = pairs.married(token, self.named, self.meant) if token.lower_ == "they" else ()
        if not pair and token.lower_ in ("they", "their") and subjects.opens_clause(token):
            pair = pairs.joint(token, self.named, self.meant)
        return Antecedent(token, pair, plural=True) if pair else None

    def _whose(self, token: Token) -> Reference | None:
        """The name right before "whose"."""
        verb = grammar.ancestors_verb(token)
        noun = verb.head if verb is not None and verb.dep_ == "relcl" else None
        entity = self._single(noun) if noun is not None else None
        near = noun is not None and 0 < token.i - noun.i <= 2 and not any(noun.conjuncts)
        near = near or (noun is not None and self._has_only_place(noun, token))
        if noun is None or entity is None or not near:
            return None
        if noun.dep_ == "pobj" and noun.head.lower_ == "of" and rivals.is_human(noun.head.head):
            return None  # "the queen of Peru, whose yacht"
        return Reference(
            token.i,
            token.i + 1,
            entity.in_sentence,
            possessive=True,
            entities=(entity,),
            antecedent=noun.i,
            pronoun=True,
        )

    def _has_only_place(self, noun: Token, token: Token) -> bool:
        """Whether only a place stands between a name and "whose": "Queen Ildi of Orta, whose"."""
        between = [each for each in noun.doc[noun.i + 1 : token.i] if not each.is_punct]
        of, *place = between or [noun]
        kinds = {self.named[each.i].kind for each in place if each.i in self.named}
        told = of.lower_ == "of" and of.head == noun and len(place) <= _LONGEST_PLACE
        return told and bool(kinds) and kinds <= {Kind.COUNTRY, Kind.CITY, Kind.PLACE}

    def _single(self, noun: Token) -> Entity | None:
        """What a noun names or takes up with nothing but a name."""
        known = self.meant.get(noun.i)
        return None if known is not None and known.words else self.entity_at(noun)

    def note(self, noun: Token, reference: Reference) -> None:
        """Remember what a description stands for, for the pronouns behind it."""
        one = reference.entities[0] if len(reference.entities) == 1 else None
        named = one is not None and reference.text in (one.in_sentence, one.name, f"the {one.name}")
        several = reference.plural and one is None
        words = "" if named or several else reference.text
        self.meant[noun.i] = Antecedent(noun, reference.entities, reference.plural, words)

    def _of_self(self, token: Token) -> Reference | None:
        """What "itself" goes with in its own clause, whatever that means."""
        if not bound.is_reflexive(token):
            return None
        noun = bound.of_reflexive(token)
        if noun is None or not (bound.agree(token, noun) or self._agrees(noun, token.lower_)):
            return None
        return Reference(token.i, token.i + 1, "", antecedent=noun.i, pronoun=True)

    def _joined(self, token: Token) -> Reference | None:
        """The noun that what is owned is joined to: "the farmers and their sons", whoever it is."""
        noun = bound.joined_to(token)
        if noun is None or not self._agrees(noun, token.lower_):
            return None
        return Reference(token.i, token.i + 1, "", possessive=True, antecedent=noun.i, pronoun=True)

    def _kept(self, token: Token) -> Reference | None:
        """A pronoun that its own clause explains, whoever is meant: "Peru told Chile of its plan".

        It can stay as it is beside the subject that it agrees with.
        """
        first = subjects.governing_subject(token)
        subject = None if first is None else subjects.taken_up(first)
        if subject is None or token.tag_ != "PRP$":
            return None
        if not self._agrees(subject, token.lower_) and not self.is_alone(subject, token):
            return None
        if first is not None and first.is_ancestor(token):
            return None
        if token.lower_ == "its" and rivals.has_object_between(subject, token):
            return None
        if rivals.has_no_people(subject, token, self.named) or rivals.is_on(subject, token):
            return None
        person = token.lower_ in lexicon.PERSONAL
        if person and rivals.has_person_between(subject, token, self.named):
            return None
        above = subjects.governing_subject(subject)
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

    def _ahead(self, token: Token) -> Reference | None:
        """The person behind "her" who is the subject: "In her ruling, Judge Ann Hale said"."""
        subject = bound.of_opening(token)
        if subject is not None and self._fits_behind(subject, token):
            return Reference(
                token.i, token.i + 1, "", possessive=True, antecedent=subject.i, pronoun=True
            )
        gender = lexicon.PERSONAL.get(token.lower_)
        if gender is None or token.tag_ != "PRP$" or token.head.dep_ != "pobj":
            return None
        verb = grammar.ancestors_verb(token)
        subject = subjects.own_subject(verb) if verb is not None and verb.dep_ == "ROOT" else None
        entity = None if subject is None else self.named.get(subject.i)
        if subject is None or entity is None or subject.i < token.i or any(subject.conjuncts):
            return None
        if entity.kind is not Kind.PERSON or self.gender_of(entity) != gender:
            return None
        for span in subjects.windows(token):
            if self.likely(self.persons(span, token, gender), gender):
                return None
            if span.start < token.sent.start:
                break
        return Reference(
            token.i, token.i + 1, "", possessive=True, antecedent=subject.i, pronoun=True
        )

    def _fits_behind(self, subject: Token, token: Token) -> bool:
        """Whether a subject behind an opening is what owns something in it."""
        gender = lexicon.PERSONAL.get(token.lower_)
        if gender is None:
            return self._agrees(subject, token.lower_)
        entity = self.entity_at(antecedents.bearer(subject, self.named))
        named = entity is not None and entity.kind is Kind.PERSON
        return named and self.gender_of(entity) == gender

    def _behind(self, token: Token) -> Reference | None:
        """The subject behind "its" in an opening: "In its first year the shop grew"."""
        verb = grammar.ancestors_verb(token)
        subject = subjects.own_subject(verb) if verb is not None else None
        if subject is not None and bound.opens_for(token, subject):
            return Reference(
                token.i, token.i + 1, "", possessive=True, antecedent=subject.i, pronoun=True
            )
        if subject is None or token.lower_ != "its" or subject.i < token.i:
            return None
        if not _is_of_time(token.head) and not _is_compared(token.head):
            return None
        is_it = subject.lower_ == "it" and not expletives.is_expletive(subject)
        if not is_it and (subject.tag_ not in ("NN", "NNP") or not self._agrees(subject, "its")):
            return None
        return Reference(
            token.i, token.i + 1, "", possessive=True, antecedent=subject.i, pronoun=True
        )

    def _agrees(self, subject: Token, word: str) -> bool:
        """Whether a pronoun may stand for a subject, by number and kind."""
        entity = self.named.get(antecedents.bearer(subject, self.named).i)
        several = subject.tag_ in ("NNS", "NNPS") or any(
            entity is None or self.named.get(each.i) is not entity for each in subject.conjuncts
        )
        if word in lexicon.PLURAL or several or subject.pos_ not in ("NOUN", "PROPN"):
            return word in lexicon.PLURAL and several
        lemma = subject.lemma_.lower()
        human = (
            lemma in lexicon.PERSON_NOUNS | lexicon.KIN or personal.is_calling(lemma)
            if entity is None
            else (entity.kind is Kind.PERSON)
        )
        if word in lexicon.PERSONAL:
            return human and self.gender_of(entity) in (None, lexicon.PERSONAL[word])
        return not human and (entity is None or entity.kind is not Kind.GROUP)


def _is_of_time(noun: Token) -> bool:
    """Whether a noun in an opening tells of a time of something's own."""
    return noun.lemma_.lower() in _TIMES and noun.dep_ == "pobj"


def _is_compared(noun: Token) -> bool:
    """Whether a sentence opens with what its subject is, or is not, like, or does in spite of."""
    link = noun.head
    while link.head.dep_ == "pobj" and link.lower_ == "of":
        link = link.head.head  # "unlike the other species of its genus"
    first = noun.doc[noun.sent.start]
    return noun.dep_ == "pobj" and link.lower_ in _LIKE and link.i <= first.i + 1
