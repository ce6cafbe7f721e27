"""Broken, foreign and hostile files are refused with a sentence, whatever they hold."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable

import pytest

from questions.errors import WireError
from questions.formats import (
    FORMATS,
    Format,
    Readable,
    aiken,
    findings,
    gift,
    moodle_xml,
    package_reading,
    project_json,
    qti21,
    table_csv,
    table_reading,
    table_xlsx,
    xml_reading,
)
from questions.formats.archive import pack
from questions.model.exports import Export, Import
from tests.questions.formats.samples import CHOICE, ORDERING

READABLE = [form for form in FORMATS if isinstance(form, Readable)]
PIECES = (
    *(b"<", b">", b"&", b"\0", b"\xff", b"]]>", b"<!--", b"1e999", b"NaN", b"null", b"{", b"}"),
    *(b"[", b'"', b"\xef\xbb\xbf", b"\r", b"&#0;", b"&#xD800;", b"9" * 30, b"stem,", b"::", b"{>"),
)
KIN = {"common-cartridge": "canvas", "qti-3.0": "qti-2.1"}
every_readable = pytest.mark.parametrize("form", READABLE, ids=lambda form: str(form.NAME))


def spoilt(data: bytes, dice: random.Random) -> bytes:
    """A file with some of its bytes changed, lost, doubled or put in."""
    for _ in range(dice.randint(1, 6)):
        at, kind = dice.randrange(len(data) + 1), dice.randrange(5)
        to = at + dice.randint(1, 40)
        if kind == 0:
            data = data[:at] + bytes((dice.randrange(256),)) + data[at + 1 :]
        elif kind == 1:
            data = data[:at] + data[to:]
        elif kind == 2:
            data = data[:at] + data[at:to] * 2 + data[to:]
        elif kind == 3:
            data = data[:at] + dice.choice(PIECES) + data[at:]
        else:
            data = data[:at] if dice.random() < 0.3 else data
    return data


def spoilt_within(data: bytes, dice: random.Random) -> bytes:
    """An archive of which one file is spoilt."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    chosen = dice.choice(list(files))
    files[chosen] = spoilt(files[chosen], dice)
    return pack(files)


def read_or_refused(form: Readable, data: bytes) -> Import | str:
    """What is read of a file, or the sentence with which it is refused."""
    try:
        return form.read(data)
    except WireError as error:
        return str(error)


@every_readable
def test_a_spoilt_file_is_read_or_refused_with_a_sentence(form: Format) -> None:
    assert isinstance(form, Readable)
    dice, whole = random.Random(1871), form.write([CHOICE, ORDERING], title="Norrby").data
    for turn in range(120):
        is_archive = package_reading.is_archive(whole) and turn % 3
        data = (spoilt_within if is_archive else spoilt)(whole, dice)
        outcome = read_or_refused(form, data)
        assert isinstance(outcome, Import) or outcome.endswith((".", "?"))


@every_readable
def test_a_file_of_another_format_is_refused_or_holds_no_items(form: Format) -> None:
    assert isinstance(form, Readable)
    for other in READABLE:
        if KIN.get(other.NAME, other.NAME) != KIN.get(form.NAME, form.NAME):
            outcome = read_or_refused(form, other.write([CHOICE]).data)
            assert isinstance(outcome, str) or outcome.items == ()


TEXTS = [gift, aiken, table_csv, project_json]


@pytest.mark.parametrize("form", TEXTS, ids=lambda form: str(form.NAME))
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_marked_encodings_are_read_and_others_refused(form: Readable, encoding: str) -> None:
    text = find_write(form)([CHOICE]).data.decode("utf-8-sig").replace("Norrby", "Nörrby")
    data = text.encode(encoding)
    outcome = read_or_refused(form, data)
    if encoding in ("utf-16-le", "cp1252"):
        assert isinstance(outcome, str) or outcome.items == ()
    else:
        assert isinstance(outcome, Import)
        assert ["Nörrby" in item.stem for item in outcome.items] == [True]


def find_write(form: Readable) -> Callable[..., Export]:
    write: Callable[..., Export] = getattr(form, "write")  # noqa: B009
    return write


@pytest.mark.parametrize("form", [gift, aiken, table_csv, moodle_xml], ids=lambda form: form.NAME)
@pytest.mark.parametrize("ending", ["\r\n", "\r", "\n"], ids=["crlf", "cr", "lf"])
def test_line_ends_of_every_system_are_read(form: Readable, ending: str) -> None:
    text = find_write(form)([CHOICE]).data.decode("utf-8-sig")
    read = form.read(ending.join(text.splitlines()).encode())
    assert [item.stem for item in read.items] == [CHOICE.stem]


