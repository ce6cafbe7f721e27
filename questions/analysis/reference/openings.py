"""Of whom a text's first sentence tells, and whom it then calls by the surname alone."""

from __future__ import annotations

from collections.abc import Mapping

from spacy.tokens import Doc, Token

from questions.analysis.reference import lexicon

_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_OFTEN = 3
"""Times that a text calls somebody by the surname alone whom it is about."""


def opening_subject(doc: Doc) -> Token | None:
    """The subject of a text's first sentence with a verb, unless it is several."""
    for sentence in doc.sents:
        found = [child for child in sentence.root.children if child.dep_ in _SUBJECTS]
        if found and found[0].tag_ == "WDT":
            found = _of_clause_before(sentence.root)
        if found:
            return None if any(found[0].conjuncts) else found[0]
        if sentence.end - sentence.start > 1 and sentence.root.pos_ in ("VERB", "AUX"):
            return None
    return None


def _of_clause_before(root: Token) -> list[Token]:
    """The subject of what stands before a relative clause that was taken for the sentence."""
    clauses = (each for each in root.children if each.dep_ == "ccomp" and each.i < root.i)
    return [child for each in clauses for child in each.children if child.dep_ in _SUBJECTS]


def bearer_of_surname(doc: Doc, title: str, bearers: Mapping[str, int]) -> str:
    """The full name of the one of several with a surname whom the surname alone means, or "".

    In a life of Ann Berg, "Berg" is she, though her father and her sons have the name as well:
    so it is where she opens the text, and the headline names her or the others are her kin. The
    full names with this surname come with the numbers of their first tokens.
    """
    subject = opening_subject(doc)
    if subject is None:
        return ""
    opening = [full for full, at in bearers.items() if _is_at(subject, at, full)]
    if len(opening) != 1:
        return ""
    full = opening[0]
    others = [at for each, at in bearers.items() if each != full]
    surname = full.split()[-1]
    if full in title:
        return full
    times = sum(token.text == surname and token.nbor(-1).pos_ != "PROPN" for token in doc[1:])
    return full if times >= _OFTEN and all(_is_kin(doc[at]) for at in others) else ""


def _is_at(subject: Token, start: int, name: str) -> bool:
    """Whether a name that starts at a token, perhaps behind a title, is a subject's."""
    return start <= subject.i < start + len(name.split()) + 2 and subject.text in name.split()


def _is_kin(token: Token) -> bool:
    """Whether a name stands behind a word for a relative: "her father, Axel Berg"."""
    before = token.doc[max(0, token.i - 2) : token.i]
    return any(each.lower_ in lexicon.KIN for each in before)
