"""Questions for a speaker: "Who said: “Wolves keep the forest young”?"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from questions import distractors
from questions.builders.assembly import Question, complete
from questions.distractors import Statements, Wanted
from questions.distractors.candidates import draw
from questions.model.articles import Article
from questions.model.candidates import Candidate, Refusal
from questions.model.facts import Fact, Kind, Mention, Modality
from questions.model.items import Option
from questions.world import sentences
from questions.world.words import telling

KINDS = (Kind.PERSON,)
_COUNT = 3
_FEWEST_WORDS, _MOST_WORDS = 6, 20
_FEWEST_TELLING = 4
_QUALITY = 0.45
_NAME = r"(?P<name>[A-Z][\w’'.-]+(?: (?:de |von |van |der |el-|al-)*[A-Z][\w’'.-]+){0,3})"
_SAID = r"(?:said|says|added|adds|explained|explains|warned|wrote|argued|argues)"
_QUOTE = r"[“\"](?P<quote>[^“”\"]{20,200})[”\"]"
_PATTERNS = (
    re.compile(rf"{_QUOTE},? {_SAID} {_NAME}"),
    re.compile(rf"{_QUOTE},? {_NAME}(?:, [^,.“”\"]{{1,60}},)? {_SAID}\b"),
    re.compile(rf"{_NAME}(?:, [^,.“”\"]{{1,60}},)? {_SAID}[:,] {_QUOTE}"),
)
_OPENS_BADLY = re.compile(r"(?:It|This|That|These|They|He|She|But|And|So|Then|Which|Who)\b|[a-z]")


# Somebody whom the words beside it would have to name.
_POINTING = re.compile(r"\b(?:he|she|him|his|her)\b", re.IGNORECASE)


def build(
    facts: Sequence[Fact], statements: Statements, *, seed: int
) -> Iterator[Candidate | Refusal]:
    """A candidate for each saying whose speaker the article names in full."""
    del facts  # sayings are no facts: an article vouches only for who said them
    for article in statements.knowledge.articles:
        people = _people(article, statements)
        for fact, speaker, quote in _sayings(article, people):
            stem = f"Who said: “{quote}”?"
            place = fact.evidence[0]
            key = Mention(speaker, Kind.PERSON, place.start, place.end)
            wanted = Wanted(stem, key, fact)
            wrong = _others(speaker, people, stem, seed)
            wrong += distractors.find(
                wanted, statements.knowledge, seed=seed, statements=statements
            )
            found = tuple({one.text: one for one in reversed(wrong)}.values())[::-1][:_COUNT]
            if len(found) < _COUNT:
                yield Refusal("person", "no three good distractors", stem)
                continue
            question = Question("person", stem, key, fact, _QUALITY)
            yield complete(question, found, statements, seed=seed)


def _people(article: Article, statements: Statements) -> tuple[str, ...]:
    """The full names of people in an article, each once."""
    found = [
        name.mention.text
        for name in statements.knowledge.names
        if name.article == article.name and name.mention.kind is Kind.PERSON
    ]
    return tuple(dict.fromkeys(name for name in found if " " in name))


def _sayings(article: Article, people: Sequence[str]) -> Iterator[tuple[Fact, str, str]]:
    for pattern in _PATTERNS:
        for match in pattern.finditer(article.text):
            speaker = _full_name(match["name"].rstrip("."), people)
            quote = next(sentences.split(match["quote"].strip()))[1].rstrip(",. ")
            if not speaker or not _FEWEST_WORDS <= len(quote.split()) <= _MOST_WORDS:
                continue
            if _OPENS_BADLY.match(quote) or speaker.split()[-1] in quote:
                continue
            if len(telling(quote)) < _FEWEST_TELLING or _POINTING.search(quote):
                continue
            fact = Fact(
                kind="saying",
                text=f"{speaker} said: “{quote}”",
                evidence=(article.cite(match.start(), match.end()),),
                modality=Modality.REPORTED,
                speaker=speaker,
            )
            yield fact, speaker, quote


def _full_name(name: str, people: Sequence[str]) -> str:
    """The one person of that name or surname, or ""."""
    bearers = [one for one in people if one == name or one.endswith(f" {name}")]
    return bearers[0] if len(bearers) == 1 else ""


def _others(speaker: str, people: Sequence[str], stem: str, seed: int) -> tuple[Option, ...]:
    others = sorted(
        (one for one in people if one.split()[-1] != speaker.rsplit(maxsplit=1)[-1]),
        key=lambda one: draw(seed, stem, one),
    )
    why = f"The article puts these words into the mouth of {speaker}."
    return tuple(Option(one, why=why, origin="article") for one in others[:_COUNT])
