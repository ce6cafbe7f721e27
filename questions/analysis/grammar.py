"""What the grammar of a sentence says about restriction, quotation and place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator
from typing import cast

from spacy.tokens import Doc, Token

BREAKS = frozenset((",", "–", "—", "(", "--", ";", ":", "-"))
_RELATIVES = frozenset(("WDT", "WP", "WP$", "WRB", "IN"))
_FINITE = ("VBD", "VBZ", "VBP")
_EXAMPLES = frozenset(("including", "such", "especially", "particularly"))
NAME_GIVING = frozenset(
    "proclaim name rename declare elect appoint call make crown dub christen designate "
    "nominate".split()
)
"""Verbs that need to say what their object becomes."""

_QUOTED = "questions.quoted"
_NOUNS = "questions.nouns"
_LOOSE = frozenset(("relcl", "acl", "appos", "advcl", "parataxis", "prep", "npadvmod", "conj"))


def is_aside(child: Token, head: Token, named: Container[int]) -> bool:
    """Whether a part of a phrase can be left out without changing what is meant.

    A clause or apposition behind a comma or dash describes and does not restrict, and so does a
    relative clause of a name.
    """
    if child.i < head.i:
        return False
    if child.dep_ not in _LOOSE:
        return head.i in named and _is_loose_adverb(child)
    if child.dep_ == "conj" and _takes_finite(child) and not _takes_finite(head):
        return True
    if becomes(child) or _is_listed(child, head):
        return False
    if child.dep_ == "appos" and head.i in named:
        return any(token.text in BREAKS for token in head.doc[head.i : child.i])
    first = child.left_edge
    before = head.doc[first.i - 1] if first.i else None
    if before is not None and before.text in BREAKS and before.i >= head.i and first.i > head.i:
        if before.text == "-" and not before.whitespace_:
            return False
        if child.dep_ == "prep" and before.text == "," and head.i in named:
            return _closes(child)
        if child.dep_ in ("prep", "conj", "advcl"):
            return before.text in ("(", "–", "—", "--") or child.lower_ in _EXAMPLES
        return True
    return child.dep_ == "relcl" and head.i in named and first.tag_ in _RELATIVES


def _is_loose_adverb(child: Token) -> bool:
    """Whether an adverb with more behind it stands between commas: ", not far from Lima,"."""
    far = child.dep_ == "advmod" and any(child.rights)
    return far and child.doc[child.left_edge.i - 1].text == "," and _closes(child)


def _is_listed(child: Token, head: Token) -> bool:
    """Whether two figures stand in a list: "in 1902, 1931 and 1944"."""
    return child.tag_ == head.tag_ == "CD" and any(child.conjuncts)


def becomes(apposition: Token) -> bool:
    """Whether an apposition is what somebody is made ("proclaimed Turin, Italy, the capital")."""
    if apposition.dep_ != "appos":
        return False
    noun = apposition.head
    while noun.dep_ in ("appos", "conj"):
        noun = noun.head
    return noun.dep_ == "dobj" and noun.head.lemma_ in NAME_GIVING


def _takes_finite(head: Token) -> bool:
    """Whether a verb is finite, so that a finite verb can be joined to it, as to no noun."""
    group = (head, *(child for child in head.children if child.dep_ in ("aux", "auxpass")))
    return any(token.tag_ in (*_FINITE, "MD") for token in group)


def _closes(child: Token) -> bool:
    """Whether a comma stands behind a part of a phrase."""
    last = child.right_edge
    return last.i + 1 < len(last.doc) and last.doc[last.i + 1].text == ","


def ancestors_verb(token: Token) -> Token | None:
    """The nearest verb above a token."""
    while token.head != token:
        token = token.head
        if token.pos_ in ("VERB", "AUX"):
            return token
    return None


def described_by(appositive: Token, nouns: Container[str]) -> Token:
    """The noun that an apposition describes: in "the mayor of Turin, Ann Lee", the mayor.

    The parser hangs an apposition on the nearest noun; the one meant is the first above it that
    is among `nouns`, or else the nearest.
    """
    noun = appositive.head
    while noun.lemma_.lower() not in nouns:
        above = noun.head.head if noun.head.dep_ == "prep" else noun.head
        if noun.dep_ not in ("pobj", "poss", "compound", "conj") or above.pos_ != "NOUN":
            return appositive.head
        noun = above
    return noun


def frequency(doc: Doc) -> Counter[str]:
    """How often a text has each noun, by its lemma; counted once for each text."""
    known = doc.user_data.get(_NOUNS)
    if known is None:
        nouns = (token.lemma_.lower() for token in doc if token.pos_ == "NOUN")
        known = doc.user_data[_NOUNS] = Counter(nouns)
    return cast("Counter[str]", known)


def is_quoted(token: Token) -> bool:
    """Whether a token stands within quotation marks that were opened in its paragraph.

    A straight mark may close what a curly one has opened.
    """
    return token.i in _quoted(token.doc)


def _quoted(doc: Doc) -> frozenset[int]:
    """The numbers of the tokens in quotation marks, found once for each text."""
    known = doc.user_data.get(_QUOTED)
    if known is None:
        known = doc.user_data[_QUOTED] = frozenset(_in_marks(doc))
    return cast("frozenset[int]", known)


def _in_marks(doc: Doc) -> Iterator[int]:
    is_open = False
    for token in doc:
        if is_open:
            yield token.i
        if token.text == "“":
            is_open = True
        elif token.text == '"':
            is_open = not is_open
        elif token.text == "”" or (token.is_space and token.text.count("\n") > 1):
            is_open = False
