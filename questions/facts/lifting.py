"""Sentences that lift a part out of a clause: "It was Ann Hale who built it"."""

from __future__ import annotations

import re

from spacy.tokens import Token

from questions.facts import verbs

_YEAR = re.compile(r"1\d\d\d|20\d\d")


def lifting(verb: Token) -> Token | None:
    """The "was" that lifts a name or date out of a clause: "It was Ann Hale who built it"."""
    be = verb.head.head if verb.dep_ == "relcl" and verb.head.dep_ == "attr" else verb.head
    if verb.dep_ not in ("ccomp", "relcl") or be.lemma_ != "be" or be.i > verb.i:
        return None
    if [child.lower_ for child in be.lefts if child.dep_ == "nsubj"] != ["it"]:
        return None
    if any(child.lower_ in verbs.HEDGES or child.dep_ == "aux" for child in be.children):
        return None
    late = lifted_date(verb) is not None and any(c.lower_ == "until" for c in be.rights)
    if not late and any(child.dep_ == "neg" for child in be.children):
        return None
    if verb.dep_ == "ccomp" and lifted_date(verb) is not None:
        return be
    asked = (child for child in verb.lefts if child.dep_ in ("nsubj", "nsubjpass"))
    return be if any(child.tag_ in ("WP", "WDT") for child in asked) else None


def lifted_date(verb: Token) -> Token | None:
    """The year that "It was in 1902 that …" or "It was not until 1902 that …" lifts out."""
    be = verb.head
    that = next(verb.lefts, None)
    if verb.dep_ != "ccomp" or be.lemma_ != "be" or that is None or that.lower_ != "that":
        return None
    before = be.doc[that.i - 1]
    late = any(child.dep_ == "neg" for child in be.children)
    when = "until" if late else "in"
    fits = before.dep_ == "pobj" and before.head.lower_ == when and before.head.head == be
    return before if fits and _YEAR.fullmatch(before.text) else None
