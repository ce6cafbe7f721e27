"""By which nouns an article calls what it names: "a shop called Norla", "Ann Hale, a painter"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from spacy.tokens import Doc, Token

from questions.analysis.reference import lexicon, personal
from questions.analysis.reference.entities import Entity
from questions.model.facts import Kind

_NAMING = frozenset(("call", "name", "dub", "know"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_JOINED = frozenset(("appos", "compound", "nmod"))
_OPEN = frozenset(("a", "an", "another", "one"))
_TITLES = {
    **dict.fromkeys(
        "king mr sir lord prince emperor tsar baron count earl duke abbot".split(), "m"
    ),
    **dict.fromkeys("queen mrs ms miss lady dame princess empress abbess".split(), "f"),
}
_POSTS = frozenset(
    "captain judge colonel professor mayor governor bishop archbishop admiral commander major "
    "sergeant lieutenant inspector sheriff abbot baron earl".split()
)
"""What a text calls somebody alone whom it has named with this title."""

_FOREIGN = {
    **dict.fromkeys("escola escuela école schule scuola skole skola szkoła".split(), "school"),
    **dict.fromkeys("museo museu musée muzeum".split(), "museum"),
    **dict.fromkeys("universität universidad universidade université università".split(),
                    "university"),
    **dict.fromkeys("teatro théâtre teatr".split(), "theatre"),
}  # fmt: skip
"""What a name says in its own language that something is."""

_SOON = 80
"""Tokens within which a text names what it has brought in by a noun."""

_MANY = frozenset(
    "band board cast committee couple crew delegation duo family group jury pair panel party "
    "quartet squad staff team trio".split()
)
"""What several people are together: "its crew, Ann Hale and Tom Brook", is neither of them."""


def find(doc: Doc, named: Mapping[int, Entity]) -> Mapping[str, list[tuple[int, Entity | None]]]:
    """Where a singular noun calls something, by its lemma: with what it names, or None if nothing.

    A noun with an indefinite article that belongs to no name calls something else.
    """
    found: dict[str, list[tuple[int, Entity | None]]] = defaultdict(list)
    for token in doc:
        if token.i in named:
            if (sort := _FOREIGN.get(token.lower_)) is not None:
                found[sort].append((token.i, named[token.i]))
            continue
        if not _is_common(token):
            continue
        entity = _named_by(token, named)
        if entity is not None:
            _name_the_last(token, entity, found[token.lemma_.lower()], named)
            found[token.lemma_.lower()].append((token.i, entity))
        elif any(child.lower_ in _OPEN for child in token.children):
            found[token.lemma_.lower()].append((token.i, None))
    for at, entity in named.items():
        if entity.kind is Kind.PERSON and named.get(at - 1) is not entity:
            title = doc[at] if doc[at].lower_ in _POSTS else doc[at - 1] if at else doc[at]
            if title.lower_ in _POSTS and title.pos_ == "PROPN":
                found[title.lower_].append((title.i, entity))
    return found


def _is_common(token: Token) -> bool:
    """Whether a token is a singular noun, also where it was taken for a part of the name behind it.

    So it may be in "the union Norla" and in "a cooperative, Norla,".
    """
    if token.tag_ == "NN" or (token.tag_ == "NNP" and token.is_lower):
        return True
    parted = token.dep_ == "amod" and token.head.pos_ == "PROPN" and token.i + 1 < len(token.doc)
    return parted and token.nbor().text == "," and token.tag_ == "JJ"


def _name_the_last(
    noun: Token,
    entity: Entity,
    places: list[tuple[int, Entity | None]],
    named: Mapping[int, Entity],
) -> None:
    """Give a thing that a text has brought in its name: "A ferry sank. The ferry, the Norla,"."""
    definite = any(child.lower_ == "the" for child in noun.children)
    if not definite or len(places) != 1 or places[0][1] is not None:
        return
    at = places[0][0]
    is_near = noun.i - at < _SOON
    if is_near and all(each is not entity for i, each in named.items() if i < at):
        places[0] = (at, entity)


def genders(
    doc: Doc,
    named: Mapping[int, Entity],
    called: Mapping[str, Sequence[tuple[int, Entity | None]]],
) -> dict[str, str]:
    """Who is a man and who a woman by the nouns and titles for them: "m" or "f" by name."""
    told: dict[str, set[str]] = defaultdict(set)
    for at, entity in named.items():
        if entity.kind is Kind.PERSON and (gender := _TITLES.get(doc[at].lower_.rstrip("."))):
            told[entity.name].add(gender)
        elif entity.kind is Kind.PERSON and at and named.get(at - 1) is not entity:
            gender = _TITLES.get(doc[at - 1].lower_.rstrip("."), "")
            told[entity.name].update(gender)
    for gender, nouns in lexicon.OF_ONE_SEX.items():
        for noun in nouns:
            for _, who in called.get(noun, ()):
                if who is not None and who.kind is Kind.PERSON:
                    told[who.name].add(gender)
    return {name: next(iter(each)) for name, each in told.items() if len(each) == 1}


def _named_by(noun: Token, named: Mapping[int, Entity]) -> Entity | None:
    """What a noun calls by what it is, where its grammar ties it to one name."""
    noun = _first_of_callings(noun) or noun
    if any(noun.conjuncts) and noun.dep_ != "attr":
        return None
    entities = {named[each.i] for each in _tied(noun) if each.i in named}
    if len(entities) != 1:
        return None
    entity = entities.pop()
    is_one_of_many = entity.kind is Kind.PERSON and noun.lemma_.lower() in _MANY
    return None if is_one_of_many else entity


def _first_of_callings(noun: Token) -> Token | None:
    """The noun that another calling is joined to: "was a composer and organist"."""
    first = noun.head
    if noun.dep_ != "conj" or first.dep_ != "attr" or first.tag_ != "NN":
        return None
    alone = all(child.dep_ in ("amod", "compound", "det", "cc", "prep") for child in noun.children)
    return first if alone else None


def _tied(noun: Token) -> Iterator[Token]:
    if noun.dep_ in (*_JOINED, "amod") and noun.head.pos_ == "PROPN":
        yield noun.head
    if noun.dep_ == "attr" and noun.head.lemma_ == "be" and not _is_denied(noun.head):
        yield from (child for child in noun.head.children if child.dep_ == "nsubj")
    if noun.dep_ == "nsubj" and noun.head.lemma_ == "be" and not _is_denied(noun.head):
        yield from (child for child in noun.head.children if child.dep_ == "attr")
    if noun.dep_ in _SUBJECTS:
        for behind in noun.doc[noun.i + 1 : noun.i + 2]:
            # "the ferry Norla was", where both were taken for the subject
            if (behind.dep_, behind.head, behind.pos_) == (noun.dep_, noun.head, "PROPN"):
                yield behind
    yield from _named_behind(noun)


def _named_behind(noun: Token) -> Iterator[Token]:
    """The names behind a noun that are its own: "a shop called Norla", "a cook, Ann Hale,"."""
    for child in noun.children:
        if child.dep_ == "appos":
            yield child
        elif child.dep_ == "prep" and personal.is_calling(noun.lemma_.lower()):
            yield from _behind_place(child, noun)
        elif child.dep_ == "acl" and child.lemma_ in _NAMING:
            yield from (each for each in child.children if each.dep_ in ("oprd", "dobj", "attr"))


def _behind_place(link: Token, noun: Token) -> Iterator[Token]:
    """Who is named behind where somebody is: "a cook in Hull, Ann Hale,"."""
    if not any(child.lower_ in _OPEN for child in noun.children):
        return
    for place in link.children:
        for child in place.children:
            parted = child.dep_ == "appos" and child.pos_ == "PROPN"
            if parted and noun.doc[child.left_edge.i - 1].text == "," and child.left_edge != child:
                yield child


def _is_denied(verb: Token) -> bool:
    """Whether something is not, or only might be: "Norla would be a shop"."""
    return any(child.dep_ == "neg" or child.tag_ == "MD" for child in verb.children)
