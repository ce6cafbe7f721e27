"""Where "it" stands for nothing."""

from __future__ import annotations

from spacy.tokens import Token

_SUBJECTS = frozenset(("nsubj", "nsubjpass", "expl"))
_EMPTY = frozenset("rain snow seem appear happen take".split())
_TOLD = frozenset("emerge transpire follow".split())
"""Verbs of which "it" is the subject in front of a clause that says what emerged."""

_FINDING = frozenset("find make think consider deem believe keep judge render".split())
"""Verbs with an "it" that stands for what they find easy: "found it cheaper to walk"."""


def is_expletive(token: Token) -> bool:
    """Whether "it" stands for nothing: "it is clear that …", "it rained"."""
    if token.lower_ != "it":
        return False
    if _stands_for_clause(token):
        return True
    if token.dep_ not in _SUBJECTS:
        return False
    verb = token.head
    if token.dep_ == "expl" or verb.lemma_ in _EMPTY:
        return True
    if verb.lemma_ == "come" and any(child.lower_ == "when" for child in verb.children):
        return True
    after = {child.dep_ for child in verb.children if child.i > verb.i}
    clausal = after & {"ccomp", "xcomp", "csubj", "acl"}
    if verb.lemma_ in _TOLD and "ccomp" in after:
        return True
    if verb.lemma_ == "be":
        if _is_cleft(verb):
            return True
        complements = [child for child in verb.children if child.dep_ in ("attr", "acomp")]
        below = {child.dep_ for each in complements for child in each.children}
        return bool(clausal | (below & {"xcomp", "ccomp", "acl"}))
    return bool(clausal & {"ccomp"}) and verb.tag_ == "VBN"


def _is_cleft(verb: Token) -> bool:
    """Whether "it was" only brings out who did something: "It was the masons who drank it"."""
    return any(
        child.dep_ == "attr"
        and any(
            each.dep_ == "relcl" and any(word.lower_ == "who" for word in each.lefts)
            for each in child.children
        )
        for child in verb.children
    )


def _stands_for_clause(token: Token) -> bool:
    """Whether "it" stands before what somebody finds easy or hard: "made it hard to land"."""
    above = token.head
    if token.dep_ == "nsubj" and above.dep_ in ("ccomp", "xcomp") and above.pos_ in ("ADJ", "NOUN"):
        verb, told = above.head, [*above.rights]
    elif token.dep_ == "dobj":
        verb, told = above, [each for child in above.rights for each in (child, *child.rights)]
        told = told if any(each.dep_ in ("oprd", "acomp") for each in above.rights) else []
    else:
        return False
    return verb.lemma_ in _FINDING and any(
        each.dep_ in ("xcomp", "advcl", "ccomp", "acl")
        and any(word.lower_ in ("to", "that") for word in each.lefts)
        for each in told
    )
