"""Who stands beside one of an article's people: others of it, by calling where they share one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from questions.builders.cast import beside, offer_among, strangers_to
from questions.builders.kindred import of_one_calling
from questions.builders.wording.standing import is_bygone
from questions.distractors import Statements
from questions.distractors.candidates import INVENTED
from questions.model.candidates import Candidate, Question, Refusal
from questions.model.items import Option
from questions.world.famous import life_of
from questions.world.people import family_name, is_woman

# With fewer of the article's own people beside the right one, nobody needs to have read it.
_FEWEST_KNOWN = 2
# Words that tell a man from a woman, whose names show it as well.
_OF_ONE_SEX = re.compile(
    r"\b(?:he|she|his|her|hers|him|himself|herself|female|male|[a-z]*(?:wom[ae]n|m[ae]n)|wife|husband|widow\w*|"
    r"mother|father|brother|sister|son|daughter|uncle|aunt|girl|boy|king|queen|actress|nun|monk|"
    r"grand\w+)\b"
)


def lined_up(
    question: Question, people: Sequence[str], statements: Statements, *, seed: int, asking: str
) -> Candidate | Refusal:
    """An item with at least two more of an article's people, of whom it does not say the same.

    Args:
        question: The question.
        people: Those whom the article names.
        statements: All that the library says.
        seed: Chooses among equals.
        asking: The words of the stem for which those of one calling are put: "Which of these
            people".
    """
    key, stem = question.key.text, question.stem
    known = _known(question, people, statements, seed)
    if life_of(key):
        known = [one for one in known if life_of(one)]  # seen at once among others
    strangers = _strangers(question, people, statements, seed)
    article = question.fact.evidence[0].article
    callings, kindred = of_one_calling(key, known, article, statements)
    if len(kindred) >= _FEWEST_KNOWN:
        question = replace(question, stem=stem.replace(asking, f"Which of these {callings}", 1))
        known = [one for one in known if one in kindred]
    why = f"The article says this of {key}."
    options = [Option(one, why=why, origin="article") for one in known]
    if len(known) < _FEWEST_KNOWN or not _are_mixed(key, options + strangers):
        return Refusal("person", "no three good distractors", stem)
    return offer_among(question, options, strangers, statements, seed=seed)


def _strangers(
    question: Question, people: Sequence[str], statements: Statements, seed: int
) -> list[Option]:
    """Those whom an article does not name; nobody made up beside the famous, or in history."""
    key, fact = question.key.text, question.fact
    is_real_only = life_of(key) is not None or is_bygone(fact, statements.text_of(fact))
    return [
        one
        for one in strangers_to(question, people, statements, seed=seed)
        if _may_be(one.text, key, question.stem) and not (is_real_only and one.origin == INVENTED)
    ]


def _known(
    question: Question, people: Sequence[str], statements: Statements, seed: int
) -> list[str]:
    """Those of an article who may be meant, and of whom it does not say the same."""
    key, fact, stem = question.key.text, question.fact, question.stem
    place = fact.evidence[0]
    return [
        one
        for one in beside(key, people, statements.text_of(fact), stem=stem, seed=seed)
        if family_name(one) not in place.quote
        and not statements.mentions.is_doubtful(one, place.article)
        and not statements.may_answer(one, stem, fact)
        and statements.may_have_lived_at(one, fact, key)
        and _may_be(one, key, stem)
    ]


def _may_be(other: str, key: str, stem: str) -> bool:
    """Whether the sex that a stem shows keeps nobody from being meant."""
    return not _OF_ONE_SEX.search(stem) or is_woman(other) is is_woman(key) is not None


def _are_mixed(key: str, options: Sequence[Option]) -> bool:
    """Whether the right one is not the only woman, or the only man, among the options."""
    own = is_woman(key)
    return own is None or any(is_woman(one.text) in (own, None) for one in options)
