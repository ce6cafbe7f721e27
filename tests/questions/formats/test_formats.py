"""What holds for every format behind the door."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from questions.errors import UsageError
from questions.formats import FORMATS, Format, Readable, describe, export, find, load
from questions.model.exports import ExportOptions
from questions.model.items import Item
from tests.questions.formats.samples import BRIEF, CHOICE, ORDERING, SAMPLES

every_format = pytest.mark.parametrize("form", FORMATS, ids=lambda form: str(form.NAME))


@every_format
@pytest.mark.parametrize("interaction", sorted(SAMPLES))
def test_a_format_writes_its_golden_file(
    form: Format, interaction: str, compare_golden: Callable[[str, bytes], None]
) -> None:
    exported = form.write([SAMPLES[interaction]], title="Norrby")
    if getattr(form.CARRIES, interaction):
        assert exported.left_out == ()
        compare_golden(f"{form.NAME}-{interaction}{form.SUFFIX}", exported.data)
    else:
        assert len(exported.left_out) == 1
        assert exported.left_out[0].reason.endswith(".")


@pytest.mark.parametrize(
    "form",
    [form for form in FORMATS if not form.CARRIES.ordering],
    ids=lambda form: str(form.NAME),
)
def test_an_ordering_that_is_asked_by_multiple_choice_has_its_golden_file(
    form: Format, compare_golden: Callable[[str, bytes], None]
) -> None:
    options = ExportOptions(orderings_as_choice=True)
    item = BRIEF if form.NAME == "kahoot" else ORDERING
    exported = form.write([item], title="Norrby", options=options)
    assert exported.left_out == ()
    compare_golden(f"{form.NAME}-as-choice{form.SUFFIX}", exported.data)


@every_format
def test_the_same_items_give_the_same_bytes(form: Format) -> None:
    assert form.write([CHOICE, ORDERING]) == form.write([CHOICE, ORDERING])


@every_format
def test_no_items_make_a_file_all_the_same(form: Format) -> None:
    exported = form.write([])
    assert exported.left_out == ()
    if isinstance(form, Readable):
        assert form.read(exported.data).items == ()


@every_format
def test_names_are_distinct_and_suffixes_begin_with_a_dot(form: Format) -> None:
    assert [other.NAME for other in FORMATS].count(form.NAME) == 1
    assert form.SUFFIX.startswith(".")
    assert "/" in form.MEDIA_TYPE
    assert form.TITLE
    assert find(form.NAME) is form


def test_an_unknown_format_is_refused_with_the_names_of_the_known_ones() -> None:
    with pytest.raises(UsageError, match="json, csv"):
        export([CHOICE], "powerpoint")


@pytest.mark.parametrize("item", [CHOICE, ORDERING])
def test_export_finds_the_format_by_its_name(item: Item) -> None:
    assert export([item], "json") == find("json").write([item])


def test_load_reads_what_export_wrote() -> None:
    assert load(export([CHOICE], "csv").data, "csv").items == (CHOICE,)


def test_a_format_that_cannot_be_read_back_says_which_can() -> None:
    with pytest.raises(UsageError, match="json, csv, xlsx, moodle-xml, gift, canvas"):
        load(b"# Quiz", "markdown")


@every_format
def test_a_description_says_what_a_format_carries(form: Format) -> None:
    described = describe(form)
    assert json.loads(json.dumps(described)) == described
    assert described["readable"] == hasattr(form, "read")
