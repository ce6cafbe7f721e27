"""Figures of a sort of animal or plant that an article is on: how much it weighs, how it breeds.

Such a question names nobody, and needs none: "How much does an adult grey heron weigh?".
"""

from __future__ import annotations

import re
from dataclasses import replace

from questions.builders.histories import is_living
from questions.distractors import Statements
from questions.model.candidates import Question, Refusal
from questions.model.facts import Kind

_FIGURES = (Kind.MEASURE, Kind.DURATION, Kind.NUMBER)
_PRESENT = frozenset(("VBZ", "VBP"))
# What says that a figure holds for most of them, as every such figure does.
_MOSTLY = re.compile(r" (?:commonly|generally|mainly|normally|typically|usually)\b")


def told_of_sort(refused: Refusal, statements: Statements) -> Question | None:
    """A question refused for naming nothing, where it asks for a figure of an article's sort."""
    question = refused.question
    if question is None or refused.reason != "nothing names the subject":
        return None
    verb = question.fact.verb
    if question.key.kind not in _FIGURES or verb is None or verb.auxiliaries:
        return None
    if verb.tag not in _PRESENT:
        return None
    place = question.fact.evidence[0].article
    title = next((one.title for one in statements.knowledge.articles if one.name == place), "")
    sort = title.strip().lower().removeprefix("the ")
    if not sort or not is_living(title, statements.text_of(question.fact)):
        return None
    named = re.compile(rf"\b{re.escape(sort)}s?\b")
    if not named.search(question.stem):
        return None
    stem = _MOSTLY.sub("", question.stem)
    first = named.search(stem)
    again = re.compile(rf" of (?:the|an?) {re.escape(sort)}(?=\?)")
    stem = stem[: first.end()] + again.sub("", stem[first.end() :]) if first else stem
    return replace(question, stem=stem)
