"""A table for spreadsheets, an item a row, to be read back without loss.

Columns, of which the numbered ones repeat as often as the widest item needs:

    id               depends on the content; not read back
    type             choice or ordering
    kind, stem       as in the item
    key              the numbers of the right options, apart by a blank; empty for orderings
    text_1 …         the options, or the events in the right order
    why_1 …          why an option is right or wrong
    origin_1 …       where a distractor came from
    date_1 …         of an event: "1949-01-01/1949-12-31 year", with "circa" behind where it is so
    explanation, difficulty
    tags             apart by "; "
    evidence_1 …     the words of an article
    article_1 …      its name
    start_1 …        where the words begin in it
    event_1 …        the number of the event that they back up; empty for the whole item

A spreadsheet takes a cell that begins with = + - @, a tab or a line break for a formula, or runs it
as one. Such a cell gets an apostrophe in front, and so does one that begins with apostrophes before
such a character, so that taking one apostrophe away restores every cell exactly.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, assert_never

from questions.errors import WireError
from questions.formats.selection import is_complete, is_text, select
from questions.model.articles import Evidence
from questions.model.dates import Day, HistoricalDate, Precision
from questions.model.exports import Carries, Export, Import, Problem
from questions.model.items import Choice, Entry, Interaction, Item, Option, Ordering
from questions.model.wire import item_id

NAME = "csv"
TITLE = "Spreadsheet (CSV)"
SUFFIX = ".csv"
MEDIA_TYPE = "text/csv"
CARRIES = Carries(note="Everything; can be read back without loss. Formulas are defused.")

_BEFORE: Final = ("id", "type", "kind", "stem", "key")
_OF_ANSWERS: Final = ("text", "why", "origin", "date")
_BETWEEN: Final = ("explanation", "difficulty", "tags")
_OF_EVIDENCE: Final = ("evidence", "article", "start", "event")

_FORMULA = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")
_DEFUSED = re.compile("'+[=+\\-@\t\r\n＝＋－＠]")
_TAG = re.compile(r"((?:[^\\;]|\\.?)+)(?:; ?|$)", re.DOTALL)
_ISO_DATE = re.compile(r"(-?\d{4,})(?:-(\d\d))?(?:-(\d\d))?")
_NUMBER = re.compile(r"0|[1-9][0-9]{0,8}")
_SEPARATORS: Final = ",;\t"


def write(items: Sequence[Item], *, title: str = "") -> Export:  # noqa: ARG001 - no place for it
    """A row of columns, then an item a row."""
    selection = select(items, is_text, is_complete)
    rows = [dict(_cells(item)) for item in selection.kept]
    columns = _columns(rows)
    text = io.StringIO(newline="")
    table = csv.writer(text, lineterminator="\r\n")
    table.writerow(columns)
    table.writerows([defuse(row.get(column, "")) for column in columns] for row in rows)
    return Export(text.getvalue().encode("utf-8-sig"), selection.left_out)


def defuse(cell: str) -> str:
    """The cell so that no spreadsheet takes it for a formula."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def restore(cell: str) -> str:
    """The cell as it was before `defuse`."""
    return cell[1:] if _DEFUSED.match(cell) else cell


def _columns(rows: Sequence[Mapping[str, str]]) -> list[str]:
    used = {column for row in rows for column in row}
    return [
        *_BEFORE,
        *_numbered(_OF_ANSWERS, used),
        *_BETWEEN,
        *_numbered(_OF_EVIDENCE, used),
    ]


def _numbered(names: Sequence[str], used: set[str]) -> Iterator[str]:
    for name in names:
        fewest = 2 if name == "text" else 0
        count = max(fewest, sum(1 for column in used if re.fullmatch(rf"{name}_\d+", column)))
        yield from (f"{name}_{number}" for number in range(1, count + 1))


