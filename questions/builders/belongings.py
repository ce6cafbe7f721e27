"""What people of no fame keep or own, which is worth no question of its own."""

from __future__ import annotations

from questions.distractors import Statements
from questions.model.candidates import Question
from questions.model.facts import Kind, Phrase, Role
from questions.world.famous import life_of
from questions.world.people import family_name
from questions.world.words import holds

_KEEPING = frozenset("breed farm grow have keep own raise rear rent run sell".split())
_COUNTS = (Kind.NUMBER, Kind.MEASURE)


def is_of_belongings(question: Question, statements: Statements) -> bool:
    """Whether it is asked where somebody not widely known keeps so many animals or goods.

    Of whom a headline names, it counts.
    """
    verb, phrases = question.fact.verb, question.fact.phrases
    subject = next((one for one in phrases if one.role is Role.SUBJECT), None)
    if verb is None or verb.lemma not in _KEEPING or subject is None:
        return False
    if not any(one.role is Role.OBJECT and _is_counted(one) for one in phrases):
        return False
    people = [one.text for one in subject.mentions if one.kind is Kind.PERSON]
    who = next((one for one in people if subject.text.endswith(one)), None)
    if who is None or life_of(who):
        return False
    titles = (one.title for one in statements.knowledge.articles)
    return not any(holds(title, family_name(who)) for title in titles)


def _is_counted(phrase: Phrase) -> bool:
    """Whether a phrase tells how many things there are, and names none."""
    kinds = [one.kind for one in phrase.mentions]
    return bool(kinds) and all(one in _COUNTS for one in kinds)
