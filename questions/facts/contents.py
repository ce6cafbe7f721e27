"""What somebody says in a sentence, cut down to what is told for sure and stands alone."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from spacy.tokens import Span, Token

from questions.facts.clauses import SUBJECTS
from questions.facts.phrases import Unclear

_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_CUTS = frozenset("due because although though while whereas since but and".split())
_CAUSES = frozenset(("due", "because"))
_CONDITIONS = frozenset("if lest provided should unless until without".split())
_LONG_CONDITIONS = (("as", "long"), ("in", "case"), ("depending", "on"))
_NEAR, _SHORTEST = 3, 2
_ELLIPTICAL = frozenset("all any anything at ever necessary needed not only possible so".split())
_MARKS = frozenset((",", ";", ":", "–", "—", "--", "("))
_QUOTES = frozenset(("“", "”", '"', "‘", "''", "``"))
_SCRAP = 5
"""Words in quotation marks that are no quotation, but a part of what is told."""
# What somebody speaks of as known to those who listen: "the first transfer", "the deal".
_OF_WHAT = frozenset(
    "agreement announcement contract deal decision delivery instalment move offer order payment "
    "plan programme project proposal purchase sale scheme shipment transfer".split()
)


def told(verb: Token, start: int, end: int) -> list[Token]:
    """What is said, up to the first words that can be cut before a quotation or an aside."""
    tokens = _unquoted(verb.doc[start:end])
    core = max((each.i for each in verb.children if each.dep_ == "ccomp"), default=start)
    while tokens and (tokens[-1].is_punct or tokens[-1].is_space):
        tokens.pop()
    stop = next((at for at, token in enumerate(tokens) if token.text in _QUOTES), len(tokens))
    cuts = [at for at in range(5, len(tokens)) if tokens[at].i > core and _may_cut(tokens, at)]
    if stop < len(tokens):
        cuts = [at for at in cuts if at <= stop][-1:]
        if not cuts:
            raise Unclear("quotation")
    tokens = tokens[: cuts[0]] if cuts else tokens
    while tokens and tokens[-1].is_punct:
        tokens.pop()
    if not any(token.tag_ in _FINITE for token in tokens):
        raise Unclear("parse")
    return [*tokens, *_condition(verb, tokens, end)]


def _condition(verb: Token, kept: Sequence[Token], end: int) -> list[Token]:
    """The words of a condition among those cut off, without which what is kept is not so.

    Raises:
        Unclear: It is in quotation marks or torn off, or there are several.
    """
    holders = {verb.i, *(token.i for token in kept)}
    found = [one for one in verb.doc[kept[-1].i + 1 : end] if _sets_condition(one, holders)]
    if not found:
        return []
    first = found[0].i - (found[0].nbor(-1).lower_ == "only")
    words = [*verb.doc[first:end]]
    stop = next((at for at, one in enumerate(words) if one.is_punct or one.is_space), len(words))
    if (
        len(found) > 1
        or stop < _SHORTEST
        or any(one.text in _QUOTES for one in verb.doc[kept[-1].i : words[0].i + stop])
    ):
        raise Unclear("possible")
    return words[:stop]


def _sets_condition(token: Token, holders: set[int]) -> bool:
    """Whether a word begins the condition of one of some words: "if it misses its target"."""
    before, behind = token.nbor(-1).lower_, token.doc[token.i + 1 : token.i + 2].text.lower()
    if (token.lower_, behind) in _LONG_CONDITIONS:
        return any(one.i in holders for one in islice(token.ancestors, _NEAR))
    if token.lower_ not in _CONDITIONS or behind in _ELLIPTICAL or before in ("as", "even"):
        return False
    head = token.head
    if token.lower_ == "should" and not any(
        child.i > token.i for child in head.children if child.dep_ in SUBJECTS
    ):
        return False
    above = head if token.dep_ == "prep" else head.head
    return above.i in holders or head.i in holders


def check_before(verb: Token) -> None:
    """Refuse what is told behind a condition: "If it failed, she warned, Norway would pay".

    Raises:
        Unclear: It is told so.
    """
    for token in verb.doc[verb.sent.start : verb.i]:
        if token.lower_ in ("if", "unless") and token.head.dep_ == "advcl":
            raise Unclear("conditional")


def _unquoted(said: Span) -> list[Token]:
    """What is said without the marks around a few of its own words: “a major factor”."""
    marks = [token.i for token in said if token.text in _QUOTES]
    bare: set[int] = set()
    for opening, closing in zip(marks[::2], marks[1::2], strict=False):
        scrap = said.doc[opening + 1 : closing]
        if 0 < len(scrap) <= _SCRAP and not any(map(_is_sentence_like, scrap)):
            bare.update((opening, closing))
    return [token for token in said if token.i not in bare]


def _is_sentence_like(token: Token) -> bool:
    """Whether a word makes some quoted words a saying of their own."""
    return token.tag_ in _FINITE or token.is_punct or token.text[:1].isupper()


def _may_cut(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    finite = any(each.tag_ in _FINITE for each in tokens[:at])
    if not finite or (token.lower_ not in _CUTS and token.text not in _MARKS):
        return False
    if token.lower_ in _CAUSES and _needs_cause(tokens, at):
        return False
    return token.text in _MARKS or token.lower_ not in ("and", "but")


def _needs_cause(tokens: Sequence[Token], at: int) -> bool:
    """Whether a cause is what is told: "it was due to rain", "did not close because of it"."""
    return tokens[at - 1].lemma_ == "be" or any(one.dep_ == "neg" for one in tokens[:at])


def check_complete(tokens: Sequence[Token]) -> None:
    """Refuse what is said of "the deal" or "the first transfer" without a word of which.

    Raises:
        Unclear: It is said so.
    """
    for noun in tokens:
        if noun.lemma_.lower() not in _OF_WHAT or noun.dep_ not in SUBJECTS:
            continue
        if any(one.lower_ == "the" for one in noun.lefts) and not _is_told_which(noun):
            raise Unclear("nothing named")


def _is_told_which(noun: Token) -> bool:
    """Whether a name stands beside a noun, or words behind it that are no mere sum."""
    if any(one.pos_ == "PROPN" or one.dep_ == "poss" for one in noun.lefts):
        return True
    behind = [one for one in noun.rights if not one.is_punct]
    return any(one.dep_ not in ("prep", "appos") or not _holds_sum(one) for one in behind)


def _holds_sum(part: Token) -> bool:
    return any(one.like_num or one.is_currency for one in part.subtree)
