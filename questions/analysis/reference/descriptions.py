"""Which name a description ("the two countries", "the ministry") or a capital stands for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from spacy.tokens import Token

from questions import world
from questions.analysis.reference import lexicon
from questions.analysis.reference.entities import Entity
from questions.analysis.reference.values import Reference
from questions.model.facts import Kind

_GENERIC = lexicon.ORGANISATION_NOUNS | lexicon.WORK_NOUNS | lexicon.EVENT_NOUNS
_OWNED_BY_CITIES = frozenset(
    "mayor street station airport harbour harbor centre center suburb suburbs population skyline "
    "museum river district residents inhabitants citizens".split()
)


def describe(noun: Token, named: Mapping[int, Entity], titled: frozenset[str]) -> Reference | None:
    """What "the … country", "the two countries", "the city" … stand for, where one thing fits.

    `titled` holds the ISO codes of the countries in the headline.
    """
    determiner = next((child for child in noun.children if child.lower_ == "the"), None)
    if determiner is None or noun.dep_ in ("compound", "nmod") or noun.i + 1 in named:
        return None
    if any(child.dep_ in ("relcl", "acl", "prep", "appos") for child in noun.children):
        return None
    middle = [token for token in noun.doc[determiner.i + 1 : noun.i] if not token.is_punct]
    words = [token.lower_ for token in middle]
    if words in (["two"], ["both"]) and noun.lemma_ in (*lexicon.COUNTRY_NOUNS, "government"):
        return _pair(determiner, noun, named, titled)
    found = _one(noun, " ".join(token.text for token in middle), named)
    if found is None:
        return None
    start, end = determiner.i, noun.i + 1
    return Reference(start, end, found.in_sentence, entities=(found,), possessive=_owns(noun))


def _owns(noun: Token) -> bool:
    return any(child.tag_ == "POS" for child in noun.children)


def _pair(
    determiner: Token, noun: Token, named: Mapping[int, Entity], titled: frozenset[str]
) -> Reference | None:
    """The only two countries of the last sentences, otherwise those of the headline."""
    before = _before(determiner, named, sentences=4)
    pair = list(dict.fromkeys(entity for entity in before if entity.kind is Kind.COUNTRY))
    if len(pair) != 2 and len(titled) == 2:
        pair = [entity for entity in dict.fromkeys(named.values()) if entity.code in titled]
    if len(pair) != 2:
        return None
    text = f"{pair[0].in_sentence} and {pair[1].in_sentence}"
    return Reference(
        determiner.i,
        noun.i + 1,
        text,
        plural=True,
        entities=tuple(pair),
        possessive=_owns(noun),
    )


def _one(noun: Token, middle: str, named: Mapping[int, Entity]) -> Entity | None:
    lemma = noun.lemma_.lower()
    if lemma in lexicon.COUNTRY_NOUNS or lemma in lexicon.ISLAND_NOUNS:
        return _country(noun, middle, named)
    if middle:
        return None
    if lemma in lexicon.CITY_NOUNS:
        return _only(_before(noun, named, sentences=2), Kind.CITY)
    found = _by_head(noun, named)
    if found is None and lemma in ("company", "firm", "corporation"):
        found = _only(_all_before(noun, named), Kind.ORGANISATION)
        return None if found is None or found.article else found
    return found


def _country(noun: Token, middle: str, named: Mapping[int, Entity]) -> Entity | None:
    """The country of the group that the description names, or the only one spoken of."""
    if not middle and noun.lemma_.lower() != "island":
        return _only(_before(noun, named, sentences=2), Kind.COUNTRY)
    group = "island" if not middle or middle == "island" else middle
    codes = {state.code for state in world.members(group)}
    fitting = {entity for entity in _all_before(noun, named) if entity.code in codes}
    return fitting.pop() if len(fitting) == 1 else None


def generic(token: Token, named: Mapping[int, Entity]) -> Reference | None:
    """What a bare "the Commission" stands for where the article names one commission in full."""
    entity = named[token.i]
    definite = token.i > 0 and token.doc[token.i - 1].lower_ == "the"
    if " " in entity.name or entity.name.lower() not in _GENERIC or not definite:
        return None
    longer = {
        other
        for other in named.values()
        if other is not entity and entity.name in other.name.split() and other.kind != Kind.PERSON
    }
    if len(longer) != 1:
        return None
    found = longer.pop()
    return Reference(
        token.i - 1, token.i + 1, found.in_sentence, entities=(found,), possessive=False
    )


def _by_head(noun: Token, named: Mapping[int, Entity]) -> Entity | None:
    """The only name of the article with the noun in it: "the ministry", "the convention"."""
    word = noun.lemma_.lower()
    fitting = {
        entity
        for entity in named.values()
        if word in (part.lower() for part in entity.name.split())
        and entity.kind not in (Kind.PERSON, Kind.GROUP)
    }
    found = fitting.pop() if len(fitting) == 1 else None
    return found if found in _all_before(noun, named) else None


def _all_before(token: Token, named: Mapping[int, Entity]) -> Sequence[Entity]:
    return [entity for index, entity in named.items() if index < token.i]


def _before(token: Token, named: Mapping[int, Entity], *, sentences: int) -> Sequence[Entity]:
    """The names in this and some sentences before, in the order of the text."""
    start = token.sent.start
    for _ in range(sentences - 1):
        if start == 0:
            break
        start = token.doc[start - 1].sent.start
    return [named[index] for index in range(start, token.i) if index in named]


def _only(found: Sequence[Entity], kind: Kind) -> Entity | None:
    fitting = {entity for entity in found if entity.kind is kind}
    return fitting.pop() if len(fitting) == 1 else None


def governs(token: Token) -> bool:
    """Whether the name of a capital stands for the government there, and not for the place."""
    if token.dep_ in ("nsubj", "nsubjpass") and token.head.lemma_ in lexicon.AGENTIVE:
        return True
    if token.dep_ == "conj":
        return governs(token.head)
    if token.dep_ == "poss":
        return token.head.lemma_ not in _OWNED_BY_CITIES
    return token.dep_ == "pobj" and token.head.lower_ in ("with", "between", "against", "by")


def capital(token: Token, named: Mapping[int, Entity]) -> Reference | None:
    """The country that a capital stands for where it acts as its government."""
    entity = named[token.i]
    state = world.country_of_capital(entity.name)
    if state is None or not governs(token):
        return None
    country = next((each for each in named.values() if each.code == state.code), None)
    if country is None:
        return None
    possessive = any(child.tag_ == "POS" for child in token.children)
    first = token.i
    while first > 0 and named.get(first - 1) is entity:
        first -= 1
    return Reference(
        first, token.i + 1, country.in_sentence, possessive=possessive, entities=(country,)
    )
