"""Results and figures as tables: rows of cells under a head, with figures in percent."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TypeAlias

from questions.statistics import Interval
from quizapp.services.analysing import ItemAnalysis, QuizAnalysis
from quizapp.services.item_analysis import ItemFigures
from quizapp.services.results import ResultRow, Results

Cell: TypeAlias = str | int | float
Row: TypeAlias = list[Cell]

DIGITS = 4
"""How many decimal places figures keep."""

QUESTION_HEAD: Row = [
    "No.",
    "Question",
    "Version",
    "Attempts",
    "Trust",
    "Facility (%)",
    "from",
    "to",
    "Discrimination (%)",
    "from",
    "to",
    "Efficiency (%)",
    "Weight (%)",
    "Mean Kendall's tau",
    "Verdict",
]
PART_HEAD: Row = [
    "Part",
    "Option, or earlier event",
    "Later event",
    "Key",
    "Chose it, or swapped them (%)",
    "Earned elsewhere (%)",
    "Point-biserial",
    "Flags",
]


def attempts(results: Results) -> Iterator[Row]:
    """An attempt a row, with what each question earned."""
    stems = [f"{place}. {item.stem}" for place, item in enumerate(results.items, start=1)]
    when = ["Started (UTC)", "Submitted (UTC)"]
    yield ["Name", "Email", *when, "Points", "Of", "Percent", "Days late", *stems]
    yield from map(_attempt, results.rows)


def _attempt(row: ResultRow) -> Row:
    score = row.score
    return [
        row.taker,
        row.email,
        f"{row.started:%Y-%m-%d %H:%M}",
        f"{row.submitted:%Y-%m-%d %H:%M}" if row.submitted else "",
        float(score.points) if score else "",
        score.possible if score else "",
        int(score.percent) if score else "",
        row.days_late or "",
        *(_rounded(float(mark.share)) if mark and mark.answered else "" for mark in row.marks),
    ]


def quiz(analysis: QuizAnalysis) -> Iterator[Row]:
    """A figure of the whole quiz a row."""
    figures = analysis.figures
    yield ["Figure", "Value"]
    yield ["Attempts", figures.attempts]
    yield ["Attempts left out, because other questions were asked", figures.left_out]
    yield ["Points to earn", figures.possible]
    yield ["Mean (points)", _rounded(None if figures.mean is None else float(figures.mean))]
    yield ["Standard deviation (points)", _rounded(figures.deviation)]
    yield ["Skewness", _rounded(figures.skewness)]
    yield ["Kurtosis", _rounded(figures.kurtosis)]
    yield ["Cronbach's alpha (%)", _rounded(figures.reliability)]
    yield ["Error ratio (%)", _rounded(figures.error_ratio)]
    yield ["Standard error (points)", _rounded(figures.standard_error)]


def questions(analysis: QuizAnalysis) -> Iterator[Row]:
    """A question a row."""
    yield QUESTION_HEAD
    yield from map(_question, analysis.items)


def parts(analysis: QuizAnalysis) -> Iterator[Row]:
    """An option or a pair of events a row."""
    yield [*QUESTION_HEAD[:2], *PART_HEAD]
    for item in analysis.items:
        for part in _parts(item.figures):
            yield [item.number, item.stem, *part]


def all_figures(analysis: QuizAnalysis) -> Iterator[Row]:
    """An option or a pair of events a row, beside the figures of its question."""
    yield [*QUESTION_HEAD, *PART_HEAD]
    for item in analysis.items:
        found = list(_parts(item.figures)) or [[""] * len(PART_HEAD)]
        yield from ([*_question(item), *part] for part in found)


def _question(item: ItemAnalysis) -> Row:
    figures = item.figures
    tau = figures.order.tau if figures.order else None
    return [
        item.number,
        item.stem,
        item.version.name,
        figures.attempts,
        str(figures.trust),
        _rounded(None if figures.facility is None else 100 * float(figures.facility)),
        *_ends(figures.facility_interval, 100),
        _rounded(figures.discrimination),
        *_ends(figures.discrimination_interval, 1),
        _rounded(figures.efficiency),
        _rounded(item.weight),
        _rounded(None if tau is None else float(tau)),
        str(figures.verdict or ""),
    ]


def _parts(figures: ItemFigures) -> Iterator[Row]:
    return chain(_options(figures), _pairs(figures))


def _options(figures: ItemFigures) -> Iterator[Row]:
    for option in figures.options:
        rest = option.figures.mean_rest
        yield [
            "option",
            option.text,
            "",
            "yes" if option.correct else "",
            _rounded(100 * float(option.figures.share)),
            _rounded(None if rest is None else 100 * float(rest)),
            _rounded(option.figures.point_biserial),
            ", ".join(option.figures.flags),
        ]


def _pairs(figures: ItemFigures) -> Iterator[Row]:
    for pair in figures.order.pairs if figures.order else ():
        yield ["pair", *pair.words, "", _rounded(100 * float(pair.share)), "", "", ""]


def _ends(interval: Interval | None, scale: float) -> Row:
    if interval is None:
        return ["", ""]
    return [_rounded(scale * interval.low), _rounded(scale * interval.high)]


def _rounded(value: float | None) -> Cell:
    return "" if value is None else round(value, DIGITS)
