"""What an article tells the history of, where that ties a question to one answer.

"How many rules did Ann Hale write down?" has many answers, "In the history of korfball, how many
rules did Ann Hale write down?" one.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from questions.builders.wording.anchors import names_in
from questions.builders.wording.wh import AMOUNTS
from questions.distractors import Statements
from questions.model.candidates import Question, Refusal
from questions.model.facts import Kind, Verb
from questions.world.famous import life_of
from questions.world.words import telling

OPEN = ("more than one answer fits", "nothing names the subject")
"""Why a question is refused that the history of something may close."""

_TOPIC = r"(?P<topic>(?:the )?[A-Za-z][\w’' -]*?)"
_TITLES = (
    re.compile(rf"{_TOPIC}: (?:an?|the) (?:[a-z]+ )?(?:history|story)", re.IGNORECASE),
    re.compile(rf"(?:an?|the) (?:[a-z]+ )?(?:history|story) of {_TOPIC}", re.IGNORECASE),
    re.compile(rf"(?:.*: )?how {_TOPIC} (?:began|came to be|started|was (?:born|invented))", re.I),
)
# An article that says first what its title is: "The zip fastener is a device …".
_DEFINED = re.compile(r"[^.?!]{0,90}?\b(?:is|was|are|were) (?:an?|one of|the) [^.?!]+")
# Sorts of plants and animals have no history of this kind, and of people it is told as a life.
_LIVING = re.compile(
    r"\b(?:animal|bird|cat|family|fish|flower|genus|insect|mammal|plant|reptile|species|subspecies|"
    r"tree|born)\b"
)
_OPENED = re.compile(r"(?:As of|According to|In (?!(?:how|what|which)\b)[^,]+,) ")
_ONE = re.compile(r"(?:an?|one|1)\b", re.IGNORECASE)
# What is done once to what then has a history.
_MAKING = frozenset(
    "build create describe design develop devise discover establish found introduce invent "
    "patent pioneer propose".split()
)
# What somebody is, or does as everybody does, has no place in a history.
_OF_EVERYBODY = frozenset(
    "appear arrive be bear become believe come die emigrate feel get go have hope know like live "
    "look marry meet need qualify remain return say see seem settle sit stay study teach tell "
    "think visit want work".split()
)
_FEWEST_TOLD = 4
# "Who did the slump leave with few orders?" tells of nobody's deed.
_DONE_TO = re.compile(r"(?:Who|Whom) did\b")
_LONGEST = 24
_LONGEST_TOPIC = 4


def told_of_history(refused: Refusal, statements: Statements) -> Question | None:
    """A question refused for having many answers, opened by what its article tells the history of.

    None where the article tells no history, or its topic stands in the question.
    """
    question = refused.question
    if question is None or refused.reason not in OPEN or question.fact.speaker:
        return None
    stem, verb = question.stem, question.fact.verb
    if verb is None or not _is_past(verb) or _OPENED.match(stem) or not _is_told(question):
        return None
    topic = _topic_of(question, statements)
    if not topic or telling(topic) & telling(f"{stem} {question.key.text}"):
        return None
    opened = f"In the history of {topic}, {stem[:1].lower()}{stem[1:]}"
    return replace(question, stem=opened) if len(opened.split()) <= _LONGEST else None


def _is_past(verb: Verb) -> bool:
    first = (*verb.auxiliaries, verb.form)[0].lower()
    return first in ("was", "were", "had") or (not verb.auxiliaries and verb.tag == "VBD")


def _is_told(question: Question) -> bool:
    """Whether it is asked how many or much somebody or something named did, or who made what."""
    verb, key = question.fact.verb, question.key
    if key.kind in AMOUNTS:
        return bool(names_in(question.stem)) and not _ONE.match(key.text)
    if verb is None or verb.lemma in _MAKING:
        return verb is not None
    is_deed = key.kind is Kind.PERSON and verb.lemma not in _OF_EVERYBODY
    is_deed = is_deed and not _DONE_TO.match(question.stem)
    return is_deed and len(telling(question.stem)) >= _FEWEST_TOLD


def _topic_of(question: Question, statements: Statements) -> str:
    name = question.fact.evidence[0].article
    titles = (one.title for one in statements.knowledge.articles if one.name == name)
    return topic(next(titles, ""), statements.text_of(question.fact))


@lru_cache(maxsize=64)
def topic(title: str, text: str) -> str:
    """What an article tells the history of, with its article ("the zip fastener"), or ""."""
    for pattern in _TITLES:
        if match := pattern.fullmatch(title.strip()):
            return _as_written(match["topic"], text)
    first = title.strip()
    begun = _definition(first, text)
    return "" if not begun or _LIVING.search(begun) else _as_written(first, text)


def is_living(title: str, text: str) -> bool:
    """Whether an article is on a sort of animal or plant, and says so first."""
    first = title.strip()
    begun = _definition(first, text) or _definition(f"The {first[:1].lower()}{first[1:]}", text)
    return bool(_LIVING.search(begun)) and not re.search(r"\bborn\b", begun)


def _definition(first: str, text: str) -> str:
    """What an article says first of what its title names, or ""."""
    if not first or not text.startswith(first) or life_of(first):
        return ""
    begun = _DEFINED.match(text, len(first))
    return begun.group() if begun else ""


def _as_written(words: str, text: str) -> str:
    """A topic as the text has it within sentences: small, with "the"; "" for whole headlines."""
    words = words.strip()
    bare = re.sub(r"^the ", "", words, flags=re.IGNORECASE)
    if len(bare.split()) > _LONGEST_TOPIC:
        return ""
    inside = bare if f" {bare}" in text else f"{bare[:1].lower()}{bare[1:]}"
    if f" {inside}" not in text:
        return ""
    return f"the {inside}" if bare != words or f" the {inside}" in text else inside
