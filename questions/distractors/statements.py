"""All that a library of articles states, sentence by sentence and fact by fact."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from questions.distractors import company
from questions.distractors.lifetimes import Lifetimes
from questions.distractors.mentions import Mentions
from questions.distractors.sameness import names_of
from questions.model.facts import Fact, Kind, Mention
from questions.model.review import Knowledge
from questions.world import sentences
from questions.world.spelling import plain
from questions.world.words import WORD, telling

# The share of a stem's telling words that a statement with the candidate in it may hold before the
# candidate might answer the stem as well.
_ALSO_TRUE = 0.6
# What tells that something holds of one more: "Spain was the other host", "Lena, too, won it".
_ADDED = re.compile(
    r"\b(?:also|another|alike|alongside|along with|among them|as (?:did|was|were|had)|as well|both|"
    r"co-\w+|equally|fellow|followed suit|including|join(?:ed|ing|s|tly|t)?|likewise|"
    r"other|others|shared?|similarly|so (?:did|was|were|had|has|does|do|is|are)|the same|together|"
    r"too)\b",
    re.IGNORECASE,
)
# "So did Malta.": a sentence that says nothing by itself stands right behind what it takes up.
_TAKES_UP = re.compile(r"^\W*(?:and )?(?:so|as) (?:did|was|were|had|has|does|do|is|are)\b", re.I)
_RIGHT_BEHIND = 3


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
    _beside: dict[str, frozenset[str]] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def mentions(self) -> Mentions:
        """What the facts name."""
        return Mentions(self.knowledge)

    @cached_property
    def lifetimes(self) -> Lifetimes:
        """When whom and what they name was there."""
        return Lifetimes.read(self.knowledge.articles, self.knowledge.facts)

    def may_have_lived_at(self, name: str, fact: Fact, key: str) -> bool:
        """Whether somebody may have been alive and grown at the time of a fact about the key."""
        year = self.mentions.year_of(fact)
        life = self.lifetimes.of(Mention(name, Kind.PERSON, 0, 0))
        is_within = year is None or life.holds(year)
        return is_within and self.mentions.is_of_time(name, fact, key)

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
            if fact.kind != "reason"
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
        if name not in self._beside:
            found = _naming((plain(name),), self._sentences)
            words = (word.lower() for one in found for word in WORD.findall(one.text))
            self._beside[name] = frozenset(words)
        return self._beside[name]

    def is_added(self, name: str, stem: str, fact: Fact, *, least: float = 0.0) -> bool:
        """Whether another sentence of the fact's article adds the candidate to what is asked.

        It names the candidate, says "also", "too", "the other" or the like, and speaks of one of
        the things of the stem, or takes up the fact's own sentence: "So did Malta."

        Args:
            name: The candidate.
            stem: What is asked.
            fact: What the question is about.
            least: The share of the stem's telling words that the sentence must hold, at least one.
        """
        asked, here = telling(stem), fact.evidence[0]
        for one in _naming(names_of(name), self._sentences):
            is_here = one.start < here.end and here.start < one.end
            if one.article != here.article or is_here or not _ADDED.search(one.text):
                continue
            shared = asked & (one.words - telling(name))
            if shared and len(shared) >= least * len(asked):
                return True
            if 0 <= one.start - here.end <= _RIGHT_BEHIND and _TAKES_UP.search(one.text):
                return True
        return False

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
