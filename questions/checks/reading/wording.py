"""Texts as whole words: "football" holds no "all"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from questions.world.irregular_verbs import PARTICIPLE, PAST
from questions.world.spelling import plain

_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-"})
_WORD = re.compile(r"[^\W_]+(?:['.-][^\W_]+)*")
ARTICLE = re.compile(r"^(?:the|a|an)\s", re.IGNORECASE)
_SPACE = re.compile(r"\s+")

QUESTION_WORDS = frozenset("who whom whose what which when where why how".split())
DETERMINERS = frozenset("the a an this that these those his her its their our my your".split())
PRONOUNS = frozenset(
    "i you he she it we they me him her us them himself herself itself themselves one".split()
)
AUXILIARIES = frozenset(
    "be is are was were been being am do does did done have has had having will would shall should "
    "can could may might must isn't aren't wasn't weren't doesn't don't didn't hasn't".split()
)
PREPOSITIONS = frozenset(
    "about above across after against along among around as at before behind below beneath beside "
    "between beyond by down during except for from in inside into like near of off on onto out "
    "outside over past per since through throughout to toward towards under until up upon via with "
    "within without according".split()
)
CONJUNCTIONS = frozenset("and or but nor so yet if because while although though than".split())
FUNCTION_WORDS = (
    QUESTION_WORDS
    | DETERMINERS
    | PRONOUNS
    | AUXILIARIES
    | PREPOSITIONS
    | CONJUNCTIONS
    | frozenset(
        "there here not no only also just very too then now all any each every some other same "
        "such following many much more most less least s t".split()
    )
)
# Forms that mostly are words of their own.
_OWN_WORDS = frozenset("bit bore bound felt ground lay shot spun stuck wound".split())
_IRREGULAR = {
    form: base
    for table in (PAST, PARTICIPLE)
    for base, form in table.items()
    if form != base and form not in _OWN_WORDS
} | {"born": "bear", "burnt": "burn"}


@lru_cache(maxsize=20_000)
def straight(text: str) -> str:
    """The text with plain quotes, hyphens and single blanks."""
    return _SPACE.sub(" ", text.translate(_STRAIGHT)).strip()


@lru_cache(maxsize=50_000)
def bare(text: str) -> str:
    """A name or phrase for comparison: no case, article, accents, nor punctuation at its ends."""
    return ARTICLE.sub("", plain(straight(text)).strip(" .,;:!?\"'()")).casefold()


@lru_cache(maxsize=50_000)
def words(text: str) -> tuple[str, ...]:
    """The words of a text in lower case; "don't" and "well-known" are one word each."""
    return tuple(word.casefold() for word in _WORD.findall(straight(text)))


@lru_cache(maxsize=50_000)
def content(text: str) -> frozenset[str]:
    """The roots of the words that carry meaning."""
    found = (word.removesuffix("'s") for word in words(text))
    return frozenset(root(word) for word in found if word not in FUNCTION_WORDS)


@lru_cache(maxsize=50_000)
def root(word: str) -> str:
    """A word without the endings of English inflection, so that its forms compare as equal.

    The root need not be a word; "studies", "studied" and "study" share "study".
    """
    word = _IRREGULAR.get(word, word)
    if len(word) <= 3 or not word.isalpha():
        return word
    for ending, replacement in (
        ("ies", "y"),
        ("ied", "y"),
        ("sses", "ss"),
        ("ing", ""),
        ("ed", ""),
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return _undouble(word.removesuffix(ending) + replacement)
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    return _undouble(word)


def _undouble(stem: str) -> str:
    """Let "planned" and "plan" meet at "plan", "recognised" and "recognise" at "recognis"."""
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "ls":
        return stem[:-1]
    return stem[:-1] if len(stem) > 3 and stem.endswith("e") else stem


@lru_cache(maxsize=50_000)
def phrase_pattern(phrases: frozenset[str]) -> re.Pattern[str]:
    """A pattern that finds any of the phrases as whole words, whatever their case."""
    ways = sorted((re.escape(phrase) for phrase in phrases), key=lambda way: (-len(way), way))
    return re.compile(rf"(?<![\w'-])(?:{'|'.join(ways)})(?![\w'-])", re.IGNORECASE)


def find_phrases(text: str, phrases: Iterable[str]) -> tuple[str, ...]:
    """Those of the phrases that a text holds as whole words, in its order and spelling."""
    return tuple(phrase_pattern(frozenset(phrases)).findall(straight(text)))


def quoted(parts: Iterable[str]) -> str:
    """Parts of a text for a message: `"this", "that"`."""
    return ", ".join(f'"{part}"' for part in parts)
