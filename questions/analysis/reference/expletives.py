"""Where "it" stands for nothing."""

from __future__ import annotations

from spacy.tokens import Token

_SUBJECTS = frozenset(("nsubj", "nsubjpass", "expl"))


def is_expletive(token: Token) -> bool:
    """Whether "it" stands for nothing: "it is clear that …", "it rained"."""
    if token.lower_ != "it" or token.dep_ not in _SUBJECTS:
        return False
    verb = token.head
    if token.dep_ == "expl" or verb.lemma_ in ("rain", "snow", "seem", "appear", "happen", "take"):
        return True
    if verb.lemma_ == "come" and any(child.lower_ == "when" for child in verb.children):
        return True
    after = {child.dep_ for child in verb.children if child.i > verb.i}
    clausal = after & {"ccomp", "xcomp", "csubj", "acl"}
    if verb.lemma_ == "be":
        complements = [child for child in verb.children if child.dep_ in ("attr", "acomp")]
        below = {child.dep_ for each in complements for child in each.children}
        return bool(clausal | (below & {"xcomp", "ccomp", "acl"}))
    return bool(clausal & {"ccomp"}) and verb.tag_ == "VBN"
