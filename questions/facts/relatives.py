"""What a relative clause describes."""

from __future__ import annotations

import re
from collections.abc import Mapping

from spacy.tokens import Token

from questions import world
from questions.analysis.reference import Entity, lexicon
from questions.facts import callings
from questions.model.facts import Kind

_COMPARING = frozenset(("equivalent", "equal", "comparable", "similar", "due", "more", "less"))
SENTENTIAL = frozenset(
    "mean represent equal make lead allow cause result suggest help provoke spark trigger prompt "
    "force cost end bring increase reduce weaken leave enable encourage give".split()
)
"""Verbs whose "which" often takes up the whole clause before."""

_STANDING = frozenset("be have include contain lie stand belong".split())
_RANGES = frozenset("alps falls highlands hills islands lakes mountains netherlands".split())
"""Ends of names in the plural: what "links" or "was built" is not they."""

_BELONGING = frozenset(("of", "in", "at", "from", "to"))
_LOCATIVE = frozenset(("from", "in", "at", "near", "outside"))

_YEAR = re.compile(r"1[0-9]\d\d|20\d\d")


def described(top: Token, named: Mapping[int, Entity]) -> Token | None:
    """The name that a relative clause describes, right before it, or somebody's own thing."""
    noun = _last_joined(top)
    if noun.i not in named:
        return (
            _described_by_year(noun, top)
            or _described_by_owner(noun, top, named)
            or _called_thing(noun, top, named)
        )
    entity = named[noun.i]
    if noun.dep_ == "appos" and world.country_of_adjective(noun.text):
        return _called_one(noun, named, definite=True)
    if any(noun.conjuncts) and noun is top.head:
        return None
    if noun.lower_ in _RANGES and _is_single(top):
        return _called_thing(noun.head.head, top, named) if noun.dep_ == "pobj" else None
    who = any(child.lower_ == "who" for child in top.children)
    placed = noun.dep_ == "pobj" and noun.head.lower_ in _LOCATIVE
    in_aside = noun.dep_ == "pobj" and noun.head.head.dep_ == "appos"
    if who and (in_aside or (placed and entity.kind is not Kind.PERSON)):
        return _described_before(noun, named)
    if who != (entity.kind is Kind.PERSON) and entity.kind is not Kind.THING:
        return None
    if _tells_of_clause(top, noun) or _may_tell_of_owner(top, noun, who=who):
        return None
    return noun if _is_next(noun, top) else None


def _last_joined(top: Token) -> Token:
    """The last of several names where its verb shows that "which" means one alone.

    So in "Norla and Orta, which was sold in 1990".
    """
    noun = top.head
    last = max((noun, *noun.conjuncts), key=lambda each: each.i)
    single = _is_single(top)
    own = any(child.dep_ in ("nsubj", "nsubjpass") and child.tag_[0] != "W" for child in top.lefts)
    return last if single and not own and last.pos_ == "PROPN" and _is_next(last, top) else noun


def _is_single(top: Token) -> bool:
    """Whether the verb of a clause shows that its subject is one thing."""
    group = (top, *(child for child in top.children if child.dep_ in ("aux", "auxpass")))
    return any(each.tag_ == "VBZ" or each.lower_ == "was" for each in group)


def _is_next(noun: Token, top: Token) -> bool:
    """Whether nothing but marks stands between a noun and its relative clause."""
    between = noun.doc[noun.i + 1 : top.left_edge.i]
    loose = all(token.is_punct or token.text in (")", "(") for token in between)
    return loose and top.left_edge.i > noun.i


def _described_by_year(noun: Token, top: Token) -> Token | None:
    """What "the 1994 flood, in which …" describes: the year tells which one is meant."""
    beside = _beside(top)
    if beside is not None and beside != noun and _is_governed(top):
        noun = beside  # "survivors of the 1994 flood, during which …"
    before = [*noun.doc[max(0, noun.i - 2) : noun.i]]
    dated = len(before) > 1 and before[0].lower_ == "the" and _YEAR.fullmatch(before[1].text)
    return noun if dated and noun.tag_ == "NN" and _is_next(noun, top) else None


