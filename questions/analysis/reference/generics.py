"""When "the" means no single thing, but what there is one of or all of a sort."""

from __future__ import annotations

from collections.abc import Mapping

from spacy.tokens import Doc, Token

from questions.world.things import thing
from questions.world.things.animals import ANIMALS

_TRADES = frozenset(("industry", "trade"))
_INVENTIONS = frozenset(
    "railway railroad telegraph telephone radio television motorcar automobile wheel "
    "aeroplane airplane computer fax telex zip zipper typewriter gramophone phonograph "
    "transistor laser bicycle microscope telescope thermometer barometer stethoscope parachute "
    "helicopter microphone airship photocopier microwave dishwasher refrigerator".split()
)
"""What came up once, so that "the railway reached Hull" tells of it as such."""

_MACHINES: Mapping[str, frozenset[str]] = {
    "engine": frozenset(("steam", "diesel", "combustion", "jet")),
    "machine": frozenset(("sewing", "washing", "fax")),
    "press": frozenset(("printing",)),
    "bomb": frozenset(("atomic", "hydrogen")),
    "line": frozenset(("tree", "snow")),
}
"""What there is one of that has two words, by the second."""

_SERVICES = frozenset(("police", "coastguard"))
_ACTING = frozenset(("nsubj", "nsubjpass", "agent"))
_SEASONS = frozenset("spring summer autumn winter".split())
_MOVING = frozenset(
    "come reach arrive spread arrival coming advent invention invent supplant replace".split()
)
_PRESENT = frozenset(("VBZ", "VBP"))

_OUTSIDE = frozenset("in into out from against through under by".split())
_SETTINGS: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(
        "rain snow cold heat dark darkness sunshine sunlight daylight moonlight shade wind fog "
        "mist mud".split(),
        _OUTSIDE,
    ),
    "market": frozenset(("on", "onto")),
    "courts": frozenset(("in", "through")),
    "streets": frozenset(("to", "onto", "on")),
    "grid": frozenset(("to", "into", "onto", "from", "off")),
    "rescue": frozenset(("to",)),
    "countryside": frozenset("in into through across from".split()),
    "radio": frozenset(("on", "over")),
    "telephone": frozenset(("on", "by", "over")),
    "phone": frozenset(("on", "over")),
    "press": frozenset(("in", "to", "by")),
    "climate": frozenset(("for", "about")),
    "mountains": frozenset("in into from through".split()),
    "weekend": frozenset(("at", "on", "over")),
}
"""What all have alike, by the prepositions behind which nothing else is meant."""

_BODY = frozenset(("part of the body", "organ", "bone"))
_TRUNK = frozenset("back belly body chest face head throat waist".split())
_AT_BODY = frozenset("at in on by around round through into to across behind".split())
_ON_AVERAGE = frozenset("average typical ordinary".split())
_ANIMALS = frozenset(sort.noun for sort in ANIMALS)
_SINGLES = "questions.single_animals"


def is_generic(noun: Token) -> bool:
    """Whether a noun with "the" needs nothing that a text tells before."""
    lemma, before = noun.lemma_.lower(), [child for child in noun.lefts if child.lower_ != "the"]
    words = {child.lower_ for child in before}
    if lemma == "rainbow":
        return not before
    if noun.tag_ == "NN" and words and words <= _ON_AVERAGE:
        return True
    if noun.tag_ == "NN" and is_animal(noun) and _tells_of_all(noun):
        return True
    if noun.tag_ not in ("NN", "NNS") or len(before) > 1:
        return False
    if lemma in _TRADES:
        return any(child.dep_ == "compound" and child.pos_ == "NOUN" for child in before)
    if lemma in _MACHINES:
        return not words.isdisjoint(_MACHINES[lemma])
    if words == {"human"}:
        return noun.tag_ == "NN"
    return not before and _is_bare_generic(noun, lemma)


def _is_bare_generic(noun: Token, lemma: str) -> bool:
    """Whether "the" and a noun alone mean all of a sort, or what everybody has."""
    if lemma in _SERVICES:
        return noun.dep_ not in _ACTING
    if noun.dep_ == "pobj" and _is_setting(noun):
        return True
    if lemma in _INVENTIONS and noun.tag_ == "NN":
        above = noun.head.head if noun.dep_ == "pobj" else noun.head
        return above.lemma_.lower() in _MOVING
    if lemma in _SEASONS:
        verb = noun.head.head
        return noun.head.lower_ in ("in", "during") and verb.tag_ in _PRESENT
    if lemma == "year":
        week = noun.head.head
        return noun.head.lower_ == "of" and any(each.tag_ == "JJS" for each in week.lefts)
    return False


def _is_setting(noun: Token) -> bool:
    """Whether a preposition and a noun tell of no single thing: "in the rain", "in the face"."""
    before = noun.head.lower_
    if before in _SETTINGS.get(noun.lower_, ()):
        return True
    if before not in _AT_BODY or noun.tag_ != "NN":
        return False
    found = thing(noun.lower_)
    return noun.lower_ in _TRUNK or (found is not None and found.noun in _BODY)


def is_animal(noun: Token) -> bool:
    """Whether a noun with the words before it is one for a sort of animal."""
    return is_of_animals(noun.lower_)


def is_of_animals(word: str) -> bool:
    """Whether a word is one for a sort of animal."""
    found = thing(word)
    return found is not None and found.noun in _ANIMALS


def _tells_of_all(noun: Token) -> bool:
    """Whether "the tiger" is all tigers: what is told holds always, and the text has no single one.

    Words before the noun may tell of which sort it is ("the snow leopard").
    """
    verb = noun
    while verb.pos_ not in ("VERB", "AUX") and verb.head != verb:
        verb = verb.head
    first = next((each for each in verb.lefts if each.dep_ in ("aux", "auxpass")), verb)
    if first.tag_ not in (*_PRESENT, "MD") or any(each.pos_ == "ADJ" for each in noun.lefts):
        return False
    return noun.lemma_.lower() not in _singles(noun.doc)


def _singles(doc: Doc) -> frozenset[str]:
    """The lemmas of the nouns with which a text tells of one of many: "a tiger"."""
    if _SINGLES not in doc.user_data:
        doc.user_data[_SINGLES] = frozenset(
            token.head.lemma_.lower()
            for token in doc
            if token.lower_ in ("a", "an", "another", "this") and token.head.pos_ == "NOUN"
        )
    found: frozenset[str] = doc.user_data[_SINGLES]
    return found
