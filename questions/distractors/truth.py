"""What keeps a candidate from being offered: it is the key, stands in the stem, or may be true."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from questions import world
from questions.distractors.candidates import Candidate
from questions.model.facts import Fact, Mention
from questions.model.review import Knowledge
from questions.world.organisations import ORGANISATIONS
from questions.world.places import PLACES
from questions.world.quantities import find as figures
from questions.world.spelling import plain

# Words that say nothing about what a stem asks.
_EMPTY = frozenset(
    (
        "a an the of in on at to for from by with as and or is are was were be been being has have "
        "had do does did which what who whom whose when where why how many much year date month "
        "day country city organisation organization person people place state name its their his "
        "her it that this these those first last new one most"
    ).split()
)
_SENTENCE_END = re.compile(r"(?<=[.!?])[ ]+(?=[\"“A-Z0-9])|\n+")
_WORD = re.compile(r"[\w’'-]+")
# The share of a stem's telling words that a statement with the candidate in it may hold before the
# candidate might answer the stem as well.
_ALSO_TRUE = 0.6


def is_same(one: str, other: str) -> bool:
    """Whether two names stand for one thing, or one for a part of the other."""
    left, right = _bare(one), _bare(other)
    if left == right or _is_part(left, right) or _is_part(right, left):
        return True
    for find in (world.country, world.country_of_capital):
        if (state := find(one)) and state == world.country(other):
            return True
    for sorts in (ORGANISATIONS, PLACES):
        if (name := sorts.full_name(one)) and name == sorts.full_name(other):
            return True
    return _initials(one) == plain(other).replace(".", "") or _initials(other) == plain(
        one
    ).replace(".", "")


def _bare(name: str) -> str:
    return plain(name).casefold().removeprefix("the ").removesuffix("'s")


def _is_part(part: str, whole: str) -> bool:
    words = whole.split()
    return len(words) > 1 and set(part.split()) < set(words)


def _initials(name: str) -> str:
    letters = [word[0] for word in plain(name).split() if word[0].isupper()]
    return "".join(letters) if len(letters) > 1 else ""


def is_equal_value(candidate: Candidate, key: Mention) -> bool:
    """Whether a number or date lies within the key's, or is the same in other words."""
    if candidate.mention and candidate.mention.date and key.date:
        return candidate.mention.date.overlaps(key.date)
    left, right = figures(candidate.text), figures(key.text)
    if not left or not right:
        return False
    return left[0].value == right[0].value and left[0].unit == right[0].unit


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
            for text, start in _split(article.text)
        )

    def may_answer(self, name: str, stem: str, fact: Fact, *, value: bool = False) -> bool:
        """Whether some statement that names the candidate also says most of what the stem says.

        The sentence of the fact itself says it of the key, so of that sentence only its single
        facts count. For a value (a number or a date) only facts count: sentences hold many.
        """
        asked = _telling(stem)
        if not asked:
            return False
        here = fact.evidence[0]
        names = _names_of(name)
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
    return _Statement(article, start, start + len(text), f" {plain(text)} ", _telling(text))


def _by_word(statements: Iterable[_Statement]) -> dict[str, list[_Statement]]:
    index: dict[str, list[_Statement]] = {}
    for statement in statements:
        for word in dict.fromkeys(_WORD.findall(statement.text)):
            index.setdefault(word.removesuffix("'s"), []).append(statement)
    return index


def _naming(names: Iterable[str], index: dict[str, list[_Statement]]) -> Iterator[_Statement]:
    for name in names:
        words = _WORD.findall(name)
        if words:
            rarest = min((index.get(word, []) for word in words), key=len)
            yield from (one for one in rarest if name in one.text)


def _names_of(name: str) -> tuple[str, ...]:
    state = world.country(name)
    names = [name]
    if state:
        names += [state.name, *state.aliases]
    return tuple(dict.fromkeys(plain(known) for known in names))


def _split(text: str) -> Iterator[tuple[str, int]]:
    """The sentences of a text, roughly, with their offsets."""
    start = 0
    for match in _SENTENCE_END.finditer(text):
        yield text[start : match.start()], start
        start = match.end()
    yield text[start:], start


def _telling(text: str) -> frozenset[str]:
    """The words of a text that tell something, cut to what inflection leaves alone."""
    words = (plain(word).casefold().removesuffix("'s") for word in _WORD.findall(text))
    return frozenset(_trunk(word) for word in words if word and word not in _EMPTY)


def _trunk(word: str) -> str:
    """A word without its inflection, roughly: "established" and "establish" give one trunk."""
    for ending in (
        "isation",
        "ization",
        "ments",
        "ment",
        "ing",
        "ies",
        "ied",
        "ed",
        "es",
        "s",
        "e",
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def stands_in(name: str, stem: str) -> bool:
    """Whether the stem already names the candidate, by any of its names."""
    text = f" {plain(stem)} "
    names = _names_of(name)
    if any(re.search(rf"(?<!\w){re.escape(known)}(?!\w)", text) for known in names):
        return True
    state = world.country(name)
    return state is not None and any(
        re.search(rf"\b{re.escape(plain(word))}s?\b", text) for word in state.adjectives
    )


def shares_fate(candidate: str, fact: Fact, key: Mention) -> bool:
    """Whether the fact's own sentence says of the candidate what it says of the key.

    So it is for what stands in one phrase with the key ("Cuba and Syria"), or beside it.
    """
    for phrase in fact.phrases:
        if any(
            mention.start == key.start and mention.end == key.end for mention in phrase.mentions
        ):
            others = (mention for mention in phrase.mentions if mention.start != key.start)
            if any(is_same(candidate, mention.text) for mention in others):
                return True
    name = re.escape(plain(candidate))
    joined = (
        rf"(?:,|\band|\bor|\bas well as|\blike|\balong with|\btogether with)[ ](?:the )?{name}\b"
    )
    before = rf"\b{name}(?:,| and| or| as well as| like| along with| together with)[ ]"
    sentence = plain(fact.evidence[0].quote)
    right_answer = re.escape(plain(key.text))
    return bool(
        re.search(rf"{right_answer}[ ]?{joined}", sentence)
        or re.search(rf"{before}(?:the )?{right_answer}", sentence)
    )