def _cells(item: Item) -> Iterator[tuple[str, str]]:
    yield "id", item_id(item)
    yield "kind", item.kind
    yield "stem", item.stem
    yield from _cells_of_interaction(item.interaction)
    yield "explanation", item.explanation
    yield "difficulty", "" if item.difficulty is None else repr(item.difficulty)
    yield "tags", "; ".join(re.sub(r"([\\;])", r"\\\1", tag) for tag in item.tags)
    placed = [("", evidence) for evidence in item.evidence]
    if isinstance(item.interaction, Ordering):
        for number, entry in enumerate(item.interaction.entries, 1):
            placed += [(str(number), evidence) for evidence in entry.evidence]
    for number, (event, evidence) in enumerate(placed, 1):
        yield f"evidence_{number}", evidence.quote
        yield f"article_{number}", evidence.article
        yield f"start_{number}", str(evidence.start)
        yield f"event_{number}", event


def _cells_of_interaction(interaction: Interaction) -> Iterator[tuple[str, str]]:
    match interaction:
        case Choice(options):
            right = [str(number) for number, option in enumerate(options, 1) if option.correct]
            yield "type", "choice"
            yield "key", " ".join(right)
            for number, option in enumerate(options, 1):
                yield f"text_{number}", option.text
                yield f"why_{number}", option.why
                yield f"origin_{number}", option.origin
        case Ordering(entries):
            yield "type", "ordering"
            for number, entry in enumerate(entries, 1):
                yield f"text_{number}", entry.text
                yield f"date_{number}", _write_date(entry.date)
        case _:
            assert_never(interaction)


def _write_date(date: HistoricalDate | None) -> str:
    if date is None:
        return ""
    return f"{date.earliest}/{date.latest} {date.precision}{' circa' if date.circa else ''}"


def read(data: bytes) -> Import:
    """Read such a table, or one with fewer columns that a person made.

    Needed are `stem` and two or more `text_…`, and `key` for multiple-choice items; where there is
    no `type`, a row without a key is an ordering. A date may be as short as a year.

    Raises:
        WireError: The file is no table with these columns.
    """
    items: list[Item] = []
    problems: list[Problem] = []
    for place, columns, cells in _rows(data):
        try:
            items.append(_item(_row(columns, cells)))
        except (ValueError, WireError) as error:
            problems.append(Problem(place, str(error)))
    return Import(tuple(items), tuple(problems))


def _rows(data: bytes) -> Iterator[tuple[str, Sequence[str], Sequence[str]]]:
    """Each row that is not empty: its place, the names of the columns, and its cells."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise WireError("The table is not in UTF-8; save it as CSV UTF-8.") from error
    separator = max(_SEPARATORS, key=text.partition("\n")[0].count)
    table = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    first_line = 1
    columns: list[str] | None = None
    try:
        for cells in table:
            place, first_line = f"line {first_line}", table.line_num + 1
            if columns is None:
                columns = [cell.strip() for cell in cells]
                _check_columns(columns)
            elif any(cells):
                yield place, columns, cells
    except csv.Error as error:
        raise WireError(f"Line {table.line_num} of the table cannot be read: {error}.") from error
    if columns is None:
        raise WireError("The table is empty; its first line should name the columns.")


def _check_columns(columns: Sequence[str]) -> None:
    missing = [name for name in ("stem", "text_1", "text_2") if name not in columns]
    if missing:
        raise WireError(f"The first line of the table does not name the column {missing[0]!r}.")
    if twice := [name for name in columns if name and columns.count(name) > 1]:
        raise WireError(f"The first line of the table names the column {twice[0]!r} twice.")


def _row(columns: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
    """The cells by their columns; those that the row lacks are empty."""
    if any(cells[len(columns) :]):
        raise ValueError(f"the row has {len(cells)} cells, but the table {len(columns)} columns")
    restored = [restore(cell) for cell in cells] + [""] * (len(columns) - len(cells))
    return dict(zip(columns, restored, strict=False))


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
    found = [column.removeprefix(f"{name}_") for column, cell in row.items() if cell]
    return sorted(int(number) for number in found if _NUMBER.fullmatch(number))


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
