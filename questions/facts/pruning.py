"""What a stem needs of a phrase: restrictions stay, ballast goes."""

from __future__ import annotations

from collections.abc import Container, Sequence
from itertools import pairwise

from spacy.tokens import Token

from questions.analysis import grammar

EMPHATIC = frozenset("himself herself itself themselves".split())
"""Words that may only stress a name: "Ann Hale herself"."""

_MARKS = frozenset((",", "–", "—", ";", ":", "--"))


def kept(head: Token, named: Container[int], *, without: Sequence[Token] = ()) -> list[Token]:
    """The tokens of a phrase in order, without asides: parentheses, loose clauses, appositions."""
    dropped: set[int] = set()
    parts = glued(head)
    whole = [token for part in parts for token in part.subtree]
    if len(parts) > 1:
        whole.sort(key=lambda token: token.i)
    for node in whole:
        if node.i in dropped:
            continue
        for child in node.children:
            if child in without or _is_emphatic(child) or grammar.is_aside(child, node, named):
                dropped.update(token.i for token in child.subtree)
    tokens = [token for token in whole if token.i not in dropped and not token.is_space]
    tokens = _trimmed(_without_loose_marks(_without_other_unit(_without_brackets(tokens))))
    return _with_commas(tokens)


def _is_emphatic(token: Token) -> bool:
    """Whether a word only stresses the name before it: "Ann Hale herself"."""
    return token.dep_ == "appos" and token.lower_ in EMPHATIC and token.i == token.head.i + 1


def glued(head: Token) -> list[Token]:
    """The parts of a word with hyphens that the parser hung side by side ("e", "-", "bikes")."""
    parts = [head]
    beside = {child.i: child for child in head.head.children if child.dep_ == head.dep_}
    while (after := beside.get(parts[-1].i + 1)) is not None and not parts[-1].whitespace_:
        parts.append(after)
    return parts


def _without_brackets(tokens: list[Token]) -> list[Token]:
    depth = 0
    result: list[Token] = []
    for token in tokens:
        if token.text in ("(", "["):
            depth += 1
        elif token.text in (")", "]"):
            depth = max(0, depth - 1)
        elif depth == 0:
            result.append(token)
    return result


_ROUGHLY = frozenset("about around nearly roughly some just over under".split())


def _without_other_unit(tokens: list[Token]) -> list[Token]:
    """Drop an amount in another unit: "18.5 million kroner, or about $2.6 million,"."""
    at = next((n for n, each in enumerate(tokens) if _says_again(n, tokens)), None)
    if at is None:
        return tokens
    end = next((n for n in range(at + 1, len(tokens)) if tokens[n].text == ","), len(tokens))
    words = tokens[at + 1 : end]
    figures = [each for each in words if each.tag_ in ("CD", "$")]
    units = [each for each in words if each not in figures and each.lower_ not in _ROUGHLY]
    return [*tokens[: at - 1], *tokens[end + 1 :]] if figures and len(units) < 2 else tokens


def _says_again(at: int, tokens: list[Token]) -> bool:
    """Whether "or" stands behind a comma that follows an amount."""
    if tokens[at].lower_ != "or" or at < 2 or tokens[at - 1].text != ",":
        return False
    return any(each.tag_ == "CD" for each in tokens[max(0, at - 4) : at - 1])


def _without_loose_marks(tokens: list[Token]) -> list[Token]:
    """Drop the marks beside a gap that a cut has left."""
    result: list[Token] = []
    for place, token in enumerate(tokens):
        before = tokens[place - 1].i if place else token.i - 1
        after = tokens[place + 1].i if place + 1 < len(tokens) else token.i + 1
        if token.text in _MARKS and (before != token.i - 1 or after != token.i + 1):
            continue
        result.append(token)
    return result


def _with_commas(tokens: list[Token]) -> list[Token]:
    """The tokens with the commas between them that the parser hung elsewhere."""
    result = tokens[:1]
    for before, token in pairwise(tokens):
        if token.i == before.i + 2 and token.doc[before.i + 1].text == ",":
            result.append(token.doc[before.i + 1])
        result.append(token)
    return result


def _trimmed(tokens: list[Token]) -> list[Token]:
    """The tokens without marks and conjunctions at the ends."""
    ends = _MARKS | {".", "!", "?", "-"}
    start, end = 0, len(tokens)
    while start < end and (tokens[start].text in ends or tokens[start].dep_ == "cc"):
        start += 1
    while start < end and (tokens[end - 1].text in ends or tokens[end - 1].dep_ == "cc"):
        end -= 1
    return tokens[start:end]
