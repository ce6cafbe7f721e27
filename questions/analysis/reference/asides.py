"""What only adds something to a noun, and does not tell which one is meant."""

from __future__ import annotations

from collections.abc import Mapping

from spacy.tokens import Token

from questions.analysis import grammar
from questions.analysis.reference.entities import Entity


def is_loose(child: Token, noun: Token, named: Mapping[int, Entity]) -> bool:
    """Whether a clause behind a comma only adds something: "the painter, who lives in Bern,".

    So does what it calls the thing: "the building, a former mill,".
    """
    if child.dep_ in ("appos", "relcl") and _is_share(child):
        return True
    if child.dep_ == "appos" and child.left_edge.lower_ in ("a", "an"):
        return child.i not in named and noun.doc[child.left_edge.i - 1].text in grammar.BREAKS
    return child.dep_ in ("relcl", "acl") and grammar.is_aside(child, noun, named)


def _is_share(child: Token) -> bool:
    """Whether a clause tells of some of what stands before it: ", most of which are lost"."""
    first, doc = child.left_edge, child.doc
    behind = doc[first.i + 1 : first.i + 3].text.lower()
    return doc[first.i - 1].text == "," and behind in ("of which", "of whom")
