"""The cartridge, held against the schemas of Common Cartridge 1.1 and read by the rules of QTI."""

from __future__ import annotations

from pathlib import Path

import pytest

from questions.formats import common_cartridge
from questions.model.exports import ExportOptions
from tests.questions.formats.packages import unpack, validate
from tests.questions.formats.samples import CHOICE, ORDERING

AS_CHOICE = ExportOptions(orderings_as_choice=True, points=3, shuffle=True)


@pytest.mark.parametrize("name", ["", 'Two <words> & "more"'])
@pytest.mark.parametrize("options", [ExportOptions(), AS_CHOICE])
def test_the_schema_takes_it(tmp_path: Path, name: str, options: ExportOptions) -> None:
    path = tmp_path / "quiz.imscc"
    path.write_bytes(common_cartridge.write([CHOICE, ORDERING], title=name, options=options).data)
    validate(path)


def test_the_manifest_names_the_exam_as_an_assessment() -> None:
    documents = unpack(common_cartridge.write([CHOICE], title="Norrby").data)
    manifest = documents["imsmanifest.xml"]
    resource = manifest.find("resources/resource")
    assert resource is not None
    assert resource.get("type") == "imsqti_xmlv1p2/imscc_xmlv1p1/assessment"
    assert manifest.findtext(".//organization/item/item/title") == "Norrby"


def test_an_ordering_is_left_out_unless_it_may_be_asked_by_multiple_choice() -> None:
    assert "multiple choice" in common_cartridge.write([ORDERING]).left_out[0].reason
    exported = common_cartridge.write([ORDERING], options=AS_CHOICE)
    assert exported.left_out == ()
    assert len(common_cartridge.read(exported.data).items) == 1
