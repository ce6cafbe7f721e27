"""Names that explain the noun before them: "a company, Norla Foods, with a loan"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from spacy.tokens import Token

from questions.analysis.reference import Entity
from questions.facts import pruning

_CLOSING = frozenset((",", ".", ";", ":", ")", "–", "—", "”", '"'))


def named(noun: Token, tokens: Sequence[Token], entities: Mapping[int, Entity]) -> list[Token]:
    """The tokens of a phrase with the name in the place of the noun that it explains.

    Args:
        noun: The noun of the phrase.
        tokens: The phrase without its asides.
        entities: What the text names, by the number of each token.
    """
    name = _name_beside(noun, entities)
    if name is None:
        return [*tokens]
    front = [token for token in tokens if token.i < noun.left_edge.i]
    behind = [token for token in tokens if token.i > name.right_edge.i]
    whole = [token for token in pruning.kept(name, entities) if _is_of_name(token, name, entities)]
    return [*front, *whole, *behind]


def _is_of_name(token: Token, name: Token, entities: Mapping[int, Entity]) -> bool:
    """Whether a token belongs to a name, or is the article before it."""
    return token.i < name.i or entities.get(token.i) is entities[name.i]


def _name_beside(noun: Token, entities: Mapping[int, Entity]) -> Token | None:
    """The name in commas right behind a noun, and nothing else there."""
    if noun.tag_ != "NN" or noun.i in entities or any(noun.conjuncts):
        return None
    for name in noun.children:
        if name.dep_ != "appos" or name.i not in entities or any(name.conjuncts):
            continue
        comma, behind = name.left_edge.i - 1, name.right_edge.i + 1
        doc = name.doc
        if doc[comma].text != "," or comma != noun.i + 1 or entities[name.i].ambiguous:
            return None
        closed = behind >= len(doc) or doc[behind].text in _CLOSING
        listed = behind + 1 < len(doc) and doc[behind + 1].lower_ in ("and", "or")
        alone = entities.get(name.left_edge.i + (name.left_edge.tag_ == "DT")) is entities[name.i]
        return name if closed and alone and not listed else None
    return None
