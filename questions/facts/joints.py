"""Signs at "and" and between two verbs that the parser gave a clause what is another's."""

from __future__ import annotations

from functools import lru_cache

from spacy.tokens import Span, Token

from questions.facts import verbs
from questions.facts.clauses import SUBJECTS, first_conjunct, is_runon, loose_joint

_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_NOMINAL = frozenset(("NOUN", "PROPN", "PRON"))
_STARTING = frozenset("DT PRP PRP$ NN NNS NNP NNPS CD".split())
_WHEN = frozenset(("after", "before", "since", "until"))
_ACTIONS = ("tion", "sion", "ment", "ance", "ence", "ing", "death", "fall", "arrival", "loss")
_WITH_CLAUSES = (
    verbs.SAYING
    | verbs.THINKING
    | verbs.DECIDING
    | frozenset(
        "see hear watch ensure mean be make let have understand remember forget require demand "
        "order request propose vote stipulate promise swear guarantee signal check".split()
    )
)
"""Verbs with a clause as their object that needs no "that"."""


def are_wrong(verb: Token) -> bool:
    """Whether a verb, or one joined to it, has a part that must be another clause's."""
    chain = [first_conjunct(verb)]
    for each in chain:
        chain += [child for child in each.children if child.dep_ == "conj" and _is_verb(child)]
    if any(_takes_subject(each) or _takes_event(each) for each in chain):
        return True
    doc = verb.doc
    return _has_loose_and(verb) or any(
        at == verb.i or verb.is_ancestor(doc[at]) for at in _misplaced(verb.sent)
    )


@lru_cache(maxsize=2)
def _misplaced(sentence: Span) -> tuple[int, ...]:
    """The numbers of the verbs of a sentence that stand where no verb belongs."""
    return tuple(token.i for token in sentence if _is_misplaced(token))


def _is_verb(token: Token) -> bool:
    return token.pos_ in ("VERB", "AUX")


def _takes_subject(verb: Token) -> bool:
    """Whether a noun right before a joined verb is its subject, though the parse says other.

    In "Peru paid for schools and many children came", the children are no object of "paid".
    """
    if verb.dep_ != "conj" or not _is_finite(verb) or any(_has_subject(verb)):
        return False
    if _is_verb(verb.head) and not _is_finite(verb.head):
        return True
    before = verb.doc[verb.left_edge.i - 1] if verb.left_edge.i else None
    return before is not None and before.pos_ in _NOMINAL and before.dep_ != "npadvmod"


def _takes_event(verb: Token) -> bool:
    """Whether an object of a clause with "after" may be what else came before.

    In "After Peru sank two ships and the publication of a letter", nobody sank the publication.
    """
    if not any(child.dep_ == "mark" and child.lower_ in _WHEN for child in verb.children):
        return False
    objects = (child for child in verb.children if child.dep_ == "dobj")
    return any(
        each.lower_.endswith(_ACTIONS) and any(child.lower_ == "of" for child in each.rights)
        for child in objects
        for each in child.conjuncts
    )


def _has_subject(verb: Token) -> list[Token]:
    return [child for child in verb.children if child.dep_ in (*SUBJECTS, "csubj")]


def _is_finite(verb: Token) -> bool:
    return verb.tag_ in _FINITE or any(
        child.tag_ in _FINITE for child in verb.children if child.dep_ in ("aux", "auxpass")
    )


def _has_loose_and(verb: Token) -> bool:
    """Whether "and" behind a verb joins nothing: what it joined went to another word.

    Behind a comma, that is another clause, which this one can be cut before.
    """
    loose = loose_joint(verb)
    return loose is not None and not (
        loose.lower_ == "and"
        and loose.doc[loose.i - 1].text == ","
        and _opens_clause(loose.doc[loose.i + 1 : loose.i + 3])
        and not any(token.ent_type_ == "DATE" for token in verb.subtree if token.i > loose.i)
    )


def _opens_clause(words: Span) -> bool:
    """Whether words behind "and" may be a subject: "and roughly two", "and the boats"."""
    first = words[0] if len(words) else None
    roughly = len(words) > 1 and words[1].tag_ == "CD"
    return first is not None and (first.tag_ in _STARTING or (first.tag_ == "RB" and roughly))


def _is_misplaced(token: Token) -> bool:
    """Whether a finite verb is joined to a noun, or is the object of a verb that takes none."""
    if not _is_verb(token) or not _is_finite(token):
        return False
    if token.dep_ == "conj" and token.head.pos_ in ("NOUN", "PROPN"):
        return not _has_subject(token)
    marked = any(child.dep_ == "mark" or child.tag_[0] == "W" for child in token.subtree)
    subjects = _has_subject(token)
    if token.dep_ == "advcl" and not marked and not subjects:
        return True
    if token.dep_ != "ccomp" or is_runon(token) or marked or not subjects:
        return False
    if token.head.lemma_ in _WITH_CLAUSES:
        inside = subjects[0].subtree
        return any(_opens_anew(each) for each in inside if each.dep_ == "conj")
    return _is_verb(token.head)


def _opens_anew(conjunct: Token) -> bool:
    """Whether a member of a subject may begin another clause: "a closure, and its navy tried"."""
    return any(child.dep_ in ("det", "poss") for child in conjunct.children)


def shares_object(verb: Token) -> bool:
    """Whether a verb leaves its object to the next one: "Peru entered and occupied Lima"."""
    after = verb.doc[verb.i + 1 : verb.i + 2]
    if not after or after[0].dep_ != "cc" or any(c.dep_ == "dobj" for c in verb.children):
        return False
    joined = [child for child in verb.children if child.dep_ == "conj"]
    return any(child.dep_ == "dobj" for each in joined for child in each.children)
