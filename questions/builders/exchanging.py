"""Wrong answers from a long right one: one thing or country in it exchanged for others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from questions import distractors
from questions.builders.assembly import offer
from questions.distractors import Statements, Wanted
from questions.model.candidates import Candidate, Question, Refusal
from questions.model.facts import Kind, Mention
from questions.model.items import Option
from questions.world import country
from questions.world.things import thing

_COUNT = 3
_LONGEST = 12
_TRUNK = 5
_WORD = re.compile(r"[\w’'-]+")
_ARTICLE = re.compile(r"\b(?:an?) $")
# What names the thing before it: "the opera The Fjord", "the steamer Fjordland".
_NAMED = re.compile(r" (?:[A-Z]|[“\"‘])")


def offer_or_exchange(
    question: Question, found: Sequence[Option], statements: Statements, *, seed: int
) -> Candidate | Refusal:
    """An item with the wrong answers that were found, or, of too few, with exchanged ones."""
    wrong = tuple(found)
    if len(wrong) < _COUNT:
        wrong = exchanged(question, statements, seed=seed)
    return offer(question, wrong, statements, seed=seed)


def exchanged(question: Question, statements: Statements, *, seed: int) -> tuple[Option, ...]:
    """Three answers that differ from the key in one and the same place, or none.

    So "because they have no lungs" stands beside "because they have no ears": as all differ there,
    none is the odd one out. A key of more than 12 words has none: it would be read four times over.
    """
    key = question.key
    if len(key.text.split()) > _LONGEST:
        return ()
    for place in (*_countries(question), *_things(question)):
        rest = f"{question.stem} {key.text[: place.at]}{key.text[place.at + len(place.text) :]}"
        if _trunk(place.text) in rest.lower():
            continue  # "prisoners" beside "prisons" would show the right one
        others = distractors.find(
            Wanted(rest, place, question.fact),
            statements.knowledge,
            seed=seed,
            statements=statements,
        )
        if others:
            why = f"The article gives another answer: {key.text}."
            return tuple(
                Option(_replaced(key.text, place, one.text), why=why, origin=one.origin)
                for one in others
            )
    return ()


def _trunk(name: str) -> str:
    """The beginning of a name, which words made of it share."""
    bare = name.lower().removeprefix("the ").removeprefix("an ").removeprefix("a ")
    return bare[:_TRUNK]


def _replaced(text: str, place: Mention, name: str) -> str:
    """A text with another name at a place, with "the" as that name takes it."""
    before, behind = text[: place.at], text[place.at + len(place.text) :]
    name = _in_sentence(name)
    if place.kind is Kind.COUNTRY:
        before = before.removesuffix("the ")
    return f"{before}{name}{behind}"


def _in_sentence(name: str) -> str:
    """A country's name with the article that it has within a sentence; any other as it is."""
    state = country(name)
    return state.in_sentence if state and state.name == name else name


def _countries(question: Question) -> Iterator[Mention]:
    """The countries that the key names and that own nothing in it, the last first."""
    found = []
    for phrase in question.fact.phrases:
        for mention in phrase.mentions:
            name = mention.text.removeprefix("the ")
            if mention.kind is not Kind.COUNTRY or not country(name):
                continue
            if match := re.search(rf"\b{re.escape(name)}\b(?!['’])", question.key.text):
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


_SMALL = frozenset(
    "about against and any at because between by for from in into its no of on or over some than "
    "that the their to under with without".split()
)


def _is_described(before: str) -> bool:
    """Whether the word before a thing belongs to it: "cruise" of "cruise missiles".

    It does not where it is a small word, or the verb at the beginning or behind "to".
    """
    *earlier, last = ["", *before.split()]
    is_verb = earlier in ([""], []) or earlier[-1:] == ["to"]
    return last not in _SMALL and bool(last) and not is_verb


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
        if _is_described(key.text[:start]) or _NAMED.match(key.text, match.end()):
            continue
        yield Mention(head[start:], Kind.THING, key.start, key.end, at=start)
