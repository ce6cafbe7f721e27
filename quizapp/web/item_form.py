"""The form of an item: its fields, read into the draft they hold."""

from __future__ import annotations

from dataclasses import replace

from werkzeug.datastructures import MultiDict

from quizapp.services.bank import EntryDraft, ItemDraft, OptionDraft

MOST_ROWS = 12


def read(form: MultiDict[str, str]) -> ItemDraft:
    """The draft that a form sends: `option-N-text`, `option-N-why` and `key`, or `entry-N-…`."""
    return ItemDraft(
        kind=_text(form, "kind"),
        stem=_text(form, "stem"),
        options=tuple(
            OptionDraft(
                text=_text(form, f"option-{row}-text"),
                correct=form.get("key") == str(row),
                why=_text(form, f"option-{row}-why"),
            )
            for row in _rows(form, "option")
        ),
        entries=tuple(
            EntryDraft(
                text=_text(form, f"entry-{row}-text"),
                earliest=_text(form, f"entry-{row}-earliest"),
                latest=_text(form, f"entry-{row}-latest"),
            )
            for row in _rows(form, "entry")
        ),
        explanation=_text(form, "explanation"),
        tags=tuple(tag.strip() for tag in _text(form, "tags").split(",") if tag.strip()),
        difficulty=_text(form, "difficulty"),
    )


def with_spare_row(draft: ItemDraft) -> ItemDraft:
    """The draft with an empty row at the end, to add an option or an event."""
    options, entries = draft.options, draft.entries
    if options and options[-1].text and len(options) < MOST_ROWS:
        options += (OptionDraft(),)
    if entries and entries[-1].text and len(entries) < MOST_ROWS:
        entries += (EntryDraft(),)
    return replace(draft, options=options, entries=entries)


def _rows(form: MultiDict[str, str], name: str) -> list[int]:
    """The rows of options or events that the form shows; empty ones are kept in their place."""
    return [row for row in range(MOST_ROWS) if f"{name}-{row}-text" in form]


def _text(form: MultiDict[str, str], name: str) -> str:
    return form.get(name, "").replace("\r\n", "\n").strip()
