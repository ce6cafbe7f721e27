"""All that the articles of a library name, with where they name it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from questions.distractors import moments, persons
from questions.model.articles import Article, Evidence
from questions.model.facts import Fact, Kind, Mention, Role
from questions.model.review import Knowledge
from questions.world import people
from questions.world.words import WORD, offsets

_NAMED = (Kind.PERSON, Kind.ORGANISATION, Kind.CITY, Kind.PLACE, Kind.COUNTRY, Kind.EVENT)
# Articles that share so many names speak of the same things.
_SHARED_NAMES = 3
# Years between two deeds of people who may have met.
_ACTIVE = 30
# Characters around a name in which a text says that somebody only writes of others.
_NEAR_NAME = 70
_SOURCE = re.compile(
    r"\b(?:historians?|biographer|scholars?|author of|novelist|according to|argues?|argued|writes|"
    r"wrote|notes that|noted that|in his book|in her book|concludes|estimates)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Use:
    """A mention with the article that makes it, and the fact that it stands in, if it is in one."""

    mention: Mention
    article: str
    role: Role | None = None
    fact: Fact | None = None


@dataclass(frozen=True)
class Mentions:
    """All that the articles of a library name, ready to be asked by kind."""

    knowledge: Knowledge
    _related: dict[str, tuple[str, ...]] = field(default_factory=dict, compare=False, repr=False)
    _sources: dict[tuple[str, str], bool] = field(default_factory=dict, compare=False, repr=False)
    _doubtful: dict[tuple[str, str], bool] = field(default_factory=dict, compare=False, repr=False)
    _last: list[tuple[Fact, int | None]] = field(default_factory=list, compare=False, repr=False)

    @cached_property
    def _uses(self) -> dict[tuple[str, Kind], list[Use]]:
        """What is named, by article and kind: first what stands in facts, then the rest."""
        found: dict[tuple[str, Kind], list[Use]] = {}
        for fact in self.knowledge.facts:
            article = fact.evidence[0].article
            for phrase in fact.phrases:
                for mention in phrase.mentions:
                    use = Use(mention, article, phrase.role, fact)
                    found.setdefault((article, mention.kind), []).append(use)
        for name in self.knowledge.names:
            use = Use(name.mention, name.article)
            found.setdefault((name.article, name.mention.kind), []).append(use)
        return found

    @cached_property
    def _names(self) -> dict[str, set[str]]:
        names: dict[str, set[str]] = {}
        for (article, kind), uses in self._uses.items():
            if kind in _NAMED:
                names.setdefault(article, set()).update(use.mention.text for use in uses)
        return names

    @cached_property
    def _texts(self) -> dict[str, str]:
        return {name: article.text for name, article in self._articles.items()}

    def text_of(self, article: str) -> str:
        """The text of an article; "" for one that is not in the library."""
        return self._texts.get(article, "")

    def is_source(self, name: str, article: str) -> bool:
        """Whether an article names a person only as one who writes of what others did."""
        place = (name, article)
        if place not in self._sources:
            last, text = people.family_name(name), self._texts.get(article, "")
            near = [
                text[max(0, at - _NEAR_NAME) : at].rpartition(". ")[2]
                + text[at : at + len(last) + _NEAR_NAME].partition(". ")[0]
                for at in offsets(text, last)
            ]
            self._sources[place] = bool(near) and all(map(_SOURCE.search, near))
        return self._sources[place]

    @cached_property
    def _articles(self) -> dict[str, Article]:
        return {article.name: article for article in self.knowledge.articles}

    def year_of(self, fact: Fact) -> int | None:
        """The year of which an article tells a fact, as far as it shows.

        It is asked for again and again of one fact, so the last answer is kept.
        """
        if not self._last or self._last[0][0] is not fact:
            year = moments.year_of(fact, self._articles.get(fact.evidence[0].article))
            self._last[:] = [(fact, year)]
        return self._last[0][1]

    def time_told(self, fact: Fact) -> int | None:
        """The same, or else the last year that the article names so far."""
        return moments.time_told(fact, self._articles.get(fact.evidence[0].article))

    @cached_property
    def _years(self) -> dict[str, tuple[int, ...]]:
        found: dict[str, set[int]] = {}
        for fact in self.knowledge.facts:
            year = self.year_of(fact)
            if year is not None:
                for name in _acting(fact) if fact.date is None else _people_of(fact):
                    found.setdefault(name, set()).add(year)
        return {name: tuple(sorted(years)) for name, years in found.items()}

    def is_of_time(self, name: str, fact: Fact, key: str) -> bool:
        """Whether somebody was of age when the key was, as far as the years of their deeds tell."""
        year = self.year_of(fact)
        of_key = (year,) if year is not None else self.years_of(key)
        years = self.years_of(name)
        return (
            not (of_key and years)
            or min(abs(one - other) for one in years for other in of_key) <= _ACTIVE
        )

    def years_of(self, person: str) -> tuple[int, ...]:
        """The years of the facts that tell of a person."""
        return self._years.get(person, ())

    @cached_property
    def _subjects(self) -> dict[tuple[str, str], list[Fact]]:
        found: dict[tuple[str, str], list[Fact]] = {}
        for fact in self.knowledge.facts:
            first = fact.phrases[0] if fact.phrases else None
            if first is not None and first.role is Role.SUBJECT and first.mentions:
                of = (fact.evidence[0].article, first.text)
                found.setdefault(of, []).append(fact)
        return found

    def told_of(self, name: str, article: str) -> tuple[Fact, ...]:
        """The facts of an article whose subject is a name."""
        return tuple(self._subjects.get((article, name), ()))

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(word for text in self._texts.values() for word in WORD.findall(text))

    def is_of_words(self, name: str) -> bool:
        """Whether a name is made of words that the texts use as words: "Sweet Dreams"."""
        return people.area_of(name) is None and all(
            word.lower() in self._words for word in name.split()
        )

    def is_doubtful(self, name: str, article: str) -> bool:
        """Whether a text does not use a name as that of one person."""
        place = (name, article)
        if place not in self._doubtful:
            text = self._texts.get(article, "")
            self._doubtful[place] = (
                persons.is_no_name(name)
                or persons.is_torn(name, text)
                or persons.is_body(name, text)
                or persons.is_place(name, text)
                or self._ends_in_word(name)
                or not persons.is_vouched_for(name, text)
            )
        return self._doubtful[place]

    def _ends_in_word(self, name: str) -> bool:
        """Whether a name of nobody known ends in a word of the texts: "the Dieppe Raid"."""
        last = re.split("[ -]", name)[-1].lower()
        is_word = any(form in self._words for form in (last, f"{last}s"))
        return is_word and people.area_of(name) is None

    @cached_property
    def _longer(self) -> frozenset[str]:
        """What is only a part of a longer name: "Liberation Army" of "People's Liberation Army"."""
        parts: set[str] = set()
        for (_, kind), uses in self._uses.items():
            if kind in (Kind.PERSON, Kind.ORGANISATION):
                for words in {use.mention.text for use in uses}:
                    parts.update(_parts_of(words.split()))
        return frozenset(parts)

    def is_part(self, name: str) -> bool:
        """Whether a name is only a part of a longer one, and so perhaps that of another."""
        return name in self._longer

    @cached_property
    def surnames(self) -> frozenset[str]:
        """The last words of the names of people."""
        return frozenset(
            use.mention.text.split()[-1]
            for (_, kind), uses in self._uses.items()
            if kind is Kind.PERSON
            for use in uses
        )

    @cached_property
    def _in_order(self) -> dict[tuple[str, Kind, bool], list[Use]]:
        """What is named, by article and kind, in facts or not, in the order of the text."""
        found: dict[tuple[str, Kind, bool], list[Use]] = {}
        for (article, kind), uses in self._uses.items():
            for use in sorted(uses, key=_start):
                found.setdefault((article, kind, use.fact is None), []).append(use)
        return found

    def of_kind(self, kind: Kind, article: str) -> list[Use]:
        """What an article, and then those that speak of the same things, name of a kind."""
        others = (other for other in self._related_to(article) if other != article)
        places = ((one, kind) for one in (article, *others))
        return [use for place in places for use in self._uses.get(place, ())]

    def nearest(self, kind: Kind, here: Evidence) -> Iterator[Use]:
        """The same: facts before mere names, this article before others, near places first."""
        others = [other for other in self._related_to(here.article) if other != here.article]
        for is_bare in (False, True):
            yield from _outward(self._in_order.get((here.article, kind, is_bare), []), here.start)
            uses = (self._in_order.get((other, kind, is_bare), ()) for other in others)
            elsewhere = (use for some in uses for use in some)
            yield from sorted(elsewhere, key=lambda use: abs(_start(use) - here.start))

    def _related_to(self, article: str) -> tuple[str, ...]:
        """The articles that share names of people, places and organisations with an article."""
        if article not in self._related:
            here = self._names.get(article, set())
            self._related[article] = tuple(
                other for other, names in self._names.items() if len(here & names) >= _SHARED_NAMES
            )
        return self._related[article]


def _people_of(fact: Fact) -> Iterator[str]:
    """All people whom a fact names."""
    told = (one for phrase in fact.phrases for one in phrase.mentions)
    yield from (one.text for one in told if one.kind is Kind.PERSON)


def _acting(fact: Fact) -> Iterator[str]:
    """Who a fact tells of, or who tells it."""
    first = fact.phrases[0] if fact.phrases else None
    if first is not None and first.role is Role.SUBJECT:
        whole = (one.text for one in first.mentions if one.kind is Kind.PERSON)
        yield from (name for name in whole if name == first.text)
    if fact.speaker:
        yield fact.speaker


def _parts_of(words: Sequence[str]) -> Iterator[str]:
    """Two words of a name and more, but not all."""
    for start in range(len(words) - 1):
        for end in range(start + 2, len(words) + 1):
            if end - start < len(words):
                yield " ".join(words[start:end])


def _start(use: Use) -> int:
    return use.mention.start


def _outward(uses: Sequence[Use], start: int) -> Iterator[Use]:
    """Uses in the order of the text, from a place outward."""
    right = bisect_left(uses, start, key=_start)
    left = right - 1
    while left >= 0 or right < len(uses):
        behind = right < len(uses) and (
            left < 0 or _start(uses[right]) - start < start - _start(uses[left])
        )
        yield uses[right if behind else left]
        right, left = (right + 1, left) if behind else (right, left - 1)
