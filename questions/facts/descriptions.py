"""Descriptions of people and places as they stand in the text, read word by word.

The parser often hangs them wrongly; their words and marks show more surely where they end.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from questions.facts import callings

_LINKS = frozenset(("of", "for", "at", "in", "from", "with", "on", "to"))
_ARTICLES = frozenset(("a", "an", "the"))
_INSIDE = ("ADJ", "NOUN", "PROPN", "NUM", "ADV")


@dataclass(frozen=True, slots=True)
class Description:
    """A noun phrase that says what somebody or something is.

    Attributes:
        tokens: Its words, in order; parts that it shares with the one behind it included.
        head: Its noun.
        end: Number behind its last token in the text.
    """

    tokens: tuple[Token, ...]
    head: Token
    end: int

    @property
    def noun(self) -> str:
        """Its noun in the singular, with what a hyphen ties to it: "co-founder"."""
        return noun_of(self.head)

    @property
    def opener(self) -> str:
        """The article that it begins with, "of" where an owner stands in front, or ""."""
        first = self.tokens[0]
        if first.lower_ in _ARTICLES:
            owned = any(each.tag_ == "POS" and each.i < self.head.i for each in self.tokens)
            return "of" if owned else first.lower_
        owned = any(each.tag_ in ("POS", "PRP$") and each.i < self.head.i for each in self.tokens)
        return "of" if owned else ""

    @property
    def completed(self) -> bool:
        """Whether words behind the noun say of what."""
        return self.tokens[-1].i > self.head.i


def noun_of(head: Token) -> str:
    """The noun of a description in small letters, with what a hyphen ties to it."""
    lemma = head.lemma_.lower() if head.tag_ != "NNP" else head.lower_
    if head.i > 1 and head.doc[head.i - 1].text == "-" and not head.doc[head.i - 1].whitespace_:
        before = head.doc[head.i - 2].lower_
        return f"co-{lemma}" if before == "co" else lemma
    return lemma


def read(doc: Doc, start: int, limit: int) -> list[Description]:
    """The description that begins at a token, and those that "and" joins to it.

    Args:
        doc: The text.
        start: Number of its first token.
        limit: Number behind the last token that may belong to it.
    """
    found: list[Description] = []
    at = start
    while True:
        one = _one(doc, at, limit)
        if one is None:
            return []
        found.append(one)
        after = one.end
        joined = after < limit and doc[after].lower_ == "and"
        if not joined or _one(doc, after + 1, limit) is None:
            return list(_sharing(found)) if not joined else []
        at = after + 1


def _one(doc: Doc, start: int, limit: int) -> Description | None:
    end = nominal(doc, start, limit)
    if end is None:
        return None
    head = doc[end - 1]
    if head.tag_ in ("NNS", "NNPS"):
        return None
    end = _tail(doc, end, limit)
    return Description(tuple(doc[start:end]), head, end)


def _tail(doc: Doc, end: int, limit: int) -> int:
    """Behind the prepositional phrases that follow a noun."""
    while end < limit and doc[end].lower_ in _LINKS:
        inner = nominal(doc, end + 1, limit, owned=True)
        if inner is None:
            return end
        end = inner
        while end < limit and doc[end].lower_ == "and" and _goes_on(doc, end, limit):
            end = nominal(doc, end + 1, limit, owned=True) or end
    return end


def _goes_on(doc: Doc, place: int, limit: int) -> bool:
    """Whether "and" joins what somebody heads, and not another calling or deed."""
    end = nominal(doc, place + 1, limit, owned=True)
    return end is not None and not callings.is_calling(noun_of(doc[end - 1]))


def nominal(doc: Doc, start: int, limit: int, *, owned: bool = True) -> int | None:
    """Behind the last noun of the words that begin at a token, or None where none are a noun."""
    at = start
    if at < limit and (doc[at].lower_ in _ARTICLES or doc[at].tag_ == "PRP$"):
        at += 1
    last = None
    while at < limit and _is_inside(doc[at], owned=owned):
        if doc[at].pos_ in ("NOUN", "PROPN"):
            last = at + 1
        at += 1
    return last if last == at else None


def _is_inside(token: Token, *, owned: bool) -> bool:
    if token.pos_ in _INSIDE and not token.is_space:
        return token.pos_ != "ADV" or token.doc[token.i + 1].pos_ in ("ADJ", "VERB", "PUNCT")
    if token.tag_ == "POS" or (token.text in ("’", "'") and token.doc[token.i - 1].tag_ == "NNPS"):
        return owned
    if token.text in ("-", "–", "/"):
        return not token.doc[token.i - 1].whitespace_ and not token.whitespace_
    return token.text == "&" or (
        token.tag_ in ("VBN", "VBG") and token.dep_ in ("amod", "compound")
    )


def _sharing(found: list[Description]) -> Iterator[Description]:
    """Offices that share what they are of: "the founder and owner of Norla"."""
    last = found[-1]
    tail = tuple(each for each in last.tokens if each.i > last.head.i)
    for one in found:
        bare = one is not last and not one.completed and one.opener != "of"
        if bare and one.noun in callings.OFFICES and tail:
            yield Description((*one.tokens, *tail), one.head, one.end)
        else:
            yield one


def shortened(description: Description) -> Iterator[tuple[Token, ...]]:
    """The words of a description, then without its last prepositional phrases, one by one."""
    tokens = description.tokens
    yield tokens
    while links := [at for at, each in enumerate(tokens) if _is_link(each, description)]:
        tokens = tokens[: links[-1]]
        yield tokens


def _is_link(token: Token, description: Description) -> bool:
    return token.i > description.head.i and token.lower_ in _LINKS and token.lower_ != "of"
