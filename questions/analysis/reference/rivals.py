"""What else a pronoun may mean than the name that seems to fit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from spacy.tokens import Doc, Token

from questions.analysis.reference import lexicon, personal, subjects
from questions.analysis.reference.antecedents import Antecedent
from questions.analysis.reference.entities import Entity
from questions.analysis.reference.subjects import has_later_verb, windows
from questions.model.facts import Kind

_ANIMALS = "questions.animals"
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_ARTICLES = frozenset(("a", "an", "the", "its", "their", "his", "her"))
_MEASURES = frozenset(("DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "CARDINAL", "ORDINAL"))
_ACTING = frozenset(("nsubj", "nsubjpass", "dobj", "poss", "attr", "appos"))
_BODIES = lexicon.ORGANISATION_NOUNS | frozenset(
    "chain brand business brewery bakery paper shop start-up startup station".split()
)
_EXTENTS = frozenset(
    "area population height length depth width size volume capacity elevation weight".split()
)
_SUFFERING = frozenset(("dobj", "dative", "pobj"))
HAPPENINGS = frozenset(
    "building closure completion construction decline design destruction development discovery "
    "expansion foundation founding growth history importance opening origin popularity rebuilding "
    "repair rise sale spread success use".split()
)
"""Nouns for what goes on with a thing; what is told of them is told of that."""

_PEOPLE = frozenset("people inhabitant population resident citizen villager".split())


def has_ship(token: Token) -> bool:
    """Whether a text speaks of a ship before a pronoun ("the ferry", "HMS …")."""
    return any(
        each.lemma_.lower() in lexicon.SHIP_NOUNS or each.text in lexicon.SHIP_PREFIXES
        for span in windows(token)
        for each in span
        if each.i < token.i
    )


def may_be_person(head: Token, entity: Entity) -> bool:
    """Whether a subject is nobody knows what: it may be who "he" is.

    A bare name that says something may be somebody's, though the model takes it for a body's.
    """
    alone = not any(child.dep_ == "det" for child in head.children)
    bare = head.ent_type_ in ("", "PERSON") and alone
    unknown = entity.kind is Kind.THING and (" " in entity.name or bare)
    if entity.kind is Kind.ORGANISATION and head.head.lemma_ in lexicon.SAYING:
        unknown = alone and " " not in entity.name and not head.is_upper
    return unknown and head.dep_ in _SUBJECTS and not any(char.isdigit() for char in entity.name)


def may_own(head: Token, entity: Entity, token: Token) -> bool:
    """Whether "his" stands below a bare name taken for a firm: "Berg began his reign"."""
    bare = not any(child.dep_ == "det" for child in head.children) and not head.is_upper
    acts = head.dep_ in _SUBJECTS and head.head.is_ancestor(token)
    return token.tag_ == "PRP$" and entity.kind is Kind.ORGANISATION and bare and acts


def is_no_one(noun: Token) -> bool:
    """Whether a noun for people brings in nobody: "the pilot boat", "never hired a woman"."""
    if noun.dep_ in ("compound", "nmod") and noun.head.pos_ == "NOUN":
        return True
    if any(each.lower_ == "no" for each in noun.lefts):
        return True
    verb = noun.head
    denied = any(child.dep_ == "neg" for child in verb.children)
    return (
        noun.dep_ == "dobj" and denied and any(each.lower_ in ("a", "any") for each in noun.lefts)
    )


def is_maker(noun: Token) -> bool:
    """Whether a noun says by whom a thing was made or signed: "a form signed by an official"."""
    verb = noun.head.head
    while verb.dep_ == "conj":
        verb = verb.head
    return noun.head.dep_ == "agent" and verb.dep_ == "acl" and not is_human(verb.head)


def is_named_by_who(noun: Token) -> bool:
    """Whether "who" makes a person of a noun that names nobody: "the witness, who …"."""
    return any(
        child.dep_ == "relcl" and any(each.lower_ == "who" for each in child.lefts)
        for child in noun.children
    )


def has_animal(token: Token, gender: str, who: Token) -> bool:
    """Whether a text calls an animal a male or a female before a pronoun that may mean it.

    It does not mean the animal where somebody else is the subject just before.
    """
    if subjects.is_main_subject(who) and who.sent.end >= token.sent.start:
        near = token.doc[who.sent.start : token.i]
        if all(each.lower_ not in ("male", "female") for each in near):
            return False
    first = _animals(token.doc).get("female" if gender == "f" else "male", token.i)
    return first < token.i


def _animals(doc: Doc) -> Mapping[str, int]:
    """Where a text first calls an animal a male and a female; found once for each text."""
    known = doc.user_data.get(_ANIMALS)
    if known is None:
        found = (each for each in reversed(doc) if each.lower_ in ("male", "female"))
        known = {each.lower_: each.i for each in found if each.tag_ == "NN"}
        doc.user_data[_ANIMALS] = known
    return cast("Mapping[str, int]", known)


def rivals_before(token: Token, gender: str, meant: Mapping[int, Antecedent]) -> set[Entity]:
    """Whom "he" or "she" meant in the sentence before, by the gender of the pronoun."""
    start = token.sent.start
    before = token.doc[token.doc[start - 1].sent.start : start] if start else token.doc[:0]
    return {
        entity
        for each in before
        if lexicon.PERSONAL.get(each.lower_) == gender and each.i in meant
        for entity in meant[each.i].entities
    }


def is_human(noun: Token) -> bool:
    """Whether a noun is one for people; of those for some callings and kin only as a subject."""
    lemma = noun.lemma_.lower()
    if lemma in lexicon.PERSON_NOUNS or noun.dep_ not in _SUBJECTS:
        return lemma in lexicon.PERSON_NOUNS
    return lemma in lexicon.DESCRIBING_PERSONS | lexicon.KIN or personal.is_calling(lemma)


def has_object_between(subject: Token, token: Token) -> bool:
    """Whether what a verb before is done to may own it: "saw a ship and … its bow"."""
    return any(
        each.dep_ == "dobj" and each.tag_ in ("NN", "NNP") and has_later_verb(each, token)
        for each in subject.doc[subject.i + 1 : token.i]
    )


def is_misread(token: Token) -> bool:
    """Whether "her" is taken for an object and for an owner at once: "taught her French"."""
    return token.lower_ == "her" and (token.tag_ == "PRP$") is not (token.dep_ == "poss")


def owns_a_person(head: Token, token: Token) -> bool:
    """Whether a name only says whose niece or lawyer the sentence before speaks of."""
    owned = head.head
    person = owned.lemma_.lower() in lexicon.DESCRIBING_PERSONS | lexicon.KIN
    return head.dep_ == "poss" and head.sent != token.sent and person


def has_person_between(subject: Token, token: Token, named: Mapping[int, Entity]) -> bool:
    """Whether it may be another's to whom a verb before does something: "saw Ann and … her"."""
    return any(
        each.i in named and named[each.i].kind is Kind.PERSON and has_later_verb(each, token)
        for each in subject.doc[subject.i + 1 : token.i]
        if each.dep_ == "dobj"
    )


