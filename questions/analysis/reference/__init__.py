"""What the words of an article stand for that point elsewhere in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from spacy.tokens import Doc, Token

from questions import world
from questions.analysis.reference import (
    ages,
    beasts,
    callings,
    expletives,
    introductions,
    leads,
    lexicon,
    people,
    rivals,
    scenes,
    settled,
    sorts,
    speakers,
    standing,
    subjects,
    titles,
    topical,
    uncounted,
    vessels,
    whereabouts,
)
from questions.analysis.reference.antecedents import Antecedent
from questions.analysis.reference.completed import owned_by
from questions.analysis.reference.descriptions import Describer
from questions.analysis.reference.entities import Entity, entities
from questions.analysis.reference.phrases import Phrases
from questions.analysis.reference.pronouns import Resolver
from questions.analysis.reference.sorts import Sort
from questions.analysis.reference.values import Reference, References
from questions.model.facts import Kind

__all__ = ["Entity", "Reference", "References", "resolve"]

_LONGEST = 4
"""Words from an owner to what is owned."""

_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_THIRD = {("my", "m"): "his", ("my", "f"): "her", ("me", "m"): "him", ("me", "f"): "her"}


def resolve(doc: Doc, title: str = "") -> References:
    """Find what pronouns, descriptions, surnames and capitals stand for.

    What fits more than one thing stays unresolved.
    """
    named = entities(doc, title)
    settled.join_title(doc, named, title)
    called = callings.find(doc, named)
    settled.settle(named, called)
    lead = leads.find(doc, named, called, title) or titles.find(doc, named, title)
    about = None if lead is None else lead.entity
    fleet = vessels.find(doc, named, called)
    sort = sorts.find(doc, title) or uncounted.find(doc, title)
    resolved: dict[int, Reference] = {}
    unresolved: dict[int, str] = {}
    resolver = Resolver(
        named,
        genders=callings.genders(doc, named, called),
        lead=about,
        fleet=fleet,
        beasts=beasts.find(called),
        topic=_topic(about, sort, title),
        phrases=Phrases(named, resolved, unresolved),
    )
    for each, entity in _mentions(doc, sort):
        resolver.meant[each.i] = Antecedent(each, (entity,), plural=False)
    describer = Describer(
        named,
        _countries(title),
        title=title,
        called=called,
        lead=lead,
        sort=sort,
        introduced=introductions.find(doc, named),
        meant=resolver.meant,
        fleet=fleet,
        scene=scenes.find(doc, named, title, lead),
    )
    for token in doc:
        if token.is_space or token.is_punct:
            continue
        reference = _reference(token, resolver, describer)
        if token.lower_ == "there":
            reference = whereabouts.there(token, named, resolved)
        if token.pos_ == "NOUN":
            _remember(token, resolver, describer, resolved)
        if reference is not None:
            resolved[reference.start] = reference
        elif reason := standing.reason(token, named):
            unresolved[token.i] = reason
    spoken = speakers.find(doc, named, resolved)
    for reference in _selves(doc, spoken, resolver.genders):
        resolved[reference.start] = reference
        unresolved.pop(reference.start, None)
    return References(named, resolved, unresolved, spoken)


def _topic(about: Entity | None, sort: Sort | None, title: str) -> Entity | None:
    """What a text tells of throughout."""
    if about is None and sort is not None and not sort.counted:
        return sort.entity
    return topical.of_headline(about or (sort.entity if sort else None), title)


def _mentions(doc: Doc, sort: Sort | None) -> Iterator[tuple[Token, Entity]]:
    """Where a text calls the sort that it is about by its own noun, and by no pronoun."""
    if sort is None:
        return
    first = doc[sort.opening]
    for each in (first, subjects.top_of(first)):
        yield each, sort.entity
    if not sort.counted:
        for each in doc[first.i + 1 :]:
            if each.lower_ == sort.noun and uncounted.is_bare(each):
                yield each, sort.entity


def _remember(
    noun: Token, resolver: Resolver, describer: Describer, resolved: Mapping[int, Reference]
) -> None:
    """Keep what a noun's phrase says, and whom it means, for the words behind it."""
    describer.completed.read(noun, resolved)
    describer.counted.read(noun)
    introduced = describer.introduced.get(noun.lemma_.lower())
    if introduced is not None and noun.i < introduced.at <= noun.right_edge.i + 1:
        words = f"the {noun.lower_} {introduced.words}"
        resolver.note(noun, Reference(noun.i, noun.i + 1, words, entities=introduced.entities))
    if (owned := _owned(noun, describer.named, resolved)) is not None:
        resolver.meant[noun.i] = owned
    relative = people.relative(noun, describer.named, describer.called, resolved)
    if relative is not None:
        found = Reference(noun.i, noun.i + 1, relative.name, entities=(relative,))
        resolver.note(noun, found)


