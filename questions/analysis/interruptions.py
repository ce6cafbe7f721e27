"""Mends clauses that an aside interrupts: "The canal, blocked by ships, reopened in April".

The parser takes the aside for the clause, or the verb behind it for another aside.
"""

from __future__ import annotations

from spacy.tokens import Token

FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
SUBJECTS = frozenset(("nsubj", "nsubjpass", "expl", "csubj"))


def part_aside(verb: Token) -> None:
    """Give the subject of "The lute, also called the oud, is old" to the verb behind the aside.

    No comma stands between a subject and its verb, unless it opens an aside.
    """
    subject = next((child for child in verb.lefts if child.dep_ == "nsubj"), None)
    second = next((child for child in verb.rights if child.dep_ == "conj"), None)
    if subject is None or second is None or not is_finite(second):
        return
    opening = verb.i - 1
    while opening > subject.i and verb.doc[opening].tag_ == "RB":
        opening -= 1
    between = verb.doc[verb.i + 1 : second.left_edge.i]
    if opening <= subject.i or verb.doc[opening].text != ",":
        return
    if any(each.text == "," for each in verb.doc[subject.i : opening]):
        return  # the aside has ended already
    if not between or between[-1].text != "," or any(each.dep_ == "cc" for each in between):
        return
    if any(child.dep_ in SUBJECTS for child in second.children):
        return
    passive = any(child.dep_ == "auxpass" for child in second.children)
    second.head, second.dep_ = second, "ROOT"
    subject.head, subject.dep_ = second, "nsubjpass" if passive else "nsubj"
    verb.head, verb.dep_, verb.tag_ = subject, "acl", "VBN"
    for child in [*verb.rights]:
        if child.i > second.i or child.i == between[-1].i:
            child.head = second


def part_joined(verb: Token) -> None:
    """Make a verb behind an aside that of "and the canal, blocked by ships, reopened in April".

    The parser takes it for another aside, and joins the noun to the verb before.
    """
    noun, doc = verb.head, verb.doc
    asides = [child for child in noun.rights if child.dep_ in ("acl", "appos", "relcl")]
    is_second = len(asides) > 1 and asides[-1] == verb and doc[verb.i - 1].text == ","
    if noun.head.pos_ not in ("VERB", "AUX") or not is_second or verb.i < asides[0].i:
        return
    if doc[asides[0].left_edge.i - 1].text != "," or asides[0].left_edge.i < noun.i:
        return
    if any(child.dep_ in ("agent", "aux", "auxpass") for child in verb.children):
        return
    verb.head, verb.dep_, verb.tag_, verb.pos_ = noun.head, "conj", "VBD", "VERB"
    noun.head, noun.dep_ = verb, "nsubj"


def is_finite(verb: Token) -> bool:
    """Whether a verb, or what stands before it in its group, has a tense."""
    return verb.tag_ in FINITE or any(
        child.tag_ in FINITE for child in verb.children if child.dep_ in ("aux", "auxpass")
    )
