"""Pronouns that their own clause explains: "herself", "Ann Hale used it in her opera"."""

from __future__ import annotations

from collections.abc import Mapping

from spacy.tokens import Token

from questions.analysis.reference import lexicon, subjects
from questions.analysis.reference.antecedents import Antecedent, bearer
from questions.analysis.reference.entities import Entity

_BESIDE = frozenset(("appos", "npadvmod"))
_WITHIN = frozenset("pobj prep appos conj compound nmod".split())
_APART = frozenset("to with from against by like unlike behind beside".split())
"""Prepositions behind which somebody else is named than the subject: "in a letter to Ann Hale"."""

_NEAR = 8
"""Words from the verb of an opening to a pronoun in it."""

_OWNERS = {"their": "they", "his": "he", "her": "she", "its": "it"}
_SELVES = {
    "itself": ("it",),
    "himself": ("he", "him"),
    "herself": ("she", "her"),
    "themselves": ("they", "them"),
}


def is_reflexive(token: Token) -> bool:
    """Whether a word is "herself" or the like, of the third person."""
    return token.lower_ in _SELVES


def of_reflexive(token: Token) -> Token | None:
    """The noun or pronoun that "herself" goes with: the one before it, or its clause's subject."""
    head = token.head
    if token.dep_ in _BESIDE and head.pos_ in ("NOUN", "PROPN", "PRON") and head.i < token.i:
        return head
    subject = subjects.governing_subject(token)
    if subject is None or _is_had_done(subject):
        return None
    return subjects.taken_up(subject)


def _is_had_done(subject: Token) -> bool:
    """Whether somebody has it done to a subject: what is joined to that may be the other's."""
    verb = subject.head
    made = verb.dep_ == "ccomp" and verb.head.lemma_ in ("have", "let", "make", "get")
    made = made or any(subjects.own_subject(each) is not None for each in verb.lefts)
    return made and any(each.dep_ == "conj" for each in verb.rights)


def agree(token: Token, pronoun: Token) -> bool:
    """Whether a reflexive is one of another pronoun: "they … themselves"."""
    return pronoun.lower_ in _SELVES[token.lower_]


def owner(
    token: Token, named: Mapping[int, Entity], meant: Mapping[int, Antecedent]
) -> Token | None:
    """The subject of the clause of "his" that is somebody known; nobody where he is called so.

    In "Ann Hale, a painter who lost her brother" that is Ann Hale. In "She said that she" the
    second is the first.
    """
    subject = subjects.governing_subject(token)
    if subject is None or any(subject.conjuncts):
        return None
    goes_on = token.dep_ in subjects.SUBJECTS and subject.lower_ == token.lower_
    if (token.tag_ != "PRP$" and not goes_on) or token.head.dep_ == "attr":
        return None
    noun = subjects.taken_up(subject)
    if noun is not subject:
        noun = subjects.top_of(noun) if noun.dep_ == "appos" else noun
    elif subject.is_ancestor(token):
        return None
    if noun.i in meant:
        return noun
    noun = bearer(noun, named)
    return noun if noun.i in named else None


def joined_to(token: Token) -> Token | None:
    """The noun before that what is owned is joined to by "and": "the farmers and their sons"."""
    owned = token.head
    if token.tag_ != "PRP$" or owned.dep_ != "conj" or owned.head.pos_ not in ("NOUN", "PROPN"):
        return None
    first = owned.head
    several = sum(each.dep_ == "conj" for each in first.children)
    linked = any(each.lower_ in ("and", "or") for each in first.rights if each.dep_ == "cc")
    return first if linked and several == 1 and first.dep_ != "conj" else None


def opens_for(token: Token, subject: Token) -> bool:
    """Whether "their" stands in an opening before "they" as the subject: "On their way, they"."""
    if token.tag_ != "PRP$" or token.head.dep_ != "pobj" or subject.i < token.i:
        return False
    alike = _OWNERS.get(token.lower_) == subject.lower_
    return alike and token.head.head.head == subject.head


def of_opening(token: Token) -> Token | None:
    """The subject behind an opening that has none: "To save its crew, the ship turned"."""
    verb = token.head.head if token.tag_ == "PRP$" else None
    while verb is not None and verb.dep_ in ("prep", "pobj", "dobj", "conj"):
        verb = verb.head
    if verb is None or verb.dep_ != "advcl" or verb.i < token.i - _NEAR:
        return None
    aimed = verb.tag_ == "VB" and any(each.tag_ == "TO" for each in verb.lefts)
    marked = any(each.dep_ in ("mark", "advmod", *subjects.SUBJECTS) for each in verb.lefts)
    if marked or not (aimed or verb.tag_ in ("VBG", "VBN")):
        return None
    subject = subjects.own_subject(verb.head)
    between = verb.doc[verb.right_edge.i + 1 : subject.left_edge.i] if subject is not None else ()
    is_next = subject is not None and subject.i > token.i and all(each.is_punct for each in between)
    return subject if is_next else None


def is_apart(name: Token, token: Token) -> bool:
    """Whether a pronoun is the subject of a clause that names somebody else before it.

    So in "In a letter to Ann Hale she explained".
    """
    name = subjects.top_of(name)
    if token.dep_ not in subjects.SUBJECTS or name.dep_ != "pobj" or name.i > token.i:
        return False
    if name.tag_ in ("PRP", "PRP$") or name.head.lower_ not in _APART:
        return False
    node = name.head
    while node.dep_ in _WITHIN:
        node = node.head
    return node == token.head and lexicon.PERSONAL.get(token.lower_) is not None
