"""The course for Open edX, read by the rules of OLX."""

from __future__ import annotations

import io
import json
import re
import tarfile
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from questions.formats import olx
from questions.model.exports import ExportOptions
from questions.model.items import Item, Ordering
from tests.questions.formats.packages import shown
from tests.questions.formats.samples import CHOICE, HOSTILE, ORDERING


def unpacked(data: bytes) -> dict[str, bytes]:
    with tarfile.open(fileobj=io.BytesIO(data), mode="r:gz") as archive:
        files = {entry.name: archive.extractfile(entry) for entry in archive.getmembers()}
        return {name: file.read() for name, file in files.items() if file}


def problem(item: Item, options: ExportOptions | None = None) -> ET.Element:
    files = unpacked(olx.write([item], options=options or ExportOptions()).data)
    (path,) = (path for path in files if path.startswith("course/problem/"))
    return ET.fromstring(files[path])  # noqa: S314 - our own file


def test_every_block_that_is_named_is_there() -> None:
    files = unpacked(olx.write([CHOICE, ORDERING], title="A & <b>").data)
    for path, content in files.items():
        if path.endswith(".json"):
            assert json.loads(content)
            continue
        root = ET.fromstring(content)  # noqa: S314 - our own file
        for child in root if root.tag in ("course", "chapter", "sequential", "vertical") else ():
            if child.get("url_name"):
                assert f"course/{child.tag}/{child.get('url_name')}.xml" in files
    assert b'url_name="run"' in files["course/course.xml"]


def test_a_choice_has_its_key_its_hints_and_its_solution() -> None:
    root = problem(CHOICE, ExportOptions(points=3))
    choices = root.findall("multiplechoiceresponse/choicegroup/choice")
    assert root.get("weight") == "3.0"
    assert [choice.get("correct") for choice in choices] == ["false", "true", "false", "false"]
    assert [choice.text for choice in choices] == ["1868", "1871", "1877", "1884"]
    assert choices[0].findtext("choicehint") == "In 1868 its foundation was laid."
    assert "norrby.md" in "".join(root.find("solution").itertext())  # type: ignore[union-attr]


def test_an_ordering_asks_for_the_place_of_each_event() -> None:
    found = {}
    for response in problem(ORDERING).iterfind("optionresponse"):
        right = [one.text for one in response.iter("option") if one.get("correct") == "true"]
        found[response.findtext("label")] = right
    assert isinstance(ORDERING.interaction, Ordering)
    events = [entry.text for entry in ORDERING.interaction.entries]
    assert found == {event: [str(place)] for place, event in enumerate(events, 1)}


def test_what_looks_like_a_variable_is_text() -> None:
    label = problem(replace(CHOICE, stem="What costs $seed or 5 $?")).find(".//label")
    assert label is not None
    assert "".join(label.itertext()) == "What costs $seed or 5 $?"
    assert "$seed" not in ET.tostring(label, encoding="unicode")


def test_a_checker_of_others_finds_no_error(tmp_path: Path) -> None:
    olxcleaner = pytest.importorskip("olxcleaner", reason="the checker for OLX is not installed")
    for path, content in unpacked(olx.write([CHOICE, ORDERING], title="A & <b>").data).items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(content)
    _, found, _ = olxcleaner.validate(str(tmp_path / "course" / "course.xml"), steps=8)
    assert [str(error) for error in found.errors] == []


@pytest.mark.parametrize("hostile", [one for one in HOSTILE if one.strip()])
def test_texts_come_as_they_are(hostile: str) -> None:
    label = problem(replace(CHOICE, stem=hostile)).find(".//label")
    assert label is not None
    wrapped = label.find("span")
    whole = label if wrapped is None or label.text else wrapped
    assert shown(whole) == hostile
    assert not re.search("[&<]", label.text or "")
