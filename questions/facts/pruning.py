"""What a stem needs of a phrase: restrictions stay, ballast goes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from spacy.tokens import Token

_OPENING = frozenset((",", "–", "—", "(", "--", ";", ":"))
_LOOSE = frozenset(("relcl", "acl", "appos", "advcl", "parataxis", "prep"))


def kept(head: Token, named: Mapping[int, object], *, without: Iterable[Token] = ()) -> list[Token]:
    """The tokens of a phrase in order, without asides: parentheses, loose clauses, appositions."""
    dropped: set[int] = set()
    for node in (head, *head.subtree):
        if node.i in dropped:
            continue
        for child in node.children:
            if child in without or _is_aside(child, node, named):
                dropped.update(token.i for token in child.subtree)
    tokens = [token for token in head.subtree if token.i not in dropped and not token.is_space]
    tokens = _without_brackets(tokens)
    return _without_loose_marks(tokens)


def _is_aside(child: Token, head: Token, named: Mapping[int, object]) -> bool:
    if child.dep_ not in _LOOSE:
        return False
    first = child.left_edge
    before = head.doc[first.i - 1] if first.i else None
    if before is not None and before.text in _OPENING and before.i >= head.i:
        return child.dep_ != "prep" or before.text != ","
    return child.dep_ == "relcl" and head.i in named and child.i > head.i


def _without_brackets(tokens: list[Token]) -> list[Token]:
    depth = 0
    result = []
    for token in tokens:
        if token.text in ("(", "["):
            depth += 1
        elif token.text in (")", "]"):
            depth = max(0, depth - 1)
        elif depth == 0:
            result.append(token)
    return result


def _without_loose_marks(tokens: list[Token]) -> list[Token]:
    """Drop marks at the ends and beside a gap that a cut has left."""
    marks = frozenset((",", "–", "—", ";", ":", "--", "-"))
    while tokens and (tokens[0].text in marks or tokens[0].dep_ == "cc"):
        tokens = tokens[1:]
    while tokens and (tokens[-1].text in marks | {".", "!", "?"} or tokens[-1].dep_ == "cc"):
        tokens = tokens[:-1]
    result: list[Token] = []
    for place, token in enumerate(tokens):
        after = tokens[place + 1] if place + 1 < len(tokens) else token
        gap_before = bool(result) and result[-1].i != token.i - 1 and place > 0
        gap_after = after.i > token.i + 1
        if token.text in marks and (gap_before or gap_after) and token.text != "-":
            continue
        result.append(token)
    return result
