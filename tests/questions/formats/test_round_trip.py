"""What goes out comes back: whole where a format holds all, and less what it states otherwise."""

from __future__ import annotations

import contextlib
from dataclasses import replace

import pytest
from hypothesis import given, settings

from questions.errors import WireError
from questions.formats import FORMATS, MOST_BYTES, Format, Readable, load
from questions.model.exports import ExportOptions
from questions.model.items import Choice, Entry, Item, Option, Ordering
from tests.questions.formats.samples import CHOICE, HOSTILE, ORDERING, as_shown, items

pytestmark = pytest.mark.slow  # the quick part has the layers around it

READABLE = [form for form in FORMATS if isinstance(form, Readable)]
LOSSLESS = ("json", "csv", "xlsx")
every_readable = pytest.mark.parametrize("form", READABLE, ids=lambda form: str(form.NAME))


def expected(form: Format, item: Item) -> Item:
    """What a format declares to carry of an item."""
    if form.NAME in LOSSLESS:
        return item
    shown = as_shown(item)
    if not form.CARRIES.tags:
        shown = replace(shown, tags=())
    if not form.CARRIES.explanation:
        shown = replace(shown, explanation="")
    if not form.CARRIES.reasons and isinstance(shown.interaction, Choice):
        bare = (replace(option, why="") for option in shown.interaction.options)
        shown = replace(shown, interaction=Choice(tuple(bare)))
    return shown


def came_back(form: Format, written: list[Item]) -> None:
    """Each item is equal to what was declared, or named among those left out."""
    exported = form.write(written, title="Any <set>")
    assert isinstance(form, Readable)
    read = form.read(exported.data)
    assert read.problems == ()
    assert len(read.items) + len(exported.left_out) == len(written)
    kept = [item for item in written if not form.write([item]).left_out]
    assert list(read.items) == [expected(form, item) for item in kept]


@every_readable
@given(item=items)
@settings(max_examples=12)
def test_any_item_comes_back(form: Format, item: Item) -> None:
    tidy = tuple(" ".join(tag.split()) or "x" for tag in item.tags)
    came_back(form, [CHOICE, replace(item, tags=tidy), ORDERING])


@every_readable
def test_hostile_texts_in_every_field_come_back(form: Format) -> None:
    written = [CHOICE]
    for text in (*HOSTILE, "NUL \0", "half \ud800", "_x0041_ \u2028 \x85", "#N/A", "$$x^2$$"):
        stem = text if text.strip() else "x"
        options = (Option(text, correct=True, why=text), Option("other", why=text, origin=text))
        entries = (Entry(text), Entry("1815 Waterloo"), Entry("SHOW none"))
        written += [
            replace(CHOICE, stem=stem, interaction=Choice(options), explanation=text),
            replace(ORDERING, stem=stem, interaction=Ordering(entries), explanation=text),
        ]
    came_back(form, written)
    reasons = [one.reason for item in written for one in form.write([item]).left_out]
    if form.NAME not in ("aiken", "json"):
        assert len(reasons) <= 4 if form.CARRIES.ordering else 2 + len(written)
        assert form.NAME == "common-cartridge" or all("character U+" in one for one in reasons)


@every_readable
def test_what_is_asked_by_multiple_choice_comes_back_with_one_key(form: Format) -> None:
    options = ExportOptions(orderings_as_choice=True)
    exported = form.write([ORDERING], options=options)
    assert exported.left_out == ()
    assert isinstance(form, Readable)
    (item,) = form.read(exported.data).items
    if not form.CARRIES.ordering:
        assert isinstance(item.interaction, Choice)
        assert len(item.interaction.keys) == 1


@every_readable
@pytest.mark.parametrize("data", [b"", b"\0\0", b"PK\x03\x04 broken", b"\xff\xfe<", b"<a><b>"])
def test_a_broken_file_is_refused_or_holds_no_items(form: Format, data: bytes) -> None:
    assert isinstance(form, Readable)
    with contextlib.suppress(WireError):
        assert form.read(data).items == ()


@every_readable
def test_a_file_beyond_all_bounds_is_refused(form: Format) -> None:
    with pytest.raises(WireError, match="64 MB"):
        load(bytes(MOST_BYTES + 1), form.NAME)
