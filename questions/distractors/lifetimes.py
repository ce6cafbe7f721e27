"""When people lived and when things existed, as far as articles tell, or everybody knows.

A year before somebody was born, or before a club or a state was founded, is no wrong answer that
anybody would give; nor is a person of another age.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from questions.model.articles import Article
from questions.model.facts import Fact, Kind, Mention, Role
from questions.world import people
from questions.world.countries_since import lasted
from questions.world.famous import life_of
from questions.world.organisations import FOUNDED
from questions.world.places import PLACES

# How old people are who do what articles tell of.
_GROWN = 15
_BEGUN = frozenset(("bear", "create", "establish", "form", "found", "inaugurate", "invent", "open"))
_ENDED = frozenset(
    ("abolish", "assassinate", "behead", "die", "disband", "dissolve", "execute", "hang", "murder")
)
_LIVING = (Kind.PERSON, Kind.ORGANISATION)
_LASTING = (*_LIVING, Kind.COUNTRY)
# "Ann Hale (1802–1871)", "Ann Hale (born 7 May 1802)", "Ann Hale (died 1871)".
_YEAR = r"(?:\d{{1,2}} [A-Z][a-z]+ )?(?P<{name}>[12]\d{{3}})"
_BRACKETED = re.compile(
    r"(?P<name>[A-Z][\w.’'-]*(?: (?:[A-Z][\w.’'-]*|de|van|von|der|la|le|al|bin)){0,5}) \((?:"
    rf"(?P<word>born|b\.|died|d\.) (?:in |on |c\. ?)?{_YEAR.format(name='one')}"
    rf"|(?:born |b\. |c\. )?{_YEAR.format(name='first')}"
    rf"\s*[-–—]\s*(?:died |d\. |c\. )?{_YEAR.format(name='last')})\)"
)


@dataclass(frozen=True, slots=True)
class Lifetime:
    """The years in which somebody lived or something existed; None where they are not told."""

    first: int | None = None
    last: int | None = None

    def joined(self, other: Lifetime) -> Lifetime:
        """What both tell together; of years that differ, those that admit more."""
        firsts = [one for one in (self.first, other.first) if one is not None]
        lasts = [one for one in (self.last, other.last) if one is not None]
        return Lifetime(min(firsts, default=None), max(lasts, default=None))

    def within(self, other: Lifetime) -> Lifetime:
        """The years of both."""
        firsts = [one for one in (self.first, other.first) if one is not None]
        lasts = [one for one in (self.last, other.last) if one is not None]
        return Lifetime(max(firsts, default=None), min(lasts, default=None))

    def holds(self, year: int) -> bool:
        """Whether a year lies within."""
        is_begun = self.first is None or self.first <= year
        return is_begun and (self.last is None or year <= self.last)


@dataclass(frozen=True, slots=True)
class Lifetimes:
    """What the articles of a library tell of when whom or what there was."""

    _told: Mapping[tuple[str, Kind], Lifetime]

    @classmethod
    def read(cls, articles: Iterable[Article], facts: Iterable[Fact]) -> Lifetimes:
        """The lifetimes that articles and facts tell; of people, their grown years."""
        found: dict[tuple[str, Kind], Lifetime] = {}
        told = (*(one for fact in facts for one in _stated(fact)), *_bracketed(articles))
        for of, lifetime in told:
            found[of] = lifetime.joined(found.get(of, Lifetime()))
        return cls(found)

    def of(self, mention: Mention) -> Lifetime:
        """The lifetime of whom or what a mention names, by any of its names."""
        found = Lifetime()
        for name in (mention.text, *mention.aliases):
            found = found.joined(self._told.get((name, mention.kind), Lifetime()))
        return known(mention.text, mention.kind) if found == Lifetime() else found

    def shared_by(self, fact: Fact) -> Lifetime:
        """The years in which all that a fact names was there.

        What the fact itself tells to begin or to end bounds nothing, nor does a lifetime that the
        fact lies outside of.
        """
        found = Lifetime()
        for phrase in fact.phrases:
            for mention in phrase.mentions:
                if mention.kind in _LASTING and fact.date is not None:
                    found = found.within(self._around(mention, fact.date.earliest.year))
        return found

    def _around(self, mention: Mention, year: int) -> Lifetime:
        """The years of whom or what a mention names, or of somebody's rule, that hold a year."""
        ruled = _rule(mention)
        own = ruled if ruled != Lifetime() and ruled.holds(year) else self.of(mention)
        if not own.holds(year):
            return Lifetime()
        return Lifetime(
            None if own.first == year else own.first, None if own.last == year else own.last
        )


def known(name: str, kind: Kind) -> Lifetime:
    """The lifetime that everybody knows of somebody famous, a state, a body or a sight."""
    if kind is Kind.COUNTRY:
        return Lifetime(*lasted(name))
    if kind in (Kind.ORGANISATION, Kind.PLACE):
        bare = name.removeprefix("the ")
        return Lifetime(*FOUNDED.get(bare, PLACES.years.get(bare, (None, None))))
    life = life_of(people.without_rank(name)) if kind is Kind.PERSON else None
    return Lifetime(life.born + _GROWN, life.died) if life else Lifetime()


def _rule(mention: Mention) -> Lifetime:
    """The years in which somebody famous ruled; of nobody else, all."""
    life = life_of(people.without_rank(mention.text)) if mention.kind is Kind.PERSON else None
    return Lifetime(*life.ruled) if life and life.ruled else Lifetime()


def _stated(fact: Fact) -> Iterator[tuple[tuple[str, Kind], Lifetime]]:
    """What a fact says of a beginning or an end: of its subject, or of what its subject founded."""
    if fact.verb is None or fact.verb.negated or fact.date is None:
        return
    begun, ended = fact.verb.lemma in _BEGUN, fact.verb.lemma in _ENDED
    if not begun and not ended:
        return
    is_undergone = fact.verb.passive or fact.verb.lemma in ("bear", "die")
    role, year = Role.SUBJECT if is_undergone else Role.OBJECT, fact.date.earliest.year
    for phrase in fact.phrases:
        whole = phrase.mentions[0] if phrase.role is role and phrase.mentions else None
        if whole and whole.kind in _LIVING and whole.text == phrase.text.removeprefix("the "):
            grown = _GROWN if whole.kind is Kind.PERSON else 0
            lifetime = Lifetime(first=year + grown) if begun else Lifetime(last=year)
            yield (whole.text, whole.kind), lifetime


def _bracketed(articles: Iterable[Article]) -> Iterator[tuple[tuple[str, Kind], Lifetime]]:
    """What stands in brackets behind the names of people."""
    for article in articles:
        for match in _BRACKETED.finditer(article.text):
            of = (people.without_rank(match["name"]), Kind.PERSON)
            if match["first"]:
                yield of, Lifetime(int(match["first"]) + _GROWN, int(match["last"]))
            elif match["word"] in ("born", "b."):
                yield of, Lifetime(first=int(match["one"]) + _GROWN)
            else:
                yield of, Lifetime(last=int(match["one"]))
