"""Packages, taken apart by the rules of their formats, and held against public schemas."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

CHECK = Path(__file__).parents[4] / "shared" / "xsd" / "check"


def unpack(data: bytes) -> dict[str, ET.Element]:
    """The XML documents of a package by their paths, without namespaces."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: _bare(archive.read(name)) for name in archive.namelist()}


def _bare(data: bytes) -> ET.Element:
    root = ET.fromstring(data)  # noqa: S314 - our own file
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
    return root


def validate(path: Path) -> None:
    """Hold all documents of a package against the public schemas, where these are at hand."""
    if not CHECK.exists():
        pytest.skip("the public schemas are not at hand")
    pytest.importorskip("lxml")
    found = subprocess.run(
        [sys.executable, str(CHECK), str(path)], capture_output=True, text=True, check=False
    )
    assert found.returncode == 0, found.stdout


def shown(element: ET.Element | None) -> str:
    """The text of an element whose lines are kept apart by breaks."""
    assert element is not None
    parts = [element.text or ""]
    for child in element:
        parts.append("\n" if child.tag == "br" else "")
        parts.append(child.tail or "")
    return "".join(parts)
