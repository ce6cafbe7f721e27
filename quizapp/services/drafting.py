"""What an editor typed, as an item, and back."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import assert_never

from questions.model.dates import Day, HistoricalDate, Precision, month_length
from questions.model.items import Choice, Entry, Interaction, Item, Option, Ordering
from quizapp.errors import Invalid
from quizapp.sentences import said
from quizapp.services import quoting
from quizapp.services.bank import EntryDraft, ItemDraft, OptionDraft
from quizapp.services.quoting import Quoted

LONGEST_TEXT = 2_000
MOST_PARTS = 12
_DATE = re.compile(r"(-?\d{4,5})(?:-(\d\d))?(?:-(\d\d))?", re.ASCII)


def draft_of(item: Item) -> ItemDraft:
    """An item as a form shows it."""
    options: tuple[OptionDraft, ...] = ()
    entries: tuple[EntryDraft, ...] = ()
    match item.interaction:
        case Choice():
            options = tuple(
                OptionDraft(text=option.text, correct=option.correct, why=option.why)
                for option in item.interaction.options
            )
        case Ordering():
            entries = tuple(_entry_draft(entry) for entry in item.interaction.entries)
        case _:
            assert_never(item.interaction)
    return ItemDraft(
        kind=item.kind,
        stem=item.stem,
        options=options,
        entries=entries,
        explanation=item.explanation,
        tags=item.tags,
        difficulty="" if item.difficulty is None else f"{item.difficulty * 100:.6g}",
        evidence=tuple(quoting.drafts(item)),
    )


def _entry_draft(entry: Entry) -> EntryDraft:
    if entry.date is None:
        return EntryDraft(text=entry.text)
    short = {Precision.YEAR: 1, Precision.MONTH: 2, Precision.DAY: 3}.get(entry.date.precision)
    if short is not None:
        whole = _span(*_parts(str(entry.date.earliest))[:short])
        if (whole.earliest, whole.latest) == (entry.date.earliest, entry.date.latest):
            text = str(entry.date.earliest)
            return EntryDraft(text=entry.text, earliest=text[: len(text) - 3 * (3 - short)])
    return EntryDraft(
        text=entry.text, earliest=str(entry.date.earliest), latest=str(entry.date.latest)
    )


def by_date(draft: ItemDraft) -> ItemDraft:
    """A draft with its events in the order of their first possible days; others stay behind."""
    entries = draft.entries
    rows = sorted(range(len(entries)), key=lambda row: _first_day(entries[row]))
    evidence = draft.evidence and tuple(
        each if each.entry not in rows else replace(each, entry=rows.index(each.entry))
        for each in draft.evidence
    )
    return replace(draft, entries=tuple(entries[row] for row in rows), evidence=evidence)


def _first_day(entry: EntryDraft) -> tuple[bool, Day]:
    try:
        return False, _span(*_parts(entry.earliest.strip() or entry.latest.strip())).earliest
    except ValueError:
        return True, Day(1, 1, 1)


def item_of(draft: ItemDraft, before: Item | None, texts: Mapping[str, str] | None = None) -> Item:
    """The item that was typed; what a form does not show is taken from the item before.

    Args:
        draft: What was typed.
        before: The item as it was, or None for a new one.
        texts: The texts of the articles that the draft quotes, by their names.

    Raises:
        Invalid: It is no item; problems by field.
    """
    problems: dict[str, str] = {}
    stem = _line(draft.stem, "stem", problems)
    if not stem:
        problems["stem"] = "The question has no words."
    quoted = quoting.read(draft, before, texts or {}, problems)
    interaction = _interaction(draft, before, quoted, problems)
    item_fields = {
        "kind": _line(draft.kind, "kind", problems) or (before.kind if before else ""),
        "explanation": clean(draft.explanation, "explanation", problems),
        "difficulty": _difficulty(draft, before, problems),
        "tags": tuple(sorted({_line(tag, "tags", problems) for tag in draft.tags} - {""})),
        "evidence": quoted.item,
    }
    item_fields["kind"] = item_fields["kind"] or ("ordering" if draft.entries else "other")
    if problems or interaction is None:
        raise Invalid(problems)
    return Item(stem=stem, interaction=interaction, **item_fields)  # type: ignore[arg-type]


def _interaction(
    draft: ItemDraft, before: Item | None, quoted: Quoted, problems: dict[str, str]
) -> Interaction | None:
    old = before.interaction if before else None
    if isinstance(old, Ordering) or (old is None and draft.entries):
        return _ordering(draft, old.entries if old else (), quoted, problems)
    return _choice(draft, old.options if old else (), problems)


def _choice(draft: ItemDraft, before: Sequence[Option], problems: dict[str, str]) -> Choice | None:
    origins = {option.text: option.origin for option in before}
    options = []
    for option in draft.options:
        text = _line(option.text, "options", problems)
        if text:
            why = clean(option.why, "options", problems)
            origin = "" if option.correct else origins.get(text, "")
            options.append(Option(text, option.correct, why, origin))
    if not 2 <= len(options) <= MOST_PARTS:
        problems["options"] = said("A question has 2 to %(most)s options.", most=MOST_PARTS)
    elif len({option.text.casefold() for option in options}) < len(options):
        problems["options"] = "Two options are the same."
    elif sum(option.correct for option in options) != 1:
        problems["options"] = "Exactly one option is the right one."
    return None if "options" in problems else Choice(tuple(options))


def _ordering(
    draft: ItemDraft, before: Sequence[Entry], quoted: Quoted, problems: dict[str, str]
) -> Ordering | None:
    evidence = {entry.text: entry.evidence for entry in before}
    kept = {entry.text: entry.date for entry in before}
    shown = {entry.text: _entry_draft(entry) for entry in before}
    drafts = [(row, entry) for row, entry in enumerate(draft.entries) if entry.text.strip()]
    entries = []
    for place, (row, entry) in enumerate(drafts):
        text = _line(entry.text, "entries", problems)
        # An event that was reworded in its place is still the same event.
        old = text if text in evidence else ""
        if not old and len(drafts) == len(before):
            old = before[place].text
        untouched = old in shown and _dates(shown[old]) == _dates(entry)
        date = kept[old] if untouched else _date(entry, place + 1, problems)
        backing = evidence.get(old, ()) if quoted.entries is None else quoted.entries.get(row, ())
        entries.append(Entry(text, date, backing))
    if not 2 <= len(entries) <= MOST_PARTS:
        problems["entries"] = said("An order has 2 to %(most)s events.", most=MOST_PARTS)
    elif len({entry.text.casefold() for entry in entries}) < len(entries):
        problems["entries"] = "Two events are the same."
    return None if "entries" in problems else Ordering(tuple(entries))


def _dates(entry: EntryDraft) -> tuple[str, str]:
    return entry.earliest.strip(), entry.latest.strip()


def _date(entry: EntryDraft, place: int, problems: dict[str, str]) -> HistoricalDate | None:
    earliest, latest = _dates(entry)
    if not earliest and not latest:
        return None
    try:
        first = _span(*_parts(earliest or latest))
        last = _span(*_parts(latest)) if latest else first
        if (first.earliest, first.latest) == (last.earliest, last.latest):
            return first
        return HistoricalDate(first.earliest, last.latest, Precision.RANGE)
    except ValueError as error:
        problems["entries"] = said(
            "The date of event %(place)s cannot be read: %(problem)s.",
            place=place,
            problem=error.args[0],
        )
        return None


def _parts(text: str) -> tuple[int, ...]:
    match = _DATE.fullmatch(text)
    if match is None:
        raise ValueError(
            said("“%(text)s” is none of the forms 1949, 1949-02, 1949-02-14", text=text)
        )
    return tuple(int(part) for part in match.groups() if part is not None)


def _span(year: int, month: int | None = None, day: int | None = None) -> HistoricalDate:
    if month is None:
        return HistoricalDate.in_year(year)
    if day is None:
        first = Day(year, month, 1)
        return HistoricalDate(first, Day(year, month, month_length(year, month)), Precision.MONTH)
    return HistoricalDate.on(Day(year, month, day))


def _difficulty(draft: ItemDraft, before: Item | None, problems: dict[str, str]) -> float | None:
    if before is not None and draft.difficulty.strip() == draft_of(before).difficulty:
        # A form shows it rounded; what was not touched stays as it was.
        return before.difficulty
    text = draft.difficulty.strip().removesuffix("%").strip()
    if not text:
        return None
    if not re.fullmatch(r"\d{1,3}(\.\d{1,6})?", text, re.ASCII) or float(text) > 100:
        problems["difficulty"] = "The difficulty is a share from 0 to 100 percent."
        return None
    return float(text) / 100


def _line(text: str, name: str, problems: dict[str, str]) -> str:
    return " ".join(clean(text, name, problems).split())


def clean(text: str, name: str, problems: dict[str, str]) -> str:
    """A text with its letters composed, and without characters that do not belong into one."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n")).strip()
    if len(text) > LONGEST_TEXT:
        problems[name] = said("A text has at most %(most)s characters.", most=LONGEST_TEXT)
    if any(
        unicodedata.category(sign) in {"Cc", "Cs", "Co", "Cn"} and sign not in "\n\t"
        for sign in text
    ):
        problems[name] = "The text holds control characters; type it again."
    return text
