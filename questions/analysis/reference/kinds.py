"""What a single place of a text says about the kind of a name."""

from __future__ import annotations

from collections import Counter

from spacy.tokens import Span, Token

from questions import world
from questions.analysis.reference import lexicon, personal
from questions.model.facts import Kind
from questions.world import people

LABELS = {
    "PERSON": Kind.PERSON,
    "ORG": Kind.ORGANISATION,
    "GPE": Kind.PLACE,
    "LOC": Kind.PLACE,
    "FAC": Kind.PLACE,
    "NORP": Kind.GROUP,
    "EVENT": Kind.EVENT,
    "WORK_OF_ART": Kind.WORK,
    "LAW": Kind.WORK,
    "PRODUCT": Kind.THING,
}
SURE = 3
"""From this weight on, what one place says of a name counts more than the model's guesses."""

_CERTAIN = 9
_SOON = 1000
"""Tokens within which a text uses the surname alone of somebody whom it has introduced."""
_PLACES = frozenset("in at near to from into around outside through across".split())
_WHERE = frozenset("in near at outside around into".split())
_MOTION = frozenset("come go move travel return walk drive fly sail flee arrive".split())
_CAPTURE = frozenset("capture seize besiege occupy recapture retake storm evacuate".split())
_OWNERS = frozenset(("'s", "’s"))
_PUBLISHED = frozenset("journal magazine newspaper weekly daily".split())
_HEADS = frozenset(
    "executive director owner founder boss chairman chairwoman assistant deputy successor "
    "predecessor colleague aide".split()
)
_BODIES = frozenset("charity company firm start-up startup retailer carmaker airline".split())
_LANDS = frozenset(
    "island isle peninsula municipality province county district region duchy dukedom principality "
    "parish diocese".split()
)
_SIDES = frozenset(
    "north south east west northeast northwest southeast southwest city town village port".split()
)
_NO_NAMES = frozenset("DNA RNA MRI HIV AIDS GDP TV PC GPS CEO UFO".split())
_LINKS = frozenset(("of", "on", "for", "in", "at", "against"))
_VESSELS = lexicon.VESSELS | lexicon.SHIP_NOUNS
_PARTICLES = frozenset(("von", "van", "bin", "ibn", "de", "den", "der", "al", "el"))
_GROUPS = _BODIES | frozenset("bakery bank brewery chain group supermarket".split())
"""Nouns for bodies that may stand before what looks like a person's name."""


def kind(span: Span) -> tuple[Kind, int]:
    """The kind that a name has by itself, its neighbours and the model, and how much that counts.

    First the gazetteer and the words of and beside the name, then the model's label.
    """
    text = span.text
    if world.country(text) or text in lexicon.FORMER_COUNTRIES:
        return Kind.COUNTRY, _CERTAIN
    if text in lexicon.REGIONS or (text.endswith("shire") and len(span) == 1):
        return Kind.PLACE, _CERTAIN
    if any(char.isdigit() for char in text) or text in _NO_NAMES:
        return Kind.THING, _CERTAIN
    if is_of_people(text) or _is_one_of_people(span):
        return Kind.GROUP, _CERTAIN
    told = _beside(span) or _told(span.root, [token.text for token in span])
    if told is not None:
        return told, SURE
    if personal.is_meant(span):
        return Kind.PERSON, SURE
    labels = Counter(token.ent_type_ for token in span if token.ent_type_ in LABELS)
    return _labelled(span, labels.most_common(1)[0][0] if labels else "")


def is_of_people(word: str) -> bool:
    """Whether a word calls somebody by nation, and is no adjective ("the Dane Tycho Brahe")."""
    state = world.country_of_adjective(word)
    return state is not None and word in state.people and word not in state.adjectives


def _is_one_of_people(span: Span) -> bool:
    """Whether a word calls somebody by where they come from: "a Yorkshireman"."""
    before = span.doc[span.start - 1].lower_ if span.start else ""
    return len(span) == 1 and before in ("a", "an") and span.text.endswith(("man", "woman"))


