"""What a phrase may lose that leans on the text: it says less then, but nothing else."""

from __future__ import annotations

from spacy.tokens import Token

from questions.facts.wording import Context

_TOLD = frozenset(("advcl", "ccomp", "xcomp"))
_TELLING = frozenset("ask force oblige order persuade sentence tell urge".split())
"""Verbs that say what somebody is to do."""

_RESTRICTING = frozenset("unless until if except without only".split())


def adjuncts(head: Token, context: Context) -> set[int]:
    """The tokens that say more of what somebody was made to do, and lean on the text.

    So "for selling it" of "to pay 2 million euros for selling it", but nothing of what somebody
    refused to do.
    """
    if head.dep_ not in _TOLD or head.head.lemma_ not in _TELLING:
        return set()
    if not any(child.tag_ == "TO" for child in head.lefts):
        return set()
    objects = [child for child in head.children if child.dep_ == "dobj"]
    if not objects:
        return set()
    sums = [each for each in objects if any(child.dep_ == "nummod" for child in each.lefts)]
    behind = [child for child in head.rights if child.dep_ in ("prep", "advcl")]
    behind += [child for each in sums for child in each.rights if child.lower_ == "for"]
    first = next((one for one in behind if _is_open(one, context)), None)
    if first is None or any(token.lower_ in _RESTRICTING for token in head.subtree):
        return set()
    return {token.i for token in head.subtree if token.i >= first.left_edge.i}


def _is_open(part: Token, context: Context) -> bool:
    references = context.references
    return any(
        token.i in references.unresolved
        or (token.tag_ in ("PRP", "PRP$") and token.i not in references.resolved)
        for token in part.subtree
    )


def clauses(head: Token) -> set[int]:
    """The tokens of clauses behind "a fisherman": without them the phrase says less, but true."""
    return {
        token.i
        for noun in head.subtree
        if noun.tag_ == "NN" and any(child.lower_ in ("a", "an") for child in noun.lefts)
        for child in noun.rights
        if child.dep_ in ("acl", "relcl") and child.i > noun.i
        for token in child.subtree
    }
