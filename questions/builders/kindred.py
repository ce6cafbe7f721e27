"""People of one calling in an article: "Which of these physicians …?" for "Which of these people".

Those of one calling are told apart by what they did, and not by what they are.
"""

from __future__ import annotations

from collections.abc import Iterable

from questions.builders.identities import called
from questions.builders.occupations import is_calling
from questions.distractors import Statements
from questions.model.facts import Role
from questions.world.callings import BROAD
from questions.world.figures import calling_known
from questions.world.things.sort import plural_of


def calling_of(person: str, article: str, statements: Statements) -> str:
    """The noun that an article calls somebody by: "physician"; or that all know; or ""."""
    for fact in statements.mentions.told_of(person, article):
        if fact.verb is None or fact.verb.lemma != "be" or fact.verb.negated:
            continue
        what = [one for one in fact.phrases if one.role is Role.COMPLEMENT and not one.plural]
        if what and is_calling(what[0].head.lower()):
            return what[0].head.lower()
    told = called(person, statements.mentions.text_of(article))
    return told.words.rpartition(" ")[2] if told else calling_known(person)


def of_one_calling(
    person: str, others: Iterable[str], article: str, statements: Statements
) -> tuple[str, tuple[str, ...]]:
    """The calling of somebody, in the plural, and those of the others who have it as well.

    Returns:
        "" and nobody where the article does not say it, or the calling says little.
    """
    calling = calling_of(person, article, statements)
    if not calling or calling in BROAD:
        return "", ()
    kindred = (one for one in others if calling_of(one, article, statements) == calling)
    return plural_of(calling), tuple(kindred)
