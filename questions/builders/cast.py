"""The people whom an article names in full: who may stand beside one of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations, cycle, islice

from questions import distractors
from questions.builders.assembly import offer
from questions.distractors import Statements, Wanted, invented, ranks
from questions.distractors.candidates import draw
from questions.model.candidates import Candidate, Question, Refusal
from questions.model.facts import Fact, Kind
from questions.model.items import Option
from questions.world.people import family_name, is_body_of_people, is_full_name, without_rank
from questions.world.words import offsets

_COUNT = distractors.COUNT
# What tells behind a name what its bearer is or does, and before it that its bearer speaks.
_DOING = re.compile(
    r",? (?:who|an?|the|(?:[a-z]+ ){1,3}(?:at|for|of)|said|says|told|tells|has|had|is|led|leads|"
    r"founded|runs|ran|works|worked|opened|won|made|took|began|[a-z]{3,}ed)\b"
)
_SAID = re.compile(r"\b(?:said|says|added|adds|explains|explained)(?: [A-Z][\w.’'-]*)* $")
_NEAR = 30
# Names in letters that everybody can read out.
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f’'. -]+")


def people_of(article: str, facts: Sequence[Fact], statements: Statements) -> tuple[str, ...]:
    """The full names of people in an article, each once.

    Args:
        article: The article's name.
        facts: Facts, also of other articles.
        statements: All that the library says.
    """
    told = [
        mention
        for fact in facts
        if fact.evidence[0].article == article
        for phrase in fact.phrases
        for mention in phrase.mentions
    ]
    named = [one.mention for one in statements.knowledge.names if one.article == article]
    people = (without_rank(one.text) for one in (*told, *named) if one.kind is Kind.PERSON)
    return tuple(
        dict.fromkeys(
            name
            for name in people
            if is_full_name(name)
            and not is_body_of_people(name)
            and _LATIN.fullmatch(name)
            and not statements.mentions.is_of_words(name)
        )
    )


def offer_among(
    question: Question,
    known: Sequence[Option],
    strangers: Sequence[Option],
    statements: Statements,
    *,
    seed: int,
    is_quoted: bool = False,
) -> Candidate | Refusal:
    """An item with people of the article beside the right one, and variants of it with a stranger.

    So the same four need not come back in every item on an article that names few people.

    Args:
        question: The question.
        known: Others of the article.
        strangers: People whom it does not name.
        statements: All that the library says.
        seed: Shuffles the options.
        is_quoted: Whether the stem gives somebody's own words.
    """
    ways = [tuple([*known, *strangers][:_COUNT])]
    if len(known) >= _COUNT and strangers:
        pairs = combinations(known[:_COUNT], _COUNT - 1)
        ways += [(*pair, other) for pair, other in zip(pairs, cycle(strangers), strict=False)]
    made = [offer(question, way, statements, seed=seed, is_quoted=is_quoted) for way in ways]
    first, *others = made
    if isinstance(first, Refusal):
        return first
    variants = tuple(one.item for one in others if isinstance(one, Candidate))
    return replace(first, variants=variants)


def beside(person: str, people: Sequence[str], text: str, *, stem: str, seed: int) -> list[str]:
    """Others who might be meant as well, in a drawn order; nobody of the same family name.

    Args:
        person: The right one.
        people: Those whom an article names.
        text: Its text: a poet whom it cites in passing is none of them.
        stem: What is asked.
        seed: Draws the order.
    """
    others = [
        one
        for one in people
        if family_name(one) != family_name(person)
        and _takes_part(one, text)
        and ranks.likeness(one, person, stem, text) >= 0
    ]
    return sorted(others, key=lambda one: draw(seed, stem, one))


def _takes_part(person: str, text: str) -> bool:
    """Whether a text names somebody twice, or says there what they are, do or say."""
    places = [*offsets(text, family_name(person))]
    return len(places) > 1 or any(
        _DOING.match(text, at + len(family_name(person)))
        or _SAID.search(text, max(0, at - _NEAR), at)
        for at in places
    )


def strangers_to(
    question: Question, people: Sequence[str], statements: Statements, *, seed: int
) -> list[Option]:
    """People whom an article does not name, and who might stand beside the right one.

    Args:
        question: The question.
        people: Those whom the article names.
        statements: All that the library says.
        seed: Chooses among equals.
    """
    wanted = Wanted(question.stem, question.key, question.fact)
    ways = distractors.find_all(wanted, statements, seed=seed)
    found = {one.text: one for way in ways for one in way}
    found = {name: one for name, one in found.items() if name not in people and is_full_name(name)}
    if found:
        return list(found.values())
    made_up = islice(invented.find(wanted, statements, seed), _COUNT)
    return [Option(one.text, why=one.why, origin=one.origin) for one in made_up]