def is_bought(noun: Token, pronoun: Token) -> bool:
    """Whether "its" may be that of a body to which its own clause does something.

    So it is in "Norla bought the chain from its founder".
    """
    verb = pronoun.head.head.head
    if noun.dep_ != "dobj" or pronoun.tag_ != "PRP$" or pronoun.head.dep_ != "pobj":
        return False
    return noun.head == verb and noun.tag_ == "NN" and noun.lemma_.lower() in _BODIES


def is_in_role(noun: Token) -> bool:
    """Whether a noun says as what somebody does something, is made, or is taken.

    So in "came as a young man", "was made a judge" and "was mistaken for a spy".
    """
    link = noun.head
    made = noun.dep_ in ("oprd", "ccomp", "xcomp")
    taken = link.lower_ == "for" and link.head.lemma_ in ("take", "mistake")
    return made or (noun.dep_ == "pobj" and (link.lower_ == "as" or taken))


def owns_object(head: Token, token: Token) -> bool:
    """Whether a name only owns what is done something to: "She sang Bach's songs in his hall"."""
    thing = head.head
    return head.dep_ == "poss" and thing.dep_ in _SUFFERING and head.sent == token.sent


def is_in_description(token: Token, name: Token) -> bool:
    """Whether a pronoun stands in what a name is called: "Ann Hale, a nurse of her tribe"."""
    above = token
    while above.head != above and above.head != name:
        above = above.head
    own = token.doc[token.i + 1 : token.i + 2].text == "own"
    return above.head == name and above.dep_ == "appos" and not own


def is_indefinite(noun: Token) -> bool:
    """Whether a noun brings in a single thing: "a quarry", "another bridge"."""
    return any(child.lower_ in ("a", "an", "another", "one") for child in noun.lefts)


def has_no_people(subject: Token, token: Token, named: Mapping[int, Entity]) -> bool:
    """Whether "its people" can hardly be those of a subject: a mine has none, a town has."""
    if token.lower_ != "its" or token.head.lemma_.lower() not in _PEOPLE:
        return False
    entity, lemma = named.get(subject.i), subject.lemma_.lower()
    if entity is not None:
        return entity.kind not in (Kind.COUNTRY, Kind.CITY, Kind.PLACE, Kind.ORGANISATION)
    return lemma not in lexicon.PLACE_NOUNS | lexicon.CITY_NOUNS | lexicon.COUNTRY_NOUNS


def is_on(subject: Token, token: Token) -> bool:
    """Whether a thing is somewhere that hardly is its own: "The flag is flown on its tower"."""
    link = token.head.head
    own = token.doc[token.i + 1 : token.i + 2].text == "own"
    where = token.head.dep_ == "pobj" and link.lower_ in ("on", "in", "at", "inside", "over")
    return token.lower_ == "its" and subject.dep_ == "nsubjpass" and where and not own


def is_new_thing(noun: Token, named: Mapping[int, Entity]) -> bool:
    """Whether a noun is a single thing that a verb is done to, or of which a clause tells more."""
    entity = named.get(noun.i)
    if noun.lower_ == "it" and noun.dep_ == "dobj":
        return True
    if noun.tag_ not in ("NN", "NNP") or noun.ent_type_ in _MEASURES or is_human(noun):
        return False
    if entity is not None and entity.kind in (Kind.PERSON, Kind.GROUP):
        return False
    if noun.lemma_.lower() in _EXTENTS:
        return False
    told = any(child.dep_ == "relcl" for child in noun.children) and noun.dep_ == "pobj"
    done_to = noun.dep_ == "dobj" and noun.head.dep_ in ("ROOT", "conj")
    return (told or done_to) and any(child.lower_ in _ARTICLES for child in noun.children)


def may_be_body(token: Token, entities: Sequence[Entity]) -> bool:
    """Whether a word names a body or state, or calls one by a noun."""
    kinds = {each.kind for each in entities}
    if kinds:
        acts = not kinds <= {Kind.PERSON, Kind.GROUP, Kind.EVENT} and token.dep_ in _ACTING
        return acts or not kinds.isdisjoint((Kind.ORGANISATION, Kind.COUNTRY))
    lemma = token.lemma_.lower()
    return token.tag_ == "NN" and lemma in lexicon.ORGANISATION_NOUNS | lexicon.COUNTRY_NOUNS
