"""Reads tables of items."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from questions.errors import WireError
from questions.formats.findings import Found
from questions.model.articles import Evidence
from questions.model.dates import Day, HistoricalDate, Precision
from questions.model.exports import Import
from questions.model.items import Choice, Entry, Item, Option, Ordering

MOST_COLUMNS = 1_000
_TAG = re.compile(r"((?:[^\\;]|\\.?)+)(?:; ?|$)", re.DOTALL)
_ISO_DATE = re.compile(r"(-?\d{4,6})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?", re.ASCII)
_NUMBER = re.compile(r"0|[1-9][0-9]{0,8}")


def read(table: Iterable[tuple[str, list[str]]]) -> Import:
    """The items of the rows; a row that cannot be read is listed with its place.

    Args:
        table: Each row with its place; the first names the columns.

    Raises:
        WireError: The first row does not name the columns of items.
    """
    found = Found()
    columns: list[str] = []
    for place, cells in table:
        if not columns:
            columns = [cell.strip() for cell in cells]
            _check_columns(columns)
        elif any(cells):
            try:
                found.add(_item(_row(columns, cells)))
            except (ValueError, WireError) as error:
                found.refuse(place, error, "\t".join(cells))
    if not columns:
        raise WireError("The table is empty; its first line should name the columns.")
    return found.whole()


def _check_columns(columns: Sequence[str]) -> None:
    if len(columns) > MOST_COLUMNS:
        raise WireError(f"The table has more than {MOST_COLUMNS} columns.")
    missing = [name for name in ("stem", "text_1", "text_2") if name not in columns]
    if missing:
        raise WireError(f"The first line of the table does not name the column {missing[0]!r}.")
    twice = [name for name, times in Counter(columns).items() if name and times > 1]
    if twice:
        raise WireError(f"The first line of the table names the column {twice[0]!r} twice.")


def _row(columns: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
    """The cells by their columns; those that the row lacks are empty."""
    if any(cells[len(columns) :]):
        raise ValueError(f"the row has {len(cells)} cells, but the table {len(columns)} columns")
    filled = [*cells, *[""] * (len(columns) - len(cells))]
    return dict(zip(columns, filled, strict=False))


def _item(row: Mapping[str, str]) -> Item:
    evidence = _read_evidence(row)
    of_item = tuple(evidence.pop("", ()))
    interaction = _read_choice(row) if _is_choice(row) else _read_ordering(row, evidence)
    if evidence:
        raise ValueError(f"evidence is given for the event {min(evidence)!r}, which is not there")
    return Item(
        kind=row.get("kind", ""),
        stem=row["stem"],
        interaction=interaction,
        evidence=of_item,
        explanation=row.get("explanation", ""),
        difficulty=_read_difficulty(row.get("difficulty", "").strip()),
        tags=tuple(re.sub(r"\\(.)", r"\1", tag) for tag in _TAG.findall(row.get("tags", ""))),
    )


def _is_choice(row: Mapping[str, str]) -> bool:
    stated = row.get("type", "").strip()
    if stated not in ("choice", "ordering", ""):
        raise ValueError(f"the type {stated!r} is neither choice nor ordering")
    return stated == "choice" or (not stated and bool(row.get("key", "").strip()))


def _read_difficulty(cell: str) -> float | None:
    try:
        return float(cell) if cell else None
    except ValueError as error:
        raise ValueError(f"the difficulty {cell!r} is no number from 0 to 1") from error


def _read_choice(row: Mapping[str, str]) -> Choice:
    right = set(re.split(r"[\s,;]+", row.get("key", "").strip())) - {""}
    numbers = _filled(row, "text")
    if unknown := right - {str(number) for number in numbers}:
        raise ValueError(f"the key names the option {min(unknown)!r}, which the row does not have")
    return Choice(
        tuple(
            Option(
                text=row[f"text_{number}"],
                correct=str(number) in right,
                why=row.get(f"why_{number}", ""),
                origin=row.get(f"origin_{number}", ""),
            )
            for number in numbers
        )
    )


def _read_ordering(row: Mapping[str, str], evidence: dict[str, list[Evidence]]) -> Ordering:
    """The events, each with what the table says of it taken out of `evidence`."""
    return Ordering(
        tuple(
            Entry(
                text=row[f"text_{number}"],
                date=_read_date(row.get(f"date_{number}", "")),
                evidence=tuple(evidence.pop(str(number), ())),
            )
            for number in _filled(row, "text")
        )
    )


def _read_evidence(row: Mapping[str, str]) -> dict[str, list[Evidence]]:
    """Evidence by the number of the event that it backs up; "" for the whole item."""
    found: dict[str, list[Evidence]] = {}
    for number in _filled(row, "evidence"):
        quote, start = row[f"evidence_{number}"], _read_start(row.get(f"start_{number}", ""))
        article = row.get(f"article_{number}", "")
        evidence = Evidence(article, start, start + len(quote), quote)
        found.setdefault(row.get(f"event_{number}", "").strip(), []).append(evidence)
    return found


def _read_start(cell: str) -> int:
    if not _NUMBER.fullmatch(cell.strip() or "0"):
        raise ValueError(f"{cell!r} is no place where evidence could start; count from 0")
    return int(cell.strip() or 0)


def _filled(row: Mapping[str, str], name: str) -> list[int]:
    """The numbers of the columns of that name in which the row holds something."""
    found = [column.partition("_") for column, cell in row.items() if cell]
    numbers = (number for before, _, number in found if before == name)
    return sorted(int(number) for number in numbers if _NUMBER.fullmatch(number))


def _read_date(cell: str) -> HistoricalDate | None:
    interval, _, rest = cell.strip().partition(" ")
    if not interval:
        return None
    words = rest.split()
    earliest, _, latest = interval.partition("/")
    stated = _whole(earliest)
    return HistoricalDate(
        earliest=stated.earliest,
        latest=_whole(latest).latest if latest else stated.latest,
        precision=_read_precision(words[0]) if words else stated.precision,
        circa="circa" in words[1:],
    )


def _read_precision(word: str) -> Precision:
    if word not in tuple(Precision):
        raise ValueError(f"{word!r} is no precision of a date; known are {', '.join(Precision)}")
    return Precision(word)


def _whole(text: str) -> HistoricalDate:
    """A year, a month or a day as ISO 8601 writes it."""
    match = _ISO_DATE.fullmatch(text)
    if not match:
        raise ValueError(f"{text!r} is no date of the form YYYY, YYYY-MM or YYYY-MM-DD")
    year, month, day = match.groups()
    if day:
        return HistoricalDate.on(Day(int(year), int(month), int(day)))
    if month:
        return HistoricalDate.in_month(int(year), int(month))
    return HistoricalDate.in_year(int(year))