def _labelled(span: Span, label: str) -> tuple[Kind, int]:
    """The kind by the model's label, corrected where place names and persons give it away."""
    if label in ("", "ORG") and _speaks(span):
        return Kind.PERSON, SURE
    if label in ("GPE", "LOC") and _is_called_like_person(span):
        return Kind.PERSON, 1
    place = _place(span, label)
    if place is not None:
        return place, 2
    after_the = span.start > 0 and span.doc[span.start - 1].lower_ == "the"
    if (label == "LAW" and len(span) == 1) or (label == "PERSON" and after_the):
        return Kind.THING, 1
    return LABELS.get(label, Kind.THING), 1


def _is_called_like_person(span: Span) -> bool:
    """Whether a given name stands before a name that the text also uses alone: "Pancho Villa"."""
    if len(span) != 2 or not people.is_given_name(span[0].text) or world.city(span.text):
        return False
    after_the = span.start > 0 and span.doc[span.start - 1].lower_ == "the"
    given, last = span[0].text, span[1].text
    return not after_the and any(
        token.text == last and token.nbor(-1).text != given
        for token in span.doc[span.end : span.end + _SOON]
    )


def _place(span: Span, label: str) -> Kind | None:
    """Whether a name is a town's by the gazetteer, or a place's by the preposition before it."""
    before = span.doc[span.start - 1].lower_ if span.start else ""
    text = span.text
    if label != "PERSON" and world.country_of_capital(text):
        return Kind.CITY
    if world.city(text) and (label in ("GPE", "FAC", "LOC") or before in _PLACES):
        return Kind.CITY
    if label == "PERSON" and _is_taken(span, before):
        return Kind.PLACE
    beside = [each.lower_ for each in span.doc[span.end : span.end + 2]]
    if label in ("", "ORG", "PERSON") and before == "at" and beside == [",", "near"]:
        return Kind.PLACE
    vague = label in ("", "ORG", "LAW", "WORK_OF_ART") and not text.isupper() and len(span) == 1
    if vague and before in ("in", "near") and span.root.dep_ == "pobj":
        return None if text.lower() in lexicon.ORGANISATION_NOUNS else Kind.PLACE
    return None


def _is_taken(span: Span, before: str) -> bool:
    """Whether a name that looks like a person's is where something is, falls or is captured."""
    root = span.root
    if root.dep_ == "pobj" and before in _WHERE:
        return True
    if root.dep_ in ("dobj", "nsubjpass") and root.head.lemma_ in _CAPTURE:
        return True
    if root.dep_ == "nsubj" and root.head.lemma_ == "fall":
        return True
    comer = root.head.head if before == "from" else root
    if comer.pos_ == "NOUN" and len(span) == 1 and personal.is_calling(comer.lemma_.lower()):
        return True
    side = span.doc[span.start - 2].lower_ if span.start > 1 else ""
    return before == "of" and side in _SIDES


def _beside(span: Span) -> Kind | None:
    """What the grammar around a name calls it: a title, an apposition, "who"."""
    root, first = span.root, span[0]
    if any(_is_who(child) for child in root.children) and not _is_where(span):
        return Kind.PERSON
    beside = [child for child in root.children if child.dep_ in ("compound", "appos", "nmod")]
    if root.dep_ == "appos":
        beside.append(root.head)
    if first.i:
        beside.append(first.doc[first.i - 1])
    calling = {child.lemma_.lower() for child in beside if child.pos_ == "NOUN"}
    if any(map(personal.is_calling, calling)):
        return Kind.PERSON
    if root.dep_ == "appos" and root.head.lemma_.lower() in _HEADS:
        return Kind.PERSON
    if calling & lexicon.CITY_NOUNS:
        return Kind.CITY
    if calling & _VESSELS:
        return Kind.THING
    if root.dep_ == "poss" and len(span) == 1 and _has_chief_executive(root):
        return Kind.ORGANISATION
    titled = first.lower_.rstrip(".") in lexicon.TITLES and first.i < root.i
    return Kind.PERSON if titled else _introduced(span)


def _introduced(span: Span) -> Kind | None:
    """What the noun right before a name calls it: "the charity Norla", "the journal Waves"."""
    first, root = span[0], span.root
    before = first.doc[first.i - 1] if first.i else None
    if before is None or before.pos_ != "NOUN":
        return None
    person = root.ent_type_ == "PERSON" and len(span) > 1
    if person and (before.lower_ not in _GROUPS or _determiner(before) != "the"):
        return None
    joined = before.head == root or (root.dep_ == "appos" and root.head == before)
    if not joined or before.tag_ != "NN":
        return None
    if before.lower_ in _PUBLISHED:
        return Kind.WORK
    return Kind.ORGANISATION if before.lower_ in _GROUPS else None


