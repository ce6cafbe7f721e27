"""Wrong answers from a long right one: one thing or country in it exchanged for others."""

from __future__ import annotations

import re
from collections.abc import Iterator

from questions import distractors
from questions.builders.assembly import Question
from questions.distractors import Statements, Wanted
from questions.model.facts import Kind, Mention
from questions.model.items import Option
from questions.world import country
from questions.world.things import thing

_WORD = re.compile(r"[\w’'-]+")
_ARTICLE = re.compile(r"\b(?:an?) $")


def exchanged(question: Question, statements: Statements, *, seed: int) -> tuple[Option, ...]:
    """Three answers that differ from the key in one and the same place, or none.

    So "because they have no lungs" stands beside "because they have no ears": as all differ there,
    none is the odd one out.
    """
    key = question.key
    for place in (*_countries(question), *_things(question)):
        start = place.at
        end = start + len(place.text)
        others = distractors.find(
            Wanted(question.stem, place, question.fact),
            statements.knowledge,
            seed=seed,
            statements=statements,
        )
        if others:
            why = f"The article gives another answer: {key.text}."
            return tuple(
                Option(
                    f"{key.text[:start]}{_in_sentence(one.text)}{key.text[end:]}",
                    why=why,
                    origin=one.origin,
                )
                for one in others
            )
    return ()


def _in_sentence(name: str) -> str:
    """A country's name with the article that it has within a sentence; any other as it is."""
    state = country(name)
    return state.in_sentence if state and state.name == name else name


def _countries(question: Question) -> Iterator[Mention]:
    """The countries that the key names, without their article, the last first."""
    found = []
    for phrase in question.fact.phrases:
        for mention in phrase.mentions:
            name = mention.text.removeprefix("the ")
            match = re.search(rf"\b{re.escape(name)}\b(?!['’]s? )", question.key.text)
            if mention.kind is Kind.COUNTRY and country(name) and match:
                found.append(
                    Mention(
                        name,
                        Kind.COUNTRY,
                        mention.start,
                        mention.end,
                        aliases=mention.aliases,
                        at=match.start(),
                    )
                )
    yield from reversed(found)


def _things(question: Question) -> Iterator[Mention]:
    """The things that the key names, with "a" or "an" before them, the last first."""
    key, context = question.key, question.fact.evidence[0].quote
    for match in reversed(list(_WORD.finditer(key.text))):
        head = key.text[: match.end()]
        found = thing(head, context=context)
        article = _ARTICLE.search(head[: found.at]) if found else None
        if found is None or (found.countable and not found.plural and article is None):
            continue
        start = article.start() if article else found.at
        yield Mention(head[start:], Kind.THING, key.start, key.end, at=start)