def test_a_file_of_too_many_parts_that_are_no_questions_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(findings, "MOST_PROBLEMS", 3)
    with pytest.raises(WireError, match=r"more than 3 parts .* line 1; is it in this format"):
        aiken.read(b"nonsense\n\n" * 4)


def test_a_file_of_too_many_questions_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(findings, "MOST_ITEMS", 2)
    with pytest.raises(WireError, match="more than 2 questions; split it"):
        gift.read(b"Which?{=a ~b}\n\n" * 3)


def test_xml_of_too_many_elements_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml_reading, "_MOST_ELEMENTS", 10)
    with pytest.raises(WireError, match="more than 10 elements"):
        moodle_xml.read(b"<quiz>" + b"<a/>" * 10 + b"</quiz>")


def test_a_table_of_too_many_columns_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table_reading, "MOST_COLUMNS", 3)
    with pytest.raises(WireError, match="more than 3 columns"):
        table_csv.read(b"stem,text_1,text_2,key\nWhich?,a,b,1\n")


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
BOMB = f'<!DOCTYPE quiz [<!ENTITY l0 "ha">{LAUGHS}]><quiz>&l9;</quiz>'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused_in_every_encoding(encoding: str) -> None:
    with pytest.raises(WireError, match="entities"):
        moodle_xml.read(BOMB.encode(encoding))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_workbook_hides_no_entities_in_another_encoding(encoding: str) -> None:
    pytest.importorskip("openpyxl")
    with zipfile.ZipFile(io.BytesIO(table_xlsx.write([CHOICE]).data)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    files["xl/worksheets/sheet1.xml"] = BOMB.encode(encoding)
    with pytest.raises(WireError, match=r"sheet1\.xml in the workbook (declares|is not in UTF-8)"):
        table_xlsx.read(pack(files))


def test_a_workbook_in_a_rare_encoding_is_refused() -> None:
    pytest.importorskip("openpyxl")
    with zipfile.ZipFile(io.BytesIO(table_xlsx.write([CHOICE]).data)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    files["xl/workbook.xml"] = b'<?xml version="1.0" encoding="hz"?>' + files["xl/workbook.xml"]
    with pytest.raises(WireError, match="not in UTF-8"):
        table_xlsx.read(pack(files))


def test_many_tests_in_a_package_are_read_in_their_order() -> None:
    item = (
        '<assessmentItem title="{0}"><responseDeclaration identifier="R"><correctResponse>'
        "<value>A</value></correctResponse></responseDeclaration><itemBody><choiceInteraction "
        'responseIdentifier="R"><prompt>{0}</prompt><simpleChoice identifier="A">a</simpleChoice>'
        '<simpleChoice identifier="B">b</simpleChoice></choiceInteraction></itemBody>'
        "</assessmentItem>"
    )
    names = ("t1", "t2", "i1", "i2")
    resources = "".join(f'<resource href="{name}.xml"/>' for name in names)
    test = '<assessmentTest><assessmentItemRef href="{}.xml"/></assessmentTest>'
    files = {
        "imsmanifest.xml": f"<manifest><resources>{resources}</resources></manifest>",
        "t1.xml": test.format("i2"),
        "t2.xml": test.format("i1"),
        "i1.xml": item.format("first"),
        "i2.xml": item.format("second"),
    }
    assert [one.stem for one in qti21.read(pack(files)).items] == ["second", "first"]


@pytest.mark.parametrize(
    ("row", "reason"),
    [("one,1871-13,two,1880", "1871-13"), ("one,1871,two,-", "'-'")],
)
def test_a_date_that_is_none_is_listed(row: str, reason: str) -> None:
    read = table_csv.read(f"stem,text_1,date_1,text_2,date_2\nOrder?,{row}\n".encode())
    assert reason in read.problems[0].reason


def test_a_column_that_is_but_a_number_is_none_of_the_numbered_ones() -> None:
    read = table_csv.read(b"stem,text_1,text_2,key,1877\nWhich?,a,b,1,x\n")
    assert len(read.items) == 1


@pytest.mark.parametrize(
    "text",
    [" " * 1_000_000, "x" + "\t" * 1_000_000, " \n" * 500_000, "<br/>" * 50_000],
    ids=["blanks", "tabs", "lines", "breaks"],
)
def test_a_text_of_blanks_takes_no_longer_than_its_length(text: str) -> None:
    data = (
        '<assessmentItem><responseDeclaration identifier="R"><correctResponse><value>A</value>'
        "</correctResponse></responseDeclaration><itemBody><choiceInteraction "
        f'responseIdentifier="R"><prompt>{text}</prompt><simpleChoice identifier="A">a'
        '</simpleChoice><simpleChoice identifier="B">b</simpleChoice></choiceInteraction>'
        "</itemBody></assessmentItem>"
    )
    read = qti21.read(data.encode())
    assert len(read.items) + len(read.problems) == 1
