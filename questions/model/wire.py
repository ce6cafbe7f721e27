"""The one JSON form of the values, both ways.

An item is one JSON object, and a file of items is JSON Lines, an item a line:

    {"id", "kind", "stem", "interaction", "evidence": [{"article", "start", "end", "quote"}],
     "explanation", "difficulty", "tags", "findings": [{"check", "severity", "message"}]}

where `interaction` is one of

    {"type": "choice", "options": [{"id", "text", "correct", "why"}]}
    {"type": "ordering", "entries": [{"id", "text", "earliest", "latest", "precision", "evidence"}]}

with entries in the right order and days as YYYY-MM-DD. Fields other than the stem, the interaction
and the texts in it may be absent when an item is read.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, assert_never

from questions.errors import WireError
from questions.model import records
from questions.model.articles import Evidence
from questions.model.dates import Day, HistoricalDate, Precision
from questions.model.items import Choice, Entry, Interaction, Item, Option, Ordering
from questions.model.json_text import JsonObject, loads
from questions.model.review import Finding

_SHORT_DATE = re.compile(r"(-?\d{4,6})(?:-(\d\d))?")
_LONGEST_ARTICLE = 10**9
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def item_id(item: Item) -> str:
    """The id of an item: 16 hexadecimal digits that depend on its content alone."""
    content = json.dumps(_content(item, full=True), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def item_to_json(item: Item, findings: Sequence[Finding] = (), *, full: bool = False) -> JsonObject:
    """An item as a JSON object.

    Args:
        item: The item.
        findings: What the checks say of it.
        full: Whether to add what only storage needs: where distractors came from ("origin") and
            whether dates are approximate ("circa").
    """
    return {
        "id": item_id(item),
        **_content(item, full=full),
        "findings": [finding_to_json(finding) for finding in findings],
    }


def _content(item: Item, *, full: bool) -> JsonObject:
    return {
        "kind": item.kind,
        "stem": item.stem,
        "interaction": interaction_to_json(item.interaction, full=full),
        "evidence": [evidence_to_json(evidence) for evidence in item.evidence],
        "explanation": item.explanation,
        "difficulty": item.difficulty,
        "tags": list(item.tags),
    }


def interaction_to_json(interaction: Interaction, *, full: bool = False) -> JsonObject:
    """An interaction as a JSON object; `full` as in `item_to_json`."""
    match interaction:
        case Choice(options):
            shown = [_option_to_json(*one, full=full) for one in enumerate(options)]
            return {"type": "choice", "options": shown}
        case Ordering(entries):
            events = [_entry_to_json(*one, full=full) for one in enumerate(entries)]
            return {"type": "ordering", "entries": events}
    assert_never(interaction)


def _option_to_json(place: int, option: Option, *, full: bool) -> JsonObject:
    return {
        "id": _letter(place),
        "text": option.text,
        "correct": option.correct,
        "why": option.why,
    } | ({"origin": option.origin} if full else {})


def _entry_to_json(place: int, entry: Entry, *, full: bool) -> JsonObject:
    date = entry.date
    return {
        "id": _letter(place),
        "text": entry.text,
        "earliest": str(date.earliest) if date else None,
        "latest": str(date.latest) if date else None,
        "precision": str(date.precision) if date else None,
        "evidence": [evidence_to_json(evidence) for evidence in entry.evidence],
    } | ({"circa": bool(date and date.circa)} if full else {})


def _letter(place: int) -> str:
    return _LETTERS[place] if place < len(_LETTERS) else f"o{place}"


def evidence_to_json(evidence: Evidence) -> JsonObject:
    """Evidence as a JSON object."""
    return {
        "article": evidence.article,
        "start": evidence.start,
        "end": evidence.end,
        "quote": evidence.quote,
    }


def finding_to_json(finding: Finding) -> JsonObject:
    """A finding as a JSON object."""
    return {
        "check": finding.check,
        "severity": str(finding.severity),
        "message": finding.message,
    }


def read_lines(lines: Iterable[str], name: str) -> Iterator[tuple[JsonObject, Item]]:
    """Read JSON Lines of items, each with its record as it stands; blank lines count for nothing.

    Raises:
        WireError: A line is no item, or there is none at all; the message names file and line.
    """
    count = 0
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            record = loads(line)
            yield record, item_from_json(record)
        except WireError as error:
            raise WireError(f"{name}, line {number}: {error}.") from error
        count += 1
    if not count:
        raise WireError(f"{name}: holds no items; it should be JSON Lines, an item a line.")


def item_from_json(record: object) -> Item:
    """Read an item; its id and findings are not part of it.

    Raises:
        WireError: The record is no item; the message names the field.
    """
    fields = records.mapping(record, "an item")
    try:
        return Item(
            kind=records.text(fields, "kind", ""),
            stem=records.text(fields, "stem"),
            interaction=interaction_from_json(fields.get("interaction")),
            evidence=_evidence(fields.get("evidence")),
            explanation=records.text(fields, "explanation", ""),
            difficulty=records.number(fields, "difficulty"),
            tags=tuple(records.strings(fields, "tags")),
        )
    except ValueError as error:
        raise WireError(str(error)) from error


def interaction_from_json(record: object) -> Interaction:
    """Read an interaction.

    Raises:
        WireError: It is neither a choice nor an ordering; the message names the field.
    """
    fields = records.mapping(record, '"interaction"')
    kind = fields.get("type")
    try:
        if kind == "choice":
            return Choice(tuple(_option(option) for option in records.sequence(fields, "options")))
        if kind == "ordering":
            return Ordering(tuple(_entry(entry) for entry in records.sequence(fields, "entries")))
    except ValueError as error:
        raise WireError(str(error)) from error
    raise WireError(f'"type" of the interaction is {kind!r}; it should be "choice" or "ordering"')


def _option(record: object) -> Option:
    fields = records.mapping(record, "an option")
    correct = fields.get("correct", False)
    if not isinstance(correct, bool):
        raise WireError(f'"correct" of an option is {correct!r}; it should be true or false')
    return Option(
        text=records.text(fields, "text"),
        correct=correct,
        why=records.text(fields, "why", ""),
        origin=records.text(fields, "origin", ""),
    )


def _entry(record: object) -> Entry:
    fields = records.mapping(record, "an entry")
    date = None
    if fields.get("earliest") is not None:
        date = _date(fields, _stretch(records.text(fields, "earliest")))
    return Entry(records.text(fields, "text"), date, _evidence(fields.get("evidence")))


def _date(fields: Mapping[str, Any], earliest: HistoricalDate) -> HistoricalDate:
    """A date from its ends, which people may write as short as a year."""
    latest = (
        _stretch(records.text(fields, "latest")) if fields.get("latest") is not None else earliest
    )
    stated = earliest.precision if latest == earliest else Precision.RANGE
    return HistoricalDate(
        earliest=earliest.earliest,
        latest=latest.latest,
        precision=_precision(records.text(fields, "precision", stated)),
        circa=fields.get("circa") is True,
    )


def _precision(text: str) -> Precision:
    if text not in tuple(Precision):
        known = ", ".join(Precision)
        raise WireError(f'"precision" is {text!r}; it should be one of {known}')
    return Precision(text)


def _stretch(text: str) -> HistoricalDate:
    """The days of `YYYY-MM-DD`, `YYYY-MM` or `YYYY`."""
    match = _SHORT_DATE.fullmatch(text)
    if match is None:
        return HistoricalDate.on(Day.parse(text))
    year, month = int(match[1]), match[2]
    if month is None:
        return HistoricalDate.in_year(year)
    if not 1 <= int(month) <= 12:
        raise ValueError(f"month {month} is not between 1 and 12")
    return HistoricalDate.in_month(year, int(month))


def _evidence(record: object) -> tuple[Evidence, ...]:
    """Evidence from a list, from one object, or from bare quotes.

    The end follows from the start and the quote. A quote whose place is not given belongs to the
    article "", for none is invented.
    """
    if record is None:
        return ()
    found = []
    for entry in record if isinstance(record, list) else [record]:
        fields = {"quote": entry} if isinstance(entry, str) else records.mapping(entry, "evidence")
        quote, start = records.text(fields, "quote", ""), fields.get("start")
        if not quote:
            continue
        if isinstance(start, int) and not isinstance(start, bool):
            if start > _LONGEST_ARTICLE:
                raise WireError('"start" of evidence lies beyond any article')
            article = records.text(fields, "article", "")
            found.append(Evidence(article, start, start + len(quote), quote))
        else:
            found.append(Evidence("", 0, len(quote), quote))
    return tuple(found)
