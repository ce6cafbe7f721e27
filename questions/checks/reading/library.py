"""What an item is held against, taken apart once: sentences, and names that mean one thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from questions.checks.reading.wording import bare, content
from questions.model.articles import Article
from questions.model.facts import Mention
from questions.model.review import Knowledge
from questions.world import sentences


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an article, with the roots of its words that carry meaning."""

    article: str
    text: str
    content: frozenset[str]


@dataclass(frozen=True, slots=True)
class Library:
    """Knowledge, ready to be looked things up in.

    Attributes:
        articles: The articles by their names.
        sentences: All sentences of all articles, and the facts as sentences that stand alone.
        places: For each root, the numbers of the sentences that hold it, ascending.
        aliases: For each name in the facts, in its bare form, all names that mean the same.
    """

    articles: dict[str, Article]
    sentences: tuple[Sentence, ...]
    places: dict[str, frozenset[int]]
    aliases: dict[str, frozenset[str]]

    def saying(self, wanted: frozenset[str]) -> Iterator[Sentence]:
        """The sentences that hold all the roots, in their order."""
        lists = sorted((self.places.get(word, frozenset()) for word in wanted), key=len)
        if lists:
            for number in sorted(lists[0].intersection(*lists[1:])):
                yield self.sentences[number]


def library_of(knowledge: Knowledge) -> Library:
    """The library for some knowledge; asking again for the same object costs nothing."""
    return _build(_Identity(knowledge))


class _Identity:
    """A key that is equal to itself alone: hashing all articles at each question would be slow."""

    __slots__ = ("knowledge",)

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Identity) and other.knowledge is self.knowledge

    def __hash__(self) -> int:
        return id(self.knowledge)


@lru_cache(maxsize=2)
def _build(identity: _Identity) -> Library:
    knowledge = identity.knowledge
    texts = [
        (article.name, text.strip())
        for article in knowledge.articles
        for _, text in sentences.split(article.text)
    ]
    texts += [(fact.evidence[0].article, fact.text) for fact in knowledge.facts if fact.evidence]
    found = tuple(Sentence(article, text, content(text)) for article, text in dict.fromkeys(texts))
    return Library(
        articles={article.name: article for article in knowledge.articles},
        sentences=found,
        places=_places(found),
        aliases=_aliases(knowledge),
    )


def _places(sentences: Sequence[Sentence]) -> dict[str, frozenset[int]]:
    found: dict[str, list[int]] = {}
    for number, sentence in enumerate(sentences):
        for word in sentence.content:
            found.setdefault(word, []).append(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def _aliases(knowledge: Knowledge) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for mention in _mentions(knowledge):
        names = {bare(mention.text), *(bare(alias) for alias in mention.aliases)}
        for name in names:
            found.setdefault(name, set()).update(names)
    return {name: frozenset(names) for name, names in found.items()}


def _mentions(knowledge: Knowledge) -> Iterator[Mention]:
    for fact in knowledge.facts:
        for phrase in fact.phrases:
            yield from phrase.mentions
    yield from (named.mention for named in knowledge.names)