def _determiner(noun: Token) -> str:
    """The article before a noun, which the parser may have hung on the name behind it."""
    around = (*noun.children, *noun.head.children)
    return next((each.lower_ for each in around if each.dep_ == "det" and each.i < noun.i), "")


def _has_chief_executive(owner: Token) -> bool:
    """Whether a name owns what bodies alone have: "Norla's chief executive"."""
    last = owner.head
    chief = last.lower_ == "executive" and last.nbor(-1).lower_ == "chief"
    return chief or last.lower_ in ("ceo", "shareholders")


def _is_where(span: Span) -> bool:
    """Whether somebody is in what a name is, so that "who" is not the name: "an aunt in Sion"."""
    link = span.root.head
    return span.root.dep_ == "pobj" and link.lower_ in ("in", "near") and link.head.pos_ == "NOUN"


def _called(noun: str) -> Kind:
    """What something is that is called a name: "a shop called …"."""
    for nouns, kind in lexicon.NAMING.items():
        if noun in nouns:
            return kind
    if noun in lexicon.CITY_NOUNS:
        return Kind.CITY
    return Kind.PERSON if personal.is_calling(noun) else Kind.THING


def _is_who(verb: Token) -> bool:
    """Whether a relative clause begins with "who" and follows its noun at once."""
    first = verb.left_edge
    near = first.i - verb.head.i <= 2
    return verb.dep_ == "relcl" and near and first.lower_ == "who"


def _speaks(span: Span) -> bool:
    """Whether a name of several words is a person's by what it does, or is called after."""
    if len(span) < 2 or any(each.is_lower and each.lower_ not in _PARTICLES for each in span):
        return False
    if span.start and span.doc[span.start - 1].lower_ == "the":
        return False
    modifies = span.root.dep_ in ("compound", "nmod") and not any(each.is_lower for each in span)
    if modifies or _is_reached(span):
        return False
    sentence = span.sent
    names_nobody = all(token.ent_type_ != "PERSON" for token in sentence)
    after = span.doc[span.end : sentence.end]
    if names_nobody and any(token.lower_ in lexicon.PERSONAL for token in after):
        return True
    root = span.root
    if any(token.lower_ in _PARTICLES for token in span[1:-1]):
        return True
    label = span[-1].ent_type_
    return not label and root.dep_ == "nsubj" and root.head.lemma_ in lexicon.SAYING


def _is_reached(span: Span) -> bool:
    """Whether somebody is in what a name is, or comes there: "came to Orta and asked her"."""
    link = span.root.head
    if span.root.dep_ != "pobj":
        return False
    return link.lower_ in _WHERE or (link.lower_ in _PLACES and link.head.lemma_ in _MOTION)


def _told(root: Token, words: list[str]) -> Kind | None:
    """What the words in or beside a name call it: "Hull Prison", "the city of Ghent"."""
    end = next((at for at, each in enumerate(words) if at and each in _LINKS), len(words))
    last = words[end - 1].lower().removesuffix("s")
    if words[-1] in lexicon.LANDMARKS and any(each in _OWNERS for each in words):
        return Kind.PLACE
    if len(words) > 1 and words[0].lower() in ("project", "operation", "mission"):
        return Kind.THING
    if len(words) > 1:
        for nouns, kind in lexicon.NAMING.items():
            if last in nouns:
                return kind
    if root.dep_ in ("oprd", "dobj", "attr") and root.head.lemma_ in ("call", "name", "dub"):
        return _called(root.head.head.lemma_.lower()) if root.head.dep_ == "acl" else None
    if root.dep_ == "pobj" and root.head.lower_ == "of" and root.head.head.lower_ in (
        "city", "town", "village", "port", "suburb",
    ):  # fmt: skip
        return Kind.CITY
    if root.dep_ == "pobj" and root.head.lower_ == "of" and root.head.head.lower_ in _LANDS:
        return Kind.PLACE
    return None
