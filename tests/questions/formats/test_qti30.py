"""The QTI 3.0 package says what the QTI 2.1 package says, in the names of version 3."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from questions.formats import qti21, qti30
from questions.model.exports import ExportOptions
from tests.questions.formats.packages import unpack, validate
from tests.questions.formats.samples import CHOICE, ORDERING


def test_every_name_is_one_of_version_3_or_of_html() -> None:
    documents = unpack(qti30.write([CHOICE, ORDERING], title="Norrby").data)
    for path, root in documents.items():
        if path == "imsmanifest.xml":
            continue
        for element in root.iter():
            assert element.tag in ("p", "br") or element.tag.startswith("qti-")
            assert all(re.fullmatch("[a-z-]+", name) for name in (element.tag, *element.attrib))


def test_modal_feedback_has_its_content_in_a_body() -> None:
    documents = unpack(qti30.write([CHOICE], title="Norrby").data)
    root = next(root for path, root in documents.items() if path.startswith("items/"))
    feedback = root.find("qti-modal-feedback")
    assert feedback is not None
    assert [child.tag for child in feedback] == ["qti-content-body"]


def test_both_versions_read_back_alike() -> None:
    items = (CHOICE, ORDERING)
    assert qti30.read(qti30.write(items).data) == qti21.read(qti21.write(items).data)


@pytest.mark.parametrize("options", [ExportOptions(), ExportOptions(points=2, shuffle=True)])
def test_the_schema_takes_the_manifest(tmp_path: Path, options: ExportOptions) -> None:
    path = tmp_path / "qti.zip"
    path.write_bytes(qti30.write([CHOICE, ORDERING], title="A & B", options=options).data)
    validate(path)
