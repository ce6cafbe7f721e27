"""Two people whom a text takes up together: "the couple", "the two presidents", "the brothers"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from spacy.tokens import Token

from questions.analysis import grammar
from questions.analysis.reference import lexicon, personal
from questions.analysis.reference.antecedents import Antecedent
from questions.analysis.reference.entities import Entity
from questions.model.facts import Kind
from questions.world import people

_COUPLES = frozenset(("couple", "pair"))
_SIBLINGS = {"brother": "m", "sister": "f", "sibling": "", "twin": ""}
_TOGETHER = frozenset("collaborate experiment live perform play travel work write".split())
_BETWEEN = 3
"""Sentences within which a text takes up a couple that it has told of."""

Meant = Mapping[int, Antecedent]


def described(
    noun: Token, words: list[str], named: Mapping[int, Entity], meant: Meant
) -> tuple[Entity, ...]:
    """The two people whom "the" and a noun mean, where nobody else can be meant; else nobody.

    Args:
        noun: The noun.
        words: What stands between the article and the noun, in lower case.
        named: What the text names, by token number.
        meant: What its words so far stand for, by token number.
    """
    lemma = noun.lemma_.lower()
    if grammar.is_quoted(noun):
        return ()
    if lemma in _COUPLES and not words:
        return _married(noun, named, meant)
    if noun.tag_ != "NNS":
        return ()
    if lemma in _SIBLINGS and words in ([], ["two"]):
        return _siblings(noun, named, _SIBLINGS[lemma])
    if words == ["two"] and (lemma in lexicon.OF_ONE_SEX["f"] | lexicon.OF_ONE_SEX["m"]):
        return _two_before(noun, named, meant)
    is_calling = personal.is_calling(lemma) and lemma not in ("child", "victim", "suspect")
    return _two_before(noun, named, meant) if words == ["two"] and is_calling else ()


def married(token: Token, named: Mapping[int, Entity], meant: Meant) -> tuple[Entity, ...]:
    """The two who married in the clause before "they": "In 1991 she married him and they left"."""
    verb = token.head
    while verb.dep_ == "conj":
        verb = verb.head
        if verb.lemma_ in ("marry", "wed"):
            return _of_marriage(verb, named, meant)
    return ()


def joint(token: Token, named: Mapping[int, Entity], meant: Meant) -> tuple[Entity, ...]:
    """The two of whom the sentence before tells that one worked with the other."""
    start = token.sent.start
    verb = token.doc[start - 1].sent.root if start else None
    if verb is None or verb.lemma_ not in _TOGETHER:
        return ()
    several = (each for each in verb.subtree if each.tag_ in ("NNS", "NNPS"))
    if any(personal.is_calling(each.lemma_.lower()) for each in several):
        return ()
    who = next((_person(each, named, meant) for each in verb.lefts if each.dep_ == "nsubj"), None)
    links = (each for each in verb.rights if each.lower_ == "with")
    others = [_person(each, named, meant) for link in links for each in link.rights]
    other = others[0] if len(others) == 1 else None
    return (who, other) if who and other and who is not other else ()


def _married(noun: Token, named: Mapping[int, Entity], meant: Meant) -> tuple[Entity, ...]:
    """The two of whom the text has just told that they married."""
    start = _start(noun, _BETWEEN)
    verbs = [each for each in noun.doc[start : noun.i] if each.lemma_ in ("marry", "wed")]
    if len(verbs) != 1 or verbs[0].pos_ != "VERB":
        return ()
    pair = _of_marriage(verbs[0], named, meant)
    return pair if set(pair) >= set(_persons(verbs[0].sent.end, noun.i, named)) else ()


def _of_marriage(verb: Token, named: Mapping[int, Entity], meant: Meant) -> tuple[Entity, ...]:
    """Who married whom, if both have names."""
    sides = {
        child.dep_: _person(child, named, meant)
        for child in verb.children
        if child.dep_ in ("nsubj", "dobj")
    }
    subject, other = sides.get("nsubj"), sides.get("dobj")
    return (subject, other) if subject and other and subject is not other else ()


def _person(token: Token, named: Mapping[int, Entity], meant: Meant) -> Entity | None:
    """Whom a word names or takes up."""
    known = meant.get(token.i)
    entities = known.entities if known is not None else (named.get(token.i),)
    entity = entities[0] if len(entities) == 1 and not any(token.conjuncts) else None
    single = entity is not None and entity.kind is Kind.PERSON and not entity.ambiguous
    return entity if single else None


def _siblings(noun: Token, named: Mapping[int, Entity], gender: str) -> tuple[Entity, ...]:
    """The only two people of a name of whom the text says "the Berg brothers"."""
    doc, lemma = noun.doc, noun.lemma_.lower()
    families = {
        child.text
        for each in doc[: noun.i]
        if each.lemma_.lower() == lemma and each.tag_ in ("NNS", "NNPS")
        for child in each.children
        if child.dep_ == "compound" and child.text.istitle()
    }
    if len(families) != 1:
        return ()
    (family,) = families
    found = [
        each
        for each in _persons(0, noun.i, named)
        if each.name.split()[-1] == family and " " in each.name
    ]
    others = {"m": True, "f": False}.get(gender)
    likely = [each for each in found if others is None or people.is_woman(each.name) is not others]
    return tuple(likely) if len(likely) == 2 else ()


def _two_before(noun: Token, named: Mapping[int, Entity], meant: Meant) -> tuple[Entity, ...]:
    """The only two people of the sentence before and of this one so far."""
    start = _start(noun, 1)
    found = dict.fromkeys(_persons(start, noun.i, named))
    for token in noun.doc[start : noun.i]:
        known = meant.get(token.i)
        if known is not None and not known.words:
            found.update(dict.fromkeys(each for each in known.entities if _is_person(each)))
        elif known is None and token.lower_ in lexicon.PERSONAL:
            return ()
    women = {people.is_woman(each.name) for each in found}
    gender = next(
        (g for g, nouns in lexicon.OF_ONE_SEX.items() if noun.lemma_.lower() in nouns), ""
    )
    fits = not gender or (gender != "f") not in women
    clear = all(" " in each.name and not each.ambiguous for each in found)
    return tuple(found) if len(found) == 2 and fits and clear else ()


def _persons(start: int, end: int, named: Mapping[int, Entity]) -> Iterator[Entity]:
    """The people whom a stretch of text names, each once."""
    found = (named[at] for at in range(start, end) if at in named)
    yield from dict.fromkeys(each for each in found if _is_person(each))


def _is_person(entity: Entity) -> bool:
    return entity.kind is Kind.PERSON


def _start(token: Token, sentences: int) -> int:
    """Where the sentence begins that stands some before a token's own."""
    start = token.sent.start
    for _ in range(sentences):
        if start == 0:
            break
        start = token.doc[start - 1].sent.start
    return start
