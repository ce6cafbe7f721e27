"""What an editor typed becomes an item, and the rest of the item stays."""

from __future__ import annotations

from dataclasses import replace

import pytest

from questions.model.dates import Day, HistoricalDate, Precision
from questions.model.items import Choice, Entry, Item, Option, Ordering
from quizapp.errors import Invalid
from quizapp.services import drafting
from quizapp.services.bank import EntryDraft, ItemDraft, OptionDraft
from tests.quizapp import library


@pytest.mark.parametrize(
    "item",
    [library.choice(), library.numbers(), library.ordering()],
    ids=["choice", "numbers", "ordering"],
)
def test_a_form_that_was_not_touched_changes_nothing(item: Item) -> None:
    assert drafting.item_of(drafting.draft_of(item), item) == item


@pytest.mark.parametrize(
    "date",
    [
        HistoricalDate.on(Day(1944, 6, 6)),
        HistoricalDate.in_month(2024, 2),
        HistoricalDate.in_year(-43),
        HistoricalDate(Day(1960, 1, 1), Day(1969, 12, 31), Precision.DECADE, circa=True),
        HistoricalDate(Day(1944, 6, 6), Day(1944, 6, 12), Precision.WEEK),
        HistoricalDate(Day(12000, 1, 1), Day(12000, 12, 31), Precision.YEAR),
        None,
    ],
)
def test_dates_survive_a_form(date: HistoricalDate | None) -> None:
    entries = (Entry("First", date), Entry("Second", HistoricalDate.in_year(13000)))
    item = Item("ordering", "In order?", Ordering(entries))
    draft = drafting.draft_of(item)
    assert drafting.item_of(draft, item) == item
    typed = replace(draft, entries=(replace(draft.entries[0], text="Reworded"), draft.entries[1]))
    kept = drafting.item_of(typed, item).interaction
    assert isinstance(kept, Ordering)
    assert kept.entries[0] == Entry("Reworded", date)


@pytest.mark.parametrize(
    ("earliest", "latest", "date"),
    [
        ("1949", "", HistoricalDate.in_year(1949)),
        ("1949-02", "", HistoricalDate.in_month(1949, 2)),
        ("1949-02-14", "", HistoricalDate.on(Day(1949, 2, 14))),
        ("-0043", "", HistoricalDate.in_year(-43)),
        ("1949", "1951", HistoricalDate(Day(1949, 1, 1), Day(1951, 12, 31), Precision.RANGE)),
        ("1949", "1949", HistoricalDate.in_year(1949)),
        (" 1949 ", "1949-03", HistoricalDate(Day(1949, 1, 1), Day(1949, 3, 31), Precision.RANGE)),
        ("", "", None),
    ],
)
def test_dates_are_read_as_typed(earliest: str, latest: str, date: HistoricalDate | None) -> None:
    draft = drafting.draft_of(library.ordering())
    first = replace(draft.entries[0], earliest=earliest, latest=latest)
    item = drafting.item_of(replace(draft, entries=(first, *draft.entries[1:])), library.ordering())
    assert isinstance(item.interaction, Ordering)
    assert item.interaction.entries[0].date == date


def with_options(*options: OptionDraft) -> ItemDraft:
    return ItemDraft(stem="Who?", options=options)


A, B, RIGHT = OptionDraft(text="A"), OptionDraft(text="B"), OptionDraft(text="C", correct=True)


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (ItemDraft(stem=" ", options=(A, RIGHT)), "stem"),
        (with_options(), "options"),
        (with_options(RIGHT), "options"),
        (with_options(A, B), "options"),
        (with_options(RIGHT, OptionDraft(text="D", correct=True)), "options"),
        (with_options(A, OptionDraft(text="a"), RIGHT), "options"),
        (with_options(RIGHT, *(OptionDraft(text=f"No. {at}") for at in range(12))), "options"),
        (with_options(RIGHT, OptionDraft(text="x" * 2001)), "options"),
        (replace(with_options(A, RIGHT), stem="Who\x00?"), "stem"),
        (replace(with_options(A, RIGHT), explanation="\ud800"), "explanation"),
        (replace(with_options(A, RIGHT), difficulty="very"), "difficulty"),
        (replace(with_options(A, RIGHT), difficulty="101"), "difficulty"),
    ],
)
def test_what_is_no_choice_is_refused_by_field(draft: ItemDraft, field: str) -> None:
    with pytest.raises(Invalid) as caught:
        drafting.item_of(draft, library.choice())
    assert set(caught.value.problems) == {field}


@pytest.mark.parametrize(
    "entries",
    [
        (EntryDraft(text="Only one"),),
        (EntryDraft(text="Twice"), EntryDraft(text="twice")),
        (EntryDraft(text="A", earliest="1949-13"), EntryDraft(text="B")),
        (EntryDraft(text="A", earliest="1949-02-30"), EntryDraft(text="B")),
        (EntryDraft(text="A", earliest="soon"), EntryDraft(text="B")),
        (EntryDraft(text="A", earliest="1950", latest="1949"), EntryDraft(text="B")),
    ],
)
def test_what_is_no_order_is_refused(entries: tuple[EntryDraft, ...]) -> None:
    with pytest.raises(Invalid) as caught:
        drafting.item_of(ItemDraft(stem="Order?", entries=entries), library.ordering())
    assert set(caught.value.problems) == {"entries"}


def test_blank_rows_are_passed_over() -> None:
    item = drafting.item_of(
        with_options(A, OptionDraft(), RIGHT, OptionDraft(why="?")), library.choice()
    )
    assert item.interaction == Choice((Option("A"), Option("C", correct=True)))


def test_what_a_form_does_not_show_stays() -> None:
    before = library.choice()
    assert isinstance(before.interaction, Choice)
    from_gazetteer = replace(before.interaction.options[0], origin="gazetteer")
    before = replace(before, interaction=Choice((from_gazetteer, *before.interaction.options[1:])))
    draft = replace(drafting.draft_of(before), stem="  Who   set up the mill? ", difficulty="55 %")
    item = drafting.item_of(draft, before)
    assert (item.stem, item.difficulty) == ("Who set up the mill?", 0.55)
    assert item.evidence == before.evidence
    assert isinstance(item.interaction, Choice)
    assert item.interaction.options[0].origin == "gazetteer"


def test_events_keep_their_evidence_when_they_move() -> None:
    before = library.ordering()
    draft = drafting.draft_of(before)
    item = drafting.item_of(replace(draft, entries=draft.entries[::-1]), before)
    assert isinstance(item.interaction, Ordering)
    assert isinstance(before.interaction, Ordering)
    assert item.interaction.entries == before.interaction.entries[::-1]
