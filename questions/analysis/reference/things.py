"""Which thing, body or place "it" stands for, and which things "they" do."""

from __future__ import annotations

from spacy.tokens import Token

from questions.analysis import grammar
from questions.analysis.reference import antecedents, lexicon, rivals, subjects
from questions.analysis.reference.antecedents import Antecedent
from questions.analysis.reference.entities import Entity
from questions.analysis.reference.focus import Focus
from questions.analysis.reference.owners import Owners
from questions.analysis.reference.topical import Topical
from questions.model.facts import Kind

_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_OBJECTS = frozenset(("dobj", "dative", "pobj"))
_BODIES = frozenset((Kind.ORGANISATION, Kind.COUNTRY, Kind.CITY))
_OF_FIRMS = frozenset(
    "branch chairman customer employee headquarters member profit revenue shareholder staff "
    "turnover".split()
)
_NAMING = frozenset(("call", "know", "name"))
_NO_THINGS = frozenset((Kind.PERSON, Kind.GROUP))


class Things(Focus, Topical, Owners):
    """Finds what is no single person that a pronoun takes up."""

    def thing(self, token: Token, *, plural: bool) -> Antecedent | None:
        """What the grammar points to, or what the text is about if nothing else can act so."""
        if not plural and (named := self._called(token)) is not None:
            return named
        found = self._subject(token, plural=plural)
        if plural:
            if found is not None:
                return self.in_words(found)
            inside = token.tag_ == "PRP$" and not subjects.opens_clause(token)
            return self.owners(token) if inside else self.group(token)
        if found is not None:
            return found
        if (acted := self._acted_on(token) or self._acting(token)) is not None:
            return acted
        known = self._acting_lead(token) or self._acting_body(token) or self.focused(token)
        return known or self.opening(token) or self.topical(token)

    def _called(self, token: Token) -> Antecedent | None:
        """The name in front of "it" that says what that is called: "Known as Orta, it stands"."""
        if token.lower_ != "it" or token.dep_ not in _SUBJECTS:
            return None
        for verb in token.head.lefts:
            if verb.dep_ != "advcl" or verb.tag_ != "VBN" or verb.lemma_ not in _NAMING:
                continue
            inner = (each for link in verb.rights for each in (link, *link.rights))
            entity = next((self.named[each.i] for each in inner if each.i in self.named), None)
            if entity is not None and entity.kind in _NO_THINGS:
                return Antecedent(token, (), plural=False, words=entity.in_sentence)
            if entity is not None:
                return Antecedent(token, (entity,), plural=False)
        return None

    def _acted_on(self, token: Token) -> Antecedent | None:
        """What somebody does something to, and the clause behind tells of: "left it after it"."""
        verb, main = token.head, token.head.head
        if token.dep_ not in _SUBJECTS or verb.dep_ != "advcl" or verb.i < main.i:
            return None
        who = subjects.own_subject(main)
        if who is None or not (rivals.is_human(who) or self._is_person(who)):
            return None
        thing = next((each for each in main.rights if each.dep_ == "dobj"), None)
        entity = None if thing is None else self._single_thing(thing)
        if thing is None or entity is None or thing.i > token.i:
            return None
        between = token.doc[thing.i + 1 : token.i]
        if any(each.dep_ in (*_SUBJECTS, "dobj", "conj") for each in between):
            return None
        return Antecedent(thing, (entity,), plural=False)

    def _acting(self, token: Token) -> Antecedent | None:
        """Who does something with a thing that acts on "it": "Peru sold the wood that covered it".

        So does one whose own part acts on it: "Its fur hides it".
        """
        verb = token.head
        if token.dep_ != "dobj" or token.lower_ != "it":
            return None
        acting = subjects.own_subject(verb)
        relative = verb.dep_ == "relcl" and acting is not None and acting.tag_ == "WDT"
        main = grammar.ancestors_verb(verb.head) if relative else None
        who = None if main is None or verb.head.dep_ in _SUBJECTS else subjects.own_subject(main)
        if not relative:
            acting = acting or subjects.governing_subject(token)
            owner = () if acting is None else (each for each in acting.lefts if each.dep_ == "poss")
            who = next(iter(owner), None)
        entity = None if who is None else self._single_thing(who)
        if who is None or entity is None or any(who.conjuncts) or who.i > token.i:
            return None
        if not relative and entity is not self.topic:
            return None
        between = token.doc[who.i + 1 : token.i]
        others = (each for each in between if each.tag_ in ("NN", "NNP") and each != verb.head)
        told = any(
            each.dep_ in ("dobj", "dative", *_SUBJECTS) and each != acting for each in others
        )
        return None if told else Antecedent(who, (entity,), plural=False)

    def _is_person(self, noun: Token) -> bool:
        entity = self.entity_at(antecedents.bearer(noun, self.named))
        return entity is not None and entity.kind is Kind.PERSON

    def _single_thing(self, noun: Token) -> Entity | None:
        """The thing, body or place that a noun names or takes up."""
        known = self.meant.get(noun.i)
        entity = None if known is not None and known.words else self.entity_at(noun)
        return None if entity is None or entity.kind in _NO_THINGS else entity

    def _acting_lead(self, token: Token) -> Antecedent | None:
        """The body that the text is about, where only one can do or have what "it" does or has.

        It must be mentioned in this sentence or the one before, and no other body.
        """
        lead = self.lead
        if lead is None or lead.kind in _NO_THINGS or not _is_bodily(token):
            return None
        around = subjects.sentences(token, 1)
        own = None
        for each in around:
            if each.i >= token.i:
                break
            meant = self.meant.get(each.i)
            entities = meant.entities if meant is not None else self._entities_at(each)
            if entities == (lead,):
                own = each
            elif rivals.may_be_body(each, entities) and each.dep_ != "compound":
                return None
        return None if own is None else Antecedent(own, (lead,), plural=False)

    def _acting_body(self, token: Token) -> Antecedent | None:
        """The only body of the nearest sentences that name one, where only bodies do what it does.

        So in "They founded the Eastern Bag Company. It hired 200 people".
        """
        if not _is_bodily(token) or grammar.is_quoted(token):
            return None
        if token.tag_ == "PRP$" and token.head.lemma_.lower() not in _OF_FIRMS:
            return None
        for span in subjects.windows(token):
            found = {}
            for each in span:
                if each.i >= token.i:
                    break
                entities = self._entities_of(each)
                if subjects.acts_on(each, token) or not rivals.may_be_body(each, entities):
                    continue
                found[entities or each.i] = each
            if found:
                (first, at), *others = found.items()
                one = first[0] if isinstance(first, tuple) and len(first) == 1 else None
                sure = one is not None and one.kind is Kind.ORGANISATION and not others
                return Antecedent(at, (one,), plural=False) if one and sure else None
        return None

    def _entities_of(self, token: Token) -> tuple[Entity, ...]:
        """What a token names or takes up with nothing but names."""
        meant = self.meant.get(token.i)
        if meant is not None:
            return () if meant.words else meant.entities
        return self._entities_at(antecedents.bearer(token, self.named))

    def _entities_at(self, token: Token) -> tuple[Entity, ...]:
        """What a token names, if anything."""
        entity = self.named.get(token.i)
        return () if entity is None else (entity,)

    def _subject(self, token: Token, *, plural: bool) -> Antecedent | None:
        """The subject of the clause above, or of the sentence before, where it agrees.

        What "it" and "them" suffer is as often the object before: that stays open.
        """
        if token.dep_ in _OBJECTS and not token.lower_.endswith(("self", "selves")):
            return None
        if subjects.is_made(token):
            return None
        subject = self._above(token) or subjects.subject_of_condition(token)
        if subject is None:
            subject = subjects.subject_before(token)
            if subject is None or self._is_renamed(token, subject):
                return None
            if not plural and self._has_new_thing(token, subject):
                return None
        subject = subjects.taken_up(subject)
        found = self._antecedent(subject)
        if found is None or found.plural != plural:
            return None
        if found.plural and not found.entities and self.has_other(subject, token):
            return None
        no_thing = not found.entities or found.entities[0].kind in _NO_THINGS
        if not plural and no_thing and (not found.words or rivals.is_human(subject)):
            return None
        if plural:
            return found
        found = self._of_speaker(found, subject, token)
        return None if found is None or self._has_rival(subject, token) else found

    def _above(self, token: Token) -> Token | None:
        """The subject of the clause above; with "their" in "what would be on their border" its."""
        subject = subjects.governing_subject(token)
        if subject is not None and subject.lower_ == "what" and token.lower_ == "their":
            return subjects.governing_subject(subject) or subject
        return subject

    def _of_speaker(self, found: Antecedent, subject: Token, token: Token) -> Antecedent | None:
        """What "it" means where a body says something: "Peru said that the treaty broke its law".

        What only bodies have or do is the speaker's if that is the only body of the two.
        """
        above = subjects.governing_subject(subject) if subject.head.dep_ == "ccomp" else None
        speaker = None if above is None else self._antecedent(above)
        if speaker is None or speaker.plural or not speaker.entities:
            return found
        if speaker.entities[0].kind in _NO_THINGS or speaker.entities == found.entities:
            return found
        is_only_body = not found.entities or found.entities[0].kind not in _BODIES
        return speaker if _is_bodily(token) and is_only_body else None

    def _is_renamed(self, token: Token, subject: Token) -> bool:
        """Whether "it is …" may speak of another noun of the sentence before than its subject."""
        if token.head.lemma_ not in ("be", "become") or token.dep_ not in _SUBJECTS:
            return False
        return any(
            child.dep_ in ("dobj", "attr", "conj", "ccomp") for child in subject.head.children
        )

    def _has_new_thing(self, token: Token, subject: Token) -> bool:
        """Whether "it" may as well be what the sentence before did something to, or brought in.

        What only a body does is done by the subject: "Norla bought a mill. It employs ten people".
        """
        return not _is_bodily(token) and any(
            rivals.is_new_thing(each, self.named)
            for each in token.doc[subject.i + 1 : subject.sent.end]
            if each.lower_ != "it" or each.head.dep_ != "advcl"
        )

    def _has_rival(self, subject: Token, token: Token) -> bool:
        """Whether a named object between subject and pronoun fits as well."""
        above = subjects.governing_subject(subject) if subject.head.dep_ == "advcl" else None
        other = self.named.get(above.i) if above is not None else None
        own = self.named.get(subject.i)
        if other is not None and own is not None and token.tag_ == "PRP$":
            return other is not own and other.kind is own.kind
        for each in token.doc[subject.i + 1 : token.i]:
            entity = self.named.get(each.i)
            if subject.is_ancestor(each) and not subject.is_ancestor(token) and each.dep_ != "poss":
                continue
            rival = entity is not None and entity.kind not in _NO_THINGS
            if rival and each.dep_ in ("dobj", "dative", "nsubj", "nsubjpass"):
                return True
            if rivals.is_bought(each, token):
                return True
            if rival and each.dep_ == "poss" and subject.head.lemma_ == "be":
                return True
            if _is_bodily(token) and not rivals.may_be_body(each, ()):
                continue
            if (
                each.dep_ == "dobj"
                and each.tag_ in ("NN", "NNP")
                and subjects.has_later_verb(each, token)
            ):
                return True
        return False

    def _antecedent(self, head: Token) -> Antecedent | None:
        members = [head, *head.conjuncts]
        if head.i in self.meant and len(members) == 1:
            return self.meant[head.i]
        if head.pos_ not in ("NOUN", "PROPN") and head.i not in self.meant:
            return None
        if any(child.dep_ == "cc" and child.lower_ == "or" for child in head.children):
            return None
        bearers = [antecedents.bearer(member, self.named) for member in members]
        known = [entity for bearer in bearers if (entity := self.entity_at(bearer)) is not None]
        if len(known) < len(members) or any(entity.kind is Kind.GROUP for entity in known):
            plural = len(members) > 1 or head.tag_ in ("NNS", "NNPS")
            return Antecedent(head, (), plural)
        if len({entity.kind for entity in known}) > 1:
            return None
        entities = tuple(dict.fromkeys(known))
        family = head.tag_ == "NNPS" and known[0].kind is Kind.THING
        return Antecedent(head, entities, len(entities) > 1 or family)


def _is_bodily(token: Token) -> bool:
    """Whether "it" does what only a body does, or owns what only a body has."""
    if token.tag_ == "PRP$":
        return token.head.lemma_.lower() in lexicon.OF_BODIES
    verb = token.head
    return token.dep_ == "nsubj" and verb.lemma_ in lexicon.BODILY and verb.tag_ != "VBN"