def _beside(top: Token) -> Token | None:
    """The token right before a clause, but for a comma."""
    at = top.left_edge.i - 1
    if at > 0 and top.doc[at].text == ",":
        at -= 1
    return top.doc[at] if at >= 0 else None


def _is_governed(top: Token) -> bool:
    """Whether a clause begins with "during which" or the like: when or where something was."""
    first, second = [*top.doc[top.left_edge.i : top.left_edge.i + 2]]
    return first.tag_ == "IN" and second.lower_ == "which"


def _described_by_owner(noun: Token, top: Token, named: Mapping[int, Entity]) -> Token | None:
    """What "Peru's oldest school, which …" describes: the school, or the name that it explains."""
    loose = top.left_edge.i > 0 and top.doc[top.left_edge.i - 1].text == ","
    if noun.pos_ != "NOUN" or any(noun.conjuncts):
        return None
    who = any(child.lower_ == "who" for child in top.children)
    if who and (called := _called_beside(noun, top, named)):
        return called
    if not loose and who and (_is_next(noun, top) or _is_behind_place(noun, top)):
        return _called_one(noun, named)
    if not loose or not _is_next(noun, top):
        return None
    if noun.dep_ == "appos":
        entity = named.get(noun.head.i)
        fits = entity is not None and (entity.kind is Kind.PERSON) == who
        return noun.head if fits and noun.head.dep_ != "conj" else None
    if who != (noun.lemma_.lower() in lexicon.PERSON_NOUNS):
        return None
    explained = _explained(noun, named)
    if explained is not None and not who:
        return explained
    owner = next((child for child in noun.children if child.dep_ == "poss"), None)
    first = owner is not None and owner.i in named and owner.left_edge == noun.left_edge
    asides = any(
        token.is_punct and token.text != "-" for token in noun.doc[noun.left_edge.i : noun.i]
    )
    return noun if (first or _has_name_before(noun, named)) and not asides else None


def _called_beside(noun: Token, top: Token, named: Mapping[int, Entity]) -> Token | None:
    """The person between a description and "who": "her successor, Ann Hale, who …"."""
    for name in noun.children:
        if name.dep_ == "appos" and name.i in named and _is_next(name, top):
            alone = named[name.i].kind is Kind.PERSON and not any(name.conjuncts)
            return name if alone and name.left_edge.i > noun.i else None
    return None


def named_by(noun: Token, named: Mapping[int, Entity]) -> Token | None:
    """The name of which a clause says what it is: "Norla, a bank …", "Norla is a bank …"."""
    if noun.tag_ != "NN" or any(noun.conjuncts):
        return None
    if not any(child.lower_ in ("a", "an", "the") for child in noun.lefts):
        return None
    name = None
    if noun.dep_ == "appos" and noun.doc[noun.left_edge.i - 1].text == ",":
        name = noun.head
    elif noun.dep_ == "attr" and noun.head.lemma_ == "be" and noun.head.tag_ in ("VBZ", "VBD"):
        beside = [*noun.head.lefts]
        if all(child.dep_ in ("nsubj", "punct", "advmod", "prep") for child in beside):
            name = next((child for child in beside if child.dep_ == "nsubj"), None)
        if any(child.dep_ == "neg" for child in noun.head.children):
            return None
    if name is None or name.i not in named or name.i > noun.i or any(name.conjuncts):
        return None
    return None if named[name.i].ambiguous else name


def _called_thing(noun: Token, top: Token, named: Mapping[int, Entity]) -> Token | None:
    """The name of which "Lund, a city in Sweden that was destroyed …" says it.

    Nothing but names may stand between the noun and its clause: in "Norla, a bank with a branch
    that …" the clause may be the branch's.
    """
    name = named_by(noun, named)
    if name is None:
        return None
    who = any(child.lower_ == "who" for child in top.children)
    between = noun.doc[noun.i + 1 : top.left_edge.i]
    plain = all(each.pos_ in ("PROPN", "ADP", "ADJ", "PUNCT", "DET") for each in between)
    based = len(between) > 2 and between[0].lower_ == "based"
    plain = plain or (based and all(each.pos_ in ("PROPN", "ADP") for each in between[1:]))
    return name if plain and who == (named[name.i].kind is Kind.PERSON) else None


