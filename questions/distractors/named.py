"""Candidates that articles name: in the same passage, elsewhere in the article, in the library."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from questions import world
from questions.distractors.candidates import Candidate, Wanted
from questions.model.articles import Evidence
from questions.model.facts import Fact, Kind, Mention, Role
from questions.model.review import Knowledge
from questions.world import people
from questions.world.words import WORD, offsets

_ORIGIN_FIT = {"passage": 3.0, "article": 2.0, "library": 1.0}
_NAMED = (Kind.PERSON, Kind.ORGANISATION, Kind.CITY, Kind.PLACE, Kind.COUNTRY, Kind.EVENT)
# What being of the key's country counts for a city: more than standing near by.
_SAME_COUNTRY = 1.2
# Articles that share so many names speak of the same things.
_SHARED_NAMES = 3
# Years between two deeds of people who may have met.
_ACTIVE = 45
# Characters from the key's sentence that still count as the same passage.
_PASSAGE = 400
# In a book so many candidates stand near every key; more would be weighed for nothing.
_MOST = 40
# A surname alone; and a name in another script than the key's would stand out.
_SHORT = re.compile(r"[^\W\d_][\w’'-]{2,}")
# Characters around a name in which a text says that somebody only writes of others.
_NEAR_NAME = 70
_SOURCE = re.compile(
    r"\b(?:historians?|biographer|scholars?|author of|novelist|according to|argues?|argued|writes|"
    r"wrote|notes that|noted that|in his book|in her book|concludes|estimates)\b",
    re.IGNORECASE,
)
_COUNTED = (Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.DURATION)


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
        return {article.name: article.text for article in self.knowledge.articles}

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
    def _years(self) -> dict[str, tuple[int, ...]]:
        found: dict[str, set[int]] = {}
        for fact in self.knowledge.facts:
            year = fact.date.earliest.year if fact.date else None
            for phrase in fact.phrases:
                for mention in phrase.mentions:
                    if year is not None and mention.kind is Kind.PERSON:
                        found.setdefault(mention.text, set()).add(year)
        return {name: tuple(sorted(years)) for name, years in found.items()}

    def years_of(self, person: str) -> tuple[int, ...]:
        """The years of the dated facts that name a person."""
        return self._years.get(person, ())

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(word for text in self._texts.values() for word in WORD.findall(text))

    def is_of_words(self, name: str) -> bool:
        """Whether a name is made of words that the texts use as words: "Sweet Dreams"."""
        return people.area_of(name) is None and all(
            word.lower() in self._words for word in name.split()
        )

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


def find(wanted: Wanted, mentions: Mentions) -> Iterator[Candidate]:
    """The nearest mentions of the key's kind, each once, with the fact that names it as the reason.

    Of other articles only those count that speak of the same things: a name from elsewhere would
    be thrown out at a glance.
    """
    seen: set[str] = set()
    here, role = wanted.fact.evidence[0], _role(wanted.fact, wanted.key)
    for use in mentions.nearest(wanted.key.kind, here):
        if len(seen) == _MOST:
            return
        text = use.mention.text
        if text in seen:
            continue
        text = _shown(use.mention, wanted.key)
        if text in seen or not _is_sound(text, use.mention, wanted.key, mentions.surnames):
            continue
        if mentions.is_part(text):
            continue
        if use.mention.kind is Kind.PERSON and not _suits(use, wanted, mentions):
            continue
        seen.add(text)
        origin = _origin(use, here)
        fit = _ORIGIN_FIT[origin] + 0.5 * (role is not None and use.role is role)
        fit += _SAME_COUNTRY * _are_of_one_country(text, wanted.key)
        why = _why(text, use, origin)
        yield Candidate(text, use.mention.kind, origin, why, fit, use.mention)


def _parts_of(words: Sequence[str]) -> Iterator[str]:
    """Two words of a name and more, but not all."""
    for start in range(len(words) - 1):
        for end in range(start + 2, len(words) + 1):
            if end - start < len(words):
                yield " ".join(words[start:end])


def _suits(use: Use, wanted: Wanted, mentions: Mentions) -> bool:
    """Whether a person may be taken for the key: no historian among those he writes of."""
    if not _is_of_the_time(use, wanted, mentions) or mentions.is_of_words(use.mention.text):
        return False
    name, here = use.mention.text, wanted.fact.evidence[0].article
    return not mentions.is_source(name, use.article) or mentions.is_source(wanted.key.text, here)


def _are_of_one_country(text: str, key: Mention) -> bool:
    """Whether two cities lie in one country, as most of an article do."""
    if key.kind is not Kind.CITY:
        return False
    one, other = world.city(text), world.city(key.text)
    return one is not None and other is not None and one.country == other.country


def _is_of_the_time(use: Use, wanted: Wanted, mentions: Mentions) -> bool:
    """Whether a person was of age when the key was, as far as the dates of their deeds tell."""
    date = wanted.fact.date
    of_key = (date.earliest.year,) if date else mentions.years_of(wanted.key.text)
    years = mentions.years_of(use.mention.text)
    return (
        not (of_key and years)
        or min(abs(one - other) for one in years for other in of_key) <= _ACTIVE
    )


def _shown(mention: Mention, key: Mention) -> str:
    """A mention's text in the manner of the key: countries with or without "the"."""
    if mention.kind is Kind.PERSON:
        name = people.without_rank(mention.text)
        is_short = not people.is_full_name(key.text) and people.is_full_name(name)
        return people.family_name(name) if is_short else name
    if mention.kind in _COUNTED and key.text[:1].islower():
        return mention.text[:1].lower() + mention.text[1:]
    state = world.country(mention.text) if mention.kind is Kind.COUNTRY else None
    if state is None:
        return mention.text
    return state.in_sentence if key.text.startswith("the ") else state.name


def _is_sound(text: str, mention: Mention, key: Mention, surnames: frozenset[str]) -> bool:
    """Whether a name looks like what it is said to be; the recognition of names errs at times."""
    match mention.kind:
        case Kind.COUNTRY:
            return world.country(text) is not None
        case Kind.CITY:
            return world.city(text) is not None and text not in surnames
        case Kind.PERSON:
            return is_person(text, like=key.text)
        case Kind.ORGANISATION:
            return not any(char.isdigit() for char in text)
        case _:
            return True


def is_person(text: str, *, like: str) -> bool:
    """Whether a text is a person's name, full or short as another one is."""
    is_full = people.is_full_name(text)
    if is_full != people.is_full_name(like) or not (is_full or _SHORT.fullmatch(text)):
        return False
    if is_full and world.city(text):
        return False
    return not people.is_body_of_people(text) and not any(char.isdigit() for char in text)


def _role(fact: Fact, key: Mention) -> Role | None:
    return next(
        (
            phrase.role
            for phrase in fact.phrases
            if any(mention.start == key.start for mention in phrase.mentions)
        ),
        None,
    )


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


def _origin(use: Use, here: Evidence) -> str:
    if use.article != here.article:
        return "library"
    return "passage" if abs(use.mention.start - here.start) <= _PASSAGE else "article"


def _why(text: str, use: Use, origin: str) -> str:
    where = "Another article" if origin == "library" else "The article"
    if use.fact is None:
        return f"{where} names {text} in another connection."
    statement = use.fact.text.rstrip(".")
    if use.mention.kind is Kind.DATE:
        if use.fact.verb is None:
            return f"{text} is the date of something else: {statement}."
        return f"{where} gives this date for something else: {statement}."
    if use.mention.kind in _COUNTED:
        return f"{where} gives this figure for something else: {statement}."
    return f"{where} says something else of {text}: {statement}."
