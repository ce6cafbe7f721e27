"""Candidates that articles name: in the same passage, elsewhere in the article, in the library."""

from __future__ import annotations

import re
from collections.abc import Iterator

from questions import world
from questions.distractors import ranks
from questions.distractors.candidates import Candidate, Wanted
from questions.distractors.lifetimes import Lifetimes
from questions.distractors.mentions import Mentions, Use
from questions.distractors.persons import is_no_name
from questions.model.articles import Evidence
from questions.model.facts import Fact, Kind, Mention, Role
from questions.world import people
from questions.world.famous import life_of

_ORIGIN_FIT = {"passage": 3.0, "article": 2.0, "library": 1.0}
# What being of the key's country counts for a city, or of its continent for a country: more than
# standing near by.
_SAME_COUNTRY = 1.2
# What being told of with the key's verb counts: who is a director beside who is a founder.
_SAME_VERB = 0.6
# What each deed of a country counts where it is asked who did something, and at most.
_PER_DEED, _MOST_WEIGHT = 0.3, 1.5
# Characters from the key's sentence that still count as the same passage.
_PASSAGE = 400
# In a book so many candidates stand near every key; more would be weighed for nothing.
_MOST = 40
# A surname alone; and a name in another script than the key's would stand out.
_SHORT = re.compile(r"[^\W\d_][\w’'-]{2,}")
# What the recognition of names takes for surnames now and then: "Chief Information Officer".
_OFFICES = frozenset(
    "Ambassador Chairman Commissioner Committee Department Director Executive Governor Manager "
    "Minister Officer President Secretary Spokesman".split()
)
# Who lived till then is known from the news.
_OF_TODAY = 1980
_COUNTED = (Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.DURATION)


def find(wanted: Wanted, mentions: Mentions, lifetimes: Lifetimes) -> Iterator[Candidate]:
    """The nearest mentions of the key's kind, each once, with the fact that names it as the reason.

    Of other articles only those count that speak of the same things: a name from elsewhere would
    be thrown out at a glance.
    """
    seen: set[str] = set()
    here, role = wanted.fact.evidence[0], _role(wanted.fact, wanted.key)
    year = mentions.year_of(wanted.fact)
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
        if not _was_there(use.mention, year, lifetimes):
            continue
        seen.add(text)
        origin = _origin(use, here)
        fit = _ORIGIN_FIT[origin] + 0.5 * (role is not None and use.role is role)
        fit += _SAME_COUNTRY * _are_of_one_region(text, wanted.key)
        fit += _SAME_VERB * _do_the_same(use.fact, wanted.fact)
        if role is Role.SUBJECT and use.mention.kind is Kind.COUNTRY:
            fit += _weight(use, mentions)
        if use.mention.kind is Kind.PERSON:
            fit += _likeness(text, wanted, mentions)
        why = _why(text, use, origin)
        yield Candidate(text, use.mention.kind, origin, why, fit, use.mention)


def _weight(use: Use, mentions: Mentions) -> float:
    """What it counts for a country that an article tells what it did, again and again."""
    told = mentions.told_of(use.mention.text, use.article)
    return min(_MOST_WEIGHT, _PER_DEED * len(told))


def _likeness(name: str, wanted: Wanted, mentions: Mentions) -> float:
    """How well somebody stands beside the key, by standing and by fame."""
    article = wanted.fact.evidence[0].article
    return ranks.likeness(
        name,
        wanted.key.text,
        wanted.stem,
        mentions.text_of(article),
        acting=bool(mentions.told_of(name, article)),
    )


def _suits(use: Use, wanted: Wanted, mentions: Mentions) -> bool:
    """Whether a person may be taken for the key: no historian among those he writes of."""
    name, here = use.mention.text, wanted.fact.evidence[0].article
    if not mentions.is_of_time(name, wanted.fact, wanted.key.text) or mentions.is_of_words(name):
        return False
    if mentions.is_doubtful(name, use.article) or _outshines(name, wanted, mentions):
        return False
    return not mentions.is_source(name, use.article) or mentions.is_source(wanted.key.text, here)


def _outshines(name: str, wanted: Wanted, mentions: Mentions) -> bool:
    """Whether a ruler or a celebrity of our time would stand beside somebody hardly known."""
    life = life_of(people.without_rank(name))
    is_of_today = life is not None and (life.died is None or life.died >= _OF_TODAY)
    if not is_of_today or life_of(wanted.key.text) is not None:
        return False
    text = mentions.text_of(wanted.fact.evidence[0].article)
    return not ranks.are_alike(name, wanted.key.text, wanted.stem, text)


def _do_the_same(one: Fact | None, other: Fact) -> bool:
    return bool(one and one.verb and other.verb and one.verb.lemma == other.verb.lemma)


def _are_of_one_region(text: str, key: Mention) -> bool:
    """Whether two cities lie in one country, or two countries on one continent, as most do."""
    if key.kind is Kind.COUNTRY:
        state, home = world.country(text), world.country(key.text)
        return bool(state and home and state.continent == home.continent)
    if key.kind is not Kind.CITY:
        return False
    one, other = world.city(text), world.city(key.text)
    return one is not None and other is not None and one.country == other.country


def _was_there(mention: Mention, year: int | None, lifetimes: Lifetimes) -> bool:
    """Whether somebody was grown, or something founded, in a year, as far as told."""
    if year is None or mention.kind is Kind.COUNTRY:
        return True
    return lifetimes.of(mention).holds(year)


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
    last = text.rpartition(" ")[2]
    if is_full and is_no_name(text):
        return False
    if last in _OFFICES or (is_full and (world.city(text) or not last[:1].isupper())):
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
