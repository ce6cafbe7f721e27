"""The form of an item: its fields, read into the draft they hold."""

from __future__ import annotations

from dataclasses import replace

from werkzeug.datastructures import MultiDict

from quizapp.services.bank import EntryDraft, EvidenceDraft, ItemDraft, OptionDraft

MOST_ROWS = 12
MOST_QUOTED = 41


def read(form: MultiDict[str, str]) -> ItemDraft:
    """The draft that a form sends.

    Its fields are `option-N-text`, `option-N-why` and `key`, or `entry-N-text`, `entry-N-earliest`
    and `entry-N-latest`; `evidence-N-article`, `-quote`, `-start` and `-entry`; the others by name.
    """
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
        evidence=_evidence(form) if "evidence-0-quote" in form else None,
    )


def _evidence(form: MultiDict[str, str]) -> tuple[EvidenceDraft, ...]:
    return tuple(
        EvidenceDraft(
            article=_text(form, f"evidence-{row}-article"),
            quote=_text(form, f"evidence-{row}-quote"),
            start=_number(form, f"evidence-{row}-start"),
            entry=_event(form, f"evidence-{row}-entry"),
        )
        for row in range(MOST_QUOTED)
        if f"evidence-{row}-quote" in form
    )


def _event(form: MultiDict[str, str], name: str) -> int | None:
    """The row of an event, which the form counts from 1."""
    number = _number(form, name)
    return number - 1 if number and number <= MOST_ROWS else None


def _number(form: MultiDict[str, str], name: str) -> int | None:
    text = _text(form, name)
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def blank(interaction: str) -> ItemDraft:
    """An empty form: four options, or four events, and a place for evidence."""
    evidence = (EvidenceDraft(),)
    if interaction == "ordering":
        return ItemDraft(stem="", entries=(EntryDraft(),) * 4, evidence=evidence)
    return ItemDraft(stem="", options=(OptionDraft(),) * 4, evidence=evidence)


def with_option(draft: ItemDraft, text: str, why: str) -> ItemDraft:
    """The draft with a wrong answer in its first empty row, or in a new one."""
    option = OptionDraft(text=text.strip(), why=why.strip())
    rows = list(draft.options)
    free = next((row for row, each in enumerate(rows) if not each.text.strip()), len(rows))
    rows[free : free + 1] = [option]
    return replace(draft, options=tuple(rows[:MOST_ROWS]))


def with_spare_row(draft: ItemDraft) -> ItemDraft:
    """The draft with an empty row at the end, to add an option, an event or evidence."""
    options, entries = draft.options, draft.entries
    if options and options[-1].text and len(options) < MOST_ROWS:
        options += (OptionDraft(),)
    if entries and entries[-1].text and len(entries) < MOST_ROWS:
        entries += (EntryDraft(),)
    evidence = draft.evidence or ()
    if (not evidence or evidence[-1].quote) and len(evidence) < MOST_QUOTED:
        evidence += (EvidenceDraft(),)
    return replace(draft, options=options, entries=entries, evidence=evidence)


def _rows(form: MultiDict[str, str], name: str) -> list[int]:
    """The rows of options or events that the form shows; empty ones are kept in their place."""
    return [row for row in range(MOST_ROWS) if f"{name}-{row}-text" in form]


def _text(form: MultiDict[str, str], name: str) -> str:
    return form.get(name, "").replace("\r\n", "\n").strip()
