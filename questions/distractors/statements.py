"""All that a library of articles states, sentence by sentence and fact by fact."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from questions.distractors import company
from questions.distractors.lifetimes import Lifetimes
from questions.distractors.mentions import Mentions
from questions.distractors.sameness import names_of
from questions.model.facts import Fact
from questions.model.review import Knowledge
from questions.world import sentences
from questions.world.spelling import plain
from questions.world.words import WORD, telling

# The share of a stem's telling words that a statement with the candidate in it may hold before the
# candidate might answer the stem as well.
_ALSO_TRUE = 0.6


@dataclass(frozen=True, slots=True)
class _Statement:
    """A sentence of an article, or a fact: its place, its text in one spelling, and its words."""

    article: str
    start: int
    end: int
    text: str
    words: frozenset[str]


@dataclass(frozen=True)
class Statements:
    """All that the library says, ready to be asked whether it might make a candidate true."""

    knowledge: Knowledge

    @cached_property
    def mentions(self) -> Mentions:
        """What the facts name."""
        return Mentions(self.knowledge)

    @cached_property
    def lifetimes(self) -> Lifetimes:
        """When whom and what they name was there."""
        return Lifetimes.read(self.knowledge.articles, self.knowledge.facts)

    @cached_property
    def other_names(self) -> tuple[tuple[str, str], ...]:
        """Pairs of names that are one person's."""
        return company.other_names(self.knowledge.articles)

    @cached_property
    def _texts(self) -> dict[str, str]:
        return {article.name: article.text for article in self.knowledge.articles}

    def text_of(self, fact: Fact) -> str:
        """The text of the article that states a fact; "" for one that is not in the library."""
        return self._texts.get(fact.evidence[0].article, "")

    @cached_property
    def words(self) -> frozenset[str]:
        """All words of all articles, as they are written."""
        return frozenset(word for text in self._texts.values() for word in WORD.findall(text))

    @cached_property
    def _years(self) -> dict[str, tuple[int, ...]]:
        found: dict[str, list[int]] = {}
        for fact in self.knowledge.facts:
            if fact.date and fact.date.earliest.year == fact.date.latest.year:
                found.setdefault(fact.evidence[0].article, []).append(fact.date.earliest.year)
        return {name: tuple(sorted(years)) for name, years in found.items()}

    def years_of(self, fact: Fact) -> tuple[int, ...]:
        """The years of all that the article of a fact dates, ascending."""
        return self._years.get(fact.evidence[0].article, ())

    @cached_property
    def _facts(self) -> dict[str, list[_Statement]]:
        return _by_word(
            _statement(fact.text, fact.evidence[0].article, fact.evidence[0].start)
            for fact in self.knowledge.facts
        )

    @cached_property
    def _sentences(self) -> dict[str, list[_Statement]]:
        return _by_word(
            _statement(text, article.name, start)
            for article in self.knowledge.articles
            for start, text in sentences.split(article.text)
        )

    def words_beside(self, name: str) -> frozenset[str]:
        """The words, without capitals, of all sentences that hold a name of one word."""
        found = _naming((plain(name),), self._sentences)
        return frozenset(word.lower() for one in found for word in WORD.findall(one.text))

    def may_answer(self, name: str, stem: str, fact: Fact, *, value: bool = False) -> bool:
        """Whether some statement that names the candidate also says most of what the stem says.

        The sentence of the fact itself says it of the key, so of that sentence only its single
        facts count. For a value (a number or a date) only facts count: sentences hold many.
        """
        asked = telling(stem)
        if not asked:
            return False
        here = fact.evidence[0]
        names = names_of(name)
        found = (
            []
            if value
            else [
                one
                for one in _naming(names, self._sentences)
                if not (
                    one.article == here.article and one.start < here.end and here.start < one.end
                )
            ]
        )
        found += [one for one in _naming(names, self._facts) if one.text != f" {plain(fact.text)} "]
        return any(len(asked & one.words) >= _ALSO_TRUE * len(asked) for one in found)


def _statement(text: str, article: str, start: int) -> _Statement:
    return _Statement(article, start, start + len(text), f" {plain(text)} ", telling(text))


def _by_word(statements: Iterable[_Statement]) -> dict[str, list[_Statement]]:
    index: dict[str, list[_Statement]] = {}
    for statement in statements:
        for word in dict.fromkeys(WORD.findall(statement.text)):
            index.setdefault(word.removesuffix("'s"), []).append(statement)
    return index


def _naming(names: Iterable[str], index: dict[str, list[_Statement]]) -> Iterator[_Statement]:
    for name in names:
        words = WORD.findall(name)
        if words:
            rarest = min((index.get(word, []) for word in words), key=len)
            yield from (one for one in rarest if name in one.text)
