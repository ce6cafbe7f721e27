"""Which dates without a year are certain: those whose year the text says close by."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from questions.model.articles import Article
from questions.model.dates import MONTHS, Precision, TimeExpression

_YEAR = re.compile(r"\b\d{3,4}s?\b|\bcentur(?:y|ies)\b|\bmillenni|\b(?:BCE?|AD|CE)\b")
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n\s*")
_STEP = re.compile(
    r"\b(?:later|earlier|before|after|next|following|previous|previously|preceding|prior|ago|last)\b",
    re.I,
)
# What says on which day something was, beside the time of the day.
_DAY = re.compile(
    r"\d{4}|\d[./-]\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|day\b|morrow\b|"
    r"\b(?:to|over)night\b|\b(?:last|this|that|next|same|following|previous) ",
    re.I,
)
_LONGEST_HEADING = 8
_NEWS = 1
"""Years around the day of publication in which a report needs to name none."""
_TOLD, _NEAR, _PAST = 2, 1500, 2
"""A report that states so many years within so many characters, all so far back, tells of them."""
_MONTH = re.compile(
    rf"(?:early |late |mid-|the \w+ of )?(?:{'|'.join(MONTHS)})(?: \d{{1,2}})?|"
    rf"\d{{1,2}} (?:{'|'.join(MONTHS)})",
    re.I,
)
_OF_NOW = re.compile(
    r"\b(?:today|yesterday|tomorrow|tonight|now|currently|\w{3,6}day|"
    r"(?:this|last|next) (?:week|month|year|spring|summer|autumn|fall|winter))\b",
    re.I,
)


def certain(article: Article, expressions: Sequence[TimeExpression]) -> list[TimeExpression]:
    """The expressions, without the dates of those whose year may be another one.

    A date without a year ("in May") has that of the last date that says one. That holds where
    this one stands in the same paragraph or is a heading, and where the next date that says one
    agrees; elsewhere, in long accounts, one in seven is wrong. The year of a season is doubtful
    wherever it is not said: a winter has two. So is the day of "at noon": stories have many.
    """
    text = _Text.of(article, expressions)
    return [each if text.is_certain(each) else replace(each, date=None) for each in expressions]


def is_doubtful(expression: TimeExpression) -> bool:
    """Whether an expression lost its date for being uncertain."""
    known = expression.value[:1].isdigit() or expression.value.startswith("BC")
    return expression.date is None and expression.type in ("DATE", "TIME") and known


@dataclass(frozen=True, slots=True)
class _Text:
    """Where a text says years, and where its paragraphs begin.

    Attributes:
        text: The text.
        published: The year of its publication, or None.
        dated: The expressions that say a year, in order.
        starts: Where they begin.
        paragraphs: Where paragraphs begin, from 0.
    """

    text: str
    published: int | None
    dated: tuple[TimeExpression, ...]
    starts: tuple[int, ...]
    paragraphs: tuple[int, ...]

    @classmethod
    def of(cls, article: Article, expressions: Sequence[TimeExpression]) -> _Text:
        """The text of an article with its time expressions."""
        dated = tuple(
            each
            for each in expressions
            if each.date is not None and each.type == "DATE" and _YEAR.search(each.text)
        )
        return cls(
            article.text,
            article.published.latest.year if article.published else None,
            dated,
            tuple(each.start for each in dated),
            (0, *(match.end() for match in _PARAGRAPH.finditer(article.text))),
        )

    def is_certain(self, expression: TimeExpression) -> bool:
        """Whether the year of an expression is said, or beyond doubt."""
        date = expression.date
        if date is None or expression.type not in ("DATE", "TIME") or _YEAR.search(expression.text):
            return True
        if expression.type == "TIME" and not _DAY.search(expression.text):
            return False
        if self.published is not None and abs(self.published - date.latest.year) <= _NEWS:
            return not self._is_told_of_the_past(expression)
        if date.precision is Precision.SEASON:
            return False
        at = bisect_left(self.starts, expression.start)
        before = self.dated[at - 1] if at else None
        if before is None:
            return False
        beside = before.start >= self._paragraph(expression.start)
        if _STEP.search(expression.text):
            return beside
        if not _is_in_year(before, date.earliest.year):
            return False
        after = self.dated[at] if at < len(self.dated) else None
        sandwiched = after is not None and _is_in_year(after, date.earliest.year)
        return beside or sandwiched or self._is_heading(before.start)

    def _is_told_of_the_past(self, expression: TimeExpression) -> bool:
        """Whether a bare month stands where a report tells of years long past.

        "In 1998 they met, in 2001 they hired a director. In August he came": of this year?
        """
        if self.published is None or not _MONTH.fullmatch(expression.text):
            return False
        at = bisect_left(self.starts, expression.start)
        told = self.dated[max(0, at - _TOLD) : at]
        if len(told) < _TOLD or expression.start - told[0].start > _NEAR:
            return False
        years = [each.date.latest.year for each in told if each.date is not None]
        if max(years, default=self.published) > self.published - _PAST or years != sorted(years):
            return False
        return not _OF_NOW.search(self.text, told[-1].start, expression.start)

    def _paragraph(self, offset: int) -> int:
        """Where the paragraph of an offset begins."""
        return self.paragraphs[bisect_right(self.paragraphs, offset) - 1]

    def _is_heading(self, offset: int) -> bool:
        """Whether the paragraph of an offset is a heading: few words and no full stop."""
        at = bisect_right(self.paragraphs, offset)
        end = self.paragraphs[at] if at < len(self.paragraphs) else len(self.text)
        words = self.text[self.paragraphs[at - 1] : end].strip()
        return len(words.split()) <= _LONGEST_HEADING and not words.endswith((".", "!", "?", ":"))


def _is_in_year(expression: TimeExpression, year: int) -> bool:
    date = expression.date
    return date is not None and date.earliest.year <= year <= date.latest.year
