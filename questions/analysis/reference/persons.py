"""Which person "he" or "she" stands for, where only one fits."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from questions.analysis.reference import bound, lexicon, rivals, subjects, vessels
from questions.analysis.reference.antecedents import Antecedent
from questions.analysis.reference.candidates import Mention
from questions.analysis.reference.entities import Entity
from questions.analysis.reference.parallels import Parallels
from questions.model.facts import Kind
from questions.world import people

_FAR = 6
"""Sentences behind its last mention in which a text still tells of whom it is about."""


_NEAR = 2
"""Sentences behind its last mention in which "she" may still be an animal."""

_AGAIN = 2
"""Times that a text names somebody of whom it tells."""


class Persons(Parallels):
    """Finds the person whom a pronoun takes up."""

    def person(self, token: Token, gender: str) -> Antecedent | None:
        """The only person of this sentence, or of it and those before, that fits.

        Where several fit, it is the one whom the text is about, if the others give way.
        """
        if (ahead := self.subject_ahead(token)) is not None:
            return self._ahead_of(ahead, token, gender)
        if subjects.lacks_subject(token):
            return self._only_one_here(token, gender)
        if (own := self._owner(token, gender)) is not None:
            return own
        for span in subjects.windows(token):
            found = self.persons(span, token, gender)
            likely = self.likely(found, gender)
            entities = {each.entities for each in likely}
            if len(entities) == 1 and likely[-1].entities and not likely[-1].entities[0].ambiguous:
                return self._known(likely[-1].who, gender, token)
            if found:
                self._tell_sex(likely, gender)
                break
        known = self.embedded(token, gender) or self.parallel(token, gender)
        known = known or self.behind_subject(token, gender) or self.speaking(token, gender)
        return known or self._leading(token, gender)

    def _ahead_of(self, subject: Token, token: Token, gender: str) -> Antecedent | None:
        """The subject behind an opening: "Seeing his men fall, Berg fled", "Before he left, Berg".

        Where the opening is a clause with a subject of its own, nobody else may be told of before.
        """
        entity = self.named[subject.i]
        if entity.ambiguous or any(subject.conjuncts):
            return None
        found = self.persons(token.sent, token, gender)
        others = [each for each in found if each.entities != (entity,)]
        if others and self.likely(others, gender):
            return None
        known = self.gender_of(entity) == gender
        if not known or token.tag_ != "PRP$" or subjects.has_own_clause(token, subject):
            before = self.persons(subjects.sentences(token, 1), token, gender)
            if any(each.entities != (entity,) for each in self.likely(before, gender)):
                return None
        self.genders.setdefault(entity.name, gender)
        return Antecedent(subject, (entity,), plural=False)

    def _only_one_here(self, token: Token, gender: str) -> Antecedent | None:
        """The only person of a sentence of whose verbs some are torn from their subject."""
        found = self.persons(token.sent, token, gender)
        if token.tag_ != "PRP$" or len(found) != 1 or not found[0].entities:
            return None
        between = token.doc[found[0].at.i + 1 : token.i]
        alone = all(each.pos_ != "PROPN" or each.i in self.named for each in between)
        return found[0].who if alone and self.gender_of(found[0].entities[0]) == gender else None

    def _tell_sex(self, likely: Sequence[Mention], gender: str) -> None:
        """Keep that the only one who can be meant, without a name, is a man or a woman."""
        nouns = {each.at.i for each in likely if each.at.tag_ == "NN"}
        if len(nouns) != 1 or any(each.entities for each in likely):
            return
        self.sexes.setdefault(nouns.pop(), gender)
        for each in likely:
            named = self.named.get(subjects.top_of(each.at).i)
            if named is not None and named.kind is Kind.PERSON:
                self.genders.setdefault(named.name, gender)  # "Hale, a fisherman with his hat on"

    def _owner(self, token: Token, gender: str) -> Antecedent | None:
        """The subject of the clause of "his", where nobody comes between who fits as well."""
        noun = bound.owner(token, self.named, self.meant)
        entity = None if noun is None else self.entity_at(noun)
        if noun is None or entity is None or entity.kind is not Kind.PERSON or entity.ambiguous:
            return None
        if self.gender_of(entity) != gender:
            return None
        around = self.likely(self.persons(token.doc[noun.i : token.i], token, gender), gender)
        told = subjects.top_of(noun)
        rest = (each for each in around if not self._is_own(each, noun))
        if any(each.entities != (entity,) and not told.is_ancestor(each.at) for each in rest):
            return None
        return Antecedent(noun, (entity,), plural=False)

    def _is_own(self, mention: Mention, noun: Token) -> bool:
        """Whether somebody without a name only says what a subject is: "Ann Hale, a painter"."""
        at = mention.at
        return at == noun or (at.dep_ == "appos" and subjects.top_of(at) == noun)

    def ship(self, token: Token) -> Antecedent | None:
        """The only ship of the last sentences that "she" may mean, where no woman is around."""
        lead = self.lead
        if lexicon.PERSONAL[token.lower_] != "f" or not self.fleet.ships:
            return None
        at = self.fleet.only_in(subjects.sentences(token, _FAR), token, self.entity_at)
        ship = None if at is None else self.entity_at(at)
        if at is None or ship is None:
            return None
        if not vessels.is_of_ships(token):
            found = self.persons(subjects.sentences(token, 2), token, "f")
            around = [each for each in found if self.entity_at(each.at) is not ship]
            woman = lead is not None and lead.kind is Kind.PERSON and self.gender_of(lead) != "m"
            if woman or self.likely(around, "f"):
                return None
        return Antecedent(at, (ship,), plural=False)

    def beast(self, token: Token, gender: str) -> Antecedent | None:
        """The only animal with a name that "he" or "she" may mean, where nobody is around who fits.

        What was called "she" once is no "he" later on.
        """
        speaks = token.head.lemma_ in lexicon.SAYING
        if not self.beasts or speaks or self.looks_ahead(token):
            return None
        at, seen = None, set[Entity]()
        for each in subjects.sentences(token, _NEAR):
            if each.i >= token.i:
                break
            entity = self.entity_at(each)
            if entity in self.beasts and not subjects.acts_on(each, token):
                at, seen = each, seen | {entity}
        entity = self.entity_at(at) if at is not None and len(seen) == 1 else None
        if at is None or entity is None or self.genders.get(entity.name, gender) != gender:
            return None
        around = self.likely(self.persons(subjects.sentences(token, 1), token, gender), gender)
        if any(self.entity_at(each.at) is not entity for each in around):
            return None
        self.genders[entity.name] = gender
        return Antecedent(at, (entity,), plural=False)

    def _leading(self, token: Token, gender: str) -> Antecedent | None:
        """Whom the text is about, if nobody else since its last mention may be meant."""
        lead = self.lead
        if lead is None or lead.kind is not Kind.PERSON:
            lead = self._sole(token, gender)
        if lead is None or self.gender_of(lead) != gender:
            return None
        found = self.persons(subjects.sentences(token, _FAR), token, gender)
        likely = self.likely(found, gender)
        own = [each for each in likely if each.entities == (lead,)]
        if not own:
            return None
        start = min(own[-1].at.sent.start, subjects.sentences(token, 1).start)
        others = [each for each in likely if each.entities != (lead,) and each.at.i >= start]
        if not all(self._gives_way(each, own, token) for each in others):
            return None
        return None if rivals.has_animal(token, gender, own[-1].at) else own[-1].who

    def _sole(self, token: Token, gender: str) -> Entity | None:
        """The only person of a gender whom the text has named so far, again and again."""
        fitting: dict[Entity, int] = {}
        for at, entity in self.named.items():
            if at >= token.i:
                break
            if entity.kind is Kind.PERSON and self.gender_of(entity) in (None, gender):
                fitting[entity] = fitting.get(entity, 0) + (self.named.get(at - 1) is not entity)
        if len(fitting) != 1:
            return None
        (sole,) = fitting
        return sole if fitting[sole] >= _AGAIN and not sole.ambiguous else None

    def _gives_way(self, rival: Mention, own: Sequence[Mention], token: Token) -> bool:
        """Whether a subject rather goes on as the subject than means somebody mentioned beside it.

        Who comes up for the first time often is what the next sentence is about, unless that
        begins anew with a date.
        """
        sentence = rival.at.sent
        if sentence == token.sent or not subjects.opens_clause(token):
            return False
        acts = any(
            each.at.sent == sentence
            and each.at.i < rival.at.i
            and subjects.is_main_subject(each.at)
            for each in own
        )
        if subjects.top_of(rival.at).dep_ in subjects.SUBJECTS or not acts:
            return False
        return self._is_known_before(rival) or subjects.begins_with_date(token)

    def _is_known_before(self, rival: Mention) -> bool:
        """Whether a text has named somebody before a sentence."""
        start = rival.at.sent.start
        return any(each in rival.entities for at, each in self.named.items() if at < start)

    def _known(self, found: Antecedent, gender: str, token: Token) -> Antecedent | None:
        """The person found, of whom the gender is known now; a ship may be "she" as well."""
        name = found.entities[0].name
        if rivals.has_animal(token, gender, found.head) or rivals.owns_a_person(found.head, token):
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

        The sentence before says "he" or "she" of somebody else, the text is about somebody else
        who fits, or the only name is a bare one that does nothing ("a suite by Bach").
        """
        others = rivals.rivals_before(token, gender, self.meant) - {*found.entities}
        bare = " " not in found.entities[0].name and found.head.dep_ in ("pobj", "dobj", "conj")
        return bool(others) or bare or self._may_be_lead(found, gender, token)

    def _may_be_lead(self, found: Antecedent, gender: str, token: Token) -> bool:
        """Whether the text is about somebody else of this gender, and told of that shortly."""
        lead = self.lead
        if lead is None or lead in found.entities or self.gender_of(lead) != gender:
            return False
        return any(
            each.entities == (lead,)
            for each in self.persons(subjects.sentences(token, _FAR), token, gender)
        )