def _owned(
    noun: Token, named: Mapping[int, Entity], resolved: Mapping[int, Reference]
) -> Antecedent | None:
    """A single thing of somebody's that is told of: "Ann Hale's tower", for "it" behind it."""
    if noun.tag_ != "NN" or noun.dep_ not in _SUBJECTS or rivals.is_human(noun):
        return None
    owner = next((child for child in noun.children if child.dep_ == "poss"), None)
    if owner is None or noun.i - owner.i > _LONGEST or any(noun.conjuncts):
        return None
    if noun.i + 1 in named or any(child.dep_ == "appos" for child in noun.children):
        return None  # it has a name
    reference = resolved.get(owner.i)
    entity = named.get(owner.i)
    if reference is not None:
        entity = reference.entities[0] if len(reference.entities) == 1 else None
    words = [each for each in noun.doc[owner.i + 1 : noun.i + 1] if each.tag_ != "POS"]
    if entity is None or entity.kind is not Kind.PERSON or entity.ambiguous:
        return None  # "its engine stopped, and it sank" is of the ship
    if noun.ent_type_ == "DATE" or not all(each.is_alpha for each in words):
        return None
    text = " ".join((owned_by(entity.in_sentence), *(each.text for each in words)))
    return Antecedent(noun, (), plural=False, words=text)


def _selves(
    doc: Doc, spoken: Mapping[int, Entity], genders: Mapping[str, str]
) -> Iterator[Reference]:
    """What "I" and "my" stand for in the words of a person."""
    for index, speaker in spoken.items():
        token = doc[index]
        if token.lower_ in lexicon.SELF and speaker.kind is Kind.PERSON:
            yield Reference(
                index,
                index + 1,
                speaker.name,
                possessive=token.lower_ == "my",
                entities=(speaker,),
                pronoun=True,
                third=_THIRD.get((token.lower_, genders.get(speaker.name, "")), ""),
            )


def _reference(token: Token, resolver: Resolver, describer: Describer) -> Reference | None:
    if token.tag_ in ("PRP", "PRP$", "WP$"):
        if token.lower_ in lexicon.SPEAKER or expletives.is_expletive(token):
            return None
        return resolver.resolve(token)
    if token.i in resolver.named:
        return _name(token, describer)
    if (aged := ages.taken_up(token, resolver.named)) is not None:
        resolver.note(token, aged)
        return aged
    if token.pos_ != "NOUN":
        return None
    found = describer.describe(token)
    if found is not None and (found.plural or found.entities):
        creatures = describer.creatures
        resolver.note(token, found if creatures is None else creatures.for_pronouns(found))
    return found


def _continues(token: Token) -> bool:
    """Whether a surname has a name right before it that the text gives to its bearer."""
    before = token.doc[token.i - 1] if token.i else None
    if before is None or before.lower_.rstrip(".") in lexicon.TITLES | lexicon.PERSON_NOUNS:
        return False
    return before.pos_ == "PROPN" and before.head == token


_HOUSES = frozenset("brothers clan dynasty family household sisters".split())


def _is_of_house(token: Token) -> bool:
    """Whether a surname means all who have it: "the Berg family" is not Ann Berg's alone."""
    return token.dep_ in ("compound", "nmod") and token.head.lower_ in _HOUSES


def _is_part(token: Token, entity: Entity) -> bool:
    """Whether a country's name stays: it is no short or official form, or part of a longer one.

    Older names ("Persia") may mean another state than the one of today.
    """
    after = token.doc[token.i + 1].text if token.i + 1 < len(token.doc) else ""
    short = token.text.replace(".", "").isupper()
    official = token.i > 1 and token.doc[token.i - 1].lower_ == "of" and "of" not in entity.name
    return after in ("-", "–") or not (short or official)


def _is_short(token: Token, entity: Entity) -> bool:
    """Whether a name is the abbreviation of one that the text has spelled out."""
    is_modifier = token.dep_ in ("compound", "nmod") or token.nbor(-1 if token.i else 0).text == "("
    return token.text.isupper() and " " in entity.name and not is_modifier


def _country(token: Token, first: int, entity: Entity) -> Reference:
    """A country under its common name: "the UK" is the United Kingdom, wherever it stands."""
    start = first - 1 if first and token.doc[first - 1].lower_ == "the" else first
    return Reference(start, token.i + 1, entity.in_sentence, entities=(entity,))


def _countries(title: str) -> frozenset[str]:
    """The ISO codes of the countries that a headline names, itself or by their capitals."""
    words = title.replace("’s", "").replace("'s", "").replace(",", " ").split()
    pairs = [" ".join(words[at : at + 2]) for at in range(len(words) - 1)]
    found = [world.country(each) or world.country_of_capital(each) for each in (*pairs, *words)]
    return frozenset(state.code for state in found if state is not None)


def _name(token: Token, describer: Describer) -> Reference | None:
    named = describer.named
    entity = named[token.i]
    if named.get(token.i + 1) is entity:
        return None
    if (found := describer.generic(token)) is not None:
        return found
    if entity.kind is Kind.CITY:
        return describer.capital(token)
    first = token.i
    while first > 0 and named.get(first - 1) is entity:
        first -= 1
    if entity.code and token.dep_ not in ("compound", "nmod") and not _is_part(token, entity):
        return _country(token, first, entity)
    if entity.article and _is_short(token, entity):
        start = first - 1 if first and token.doc[first - 1].lower_ == "the" else first
        return Reference(start, token.i + 1, entity.in_sentence, entities=(entity,))
    alone = first == token.i and not _continues(token) and not _is_of_house(token)
    alone = alone and not (token.dep_ == "compound" and token.i and token.nbor(-1).is_quote)
    if entity.kind is Kind.PERSON and alone and " " in entity.name and not entity.ambiguous:
        owns = any(child.tag_ == "POS" for child in token.children)
        return Reference(first, token.i + 1, entity.name, possessive=owns, entities=(entity,))
    return None
