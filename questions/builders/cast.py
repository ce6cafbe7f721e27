"""The people whom an article names in full: who may stand beside one of them."""

from __future__ import annotations

from collections.abc import Sequence

from questions.distractors import Statements
from questions.distractors.candidates import draw
from questions.model.facts import Fact, Kind
from questions.world.people import family_name, is_body_of_people, is_full_name, without_rank


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
            and not statements.mentions.is_of_words(name)
        )
    )


def beside(person: str, people: Sequence[str], *, stem: str, seed: int) -> list[str]:
    """The others whom the article names, in a drawn order; nobody of the same family name."""
    others = [one for one in people if family_name(one) != family_name(person)]
    return sorted(others, key=lambda one: draw(seed, stem, one))