def _is_behind_place(noun: Token, top: Token) -> bool:
    """Whether "from" and a name alone stand between a noun and "who": a place is never "who"."""
    between = noun.doc[noun.i + 1 : top.left_edge.i]
    first, *rest = [*between] or [noun]
    return first.lower_ in _LOCATIVE and bool(rest) and all(each.pos_ == "PROPN" for each in rest)


def _has_name_before(noun: Token, named: Mapping[int, Entity]) -> bool:
    """Whether a name in front tells which one is meant: "the Orta Bay project"."""
    words = noun.doc[noun.left_edge.i : noun.i]
    return (
        words[:1].text.lower() == "the"
        and len({named.get(each.i) for each in words[1:]}) == 1
        and (words[-1].i in named and words[-1].head == noun)
    )


def _called_one(
    noun: Token, named: Mapping[int, Entity], *, definite: bool = False
) -> Token | None:
    """The person whom "Ann Hale, an engineer who …" says it of, or also "the Peruvian who …"."""
    person = named.get(noun.head.i) if noun.dep_ == "appos" else None
    one = any(child.lower_ in ("a", "an") for child in noun.children)
    one = one or (definite and any(child.lower_ == "the" for child in noun.children))
    if person is None or person.kind is not Kind.PERSON or not one or any(noun.head.conjuncts):
        return None
    return noun.head if noun.head.i < noun.i else None


def _explained(noun: Token, named: Mapping[int, Entity]) -> Token | None:
    """The name that begins a noun phrase and has a comma behind it: "Norla, Peru's oldest firm"."""
    at = noun.left_edge.i
    entity = named.get(at)
    while at < noun.i and named.get(at) is entity:
        at += 1
    if entity is None or noun.doc[at].text != ",":
        return None
    return noun.doc[at - 1] if not any(noun.doc[at - 1].conjuncts) else None


def _tells_of_clause(top: Token, noun: Token) -> bool:
    """Whether "which" may mean what the whole clause before says, and not the noun beside it."""
    which = next((child for child in top.children if child.lower_ == "which"), None)
    if which is None:
        return False
    above = noun.head.head if noun.dep_ == "pobj" else noun.head
    if which.dep_ == "dobj" and noun.dep_ in ("pobj", "dobj"):
        # "the war on Peru, which they declared", "sailed to invade Peru, which they gave up"
        inner = above.pos_ == "NOUN" or any(child.tag_ == "TO" for child in above.children)
        if inner and top.doc[top.left_edge.i - 1].text == ",":
            return True
    if noun.dep_ != "pobj":
        return False
    if above.pos_ == "NOUN" and noun.head.lower_ in ("on", "to") and top.tag_ == "VBD":
        return top.lemma_ not in _STANDING  # "a letter to Peru, which showed …"
    compared = any(child.lower_ in _COMPARING for child in top.children if child.dep_ == "acomp")
    return compared or top.lemma_ in SENTENTIAL


def _may_tell_of_owner(top: Token, noun: Token, *, who: bool) -> bool:
    """Whether a clause may be about what stands before "of" and a name.

    In "the choir of Lund, which was founded in 1990" the choir may be meant; in "the director of
    Norla, which …" and "the town of Lund, which …" it is the name.
    """
    if noun.dep_ != "pobj" or noun.head.lower_ not in _BELONGING:
        return False
    above = noun.head.head
    if above.tag_ != "NN":
        return False
    lemma = above.lemma_.lower()
    is_person = callings.is_calling(lemma)
    is_sort = lemma in lexicon.PLACE_NOUNS | lexicon.CITY_NOUNS and noun.head.lower_ == "of"
    lies = top.lemma_ in _STANDING and top.tag_ == "VBZ"
    return is_person if who else not (is_person or is_sort or lies)


def _described_before(place: Token, named: Mapping[int, Entity]) -> Token | None:
    """The person whom "who" means behind "Ann Lee, a nurse from Turin"; a place is never "who"."""
    noun = place.head.head
    person = named.get(noun.head.i) if noun.dep_ == "appos" else None
    if person is None or person.kind is not Kind.PERSON:
        return None
    return noun.head if place.head.lower_ in _LOCATIVE and noun.pos_ == "NOUN" else None
