"""The columns of a table of items, an item a row.

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
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, assert_never

from questions.formats.selection import Question
from questions.model.dates import HistoricalDate
from questions.model.items import Choice, Interaction, Ordering

_BEFORE: Final = ("id", "type", "kind", "stem", "key")
_OF_ANSWERS: Final = ("text", "why", "origin", "date")
_BETWEEN: Final = ("explanation", "difficulty", "tags")
_OF_EVIDENCE: Final = ("evidence", "article", "start", "event")


def rows(questions: Sequence[Question]) -> Iterator[list[str]]:
    """The names of the columns, and then the cells of each item."""
    filled = [dict(_cells(question)) for question in questions]
    columns = _columns(filled)
    yield columns
    yield from ([row.get(column, "") for column in columns] for row in filled)


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


def _cells(question: Question) -> Iterator[tuple[str, str]]:
    item = question.item
    yield "id", question.ident
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
