"""The QTI 2.1 package, read by the rules of QTI 2.1."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings

from questions.formats import qti21
from questions.formats.feedback import general_feedback
from questions.model.items import Choice, Item, Option
from tests.questions.formats.packages import shown, unpack, validate
from tests.questions.formats.samples import CHOICE, ORDERING, items


def written(item: Item) -> ET.Element:
    documents = unpack(qti21.write([item], title="Any <set>").data)
    return next(root for name, root in documents.items() if name.startswith("items/"))


@given(item=items)
@settings(max_examples=25)
def test_texts_key_and_order_can_be_read_back(item: Item) -> None:
    found = written(item)
    choices = {one.get("identifier"): one for one in found.iterfind(".//simpleChoice")}
    right = [value.text for value in found.iterfind("responseDeclaration/correctResponse/value")]
    assert shown(found.find(".//prompt")) == item.stem
    feedback = found.find("modalFeedback")
    assert (shown(feedback) if feedback is not None else "") == general_feedback(item)
    texts = {ident: shown(one) for ident, one in choices.items()}
    if isinstance(item.interaction, Choice):
        assert list(texts.values()) == [option.text for option in item.interaction.options]
        assert [texts[ident] for ident in right] == [item.interaction.key.text]
        reasons = [one.find("feedbackInline") for one in choices.values()]
        told = [shown(one) if one is not None else "" for one in reasons]
        assert told == [option.why for option in item.interaction.options]
    else:
        assert [texts[ident] for ident in right] == [one.text for one in item.interaction.entries]
        assert right != list(texts)


def test_the_manifest_and_the_test_name_every_item() -> None:
    documents = unpack(qti21.write([CHOICE, ORDERING], title="Norrby").data)
    manifest, test = documents["imsmanifest.xml"], documents["test.xml"]
    named = {file.get("href") for file in manifest.iterfind(".//file")}
    assert named == set(documents) - {"imsmanifest.xml"}
    asked = [item.get("href") for item in test.iterfind(".//assessmentItemRef")]
    assert asked == [name for name in documents if name.startswith("items/")]


@pytest.mark.parametrize("name", ["", 'Two <words> & "more"'])
def test_the_schema_takes_it(tmp_path: Path, name: str) -> None:
    path = tmp_path / "qti.zip"
    path.write_bytes(qti21.write([CHOICE, ORDERING], title=name).data)
    validate(path)


def test_an_item_without_a_key_is_left_out() -> None:
    item = Item("", "Which?", Choice((Option("a"), Option("b"))))
    assert "0 options" in qti21.write([item]).left_out[0].reason
