"""What Moodle itself makes of our files, by its own rules of reading."""

from __future__ import annotations

from dataclasses import replace
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from questions.formats import aiken, gift, moodle, moodle_xml
from questions.formats.feedback import general_feedback
from questions.model.items import Choice, Entry, Item, Option, Ordering
from tests.questions.formats.moodle_rules import (
    BLANKS,
    Imported,
    read_aiken,
    read_gift,
    read_xml,
    shown,
)
from tests.questions.formats.samples import CHOICE, HOSTILE, ORDERING, items

MORE = ("0", "00", "&&058; &&010", "a###", "{>2 ALL", "}", "TRUE", "=", "~", "#", "->", "[plain]x")
FORMATS = pytest.mark.parametrize("form", [gift, moodle_xml], ids=["gift", "xml"])


def imported(form: ModuleType, written: list[Item], title: str = "") -> list[Imported]:
    data = form.write(written, title=title).data
    return read_gift(data.decode()) if form is gift else read_xml(data)


def expected(item: Item) -> Imported:
    if isinstance(item.interaction, Choice):
        kind = "multichoice"
        answers = [(one.text, 100 * one.correct, one.why) for one in item.interaction.options]
    else:
        kind = "ordering"
        answers = [(one.text, 1, "") for one in item.interaction.entries]
    return Imported(kind, item.stem, "", tuple(answers), general_feedback(item))


def read(question: Imported) -> Imported:
    full = 1 if question.kind == "ordering" else 100
    return Imported(
        question.kind,
        shown(question.text),
        "",
        tuple((shown(text), min(worth, full), shown(why)) for text, worth, why in question.answers),
        shown(question.feedback),
    )


@FORMATS
@given(item=items)
@settings(max_examples=40)
def test_moodle_reads_the_same_texts(form: ModuleType, item: Item) -> None:
    written = [CHOICE, replace(item, tags=()), ORDERING]
    assert list(map(read, imported(form, written))) == list(map(expected, written))


@FORMATS
@pytest.mark.parametrize("text", [*HOSTILE, *MORE], ids=lambda text: repr(text[:30]))
def test_moodle_reads_hostile_texts_in_every_place(form: ModuleType, text: str) -> None:
    stem = text if text.strip() else "x"
    options = (Option(text, True, text), Option("other", why=text))
    entries = (Entry(text), Entry("1815 Waterloo"), Entry("SHOW none"), Entry(text))
    written = [
        Item("", stem, Choice(options), explanation=text),
        Item("", stem, Ordering(entries), explanation=text),
        Item("", stem, Ordering(entries)),
    ]
    assert list(map(read, imported(form, written))) == list(map(expected, written))


@FORMATS
@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("Steam", ["Steam"]),
        ("Steam/Flight", ["Steam/Flight"]),
        ("/etc/", ["/etc/"]),
        ("C:\\new\\{x}", ["C:\\new\\{x}"]),
        (" <b>two\n lines</b> ", ["b two lines /b"]),
    ],
)
def test_a_set_is_one_category_whatever_its_name(
    form: ModuleType, title: str, names: list[str]
) -> None:
    category = imported(form, [CHOICE], title)[0]
    assert category.kind == "category"
    parts = category.text.removeprefix("$course$/top/")
    assert [part.strip(BLANKS).replace("//", "/") for part in split_path(parts)] == names


def split_path(path: str) -> list[str]:
    """Moodle parts a path at slashes that have no slash beside them."""
    names = [""]
    for place, sign in enumerate(path):
        if sign == "/" and "/" not in (path[place - 1 : place], path[place + 1 : place + 2]):
            names.append("")
        else:
            names[-1] += sign
    return names


@FORMATS
def test_a_set_without_a_name_has_no_category(form: ModuleType) -> None:
    assert [question.kind for question in imported(form, [CHOICE], " ")] == ["multichoice"]


@FORMATS
def test_orderings_have_all_their_settings(form: ModuleType) -> None:
    (question,) = imported(form, [ORDERING])
    assert all(question.settings)
    assert "RELATIVE_ALL_PREVIOUS_AND_NEXT" in question.settings


tags = st.lists(
    st.one_of(st.sampled_from(HOSTILE), st.text("ab]\\[:tag<>`/", max_size=60)), max_size=3
)


@FORMATS
@given(tags=tags)
@settings(max_examples=60)
def test_tags_arrive_or_are_remarked_on(form: ModuleType, tags: list[str]) -> None:
    item = replace(CHOICE, tags=tuple(" ".join(tag.split()) or "x" for tag in tags))
    exported = form.write([item])
    if exported.left_out:
        assert "backslash" in exported.left_out[0].reason
    elif not exported.remarks:
        assert imported(form, [item])[0].tags == item.tags


@pytest.mark.parametrize("tag", ["x" * 51, "<b>", "a`b", "two  blanks", "line\nbreak"])
def test_a_tag_that_moodle_changes_is_remarked_on(tag: str) -> None:
    (remark,) = moodle_xml.write([replace(CHOICE, tags=("plain", tag))]).remarks
    assert tag in remark.text


def test_a_tag_that_ends_with_a_backslash_is_left_out_of_gift() -> None:
    exported = gift.write([replace(CHOICE, tags=("a\\",))])
    assert exported.left_out[0].reason.startswith("A tag ends with a backslash")


@pytest.mark.parametrize("text", [*HOSTILE, *MORE, "7"], ids=lambda text: repr(text[:30]))
def test_moodle_reads_the_same_from_aiken_or_the_item_is_left_out(text: str) -> None:
    stem = text if text.strip() else "x"
    item = Item("", stem, Choice((Option("other"), Option(text, True))))
    exported = aiken.write([CHOICE, item, CHOICE])
    found = read_aiken(exported.data.decode())
    kept = [CHOICE] * 2 if exported.left_out else [CHOICE, item, CHOICE]
    assert [replace_whys(expected(one)) for one in kept] == found


def replace_whys(question: Imported) -> Imported:
    answers = tuple((text, worth, "") for text, worth, _ in question.answers)
    return Imported(question.kind, question.text, "", answers)


def test_by_number_writes_each_sign() -> None:
    assert moodle.to_kept_html(" a & b\t") == "&#32;a &amp; b&#9;"
