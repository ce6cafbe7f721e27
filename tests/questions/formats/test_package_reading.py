"""Packages that others made: bounded, in memory, and never out of themselves."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest

from questions.errors import WireError
from questions.formats import Readable, canvas, package_reading, qti21, qti30, table_xlsx
from questions.formats.archive import pack
from questions.model.items import Choice, Item, Option, Ordering

MANIFEST = '<manifest><resources><resource href="a.xml" type="x"/></resources></manifest>'


def package(item: str) -> bytes:
    return pack({"imsmanifest.xml": MANIFEST, "a.xml": item})


@pytest.mark.parametrize("name", ["../evil.xml", "/etc/evil.xml", "a/../../evil.xml"])
def test_a_path_out_of_the_archive_is_refused(name: str) -> None:
    with pytest.raises(WireError, match="outside"):
        qti21.read(pack({"imsmanifest.xml": MANIFEST, name: "<x/>"}))


def test_an_archive_that_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package_reading, "_MOST_BYTES", 1000)
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("imsmanifest.xml", " " * 100_000)
    with pytest.raises(WireError, match="more than"):
        canvas.read(data.getvalue())


@pytest.mark.parametrize("packing", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
@pytest.mark.parametrize("form", [canvas, qti21, table_xlsx])
def test_an_archive_that_is_packed_in_a_rare_way_is_refused(form: Readable, packing: int) -> None:
    """Broken ones fail in ways of their own, and whole ones may ask for any amount of memory."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", packing) as archive:
        archive.writestr("imsmanifest.xml", MANIFEST)
    with pytest.raises(WireError, match="packed in a rare way"):
        form.read(data.getvalue())


def test_an_archive_that_ends_too_early_is_refused_with_a_reason() -> None:
    data = bytearray(pack({"imsmanifest.xml": MANIFEST}))
    sizes = data.index(b"PK\x01\x02") + 20  # what the archive says of its only file, twice
    data[sizes : sizes + 8] = struct.pack("<II", 1_000_000, 1_000_000)
    with pytest.raises(WireError, match=r"The archive [^:]+(: \w.*)?\.$"):
        canvas.read(bytes(data))


def test_items_within_items_are_read_once() -> None:
    nested = "<item>" * 150 + "</item>" * 150
    read = canvas.read(f"<questestinterop><section>{nested}</section></questestinterop>".encode())
    assert [problem.source for problem in read.problems] == [
        nested.replace("<item></item>", "<item />")
    ]


def test_an_archive_of_too_many_files_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package_reading, "_MOST_FILES", 3)
    with pytest.raises(WireError, match="more than 3 files"):
        qti30.read(pack({f"{number}.xml": "<x/>" for number in range(4)}))


def test_an_archive_without_a_manifest_is_no_package() -> None:
    with pytest.raises(WireError, match=r"imsmanifest\.xml"):
        qti21.read(pack({"a.xml": "<x/>"}))


@pytest.mark.parametrize(
    "declared",
    [
        '<!DOCTYPE a [<!ENTITY b "c">]>',
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE a [<!ENTITY % b SYSTEM "http://127.0.0.1/"> %b;]>',
    ],
)
def test_entities_are_refused(declared: str) -> None:
    with pytest.raises(WireError, match="entities"):
        qti21.read(f"{declared}<assessmentItem>&b;</assessmentItem>".encode())


def test_an_entity_that_is_declared_elsewhere_is_refused_with_its_line() -> None:
    data = b'<!DOCTYPE assessmentItem SYSTEM "x.dtd">\n<assessmentItem>&nbsp;</assessmentItem>'
    with pytest.raises(WireError, match="Line 2"):
        qti21.read(data)


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(WireError, match="deep"):
        qti21.read(b"<assessmentItem>" + b"<p>" * 1000)


CHOSEN = """<assessmentItem title="Sky" identifier="i1">
<responseDeclaration identifier="R" cardinality="single"><correctResponse><value> B </value>
</correctResponse></responseDeclaration>
<itemBody>
  <p>Look <strong>up</strong>.</p>
  <choiceInteraction responseIdentifier="R" maxChoices="1">
    <prompt>Which colour
      is the sky?</prompt>
    <simpleChoice identifier="A">green</simpleChoice>
    <simpleChoice identifier="B">
      <p>blue</p>
    </simpleChoice>
  </choiceInteraction>
</itemBody>
<modalFeedback outcomeIdentifier="F" identifier="A" showHide="show">That is grass.</modalFeedback>
<modalFeedback outcomeIdentifier="F" identifier="all" showHide="show">It scatters.</modalFeedback>
</assessmentItem>"""


def test_an_item_that_a_person_wrote_is_read() -> None:
    options = (Option("green", why="That is grass."), Option("blue", correct=True))
    stem = "Look up.\nWhich colour is the sky?"
    expected = Item("", stem, Choice(options), explanation="It scatters.")
    assert qti21.read(package(CHOSEN)).items == (expected,)
    assert qti21.read(CHOSEN.encode()).items == (expected,)


@pytest.mark.parametrize(
    ("found", "other", "reason"),
    [
        ("choiceInteraction", "matchInteraction", "matchInteraction"),
        ("<value> B </value>", "<value>C</value>", "'C'"),
        ("<value> B </value>", "<value>A</value><value>B</value>", "several"),
        ("<value> B </value>", "", "which response is right"),
        ("<p>blue</p>", "<img src='x.png'/>", "<img>"),
        ('responseIdentifier="R"', 'responseIdentifier="S"', "'S'"),
    ],
)
def test_what_cannot_be_read_is_listed_with_its_line_and_kept(
    found: str, other: str, reason: str
) -> None:
    read = qti21.read(package(CHOSEN.replace(found, other)))
    assert read.items == ()
    (problem,) = read.problems
    assert problem.place.startswith("a.xml, line ")
    assert problem.place.endswith("(Sky)")
    assert reason in problem.reason
    assert "scatters" in problem.source


ESSAY = """<questestinterop><assessment ident="a"><section ident="s">
<item ident="i1" title="Long"><itemmetadata><qtimetadata><qtimetadatafield>
<fieldlabel>question_type</fieldlabel><fieldentry>essay_question</fieldentry>
</qtimetadatafield></qtimetadata></itemmetadata><presentation>
<material><mattext>Why?</mattext></material><response_str ident="r"><render_fib/></response_str>
</presentation></item></section></assessment></questestinterop>"""


def test_questions_of_other_kinds_in_qti_1_2_are_listed_by_their_type() -> None:
    (problem,) = canvas.read(ESSAY.encode()).problems
    assert (problem.place, problem.source[:5]) == ("the file, line 2 (Long)", "<item")
    assert "essay_question" in problem.reason


def test_a_package_of_the_other_version_says_which_format_reads_it() -> None:
    with pytest.raises(WireError, match="canvas"):
        qti21.read(package(ESSAY))


def test_an_order_that_names_a_choice_twice_is_no_order() -> None:
    text = """<assessmentItem><responseDeclaration identifier="R" cardinality="ordered">
    <correctResponse><value>A</value><value>A</value></correctResponse></responseDeclaration>
    <itemBody><orderInteraction responseIdentifier="R"><prompt>Order?</prompt>
    <simpleChoice identifier="A">a</simpleChoice><simpleChoice identifier="B">b</simpleChoice>
    </orderInteraction></itemBody></assessmentItem>"""
    assert "each choice once" in qti21.read(text.encode()).problems[0].reason
    (item,) = qti21.read(text.replace("<value>A</value></c", "<value>B</value></c").encode()).items
    assert isinstance(item.interaction, Ordering)
