"""Wrong answers from a long right one: one thing in it exchanged for others of its sort."""

from __future__ import annotations

import re

from questions import distractors
from questions.builders.assembly import Question
from questions.distractors import Statements, Wanted
from questions.model.facts import Kind, Mention
from questions.model.items import Option
from questions.world.things import thing

_WORD = re.compile(r"[\w’'-]+")
_ARTICLE = re.compile(r"\b(?:an?) $")


def exchanged(question: Question, statements: Statements, *, seed: int) -> tuple[Option, ...]:
    """Three answers that differ from the key in one and the same place, or none.

    So "because they have no bones" stands beside "because they have no teeth": as all differ there,
    none is the odd one out.
    """
    key = question.key
    for match in reversed(list(_WORD.finditer(key.text))):
        place = _thing_before(key.text, match.end(), question.fact.evidence[0].quote)
        if place is None:
            continue
        start, end = place
        named = Mention(key.text[start:end], Kind.THING, key.start, key.end)
        wanted = Wanted(question.stem, named, question.fact)
        others = distractors.find(wanted, statements.knowledge, seed=seed, statements=statements)
        if others:
            why = f"The article gives another answer: {key.text}."
            return tuple(
                Option(f"{key.text[:start]}{one.text}{key.text[end:]}", why=why, origin=one.origin)
                for one in others
            )
    return ()


def _thing_before(text: str, end: int, context: str) -> tuple[int, int] | None:
    """Where the thing whose name ends at a place stands in a text, with "a" or "an" before it."""
    found = thing(text[:end], context=context)
    if found is None:
        return None
    article = _ARTICLE.search(text[: found.at])
    if found.countable and not found.plural and article is None:
        return None
    return (article.start() if article else found.at), end
