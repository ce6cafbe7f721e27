"""Times of what is so every year: "Snow leopards mate between January and March"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Doc, Token

from questions.analysis import grammar
from questions.model.articles import Article
from questions.model.dates import MONTHS, TimeExpression

_YEARLY = re.compile(
    rf"(?:(?:early|mid|late)[ -])?(?:{'|'.join(MONTHS)}|spring|summer|autumn|winter)", re.IGNORECASE
)
_PRESENT = frozenset(("VBZ", "VBP"))


def without(
    expressions: Sequence[TimeExpression], article: Article, doc: Doc
) -> list[TimeExpression]:
    """The time expressions of an article, without those of what is so every year.

    A month without a year in the present tense is no date; but a report tells so of what is to
    come ("The bridge opens in May"), unless it tells of a whole sort.
    """
    return [each for each in expressions if not _is_yearly(each, article, doc)]


def _is_yearly(expression: TimeExpression, article: Article, doc: Doc) -> bool:
    if expression.type != "DATE" or not _YEARLY.fullmatch(expression.text):
        return False
    span = doc.char_span(expression.start, expression.end, alignment_mode="expand")
    verb = grammar.ancestors_verb(span.root) if span is not None else None
    if verb is None:
        return False
    group = [child for child in verb.lefts if child.dep_ in ("aux", "auxpass")]
    first = group[0] if group else verb
    if first.tag_ not in _PRESENT or first.lemma_ == "have" or verb.tag_ == "VBG":
        return False
    return article.published is None or _tells_of_sort(verb)


def _tells_of_sort(verb: Token) -> bool:
    """Whether a verb has a subject in the plural that no word limits: "snow leopards"."""
    subject = next((child for child in verb.lefts if child.dep_ in ("nsubj", "nsubjpass")), None)
    if subject is None or subject.tag_ != "NNS":
        return False
    return all(child.dep_ in ("amod", "compound") for child in subject.lefts)
