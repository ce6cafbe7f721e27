"""The people whom an article names in full: who may stand beside one of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations, cycle

from questions import distractors
from questions.builders.assembly import Question, offer
from questions.distractors import Statements, Wanted
from questions.distractors.candidates import draw
from questions.model.candidates import Candidate, Refusal
from questions.model.facts import Fact, Kind
from questions.model.items import Option
from questions.world.people import family_name, is_body_of_people, is_full_name, without_rank

_COUNT = distractors.COUNT
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


def beside(person: str, people: Sequence[str], *, stem: str, seed: int) -> list[str]:
    """The others whom the article names, in a drawn order; nobody of the same family name."""
    others = [one for one in people if family_name(one) != family_name(person)]
    return sorted(others, key=lambda one: draw(seed, stem, one))


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
    return [one for name, one in found.items() if name not in people and is_full_name(name)]
