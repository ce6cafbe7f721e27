"""What is said in place of words that point to something: names for pronouns and descriptions."""

from __future__ import annotations

from spacy.tokens import Token

from questions.analysis.reference import Entity, Reference, References, lexicon
from questions.analysis.reference.completed import owned_by
from questions.facts.pieces import Piece, is_spaced

_BODIES = lexicon.ORGANISATION_NOUNS | frozenset(
    "administration cabinet campaign case era family household regime presidency reign".split()
)
"""What is somebody's, and does not only bear their name: "the Kennedy administration"."""


def is_cited(token: Token, reference: Reference) -> bool:
    """Whether a pronoun points to a mere source: "according to Ann Hale, he was a saint"."""
    source = token.doc[reference.antecedent]
    cited = source.dep_ == "pobj" and source.head.head.lower_ == "according"
    return reference.pronoun and cited


def is_within(token: Token, reference: Reference, chosen: set[int]) -> bool:
    """Whether a pronoun stands in what describes its noun: "people who hide their wealth"."""
    if reference.antecedent not in chosen:
        return False
    noun = token.doc[reference.antecedent]
    whole = noun.head.head if noun.dep_ == "pobj" else noun  # "a lot of people who …"
    return noun.pos_ == "NOUN" and (noun.is_ancestor(token) or whole.is_ancestor(token))


def stays(token: Token, reference: Reference) -> bool:
    """Whether a pronoun stays beside its name: "the PLA ended its siege", "Berg with his men"."""
    if token.tag_ != "PRP$" and not token.lower_.endswith(("self", "selves")):
        return False
    name = token.doc[reference.antecedent]
    acts = name.dep_ in ("nsubj", "nsubjpass") and name.head.is_ancestor(token)
    return name.i < token.i and (acts or name.is_ancestor(token))


def is_owned_before(
    token: Token, reference: Reference, chosen: set[int], references: References
) -> bool:
    """Whether the last name before "its" is its owner: "asked Hale to keep her word"."""
    if token.tag_ != "PRP$" or len(reference.entities) != 1 or reference.third:
        return False
    before = sorted((i for i in chosen if i < token.i), reverse=True)
    for at in (*before, *_asked(token)):
        named = references.entities.get(at)
        pointed = references.resolved.get(at)
        if pointed is not None and pointed.entities:
            return pointed.entities == reference.entities
        if named is not None:
            return named is reference.entities[0]
    return False


def _asked(token: Token) -> list[int]:
    """The number of who is asked or helped to do what a word belongs to."""
    deed = next((each for each in token.ancestors if each.dep_ == "xcomp"), None)
    if deed is None:
        return []
    return [each.i for each in deed.head.rights if each.dep_ == "dobj" and each.i < token.i]


def names_thing(token: Token, reference: Reference) -> bool:
    """Whether a surname is a part of what a thing is called: "the Pinard horn"."""
    noun = token.head
    if reference.pronoun or token.dep_ != "compound" or noun.tag_ != "NN" or noun.i != token.i + 1:
        return False
    definite = any(child.lower_ == "the" for child in noun.lefts)
    return definite and noun.lemma_.lower() not in _BODIES


def is_own(reference: Reference, subject: Token | None, references: References) -> bool:
    """Whether a reference points to the subject of its clause, or to what that stands for.

    So does one to the owner of the subject: "Hale's orders confused his men".
    """
    if subject is None or not reference.pronoun:
        return False
    if reference.antecedent == subject.i:
        return True
    name = subject.doc[reference.antecedent]
    if reference.possessive and name.dep_ == "poss" and name.head == subject:
        return True
    meant = references.resolved.get(subject.i)
    return meant is not None and bool(meant.entities) and meant.entities == reference.entities


def owns_oddly(reference: Reference) -> bool:
    """Whether an owner would be misread: "the paws of the leopard's undersides"."""
    if not reference.possessive or not reference.pronoun or " of " not in reference.text:
        return False
    return not any(
        reference.text.endswith(each.name) and _names(reference.text, each)
        for each in reference.entities
    )


def replacement(token: Token, reference: Reference, *, own: bool) -> Piece:
    """What is said in place of words; `own` where they point to the subject of their clause."""
    doc = token.doc
    text, bound = reference.text or token.text, ""
    last = doc[reference.end - 1]
    if reference.pronoun:
        if reference.possessive and reference.text:
            text = owned_by(text)
        if own:
            bound = reference.third or token.text
        if any(each.i == reference.antecedent for each in token.head.conjuncts):
            text = token.text
    entity = reference.entities[0] if len(reference.entities) == 1 else None
    if entity is not None and not _names(text, entity):
        entity = None
    end = last.idx + len(last)
    named = text != token.text or not reference.pronoun
    return Piece(
        text,
        token.idx,
        end,
        is_spaced(token),
        last,
        entity=entity if named else None,
        others=reference.entities if named and entity is None else (),
        whole=True,
        bound=bound,
    )


def _names(text: str, entity: Entity) -> bool:
    """Whether words say nothing but a name: not "Cuba's army", nor "the study by Ann Hale"."""
    bare = text.removeprefix("the ")
    owned = " of " not in text and text.startswith(f"{owned_by(entity.in_sentence)} ")
    return not owned and (entity.name not in bare or bare.startswith(entity.name))
