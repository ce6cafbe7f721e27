"""How varied a set is: how often it holds each kind, key, option and sentence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from questions.arrangement import ASCENDING
from questions.model.candidates import Candidate
from questions.model.facts import Fact
from questions.model.items import Choice, Item

# What each earlier item of the same kind, sentence, key and option costs the next one.
_SAME_KIND, _SAME_SENTENCE, _SAME_KEY, _SAME_OPTION = 0.035, 0.12, 0.08, 0.01
# Kinds whose keys tell themselves by coming back.
_ONCE = ("person", "country", "city", "place", "organisation", "date", "duration")
_MOST_OF_ONE_KEY = 2
_QUOTED = re.compile(r".* said: “")
_SAID = re.compile(
    r"(?:.*, )?[Ww](?:ho|hich [^“]+?) (?:argue|believe|claim|complain|criticise|declare|estimate|"
    r"explain|insist|predict|report|sa(?:y|id)|suggest|think|thought|told|warn)\w*\b"
)
# So many items more admit one more of the same, and every key once more.
_ONE_MORE, _ONE_MORE_OF_KEY = 15, 20
# How many items of a family one set holds, and how many more admit one more of it.
_SAYING, _POST, _LOCATION, _PORTRAIT = "saying", "role", "location", "portrait"
_MOST_OF_FAMILY = {
    _SAYING: (3, _ONE_MORE),
    _POST: (3, 8),
    _LOCATION: (1, _ONE_MORE),
    "deed": (1, _ONE_MORE),
    _PORTRAIT: (2, 6),
}
_MOST_QUOTED = 2
_AMONG = re.compile(r"(?:.*, )?[Ww]hich of these people\b")
# Where a place lies is a matter of the atlas: a text is seldom read for it.
_LIES = re.compile(r"In which [a-z ]+ (?:is|are|lies?|was) ")
# How often the same options may come back.
_MOST_OF_OPTIONS = 2


@dataclass
class Shown:
    """How often each kind, key, option and sentence was taken."""

    kinds: Counter[str] = field(default_factory=Counter)
    keys: Counter[str] = field(default_factory=Counter)
    options: Counter[str] = field(default_factory=Counter)
    together: Counter[frozenset[str]] = field(default_factory=Counter)
    sentences: Counter[tuple[str, int]] = field(default_factory=Counter)
    holders: set[str] = field(default_factory=set)
    quoted: int = 0

    def add(self, candidate: Candidate, item: Item) -> None:
        """Count what an item shows.

        Args:
            candidate: What was taken.
            item: The variant of it that was taken.
        """
        family, key = _family(candidate), _key(candidate)
        self.kinds[family] += 1
        self.keys[key] += 1
        self.options.update(_names_in(item))
        self.together[_names_in(item)] += 1
        self.sentences.update(_sentences(candidate))
        self.quoted += _QUOTED.match(candidate.item.stem) is not None
        if family == _POST:
            self.holders.add(key)

    def freshest(self, candidate: Candidate) -> Item:
        """The variant of an item whose options were shown least."""
        items = (candidate.item, *candidate.variants)
        return min(items, key=lambda item: (self._is_stale(item), self._repeats(item)))

    def _repeats(self, item: Item) -> int:
        return sum(self.options[name] for name in _names_in(item))

    def _is_stale(self, item: Item) -> bool:
        names = _names_in(item)
        return bool(names) and self.together[names] >= self._admitted(_MOST_OF_OPTIONS, _ONE_MORE)

    def _admitted(self, most: int, one_more: int) -> int:
        """How often something may come back, the more often the more items there are."""
        return most + self.kinds.total() // one_more

    def objection(self, candidate: Candidate, *, asks_for_topic: bool) -> str:
        """Why an item is one too many of its like, or "".

        Args:
            candidate: The item.
            asks_for_topic: Whether its key is what the article's title names: guessed at once.
        """
        family, key = _family(candidate), _key(candidate)
        bounds = _MOST_OF_FAMILY.get(family)
        is_quoted = _QUOTED.match(candidate.item.stem) is not None
        if is_quoted and self.quoted >= self._admitted(_MOST_QUOTED, _ONE_MORE):
            return f"There are {self.quoted} quotations already."
        if bounds and self.kinds[family] >= self._admitted(*bounds):
            return f"There are {self.kinds[family]} such items already."
        if family == _POST and key in self.holders:
            return f"Another item asks for a post of {key}."
        if self._is_stale(self.freshest(candidate)):
            return "Other items have the same four options."
        most = self._admitted(1 if asks_for_topic else _MOST_OF_ONE_KEY, _ONE_MORE_OF_KEY)
        if candidate.item.kind not in _ONCE or self.keys[key] < most:
            return ""
        return f"The answer is {key} once more."

    def cost(self, candidate: Candidate) -> float:
        """What being like those before costs an item; it never shrinks."""
        repeated = sum(self.sentences[place] for place in _sentences(candidate))
        return (
            _SAME_KIND * self.kinds[_family(candidate)]
            + _SAME_KEY * self.keys[_key(candidate)]
            + _SAME_OPTION * self._repeats(candidate.item)
            + _SAME_SENTENCE * repeated / len(candidate.facts)
        )


def _names_in(item: Item) -> frozenset[str]:
    """The options of an item that are no values."""
    if not isinstance(item.interaction, Choice) or item.kind in ASCENDING:
        return frozenset()
    return frozenset(option.text for option in item.interaction.options)


def _family(candidate: Candidate) -> str:
    """What a candidate asks for: its kind, but posts are one whichever way they are asked.

    Who said something is one as well: these are many in the news.
    """
    if _SAID.match(candidate.item.stem):
        return _SAYING
    if _LIES.match(candidate.item.stem) and all(map(_says_what_is, candidate.facts)):
        return _LOCATION
    is_post = candidate.item.kind == "person" and all(map(_says_what_is, candidate.facts))
    if is_post:
        return _POST
    return _PORTRAIT if _AMONG.match(candidate.item.stem) else candidate.item.kind


def _says_what_is(fact: Fact) -> bool:
    return fact.verb is not None and fact.verb.lemma == "be"


def _key(candidate: Candidate) -> str:
    interaction = candidate.item.interaction
    return interaction.key.text if isinstance(interaction, Choice) else ""


def _sentences(candidate: Candidate) -> Iterator[tuple[str, int]]:
    for fact in candidate.facts:
        yield fact.evidence[0].article, fact.evidence[0].start
