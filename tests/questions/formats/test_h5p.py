"""The packages of H5P, read by the rules of their content types."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest

from questions.errors import UsageError
from questions.formats import h5p
from questions.formats.hypertext import from_html
from questions.model.exports import ExportOptions
from questions.model.items import Entry, Item, Ordering
from tests.questions.formats.samples import CHOICE, HOSTILE, ORDERING


def unpacked(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def contents(data: bytes) -> tuple[dict[str, Any], dict[str, Any]]:
    """What a package says of itself, and what it holds."""
    files = unpacked(data)
    return json.loads(files["h5p.json"]), json.loads(files["content/content.json"])


def text(markup: str) -> str:
    return from_html(markup.removesuffix("</div>").removesuffix("</p>"))


def test_choices_go_into_a_question_set() -> None:
    description, content = contents(h5p.write([CHOICE, CHOICE], title="Norrby & co").data)
    assert (description["title"], description["mainLibrary"]) == ("Norrby & co", "H5P.QuestionSet")
    named = [one["machineName"] for one in description["preloadedDependencies"]]
    assert named == ["H5P.QuestionSet", "H5P.MultiChoice"]
    first, second = content["questions"]
    assert first["library"].startswith("H5P.MultiChoice ")
    assert first["subContentId"] != second["subContentId"]
    answers = first["params"]["answers"]
    assert [answer["correct"] for answer in answers] == [False, True, False, False]
    assert text(answers[1]["tipsAndFeedback"]["chosenFeedback"]) == "It was first lit in 1871."
    assert "1871" in first["params"]["overallFeedback"][0]["feedback"]


def test_each_ordering_is_a_package_of_its_own_in_its_right_order() -> None:
    exported = h5p.write([CHOICE, ORDERING, ORDERING], title="Norrby")
    assert exported.suffix == ".zip"
    files = unpacked(exported.data)
    assert list(files) == ["questions.h5p", "ordering-002.h5p", "ordering-003.h5p"]
    description, content = contents(files["ordering-002.h5p"])
    assert description["mainLibrary"] == "H5P.SortParagraphs"
    assert isinstance(ORDERING.interaction, Ordering)
    events = [entry.text for entry in ORDERING.interaction.entries]
    assert [text(paragraph) for paragraph in content["paragraphs"]] == events


def test_two_events_are_too_few() -> None:
    item = Item("ordering", "Order?", Ordering((Entry("a"), Entry("b"))))
    assert "needs 3" in h5p.write([item]).left_out[0].reason


@pytest.mark.parametrize("hostile", [one for one in HOSTILE if one.strip()])
def test_texts_are_html_that_shows_them(hostile: str) -> None:
    _, content = contents(h5p.write([replace(CHOICE, stem=hostile, explanation=hostile)]).data)
    asked = content["questions"][0]["params"]
    assert text(asked["question"]) == hostile
    assert "@" not in asked["overallFeedback"][0]["feedback"]


def library(folder: Path, name: str, minor: int, **needs: list[tuple[str, int]]) -> None:
    """A library of major version 1."""
    own = folder / f"{name}-somewhere"
    own.mkdir(parents=True)
    content: dict[str, object] = {"title": name, "machineName": name, "runnable": 0}
    content |= {"majorVersion": 1, "minorVersion": minor, "patchVersion": 0}
    for kind, keys in needs.items():
        content[kind] = [
            {"machineName": key, "majorVersion": 1, "minorVersion": number} for key, number in keys
        ]
    (own / "library.json").write_text(json.dumps(content), "utf-8")
    (own / "main.js").write_text("// " + name, "utf-8")
    (own / "build.sh").write_text("no part of it", "utf-8")


@pytest.fixture
def libraries(tmp_path: Path) -> Path:
    folder = tmp_path / "libraries"
    library(folder, "H5P.QuestionSet", 20, preloadedDependencies=[("H5P.Question", 5)])
    library(folder, "H5P.MultiChoice", 16, editorDependencies=[("H5PEditor.Range", 0)])
    library(folder, "H5P.Question", 5)
    library(folder, "H5PEditor.Range", 0)
    return folder


def test_libraries_of_a_folder_are_packed_with_all_that_they_need(libraries: Path) -> None:
    data = h5p.write([CHOICE], options=ExportOptions(libraries=libraries)).data
    description, content = contents(data)
    assert content["questions"][0]["library"] == "H5P.MultiChoice 1.16"
    loaded = {one["machineName"] for one in description["preloadedDependencies"]}
    assert loaded == {"H5P.QuestionSet", "H5P.MultiChoice", "H5P.Question"}
    paths = [path for path in unpacked(data) if path.endswith("main.js")]
    assert "H5PEditor.Range-1.0/main.js" in paths
    assert len(paths) == 4
    assert not [path for path in unpacked(data) if path.endswith(".sh")]


def test_a_folder_that_lacks_a_library_is_told(libraries: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="SortParagraphs"):
        h5p.write([ORDERING], options=ExportOptions(libraries=libraries))
    with pytest.raises(UsageError, match="no such folder"):
        h5p.write([CHOICE], options=ExportOptions(libraries=tmp_path / "nowhere"))
    (libraries / "H5P.Question-somewhere" / "library.json").unlink()
    with pytest.raises(UsageError, match=r"needs H5P\.Question 1\.5"):
        h5p.write([CHOICE], options=ExportOptions(libraries=libraries))


@pytest.mark.slow
@pytest.mark.parametrize("title", ["Norrby & co", "x" * 400, "ש" * 200, ""])
@pytest.mark.parametrize("packed", [False, True])
def test_a_server_of_others_finds_the_packages_valid(
    run_node: Callable[..., CompletedProcess[bytes]],
    libraries: Path,
    tmp_path: Path,
    title: str,
    packed: bool,
) -> None:
    options = ExportOptions(libraries=libraries if packed else None)
    items = [CHOICE, replace(CHOICE, stem="ש" * 400)]
    with zipfile.ZipFile(
        io.BytesIO(h5p.write(items, title=title, options=options).data)
    ) as archive:
        archive.extractall(tmp_path / "package")
    ran = run_node("h5p.js", str(tmp_path / "package"))
    assert ran.stdout.decode().strip() == "valid"
