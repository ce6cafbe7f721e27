"""Facts that noun phrases take for granted, also in quotations and plans: "the Orta Zoo in Hull".

Where a house stands and where somebody works is so whatever a sentence says of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc, Span, Token

from questions import world
from questions.analysis.reference import Entity
from questions.facts import designations
from questions.facts.designations import Called
from questions.facts.linking import be, linked
from questions.facts.wording import Context
from questions.model.facts import Fact, Kind, Mention, Phrase, Role, Verb

_HOUSES = frozenset(
    "academy airport aquarium archive archives castle cathedral church clinic college conservatory "
    "factory gallery hospital hotel institute laboratory library monastery museum observatory "
    "opera palace prison sanctuary school stadium theater theatre university zoo".split()
)
"""What stands in one place, by the word that begins or ends its name."""

_OF_MANY = frozenset(
    "national royal state imperial central city municipal regional public main maritime military "
    "natural history art arts fine science sciences letters medicine music technology engineering "
    "agriculture archaeology modern contemporary general children's women's of and the for".split()
)
"""Words of house names that many countries and towns have: "the National Museum"."""

_SCHOOLS = frozenset("university college institute".split())
_STUDIES = frozenset(
    "study survey research trial test experiment project excavation expedition analysis".split()
)
"""What houses do in other places than their own."""

_TOWNS = (Kind.CITY, Kind.COUNTRY)
_TWOFOLD = frozenset(("New York", "Washington", "Georgia", "Quebec"))
"""A city and a state, or a state and a country: a college in New York may be in Ithaca."""
_SIDES = frozenset(
    "northern southern eastern western central north south east west northwest northeast southwest "
    "southeast".split()
)
_TOWN_NOUNS = frozenset("city town port village".split())
_BEFORE = frozenset("in at near from to of outside around".split())
_CLOSING = frozenset((",", ".", ")", ";"))
_MANY = frozenset("mountains islands hills alps falls highlands lakes".split())
_NATURAL = _MANY | frozenset("river lake valley desert coast bay forest peninsula mountain".split())
_FORMER = frozenset("then former old".split())


def find(sentence: Span, context: Context, number: int) -> Iterator[Fact]:
    """Where the houses of a sentence stand, and at which universities its people work."""
    named = context.references.entities
    for at in range(sentence.start, sentence.end):
        entity = named.get(at)
        if entity is None or named.get(at + 1) is entity or entity.ambiguous:
            continue
        token = sentence.doc[at]
        if _is_house(entity):
            place = _place(sentence, token.i + 1, context)
            if place is not None and _is_elsewhere(entity, token, place[1], context):
                continue
        else:
            place = _land(token, entity, sentence, context)
        if place is not None and place[1].name not in entity.name:
            yield _stands(entity, token, *place, context, number)
    for person in designations.persons(sentence, context):
        school = _school(person, sentence, context)
        if school is not None and " " in person.name:
            yield _works(person, school, sentence, context, number)


def _is_house(entity: Entity) -> bool:
    words = entity.name.lower().split()
    before_of = words[words.index("of") - 1] if "of" in words[1:] else words[-1]
    bodies = (Kind.ORGANISATION, Kind.PLACE, Kind.THING)
    named = not entity.owned and bool(set(words) - _HOUSES - _OF_MANY)
    return named and entity.kind in bodies and bool({before_of, words[-1]} & _HOUSES)


def _place(sentence: Span, at: int, context: Context) -> tuple[int, Entity] | None:
    """The number of the last token and the entity of the town or country right behind a name.

    Between them stand "in" or "in the northern port city of".
    """
    doc, named = sentence.doc, context.references.entities
    if at >= sentence.end or doc[at].lower_ != "in":
        return None
    at = _past_sort(doc, at + 1, sentence.end)
    entity = named.get(at)
    if at >= sentence.end or entity is None or entity.kind not in _TOWNS or entity.ambiguous:
        return None
    if entity.name in _TWOFOLD:
        return None
    while named.get(at + 1) is entity:
        at += 1
    after = doc[at + 1] if at + 1 < sentence.end else None
    if after is not None and (after.lower_ in ("and", "or") or after.tag_ == "POS"):
        return None
    return at, entity


def _is_elsewhere(house: Entity, last: Token, place: Entity, context: Context) -> bool:
    """Whether a place rather says where a house is at work than where it stands.

    The name speaks of a town abroad, or a study by the house was made in that country.
    """
    named, state = context.references.entities, world.country(place.name)
    code = state.code if state is not None else ""
    towns = [town for word in house.name.split() if (town := world.city(word)) is not None]
    if any(town.country == code for town in towns):
        return False
    if code and towns:
        return True
    done = any(each.lemma_.lower() in _STUDIES for each in last.ancestors if each.pos_ == "NOUN")
    heads = (each for each in context.name_at(last) if each.i <= last.i)
    members = {other.i for each in heads for other in each.conjuncts}
    joined = any(named.get(at) is not house for at in members)
    return done and (bool(code) or joined)


def _land(
    last: Token, entity: Entity, sentence: Span, context: Context
) -> tuple[int, Entity] | None:
    """The country right behind a place: "Hull, England,", "the Orta Hills of southern Peru"."""
    doc, named = last.doc, context.references.entities
    first = context.name_at(last).start
    before = doc[first - 1 - (doc[first - 1].lower_ == "the")].lower_ if first > 1 else ""
    at = last.i + 1
    if entity.kind not in (Kind.CITY, Kind.PLACE) or at + 1 >= sentence.end:
        return None
    comma, natural = doc[at].text == ",", entity.name.rsplit(maxsplit=1)[-1].lower() in _NATURAL
    linked = doc[at].lower_ == "in" or (doc[at].lower_ == "of" and natural)
    if not (comma and before in _BEFORE) and (not linked or _is_torn(at, doc)):
        return None
    at += 1 + (doc[at + 1].lower_ in _SIDES)
    state = named.get(at)
    if state is None or state.kind is not Kind.COUNTRY or not _agree(entity, state):
        return None
    while named.get(at + 1) is state:
        at += 1
    return (at, state) if not comma or _is_closed(at + 1, sentence, context) else None


def _is_closed(at: int, sentence: Span, context: Context) -> bool:
    """Whether a country ends with a mark, and no list: "in Hull, England, on Monday"."""
    if at >= sentence.end - 1:
        return True
    doc = sentence.doc
    listed = doc[at + 1].lower_ in ("and", "or") or at + 1 in context.references.entities
    return doc[at].text in _CLOSING and not listed


def _is_torn(at: int, doc: Doc) -> bool:
    """Whether a preposition belongs to something else than the name before it."""
    return doc[at].head.i != at - 1


def _agree(place: Entity, state: Entity) -> bool:
    """Whether nothing is known against a place lying in a country, of which it is no capital."""
    town = world.city(place.name)
    capital = world.country_of_capital(place.name) is not None
    return not capital and (town is None or town.country == state.code)


def _past_sort(doc: Doc, at: int, end: int) -> int:
    """Behind "the northern port city of" or "northern"."""
    start = at
    while at < end and (doc[at].lower_ in _SIDES | _TOWN_NOUNS | {"the"} or doc[at].pos_ == "ADJ"):
        at += 1
    if at > start and doc[at - 1].lower_ in _TOWN_NOUNS and at < end and doc[at].lower_ == "of":
        return at + 1
    return start + (start < end and doc[start].lower_ in _SIDES)


def _stands(
    house: Entity, last: Token, at: int, place: Entity, context: Context, number: int
) -> Fact:
    subject = replace(_phrase(house, context.name_at(last), Role.SUBJECT), kind=Kind.PLACE)
    where = _phrase(place, context.name_at(last.doc[at]), Role.OBLIQUE)
    where = replace(where, preposition="in")
    many = house.name.rsplit(maxsplit=1)[-1].lower() in _MANY
    subject = replace(subject, plural=many)
    verb = Verb("be", "are", "VBP") if many else be(present=True)
    return linked(
        subject, verb, where, context=context, sentence=last.sent, number=number, present=True
    )


def _school(person: Called, sentence: Span, context: Context) -> tuple[int, Entity] | None:
    """The university right behind a name: "Ann Hale of the University of Hull"."""
    doc, named, at = sentence.doc, context.references.entities, person.end
    if at + 1 >= sentence.end or doc[at].lower_ not in ("of", "at", "from"):
        return None
    if any(token.lower_ in _FORMER for token in doc[max(0, person.titled - 3) : person.titled]):
        return None
    if person.titled > sentence.start and doc[person.titled - 1].pos_ == "PROPN":
        return None  # "the Georgia Sea Grant at …" is nobody
    at += 1 + (doc[at + 1].lower_ == "the")
    entity = named.get(at) if at < sentence.end else None
    if entity is None or entity.kind is not Kind.ORGANISATION:
        return None
    words = set(entity.name.lower().split())
    return (at, entity) if words & _SCHOOLS and len(words) > 1 else None


def _works(
    person: Called, school: tuple[int, Entity], sentence: Span, context: Context, number: int
) -> Fact:
    doc = sentence.doc
    span = doc[person.first : person.end]
    whole = Mention(person.name, Kind.PERSON, span.start_char, span.end_char)
    subject = Phrase(
        Role.SUBJECT, person.name, Kind.PERSON, span[-1].text, whole.start, whole.end,
        mentions=(whole,),
    )  # fmt: skip
    where = _phrase(school[1], context.name_at(doc[school[0]]), Role.OBLIQUE)
    where = replace(where, preposition="at")
    present = designations.is_present(doc[person.end - 1], sentence, context)
    verb = Verb("work", "works", "VBZ") if present else Verb("work", "worked", "VBD")
    return linked(
        subject, verb, where, context=context, sentence=sentence, number=number, present=present
    )


def _phrase(entity: Entity, span: Span, role: Role) -> Phrase:
    start, end, name = span.start_char, span.end_char, entity.in_sentence
    if entity.kind is Kind.ORGANISATION and not entity.article and " of " in entity.name:
        name = f"the {entity.name}"
    state = world.country(entity.name)
    aliases = state.aliases if state is not None else entity.aliases
    mention = Mention(
        entity.name, entity.kind, start, end, aliases, at=len(name) - len(entity.name)
    )
    return Phrase(role, name, entity.kind, span[-1].text, start, end, mentions=(mention,))
