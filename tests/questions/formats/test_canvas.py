"""The package for Canvas, read by the rules of QTI 1.2."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings

from questions.formats import canvas
from questions.formats.feedback import general_feedback
from questions.formats.hypertext import from_html
from questions.model.items import Choice, Item, Option
from tests.questions.formats.packages import unpack, validate
from tests.questions.formats.samples import CHOICE, ORDERING, items


def written(item: Item) -> ET.Element:
    documents = unpack(canvas.write([item], title="Any <set>").data)
    path = next(name for name in documents if name.count("/") == 1 and "meta" not in name)
    found = documents[path].find(".//item")
    assert found is not None
    return found


def text_of(parent: ET.Element, path: str = "") -> str:
    return from_html(parent.findtext(f"{path}material/mattext") or "")


@given(item=items)
@settings(max_examples=25)
def test_texts_key_and_order_can_be_read_back(item: Item) -> None:
    found = written(item)
    labels = {label.get("ident"): text_of(label) for label in found.iterfind(".//response_label")}
    scored = [
        part for part in found.iterfind(".//respcondition") if part.find("setvar") is not None
    ]
    right = [part.text for part in scored[0].iterfind("conditionvar/varequal")]
    assert text_of(found, "presentation/") == item.stem
    feedback = {
        one.get("ident"): text_of(one, "flow_mat/") for one in found.iterfind("itemfeedback")
    }
    assert feedback.get("general_fb", "") == general_feedback(item)
    if isinstance(item.interaction, Choice):
        assert list(labels.values()) == [option.text for option in item.interaction.options]
        assert [labels[ident] for ident in right] == [item.interaction.key.text]
        for ident, option in zip(labels, item.interaction.options, strict=True):
            assert feedback.get(f"{ident}_fb", "") == option.why
    else:
        assert [labels[ident] for ident in right] == [one.text for one in item.interaction.entries]


def test_the_manifest_names_every_file_and_the_type_that_the_importer_looks_for() -> None:
    documents = unpack(canvas.write([CHOICE, ORDERING], title="Norrby").data)
    manifest = documents["imsmanifest.xml"]
    named = {file.get("href") for file in manifest.iterfind(".//file")}
    assert named == set(documents) - {"imsmanifest.xml"}
    assert manifest.findall(".//resource")[0].get("type") == "imsqti_xmlv1p2"


def test_kinds_are_those_of_canvas() -> None:
    kinds = [written(item).findtext(".//fieldentry") for item in (CHOICE, ORDERING)]
    assert kinds == ["multiple_choice_question", "ordering_question"]


@pytest.mark.parametrize("name", ["", 'Two <words> & "more"'])
def test_the_schema_takes_it(tmp_path: Path, name: str) -> None:
    path = tmp_path / "canvas.zip"
    path.write_bytes(canvas.write([CHOICE, ORDERING], title=name).data)
    validate(path)


def test_an_item_without_a_key_is_left_out() -> None:
    item = Item("", "Which?", Choice((Option("a"), Option("b"))))
    assert "0 options" in canvas.write([item]).left_out[0].reason
