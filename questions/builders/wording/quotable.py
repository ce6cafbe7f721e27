"""Whether somebody's own words stand alone, and tell what their article is about.

A quotation is as its speaker put it, vague words and all; but what it speaks of must be in it.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from questions.builders.wording.bareness import bareness, leaves_untold
from questions.model.articles import Article
from questions.world.words import WORD, telling, trunk

_FEWEST_WORDS, _MOST_WORDS = 5, 28
_FEWEST_TELLING = 3
_OPENS_BADLY = re.compile(r"(?:It|This|That|These|They|He|She|But|And|So|Then|Which|Who)\b|[a-z]")
# "It is a right to rest", "It’s harder to sleep": what is meant follows.
_IT_AHEAD = re.compile(
    r"\b[Ii]t(?: is|’s|'s| was) (?=(?:[\w’'-]+ ){1,5}to [a-z]+\b|[a-z-]+ that\b)"
    r"|\bthan it is (?=to [a-z]+\b)"
)
# What somebody tells of their own life, or of nobody, says little of the matter.
_OWN_LIFE = re.compile(r"(?:I|I['’]\w+|My|Me|Nobody|Everybody|Everyone|People['’]s)\b")
_TO_YOU = re.compile(r"(?:You|Your)\b")
_NAMED = re.compile(r"(?<=[a-z,] )[A-Z]\w")
_FIRM = re.compile(r"\d|(?<=[a-z,] )[A-Z]\w")
# What only the words beside a quotation would explain.
_POINTING = re.compile(
    r"\b(?:he|she|him|his|her|this|these|those|here|now|such|today|wrong|of course|"
    r"for many|that(?: is| was|['’]s))\b|\bthat [a-z]+$|[‘;\[]",
    re.IGNORECASE,
)
# "These boats" in a text on boats; "those who sail".
_TOLD_WHICH = re.compile(r"\b(?:[Tt]hese (?P<which>(?:[a-z-]+ )?[a-z-]+s)|those (?=who\b))\b")
_IT = re.compile(r"\bit\b")
_NOUN_BEFORE_IT = re.compile(r"\b(?:a|an|the|our|every|each) (?:[\w’'-]+,? ){1,9}$", re.IGNORECASE)
_THEY = re.compile(r"\b(?:they|their|them)\b", re.IGNORECASE)
_SEVERAL = re.compile(
    r"\b(?:many|people|men|women|children|somebody|someone|[a-z]{3,}(?<![sui])s)\b", re.IGNORECASE
)
_DEFINITE = re.compile(
    r"\bthe [a-z]+\b(?! (?:of|that|who|which|in|to|for|between|I|they|we|you)\b)"
)
# "The vehicles will be small": which, only the text beside tells.
_OPENS_WITH_KNOWN = re.compile(
    r"The [a-z]+ (?:and|are|can|could|did|do|does|had|has|have|is|may|must|need|was|were|will|"
    r"would)\b"
)
# So often a text holds a word of what it is about, and so many such words what stands alone.
_OFTEN = 3
_FEWEST_OF_TOPIC = 2
# What says little of the topic is known by so many telling words, and is no speech.
_FEWEST_OFF_TOPIC, _MOST_OFF_TOPIC = 5, 24
_IT_FIRST = re.compile(r"It\b")
# What a word of the topic counts beside any other word of weight.
_OF_TOPIC = 2
_SHORTEST = 4
_COMMON = frozenset(
    "about after also been being called come could does even every first from have here into just "
    "know like make many more most much other people said says should some such than that their "
    "them then there these they thing think this those time told very want well were what when "
    "where which while will with would year your".split()
)


@lru_cache(maxsize=64)
def topics_of(article: Article) -> frozenset[str]:
    """The telling words of a title, and those that come back in the text."""
    counts = Counter(trunk(word.casefold()) for word in WORD.findall(article.text))
    often = {word for word, count in counts.items() if count >= _OFTEN and len(word) >= _SHORTEST}
    common = frozenset(trunk(word) for word in _COMMON)
    return (telling(article.title) | often) - common


def weight(words: str, topics: frozenset[str]) -> int:
    """How much some words tell of the matter: words of weight, names, and words of a topic."""
    told = telling(words)
    return len(told) + len(_NAMED.findall(words)) + _OF_TOPIC * len(told & topics)


def shows_matter(words: str, topics: frozenset[str], *, is_introduced: bool) -> bool:
    """Whether a quotation tells enough of what its article is about.

    Args:
        words: The quotation.
        topics: What the article is about.
        is_introduced: Whether it is told what its speaker is.
    """
    told = telling(words)
    if len(told & topics) >= _FEWEST_OF_TOPIC:
        return True
    if _IT_FIRST.match(words) or len(words.split()) > _MOST_OFF_TOPIC:
        return False
    is_told = is_introduced and _FIRM.search(words) is not None
    return bool(told & topics) or is_told or len(told) >= _FEWEST_OFF_TOPIC


def stands_alone(words: str, topics: frozenset[str]) -> bool:
    """Whether a quoted sentence needs none of the words beside it to be understood."""
    if not _FEWEST_WORDS <= len(words.split()) <= _MOST_WORDS or "?" in words:
        return False
    told = _IT_AHEAD.sub("", words)
    if _OWN_LIFE.match(words) or (told[:6] == words[:6] and _OPENS_BADLY.match(words)):
        return False
    if _TO_YOU.match(words) and len(telling(words) & topics) <= _FEWEST_OF_TOPIC:
        return False
    if len(telling(words)) < _FEWEST_TELLING or leaves_untold(words):
        return False
    return not _points_outside(told, topics)


def _points_outside(words: str, topics: frozenset[str]) -> bool:
    """Whether some words need those beside them to be understood."""
    words = _TOLD_WHICH.sub(lambda match: _named_topic(match, topics), words)
    if _POINTING.search(words) or _OPENS_WITH_KNOWN.match(words):
        return True
    if any(not _NOUN_BEFORE_IT.search(words[: it.start()]) for it in _IT.finditer(words)):
        return True
    they = _THEY.search(words)
    if they is not None and not _SEVERAL.search(words[: they.start()]):
        return True
    return any(bareness(match.group()) for match in _DEFINITE.finditer(words))


def _named_topic(match: re.Match[str], topics: frozenset[str]) -> str:
    """The words without "these" where they name what the text is about."""
    which = match["which"]
    if which is None:
        return ""
    return which if telling(which) <= topics else match.group()
